//! Whether columns cost anything beside the analysis: `cargo run --release --example speed -- FILE`
//! reads a file, a text a line, by the worker alone and as columns, turn by turn, and prints the
//! processor time of each and their ratio. On a machine that has other work, count instructions
//! instead: `valgrind --tool=callgrind speed FILE WAY` reads it once in one way, 0 by the worker
//! alone; `speed /dev/null WAY` is the start, which is to be taken off.

use std::process::ExitCode;
use std::time::Duration;

use arrow_array::StringArray;
use arrow_array::cast::AsArray;
use arrow_schema::ArrowError;
use cpu_time::ThreadTime;
use entitas::Analyzer;
use entitas_arrow::{Column, Reader};

const ROUNDS: usize = 5;
/// Rows of one array, as engines give them.
const ROWS: usize = 8192;
/// What is read, the worker alone first.
const WAYS: [(&str, Option<&[Column]>); 4] = [
    ("worker alone", None),
    ("entities", Some(&[Column::Entities])),
    (
        "entities, quantities, officials",
        Some(&[Column::Entities, Column::Quantities, Column::Officials]),
    ),
    ("every column", Some(Column::ALL)),
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (path, way) = match arguments.as_slice() {
        [path] => (path, None),
        [path, way] => (path, way.parse().ok().and_then(|way: usize| WAYS.get(way))),
        _ => {
            eprintln!("speed: give a file with a text a line");
            return ExitCode::from(2);
        }
    };
    let read = std::fs::read_to_string(path).map_err(|error| error.to_string());
    let measured = read.and_then(|text| match way {
        Some((_, columns)) => Texts::new(&text)
            .entities(*columns)
            .map(|count| println!("{count} entities"))
            .map_err(|error| error.to_string()),
        None => compare(&text).map_err(|error| error.to_string()),
    });
    match measured {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("speed: {path}: {error}");
            ExitCode::from(2)
        }
    }
}

/// The texts as the worker and as the columns want them, and who reads them.
struct Texts<'t> {
    lines: Vec<&'t str>,
    arrays: Vec<StringArray>,
    analyzer: Analyzer,
}

impl<'t> Texts<'t> {
    fn new(text: &'t str) -> Texts<'t> {
        let lines: Vec<&str> = text.lines().collect();
        let arrays = lines.chunks(ROWS);
        Texts {
            arrays: arrays
                .map(|rows| StringArray::from(rows.to_vec()))
                .collect(),
            lines,
            analyzer: Analyzer::new(),
        }
    }

    /// Reads all of them, and says how many entities there are.
    fn entities(&self, columns: Option<&[Column]>) -> Result<usize, ArrowError> {
        let Some(columns) = columns else {
            let mut worker = self.analyzer.worker();
            let counts = self.lines.iter();
            return Ok(counts
                .map(|line| worker.analyze(line).entities().len())
                .sum());
        };
        let reader = Reader::new(self.analyzer.clone());
        let counts = self.arrays.iter().map(|array| {
            let read = reader.read(array, columns)?;
            Ok(read.column(0).as_list::<i32>().values().len())
        });
        counts.sum()
    }
}

fn compare(text: &str) -> Result<(), ArrowError> {
    let texts = Texts::new(text);
    let mut times = vec![Vec::new(); WAYS.len()];
    let mut counts = [0; WAYS.len()];
    for _ in 0..ROUNDS {
        for (((_, columns), times), count) in WAYS.iter().zip(&mut times).zip(&mut counts) {
            let (found, time) = timed(|| texts.entities(*columns));
            *count = found?;
            times.push(time);
        }
    }
    let lines = texts.lines.len();
    println!("{lines} texts, {} bytes, entities: {counts:?}", text.len());
    let times = times.into_iter().map(median);
    let mut alone = None;
    for ((name, _), time) in WAYS.iter().zip(times) {
        let seconds = time.as_secs_f64();
        let speed = text.len() as f64 / 1e6 / seconds;
        let ratio = 100.0 * *alone.get_or_insert(seconds) / seconds;
        println!("{name:34} {speed:6.1} MB/s  {ratio:5.1} %");
    }
    Ok(())
}

fn timed<T>(run: impl FnOnce() -> T) -> (T, Duration) {
    let start = ThreadTime::now();
    (run(), start.elapsed())
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}
