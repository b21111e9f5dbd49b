//! The files that paths, directories and lists name.

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use walkdir::WalkDir;

use crate::cli::Inputs;
use crate::exit;
use crate::outcome::Outcome;
use crate::source::{self, Source};

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
        let bytes = files.iter().map(|file| size(file)).sum();
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

/// Adds a file as it is named, or the files of a directory in the order of their names; tells what is no text or cannot be
/// looked at there, and counts the latter.
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
            Ok(entry) if entry.file_type().is_file() && is_binary(entry.path()) => {
                let path = entry.path().display();
                exit::tell(
                    "entitas",
                    format_args!("{path}: left out, as it holds NUL bytes and is no text"),
                );
            }
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

/// The size of a file as it lies there.
fn size(path: &Path) -> Option<u64> {
    let meta = std::fs::metadata(path).ok()?;
    meta.is_file().then_some(meta.len())
}

/// Whether a file begins as no text does, that is with a NUL byte among its first ones. What is packed is looked at when it
/// is read, and so is what cannot be opened.
fn is_binary(path: &Path) -> bool {
    let mut begin = Vec::new();
    let read = File::open(path).and_then(|file| file.take(LOOKED_AT).read_to_end(&mut begin));
    read.is_ok() && !begin.starts_with(&source::GZIP) && begin.contains(&0)
}

/// Bytes of a file of a directory that tell whether it is text.
const LOOKED_AT: u64 = 1 << 13;
