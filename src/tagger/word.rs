//! Features that depend on one word alone.
//!
//! They are summed once for each word and place in the window, and kept.

use super::feature::{Family, Sink, Slots, key, key2};
use super::hash;
use super::lexicon::{self, Entry, PERSON_FIRST, PERSON_LATER};
use super::shape::{Class, shape};
use crate::table::Table;

/// Where a word stands as seen from the token that is tagged: three before to two after, first
/// of its run of capitalised words, before that run, and after it.
pub(crate) const SLOTS: usize = 9;
/// The slot of the token itself.
pub(crate) const HERE: usize = 3;
/// The slot of the token furthest behind the word, of those that it speaks of by its place.
pub(crate) const LAST: usize = HERE + 2;
/// The slot of the first word of the run.
pub(crate) const RUN_FIRST: usize = 6;
/// The slot of the word before the run.
pub(crate) const RUN_BEFORE: usize = 7;
/// The slot of the last word of the run.
pub(crate) const RUN_LAST: usize = 8;
/// The token and its neighbours.
const NEAR: Slots = Slots::one(HERE - 1).and(HERE).and(HERE + 1);
/// The tokens two away.
const FAR: Slots = Slots::one(HERE - 2).and(HERE + 2);
/// The tokens of the run.
const RUN: Slots = Slots::one(RUN_FIRST).and(RUN_BEFORE).and(RUN_LAST);

/// How the text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Mode {
    /// Names have capitals and other words have not.
    Cased,
    /// Capitals tell nothing; all is read in small letters.
    Folded,
}

/// A word and all that is known of it.
#[derive(Debug)]
pub(crate) struct Word {
    written: String,
    lower: String,
    shape: u64,
    entry: Entry,
    facts: Facts,
    /// Whether marks were left before it, and behind it.
    marks: [bool; 2],
}

/// The part of a word's facts that its neighbours want to know.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Facts {
    pub(crate) class: Class,
    pub(crate) capital: u8,
    /// It may belong to a run of capitalised words.
    pub(crate) name_like: bool,
}

impl Facts {
    /// Of a word of which nothing is known.
    pub(crate) const NONE: Facts = Facts {
        class: Class::Other,
        capital: 0,
        name_like: false,
    };
}

/// Marks that corpora cut at blanks leave before a word …
const BEFORE: [char; 6] = ['(', '[', '{', '"', '“', '‘'];
/// … and behind it.
const BEHIND: [char; 10] = [')', ']', '}', '"', '”', '’', ',', ';', '?', '!'];

/// The word without such marks, where anything is left of it: `(MK)` and `PAN),` are `MK` and `PAN` to
/// lists, and to all features but the look. The crate's own tokens have none.
pub(crate) fn bare(text: &str) -> &str {
    let bare = text.trim_start_matches(BEFORE).trim_end_matches(BEHIND);
    if bare.is_empty() { text } else { bare }
}

fn digitless(c: char) -> char {
    if c.is_ascii_digit() { '0' } else { c }
}

/// Writes the word in small letters, each digit as 0.
fn fold(text: &str, lower: &mut String) {
    if text.is_ascii() {
        lower.extend(text.chars().map(|c| digitless(c.to_ascii_lowercase())));
    } else {
        lower.extend(text.chars().flat_map(char::to_lowercase).map(digitless));
    }
}

/// Whether a word, by what is known of it, is hardly ever anything but a name.
fn is_name_like(entry: Entry, class: Class) -> bool {
    entry.capital >= 4 || entry.capital == 0 && entry.common == 0 && class == Class::Small
}

/// The same of a word that is looked up for that alone; `lower` is emptied and used.
pub(crate) fn is_rare(text: &str, lexicon: Table<'_>, lower: &mut String) -> bool {
    lower.clear();
    fold(text, lower);
    is_name_like(lexicon::find(lexicon, lower), shape(lower).1)
}

/// What a word mostly is, by what is known of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Habit {
    /// Written small in nearly all places, and in the lists of persons at most by chance.
    Common,
    /// Written with a capital, and a part of listed persons' names.
    Person,
    /// Hardly ever written small.
    Name,
    Other,
}

/// What a word mostly is; `lower` is emptied and used.
pub(crate) fn habit(text: &str, lexicon: Table<'_>, lower: &mut String) -> Habit {
    lower.clear();
    fold(text, lower);
    let entry = lexicon::find(lexicon, lower);
    let (first, later) = (entry.names[PERSON_FIRST], entry.names[PERSON_LATER]);
    match entry.capital {
        1 if first == 0 && later <= 1 => Habit::Common,
        4.. if first > 0 || later > 0 => Habit::Person,
        _ if is_name_like(entry, shape(lower).1) => Habit::Name,
        _ => Habit::Other,
    }
}

impl Word {
    /// Looks a word up.
    pub(crate) fn new(whole: &str, mode: Mode, lexicon: Table<'_>) -> Word {
        let text = bare(whole);
        let is_marked = text.len() < whole.len();
        let marks = [whole.starts_with(BEFORE), whole.ends_with(BEHIND)].map(|m| m && is_marked);
        let mut lower = String::with_capacity(text.len() + 8);
        fold(text, &mut lower);
        let written = match mode {
            Mode::Cased => {
                let mut written = String::with_capacity(text.len());
                written.extend(text.chars().map(digitless));
                written
            }
            Mode::Folded => lower.clone(),
        };
        let entry = lexicon::find(lexicon, &lower);
        let (shape, class) = match mode {
            _ if !is_marked => shape(&written),
            Mode::Cased => shape(whole),
            Mode::Folded => shape(&whole.to_lowercase()),
        };
        let name_like = match mode {
            _ if marks[0] => false,
            Mode::Cased => written.starts_with(char::is_uppercase),
            Mode::Folded => is_name_like(entry, class),
        };
        let facts = Facts {
            class,
            capital: entry.capital,
            name_like,
        };
        Word {
            written,
            lower,
            shape,
            entry,
            facts,
            marks,
        }
    }

