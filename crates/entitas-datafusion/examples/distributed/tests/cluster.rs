//! Two worker processes give the rows of one, and one that dies is an error.
#![allow(clippy::unwrap_used)]

#[path = "../../shared/cluster.rs"]
mod shared;

use std::process::Command;
use std::time::Duration;

use shared::{COUNTS, Process, ROWS, docs, rows, sums, with_a_death};

const PROGRAM: &str = env!("CARGO_BIN_EXE_entitas-distributed");

struct Worker {
    process: Process,
    url: String,
}

impl Worker {
    fn start() -> Worker {
        let mut command = Command::new(PROGRAM);
        let (process, url) = Process::listening(command.arg("worker"));
        Worker { process, url }
    }
}

fn command(what: &str, workers: &[Worker], statements: &[&str]) -> Command {
    let urls: Vec<&str> = workers.iter().map(|worker| worker.url.as_str()).collect();
    let mut command = Command::new(PROGRAM);
    command.arg(what).arg(urls.join(",")).args(statements);
    command
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
    workers[1].process.kill();
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
    let query = format!("select id % 5, {} from docs group by 1", sums(16));
    let mut command = command("query", &workers, &[&docs, &query]);
    let after = Duration::from_millis(1500);
    let output = with_a_death(&mut command, after, &mut workers[1].process);
    assert!(!output.status.success());
    assert!(output.stdout.is_empty(), "rows of half of the texts");
    assert!(!output.stderr.is_empty());
}
