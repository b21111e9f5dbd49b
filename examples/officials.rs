//! Who holds which office: one line for each official of the files given, or of standard input.
//!
//!     echo "Plt. Gubernur Riau S.F. Hariyanto hadir." |
//!         cargo run --release --example officials

use std::io::Read;

use entitas::{Analyzer, Document};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let files: Vec<String> = std::env::args().skip(1).collect();
    let analyzer = Analyzer::new();
    for file in &files {
        let text = std::fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
        show(&analyzer.analyze(&text), &text);
    }
    if files.is_empty() {
        let mut text = String::new();
        std::io::stdin()
            .read_to_string(&mut text)
            .map_err(|error| format!("standard input: {error}"))?;
        show(&analyzer.analyze(&text), &text);
    }
    Ok(())
}

fn show(document: &Document<'_, '_>, text: &str) {
    for official in document.officials() {
        println!("{}: {}", official.name(), official.position());
        println!("    {}, {}", official.kind(), official.status().as_str());
        if let Some(long) = official.expansion() {
            println!("    stands for {long}");
        }
        if let Some(portfolio) = official.portfolio() {
            println!("    for {portfolio}");
        }
        if let Some(body) = official.affiliation() {
            println!("    of {body}");
        }
        for (ornament, span) in official.dress().iter() {
            println!("    {ornament:?} {}", span.of(text).unwrap_or_default());
        }
    }
}
