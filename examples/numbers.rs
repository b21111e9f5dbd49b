//! Reads Indonesian numbers.
//!
//!     cargo run --release --example numbers -- parse "1,5 juta" "dua ribu enam puluh satu"
//!     cargo run --release --example numbers -- spell 2061 1500000
//!     cargo run --release --example numbers -- find FILE          # no FILE: standard input
//!     cargo run --release --example numbers -- check FILE         # tab: a number, its words
//!
//! `find` prints every expression with its context, kind and value; `check` reads the words of
//! every line and reports those that are not worth the number beside them.

#[path = "shared/exit.rs"]
mod exit;
#[path = "shared/source.rs"]
mod source;

use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use entitas::number::{self, Number};
use entitas::quantity;
use exit::Failure;
use source::Source;

const HELP: &str = "\
numbers parse STRING ...    what number words and digits are worth
numbers spell NUMBER ...    numbers in words
numbers find [FILE]         every number, sum, date and time of a text, with its value
numbers check [FILE]        whether words are read as the number beside them: number, tab, words
                            no FILE, or -: standard input
";

fn main() -> ExitCode {
    exit::status("numbers", run())
}

/// The exit status is 1 where a string is no number, or another than the one beside it.
fn run() -> Result<ExitCode, Failure> {
    let mut out = BufWriter::new(io::stdout().lock());
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let sound = match arguments[..] {
        ["--help" | "-h", ..] => return exit::help(HELP),
        ["parse", ref texts @ ..] if !texts.is_empty() => {
            each(texts, &mut out, |text| Ok(number::parse(text)?.to_string()))?
        }
        ["spell", ref texts @ ..] if !texts.is_empty() => each(texts, &mut out, |text| {
            Ok(number::spell(text.parse::<Number>()?))
        })?,
        ["parse" | "spell"] => return Err("no string to read (--help tells how)".into()),
        ["find"] => find(Source::STDIN, &mut out)?,
        ["find", file] => find(file, &mut out)?,
        ["check"] => check(Source::STDIN, &mut out)?,
        ["check", file] => check(file, &mut out)?,
        ["find" | "check", ..] => return Err("name one file (--help tells how)".into()),
        _ => return Err("say parse, spell, find or check (--help tells how)".into()),
    };
    out.flush()?;
    Ok(if sound {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn each(
    texts: &[&str],
    out: &mut impl Write,
    read: impl Fn(&str) -> Result<String, entitas::Error>,
) -> io::Result<bool> {
    let mut sound = true;
    for text in texts {
        match read(text) {
            Ok(result) => writeln!(out, "{result}")?,
            Err(error) => {
                // What came before the error shall stand before it on a terminal.
                out.flush()?;
                eprintln!("{text:?}: {error}");
                sound = false;
            }
        }
    }
    Ok(sound)
}

/// Characters shown on each side of an expression.
const CONTEXT: usize = 30;

fn find(file: &str, out: &mut impl Write) -> Result<bool, Failure> {
    for line in Source::open(file.as_ref())?.text()?.lines() {
        for found in quantity::find(line) {
            let span = found.span();
            let before = line.get(..span.start()).unwrap_or("");
            let after = line.get(span.end()..).unwrap_or("");
            let from = before
                .char_indices()
                .rev()
                .nth(CONTEXT)
                .map_or(0, |(at, _)| at);
            let to = after
                .char_indices()
                .nth(CONTEXT)
                .map_or(after.len(), |(at, _)| at);
            writeln!(
                out,
                "{:10} {:24} {}[{}]{}",
                found.kind(),
                found.value().view(line).to_string(),
                &before[from..],
                found.text(line),
                &after[..to],
            )?;
        }
    }
    Ok(true)
}

fn check(file: &str, out: &mut impl Write) -> Result<bool, Failure> {
    let (mut right, mut wrong) = (0u64, 0u64);
    let source = Source::open(file.as_ref())?;
    let name = source.name.clone();
    for (number, line) in (1..).zip(source.text()?.lines()) {
        let Some((plain, words)) = line.split_once('\t') else {
            return Err(format!("{name}, line {number}: no tab in {line:?}").into());
        };
        match (plain.parse::<Number>(), number::parse(words)) {
            (Ok(number), Ok(read)) if number == read => right += 1,
            (_, read) => {
                wrong += 1;
                if wrong <= 20 {
                    eprintln!("{plain}: {words:?} is read as {read:?}");
                }
            }
        }
    }
    writeln!(out, "{right} read right, {wrong} wrong")?;
    Ok(wrong == 0)
}
