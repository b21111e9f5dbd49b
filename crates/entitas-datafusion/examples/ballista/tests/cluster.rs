//! A scheduler and two executors give the rows of one process, and no row is lost or doubled when one of them dies.
#![allow(clippy::unwrap_used)]

#[path = "../../shared/cluster.rs"]
mod shared;

use std::path::PathBuf;
use std::process::{Command, Output};
use std::time::Duration;

use shared::{COUNTS, Process, ROWS, docs, folder, rows, sums, with_a_death};

const PROGRAM: &str = env!("CARGO_BIN_EXE_entitas-ballista");
/// Branches of a union that end in one partition and in several, and other kinds of parts of a plan
/// that are put together.
const TOGETHER: [&str; 10] = [
    "select 'documents', count(*) from docs
     union all select 'officials', cast(sum(cardinality(officials(text))) as bigint) from docs
     union all select name['label'], count(*) from (select unnest(entities(text)) as name from docs) group by 1",
    "select label, sum(n) from (
       select name['label'] as label, 1 as n from (select unnest(entities(text)) as name from docs)
       union all select 'documents', count(*) from docs) group by 1",
    "select * from (values (1), (2)) as v(n) union all select count(*) from docs",
    "(select id from docs order by id limit 3) union all (select id from docs order by id desc limit 3)",
    "select id from docs where id < 10 union select count(*) from docs",
    "select id from docs where id < 10 except select id from docs where id < 5",
    "with found as (select id, unnest(entities(text))['label'] as label from docs)
     select a.label, b.label, count(*) from found a join found b on a.id = b.id group by 1, 2",
    "select id, n from docs cross join (select count(*) as n from docs) where id < 5",
    "select id, row_number() over (partition by id % 5 order by id) from docs where id < 40",
    "select count(*) from docs where id > (select avg(id) from docs) and id in (select id * 2 from docs)",
];

struct Cluster {
    url: String,
    executors: Vec<Process>,
    _scheduler: Process,
}

impl Cluster {
    /// What each executor wrote for others to fetch lies in a folder of its own.
    fn start(name: &str) -> Cluster {
        let mut command = Command::new(PROGRAM);
        let (scheduler, url) = Process::listening(command.arg("scheduler"));
        let executors = (0..2).map(|number| {
            let executor = Command::new(PROGRAM)
                .args(["executor", &url])
                .arg(folder(&format!("{name}-{number}")))
                .spawn();
            Process(executor.unwrap())
        });
        let executors = executors.collect();
        // Work is shared out among those that are there.
        std::thread::sleep(Duration::from_secs(4));
        Cluster {
            url,
            executors,
            _scheduler: scheduler,
        }
    }

    fn query(&self, statements: &[&str]) -> Command {
        let mut command = Command::new(PROGRAM);
        command.args(["query", &self.url]).args(statements);
        command
    }
}

/// How many files an executor has written for its tasks.
fn written(folder: PathBuf) -> usize {
    std::fs::read_dir(folder).map_or(0, |entries| {
        entries
            .map(|entry| entry.unwrap())
            .map(|entry| {
                if entry.path().is_dir() {
                    written(entry.path())
                } else {
                    1
                }
            })
            .sum()
    })
}

/// What one process says, without a cluster.
fn alone(statements: &[&str]) -> Output {
    Command::new(PROGRAM)
        .args(["query", ""])
        .args(statements)
        .output()
        .unwrap()
}

#[test]
fn two_executors_give_the_rows_of_one_process() {
    let docs = docs("rows", 4, 300);
    let cluster = Cluster::start("rows-executor");
    // What the last stage of a query wrote is still there when it has ended, and here that stage reads
    // texts. Executors ask for work, so one may have read everything before the other asks.
    let unordered = "select id, entitas(text) from docs";
    let direct = alone(&[&docs, unordered]);
    let both_read = (0..20).any(|_| {
        let shared = cluster.query(&[&docs, unordered]).output().unwrap();
        assert_eq!(sorted(&shared), sorted(&direct));
        (0..2).all(|executor| {
            let name = format!("rows-executor-{executor}");
            written(PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name)) > 0
        })
    });
    assert!(both_read, "one of the executors had nothing to do");
    for query in [ROWS, COUNTS] {
        let shared = cluster.query(&[&docs, query]).output().unwrap();
        let alone = alone(&[&docs, query]);
        assert_eq!(rows(&shared), rows(&alone));
        assert!(rows(&alone).contains("PERSON"));
    }
}

/// What is shown, in an order of its own.
fn sorted(output: &Output) -> Vec<&str> {
    let mut lines: Vec<&str> = rows(output).lines().collect();
    lines.sort_unstable();
    lines
}

#[test]
fn parts_that_are_put_together_come_once() {
    let docs = docs("together", 4, 300);
    let cluster = Cluster::start("together-executor");
    // Who asks for the planner that repeats branches does not get it.
    let adaptive = "set ballista.planner.adaptive.enabled = true";
    for query in TOGETHER {
        let shared = cluster.query(&[&docs, adaptive, query]).output().unwrap();
        let alone = alone(&[&docs, query]);
        assert_eq!(sorted(&shared), sorted(&alone), "{query}");
    }
}

#[test]
fn a_query_is_read_in_stages_of_several_partitions() {
    let docs = docs("plan", 4, 300);
    let cluster = Cluster::start("plan-executor");
    let explain = format!("explain {COUNTS}");
    let planned = cluster.query(&[&docs, &explain]).output().unwrap();
    let plan = rows(&planned);
    let stages: Vec<&str> = plan.split("Stage[stage_id=").skip(1).collect();
    assert!(stages.len() > 1, "{plan}");
    // What reads the texts is the first of them, and all cores get a part.
    let read = stages.iter().find(|stage| stage.contains("entities("));
    let read = read.unwrap();
    assert!(read.contains("DataSourceExec"), "{plan}");
    assert!(!read.contains("partitions=1]"), "{plan}");
}

#[test]
fn an_executor_that_dies_while_it_reads_loses_and_doubles_no_row() {
    let docs = docs("dying", 8, 4000);
    let mut cluster = Cluster::start("dying-executor");
    let query = format!(
        "select id % 5 as part, {} from docs group by 1 order by 1",
        sums(8)
    );
    let mut command = cluster.query(&[&docs, &query]);
    let after = Duration::from_millis(2500);
    let output = with_a_death(&mut command, after, &mut cluster.executors[1]);
    // The other reads what it had begun; if that cannot be, nothing is shown.
    if output.status.success() {
        assert_eq!(rows(&output), rows(&alone(&[&docs, &query])));
    } else {
        assert!(output.stdout.is_empty(), "rows of half of the texts");
        assert!(!output.stderr.is_empty());
    }
}
