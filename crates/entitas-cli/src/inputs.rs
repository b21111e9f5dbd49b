//! The files that paths, directories and lists name.

use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use crate::cli::Inputs;
use crate::source::Source;

/// Files to read, in order.
pub struct Files {
    pub files: Vec<PathBuf>,
    /// The bytes in them as they lie there, where all can be told.
    pub bytes: Option<u64>,
}

impl Files {
    pub fn of(inputs: &Inputs) -> Result<Files, String> {
        let mut files = Vec::new();
        for path in &inputs.paths {
            add(path, &mut files)?;
        }
        if let Some(list) = &inputs.files_from {
            let text = Source::open(list)?.text()?;
            for line in text.lines().filter(|line| !line.trim().is_empty()) {
                add(line.as_ref(), &mut files)?;
            }
        }
        if files.is_empty() {
            if inputs.files_from.is_some() || !inputs.paths.is_empty() {
                return Err("no files: the directories and lists name none".to_owned());
            }
            files.push(Source::STDIN.into());
        }
        let bytes = files.iter().map(|file| plain_size(file)).sum();
        Ok(Files { files, bytes })
    }
}

/// A file as it is named, or the files of a directory in the order of their names.
fn add(path: &Path, files: &mut Vec<PathBuf>) -> Result<(), String> {
    if !path.is_dir() {
        files.push(path.to_owned());
        return Ok(());
    }
    let is_shown = |entry: &walkdir::DirEntry| {
        entry.depth() == 0 || !entry.file_name().to_string_lossy().starts_with('.')
    };
    for entry in WalkDir::new(path)
        .follow_links(true)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(is_shown)
    {
        let entry = entry.map_err(|error| error.to_string())?;
        if entry.file_type().is_file() {
            files.push(entry.into_path());
        }
    }
    Ok(())
}

/// The size of a file that is not packed.
fn plain_size(path: &Path) -> Option<u64> {
    let is_packed = path.extension().is_some_and(|end| end == "gz");
    let meta = std::fs::metadata(path).ok()?;
    (meta.is_file() && !is_packed).then_some(meta.len())
}
