//! Who holds which office: one line for each official of the texts given as arguments, or of an
//! example.
//!
//!     cargo run --release --example officials -- "Plt. Gubernur Riau S.F. Hariyanto hadir."

use entitas::Analyzer;

const EXAMPLE: &str = "Menko Polhukam Mahfud Md. bertemu Kapolda Metro Jaya Irjen Pol. Fadil Imran \
    dan Puan Maharani, Ketua DPR RI. Mantan Wapres Jusuf Kalla tidak hadir. Menurut Mahfud, \
    pertemuan itu biasa saja.";

fn main() {
    let mut texts: Vec<String> = std::env::args().skip(1).collect();
    if texts.is_empty() {
        texts.push(EXAMPLE.to_owned());
    }
    let analyzer = Analyzer::new();
    for text in &texts {
        let document = analyzer.analyze(text);
        for official in document.officials() {
            println!("{}: {}", official.name(), official.position());
            let kind = official.kind();
            println!("    {kind}, {}", official.status().as_str());
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
}
