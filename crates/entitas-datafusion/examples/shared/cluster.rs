//! What the tests of several processes share: the processes, texts as a table, and what is shown of them.

use std::fmt::Write;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

pub const ROWS: &str = "select id, entitas(text) from docs order by id";
pub const COUNTS: &str = "select name['label'] as label, count(*) from \
                      (select unnest(entities(text)) as name from docs) group by 1 order by 1";

/// A process that ends with the test.
pub struct Process(pub Child);

impl Process {
    /// Starts one that says first at which address it listens.
    pub fn listening(command: &mut Command) -> (Process, String) {
        let mut process = Process(command.stdout(Stdio::piped()).spawn().unwrap());
        let mut url = String::new();
        let said = process.0.stdout.as_mut().unwrap();
        BufReader::new(said).read_line(&mut url).unwrap();
        (process, url.trim().to_owned())
    }

    pub fn kill(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// An empty folder of the test's own.
pub fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// A folder of files with so many texts each, some of them null or empty, as a table.
pub fn docs(name: &str, files: usize, rows: usize) -> String {
    let folder = folder(name);
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

/// What a query shows.
pub fn rows(output: &Output) -> &str {
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{told}");
    std::str::from_utf8(&output.stdout).unwrap()
}

/// Columns that take a while: texts that differ are read one by one.
pub fn sums(count: usize) -> String {
    let sums = (0..count)
        .map(|round| format!("sum(cardinality(entities(concat(text, '{round}'))))"))
        .collect::<Vec<_>>();
    sums.join(", ")
}

/// What a query says of which one process dies while it reads.
pub fn with_a_death(query: &mut Command, after: Duration, dies: &mut Process) -> Output {
    let query = query.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut query = query.spawn().unwrap();
    std::thread::sleep(after);
    assert!(
        query.try_wait().unwrap().is_none(),
        "it was over before a process died"
    );
    dies.kill();
    query.wait_with_output().unwrap()
}
