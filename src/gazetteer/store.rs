//! Listings as they wait for the list that is made of them: numbers and strings that are kept once, so that
//! a million takes some tens of megabytes.

use std::fmt::Display;

use rustc_hash::FxHasher;

use super::class::Class;
use super::designator::Branches;
use super::entry::MOST_PARENTS;
use super::file::NONE;
use super::hit::ENTRY_BITS;
use super::intern::Interner;
use super::listing::{Id, Listing};
use super::needs::{self, Needs};
use super::symbol::Case;
use super::verify::MOST_BYTES;
use super::words::words;
use crate::text::{fold, modern_spelling};
use crate::{Error, Label};

/// Listings in numbers.
#[derive(Clone, Debug, Default)]
pub(super) struct Store {
    /// Full names and identifiers, as entries have them.
    pub(super) strings: Interner,
    /// The folded words of names.
    pub(super) words: Interner,
    pub(super) rows: Vec<Row>,
    pub(super) keys: Vec<Key>,
    /// The words of the keys, one behind the other.
    pub(super) sequence: Vec<u32>,
    /// Which row is the first of those that are the same in all but their names, by their hash.
    first_rows: Vec<u32>,
    /// Why no list can be made.
    fault: Option<String>,
}

/// An entry.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row {
    pub(super) name: u32,
    pub(super) id: RowId,
    /// The row of its parent, or none.
    pub(super) parent: u32,
    /// The first row that is the same in all but its names.
    pub(super) first: u32,
    pub(super) class: Class,
    pub(super) label: Label,
    pub(super) branches: Branches,
    pub(super) priority: i8,
    /// How many are above it.
    depth: u8,
}

/// An identifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum RowId {
    None,
    Text(u32),
    Code(u32),
}

/// A name that an entry is found by.
#[derive(Clone, Copy, Debug)]
pub(super) struct Key {
    /// The entry and what the text must offer, as a list refers to it.
    pub(super) reference: u32,
    /// Where its words end in the sequence; they begin where those of the key before end.
    pub(super) end: u32,
}

impl Store {
    /// Adds an entry and tells its number.
    pub(super) fn push(&mut self, listing: &Listing) -> u32 {
        let number = self.rows.len() as u32;
        let row = match self.row(number, listing) {
            Ok(row) => row,
            Err(why) => {
                self.refuse(number, &listing.name, why);
                return self.push_row(Row::EMPTY);
            }
        };
        self.push_row(row);
        for (name, needs) in &listing.keys {
            self.push_key(number, name, *needs, listing.case);
        }
        number
    }

    fn push_row(&mut self, row: Row) -> u32 {
        self.rows.push(row);
        (self.rows.len() - 1) as u32
    }

    /// Keeps the first reason why no list can be made.
    fn refuse(&mut self, number: u32, name: &str, why: impl Display) {
        if self.fault.is_none() {
            self.fault = Some(format!("entry {number}, {}: {why}", shown(name)));
        }
    }

    fn row(&mut self, number: u32, listing: &Listing) -> Result<Row, String> {
        let id = match &listing.id {
            Id::Text(id) => id.as_str(),
            Id::None | Id::Code(_) => "",
        };
        let names = listing.keys.iter().map(|(name, _)| ("name", name.as_str()));
        for (what, string) in names.chain([("name", listing.name.as_str()), ("identifier", id)]) {
            if string.len() > MOST_BYTES {
                let (shown, len) = (shown(string), string.len());
                return Err(format!(
                    "the {what} {shown} has {len} bytes, at most {MOST_BYTES} fit: shorten it"
                ));
            }
        }
        let above =
            match listing.parent {
                None => None,
                Some(parent) => Some(*self.rows.get(parent as usize).ok_or_else(|| {
                    format!("its parent, entry {parent}, was not added before it")
                })?),
            };
        let depth = above.map_or(0, |above| above.depth + 1);
        if usize::from(depth) > MOST_PARENTS {
            return Err(format!(
                "more than {MOST_PARENTS} parents above one another: leave some out"
            ));
        }
        let full = || "all names together are too long for one list: split it".to_owned();
        let mut row = Row {
            name: self.strings.intern(&listing.name).ok_or_else(full)?,
            id: match &listing.id {
                Id::None => RowId::None,
                Id::Text(id) => RowId::Text(self.strings.intern(id).ok_or_else(full)?),
                Id::Code(code) => RowId::Code(*code),
            },
            parent: listing.parent.unwrap_or(NONE),
            first: number,
            class: listing.class,
            label: listing.label,
            branches: listing.branches,
            priority: listing.priority,
            depth,
        };
        row.first = self.first_like(&row);
        Ok(row)
    }

