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

/// The work of a part, which is counted.
type Work = fn(&Texts<'_>);

/// The parts by their names.
const GROUPS: [(&str, Work); 8] = [
    ("token", token),
    ("sentence", sentence),
    ("number", number),
    ("quantity", quantity),
    ("gazetteer", gazetteer),
    ("tagger", tagger),
    ("analyze", analyze),
    ("analyze, new words", analyze_new_words),
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
    for (group, _) in GROUPS {
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

/// The sample articles.
struct Texts<'c> {
    corpus: &'c str,
    texts: Vec<&'c str>,
    tokens: Vec<Vec<token::Token>>,
}

fn run(group: &str) {
    let (_, run) = GROUPS
        .into_iter()
        .find(|(name, _)| *name == group)
        .unwrap_or_else(|| panic!("{group}: no such group"));
    let corpus = common::corpus();
    let texts: Vec<&str> = corpus.lines().collect();
    run(&Texts {
        tokens: texts.iter().map(|text| token::tokenize(text)).collect(),
        corpus: &corpus,
        texts,
    });
}

fn token(all: &Texts<'_>) {
    let mut tokens = Vec::new();
    warm(|| {
        let count = |text: &&str| {
            token::tokenize_into(text, &mut tokens);
            tokens.len()
        };
        all.texts.iter().map(count).sum()
    });
}

fn sentence(all: &Texts<'_>) {
    warm(|| {
        let both = all.texts.iter().zip(&all.tokens);
        both.map(|(text, tokens)| sentence::sentences(text, tokens).len())
            .sum()
    });
}

fn number(_: &Texts<'_>) {
    let numbers: Vec<String> = (0..1000i64).map(|n| spell(n * 1_000_007 / 3)).collect();
    warm(|| {
        let read = |words: &String| spell(parse(words).unwrap()).len();
        numbers.iter().map(read).sum()
    });
}

fn quantity(all: &Texts<'_>) {
    let mut worker = quantity::Worker::new();
    let words = worker.words(all.corpus);
    let mut found = Vec::new();
    warm(|| {
        found.clear();
        words.find(&mut found);
        found.len()
    });
}

fn gazetteer(all: &Texts<'_>) {
    let names = Gazetteer::embedded().unwrap();
    let tokens = token::tokenize(all.corpus);
    let (mut buffer, mut symbols, mut hits) = (String::new(), Vec::new(), Vec::new());
    warm(|| {
        let symbol = |token: &token::Token| -> Symbol {
            names.symbol(fold(token.text(all.corpus), &mut buffer))
        };
        symbols.clear();
        symbols.extend(tokens.iter().map(symbol));
        hits.clear();
        let case = |at: usize| tokens.get(at).map_or(Case::Any, |&token| Case::of(token));
        names.find(&symbols, case, &mut hits);
        hits.len()
    });
}

fn tagger(all: &Texts<'_>) {
    let mut tagger = Model::embedded().unwrap().tagger();
    let mut sentences: Vec<Vec<&str>> = Vec::new();
    for (text, tokens) in all.texts.iter().zip(&all.tokens) {
        for sentence in sentence::sentences(text, tokens) {
            let tokens = &tokens[sentence.tokens()];
            sentences.push(tokens.iter().map(|token| token.text(text)).collect());
        }
    }
    warm(|| sentences.iter().map(|words| tagger.tag(words).len()).sum());
}

fn analyze(all: &Texts<'_>) {
    let mut worker = Analyzer::new().worker();
    warm(|| {
        let mut count = |text: &&str| worker.analyze(text).entities().len();
        all.texts.iter().map(&mut count).sum()
    });
}

fn analyze_new_words(all: &Texts<'_>) {
    let analyzer = Analyzer::new();
    let once = all.texts.get(..all.texts.len() / 20).unwrap_or_default();
    warm(|| {
        let mut worker = analyzer.worker();
        let mut count = |text: &&str| worker.analyze(text).entities().len();
        once.iter().map(&mut count).sum()
    });
}
