//! Names that the tagger found in one place of a text and missed in another.
//!
//! It reads sentence by sentence, and a sentence may tell little: `Bezzecchi jatuh` names the
//! rider whom another sentence calls `Marco Bezzecchi` (one sense a discourse, Gale, Church and
//! Yarowsky 1992).

use std::ops::Range;

use foldhash::HashMap;

use super::generic::follows_tongue;
use super::hash;
use crate::lang::OfficeClass;
use crate::name::{Label, Record};
use crate::text::{reuse, reuse_map};
use crate::token::{Token, TokenKind, Traits};
use crate::view::TokenView;
use crate::why::{self, Act, Rule};

/// Looks for further mentions of names; keeps its buffers from text to text.
#[derive(Debug, Default)]
pub(crate) struct Repeats {
    /// Words by which a name may be known: hash, the record, the word's place in it.
    known: Vec<(u64, u32, u32)>,
    /// The names that are known, by hash, and how sure their surest mention is.
    names: HashMap<u64, f32>,
    /// Whether capitals tell names.
    cased: bool,
    found: Vec<Record>,
    /// The names that a word before them belongs to, by number, and where they begin with it.
    grown: Vec<(usize, u32)>,
    /// The persons by the hash of their words, and their numbers.
    persons: Vec<(u64, u32)>,
}

/// The best score of a name that another mention vouches for; it is no surer than that one.
const REPEATED: f32 = 0.65;
/// Of the mentions that share a word so many are compared, the first, so that a name which stands
/// in a text a hundred thousand times costs no more than any other.
pub(super) const MOST_ALIKE: usize = 64;
/// Words before a name that are none of it.
const TITLE: u64 = OfficeClass::BEFORE | OfficeClass::NICKNAME | OfficeClass::SUFFIX;
/// A mention that the tagger is less sure of vouches for none.
const SURE: f32 = 0.4;
/// A person whom a text names so often by the same words is seldom none …
const OFTEN: usize = 3;
/// … so that this share of the doubt is left: of 127 such names in passages of twelve genres 0.97 were right, where the
/// mean score was 0.86.
const DOUBT_LEFT: f32 = 0.25;

impl Repeats {
    /// Empties the buffers.
    pub(crate) fn clear(&mut self) {
        reuse(&mut self.known);
        reuse_map(&mut self.names);
        reuse(&mut self.found);
        reuse(&mut self.grown);
        reuse(&mut self.persons);
    }

    /// Adds the names missed to `names`, which are sorted.
    ///
    /// A person goes by each word of the name, others only by the whole. Where no capital tells
    /// a name from another word (the text is not `cased`), it must be one that is hardly anything but
    /// a name, as `is_rare` tells.
    pub(crate) fn find(
        &mut self,
        view: TokenView<'_>,
        names: &mut Vec<Record>,
        cased: bool,
        mut is_rare: impl FnMut(&str) -> bool,
    ) {
        self.cased = cased;
        self.clear();
        for (number, name) in (0u32..).zip(names.iter()) {
            // A score that is not known is no sure one.
            let is_sure = name.score() >= SURE;
            if !is_sure {
                continue;
            }
            // A name tells as much a thousand times as once.
            let surest = self.names.entry(hash::of_name(view, name)).or_default();
            if name.score() > *surest {
                *surest = name.score();
                self.learn(view, number, name);
            }
        }
        if self.known.is_empty() {
            return;
        }
        self.known.sort_unstable();
        self.search(view, names, &mut is_rare);
        for (number, first) in self.grown.drain(..) {
            if let Some(name) = names.get_mut(number) {
                let (last, score) = (name.last_token(), name.score());
                let grown = Record::new(view.tokens(), first, last, name.label(), score);
                *name = grown.unwrap_or(*name);
            }
        }
        if !self.found.is_empty() {
            names.append(&mut self.found);
            // They are many where a text is nothing but names: not kept twice.
            reuse(&mut self.found);
            names.sort_unstable_by_key(|name| name.first_token());
        }
    }

