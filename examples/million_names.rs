//! A million names of one's own: how long they take to get ready, how much memory, and what they cost the analysis.
//!
//!     cargo run --release --example million_names -- examples/articles/*.txt
//!
//! The names are made up; the texts are read with and without them in turns, and the best rounds compared.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use entitas::gazetteer::{Class, Gazetteer, Listing};
use entitas::{Analyzer, Worker};

const NAMES: u32 = 1_000_000;
const ROUNDS: usize = 15;

/// A name of two or three words out of a few thousand.
fn name(number: u32) -> String {
    let syllable = |n: u32| {
        let (first, second) = (n % 17, n / 17 % 5);
        let first = b"bcdfghjklmnprstwy"
            .get(first as usize)
            .copied()
            .unwrap_or(b'b');
        let second = b"aiueo".get(second as usize).copied().unwrap_or(b'a');
        [char::from(first), char::from(second)]
    };
    let word = |n: u32| -> String {
        let syllables = [n, n / 85].map(syllable).concat();
        let letters = syllables.iter().enumerate();
        letters
            .map(|(at, c)| if at == 0 { c.to_ascii_uppercase() } else { *c })
            .collect()
    };
    let (one, other) = (word(number % 7000), word(number / 7000 + 31));
    match number % 3 {
        0 => format!("{one} {other} {}", word(number / 3)),
        _ => format!("{one} {other}"),
    }
}

/// The most memory that the process has had, in MB, where the system tells.
fn peak() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM"))?;
    let kilobytes: f64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kilobytes / 1000.0)
}

fn main() -> Result<ExitCode, Box<dyn std::error::Error>> {
    let texts: Vec<String> = std::env::args_os()
        .skip(1)
        .map(std::fs::read_to_string)
        .collect::<Result<_, _>>()?;
    let plain = Analyzer::new();
    plain.analyze("Retno Marsudi tiba di Jakarta.");
    let before = peak();
    let start = Instant::now();
    let listing = |n| Listing::new(name(n), Class::Company).id(format!("my:{n}"));
    let list = Gazetteer::from_listings((0..NAMES).map(listing))?;
    let built = start.elapsed();
    let size = list.to_bytes().len();
    let with = Analyzer::builder().gazetteer(list).build()?;
    println!(
        "{NAMES} names ready in {:.2} s, {} MB",
        built.as_secs_f64(),
        size / 1_000_000
    );
    if let (Some(before), Some(after)) = (before, peak()) {
        println!("at most {:.0} MB more than before", after - before);
    }
    if texts.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    let read = |worker: &mut Worker| {
        let start = Instant::now();
        let names: usize = texts
            .iter()
            .map(|text| worker.analyze(text).entities().len())
            .sum();
        assert!(names > 0, "texts without a name");
        start.elapsed()
    };
    let mut workers = [plain.worker(), with.worker()];
    let mut best = [Duration::MAX; 2];
    for _ in 0..ROUNDS {
        for (worker, best) in workers.iter_mut().zip(&mut best) {
            *best = read(worker).min(*best);
        }
    }
    let ratio = best[1].as_secs_f64() / best[0].as_secs_f64();
    println!("the texts take {:.2} times as long as without them", ratio);
    Ok(ExitCode::SUCCESS)
}
