//! The command line.

use std::path::PathBuf;

use crate::argument::whole;

pub const HELP: &str = "\
How fast entitas reads: stage by stage, on one thread and on several.

throughput [OPTIONS] [FILE]

  FILE             text to read, a document a line (default: made-up news)
  --whole          the whole file is one document
  --synthetic MB   how much news to make up (default 20)
  --seed N         of the made-up news (default 1)
  --rounds N       how often everything is measured; medians are given (default 5)
  --threads N      the most threads (default: all cores)
  --memory MB      how much to stream through `extract` for its peak memory (default 50; 0: none)
  --sizes          also the cost per byte of documents of 1 kB to 64 MB
  --json           one JSON object instead of tables
  --help           this text

One thread is measured in its processor time, several in time on the wall.
";

#[derive(Debug)]
pub struct Options {
    pub file: Option<PathBuf>,
    pub whole: bool,
    pub synthetic: usize,
    pub seed: u64,
    pub rounds: usize,
    pub threads: usize,
    pub memory: usize,
    pub sizes: bool,
    pub json: bool,
    /// What a run started by this program itself does: it says the first name of its input.
    pub first_name: bool,
}

impl Options {
    /// The options; `None` where help was asked for.
    pub fn parse() -> Result<Option<Options>, String> {
        use lexopt::prelude::*;

        let mut options = Options {
            file: None,
            whole: false,
            synthetic: 20,
            seed: 1,
            rounds: 5,
            threads: std::thread::available_parallelism().map_or(1, usize::from),
            memory: 50,
            sizes: false,
            json: false,
            first_name: false,
        };
        let mut help = false;
        let mut args = lexopt::Parser::from_env();
        let mut next = || -> Result<bool, lexopt::Error> {
            let Some(arg) = args.next()? else {
                return Ok(false);
            };
            match arg {
                Long("help") | Short('h') => help = true,
                Long("whole") => options.whole = true,
                Long("synthetic") => {
                    options.synthetic = args.value()?.parse_with(whole(1, 10_000))?
                }
                Long("seed") => options.seed = args.value()?.parse()?,
                Long("rounds") => options.rounds = args.value()?.parse_with(whole(1, 1000))?,
                Long("threads") => options.threads = args.value()?.parse_with(whole(1, 1024))?,
                Long("memory") => options.memory = args.value()?.parse_with(whole(0, 1_000_000))?,
                Long("sizes") => options.sizes = true,
                Long("json") => options.json = true,
                Long("first-name") => options.first_name = true,
                Value(file) if options.file.is_none() => options.file = Some(file.into()),
                _ => return Err(arg.unexpected()),
            }
            Ok(true)
        };
        while next().map_err(|error| format!("{error} (--help lists the options)"))? {}
        Ok((!help).then_some(options))
    }
}
