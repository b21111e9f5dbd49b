//! Documents one after another out of files and lines.

use std::io::BufRead;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::vec;

use crate::source::{Source, utf8};

/// One document, or why it cannot be read.
pub struct Input {
    /// The path of a file, or the number of a line, with the path before it where there are several.
    pub id: String,
    pub text: Result<String, String>,
}

impl AsRef<str> for Input {
    fn as_ref(&self) -> &str {
        self.text.as_deref().unwrap_or("")
    }
}

/// Reads documents as they are asked for.
pub struct Documents {
    sources: vec::IntoIter<Source>,
    lines: bool,
    /// Whether ids name the file too.
    several: bool,
    open: Option<(Source, usize)>,
    stop: Arc<AtomicBool>,
}

impl Documents {
    /// Opens every file before anything is read, so that a wrong name is told at once.
    pub fn open(files: &[PathBuf], lines: bool) -> Result<Documents, String> {
        let mut sources = Vec::new();
        for path in files {
            sources.push(Source::open(path)?);
        }
        if files.is_empty() {
            sources.push(Source::open(Source::STDIN.as_ref())?);
        }
        let several = sources.len() > 1;
        let stop = Arc::new(AtomicBool::new(false));
        Ok(Documents {
            sources: sources.into_iter(),
            lines,
            several,
            open: None,
            stop,
        })
    }

    /// Ends the documents early when set.
    pub fn stop(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.stop)
    }

    fn next_line(&mut self) -> Option<Input> {
        loop {
            if self.open.is_none() {
                self.open = Some((self.sources.next()?, 0));
            }
            let (source, number) = self.open.as_mut()?;
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
                return Some(Input {
                    id,
                    text: Err(format!("{place}: {error}")),
                });
            }
            if bytes.last() == Some(&b'\n') {
                bytes.pop();
                if bytes.last() == Some(&b'\r') {
                    bytes.pop();
                }
            }
            return Some(Input {
                id,
                text: utf8(bytes, &place, false),
            });
        }
    }

    fn next_file(&mut self) -> Option<Input> {
        let source = self.sources.next()?;
        Some(Input {
            id: source.name.clone(),
            text: source.text(),
        })
    }
}

impl Iterator for Documents {
    type Item = Input;

    fn next(&mut self) -> Option<Input> {
        if self.stop.load(Ordering::Relaxed) {
            return None;
        }
        if self.lines {
            self.next_line()
        } else {
            self.next_file()
        }
    }
}
