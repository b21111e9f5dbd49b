//! How often each rule applies over texts, and which never do.
//!
//!     cargo run --release --example rules -- examples/articles/*.txt
//!
//! A rule is named by its stage and name, as `extract --why` tells it of every name, official, link and
//! quantity.

#[path = "diff/documents.rs"]
mod documents;
#[path = "shared/exit.rs"]
mod exit;
#[path = "shared/source.rs"]
mod source;

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use documents::documents;
use entitas::Analyzer;
use entitas::why::{Act, Rule};
use exit::Failure;
use lexopt::prelude::*;

const HELP: &str = "\
How often each rule applies over texts, and which never do.

rules [--lines] [--show RULE] FILE ...

  FILE             a text, documents with a `text` each (.jsonl) or cases (.toml), packed (.gz) or not
  --lines          every line of a text is a document (default: every file is one)
  --show RULE      also prints the words to which a rule applies, as `edges/degrees`; may be given more than once
";

/// Documents that are read at once: what bounds memory.
const CHUNK: usize = 1000;

fn main() -> ExitCode {
    exit::status("rules", run())
}

fn run() -> Result<ExitCode, Failure> {
    let (mut files, mut lines, mut shown) = (Vec::<PathBuf>::new(), false, Vec::new());
    let mut args = lexopt::Parser::from_env();
    while let Some(arg) = args.next()? {
        match arg {
            Short('h') | Long("help") => return exit::help(HELP),
            Long("lines") => lines = true,
            Long("show") => shown.push(args.value()?.parse_with(rule)?),
            Value(file) => files.push(file.into()),
            _ => return Err(arg.unexpected().into()),
        }
    }
    if files.is_empty() {
        return Err("name a file (--help tells more)".into());
    }
    let mut out = io::stdout().lock();
    let analyzer = Analyzer::builder().why(true).build()?;
    let mut counts: BTreeMap<(Rule, Act), usize> = BTreeMap::new();
    let mut documents = documents(&files, lines)?;
    loop {
        let chunk: Result<Vec<_>, String> = documents.by_ref().take(CHUNK).collect();
        let chunk = chunk?;
        if chunk.is_empty() {
            break;
        }
        let texts = chunk.iter().map(|document| &document.text);
        let steps = analyzer
            .batch(texts)
            .map(|_, document| document.steps().to_vec());
        let steps: Vec<_> = steps.collect();
        for (document, steps) in chunk.iter().zip(steps) {
            for step in steps {
                *counts.entry((step.rule(), step.act())).or_default() += 1;
                if shown.contains(&step.rule()) {
                    let words = step.span().of(&document.text).unwrap_or_default();
                    writeln!(out, "{}  {}  {words:?}", step.rule().as_str(), document.id)?;
                }
            }
        }
    }
    for &rule in Rule::ALL {
        let acts = counts.iter().filter(|((own, _), _)| *own == rule);
        let mut never = true;
        for ((_, act), count) in acts {
            writeln!(out, "{:28} {:10} {count:>9}", rule.as_str(), act.as_str())?;
            never = false;
        }
        if never {
            writeln!(out, "{:28} never", rule.as_str())?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn rule(name: &str) -> Result<Rule, String> {
    let rule = Rule::ALL.iter().find(|rule| rule.as_str() == name);
    rule.copied()
        .ok_or_else(|| format!("no rule {name}: a run without --show lists them"))
}
