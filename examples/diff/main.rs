//! What a change does to texts, and how a build stands against gold.
//!
//!     cargo run --release --example diff -- HEAD . examples/articles/*.txt
//!     cargo run --release --example diff -- --gold GOLD.jsonl .
//!
//! `--help` tells what may stand for a build, the form of gold and the options.

#[path = "command.rs"]
mod command;
#[path = "../shared/exit.rs"]
mod exit;
#[path = "../shared/source.rs"]
mod source;

use std::process::ExitCode;

fn main() -> ExitCode {
    exit::status("diff", command::run(lexopt::Parser::from_env()))
}
