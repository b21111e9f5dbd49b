//! Trains a model from labelled sentences, or learns word knowledge from unlabelled text.
//!
//!     cargo run --release --features train --example train -- --help

#[path = "../shared/argument.rs"]
mod argument;
#[path = "command.rs"]
mod command;
#[path = "../shared/exit.rs"]
mod exit;
#[path = "../shared/training.rs"]
mod training;

use std::process::ExitCode;

fn main() -> ExitCode {
    exit::status("train", command::run(lexopt::Parser::from_env()))
}