    /// Goes through the tokens between the names.
    fn search(
        &mut self,
        view: TokenView<'_>,
        names: &[Record],
        is_rare: &mut impl FnMut(&str) -> bool,
    ) {
        let mut next = 0usize;
        for sentence in view.sentences() {
            let Range { start, end } = sentence.tokens();
            // A name may go on after the line feed that was taken for the end of a sentence.
            let passed = next.checked_sub(1).and_then(|last| names.get(last));
            let mut at = passed.map_or(start, |name| start.max(name.last_token() as usize));
            while at < end {
                let name = names.get(next);
                let free = match name.map(|name| name.first_token() as usize) {
                    Some(first) if at >= first => {
                        at = name.map_or(at, |name| name.last_token() as usize);
                        next += 1;
                        continue;
                    }
                    Some(first) => at..first.min(end),
                    None => at..end,
                };
                // Most words between names are none.
                let words = view.tokens().get(free.clone()).unwrap_or_default();
                let Some(passed) = words.iter().position(|token| self.may_be_name(token)) else {
                    at = free.end;
                    continue;
                };
                let gap = Gap {
                    view,
                    names,
                    next,
                    start,
                    free: free.start + passed..free.end,
                };
                at = self.read(&gap, is_rare);
            }
        }
    }

    /// Takes in a mention at the start of a gap, where a word is that may be a name; says where to go on.
    fn read(&mut self, gap: &Gap<'_>, is_rare: &mut impl FnMut(&str) -> bool) -> usize {
        let (view, free) = (gap.view, &gap.free);
        let passed = free.start + 1;
        let Some(found) = self.mention(view, gap.names, free.clone()) else {
            return passed;
        };
        let end = found.last_token() as usize;
        let capital_tells = self.cased && !gap.opens();
        if self.cased && self.is_part(gap, end, is_rare)
            || !capital_tells && !is_rare(view.word(free.start))
        {
            return passed;
        }
        if let Some(name) = gap.person_at(end)
            && self.cased
            && found.label() == Label::Person
        {
            let whole = free.start..name.last_token() as usize;
            let one = self.mention(view, gap.names, whole);
            let is_one = one.is_some_and(|one| one.last_token() == name.last_token());
            // Not the `Mas` of `Mas Ibas`, nor the `Agung` of `Hakim Agung`.
            if is_one && !view.is(free.start, TITLE) {
                why::told(Rule::Repeated, Act::Cut, || Some(name.span()));
                self.grown.push((gap.next, found.first_token()));
            }
            return passed;
        }
        // `Wali [Kota Bitung]` names Bitung; `Ibu [Kota Negara]` is none, nor is a land in `bahasa Jawa`.
        let before = free.start.checked_sub(1);
        let is_head = before.is_some_and(|before| view.joins(before));
        let is_tongue =
            found.label() == Label::Place && !gap.opens() && follows_tongue(view, free.start);
        let leads = before.is_some_and(|before| view.is(before, OfficeClass::HEAD));
        if is_tongue || is_head && !leads {
            return end;
        }
        let first = found.first_token() + u32::from(is_head);
        let (last, label, score) = (found.last_token(), found.label(), found.score());
        if let Some(found) = Record::new(view.tokens(), first, last, label, score) {
            why::told(Rule::Repeated, Act::Made, || Some(found.span()));
            self.found.push(found);
        }
        end
    }

    /// Whether a bare word beside the mention up to `end` may belong to a longer name with it, which is another.
    fn is_part(&self, gap: &Gap<'_>, end: usize, is_rare: &mut impl FnMut(&str) -> bool) -> bool {
        let view = gap.view;
        let before = gap.free.start.wrapping_sub(1);
        !gap.opens()
            && !gap.is_behind_name()
            && self.is_name_like(view, before)
            && !view.is(before, OfficeClass::BEFORE)
            && (before > gap.start || is_rare(view.word(before)))
            || gap.free.contains(&end) && self.is_name_like(view, end)
    }

