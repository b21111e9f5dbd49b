//! Compiles the words of `lang/` into the tables of `src/lang/`.
//!
//! ```text
//! cargo run --release --example build_lang
//! ```
//!
//! Same input, same bytes; a test holds the tables to the files.

#[path = "../shared/exit.rs"]
mod exit;

mod compile;

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use exit::Failure;
use lexopt::prelude::*;

const HELP: &str = "\
build_lang          writes the tables of src/lang/ from the words in lang/
";

fn main() -> ExitCode {
    exit::status("build_lang", run())
}

fn run() -> Result<ExitCode, Failure> {
    let mut args = lexopt::Parser::from_env();
    match args.next()? {
        None => {}
        Some(Short('h') | Long("help")) => return exit::help(HELP),
        Some(arg) => return Err(arg.unexpected().into()),
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for table in compile::all(&root.join("lang"))? {
        let path = root.join("src/lang").join(table.name);
        let at = |error| format!("{}: cannot be written: {error}", path.display());
        // An untouched file need not be compiled again.
        if std::fs::read_to_string(&path).ok().as_deref() != Some(&*table.code) {
            std::fs::write(&path, table.code).map_err(at)?;
            writeln!(io::stdout(), "{}", path.display())?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
