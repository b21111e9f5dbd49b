//! How fast entitas reads, stage by stage, and what it costs to start and to hold.
//!
//!     cargo build --release --examples
//!     target/release/examples/throughput                      # made-up news
//!     target/release/examples/throughput --json FILE          # a document a line
//!
//! `--help` lists the options. The peers' figures for the same text: `benches/peers`.

#[path = "../shared/argument.rs"]
mod argument;
mod corpus;
#[path = "../shared/exit.rs"]
mod exit;
mod options;
mod process;
#[path = "../shared/source.rs"]
mod source;
mod stages;

use std::io::{self, Write};
use std::process::ExitCode;

use corpus::Synthetic;
use exit::Failure;
use options::Options;
use serde::Serialize;
use serde_json::json;
use source::Source;
use stages::{Corpus, Size, Speed};

fn main() -> ExitCode {
    exit::status("throughput", run())
}

fn run() -> Result<ExitCode, Failure> {
    let mut out = io::stdout().lock();
    match Options::parse()? {
        Some(options) if options.first_name => process::first_name(&mut out)?,
        Some(options) => measure(&options, &mut out)?,
        None => return exit::help(options::HELP),
    }
    Ok(ExitCode::SUCCESS)
}

fn measure(options: &Options, out: &mut impl Write) -> Result<(), Failure> {
    let (name, text) = match &options.file {
        Some(path) => {
            let source = Source::open(path)?;
            (source.name.clone(), source.text()?)
        }
        None => (
            format!("made-up news, seed {}", options.seed),
            Synthetic::text(options.seed, options.synthetic * 1_000_000),
        ),
    };
    let corpus = Corpus::new(&text, options.whole);
    if corpus.tokens == 0 {
        return Err(format!("{name}: holds no text").into());
    }
    let report = Report {
        text: name,
        bytes: corpus.bytes,
        tokens: corpus.tokens,
        documents: corpus.documents.len(),
        rounds: options.rounds,
        stages: stages::measure(&corpus, options.rounds, options.threads)
            .map_err(|error| error.to_string())?,
        sizes: options
            .sizes
            .then(|| stages::sizes(&text, options.rounds.min(3))),
        cold_start_ms: process::cold_start().map_err(|error| format!("cold start: {error}"))?,
        streamed_mb: options.memory,
        streaming_peak_mb: match options.memory {
            0 => None,
            some => process::streaming_memory(some).map_err(|error| format!("extract: {error}"))?,
        },
    };
    if options.json {
        writeln!(out, "{:#}", json!(report))?;
    } else {
        report.print(out)?;
    }
    Ok(())
}

/// All that was measured.
#[derive(Serialize)]
struct Report {
    text: String,
    bytes: usize,
    tokens: usize,
    documents: usize,
    rounds: usize,
    stages: Vec<Speed>,
    cold_start_ms: f64,
    streamed_mb: usize,
    streaming_peak_mb: Option<f64>,
    sizes: Option<Vec<Size>>,
}

impl Report {
    fn print(&self, out: &mut impl Write) -> io::Result<()> {
        writeln!(
            out,
            "{}: {:.1} MB, {:.2} M tokens, {} documents; medians of {} rounds\n",
            self.text,
            self.bytes as f64 / 1e6,
            self.tokens as f64 / 1e6,
            self.documents,
            self.rounds,
        )?;
        print_speeds(&self.stages, out)?;
        if let Some(sizes) = &self.sizes {
            print_sizes(sizes, out)?;
        }
        let start = self.cold_start_ms;
        writeln!(
            out,
            "\nprocess start to the first name of 1 kB: {start:.1} ms"
        )?;
        match (self.streaming_peak_mb, self.streamed_mb) {
            (Some(peak), streamed) => writeln!(
                out,
                "peak memory of extract, {streamed} MB streamed: {peak:.0} MB"
            ),
            (None, 0) => Ok(()),
            (None, _) => writeln!(
                out,
                "peak memory: needs Linux and `cargo build --release --example extract` first"
            ),
        }
    }
}

fn print_speeds(speeds: &[Speed], out: &mut impl Write) -> io::Result<()> {
    writeln!(
        out,
        "{:26} {:>7} {:>9} {:>11} {:>12}",
        "stage", "threads", "MB/s", "M tokens/s", "documents/s"
    )?;
    for speed in speeds {
        writeln!(
            out,
            "{:26} {:>7} {:>9.1} {:>11.2} {:>12.0}",
            speed.stage,
            speed.threads,
            speed.mb_per_s,
            speed.tokens_per_s / 1e6,
            speed.documents_per_s,
        )?;
    }
    let batches = || {
        speeds
            .iter()
            .filter(|speed| speed.stage.starts_with("batch"))
    };
    if let Some(alone) = batches().next() {
        for speed in batches().skip(1) {
            let times = alone.seconds / speed.seconds;
            writeln!(out, "{} threads against one: {times:.2} ×", speed.threads)?;
        }
    }
    Ok(())
}

fn print_sizes(sizes: &[Size], out: &mut impl Write) -> io::Result<()> {
    let least = sizes
        .iter()
        .map(|size| size.ns_per_byte)
        .fold(f64::INFINITY, f64::min);
    writeln!(
        out,
        "\n{:>14} {:>12} {:>14}",
        "document, kB", "ns a byte", "of the least"
    )?;
    for size in sizes {
        writeln!(
            out,
            "{:>14} {:>12.1} {:>14.2}",
            size.document_bytes >> 10,
            size.ns_per_byte,
            size.ns_per_byte / least
        )?;
    }
    Ok(())
}