    /// Makes persons surer whom the text names again and again.
    pub(crate) fn vouch(&mut self, view: TokenView<'_>, names: &mut [Record]) {
        self.persons.clear();
        let persons = (0u32..).zip(names.iter());
        let persons = persons.filter(|(_, name)| name.label() == Label::Person);
        self.persons
            .extend(persons.map(|(number, name)| (hash::of_name(view, name), number)));
        if self.persons.len() < OFTEN {
            return;
        }
        self.persons.sort_unstable();
        let alike = self.persons.chunk_by(|one, other| one.0 == other.0);
        for &(_, number) in alike.filter(|alike| alike.len() >= OFTEN).flatten() {
            if let Some(name) = names.get_mut(number as usize) {
                name.set_score(1.0 - DOUBT_LEFT * (1.0 - name.score()));
            }
        }
    }

    fn learn(&mut self, view: TokenView<'_>, number: u32, name: &Record) {
        let words = name.first_token()..name.last_token();
        for (place, at) in (0u32..).zip(words) {
            let word = view.word(at as usize);
            let counts = match name.label() {
                // Not the `Menag` of `Sutopo Wirakusuma Menag`.
                Label::Person if place > 0 && view.is(at as usize, OfficeClass::FIXED) => false,
                Label::Person => word.len() > 2 || is_initials(view, name),
                Label::Organization | Label::Place => place == 0,
                Label::Law | Label::Event | Label::Misc | Label::Custom(_) => false,
            };
            if counts && self.is_name_like(view, at as usize) {
                self.known.push((hash::of_word(word), number, place));
            }
        }
    }

    /// Whether the token is a word with a capital; without capitals, any word.
    fn may_be_name(&self, token: &Token) -> bool {
        token.kind() == TokenKind::Word && (!self.cased || token.has(Traits::CAPITAL))
    }

    fn is_name_like(&self, view: TokenView<'_>, at: usize) -> bool {
        let token = view.tokens().get(at);
        token.is_some_and(|token| self.may_be_name(token))
    }

    /// The longest name that begins with the first of the tokens and ends within them.
    fn mention(&self, view: TokenView<'_>, names: &[Record], free: Range<usize>) -> Option<Record> {
        let key = hash::of_word(view.word(free.start));
        let first = self.known.partition_point(|known| known.0 < key);
        let same = self.known.get(first..).unwrap_or_default();
        let longest = same
            .iter()
            .take_while(|known| known.0 == key)
            .take(MOST_ALIKE)
            .filter_map(|&(_, number, place)| {
                let name = names.get(number as usize)?;
                let rest = (name.first_token() + place) as usize..name.last_token() as usize;
                // Only a person goes by a part of the name.
                if rest.len() > free.len() && name.label() != Label::Person {
                    return None;
                }
                let len = rest
                    .clone()
                    .zip(free.clone())
                    .take_while(|&(known, at)| view.word(known) == view.word(at))
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
            view.tokens(),
            free.start as u32,
            (free.start + len) as u32,
            name.label(),
            name.score().min(REPEATED),
        )
    }
}

/// `SW`: a name of two letters, which is no part of a longer one.
fn is_initials(view: TokenView<'_>, name: &Record) -> bool {
    let first = name.first_token() as usize;
    name.last_token() as usize == first + 1 && view.acronym(first) && view.word(first).len() == 2
}

/// Tokens of a sentence up to the next name.
struct Gap<'a> {
    view: TokenView<'a>,
    names: &'a [Record],
    /// The number of the name that ends it.
    next: usize,
    /// Where the sentence starts.
    start: usize,
    free: Range<usize>,
}

impl<'a> Gap<'a> {
    /// Whether the sentence begins with it.
    fn opens(&self) -> bool {
        self.free.start == self.start
    }

    /// Whether a name ends where it begins.
    fn is_behind_name(&self) -> bool {
        let before = self.next.checked_sub(1);
        let before = before.and_then(|before| self.names.get(before));
        before.is_some_and(|name| name.last_token() as usize == self.free.start)
    }

    /// The `Rosada` behind the `Dada` of a Dada Rosada: one name, or a part of another.
    fn person_at(&self, at: usize) -> Option<&'a Record> {
        let name = self.names.get(self.next)?;
        (name.first_token() as usize == at && name.label() == Label::Person).then_some(name)
    }
}
