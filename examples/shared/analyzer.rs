//! An analyzer with the user's model, names and rules, and the day that texts are of.

use std::fmt::Display;
use std::io::Read;
use std::path::{Path, PathBuf};

use entitas::gazetteer::Gazetteer;
use entitas::quantity::Date;
use entitas::rule::Rules;
use entitas::tagger::Model;
use entitas::{Analyzer, AnalyzerBuilder};

use crate::source::Source;

/// Adds what the files hold.
pub fn build(
    mut builder: AnalyzerBuilder,
    model: Option<&Path>,
    gazetteers: &[PathBuf],
    rules: &[PathBuf],
) -> Result<Analyzer, String> {
    let at = |path: &Path, error: &dyn Display| format!("{}: {error}", path.display());
    if let Some(path) = model {
        let bytes = std::fs::read(path).map_err(|error| at(path, &error))?;
        builder = builder.model(Model::from_bytes(bytes).map_err(|error| at(path, &error))?);
    }
    for path in gazetteers {
        let mut bytes = Vec::new();
        let read = Source::open(path)?.reader.read_to_end(&mut bytes);
        read.map_err(|error| at(path, &error))?;
        builder =
            builder.gazetteer(Gazetteer::from_bytes(bytes).map_err(|error| at(path, &error))?);
    }
    for path in rules {
        let table = Source::open(path)?.text()?;
        builder = builder.rules(Rules::from_table(&table).map_err(|error| at(path, &error))?);
    }
    builder.build().map_err(|error| error.to_string())
}

/// Reads a whole day.
pub fn day(text: &str) -> Result<Date, String> {
    match text.parse::<Date>() {
        Ok(date) if date.year().is_some() && date.day().is_some() => Ok(date),
        _ => Err("use a day such as 2026-11-29".to_owned()),
    }
}