    pub(crate) fn facts(&self) -> Facts {
        self.facts
    }

    /// Tells the listener every feature of the word, for each slot.
    pub(crate) fn features(&self, sink: &mut impl Sink) {
        let l = hash::string(&self.lower);
        let (class, entry) = (self.facts.class.id(), &self.entry);
        sink.emit(
            HERE,
            key(Family::Written, hash::string(&self.written)),
            true,
        );
        sink.emit(HERE, key(Family::Shape, self.shape), true);
        self.affixes(sink);
        self.flags(sink);
        let (capital, upper) = (u64::from(entry.capital), u64::from(entry.upper));
        let (frequency, common) = (u64::from(entry.frequency), u64::from(entry.common));
        sink.emit(HERE, key(Family::Frequency, frequency), false);
        sink.emit(
            HERE,
            key2(Family::CapitalFrequency, capital, frequency.min(3)),
            false,
        );
        sink.emit(HERE, key2(Family::CapitalClass, capital, class), false);
        sink.emit(HERE, key(Family::Upper, upper), false);
        sink.emit(HERE, key(Family::Common, common), false);
        sink.emit(HERE, key2(Family::CommonClass, common, class), false);
        sink.emit_all(NEAR, key(Family::Lower, l), true);
        sink.emit_all(FAR, key(Family::Lower, l), false);
        sink.emit_all(
            NEAR.and(HERE - 2).and(HERE + 2),
            key(Family::Class, class),
            false,
        );
        sink.emit_all(NEAR, key(Family::Capital, capital), false);
        sink.emit_all(NEAR, key(Family::Cluster, u64::from(entry.cluster)), false);
        sink.emit_all(NEAR, key(Family::Fine, u64::from(entry.fine)), false);
        sink.emit_all(NEAR, key(Family::Best, u64::from(entry.best())), false);
        for (group, &count) in (0u64..).zip(&entry.names) {
            let name = key2(Family::Name, group, u64::from(count));
            sink.emit_all(near(count > 0), name, false);
        }
        for (kind, &bin) in (0u64..).zip(&entry.cues) {
            let cue = key2(Family::Cue, kind, u64::from(bin));
            sink.emit_all(near(bin > 0), cue, false);
        }
        for trigger in (0..32).filter(|bit| entry.triggers >> bit & 1 == 1) {
            sink.emit_all(Slots::up_to(SLOTS), key(Family::Trigger, trigger), false);
        }
        sink.emit_all(RUN, key(Family::Lower, l), false);
    }

    fn affixes(&self, sink: &mut impl Sink) {
        let starts = self
            .lower
            .char_indices()
            .map(|(at, _)| at)
            .skip(1)
            .chain([self.lower.len()]);
        for (length, end) in (1u64..=4).zip(starts) {
            let prefix = hash::string(self.lower.get(..end).unwrap_or(""));
            let slots = near(length == 3 && end < self.lower.len());
            sink.emit_all(slots, key2(Family::Prefix, length, prefix), false);
        }
        for (length, (start, _)) in (1u64..=4).zip(self.lower.char_indices().rev()) {
            let suffix = hash::string(self.lower.get(start..).unwrap_or(""));
            let slots = near(length == 3 && start > 0);
            sink.emit_all(slots, key2(Family::Suffix, length, suffix), false);
        }
    }

    fn flags(&self, sink: &mut impl Sink) {
        let long = self.written.chars().nth(1).is_some();
        let has = |mark: char| long && self.written.contains(mark);
        let title = self.facts.class == Class::Title;
        let upper =
            self.written.contains(char::is_uppercase) && !self.written.contains(char::is_lowercase);
        for (flag, holds) in (0..).zip([upper, title, has('-'), has('.')]) {
            if holds {
                sink.emit(HERE, key(Family::Flag, flag), false);
            }
        }
        for (flag, _) in (4..).zip(self.marks).filter(|(_, left)| *left) {
            sink.emit_all(NEAR, key(Family::Flag, flag), false);
        }
    }
}

/// The token, and its neighbours where they are told too.
fn near(neighbours: bool) -> Slots {
    if neighbours { NEAR } else { Slots::one(HERE) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_no_part_of_a_word() {
        for (word, wanted) in [
            ("(MK)", "MK"),
            ("PAN),", "PAN"),
            ("“Ayo", "Ayo"),
            ("Md.", "Md."),
            ("(", "("),
            ("),", "),"),
        ] {
            assert_eq!(bare(word), wanted);
        }
        let lexicon = crate::tagger::Model::embedded().unwrap();
        let lexicon = lexicon.view(Mode::Cased).unwrap().lexicon;
        for mode in [Mode::Cased, Mode::Folded] {
            let (whole, own) = (
                Word::new("(MK)", mode, lexicon),
                Word::new("MK", mode, lexicon),
            );
            assert_eq!((&whole.lower, &whole.written), (&own.lower, &own.written));
            assert_ne!(whole.shape, own.shape);
            assert!(!whole.facts.name_like);
        }
    }
}
