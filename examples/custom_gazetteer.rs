//! Names of your own, beside the embedded ones.
//!
//! ```text
//! cargo run --example custom_gazetteer
//! ```

#[path = "shared/exit.rs"]
mod exit;

use std::io::{self, Write};
use std::process::ExitCode;

use entitas::Analyzer;
use entitas::gazetteer::{Class, Gazetteer, Listing};

/// A table as `extract --gazetteer FILE` reads it: name, label, id, full name, aliases.
const TABLE: &str = "\
name\tlabel\tid\tcanonical\taliases
Kopdit Maju\tORGANIZATION\tmy:1\tKoperasi Kredit Maju Bersama\tKKMB
Bukit Sunyi\tPLACE\tmy:2
";

fn main() -> ExitCode {
    exit::status("custom_gazetteer", run())
}

fn run() -> Result<ExitCode, exit::Failure> {
    let mut out = io::stdout().lock();
    let from_table = Gazetteer::from_table(TABLE)?;

    let mut builder = Gazetteer::builder();
    builder.add(
        Listing::new("Sanggar Pelangi Timur", Class::Ensemble)
            .id("my:3")
            .alias("Sanggar Pelangi"),
    );
    let from_code = builder.build()?;

    let analyzer = Analyzer::builder()
        .gazetteer(from_table)
        .gazetteer(from_code)
        .build()?;
    let text = "Sanggar Pelangi tampil di Bukit Sunyi, Bandung, dengan bantuan KKMB.";
    let document = analyzer.analyze(text);
    for entity in document.entities() {
        let id = entity
            .entry()
            .and_then(|entry| entry.id())
            .map(|id| id.to_string());
        writeln!(
            out,
            "{:<16} {:<13} {}",
            entity.text(),
            entity.label(),
            id.as_deref().unwrap_or("-"),
        )?;
    }

    // A mistake in a table is told with its line.
    let error = Gazetteer::from_table("Bukit Sunyi\tHILL").err();
    if let Some(error) = error {
        writeln!(out, "{error}")?;
    }
    Ok(ExitCode::SUCCESS)
}
