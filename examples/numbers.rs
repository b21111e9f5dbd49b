//! Reads Indonesian numbers.
//!
//!     cargo run --release --example numbers -- parse "1,5 juta" "dua ribu enam puluh satu"
//!     cargo run --release --example numbers -- spell 2061 1500000
//!     cargo run --release --example numbers -- find FILE          # no FILE: standard input
//!     cargo run --release --example numbers -- check FILE         # tab: a number, its words
//!
//! `find` prints every expression with its context, kind and value; `check` reads the words of
//! every line and reports those that are not worth the number beside them.

use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::process::ExitCode;

use entitas::number::{self, Number};
use entitas::quantity;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let command = arguments.next().unwrap_or_default();
    let rest: Vec<String> = arguments.collect();
    let done = match command.as_str() {
        "parse" => each(&rest, |text| Ok(number::parse(text)?.to_string())),
        "spell" => each(&rest, |text| Ok(number::spell(text.parse::<Number>()?))),
        "find" => find(rest.first()),
        "check" => check(rest.first()),
        _ => {
            eprintln!("usage: numbers parse|spell STRING ... | numbers find|check [FILE]");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn each(
    texts: &[String],
    read: impl Fn(&str) -> Result<String, entitas::Error>,
) -> io::Result<bool> {
    let mut sound = true;
    for text in texts {
        match read(text) {
            Ok(result) => println!("{result}"),
            Err(error) => {
                eprintln!("{text:?}: {error}");
                sound = false;
            }
        }
    }
    Ok(sound)
}

fn lines(path: Option<&String>) -> io::Result<Box<dyn BufRead>> {
    Ok(match path {
        Some(path) => Box::new(BufReader::new(File::open(path)?)),
        None => Box::new(BufReader::new(io::stdin())),
    })
}

/// Characters shown on each side of an expression.
const CONTEXT: usize = 30;

fn find(path: Option<&String>) -> io::Result<bool> {
    let mut out = BufWriter::new(io::stdout());
    for line in lines(path)?.lines() {
        let line = line?;
        for found in quantity::find(&line) {
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
                found.value().view(&line).to_string(),
                &before[from..],
                found.text(&line),
                &after[..to],
            )?;
        }
    }
    out.flush()?;
    Ok(true)
}

fn check(path: Option<&String>) -> io::Result<bool> {
    let (mut right, mut wrong) = (0u64, 0u64);
    for line in lines(path)?.lines() {
        let line = line?;
        let Some((plain, words)) = line.split_once('\t') else {
            return Err(io::Error::other(format!("no tab in {line:?}")));
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
    println!("{right} read right, {wrong} wrong");
    Ok(wrong == 0)
}
