//! entitas beside what people would use instead: the same text, one process, in turn.
//!
//! See the README beside this package for what is compared and what is left out.

#[path = "../../../examples/throughput/corpus.rs"]
mod corpus;
mod icu;
mod measure;
mod names;
mod numbers;
mod report;
mod tagging;
mod text;
mod tokens;

use std::path::PathBuf;
use std::process::ExitCode;

use corpus::Synthetic;
use entitas::Analyzer;
use measure::{Contender, Result as Raced, race};
use report::Report;
use text::Text;

const HELP: &str = "\
entitas beside its peers, over the same text in one process, in turn.

peers [OPTIONS] [FILE]

  FILE              text to read, a document a line (default: 20 MB of made-up news)
  --ner FOLDER      labelled sentences to train crfs with (default ../shared/data/ner)
  --python PROGRAM  interpreter that may have words2num2 (default python3)
  --rounds N        how often everything is measured; medians are given (default 5)
  --json            one JSON object instead of tables
  --help            this text
";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("peers: {error}");
            ExitCode::from(2)
        }
    }
}

struct Options {
    file: Option<PathBuf>,
    ner: PathBuf,
    python: String,
    rounds: usize,
    json: bool,
}

impl Options {
    /// What the arguments say; `None` where they ask for help.
    fn parse() -> Result<Option<Options>, lexopt::Error> {
        use lexopt::prelude::*;

        let mut options = Options {
            file: None,
            ner: PathBuf::from("../shared/data/ner"),
            python: "python3".to_owned(),
            rounds: 5,
            json: false,
        };
        let mut args = lexopt::Parser::from_env();
        while let Some(arg) = args.next()? {
            match arg {
                Long("help") | Short('h') => return Ok(None),
                Long("json") => options.json = true,
                Long("ner") => options.ner = args.value()?.into(),
                Long("python") => options.python = args.value()?.string()?,
                Long("rounds") => options.rounds = args.value()?.parse::<usize>()?.max(1),
                Value(path) if options.file.is_none() => options.file = Some(path.into()),
                _ => return Err(arg.unexpected()),
            }
        }
        Ok(Some(options))
    }

    /// The text to read, and what it is called.
    fn text(&self) -> Result<(String, String), String> {
        let Some(path) = &self.file else {
            return Ok(("made-up news".to_owned(), Synthetic::text(1, 20_000_000)));
        };
        let name = path.display().to_string();
        match std::fs::read_to_string(path) {
            Ok(text) => Ok((name, text)),
            Err(error) => Err(format!("{name}: {error}")),
        }
    }
}

fn run() -> Result<(), String> {
    let options =
        Options::parse().map_err(|error| format!("{error} (--help lists the options)"))?;
    let Some(options) = options else {
        print!("{HELP}");
        return Ok(());
    };
    let (name, whole) = options.text()?;
    let text = Text::new(&whole);
    if text.lines.is_empty() {
        return Err(format!("{name}: holds no text"));
    }
    let mut report = Report::new(name, &text, options.rounds);
    compare(&options, &text, &mut report);
    report.print(options.json);
    Ok(())
}

/// Lets everybody run.
fn compare(options: &Options, text: &Text<'_>, report: &mut Report) {
    let rounds = options.rounds;
    report.add("tokens", "MB/s", tokens::tokens(text, rounds));
    report.add(
        "tokens and sentences",
        "MB/s",
        tokens::sentences(text, rounds),
    );
    report.add("names of a list", "MB/s", names::names(text, rounds));
    match tagging::tagging(text, &options.ner, rounds) {
        Some(results) => report.add("tagging, tokens given", "M tokens/s", results),
        None => report.miss(format!(
            "tagging is left out: {} holds no ui.train.conll and idner.train.conll to train crfs with; \
             name their folder with --ner",
            options.ner.display()
        )),
    }
    let mut found = numbers::running_text(text, rounds);
    let python = &options.python;
    match numbers::words2num2(text, python) {
        Some(result) => found.push(result),
        None => report.miss(format!(
            "words2num2 is left out: {python} has no such package; name another with --python"
        )),
    }
    report.add("numbers in text", "MB/s", found);
    let icu = icu::Icu::new();
    if icu.is_none() {
        report.miss("ICU is left out: no libicui18n.so is installed".to_owned());
    }
    let words = numbers::words(rounds, icu.as_ref());
    report.add("numbers in words", "M strings/s", words);
    report.add("everything", "MB/s", everything(text, rounds));
    report.add("limits", "MB/s", limits(text, rounds));
}

fn everything(text: &Text<'_>, rounds: usize) -> Vec<Raced> {
    let mut worker = Analyzer::new().worker();
    let mut run = || -> usize {
        let lines = text.lines.iter();
        lines
            .map(|line| worker.analyze(line).entities().len())
            .sum()
    };
    race(
        rounds,
        vec![Contender::new("entitas", text.bytes(), &mut run)],
    )
}

/// What the memory allows: to copy the text, and to look for a byte that it has not.
fn limits(text: &Text<'_>, rounds: usize) -> Vec<Raced> {
    let bytes = text.whole.as_bytes();
    let mut copy = vec![0; bytes.len()];
    race(
        rounds,
        vec![
            Contender::new("memcpy", bytes.len(), || {
                copy.copy_from_slice(bytes);
                std::hint::black_box(&copy).len()
            }),
            Contender::new("memchr", bytes.len(), || {
                memchr::memchr(0xFF, bytes).map_or(bytes.len(), |at| at)
            }),
        ],
    )
}
