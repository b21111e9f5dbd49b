//! How many instructions each part runs for the sample articles: the same on every run, where time
//! is not.
//!
//!     cargo bench --bench instructions                                # a table
//!     cargo bench --bench instructions -- --save target/before.tsv
//!     cargo bench --bench instructions -- --against target/before.tsv # fails where one grew by 1 %
//!
//! It needs valgrind, whose callgrind counts. `scripts/instructions.sh` compares two commits.

// A benchmark that cannot begin says so by panicking.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use std::collections::BTreeMap;
use std::hint::black_box;
use std::path::PathBuf;
use std::process::{Command, ExitCode};

use entitas::gazetteer::{Case, Gazetteer, Symbol};
use entitas::number::{parse, spell};
use entitas::tagger::Model;
use entitas::text::fold;
use entitas::{Analyzer, quantity, sentence, token};

/// Percent by which a count may grow before `--against` fails. Two builds of the same source
/// differ by less than a tenth of it.
const LIMIT: f64 = 1.0;

const GROUPS: [&str; 8] = [
    "token",
    "sentence",
    "number",
    "quantity",
    "gazetteer",
    "tagger",
    "analyze",
    "analyze, new words",
];

fn main() -> ExitCode {
    let (mut save, mut against) = (None, None);
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        let mut value = || args.next().unwrap_or_else(|| panic!("{arg}: which file?"));
        match arg.as_str() {
            "--run" => {
                run(&value());
                return ExitCode::SUCCESS;
            }
            "--save" => save = Some(PathBuf::from(value())),
            "--against" => against = Some(PathBuf::from(value())),
            // What `cargo bench` says to every benchmark.
            "--bench" => {}
            _ => panic!("{arg}: not an option; see the head of this benchmark"),
        }
    }
    if Command::new("valgrind").arg("--version").output().is_err() {
        eprintln!("instructions: nothing is counted without valgrind: install it");
        return if save.is_some() || against.is_some() {
            ExitCode::FAILURE
        } else {
            ExitCode::SUCCESS
        };
    }
    let before = against.map(|path| read(&path)).unwrap_or_default();
    let bytes = common::corpus().len() as f64;
    let mut grown = false;
    let mut rows = String::new();
    println!("{:20} {:>14} {:>10}", "part", "instructions", "a byte");
    for group in GROUPS {
        let count = count(group);
        rows += &format!("{group}\t{count}\n");
        print!("{group:20} {count:>14} {:>10.1}", count as f64 / bytes);
        if let Some(&before) = before.get(group) {
            let change = (count as f64 / before as f64 - 1.0) * 100.0;
            grown |= change > LIMIT;
            let mark = if change > LIMIT { "  grown" } else { "" };
            print!(" {change:>+9.2} %{mark}");
        }
        println!();
    }
    if let Some(path) = save {
        std::fs::write(&path, rows).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    }
    if grown {
        eprintln!("instructions: some part runs over {LIMIT} % more of them than before");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

/// The counts that `--save` wrote.
fn read(path: &std::path::Path) -> BTreeMap<String, u64> {
    let text = std::fs::read_to_string(path);
    let text = text.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let rows = text.lines().filter_map(|row| row.split_once('\t'));
    rows.map(|(group, count)| (group.to_owned(), count.parse().unwrap()))
        .collect()
}

/// Runs one group under callgrind, which counts inside [`measured`] alone.
fn count(group: &str) -> u64 {
    let done = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg("--toggle-collect=*measured*")
        .arg(std::env::current_exe().unwrap())
        .args(["--run", group])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&done.stderr);
    let count = said
        .lines()
        .find_map(|line| line.split_once("Collected : "));
    let count = count.and_then(|(_, count)| count.trim().parse().ok());
    count
        .filter(|&count| count > 0 && done.status.success())
        .unwrap_or_else(|| panic!("callgrind counted nothing: {said}"))
}

/// What is counted; its name is callgrind's sign to begin and to end.
#[inline(never)]
fn measured(work: &mut dyn FnMut() -> usize) -> usize {
    black_box(work())
}

/// Works once to warm up and once to be counted.
fn warm(mut work: impl FnMut() -> usize) {
    let first = work();
    assert!(first > 0);
    assert_eq!(measured(&mut work), first);
}

fn run(group: &str) {
    let corpus = common::corpus();
    let texts: Vec<&str> = corpus.lines().collect();
    let analyzer = Analyzer::new();
    let mut worker = analyzer.worker();
    let tokens: Vec<Vec<token::Token>> = texts.iter().map(|text| token::tokenize(text)).collect();
    match group {
        "token" => {
            let mut tokens = Vec::new();
            warm(|| {
                let count = |text: &&str| {
                    token::tokenize_into(text, &mut tokens);
                    tokens.len()
                };
                texts.iter().map(count).sum()
            });
        }
        "sentence" => warm(|| {
            let both = texts.iter().zip(&tokens);
            both.map(|(text, tokens)| sentence::sentences(text, tokens).len())
                .sum()
        }),
        "number" => {
            let numbers: Vec<String> = (0..1000i64).map(|n| spell(n * 1_000_007 / 3)).collect();
            warm(|| {
                let read = |words: &String| spell(parse(words).unwrap()).len();
                numbers.iter().map(read).sum()
            });
        }
        "quantity" => {
            let mut worker = quantity::Worker::new();
            let words = worker.words(&corpus);
            let mut found = Vec::new();
            warm(|| {
                found.clear();
                words.find(&mut found);
                found.len()
            });
        }
        "gazetteer" => {
            let names = Gazetteer::embedded().unwrap();
            let tokens = token::tokenize(&corpus);
            let (mut buffer, mut symbols, mut hits) = (String::new(), Vec::new(), Vec::new());
            warm(|| {
                let symbol = |token: &token::Token| -> Symbol {
                    names.symbol(fold(token.text(&corpus), &mut buffer))
                };
                symbols.clear();
                symbols.extend(tokens.iter().map(symbol));
                hits.clear();
                let case = |at: usize| tokens.get(at).map_or(Case::Any, |&token| Case::of(token));
                names.find(&symbols, case, &mut hits);
                hits.len()
            });
        }
        "tagger" => {
            let mut tagger = Model::embedded().unwrap().tagger();
            let mut sentences: Vec<Vec<&str>> = Vec::new();
            for (text, tokens) in texts.iter().zip(&tokens) {
                for sentence in sentence::sentences(text, tokens) {
                    let tokens = &tokens[sentence.tokens()];
                    sentences.push(tokens.iter().map(|token| token.text(text)).collect());
                }
            }
            warm(|| sentences.iter().map(|words| tagger.tag(words).len()).sum());
        }
        "analyze" => warm(|| {
            let mut count = |text: &&str| worker.analyze(text).entities().len();
            texts.iter().map(&mut count).sum()
        }),
        "analyze, new words" => warm(|| {
            let mut worker = analyzer.worker();
            let once = texts.get(..texts.len() / 20).unwrap_or_default();
            let mut count = |text: &&str| worker.analyze(text).entities().len();
            once.iter().map(&mut count).sum()
        }),
        _ => panic!("{group}: no such group"),
    }
}
