//! The command line.

use std::path::PathBuf;

use entitas::Analyzer;
use entitas::quantity::Date;
use entitas::text::Unit;

use crate::analyzer::{self, day};

pub const HELP: &str = "\
Reads Indonesian text: officials, organisations, places, and what numbers and dates are worth.

extract [OPTIONS] [FILE ...]        no FILE, or -: standard input

  --lines                           every line is a document (default: every file is one)
  --format text|jsonl|conll|html    default text, a summary for a person
  --tokens                          jsonl also carries the tokens
  --why                             text and jsonl also tell which rules made, cut, relabelled or
                                    dropped each name, official, link and quantity
  --offsets bytes|chars|utf16       the unit of offsets in jsonl (default bytes)
  --date YYYY-MM-DD                 the day of the texts: from it kemarin and Mei lalu are told
  --threads N                       worker threads (default: all cores)
  --model FILE                      replaces the embedded model
  --gazetteer FILE                  adds names: a table of name, label, id, canonical, aliases,
                                    case, priority, parted by tabs or commas, or a compiled list;
                                    may be given more than once
  --rules FILE                      adds patterns that name, and names that are none: a table of
                                    rule (pattern or never), text, label, priority; may be given
                                    more than once
  --help                            this text
";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Text,
    Jsonl,
    Conll,
    Html,
}

#[derive(Debug)]
pub struct Options {
    pub format: Format,
    pub lines: bool,
    pub tokens: bool,
    pub why: bool,
    pub offsets: Unit,
    pub threads: usize,
    date: Option<Date>,
    pub files: Vec<PathBuf>,
    model: Option<PathBuf>,
    gazetteers: Vec<PathBuf>,
    rules: Vec<PathBuf>,
}

impl Options {
    /// The options; `None` where help was asked for.
    pub fn parse() -> Result<Option<Options>, String> {
        use lexopt::prelude::*;

        let mut options = Options {
            format: Format::Text,
            lines: false,
            tokens: false,
            why: false,
            offsets: Unit::Bytes,
            threads: std::thread::available_parallelism().map_or(1, usize::from),
            date: None,
            files: Vec::new(),
            model: None,
            gazetteers: Vec::new(),
            rules: Vec::new(),
        };
        let (mut help, mut only_jsonl) = (false, None);
        let mut args = lexopt::Parser::from_env();
        let mut next = || -> Result<bool, lexopt::Error> {
            let Some(arg) = args.next()? else {
                return Ok(false);
            };
            match arg {
                Long("help") | Short('h') => help = true,
                Long("lines") => options.lines = true,
                Long("tokens") => {
                    options.tokens = true;
                    only_jsonl = Some("--tokens");
                }
                Long("why") => options.why = true,
                Long("format") => options.format = args.value()?.parse_with(format)?,
                Long("offsets") => {
                    options.offsets = args.value()?.parse_with(unit)?;
                    only_jsonl = Some("--offsets");
                }
                Long("threads") => options.threads = args.value()?.parse_with(threads)?,
                Long("date") => options.date = Some(args.value()?.parse_with(day)?),
                Long("model") => options.model = Some(args.value()?.into()),
                Long("gazetteer") => options.gazetteers.push(args.value()?.into()),
                Long("rules") => options.rules.push(args.value()?.into()),
                Value(file) => options.files.push(file.into()),
                _ => return Err(arg.unexpected()),
            }
            Ok(true)
        };
        while next().map_err(|error| format!("{error} (--help lists the options)"))? {}
        match only_jsonl {
            _ if help => Ok(None),
            _ if options.why && !matches!(options.format, Format::Text | Format::Jsonl) => {
                Err("--why is for --format text or jsonl".to_owned())
            }
            Some(option) if options.format != Format::Jsonl => {
                Err(format!("{option} is for --format jsonl; ask for that too"))
            }
            _ => Ok(Some(options)),
        }
    }

    /// The analyzer with the user's model and names.
    pub fn analyzer(&self) -> Result<Analyzer, String> {
        let mut builder = Analyzer::builder().why(self.why);
        if let Some(date) = self.date {
            builder = builder.today(date);
        }
        let model = self.model.as_deref();
        analyzer::build(builder, model, &self.gazetteers, &self.rules)
    }
}

fn format(name: &str) -> Result<Format, String> {
    match name {
        "text" => Ok(Format::Text),
        "jsonl" => Ok(Format::Jsonl),
        "conll" => Ok(Format::Conll),
        "html" => Ok(Format::Html),
        _ => Err("use text, jsonl, conll or html".to_owned()),
    }
}

fn unit(name: &str) -> Result<Unit, String> {
    match name {
        "bytes" => Ok(Unit::Bytes),
        "chars" => Ok(Unit::Chars),
        "utf16" => Ok(Unit::Utf16),
        _ => Err("use bytes, chars or utf16".to_owned()),
    }
}

fn threads(count: &str) -> Result<usize, String> {
    match count.parse() {
        Ok(0) | Err(_) => Err("use a whole number from 1 on".to_owned()),
        Ok(count) => Ok(count),
    }
}
