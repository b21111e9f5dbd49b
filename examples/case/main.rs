//! A text as the case of `tests/data` that it would be, as it comes out now: paste it, mend it, done.
//!
//!     cargo run --release --example case -- official "Plt. Gubernur Riau S.F. Hariyanto hadir."
//!
//! `--help` lists the kinds.

// Cases have the forms that the tests hold them to, which panic where a case is none.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../shared/exit.rs"]
mod exit;
#[path = "../../tests/forms/mod.rs"]
mod forms;
mod shape;
#[path = "../shared/source.rs"]
mod source;

use std::io::{self, Write};
use std::process::ExitCode;

use entitas::Analyzer;
use exit::Failure;
use forms::layout::{field, ordered};
use forms::marked::{self, read};
use forms::official::officials;
use forms::{FORMS, Form};
use lexopt::prelude::*;
use source::Source;

const HELP: &str = "\
A text as the case of tests/data that it would be, as it comes out now.

case KIND [TEXT ...]    no TEXT, or -: standard input is one

  official          who holds which office, of names in brackets: [P Retno Marsudi], [O DPR], [L Solo]
  official_names    names as an office corrects them
  quantity          what numbers, sums, dates and times are worth
  entity            names and their entries
  address           addresses with their parts and codes
  link              which names are one, of names in brackets
  sentence          where sentences end
  token             where tokens begin and end

Names in brackets are taken as they stand, otherwise the text gets them as they are found.
";

fn main() -> ExitCode {
    exit::status("case", run())
}

fn run() -> Result<ExitCode, Failure> {
    let (mut form, mut texts) = (None, Vec::new());
    let mut args = lexopt::Parser::from_env();
    while let Some(arg) = args.next()? {
        match arg {
            Short('h') | Long("help") => return exit::help(HELP),
            Value(kind) if form.is_none() => form = Some(find(&kind.string()?)?),
            Value(text) => texts.push(text.string()?),
            _ => return Err(arg.unexpected().into()),
        }
    }
    let form = form.ok_or("name a kind (--help lists them)")?;
    if texts.is_empty() {
        texts.push(Source::STDIN.to_owned());
    }
    let analyzer = Analyzer::new();
    let mut out = io::stdout().lock();
    for text in texts {
        let text = if text == Source::STDIN {
            Source::open(text.as_ref())?.text()?.trim_end().to_owned()
        } else {
            text
        };
        if text.contains(['[', ']']) && !marked::is_marked(&text) {
            let why = "brackets are for names: [P a person], [O an organisation], [L a place]";
            return Err(why.into());
        }
        writeln!(out, "{}", block(&analyzer, form, &text))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn find(kind: &str) -> Result<&'static Form, String> {
    let kinds = || FORMS.map(|form| form.name).join(", ");
    let form = FORMS.iter().find(|form| form.name == kind);
    form.ok_or_else(|| format!("no kind {kind}: use {}", kinds()))
}

/// A text as a block of its file.
fn block(analyzer: &Analyzer, form: &Form, text: &str) -> String {
    let mut case = (form.question)(analyzer, text);
    let mut block = String::new();
    if marked::is_marked(text) {
        for (_, question) in case.iter_mut() {
            *question = text.into();
        }
    }
    if form.name == forms::official::OFFICIAL.name {
        let marked = read(case["text"].as_str().unwrap_or_default());
        let found = officials(&marked);
        block = format!(
            "# tests/data/official/{}.toml\n",
            shape::construction(&marked, &found)
        );
        case.insert("name".to_owned(), shape::named(&marked, &found).into());
    }
    let answer = (form.answer)(&case);
    for field in form.answers {
        if let Some(value) = answer.get(*field) {
            case.insert((*field).to_owned(), value.clone());
        }
    }
    block += "[[case]]\n";
    for (key, value) in ordered(&case) {
        block += &field(key, value);
        block.push('\n');
    }
    block
}
