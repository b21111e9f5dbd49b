//! The command `entitas`: what the crate of that name reads in Indonesian text, for the shell.

#[path = "shared/analyzer.rs"]
mod analyzer;
#[path = "shared/argument.rs"]
mod argument;
mod cli;
#[path = "diff/command.rs"]
mod diff;
#[path = "shared/documents.rs"]
mod documents;
#[path = "evaluate/command.rs"]
mod evaluate;
#[path = "shared/exit.rs"]
mod exit;
mod inputs;
mod numbers;
#[path = "shared/outcome.rs"]
mod outcome;
mod output;
mod progress;
mod read;
#[path = "shared/run.rs"]
mod run;
mod similar;
#[path = "shared/source.rs"]
mod source;
mod strings;
#[path = "shared/summary.rs"]
mod summary;
#[path = "train/command.rs"]
mod train;
#[path = "shared/training.rs"]
mod training;
mod words;

use std::io;
use std::process::ExitCode;

use clap::{CommandFactory, Parser};
use cli::{Cli, Command};
use exit::Failure;

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        // Help and version are errors to the parser, and may meet a closed pipe.
        Err(error) => {
            let code = if error.use_stderr() { 2 } else { 0 };
            let _ = error.print();
            return ExitCode::from(code);
        }
    };
    exit::status("entitas", run(cli.command))
}

fn run(command: Command) -> Result<ExitCode, Failure> {
    match command {
        Command::Read(arguments) => read::read(&arguments),
        Command::Tokens(arguments) => words::tokens(&arguments),
        Command::Sentences(arguments) => words::sentences(&arguments),
        Command::Numbers(arguments) => numbers::numbers(&arguments),
        Command::Spell(arguments) => numbers::spell(&arguments),
        Command::Similar(arguments) => similar::similar(&arguments),
        Command::Train(rest) => train::run(lexopt::Parser::from_args(rest.arguments)),
        Command::Evaluate(rest) => evaluate::run(lexopt::Parser::from_args(rest.arguments)),
        Command::Diff(rest) => diff::run(lexopt::Parser::from_args(rest.arguments)),
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Cli::command(), "entitas", &mut script);
            io::Write::write_all(&mut io::stdout(), &script)?;
            Ok(ExitCode::SUCCESS)
        }
    }
}
