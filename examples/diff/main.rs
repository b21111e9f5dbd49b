//! What a change does to texts, and how a build stands against gold.
//!
//!     cargo run --release --example diff -- HEAD . examples/articles/*.txt
//!     cargo run --release --example diff -- --gold GOLD.jsonl .
//!
//! `--help` tells what may stand for a build, the form of gold and the options.

mod build;
mod compare;
mod documents;
#[path = "../shared/exit.rs"]
mod exit;
mod gold;
mod item;
mod options;
mod page;
mod run;
#[path = "../shared/source.rs"]
mod source;
mod tally;
mod text;

use std::io::{self, Write};
use std::process::ExitCode;

use build::Build;
use exit::Failure;
use options::Options;
use run::Run;

fn main() -> ExitCode {
    exit::status("diff", begin())
}

fn begin() -> Result<ExitCode, Failure> {
    let Some(options) = Options::parse()? else {
        return exit::help(options::HELP);
    };
    let mut builds = Vec::new();
    for name in &options.builds {
        builds.push(Build::find(name)?);
    }
    let mut out = String::new();
    let run = match &options.gold {
        Some(path) => {
            let mut last = None;
            for build in &mut builds {
                let run = Run::judge(&options, build, path)?;
                text::scores(&mut out, &build.name, &run);
                last = Some(run);
            }
            last.ok_or("no build")?
        }
        None => {
            let mut pair: [Build; 2] = builds.try_into().map_err(|_| "name two builds")?;
            Run::diff(&options, &mut pair)?
        }
    };
    if let Some(path) = &options.html {
        let page = page::page(&run, &options.builds, &out);
        std::fs::write(path, page).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    let mut stdout = io::stdout().lock();
    stdout.write_all(out.as_bytes())?;
    stdout.write_all(text::report(&run, options.samples).as_bytes())?;
    Ok(if run.tally.differs() {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}
