//! The texts, one after another.

use std::io::BufRead as _;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::source::{Source, utf8};

/// A text and what it is called.
#[derive(Clone)]
pub struct Document {
    pub id: String,
    pub text: String,
}

/// The lines of a file with their numbers, from 1.
pub fn lines(
    path: &Path,
) -> Result<impl Iterator<Item = Result<(usize, String), String>> + use<>, String> {
    let Source { name, reader } = Source::open(path)?;
    let lines = reader.split(b'\n').enumerate();
    Ok(lines.map(move |(at, line)| {
        let place = format!("{name}, line {}", at + 1);
        let line = line.map_err(|error| format!("{place}: {error}"))?;
        Ok((at + 1, utf8(line, &place, false)?))
    }))
}

type Documents = Box<dyn Iterator<Item = Result<Document, String>>>;

/// Every document of the files, read as they are asked for.
pub fn documents(files: &[PathBuf], by_line: bool) -> Result<Documents, String> {
    let mut all: Documents = Box::new(std::iter::empty());
    for path in files {
        all = Box::new(all.chain(of_file(path, by_line)?));
    }
    Ok(all)
}

fn of_file(path: &Path, by_line: bool) -> Result<Documents, String> {
    let file = path.file_name().unwrap_or_default().to_string_lossy();
    let file = file.trim_end_matches(".gz");
    if let Some(stem) = file.strip_suffix(".jsonl").map(str::to_owned) {
        let name = path.display().to_string();
        let documents =
            lines(path)?.filter(|line| !matches!(line, Ok((_, line)) if line.is_empty()));
        return Ok(Box::new(documents.map(move |line| {
            let (number, line) = line?;
            let text = text_of(&line).ok_or_else(|| {
                format!("{name}, line {number}: no JSON object with a `text`; give texts as .txt")
            })?;
            let id = format!("{stem}:{number}");
            Ok(Document { id, text })
        })));
    }
    if file.ends_with(".toml") {
        return cases(path);
    }
    if by_line {
        let stem = file.trim_end_matches(".txt").to_owned();
        return Ok(Box::new(lines(path)?.map(move |line| {
            let (number, line) = line?;
            let id = format!("{stem}:{number}");
            Ok(Document {
                id,
                text: line.trim_end_matches('\r').to_owned(),
            })
        })));
    }
    let text = Source::open(path)?.text()?;
    Ok(Box::new(std::iter::once(Ok(Document {
        id: file.to_owned(),
        text,
    }))))
}

/// The texts of cases, without their marks.
fn cases(path: &Path) -> Result<Documents, String> {
    let name = path.display().to_string();
    let text = Source::open(path)?.text()?;
    let file: toml::Table = toml::from_str(&text).map_err(|error| format!("{name}: {error}"))?;
    let cases = file
        .get("case")
        .and_then(toml::Value::as_array)
        .cloned()
        .unwrap_or_default();
    let text = |case: toml::Value| {
        let marked = ["text", "before", "words"]
            .iter()
            .find_map(|field| case.get(field)?.as_str().map(str::to_owned))?;
        let plain = ["[P ", "[O ", "[L ", "[", "]"]
            .iter()
            .fold(marked, |text, mark| text.replace(mark, ""));
        Some(plain)
    };
    let stem = path
        .file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    Ok(Box::new(cases.into_iter().enumerate().filter_map(
        move |(number, case)| {
            let (id, text) = (format!("{stem}:{}", number + 1), text(case)?);
            Some(Ok(Document { id, text }))
        },
    )))
}

/// The `text` of a line of JSON.
pub fn text_of(line: &str) -> Option<String> {
    match serde_json::from_str::<Value>(line)
        .ok()?
        .get_mut("text")?
        .take()
    {
        Value::String(text) => Some(text),
        _ => None,
    }
}
