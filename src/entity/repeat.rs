//! Names that the tagger found in one place of a text and missed in another.
//!
//! It reads sentence by sentence, and a sentence may tell little: `Bezzecchi jatuh` names the
//! rider whom another sentence calls `Marco Bezzecchi` (one sense a discourse, Gale, Church and
//! Yarowsky 1992).

use std::ops::Range;

use foldhash::HashSet;

use super::text::{Text, hash};
use crate::name::{Label, Record};
use crate::why::{self, Act, Rule};

/// Looks for further mentions of names; keeps its buffers from text to text.
#[derive(Debug, Default)]
pub(crate) struct Repeats {
    /// Words by which a name may be known: hash, the record, the word's place in it.
    known: Vec<(u64, u32, u32)>,
    /// The names that are known, by hash, where there are many.
    names: HashSet<u64>,
    found: Vec<Record>,
}

/// The best score of a name that another mention vouches for; it is no surer than that one.
const REPEATED: f32 = 0.8;
/// Of the mentions that share a word so many are compared, the first, so that a name which stands
/// in a text a hundred thousand times costs no more than any other.
pub(super) const MOST_ALIKE: usize = 64;
/// A mention that the tagger is less sure of vouches for none.
const SURE: f32 = 0.4;

impl Repeats {
    /// Adds the names missed to `names`, which are sorted.
    ///
    /// A person goes by each word of the name, others only by the whole. Where no capital tells
    /// a name from another word, it must be one that is hardly anything but a name, as `is_rare`
    /// tells. `is_title` tells the words that may stand before a name.
    pub(crate) fn find(
        &mut self,
        text: Text<'_>,
        names: &mut Vec<Record>,
        mut is_rare: impl FnMut(&str) -> bool,
        is_title: impl Fn(usize) -> bool,
    ) {
        self.known.clear();
        self.names.clear();
        for (number, name) in (0u32..).zip(names.iter()) {
            // A score that is not known is no sure one.
            let sure = name.score() >= SURE;
            // A name tells as much a thousand times as once.
            if sure && (names.len() <= MOST_ALIKE || self.names.insert(text.hash(name))) {
                self.learn(text, number, name);
            }
        }
        if self.known.is_empty() {
            return;
        }
        self.known.sort_unstable();
        self.found.clear();
        let mut next = 0usize;
        for sentence in text.sentences {
            let start = sentence.tokens().start;
            // A name may go on after the line feed that was taken for the end of a sentence.
            let passed = next.checked_sub(1).and_then(|last| names.get(last));
            let mut at = passed.map_or(start, |name| start.max(name.last_token() as usize));
            while at < sentence.tokens().end {
                let after = |name: &&Record| name.first_token() as usize >= at;
                let name = names.get(next);
                let Some(name) = name.filter(|name| at >= name.first_token() as usize) else {
                    let end = name
                        .filter(after)
                        .map_or(usize::MAX, |name| name.first_token() as usize);
                    let free = at..end.min(sentence.tokens().end);
                    at += 1;
                    let Some(found) = self.mention(text, names, free.clone()) else {
                        continue;
                    };
                    let end = found.last_token() as usize;
                    let opens = free.start == start;
                    let capital_tells = text.cased && !opens;
                    // A bare word beside it may belong to a longer name, which is another.
                    let before = free.start.wrapping_sub(1);
                    let is_part = !opens
                        && !taken(names, next, before)
                        && text.is_name_like(before)
                        && !is_title(before)
                        && (before > start || is_rare(text.word(before)))
                        || free.contains(&end) && text.is_name_like(end);
                    if text.cased && is_part || !capital_tells && !is_rare(text.word(free.start)) {
                        continue;
                    }
                    at = end;
                    why::told(Rule::Repeated, Act::Made, || Some(found.span()));
                    self.found.push(found);
                    continue;
                };
                at = name.last_token() as usize;
                next += 1;
            }
        }
        if !self.found.is_empty() {
            names.append(&mut self.found);
            names.sort_unstable_by_key(|name| name.first_token());
        }
    }

    fn learn(&mut self, text: Text<'_>, number: u32, name: &Record) {
        let words = name.first_token()..name.last_token();
        for (place, at) in (0u32..).zip(words) {
            let word = text.word(at as usize);
            let counts = match name.label() {
                Label::Person => word.len() > 2,
                Label::Organization | Label::Place => place == 0,
                Label::Law | Label::Event => false,
            };
            if counts && text.is_name_like(at as usize) {
                self.known.push((hash(word), number, place));
            }
        }
    }

    /// The longest name that begins with the first of the tokens and ends within them.
    fn mention(&self, text: Text<'_>, names: &[Record], free: Range<usize>) -> Option<Record> {
        if !text.is_name_like(free.start) {
            return None;
        }
        let key = hash(text.word(free.start));
        let first = self.known.partition_point(|known| known.0 < key);
        let same = self.known.get(first..).unwrap_or_default();
        let longest = same
            .iter()
            .take_while(|known| known.0 == key)
            .take(MOST_ALIKE)
            .filter_map(|&(_, number, place)| {
                let name = names.get(number as usize)?;
                let rest = (name.first_token() + place) as usize..name.last_token() as usize;
                let len = rest
                    .clone()
                    .zip(free.clone())
                    .take_while(|&(known, at)| text.word(known) == text.word(at))
                    .count();
                let whole = len == rest.len();
                (len > 0 && (whole || name.label() == Label::Person)).then_some((len, name))
            })
            .max_by(|(len, name), (other, than)| {
                let surer = name.score().total_cmp(&than.score());
                len.cmp(other)
                    .then(surer)
                    .then(than.label().cmp(&name.label()))
            })?;
        let (len, name) = longest;
        Record::new(
            text.tokens,
            free.start as u32,
            (free.start + len) as u32,
            name.label(),
            name.score().min(REPEATED),
        )
    }
}

/// Whether the name before number `next` ends with this token.
fn taken(names: &[Record], next: usize, at: usize) -> bool {
    let before = next.checked_sub(1).and_then(|before| names.get(before));
    before.is_some_and(|name| name.last_token() as usize == at + 1)
}
