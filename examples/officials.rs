//! Who holds which office: one line for each official of the files given, or of standard input.
//!
//!     echo "Plt. Gubernur Riau S.F. Hariyanto hadir." |
//!         cargo run --release --example officials

#[path = "shared/exit.rs"]
mod exit;
#[path = "shared/outcome.rs"]
mod outcome;
#[path = "shared/source.rs"]
mod source;

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use entitas::{Analyzer, Document};
use exit::Failure;
use lexopt::prelude::*;
use outcome::Outcome;
use source::Source;

const HELP: &str = "\
officials [FILE ...]    who holds which office; no FILE, or -: standard input
";

fn main() -> ExitCode {
    exit::status("officials", run())
}

fn run() -> Result<ExitCode, Failure> {
    let mut out = io::stdout().lock();
    let mut files: Vec<PathBuf> = Vec::new();
    let mut args = lexopt::Parser::from_env();
    while let Some(arg) = args.next()? {
        match arg {
            Short('h') | Long("help") => return exit::help(HELP),
            Value(file) => files.push(file.into()),
            _ => return Err(arg.unexpected().into()),
        }
    }
    if files.is_empty() {
        files.push(Source::STDIN.into());
    }
    let analyzer = Analyzer::new();
    let mut outcome = Outcome::default();
    for file in &files {
        let source = Source::open(file);
        outcome.opened += usize::from(source.is_ok());
        match source.and_then(Source::text) {
            Ok(text) => show(&analyzer.analyze(&text), &mut out)?,
            Err(error) => {
                outcome.failed += 1;
                exit::tell("officials", error);
            }
        }
    }
    Ok(outcome.status())
}

fn show(document: &Document<'_, '_>, out: &mut impl Write) -> io::Result<()> {
    for official in document.officials() {
        writeln!(out, "{}: {}", official.name(), official.position())?;
        writeln!(
            out,
            "    {}, {}",
            official.kind(),
            official.status().as_str()
        )?;
        if let Some(long) = official.expansion() {
            writeln!(out, "    stands for {long}")?;
        }
        if let Some(portfolio) = official.portfolio() {
            writeln!(out, "    for {portfolio}")?;
        }
        if let Some(body) = official.affiliation() {
            writeln!(out, "    of {body}")?;
        }
        for title in official.titles() {
            writeln!(out, "    {} {title}", title.kind())?;
        }
    }
    Ok(())
}
