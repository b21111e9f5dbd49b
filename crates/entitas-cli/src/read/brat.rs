//! Stand-off annotation for brat: names, offices and expressions as `T`, who holds which office as `R`, values as
//! notes.

use std::collections::{BTreeMap, HashSet};
use std::fmt::Write as _;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use entitas::text::{Offsets, Unit};
use entitas::{Document, Span};

/// The directory that holds a `.txt` and an `.ann` of each document.
pub struct Folder {
    path: PathBuf,
    taken: Mutex<HashSet<String>>,
}

impl Folder {
    pub fn create(path: &Path) -> Result<Folder, String> {
        std::fs::create_dir_all(path)
            .map_err(|error| format!("{}: cannot be made: {error}", path.display()))?;
        Ok(Folder {
            path: path.to_owned(),
            taken: Mutex::default(),
        })
    }

    /// Writes the two files of a document, named after its id.
    pub fn write(&self, id: &str, document: &Document<'_, '_>) -> io::Result<()> {
        let stem = self.stem(id);
        std::fs::write(self.path.join(format!("{stem}.txt")), document.text())?;
        std::fs::write(self.path.join(format!("{stem}.ann")), annotation(document))
    }

    /// The id as the name of a file, with a number where two ids come out alike.
    fn stem(&self, id: &str) -> String {
        let id = id.strip_suffix(".gz").unwrap_or(id);
        let id = id.strip_suffix(".txt").unwrap_or(id);
        let is_plain = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.');
        let plain = id.replace(|c| !is_plain(c), "_");
        let plain = plain.trim_start_matches(['.', '_']);
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        let mut stem = plain.to_owned();
        let mut number = 1;
        while !taken.insert(stem.clone()) {
            number += 1;
            stem = format!("{plain}-{number}");
        }
        stem
    }
}

/// Lines of an annotation.
struct Lines<'t> {
    text: &'t str,
    offsets: Offsets<'t>,
    out: String,
    spans: usize,
}

impl Lines<'_> {
    /// A text-bound annotation; its number. A span over a line break is one in pieces.
    fn bound(&mut self, span: Span, label: &str) -> usize {
        let text = span.of(self.text).unwrap_or("");
        let mut pieces = Vec::new();
        let mut at = span.start();
        for line in text.split('\n') {
            let end = at + line.len();
            if !line.is_empty() {
                let (from, to) = (self.offsets.convert(at), self.offsets.convert(end));
                pieces.push(format!("{from} {to}"));
            }
            at = end + 1;
        }
        let shown = text.split('\n').filter(|line| !line.is_empty());
        let shown = shown.collect::<Vec<_>>().join(" ").replace('\r', " ");
        self.spans += 1;
        let _ = writeln!(
            self.out,
            "T{}\t{label} {}\t{shown}",
            self.spans,
            pieces.join(";")
        );
        self.spans
    }

    fn note(&mut self, number: usize, bound: usize, note: &str) {
        let note = note.replace(['\n', '\r', '\t'], " ");
        let _ = writeln!(self.out, "#{number}\tAnnotatorNotes T{bound}\t{note}");
    }
}

fn annotation(document: &Document<'_, '_>) -> String {
    let mut lines = Lines {
        text: document.text(),
        offsets: Offsets::new(document.text(), Unit::Chars),
        out: String::new(),
        spans: 0,
    };
    let mut notes = 0;
    let mut note = |lines: &mut Lines<'_>, bound, text: &str| {
        notes += 1;
        lines.note(notes, bound, text);
    };
    // The number of the annotation of each name.
    let mut bound = BTreeMap::new();
    for name in document.entities() {
        let number = lines.bound(name.span(), name.label().as_str());
        bound.insert(name.index(), number);
        if let Some(id) = name.entry().and_then(|entry| entry.id()) {
            let canonical = name.canonical().unwrap_or(name.text());
            note(&mut lines, number, &format!("{id} = {canonical}"));
        }
    }
    let mut offices: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    let mut relations = 0;
    for official in document.officials() {
        let person = official
            .person()
            .and_then(|person| bound.get(&person.index()));
        let Some(&person) = person else { continue };
        let span = official.position_span();
        let office = *offices
            .entry((span.start(), span.end()))
            .or_insert_with(|| lines.bound(span, "OFFICE"));
        relations += 1;
        let status = official.status().as_str();
        let _ = writeln!(
            lines.out,
            "R{relations}\tHolds Arg1:T{person} Arg2:T{office}"
        );
        note(&mut lines, office, status);
    }
    for quantity in document.quantities() {
        let number = lines.bound(quantity.span(), &quantity.kind().as_str().to_uppercase());
        note(&mut lines, number, &quantity.value().to_string());
    }
    lines.out
}
