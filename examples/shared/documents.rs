//! Documents one after another out of files and lines.

use std::io::BufRead;
use std::path::{Path, PathBuf};
use std::vec;

use crate::source::{Source, Taken, utf8};

/// One document, or why it cannot be read.
pub struct Input {
    /// The path of a file, or the number of a line, with the path before it where there are several.
    pub id: String,
    pub text: Result<String, Unread>,
}

/// Why a document cannot be read, in one line.
pub enum Unread {
    /// The file could not be opened.
    File(String),
    Text(String),
}

impl AsRef<str> for Input {
    fn as_ref(&self) -> &str {
        self.text.as_ref().map_or("", String::as_str)
    }
}

/// Bytes of a document that is no longer printed whole.
const LARGE: usize = 1 << 20;

/// Reads documents as they are asked for, up to one that is large, with one file open at a time.
pub struct Documents {
    files: vec::IntoIter<PathBuf>,
    lines: bool,
    /// Whether ids name the file too.
    several: bool,
    open: Option<(Source, usize)>,
    large: Option<Input>,
    taken: Taken,
}

impl Documents {
    /// Of these files, or of standard input where there is none.
    pub fn new(mut files: Vec<PathBuf>, lines: bool) -> Documents {
        if files.is_empty() {
            files.push(Source::STDIN.into());
        }
        Documents {
            lines,
            several: files.len() > 1,
            files: files.into_iter(),
            open: None,
            large: None,
            taken: Taken::default(),
        }
    }

    /// What counts the bytes taken out of the files.
    #[allow(dead_code, reason = "only the command shows how far it is")]
    pub fn taken(&self) -> Taken {
        self.taken.clone()
    }

    /// The large document before which the others ended; they go on behind it.
    pub fn large(&mut self) -> Option<Input> {
        self.large.take()
    }

    fn next_line(&mut self) -> Option<Input> {
        loop {
            let (source, number) = match &mut self.open {
                Some(open) => open,
                closed => match open(&self.files.next()?, &self.taken) {
                    Ok(source) => closed.insert((source, 0)),
                    Err(input) => return Some(input),
                },
            };
            let mut bytes = Vec::new();
            let read = source.reader.read_until(b'\n', &mut bytes);
            if matches!(read, Ok(0)) {
                self.open = None;
                continue;
            }
            *number += 1;
            let place = format!("{}, line {number}", source.name);
            let id = if self.several {
                format!("{}:{number}", source.name)
            } else {
                number.to_string()
            };
            if let Err(error) = read {
                self.open = None;
                let text = Err(Unread::Text(format!("{place}: {error}")));
                return Some(Input { id, text });
            }
            if bytes.last() == Some(&b'\n') {
                bytes.pop();
                if bytes.last() == Some(&b'\r') {
                    bytes.pop();
                }
            }
            let text = utf8(bytes, &place, false).map_err(Unread::Text);
            return Some(Input { id, text });
        }
    }

    fn next_file(&mut self) -> Option<Input> {
        Some(match open(&self.files.next()?, &self.taken) {
            Ok(source) => Input {
                id: source.name.clone(),
                text: source.text().map_err(Unread::Text),
            },
            Err(input) => input,
        })
    }
}

/// A file, or the document that stands for one that cannot be opened.
fn open(path: &Path, taken: &Taken) -> Result<Source, Input> {
    Source::counting(path, taken.clone()).map_err(|error| Input {
        id: path.display().to_string(),
        text: Err(Unread::File(error)),
    })
}

impl Iterator for Documents {
    type Item = Input;

    fn next(&mut self) -> Option<Input> {
        if self.large.is_some() {
            return None;
        }
        let input = if self.lines {
            self.next_line()?
        } else {
            self.next_file()?
        };
        if input.as_ref().len() > LARGE {
            self.large = Some(input);
            return None;
        }
        Some(input)
    }
}
