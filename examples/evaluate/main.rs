//! Judges a model on labelled sentences, as conlleval counts.
//!
//!     cargo run --release --features train --example evaluate -- --help

#[path = "../shared/argument.rs"]
mod argument;
#[path = "command.rs"]
mod command;
#[path = "../shared/exit.rs"]
mod exit;
#[path = "../shared/outcome.rs"]
mod outcome;
#[path = "../shared/training.rs"]
mod training;

use std::process::ExitCode;

fn main() -> ExitCode {
    exit::status("evaluate", command::run(lexopt::Parser::from_env()))
}
