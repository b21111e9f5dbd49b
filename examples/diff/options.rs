//! The command line.

use std::path::PathBuf;

use super::item::Kind;

pub const HELP: &str = "\
What a change does to texts: every name, link, official, quantity and end of a sentence that came, went or changed.

diff [OPTIONS] OLD NEW FILE ...            two builds over texts
diff [OPTIONS] --gold GOLD BUILD ...       builds against texts that are marked (all builds scored, the last shown)

A build is an `extract` (any program that prints what `extract --format jsonl` prints), a `.jsonl` that it has printed
for the same texts, `.` for the source as it stands, or a commit: what has to be built is, into target/diff.
A FILE is a text, documents with a `text` each (`.jsonl`) or cases (`.toml`, without their marks), packed (`.gz`) or not.

  --lines          every line of a text is a document (default: every file is one)
  --every N        only every Nth document
  --kind KIND      names, links, officials, quantities or sentences; may be given more than once (default: all)
  --ignore FIELD   leaves a field out, as `canonical` or `value`; may be given more than once
  --samples N      how many of each sort of difference are shown (default 8; 0: counts alone)
  --html FILE      also a page of the same, with up to 200 of each sort
  --help           this text

The exit status is 0 where all is the same to the byte (or all gold is met), 1 where it is not.

A line of GOLD is a document: {\"id\": \"a\", \"text\": \"…\"}, or instead of its text the line of a file and its hash,
{\"source\": \"FILE.jsonl.gz\", \"line\": 12, \"sha1\": \"…\"}; and what is marked of it, all of a kind or the kind not at all:
  \"entities\": [[START, END, LABEL], …]          a fourth may be the entry, or null where none may be claimed
  \"officials\": [{\"name\": [START, END], \"position\": [START, END], \"affiliation\": null, \"status\": \"current\"}, …]
  \"quantities\": [[START, END, KIND, VALUE], …]   the value as `extract` prints it; may be left out
  \"sentences\": [[START, END], …]
Offsets are bytes, or characters with \"offsets\": \"chars\". What a mark leaves out is not judged.
";

#[derive(Debug)]
pub struct Options {
    pub gold: Option<PathBuf>,
    /// Builds; without gold the two of them, then files.
    pub builds: Vec<String>,
    pub files: Vec<PathBuf>,
    pub lines: bool,
    pub every: usize,
    pub kinds: Vec<Kind>,
    pub ignore: Vec<String>,
    pub samples: usize,
    pub html: Option<PathBuf>,
}

impl Options {
    /// The options; `None` where help was asked for.
    pub fn parse(mut args: lexopt::Parser) -> Result<Option<Options>, String> {
        use lexopt::prelude::*;

        let mut options = Options {
            gold: None,
            builds: Vec::new(),
            files: Vec::new(),
            lines: false,
            every: 1,
            kinds: Vec::new(),
            ignore: Vec::new(),
            samples: 8,
            html: None,
        };
        let mut help = false;
        let mut named = Vec::new();
        let mut next = || -> Result<bool, lexopt::Error> {
            let Some(arg) = args.next()? else {
                return Ok(false);
            };
            match arg {
                Long("help") | Short('h') => help = true,
                Long("gold") => options.gold = Some(args.value()?.into()),
                Long("lines") => options.lines = true,
                Long("every") => options.every = args.value()?.parse()?,
                Long("kind") => options.kinds.push(args.value()?.parse_with(kind)?),
                Long("ignore") => options.ignore.push(args.value()?.string()?),
                Long("samples") => options.samples = args.value()?.parse()?,
                Long("html") => options.html = Some(args.value()?.into()),
                Value(name) => named.push(name.string()?),
                _ => return Err(arg.unexpected()),
            }
            Ok(true)
        };
        while next().map_err(|error| format!("{error} (--help lists the options)"))? {}
        if help {
            return Ok(None);
        }
        options.every = options.every.max(1);
        if options.kinds.is_empty() {
            options.kinds = Kind::ALL.to_vec();
        }
        if options.gold.is_some() {
            options.builds = named;
            if options.builds.is_empty() {
                return Err("name the build to judge, as `.` (--help tells more)".to_owned());
            }
        } else {
            if named.len() < 3 {
                return Err("name two builds and a file (--help tells more)".to_owned());
            }
            options.files = named.split_off(2).into_iter().map(PathBuf::from).collect();
            options.builds = named;
        }
        Ok(Some(options))
    }
}

fn kind(name: &str) -> Result<Kind, String> {
    let kind = Kind::ALL.iter().find(|kind| kind.as_str() == name);
    let kinds = || Kind::ALL.map(Kind::as_str).join(", ");
    kind.copied().ok_or_else(|| format!("use {}", kinds()))
}
