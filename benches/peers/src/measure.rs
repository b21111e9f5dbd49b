//! Contenders run in turn over the same text, round after round.

use std::hint::black_box;
use std::time::Duration;

use cpu_time::ThreadTime;
use serde::Serialize;

/// One that does a job, and the part of the text it is given.
pub struct Contender<'c> {
    name: &'static str,
    /// What the speed counts: bytes, or tokens where these are given.
    units: usize,
    run: Box<dyn FnMut() -> usize + 'c>,
}

impl<'c> Contender<'c> {
    /// `run` does the job once and says how much it found.
    pub fn new(name: &'static str, units: usize, run: impl FnMut() -> usize + 'c) -> Self {
        Contender {
            name,
            units,
            run: Box::new(run),
        }
    }
}

/// What a contender came to.
#[derive(Debug, Serialize)]
pub struct Result {
    pub name: &'static str,
    /// Units a second, the median of the rounds.
    pub speed: f64,
    /// How much it found in a million units.
    pub found: f64,
}

/// The shortest time worth measuring: short jobs are repeated.
const LEAST: Duration = Duration::from_millis(100);

/// Runs all contenders in turn, as often as told and once before to warm up.
///
/// Processor time of this thread is measured, so that other work on the machine counts little.
pub fn race(rounds: usize, mut contenders: Vec<Contender<'_>>) -> Vec<Result> {
    let mut seconds = vec![Vec::new(); contenders.len()];
    let mut found = vec![0; contenders.len()];
    for round in 0..=rounds {
        for (index, contender) in contenders.iter_mut().enumerate() {
            let clock = ThreadTime::now();
            let mut times = 0;
            while times == 0 || clock.elapsed() < LEAST {
                let now = black_box((contender.run)());
                assert!(now > 0, "{} found nothing", contender.name);
                assert!(
                    found[index] == 0 || found[index] == now,
                    "{} is not steady: {} and {now}",
                    contender.name,
                    found[index]
                );
                found[index] = now;
                times += 1;
            }
            if round > 0 {
                seconds[index].push(clock.elapsed().as_secs_f64() / f64::from(times));
            }
        }
    }
    let results = contenders.iter().zip(seconds).zip(found);
    results
        .map(|((contender, seconds), found)| Result {
            name: contender.name,
            speed: contender.units as f64 / median(seconds),
            found: found as f64 * 1e6 / contender.units as f64,
        })
        .collect()
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
