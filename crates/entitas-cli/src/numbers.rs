//! Numbers out of strings, and into words.

use std::process::ExitCode;

use entitas::number::{self, Number};

use crate::cli::Numbers;
use crate::exit::Failure;
use crate::strings::each;

pub fn numbers(arguments: &Numbers) -> Result<ExitCode, Failure> {
    each(&arguments.strings, |text| {
        Ok(number::parse(text)?.to_string())
    })
}

pub fn spell(arguments: &Numbers) -> Result<ExitCode, Failure> {
    each(&arguments.strings, |text| {
        Ok(number::spell(Number::from_decimal(text)?))
    })
}
