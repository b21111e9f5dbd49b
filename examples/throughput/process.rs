//! What only a process of its own shows: how soon it answers, and how much memory it takes.

use std::io::{self, Read, Write};
use std::process::{Command, Stdio};
use std::time::Instant;

use entitas::Analyzer;

use crate::corpus::Synthetic;
use crate::stages::median;

const STARTS: usize = 21;

/// Milliseconds from starting a process to the first name of a text of 1 kB, median of 21 starts.
pub fn cold_start() -> io::Result<f64> {
    let text = Synthetic::text(7, 1000);
    let program = std::env::current_exe()?;
    let mut times = Vec::new();
    for _ in 0..STARTS {
        let start = Instant::now();
        let mut child = Command::new(&program)
            .arg("--first-name")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        if let Some(mut input) = child.stdin.take() {
            input.write_all(text.as_bytes())?;
        }
        let mut answer = [0; 1];
        if let Some(mut output) = child.stdout.take() {
            output.read_exact(&mut answer)?;
        }
        times.push(start.elapsed().as_secs_f64() * 1e3);
        child.wait()?;
    }
    Ok(median(times))
}

/// The other side of [`cold_start`].
pub fn first_name(out: &mut impl Write) -> io::Result<()> {
    let text = io::read_to_string(io::stdin())?;
    let analyzer = Analyzer::new();
    let document = analyzer.analyze(&text);
    let first = document.entities().next();
    writeln!(out, "{}", first.map_or("", |entity| entity.text()))
}

/// Megabytes that `extract` holds at most while `megabytes` of made-up lines stream through it.
///
/// `None` where the program is not built, or where the system does not tell.
pub fn streaming_memory(megabytes: usize) -> io::Result<Option<f64>> {
    let program = std::env::current_exe()?.with_file_name("extract");
    if !program.exists() {
        return Ok(None);
    }
    let mut child = Command::new(program)
        .args(["--lines", "--format", "jsonl"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()?;
    let id = child.id();
    let mut input = child.stdin.take().ok_or(io::ErrorKind::BrokenPipe)?;
    let mut lines = Synthetic::new(3);
    let (mut written, mut line) = (0, String::new());
    while written < megabytes * 1_000_000 {
        line.clear();
        lines.write_line(&mut line);
        written += line.len();
        input.write_all(line.as_bytes())?;
    }
    // The program still works on what waits for it, and can still be asked.
    let peak = peak_memory(id);
    drop(input);
    child.wait()?;
    Ok(peak)
}

/// The most memory, in megabytes, that a running process has held so far; Linux only.
fn peak_memory(process: u32) -> Option<f64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: f64 = line.trim().strip_suffix(" kB")?.trim().parse().ok()?;
    Some(kilobytes * 1024.0 / 1e6)
}
