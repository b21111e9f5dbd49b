//! Two worker processes give the rows of one, and one that dies is an error.
#![allow(clippy::unwrap_used)]

use std::fmt::Write;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

const PROGRAM: &str = env!("CARGO_BIN_EXE_entitas-distributed");
const ROWS: &str = "select id, entitas(text) from docs order by id";
const COUNTS: &str = "select name['label'] as label, count(*) from \
                      (select unnest(entities(text)) as name from docs) group by 1 order by 1";

/// A worker of its own process, ended with the test.
struct Worker {
    process: Child,
    url: String,
}

impl Worker {
    fn start() -> Worker {
        let mut process = Command::new(PROGRAM)
            .arg("worker")
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut url = String::new();
        let said = process.stdout.as_mut().unwrap();
        BufReader::new(said).read_line(&mut url).unwrap();
        let url = url.trim().to_owned();
        Worker { process, url }
    }

    fn kill(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A folder of files with so many texts each, some of them null or empty, as a table.
fn docs(name: &str, files: usize, rows: usize) -> String {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    for file in 0..files {
        let mut lines = String::new();
        for row in 0..rows {
            let id = file * rows + row;
            let text = match id % 7 {
                5 => "null".to_owned(),
                6 => "\"\"".to_owned(),
                kind => format!(
                    "\"Gubernur Jawa Barat Ridwan Kamil dan Menteri Luar Negeri Retno Marsudi menyerahkan Rp{id} juta \
                     kepada {kind} warga Bandung di Jl. Melati No. {id}, Jakarta Timur, pada 2 Mei 2024.\""
                ),
            };
            writeln!(lines, "{{\"id\": {id}, \"text\": {text}}}").unwrap();
        }
        std::fs::write(folder.join(format!("{file}.json")), lines).unwrap();
    }
    format!(
        "create external table docs stored as json location '{}/'",
        folder.display()
    )
}

fn command(what: &str, workers: &[Worker], statements: &[&str]) -> Command {
    let urls: Vec<&str> = workers.iter().map(|worker| worker.url.as_str()).collect();
    let mut command = Command::new(PROGRAM);
    command.arg(what).arg(urls.join(",")).args(statements);
    command
}

fn rows(output: &Output) -> &str {
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{told}");
    std::str::from_utf8(&output.stdout).unwrap()
}

#[test]
fn two_workers_give_the_rows_of_one_process() {
    let docs = docs("rows", 4, 300);
    let workers = [Worker::start(), Worker::start()];
    for query in [ROWS, COUNTS] {
        let plan = command("plan", &workers, &[&docs, query]).output().unwrap();
        let plan = rows(&plan);
        let network = if query == COUNTS {
            "NetworkShuffleExec"
        } else {
            "NetworkCoalesceExec"
        };
        assert!(plan.contains(network), "it runs in one process:\n{plan}");
        assert!(plan.contains("tasks=2"), "it runs on one worker:\n{plan}");
        let shared = command("query", &workers, &[&docs, query])
            .output()
            .unwrap();
        let alone = command("query", &[], &[&docs, query]).output().unwrap();
        assert_eq!(rows(&shared), rows(&alone));
        assert!(rows(&alone).contains("PERSON"));
    }
}

#[test]
fn a_dead_worker_is_an_error() {
    let docs = docs("dead", 4, 300);
    let mut workers = [Worker::start(), Worker::start()];
    workers[1].kill();
    let output = command("query", &workers, &[&docs, COUNTS])
        .output()
        .unwrap();
    assert!(!output.status.success());
    assert!(output.stdout.is_empty(), "rows of half of the texts");
    assert!(!output.stderr.is_empty());
}

#[test]
fn a_worker_that_dies_while_it_reads_is_an_error() {
    let docs = docs("dying", 4, 8000);
    let mut workers = [Worker::start(), Worker::start()];
    // Texts that differ are read one by one, which takes a while.
    let sums: Vec<String> = (0..16)
        .map(|round| format!("sum(cardinality(entities(concat(text, '{round}'))))"))
        .collect();
    let query = format!("select id % 5, {} from docs group by 1", sums.join(", "));
    let mut command = command("query", &workers, &[&docs, &query]);
    let mut process = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    std::thread::sleep(Duration::from_millis(1500));
    assert!(
        process.try_wait().unwrap().is_none(),
        "it was over before the worker died"
    );
    workers[1].kill();
    let output = process.wait_with_output().unwrap();
    assert!(!output.status.success());
    assert!(output.stdout.is_empty(), "rows of half of the texts");
    assert!(!output.stderr.is_empty());
}
