//! How fast entitas reads, stage by stage, and what it costs to start and to hold.
//!
//!     cargo build --release --examples
//!     target/release/examples/throughput                      # made-up news
//!     target/release/examples/throughput --json articles.txt  # a document a line
//!
//! `--help` lists the options. The peers' figures for the same text: `benches/peers`.

mod corpus;
mod options;
mod process;
mod stages;

use std::process::ExitCode;

use corpus::Synthetic;
use options::Options;
use serde_json::json;
use stages::{Corpus, Size, Speed};

fn main() -> ExitCode {
    let done = match Options::parse() {
        Ok(Some(options)) if options.first_name => {
            process::first_name().map_err(|error| error.to_string())
        }
        Ok(Some(options)) => run(&options),
        Ok(None) => {
            print!("{}", options::HELP);
            Ok(())
        }
        Err(error) => Err(error),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("throughput: {error}");
            ExitCode::from(2)
        }
    }
}

fn run(options: &Options) -> Result<(), String> {
    let (name, text) = match &options.file {
        Some(path) => {
            let text = std::fs::read_to_string(path);
            let name = path.display().to_string();
            (
                name.clone(),
                text.map_err(|error| format!("{name}: {error}"))?,
            )
        }
        None => (
            format!("made-up news, seed {}", options.seed),
            Synthetic::text(options.seed, options.synthetic * 1_000_000),
        ),
    };
    let corpus = Corpus::new(&text, options.whole);
    if corpus.tokens == 0 {
        return Err(format!("{name}: holds no text"));
    }
    let speeds = stages::measure(&corpus, options.rounds, options.threads)
        .map_err(|error| error.to_string())?;
    let sizes = options
        .sizes
        .then(|| stages::sizes(&text, options.rounds.min(3)));
    let start = process::cold_start().map_err(|error| format!("cold start: {error}"))?;
    let memory = match options.memory {
        0 => None,
        some => process::streaming_memory(some).map_err(|error| format!("extract: {error}"))?,
    };
    if options.json {
        let report = json!({
            "text": name,
            "bytes": corpus.bytes,
            "tokens": corpus.tokens,
            "documents": corpus.documents.len(),
            "rounds": options.rounds,
            "stages": speeds,
            "cold_start_ms": start,
            "streamed_mb": options.memory,
            "streaming_peak_mb": memory,
            "sizes": sizes,
        });
        println!("{report:#}");
        return Ok(());
    }
    println!(
        "{name}: {:.1} MB, {:.2} M tokens, {} documents; medians of {} rounds\n",
        corpus.bytes as f64 / 1e6,
        corpus.tokens as f64 / 1e6,
        corpus.documents.len(),
        options.rounds,
    );
    print_speeds(&speeds);
    if let Some(sizes) = sizes {
        print_sizes(&sizes);
    }
    println!("\nprocess start to the first name of 1 kB: {start:.1} ms");
    match memory {
        Some(peak) => println!(
            "peak memory of extract, {} MB streamed: {peak:.0} MB",
            options.memory
        ),
        None if options.memory > 0 => {
            println!("peak memory: build the example extract beside this one, on Linux");
        }
        None => {}
    }
    Ok(())
}

fn print_speeds(speeds: &[Speed]) {
    println!(
        "{:26} {:>7} {:>9} {:>11} {:>12}",
        "stage", "threads", "MB/s", "M tokens/s", "documents/s"
    );
    for speed in speeds {
        println!(
            "{:26} {:>7} {:>9.1} {:>11.2} {:>12.0}",
            speed.stage,
            speed.threads,
            speed.mb_per_s,
            speed.tokens_per_s / 1e6,
            speed.documents_per_s,
        );
    }
    let batches = || {
        speeds
            .iter()
            .filter(|speed| speed.stage.starts_with("batch"))
    };
    if let Some(alone) = batches().next() {
        for speed in batches().skip(1) {
            let times = alone.seconds / speed.seconds;
            println!("{} threads against one: {times:.2} ×", speed.threads);
        }
    }
}

fn print_sizes(sizes: &[Size]) {
    let least = sizes
        .iter()
        .map(|size| size.ns_per_byte)
        .fold(f64::INFINITY, f64::min);
    println!(
        "\n{:>14} {:>12} {:>14}",
        "document, kB", "ns a byte", "of the least"
    );
    for size in sizes {
        println!(
            "{:>14} {:>12.1} {:>14.2}",
            size.document_bytes >> 10,
            size.ns_per_byte,
            size.ns_per_byte / least
        );
    }
}
