//! Texts that nobody wrote: a megabyte of the same, lawful and in linear time.

use std::time::Duration;

use cpu_time::ThreadTime;
use entitas::Analyzer;
use serde::Deserialize;

use crate::{data, laws};

#[derive(Deserialize)]
struct Case {
    /// What the text repeats; `{n}` in it stands for a running number.
    unit: String,
    /// What it then repeats as often.
    #[serde(default)]
    close: String,
}

const LONG: usize = 1 << 20;
const SHORT: usize = LONG / 4;
/// Four where time is linear, sixteen where it is quadratic.
const MOST: u32 = 8;
/// Once in a text, such as for what is worked out when a word is first met.
const ONCE: Duration = Duration::from_millis(50);

impl Case {
    fn text(&self, bytes: usize) -> String {
        let times = bytes / (self.unit.len() + self.close.len());
        if self.unit.contains("{n}") {
            let numbered = |n: usize| self.unit.replace("{n}", &n.to_string());
            return (0..times).map(numbered).collect();
        }
        self.unit.repeat(times) + &self.close.repeat(times)
    }
}

#[test]
fn time_is_linear() {
    let analyzer = Analyzer::new();
    for case in data::cases::<Case>("hostile") {
        let mut worker = analyzer.worker();
        let mut time = |text: &str| {
            let started = ThreadTime::now();
            std::hint::black_box(worker.analyze(text));
            started.elapsed()
        };
        let short = case.text(SHORT);
        let (quarter, whole) = (time(&short), time(&case.text(LONG)));
        assert!(
            whole <= quarter * MOST + ONCE,
            "{:?}: {quarter:?} for a quarter, {whole:?} for the whole",
            case.unit
        );
        laws::tokens(&short);
        laws::document(&worker.analyze(&short));
    }
}
