//! What a change does to texts: the whole command.

mod build;
mod compare;
mod documents;
mod gold;
mod item;
mod options;
mod page;
mod run;
mod tally;
mod text;

use std::io::{self, Write};
use std::process::ExitCode;

use self::build::Build;
use self::options::Options;
use self::run::Run;
use crate::exit::{self, Failure};

/// Compares what the arguments name.
pub fn run(args: lexopt::Parser) -> Result<ExitCode, Failure> {
    let Some(options) = Options::parse(args)? else {
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
