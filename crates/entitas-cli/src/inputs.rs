//! The files that paths, directories and lists name.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use walkdir::WalkDir;

use crate::cli::Inputs;
use crate::exit;
use crate::outcome::Outcome;
use crate::source::Source;

/// Files to read, in order.
pub struct Files {
    pub files: Vec<PathBuf>,
    /// The bytes in them as they lie there, where all can be told.
    pub bytes: Option<u64>,
    /// How many entries of directories could not be looked at; each was told.
    faults: usize,
}

impl Files {
    pub fn of(inputs: &Inputs) -> Result<Files, String> {
        let (mut files, mut faults) = (Vec::new(), 0);
        for path in &inputs.paths {
            faults += add(path, &mut files);
        }
        if let Some(list) = &inputs.files_from {
            let text = Source::open(list)?.text()?;
            for line in text.lines().filter(|line| !line.trim().is_empty()) {
                faults += add(line.as_ref(), &mut files);
            }
        }
        if files.is_empty() {
            if inputs.files_from.is_some() || !inputs.paths.is_empty() {
                return Err("no files: the directories and lists name none".to_owned());
            }
            files.push(Source::STDIN.into());
        }
        let bytes = files.iter().map(|file| plain_size(file)).sum();
        Ok(Files {
            files,
            bytes,
            faults,
        })
    }

    /// The exit status of a run over them.
    pub fn status(&self, outcome: Outcome) -> ExitCode {
        let failed = outcome.failed + self.faults;
        Outcome { failed, ..outcome }.status()
    }
}

/// Adds a file as it is named, or the files of a directory in the order of their names; tells what cannot be looked at there,
/// and counts it.
fn add(path: &Path, files: &mut Vec<PathBuf>) -> usize {
    if !path.is_dir() {
        files.push(path.to_owned());
        return 0;
    }
    let mut faults = 0;
    let is_shown = |entry: &walkdir::DirEntry| {
        entry.depth() == 0 || !entry.file_name().to_string_lossy().starts_with('.')
    };
    for entry in WalkDir::new(path)
        .follow_links(true)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(is_shown)
    {
        match entry {
            Ok(entry) if entry.file_type().is_file() => files.push(entry.into_path()),
            Ok(_) => {}
            Err(error) => {
                faults += 1;
                exit::tell("entitas", error);
            }
        }
    }
    faults
}

/// The size of a file that is not packed.
fn plain_size(path: &Path) -> Option<u64> {
    let is_packed = path.extension().is_some_and(|end| end == "gz");
    let meta = std::fs::metadata(path).ok()?;
    (meta.is_file() && !is_packed).then_some(meta.len())
}
