//! Searches for texts that are dear to read: `cargo run --release --example hostile -- --minutes 60`

#[expect(
    clippy::panic,
    reason = "a file of the repository is missing: nothing to search with"
)]
#[path = "../../tests/hostile/cost.rs"]
mod cost;
mod count;
mod options;
#[path = "../shared/exit.rs"]
mod shared;
#[expect(
    clippy::panic,
    reason = "a file of the repository is missing: nothing to search with"
)]
#[path = "../../tests/hostile/unit.rs"]
mod unit;

use std::io::{self, Write};
use std::process::ExitCode;

use cost::{Clock, Cost};
use cpu_time::ProcessTime;
use options::Options;
use shared::{Failure, help, status};
use unit::{Unit, Units};

fn main() -> ExitCode {
    status("hostile", run())
}

fn run() -> Result<ExitCode, Failure> {
    let Some(options) = Options::parse()? else {
        return help(options::HELP);
    };
    if let Some(path) = &options.count {
        count::run(path)?;
        return Ok(ExitCode::SUCCESS);
    }
    let found = search(&options)?;
    Ok(ExitCode::from(u8::from(found > 0)))
}

/// So many of the dearest units are varied.
const KEPT: usize = 64;

/// Draws units and varies the dearest; how many cost too much.
fn search(options: &Options) -> Result<usize, Failure> {
    let mut units = Units::new(options.seed);
    let mut clock = Clock::new(options.bytes);
    let mut dearest: Vec<(f64, Unit)> = Vec::new();
    let mut found = 0;
    let started = ProcessTime::now();
    let mut drawn = 0usize;
    while started.elapsed().as_secs_f64() < options.minutes * 60.0 {
        let unit = match dearest.get(units.below(2 * KEPT)) {
            Some((_, unit)) => {
                let unit = unit.clone();
                units.vary(&unit)
            }
            None => units.draw(),
        };
        drawn += 1;
        let mut cost = clock.cost(&unit);
        // Time may lie.
        if cost.is_too_much()
            && let Ok(counted) = count::cost(&unit, options.bytes)
        {
            cost = counted;
        }
        if cost.is_too_much() {
            writeln!(io::stdout(), "{}", shown(&unit, cost))?;
            found += 1;
            continue;
        }
        let dear = (cost.ratio / cost::MOST_RATIO).max(cost.beside_news / cost::MOST_BESIDE_NEWS);
        dearest.push((dear, unit));
        dearest.sort_by(|a, b| b.0.total_cmp(&a.0));
        dearest.truncate(KEPT);
    }
    let mut err = io::stderr();
    let _ = writeln!(
        err,
        "{drawn} units in {:.0} s of the processor, {} too dear; the dearest of the others:",
        started.elapsed().as_secs_f64(),
        found
    );
    for (_, unit) in dearest.iter().take(8) {
        let cost = clock.cost(unit);
        let _ = writeln!(err, "{}", shown(unit, cost));
    }
    Ok(found)
}

/// As a case of `tests/data/hostile.toml`.
fn shown(unit: &Unit, cost: Cost) -> String {
    let quoted = |text: &str| serde_json::Value::from(text).to_string();
    let close = match unit.close.as_str() {
        "" => String::new(),
        close => format!("close = {}\n", quoted(close)),
    };
    format!(
        "[[case]] # {:.1} times the short text, {:.1} times news\nunit = {}\n{close}",
        cost.ratio,
        cost.beside_news,
        quoted(&unit.open)
    )
}
