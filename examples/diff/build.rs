//! What reads the texts: a program, a commit to be built, or lines printed before.

use std::fs;
use std::io::{self, BufRead};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::documents::Document;
use crate::exit;
use crate::source::Source;

/// One of the builds that are compared.
pub struct Build {
    pub name: String,
    reader: Reader,
}

enum Reader {
    Program(PathBuf),
    Printed(io::Lines<Box<dyn BufRead + Send>>),
}

impl Build {
    /// Finds or makes what `name` means.
    pub fn find(name: &str) -> Result<Build, String> {
        let path = Path::new(name);
        let reader = if name == "." {
            Reader::Program(built(path, &target()?)?)
        } else if path.is_file() {
            if [".jsonl", ".jsonl.gz"]
                .iter()
                .any(|end| name.ends_with(end))
            {
                Reader::Printed(Source::open(path)?.reader.lines())
            } else {
                Reader::Program(
                    path.canonicalize()
                        .map_err(|error| format!("{name}: {error}"))?,
                )
            }
        } else {
            Reader::Program(of_commit(name)?)
        };
        Ok(Build {
            name: name.to_owned(),
            reader,
        })
    }

    /// One line of JSON for each of the `count` documents of a folder.
    pub fn read(&mut self, folder: &Folder, count: usize) -> Result<Vec<String>, String> {
        let name = &self.name;
        let lines: Vec<String> = match &mut self.reader {
            Reader::Printed(lines) => {
                let lines: Result<_, _> = lines.take(count).collect();
                lines.map_err(|error| format!("{name}: {error}"))?
            }
            Reader::Program(path) => {
                let mut command = Command::new(&*path);
                command.args(["--format", "jsonl"]).args(&folder.arguments);
                command.current_dir(&folder.path).stderr(Stdio::inherit());
                let output = command
                    .output()
                    .map_err(|error| format!("{name}: {error}"))?;
                if !output.status.success() {
                    return Err(format!("{name}: ends with {}", output.status));
                }
                let printed = String::from_utf8(output.stdout);
                let printed = printed.map_err(|error| format!("{name}: {error}"))?;
                printed.lines().map(str::to_owned).collect()
            }
        };
        if lines.len() == count {
            Ok(lines)
        } else {
            Err(format!(
                "{name}: {} lines for {count} documents",
                lines.len()
            ))
        }
    }
}

/// Documents as a program can be given them; gone when dropped.
pub struct Folder {
    path: PathBuf,
    arguments: Vec<String>,
}

impl Folder {
    pub fn with(documents: &[Document]) -> Result<Folder, String> {
        let path = std::env::temp_dir().join(format!("entitas-diff-{}", std::process::id()));
        let at = |error: io::Error| format!("{}: {error}", path.display());
        fs::create_dir_all(&path).map_err(at)?;
        let mut folder = Folder {
            path: path.clone(),
            arguments: Vec::new(),
        };
        // Thousands of small files take longer to write than to read.
        if documents
            .iter()
            .all(|document| !document.text.contains(['\n', '\r']))
        {
            let lines: String = documents
                .iter()
                .flat_map(|document| [document.text.as_str(), "\n"])
                .collect();
            fs::write(path.join("lines"), lines).map_err(at)?;
            folder.arguments = vec!["--lines".to_owned(), "lines".to_owned()];
            return Ok(folder);
        }
        for (number, document) in documents.iter().enumerate() {
            fs::write(path.join(number.to_string()), &document.text).map_err(at)?;
            folder.arguments.push(number.to_string());
        }
        Ok(folder)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.path);
    }
}

/// The target folder that this program was built into.
fn target() -> Result<PathBuf, String> {
    let this = std::env::current_exe().map_err(|error| error.to_string())?;
    let target = this
        .ancestors()
        .nth(3)
        .ok_or("this program stands in no target folder")?;
    Ok(target.to_owned())
}

/// The `extract` of the source in a folder.
fn built(source: &Path, target: &Path) -> Result<PathBuf, String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args([
        "build",
        "--quiet",
        "--release",
        "--example",
        "extract",
        "--target-dir",
    ]);
    run(command.arg(target).current_dir(source))?;
    Ok(target.join("release/examples/extract"))
}

/// The `extract` of a commit, built once and kept.
fn of_commit(name: &str) -> Result<PathBuf, String> {
    let git = |args: &[&str]| {
        let mut git = Command::new("git");
        git.args(args);
        git
    };
    let commit = git(&[
        "rev-parse",
        "--quiet",
        "--verify",
        "--short=12",
        &format!("{name}^{{commit}}"),
    ])
    .output();
    let commit = commit.map_err(|error| format!("git: {error}"))?;
    if !commit.status.success() {
        return Err(format!("{name}: no file and no commit"));
    }
    let commit = String::from_utf8_lossy(&commit.stdout).trim().to_owned();
    let home = target()?.join("diff");
    let kept = home.join(format!("extract-{commit}"));
    if !kept.exists() {
        exit::tell("diff", format_args!("builds {name} ({commit})"));
        let tree = home.join(format!("tree-{commit}"));
        let place = tree.to_string_lossy();
        run(&mut git(&[
            "worktree", "add", "--quiet", "--force", "--detach", &place, &commit,
        ]))?;
        let done = built(&tree, &home);
        run(&mut git(&["worktree", "remove", "--force", &place]))?;
        fs::copy(done?, &kept).map_err(|error| format!("{}: {error}", kept.display()))?;
    }
    Ok(kept)
}

fn run(command: &mut Command) -> Result<(), String> {
    let shown = format!("{command:?}");
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{shown}: {status}")),
        Err(error) => Err(format!("{shown}: {error}")),
    }
}
