//! Strings of the command line, or lines of standard input, one by one.

use std::ffi::OsString;
use std::io::{self, BufRead, Write};
use std::process::ExitCode;

use entitas::Error;

use crate::exit::{self, Failure};

/// What is read of each string, or of each line of standard input where there is none, as lines; status 1 where one is refused.
pub fn each(
    strings: &[OsString],
    read: impl Fn(&str) -> Result<String, Error>,
) -> Result<ExitCode, Failure> {
    let mut out = io::stdout().lock();
    let mut sound = true;
    let mut one = |text: Option<&str>| -> io::Result<()> {
        let said = match text {
            Some(text) => read(text).map_err(|error| format!("{text:?}: {error}")),
            None => Err("no valid UTF-8".to_owned()),
        };
        match said {
            Ok(result) => writeln!(out, "{result}"),
            Err(error) => {
                out.flush()?;
                exit::tell("entitas", error);
                sound = false;
                Ok(())
            }
        }
    };
    for text in strings {
        one(text.to_str())?;
    }
    if strings.is_empty() {
        let mut input = io::stdin().lock();
        let mut line = Vec::new();
        while read_line(&mut input, &mut line)? {
            one(std::str::from_utf8(&line).ok().map(str::trim))?;
        }
    }
    Ok(if sound {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn read_line(input: &mut impl BufRead, line: &mut Vec<u8>) -> Result<bool, String> {
    line.clear();
    let read = input.read_until(b'\n', line);
    Ok(read.map_err(|error| format!("standard input: {error}"))? > 0)
}
