//! What reading a unit costs, beside news.

use std::time::Duration;

use cpu_time::ThreadTime;
use entitas::output::Json;
use entitas::{Analyzer, Worker};

use super::unit::Unit;

/// The long text is so many times the short one.
pub const TIMES: usize = 8;
/// Of its cost and that of the short one. Eight is linear, and a sort adds a little.
pub const MOST_RATIO: f64 = 9.6;
/// Of the cost of a byte of it and of a byte of news.
pub const MOST_BESIDE_NEWS: f64 = 10.0;

/// How a unit's long text compares.
#[derive(Clone, Copy, Debug)]
pub struct Cost {
    /// With its short text, whole with whole.
    pub ratio: f64,
    /// With news, a byte with a byte.
    pub beside_news: f64,
}

impl Cost {
    /// Of a unit, whose text of so many bytes costs what `of` says, beside a long text of news.
    ///
    /// Where something is found from some length on only, what reads it on costs more than its
    /// share once. What is worse than linear is so at each length, so two are looked at.
    pub fn new(bytes: usize, news: f64, mut of: impl FnMut(usize) -> f64) -> Cost {
        let long = of(bytes * TIMES);
        let mut ratio = long / of(bytes);
        if ratio > MOST_RATIO {
            ratio = ratio.min(of(bytes * TIMES * TIMES) / long);
        }
        Cost {
            ratio,
            beside_news: long / news,
        }
    }

    pub fn is_too_much(self) -> bool {
        self.ratio > MOST_RATIO || self.beside_news > MOST_BESIDE_NEWS
    }
}

/// Measures by the processor time of this thread: the fastest of some runs, since what else the
/// machine does only adds. News is read before the unit and behind it, for a machine that is busy now
/// is not what it was when the first unit was read.
#[derive(Debug)]
pub struct Clock {
    worker: Worker,
    bytes: usize,
    news: String,
}

impl Clock {
    /// One for short texts of so many bytes.
    pub fn new(bytes: usize) -> Clock {
        let mut clock = Clock {
            worker: Analyzer::new().worker(),
            bytes,
            news: news(bytes * TIMES),
        };
        // Its words are known from here on.
        clock.news(1);
        clock
    }

    fn news(&mut self, runs: usize) -> f64 {
        time(&mut self.worker, &self.news, runs)
    }

    /// The cost of the unit; what looks dear is looked at again.
    pub fn cost(&mut self, unit: &Unit) -> Cost {
        let mut cost = self.once(unit, 1);
        for runs in [3, 9, 27] {
            if cost.is_too_much() {
                cost = self.once(unit, runs);
            }
        }
        cost
    }

    fn once(&mut self, unit: &Unit, runs: usize) -> Cost {
        let before = self.news(runs);
        let mut cost = Cost::new(self.bytes, before, |bytes| {
            self.time(unit, &unit.text(bytes), runs)
        });
        if cost.is_too_much() {
            cost.beside_news *= before / self.news(runs).max(before);
            cost.ratio *= TIMES as f64 / self.ratio_of_plain(runs).max(TIMES as f64);
        }
        cost
    }

    /// How much dearer the long one of two texts is that hold a token a byte and nothing to find: what is known of so many
    /// fits no near cache, which is no matter of what reads them.
    fn ratio_of_plain(&mut self, runs: usize) -> f64 {
        let short = "a,".repeat(self.bytes / 2);
        let long = short.repeat(TIMES);
        time(&mut self.worker, &long, runs) / time(&mut self.worker, &short, runs)
    }

    fn time(&mut self, unit: &Unit, text: &str, runs: usize) -> f64 {
        if !unit.is_new() {
            return time(&mut self.worker, text, runs);
        }
        // Words are new to a new analyser alone.
        let once = |_| time(&mut Analyzer::new().worker(), text, 1);
        (0..runs).map(once).fold(f64::INFINITY, f64::min)
    }
}

fn time(worker: &mut Worker, text: &str, runs: usize) -> f64 {
    let once = || {
        let started = ThreadTime::now();
        work(worker, text);
        started.elapsed()
    };
    let times = std::iter::repeat_with(once).take(runs);
    times.min().unwrap_or(Duration::MAX).as_secs_f64()
}

/// What is measured: all that is read, and what is only worked out when it is written.
pub fn work(worker: &mut Worker, text: &str) {
    let document = worker.analyze(text);
    let written = serde_json::to_writer(std::io::sink(), &Json::new(&document));
    std::hint::black_box(written.is_ok());
}

/// So many bytes of the sample articles, or a few less.
pub fn news(bytes: usize) -> String {
    let root = env!("CARGO_MANIFEST_DIR").trim_end_matches("/fuzz");
    let articles = ["politik", "ekonomi", "daerah", "kriminal", "olahraga"];
    let articles = articles.map(|name| {
        let path = format!("{root}/examples/articles/{name}.txt");
        std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
    });
    let open = articles.concat();
    let times = bytes.div_ceil(open.len());
    let mut news = open.repeat(times);
    let end = (0..=bytes).rev().find(|&end| news.is_char_boundary(end));
    news.truncate(end.unwrap_or(0));
    news
}
