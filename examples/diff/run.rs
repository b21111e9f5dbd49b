//! Documents through the builds, and what comes of it.

use std::path::Path;
use std::thread;

use super::build::{Build, Folder};
use super::compare::{Rule, shared_links, told_links};
use super::documents::{Document, documents};
use super::gold::{self, Marked};
use super::item::{Item, Kind, Printed};
use super::options::Options;
use super::tally::Tally;

/// What a run found.
pub struct Run {
    pub tally: Tally,
    pub gold: bool,
}

/// Documents that are read at once: what bounds memory.
const CHUNK: usize = 400;

impl Run {
    fn new(options: &Options, gold: bool) -> Run {
        // A page shows more than a terminal.
        let keep = if options.html.is_some() {
            options.samples.max(PAGE)
        } else {
            options.samples
        };
        let tally = Tally::new(keep);
        Run { tally, gold }
    }

    /// Two builds over files.
    pub fn diff(options: &Options, builds: &mut [Build; 2]) -> Result<Run, String> {
        let mut run = Run::new(options, false);
        let mut chunk = Vec::new();
        for (number, document) in documents(&options.files, options.lines)?.enumerate() {
            let document = document?;
            if number % options.every == 0 {
                chunk.push(document);
            }
            if chunk.len() == CHUNK {
                run.chunk(options, builds, &std::mem::take(&mut chunk))?;
            }
        }
        run.chunk(options, builds, &chunk)?;
        Ok(run)
    }

    fn chunk(
        &mut self,
        options: &Options,
        builds: &mut [Build; 2],
        chunk: &[Document],
    ) -> Result<(), String> {
        if chunk.is_empty() {
            return Ok(());
        }
        let folder = &Folder::with(chunk)?;
        let [one, other] = builds;
        let (old, new) = thread::scope(|scope| {
            let old = scope.spawn(|| one.read(folder, chunk.len()));
            let new = other.read(folder, chunk.len());
            let old = old
                .join()
                .unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            (old, new)
        });
        for ((document, old), new) in chunk.iter().zip(old?).zip(new?) {
            let at = |error: String| format!("{}: {error}", document.id);
            self.tally.documents += 1;
            self.tally.bytes += document.text.len();
            let same = body(&old) == body(&new);
            let differs = self.pair(
                options,
                document,
                &Printed::new(&old).map_err(at)?,
                &Printed::new(&new).map_err(at)?,
            );
            if same {
                self.tally.identical += 1;
            } else if !differs {
                self.tally.alike += 1;
            }
        }
        Ok(())
    }

    /// Whether two readings of a document differ.
    fn pair(
        &mut self,
        options: &Options,
        document: &Document,
        old: &Printed,
        new: &Printed,
    ) -> bool {
        let (text, mut differs) = (&document.text, false);
        let names = [old, new].map(|side| side.items(Kind::Names, text, old));
        for &kind in &options.kinds {
            let (mut left, mut right) = (old.items(kind, text, old), new.items(kind, text, old));
            let counts = self.tally.kinds.entry(kind).or_default();
            counts.old += left.len();
            counts.new += right.len();
            if kind == Kind::Links {
                shared_links(&mut left, &mut right, (&names[0], &names[1]));
            }
            let rule = Rule {
                kind,
                ignore: &options.ignore,
                gold: false,
            };
            let changes = rule.changes(&left, &right);
            differs |= !changes.is_empty();
            self.tally.add(kind, &document.id, text, changes);
        }
        differs
    }

    /// A build against gold.
    pub fn judge(options: &Options, build: &mut Build, path: &Path) -> Result<Run, String> {
        let mut run = Run::new(options, true);
        let marked = gold::read(path)?;
        for chunk in marked.chunks(CHUNK) {
            let texts: Vec<Document> = chunk.iter().map(|marked| marked.document.clone()).collect();
            let lines = build.read(&Folder::with(&texts)?, texts.len())?;
            for (marked, line) in chunk.iter().zip(lines) {
                let id = &marked.document.id;
                let found = Printed::new(&line).map_err(|error| format!("{id}: {error}"))?;
                run.judge_one(options, marked, &found);
            }
        }
        Ok(run)
    }

    fn judge_one(&mut self, options: &Options, marked: &Marked, found: &Printed) {
        let Document { id, text } = &marked.document;
        self.tally.documents += 1;
        self.tally.bytes += text.len();
        for &kind in &options.kinds {
            if !marked.marks.has(kind) {
                continue;
            }
            let told = marked.marks.items(kind, text, &marked.marks);
            let mut items = found.items(kind, text, &marked.marks);
            if kind == Kind::Links {
                told_links(&told, &mut items);
            }
            let rule = Rule {
                kind,
                ignore: &options.ignore,
                gold: true,
            };
            let changes = rule.changes(&told, &items);
            let labels = &mut self.tally.kinds.entry(kind).or_default().labels;
            for item in &told {
                let score = labels.entry(item.label.clone()).or_default();
                score.told += 1;
                score.right += 1;
                score.placed += 1;
            }
            for item in &items {
                labels.entry(label(item, &told)).or_default().found += 1;
            }
            for change in &changes {
                let Some(gold) = &change.old else { continue };
                let score = labels.entry(gold.label.clone()).or_default();
                score.right -= 1;
                let same = |new: &Item| new.keys.first() == gold.keys.first();
                score.placed -= usize::from(!change.new.as_ref().is_some_and(same));
            }
            self.tally.add(kind, id, text, changes);
        }
    }
}

/// How many samples of a sort a page has.
const PAGE: usize = 200;

/// What gold calls the item that stands where this one does: its kind of office is seldom told.
fn label(item: &Item, told: &[Item]) -> String {
    let at = told.partition_point(|gold| gold.place < item.place);
    let same = told[at..]
        .iter()
        .take_while(|gold| gold.place == item.place)
        .find(|gold| gold.keys == item.keys);
    match same {
        Some(gold) if gold.label == "official" => gold.label.clone(),
        _ => item.label.clone(),
    }
}

/// A line without the id before it, which is another in every run.
fn body(line: &str) -> &str {
    line.find("\"sentences\"").map_or(line, |at| &line[at..])
}
