//! Builds the embedded list of names, `src/gazetteer/names.bin`.
//!
//! ```text
//! cargo run --release --example build_gazetteer -- ../shared/data/gazetteer
//! ```
//!
//! The argument is the folder of the public lists (see DATA.md); the project's own lists are in
//! `data/names/` and `data/listed.tsv`, other names for entries of the public lists in `data/public/`.
//! The case statistics that tell common words from names are read from the folder `text` beside it.
//! Same input, same bytes.

#[path = "../shared/exit.rs"]
mod exit;
mod own;
mod places;
mod public;
mod statistics;

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use entitas::gazetteer::{Class, Gazetteer};
use exit::Failure;
use lexopt::prelude::*;

use crate::public::Source;
use crate::statistics::Statistics;

const OUTPUT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/gazetteer/names.bin");
const OWN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/data");

const HELP: &str = "\
build_gazetteer FOLDER    writes src/gazetteer/names.bin from the public lists in FOLDER
                          (../shared/data/gazetteer) and from data/
";

fn main() -> ExitCode {
    exit::status("build_gazetteer", run())
}

fn run() -> Result<ExitCode, Failure> {
    let mut out = io::stdout().lock();
    let mut folder: Option<PathBuf> = None;
    let mut args = lexopt::Parser::from_env();
    while let Some(arg) = args.next()? {
        match arg {
            Short('h') | Long("help") => return exit::help(HELP),
            Value(path) if folder.is_none() => folder = Some(path.into()),
            _ => return Err(arg.unexpected().into()),
        }
    }
    let folder = folder.ok_or("name the folder of the public lists (--help tells more)")?;
    report(&build(&folder)?, &mut out)?;
    Ok(ExitCode::SUCCESS)
}

/// Writes the list.
fn build(folder: &Path) -> Result<Gazetteer, Failure> {
    if !folder.is_dir() {
        let name = folder.display();
        return Err(format!("{name}: no such folder; name that of the public lists").into());
    }
    let source = Source::new(folder);
    let own = Path::new(OWN);
    let statistics = Statistics::read(&source, own)?;
    let mut list = own::List::new(&statistics);

    // The order is the rank of entries that share a name.
    let regions = places::regions(&mut list, &source, own)?;
    let countries = places::countries(&mut list, &source, own)?;
    for file in own::files(&own.join("names"))? {
        list.file(&file)?;
    }
    places::world_cities(&mut list, &source, own, &countries)?;
    places::lower_regions(&mut list, &source, &regions)?;
    public::companies(&mut list, &own.join("listed.tsv"))?;
    public::members_of_parliament(&mut list, &source)?;

    let names = list.builder.build()?;
    std::fs::write(OUTPUT, names.to_bytes())
        .map_err(|error| format!("{OUTPUT}: cannot be written: {error}"))?;
    Ok(names)
}

fn report(names: &Gazetteer, out: &mut impl Write) -> io::Result<()> {
    for &class in Class::ALL {
        let count = (0..names.len() as u32)
            .filter_map(|index| names.entry(index))
            .filter(|entry| entry.class() == class)
            .count();
        if count > 0 {
            writeln!(out, "{class:20}{count:>8}")?;
        }
    }
    writeln!(out, "{:20}{:>8}", "entries", names.len())?;
    writeln!(out, "{:20}{:>8}", "bytes", names.to_bytes().len())
}
