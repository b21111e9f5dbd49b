//! The tables: speeds, and ratios beside what was asked for.

use serde::Serialize;
use serde_json::json;

use crate::measure::Result;
use crate::text::Text;

/// How many times as fast entitas has to be, and shall be.
struct Target {
    job: &'static str,
    peer: &'static str,
    must: f64,
    reach: f64,
}

const TARGETS: [Target; 6] = [
    Target {
        job: "tokens",
        peer: "tokenizers, Bert",
        must: 1.0,
        reach: 1.5,
    },
    Target {
        job: "tokens",
        peer: "icu_segmenter",
        must: 3.5,
        reach: 5.0,
    },
    Target {
        job: "tokens and sentences",
        peer: "icu_segmenter",
        must: 3.0,
        reach: 5.0,
    },
    Target {
        job: "tagging, tokens given",
        peer: "crfs with its features",
        must: 8.0,
        reach: 15.0,
    },
    Target {
        job: "numbers in text",
        peer: "words2num2",
        must: 10.0,
        reach: 10.0,
    },
    Target {
        job: "numbers in words",
        peer: "ICU",
        must: 20.0,
        reach: 20.0,
    },
];

/// Tokens a second of a BERT-base model in int8 on ONNX Runtime, one thread; measured elsewhere.
const BERT: f64 = 1645.0;

#[derive(Debug)]
pub struct Report {
    text: String,
    bytes: usize,
    tokens: usize,
    rounds: usize,
    jobs: Vec<Job>,
    missing: Vec<String>,
}

#[derive(Debug, Serialize)]
struct Job {
    job: &'static str,
    unit: &'static str,
    results: Vec<Result>,
}

impl Report {
    pub fn new(name: String, text: &Text<'_>, rounds: usize) -> Report {
        let tokens = text
            .lines
            .iter()
            .map(|line| entitas::token::tokenize(line).len());
        Report {
            text: name,
            bytes: text.bytes(),
            tokens: tokens.sum(),
            rounds,
            jobs: Vec::new(),
            missing: Vec::new(),
        }
    }

    pub fn add(&mut self, job: &'static str, unit: &'static str, results: Vec<Result>) {
        self.jobs.push(Job { job, unit, results });
    }

    pub fn miss(&mut self, why: String) {
        self.missing.push(why);
    }

    fn speed(&self, job: &str, name: &str) -> Option<f64> {
        let job = self.jobs.iter().find(|found| found.job == job)?;
        let result = job.results.iter().find(|result| result.name == name)?;
        Some(result.speed)
    }

    /// entitas against its peer.
    fn ratio(&self, target: &Target) -> Option<f64> {
        let ours = self
            .jobs
            .iter()
            .find(|job| job.job == target.job)?
            .results
            .first()?;
        Some(ours.speed / self.speed(target.job, target.peer)?)
    }

    /// Tokens a second of the full analysis.
    fn tokens_a_second(&self) -> Option<f64> {
        let bytes = self.speed("everything", "entitas")?;
        Some(bytes * self.tokens as f64 / self.bytes as f64)
    }

    pub fn print(&self, json: bool) {
        if json {
            self.print_json();
        } else {
            self.print_tables();
        }
    }

    fn print_json(&self) {
        let ratios: Vec<_> = TARGETS
            .iter()
            .map(|target| {
                json!({
                    "job": target.job,
                    "against": target.peer,
                    "ratio": self.ratio(target),
                    "must": target.must,
                    "reach": target.reach,
                })
            })
            .collect();
        let report = json!({
            "text": self.text,
            "bytes": self.bytes,
            "tokens": self.tokens,
            "rounds": self.rounds,
            "jobs": self.jobs,
            "ratios": ratios,
            "everything_tokens_per_s": self.tokens_a_second(),
            "times_bert_int8": self.tokens_a_second().map(|speed| speed / BERT),
            "missing": self.missing,
        });
        println!("{report:#}");
    }

    fn print_tables(&self) {
        println!(
            "{}: {:.1} MB, {:.2} M tokens; medians of {} rounds, processor time of one thread",
            self.text,
            self.bytes as f64 / 1e6,
            self.tokens as f64 / 1e6,
            self.rounds
        );
        for Job { job, unit, results } in &self.jobs {
            println!(
                "\n{job:38} {unit:>11} {:>12} {:>16}",
                "entitas is", "found a million"
            );
            let ours = results.first().map_or(f64::NAN, |result| result.speed);
            for (index, result) in results.iter().enumerate() {
                let times = match index {
                    0 => String::new(),
                    _ => format!("{:.2} ×", ours / result.speed),
                };
                println!(
                    "  {:36} {:>11.3} {times:>12} {:>16.0}",
                    result.name,
                    result.speed / 1e6,
                    result.found
                );
            }
        }
        println!("\n{:63} {:>7} {:>6} {:>6}", "ratio", "is", "must", "reach");
        for target in &TARGETS {
            if let Some(ratio) = self.ratio(target) {
                let what = format!("{}, against {}", target.job, target.peer);
                println!(
                    "{what:63} {ratio:>5.2} × {:>6} {:>6}",
                    target.must, target.reach
                );
            }
        }
        if let Some(speed) = self.speed("everything", "entitas") {
            println!(
                "{:63} {:>7.1} {:>6} {:>6}",
                "everything, MB/s",
                speed / 1e6,
                25,
                60
            );
        }
        if let Some(times) = self.tokens_a_second().map(|speed| speed / BERT) {
            let what = "everything, against BERT-base int8 (1,645 tokens/s, measured elsewhere)";
            println!("{what:63} {times:>5.0} × {:>6}", 2500);
        }
        for why in &self.missing {
            println!("\n{why}");
        }
    }
}
