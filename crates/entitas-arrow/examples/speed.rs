//! Whether columns cost anything beside the analysis: `cargo run --release --example speed -- FILE`
//! reads a file, a text a line, by the worker alone and as columns, turn by turn, and prints the
//! processor time of each and their ratio.

use std::process::ExitCode;
use std::time::Duration;

use arrow_array::StringArray;
use arrow_array::cast::AsArray;
use cpu_time::ThreadTime;
use entitas::Analyzer;
use entitas_arrow::{Column, Reader};

const ROUNDS: usize = 5;
/// Rows of one array, as engines give them.
const ROWS: usize = 8192;

fn main() -> ExitCode {
    let Some(path) = std::env::args().nth(1) else {
        eprintln!("speed: give a file with a text a line");
        return ExitCode::from(2);
    };
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) => {
            eprintln!("speed: {path}: {error}");
            return ExitCode::from(2);
        }
    };
    let lines: Vec<&str> = text.lines().collect();
    let arrays: Vec<StringArray> = lines
        .chunks(ROWS)
        .map(|rows| StringArray::from(rows.to_vec()))
        .collect();
    let analyzer = Analyzer::new();
    let ways: [(&str, &[Column]); 3] = [
        ("entities", &[Column::Entities]),
        ("entities, quantities, officials", &Column::ALL[..3]),
        ("every column", Column::ALL),
    ];
    let mut alone = Vec::new();
    let mut columns = vec![Vec::new(); ways.len()];
    let mut counts = (0, 0);
    for _ in 0..ROUNDS {
        alone.push(timed(|| {
            let mut worker = analyzer.worker();
            counts.0 = lines
                .iter()
                .map(|line| worker.analyze(line).entities().len())
                .sum();
        }));
        for ((_, wanted), times) in ways.iter().zip(&mut columns) {
            times.push(timed(|| {
                let reader = Reader::new(analyzer.clone());
                counts.1 = 0;
                for array in &arrays {
                    match reader.read(array, wanted) {
                        Ok(read) => counts.1 += read.column(0).as_list::<i32>().values().len(),
                        Err(error) => eprintln!("speed: {error}"),
                    }
                }
            }));
        }
    }
    let alone = median(alone);
    let speed = |time: Duration| text.len() as f64 / 1e6 / time.as_secs_f64();
    println!(
        "{} texts, {} bytes, {} entities (columns: {})",
        lines.len(),
        text.len(),
        counts.0,
        counts.1
    );
    println!("{:34} {:6.1} MB/s", "worker alone", speed(alone));
    for ((name, _), times) in ways.iter().zip(columns) {
        let time = median(times);
        let ratio = alone.as_secs_f64() / time.as_secs_f64();
        println!(
            "{name:34} {:6.1} MB/s  {:5.1} %",
            speed(time),
            100.0 * ratio
        );
    }
    ExitCode::SUCCESS
}

fn timed(run: impl FnOnce()) -> Duration {
    let start = ThreadTime::now();
    run();
    start.elapsed()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}
