//! Reads lists of words.
//!
//! A line is `classes [key=value] : words`; one that begins with a space goes on with the words of
//! the line before. At the head of a file stand comments; `# class  what it says of a word`, with
//! two spaces or more, names a class that its lines, or those of its neighbours, may have.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use super::Failure;

/// One list of words.
pub struct List {
    /// `firms`
    pub name: String,
    path: PathBuf,
    /// The classes that are named at its head, and what each says.
    pub classes: Vec<(String, String)>,
    pub lines: Vec<Line>,
}

/// Words that have the same classes and values.
pub struct Line {
    number: usize,
    pub classes: Vec<String>,
    pub values: Vec<(String, String)>,
    pub words: Vec<String>,
}

impl List {
    /// An empty one.
    pub fn new(path: &Path) -> List {
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        List {
            name: name.into_owned(),
            path: path.to_owned(),
            classes: Vec::new(),
            lines: Vec::new(),
        }
    }

    /// An error at a line.
    pub fn error(&self, line: &Line, what: &str) -> Failure {
        at(&self.path, line.number, what)
    }
}

/// An error at a line of a file.
pub fn at(path: &Path, line: usize, what: &str) -> Failure {
    format!("{}:{line}: {what}", path.display()).into()
}

/// The lists of a folder, in the order of their names.
pub fn folder(path: &Path) -> Result<Vec<List>, Failure> {
    let failed = |error| format!("{}: {error}", path.display());
    let mut paths = Vec::new();
    for item in std::fs::read_dir(path).map_err(failed)? {
        paths.push(item.map_err(failed)?.path());
    }
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    paths.sort();
    paths.iter().map(|path| list(path)).collect()
}

fn list(path: &Path) -> Result<List, Failure> {
    let text =
        std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut list = List::new(path);
    let mut seen: HashMap<&str, usize> = HashMap::new();
    for (number, line) in (1..).zip(text.lines()) {
        if let Some(comment) = line.strip_prefix('#') {
            if list.lines.is_empty() {
                describe(&mut list.classes, comment);
            }
            continue;
        }
        let words = match line.strip_prefix(' ') {
            Some(words) => words,
            None if line.is_empty() => continue,
            None => {
                let (left, words) = line
                    .split_once(" : ")
                    .ok_or_else(|| at(path, number, "write `classes : words`"))?;
                list.lines.push(open(number, left));
                words
            }
        };
        for word in words.split_whitespace() {
            if let Some(before) = seen.insert(word, number) {
                let what =
                    format!("`{word}` stands in line {before} too: give one line all its classes");
                return Err(at(path, number, &what));
            }
            match list.lines.last_mut() {
                Some(line) => line.words.push(word.to_owned()),
                None => return Err(at(path, number, "words without classes")),
            }
        }
    }
    Ok(list)
}

/// `head fixed kind=mayor`, what stands left of the words.
pub fn open(number: usize, left: &str) -> Line {
    let mut line = Line {
        number,
        classes: Vec::new(),
        values: Vec::new(),
        words: Vec::new(),
    };
    for part in left.split_whitespace() {
        match part.split_once('=') {
            Some((key, value)) => line.values.push((key.to_owned(), value.to_owned())),
            None => line.classes.push(part.to_owned()),
        }
    }
    line
}

/// ` head  begins the name of an office`, or more of what was said before.
pub fn describe(classes: &mut Vec<(String, String)>, comment: &str) {
    let is_name = |name: &str| name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
    let named = comment
        .strip_prefix(' ')
        .and_then(|comment| comment.split_once("  "))
        .filter(|(name, _)| !name.is_empty() && is_name(name));
    if let Some((name, meaning)) = named {
        classes.push((name.to_owned(), meaning.trim().to_owned()));
    } else if let (true, Some((_, meaning))) = (comment.starts_with("    "), classes.last_mut()) {
        *meaning = format!("{meaning} {}", comment.trim());
    }
}
