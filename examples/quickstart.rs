//! The crate in one page: names, officials and quantities of a text.
//!
//!     cargo run --release --example quickstart

#[path = "shared/exit.rs"]
mod exit;

use std::io::{self, Write};
use std::process::ExitCode;

use entitas::{Analyzer, number};

fn main() -> ExitCode {
    exit::status("quickstart", run())
}

fn run() -> Result<ExitCode, exit::Failure> {
    let mut out = io::stdout().lock();
    let text = "Menteri Luar Negeri Retno Marsudi mengatakan sejak Mei 2023 Indonesia menangani sekitar \
                2.061 kasus perdagangan orang. “Biayanya Rp1,5 triliun,” kata Retno di Sekretariat ASEAN.";

    // Immutable and cheap to share: one for the whole program.
    let analyzer = Analyzer::new();
    let document = analyzer.analyze(text);

    for official in document.officials() {
        writeln!(
            out,
            "{} is {} ({})",
            official.name(),
            official.position(),
            official.status().as_str()
        )?;
    }
    for chain in document.chains() {
        let mentions: Vec<_> = chain
            .mentions()
            .iter()
            .map(|entity| entity.text())
            .collect();
        writeln!(out, "{:<12} {}", chain.label(), mentions.join(" = "))?;
    }
    for quantity in document.quantities() {
        let about = if quantity.approx() { "about " } else { "" };
        let value = quantity.value();
        writeln!(
            out,
            "{:<12} {} → {about}{value}",
            quantity.kind(),
            quantity.text()
        )?;
    }

    // Numbers alone need no analyzer.
    let number = number::parse("dua ribu enam puluh satu")?;
    writeln!(out, "{number} = {}", number::spell(number))?;
    Ok(ExitCode::SUCCESS)
}
