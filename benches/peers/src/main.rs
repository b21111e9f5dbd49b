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

fn run() -> Result<(), String> {
    use lexopt::prelude::*;

    let (mut file, mut ner) = (None::<PathBuf>, PathBuf::from("../shared/data/ner"));
    let mut python = "python3".to_owned();
    let (mut rounds, mut json, mut help) = (5_usize, false, false);
    let mut args = lexopt::Parser::from_env();
    let mut next = || -> Result<bool, lexopt::Error> {
        let Some(arg) = args.next()? else {
            return Ok(false);
        };
        match arg {
            Long("help") | Short('h') => help = true,
            Long("json") => json = true,
            Long("ner") => ner = args.value()?.into(),
            Long("python") => python = args.value()?.string()?,
            Long("rounds") => rounds = args.value()?.parse()?,
            Value(path) if file.is_none() => file = Some(path.into()),
            _ => return Err(arg.unexpected()),
        }
        Ok(true)
    };
    while next().map_err(|error| format!("{error} (--help lists the options)"))? {}
    if help {
        print!("{HELP}");
        return Ok(());
    }
    let (name, whole) = match file {
        Some(path) => {
            let name = path.display().to_string();
            let text = std::fs::read_to_string(path);
            (
                name.clone(),
                text.map_err(|error| format!("{name}: {error}"))?,
            )
        }
        None => ("made-up news".to_owned(), Synthetic::text(1, 20_000_000)),
    };
    let text = Text::new(&whole);
    if text.lines.is_empty() {
        return Err(format!("{name}: holds no text"));
    }
    let rounds = rounds.max(1);
    let mut report = Report::new(name, &text, rounds);
    report.add("tokens", "MB/s", tokens::tokens(&text, rounds));
    report.add(
        "tokens and sentences",
        "MB/s",
        tokens::sentences(&text, rounds),
    );
    report.add("names of a list", "MB/s", names::names(&text, rounds));
    match tagging::tagging(&text, &ner, rounds) {
        Some(results) => report.add("tagging, tokens given", "M tokens/s", results),
        None => report.miss(format!(
            "tagging is left out: {} holds no ui.train.conll and idner.train.conll to train crfs with; \
             name their folder with --ner",
            ner.display()
        )),
    }
    let mut found = numbers::running_text(&text, rounds);
    match numbers::words2num2(&text, &python) {
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
    report.add("everything", "MB/s", everything(&text, rounds));
    report.add("limits", "MB/s", limits(&text, rounds));
    report.print(json);
    Ok(())
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
