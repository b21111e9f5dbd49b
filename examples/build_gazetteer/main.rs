//! Builds the embedded list of names, `src/gazetteer/names.bin`.
//!
//! ```text
//! cargo run --release --example build_gazetteer -- ../shared/data/gazetteer
//! ```
//!
//! The argument is the folder of the public lists (see DATA.md); the project's own lists are in
//! `data/names/`, other names for entries of the public lists in `data/public/`. The case statistics that tell common words from names are read from the folder
//! `text` beside it. Same input, same bytes.

mod own;
mod places;
mod public;
mod statistics;

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;

use entitas::gazetteer::{Class, Gazetteer};

use crate::public::Source;
use crate::statistics::Statistics;

const OUTPUT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/gazetteer/names.bin");
const OWN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/data");

fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1) else {
        eprintln!("usage: build_gazetteer FOLDER (such as ../shared/data/gazetteer)");
        return ExitCode::from(2);
    };
    match build(Path::new(&folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("build_gazetteer: {error}");
            ExitCode::from(2)
        }
    }
}

fn build(folder: &Path) -> Result<(), Box<dyn Error>> {
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
    public::companies(&mut list, &source, own)?;
    public::members_of_parliament(&mut list, &source)?;

    let names = list.builder.build()?;
    report(&names);
    std::fs::write(OUTPUT, names.to_bytes())?;
    Ok(())
}

fn report(names: &Gazetteer) {
    for &class in Class::ALL {
        let count = (0..names.len() as u32)
            .filter_map(|index| names.entry(index))
            .filter(|entry| entry.class() == class)
            .count();
        if count > 0 {
            println!("{class:20}{count:>8}");
        }
    }
    println!("{:20}{:>8}", "entries", names.len());
    println!("{:20}{:>8}", "bytes", names.to_bytes().len());
}
