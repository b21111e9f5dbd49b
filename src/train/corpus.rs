//! Labelled sentences: column files with BIO labels.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::text;
use crate::Error;

/// One sentence with its labels.
///
/// ```
/// let corpus = entitas::train::Corpus::parse("Budi\tB-PERSON\nhadir\tO\n")?;
/// let sentence = &corpus.sentences()[0];
/// assert!(sentence.words().eq(["Budi", "hadir"]) && sentence.labels().eq(["B-PERSON", "O"]));
/// # Ok::<(), entitas::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sentence {
    pub(crate) words: Vec<String>,
    /// `O`, `B-TYPE` or `I-TYPE`, one a word.
    pub(crate) labels: Vec<String>,
    /// The lines as they were read.
    pub(crate) lines: Vec<String>,
}

impl Sentence {
    /// The words.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(String::as_str)
    }

    /// The lines as they were read.
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        self.lines.iter().map(String::as_str)
    }

    /// The labels.
    pub fn labels(&self) -> impl Iterator<Item = &str> {
        self.labels.iter().map(String::as_str)
    }

    /// The letters a-z and digits of the sentence in small letters: what tells copies of a
    /// sentence in differently cut corpora.
    pub(crate) fn fingerprint(&self) -> String {
        self.words
            .iter()
            .flat_map(|word| word.chars())
            .flat_map(char::to_lowercase)
            .filter(char::is_ascii_alphanumeric)
            .collect()
    }
}

/// A file of labelled sentences.
///
/// ```
/// let corpus = entitas::train::Corpus::parse("Budi\tB-PERSON\nhadir\tO\n\nHujan\tO\n")?;
/// assert_eq!((corpus.sentences().len(), corpus.types().get("PERSON")), (2, Some(&1)));
/// # Ok::<(), entitas::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Corpus {
    pub(crate) path: PathBuf,
    pub(crate) sentences: Vec<Sentence>,
}

impl Corpus {
    /// Reads a file: a word and its label a line, parted by tabs or spaces (the first column is
    /// the word, the last the label), a blank line after each sentence. The file may be gzipped.
    ///
    /// Comments as CoNLL-U has them are left out: lines that begin with `# ` and hold no tab, such
    /// as `# newdoc id = 7`. Where spaces part the columns, `# O` is a word with its label.
    ///
    /// # Errors
    ///
    /// A file that cannot be read or is empty, a line with fewer than two columns, a label that
    /// is none of `O`, `B-TYPE`, `I-TYPE`; the message names the file and the line.
    pub fn read(path: impl AsRef<Path>) -> Result<Corpus, Error> {
        let path = path.as_ref();
        let text = text::read(path)?;
        let mut corpus = Corpus::parse(&text).map_err(|error| error.in_file(path))?;
        corpus.path = path.to_path_buf();
        Ok(corpus)
    }

    /// Reads the same from a string.
    ///
    /// # Errors
    ///
    /// As [`Corpus::read`], without the file's name.
    pub fn parse(text: &str) -> Result<Corpus, Error> {
        let mut sentences = Vec::new();
        let mut sentence = Sentence::default();
        for (number, line) in (1..).zip(text.lines()) {
            if line.trim().is_empty() {
                if !sentence.words.is_empty() {
                    sentences.push(std::mem::take(&mut sentence));
                }
                continue;
            }
            if is_comment(line) {
                continue;
            }
            let (word, label) = columns(line).ok_or_else(|| {
                Error::list(
                    number,
                    format!("`{line}` has no label: a line is a word, a tab and a label"),
                )
            })?;
            if !is_label(label) {
                return Err(Error::list(
                    number,
                    format!("`{label}` is no label: write O, B-TYPE or I-TYPE, without spaces"),
                ));
            }
            sentence.words.push(word.to_owned());
            sentence.labels.push(label.to_owned());
            sentence.lines.push(line.to_owned());
        }
        if !sentence.words.is_empty() {
            sentences.push(sentence);
        }
        if sentences.is_empty() {
            return Err(Error::list(1, "no sentence: the file is empty"));
        }
        Ok(Corpus {
            path: PathBuf::new(),
            sentences,
        })
    }

    /// Adds the sentences of another file of the same convention.
    pub fn extend(&mut self, other: Corpus) {
        self.sentences.extend(other.sentences);
    }

    /// The sentences.
    pub fn sentences(&self) -> &[Sentence] {
        &self.sentences
    }

    /// The sentences whose number, counted from 0, `keep` wants.
    pub fn part(&self, keep: impl Fn(usize) -> bool) -> Corpus {
        let kept = self
            .sentences
            .iter()
            .enumerate()
            .filter(|(at, _)| keep(*at));
        Corpus {
            path: self.path.clone(),
            sentences: kept.map(|(_, sentence)| sentence.clone()).collect(),
        }
    }

    /// The corpus in small letters.
    pub fn lowered(&self) -> Corpus {
        self.written(str::to_lowercase)
    }

    /// The corpus in capitals.
    pub fn raised(&self) -> Corpus {
        self.written(str::to_uppercase)
    }

    /// The corpus in small letters, but for the first letter of each sentence.
    pub fn headed(&self) -> Corpus {
        let mut corpus = self.lowered();
        for sentence in &mut corpus.sentences {
            if let Some(word) = sentence.words.first_mut() {
                let mut rest = word.chars();
                let head = rest.next().into_iter().flat_map(char::to_uppercase);
                *word = head.collect::<String>() + rest.as_str();
            }
        }
        corpus
    }

    fn written(&self, change: impl Fn(&str) -> String) -> Corpus {
        let sentence = |sentence: &Sentence| Sentence {
            words: sentence.words().map(&change).collect(),
            ..sentence.clone()
        };
        Corpus {
            path: self.path.clone(),
            sentences: self.sentences.iter().map(sentence).collect(),
        }
    }

    /// The types of names, with how many names each has.
    pub fn types(&self) -> BTreeMap<&str, usize> {
        let mut types = BTreeMap::new();
        for label in self.sentences.iter().flat_map(|sentence| &sentence.labels) {
            if let Some(name) = label.strip_prefix("B-") {
                *types.entry(name).or_insert(0) += 1;
            }
        }
        types
    }
}

/// First and last column; a word may hold spaces where tabs part the columns.
fn columns(line: &str) -> Option<(&str, &str)> {
    let mark = if line.contains('\t') { '\t' } else { ' ' };
    let line = line.trim_end();
    let (word, _) = line.split_once(mark)?;
    let (_, label) = line.rsplit_once(mark)?;
    (!word.trim().is_empty()).then_some((word, label))
}

/// Whether a line speaks of those below it. A word may begin with `#` too, but a tab or a label stands
/// behind it; `# text = Golongan darah O` has a key first.
fn is_comment(line: &str) -> bool {
    let Some(said) = line.strip_prefix("# ").filter(|said| !said.contains('\t')) else {
        return line == "#";
    };
    let mut words = said.split_whitespace();
    let keyed = words.nth(1) == Some("=");
    keyed || !said.split_whitespace().next_back().is_some_and(is_label)
}

fn is_label(label: &str) -> bool {
    label == "O"
        || label
            .strip_prefix("B-")
            .or_else(|| label.strip_prefix("I-"))
            .is_some_and(|name| !name.is_empty() && !name.contains(char::is_whitespace))
}
