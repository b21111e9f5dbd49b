//! Names of your own, beside the embedded ones.
//!
//! ```text
//! cargo run --example custom_gazetteer
//! ```

use entitas::gazetteer::{Class, Gazetteer, Listing};
use entitas::{Analyzer, Error};

/// A table as `extract --gazetteer FILE` reads it: name, label, id, full name, aliases.
const TABLE: &str = "\
name\tlabel\tid\tcanonical\taliases
Kopdit Maju\tORGANIZATION\tmy:1\tKoperasi Kredit Maju Bersama\tKKMB
Bukit Sunyi\tPLACE\tmy:2
";

fn main() -> Result<(), Error> {
    let from_table = Gazetteer::from_tsv(TABLE)?;

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
        println!(
            "{:<16} {:<13} {}",
            entity.text(),
            entity.label(),
            id.as_deref().unwrap_or("-"),
        );
    }

    // A mistake in a table is told with its line.
    let error = Gazetteer::from_tsv("Bukit Sunyi\tHILL").err();
    if let Some(error) = error {
        println!("{error}");
    }
    Ok(())
}
