//! Instructions, counted by valgrind's callgrind in a run of this program for each text.

use std::hint::black_box;
use std::path::Path;
use std::process::Command;

use entitas::{Analyzer, Worker};

use crate::cost::{self, Cost, TIMES};
use crate::shared::Failure;
use crate::unit::Unit;

/// The cost of a unit in instructions; an error where they cannot be counted.
pub fn cost(unit: &Unit, bytes: usize) -> Result<Cost, Failure> {
    let news = count(&cost::news(bytes * TIMES))?;
    let mut failure = None;
    let cost = Cost::new(bytes, news, |bytes| {
        count(&unit.text(bytes)).unwrap_or_else(|error| {
            failure = Some(error);
            f64::NAN
        })
    });
    failure.map_or(Ok(cost), Err)
}

fn count(text: &str) -> Result<f64, Failure> {
    let path = std::env::temp_dir().join(format!("entitas-hostile-{}", std::process::id()));
    std::fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))?;
    let done = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg("--toggle-collect=*measured*")
        .arg(std::env::current_exe()?)
        .arg("--count")
        .arg(&path)
        .output();
    let _ = std::fs::remove_file(&path);
    let said = String::from_utf8(done?.stderr)?;
    let count = said
        .lines()
        .find_map(|line| line.split_once("Collected : "));
    let count = count.and_then(|(_, count)| count.trim().parse().ok());
    count.ok_or_else(|| format!("callgrind counted nothing: {said}").into())
}

/// Reads the text of a file as callgrind's sign to count it.
pub fn run(path: &Path) -> Result<(), Failure> {
    let text =
        std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let analyzer = Analyzer::new();
    // What is once for all texts.
    analyzer.analyze(&cost::news(1 << 14));
    measured(&mut analyzer.worker(), &text);
    Ok(())
}

#[inline(never)]
fn measured(worker: &mut Worker, text: &str) {
    black_box(());
    cost::work(worker, text);
}
