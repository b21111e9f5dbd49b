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

use std::ffi::{OsStr, OsString};
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
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    let (job, rest) = arguments.split_first().unzip();
    let (job, rest) = (job.and_then(|job| job.to_str()), rest.unwrap_or_default());
    let sound = match (job, rest) {
        (Some("--help" | "-h"), _) => return exit::help(HELP),
        (Some("parse" | "spell"), []) => return Err("no string to read (--help tells how)".into()),
        (Some("parse"), texts) => {
            each(texts, &mut out, |text| Ok(number::parse(text)?.to_string()))?
        }
        (Some("spell"), texts) => each(texts, &mut out, |text| {
            Ok(number::spell(Number::from_decimal(text)?))
        })?,
        (Some("find"), []) => find(Source::STDIN.as_ref(), &mut out)?,
        (Some("find"), [file]) => find(file, &mut out)?,
        (Some("check"), []) => check(Source::STDIN.as_ref(), &mut out)?,
        (Some("check"), [file]) => check(file, &mut out)?,
        (Some("find" | "check"), _) => return Err("name one file (--help tells how)".into()),
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
    texts: &[OsString],
    out: &mut impl Write,
    read: impl Fn(&str) -> Result<String, entitas::Error>,
) -> io::Result<bool> {
    let mut sound = true;
    for text in texts {
        let said = match text.to_str() {
            Some(text) => read(text).map_err(|error| error.to_string()),
            None => Err("no valid UTF-8".to_owned()),
        };
        match said {
            Ok(result) => writeln!(out, "{result}")?,
            Err(error) => {
                // What came before the error shall stand before it on a terminal.
                out.flush()?;
                exit::tell("numbers", format_args!("{text:?}: {error}"));
                sound = false;
            }
        }
    }
    Ok(sound)
}

/// Characters shown on each side of an expression.
const CONTEXT: usize = 30;

fn find(file: &OsStr, out: &mut impl Write) -> Result<bool, Failure> {
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
                found.view(line).value().to_string(),
                &before[from..],
                found.text(line),
                &after[..to],
            )?;
        }
    }
    Ok(true)
}

fn check(file: &OsStr, out: &mut impl Write) -> Result<bool, Failure> {
    let (mut right, mut wrong) = (0u64, 0u64);
    let source = Source::open(file.as_ref())?;
    let name = source.name.clone();
    for (number, line) in (1..).zip(source.text()?.lines()) {
        let Some((plain, words)) = line.split_once('\t') else {
            return Err(format!("{name}, line {number}: no tab in {line:?}").into());
        };
        match (Number::from_decimal(plain), number::parse(words)) {
            (Ok(number), Ok(read)) if number == read => right += 1,
            (_, read) => {
                wrong += 1;
                if wrong <= 20 {
                    let said = match read {
                        Ok(read) => format!("is read as {read}"),
                        Err(error) => format!("is {error}"),
                    };
                    exit::tell("numbers", format_args!("{plain}: {words:?} {said}"));
                }
            }
        }
    }
    writeln!(out, "{right} read right, {wrong} wrong")?;
    Ok(wrong == 0)
}