    /// The first row that is the same as one in all but its names: an entry that was added twice is no
    /// second meaning.
    fn first_like(&mut self, row: &Row) -> u32 {
        let above = |row: &Row| match self.rows.get(row.parent as usize) {
            Some(parent) => parent.first,
            None => NONE,
        };
        let own = row.said(above(row));
        if self.first_rows.len() * 2 <= self.rows.len() * 3 {
            let mut slots = vec![0; (self.first_rows.len() * 2).max(64)];
            for (number, known) in (0..).zip(&self.rows) {
                let mut at = place(&known.said(above(known)), slots.len());
                while known.first == number && slots.get(at).is_some_and(|slot| *slot != 0) {
                    at = (at + 1) % slots.len();
                }
                if known.first == number
                    && let Some(free) = slots.get_mut(at)
                {
                    *free = number + 1;
                }
            }
            self.first_rows = slots;
        }
        let mut at = place(&own, self.first_rows.len());
        loop {
            let number = self.first_rows.get(at).and_then(|slot| slot.checked_sub(1));
            let known = number.and_then(|number| self.rows.get(number as usize));
            match (number, known) {
                (Some(number), Some(known)) if known.said(above(known)) == own => return number,
                (Some(_), Some(_)) => at = (at + 1) % self.first_rows.len(),
                _ => break,
            }
        }
        if let Some(free) = self.first_rows.get_mut(at) {
            *free = row.first + 1;
        }
        row.first
    }

    /// Adds a name that an entry is found by.
    pub(super) fn push_key(&mut self, number: u32, name: &str, needs: Needs, case: Option<Case>) {
        let mut buffer = String::new();
        let folded = words(name).map(|word| fold(word, &mut buffer).to_owned());
        let key: Vec<String> = folded.filter(|word| !word.is_empty()).collect();
        if !key.iter().any(|word| word.contains(char::is_alphanumeric)) {
            let why = format!("the name {name:?} has no letter and no digit: leave it out");
            let row = self
                .rows
                .get(number as usize)
                .copied()
                .unwrap_or(Row::EMPTY);
            let full = String::from_utf8_lossy(self.strings.get(row.name)).into_owned();
            self.refuse(number, &full, why);
            return;
        }
        let written = || needs::written(name, &key) | needs::small(name, needs);
        let needs = needs.0 | case.map_or_else(written, needs::of_case);
        let first = self
            .rows
            .get(number as usize)
            .map_or(number, |row| row.first);
        let reference = first | u32::from(needs) << ENTRY_BITS;
        if let Some(modern) = modern_key(&key) {
            self.push_words(&modern, reference | u32::from(Needs::ALIAS) << ENTRY_BITS);
        }
        self.push_words(&key, reference);
    }

    fn push_words(&mut self, key: &[String], reference: u32) {
        for word in key {
            match self.words.intern(word) {
                Some(word) => self.sequence.push(word),
                None => self.refuse(
                    reference,
                    word,
                    "all words together are too long: split the list",
                ),
            }
        }
        let end = self.sequence.len() as u32;
        self.keys.push(Key { reference, end });
    }

    /// The words of a key.
    pub(super) fn words_of(&self, key: usize) -> &[u32] {
        let end = |key: usize| self.keys.get(key).map_or(0, |key| key.end as usize);
        let start = key.checked_sub(1).map_or(0, end);
        self.sequence.get(start..end(key)).unwrap_or_default()
    }

    /// Gives back what further entries alone would need.
    pub(super) fn close(&mut self) {
        self.strings.close();
        self.words.close();
        self.first_rows = Vec::new();
    }

    /// Refuses what no list can be made of.
    pub(super) fn check(&self) -> Result<(), Error> {
        let most = 1 << ENTRY_BITS;
        if self.rows.len() >= most {
            return Err(Error::option(format!(
                "{} entries, at most {most} fit into one gazetteer: split the list",
                self.rows.len()
            )));
        }
        if self.words.len() >= most - 1 {
            return Err(Error::option(format!(
                "{} distinct words do not fit into one gazetteer: split the list",
                self.words.len()
            )));
        }
        match &self.fault {
            Some(fault) => Err(Error::option(fault.clone())),
            None => Ok(()),
        }
    }
}

/// All that a row says but for its names.
type Said = (u32, RowId, u32, u8, Label, u8, i8);

impl Row {
    /// In the place of one that is refused.
    const EMPTY: Row = Row {
        name: 0,
        id: RowId::None,
        parent: NONE,
        first: 0,
        class: Class::Other,
        label: Label::Misc,
        branches: Branches(0),
        priority: 0,
        depth: 0,
    };

    fn said(&self, parent: u32) -> Said {
        let Row {
            name,
            id,
            class,
            label,
            branches,
            priority,
            ..
        } = *self;
        (name, id, parent, class as u8, label, branches.0, priority)
    }
}

/// Where a row has its place among `slots`.
fn place(said: &Said, slots: usize) -> usize {
    use std::hash::{Hash, Hasher};
    let mut hasher = FxHasher::default();
    said.hash(&mut hasher);
    hasher.finish() as usize % slots.max(1)
}

/// The beginning of a name, in quotes.
fn shown(name: &str) -> String {
    match name.char_indices().nth(60) {
        Some((end, _)) => format!("{:?} …", name.get(..end).unwrap_or_default()),
        None => format!("{name:?}"),
    }
}

/// The key in modern spelling, where some word is old.
fn modern_key(key: &[String]) -> Option<Vec<String>> {
    let mut buffer = String::new();
    let mut any = false;
    let modern = key
        .iter()
        .map(|word| {
            let old = modern_spelling(word, &mut buffer);
            any |= old;
            if old { buffer.clone() } else { word.clone() }
        })
        .collect();
    any.then_some(modern)
}
