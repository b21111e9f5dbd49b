//! The command line.

use std::path::PathBuf;

pub const HELP: &str = "\
Searches for texts that are dear to read: units of words and marks, each repeated to a short text
and to one eight times as long.

hostile [OPTIONS]

  --minutes N   how long, in processor time (default 1)
  --seed N      of the units drawn (default 1)
  --bytes N     of the short text (default 16384)
  --help        this text

Prints the units that cost more than linear time allows, or more a byte than ten times news, as
cases for tests/data/hostile.toml; what time on the processor makes suspect, the instructions that
valgrind counts have to confirm, where it is installed. The exit status is 1 where one was found.
";

#[derive(Debug)]
pub struct Options {
    pub minutes: f64,
    pub seed: u64,
    pub bytes: usize,
    /// What a run started by this program itself does: it reads this text while it is counted.
    pub count: Option<PathBuf>,
}

impl Options {
    /// The options; `None` where help was asked for.
    pub fn parse() -> Result<Option<Options>, String> {
        Options::read(&mut lexopt::Parser::from_env())
            .map_err(|error| format!("{error} (--help lists the options)"))
    }

    fn read(args: &mut lexopt::Parser) -> Result<Option<Options>, lexopt::Error> {
        use lexopt::prelude::*;

        let mut options = Options {
            minutes: 1.0,
            seed: 1,
            bytes: 16 << 10,
            count: None,
        };
        while let Some(arg) = args.next()? {
            match arg {
                Long("minutes") => options.minutes = args.value()?.parse()?,
                Long("seed") => options.seed = args.value()?.parse()?,
                Long("bytes") => options.bytes = args.value()?.parse()?,
                Long("count") => options.count = Some(args.value()?.into()),
                Short('h') | Long("help") => return Ok(None),
                _ => return Err(arg.unexpected()),
            }
        }
        Ok(Some(options))
    }
}
