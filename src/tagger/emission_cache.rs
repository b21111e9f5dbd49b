//! Sums of weights, kept for words, pairs of words and looks.

use super::context::{self, Classes};
use super::decode;
use super::feature::{Sink, Slots};
use super::gate::Gate;
use super::lanes::{LANES, Lanes};
use super::weights::WeightView;
use super::word::{Facts, HERE, LAST, Mode, SLOTS, Word};
use crate::token::{Types, retain};

/// Adds the weights of features: each slot's to its row of `scores`.
pub(super) struct Sum<'a> {
    pub(super) view: &'a WeightView<'a>,
    pub(super) scores: &'a mut [Lanes],
}

impl Sink for Sum<'_> {
    #[inline]
    fn emit(&mut self, slot: usize, key: u64, _own: bool) {
        self.view.add(key, Slots::one(slot), self.scores);
    }

    #[inline]
    fn emit_all(&mut self, slots: Slots, key: u64, _own: bool) {
        self.view.add(key, slots, self.scores);
    }
}

/// Adds a row to another.
#[inline]
pub(super) fn add(sum: &mut [Lanes], row: &[Lanes]) {
    for (sum, row) in sum.iter_mut().zip(row) {
        *sum = decode::sum(sum, row);
    }
}

/// What is known of a word, apart from its rows.
#[derive(Clone, Copy, Debug)]
pub(super) struct WordRow {
    pub(super) facts: Facts,
    pub(super) gate: Gate,
}

/// The rows of words in both ways of writing; a word's row is worked out when a sentence that is written so first has
/// it.
#[derive(Debug, Default)]
pub(crate) struct RowsOfModes {
    cased: Rows,
    folded: Rows,
}

impl RowsOfModes {
    /// The rows for a way of writing.
    pub(crate) fn of(&mut self, mode: Mode) -> &mut Rows {
        match mode {
            Mode::Cased => &mut self.cased,
            Mode::Folded => &mut self.folded,
        }
    }

    /// Works out the rows of the words of a sentence that have none yet, for the model's way of writing.
    pub(crate) fn learn<K>(&mut self, view: &WeightView<'_>, types: &Types<K>, ids: &[u32]) {
        let rows = self.of(view.mode);
        for &id in ids {
            if rows.row(id).is_none() {
                rows.learn(view, id, types.word(id as usize));
            }
        }
    }

    /// Forgets the words whose place in `kept` is false; the others get new numbers in their order.
    pub(crate) fn retain(&mut self, kept: &[bool]) {
        self.cased.retain(kept);
        self.folded.retain(kept);
    }
}

/// The summed weights of words, by number: a row for each slot.
#[derive(Debug, Default)]
pub(crate) struct Rows {
    known: Vec<Option<WordRow>>,
    scores: Vec<Lanes>,
    heard: Heard,
    features: Memo,
    keys: Memo,
    looks: Memo,
}

/// Features of words kept: nearly all that many words share.
const FEATURES: usize = 1 << 12;
/// Features of one slot kept.
const KEYS: usize = 1 << 14;
/// Three looks of 32 classes each.
const LOOKS: usize = 1 << 15;

impl Rows {
    fn retain(&mut self, kept: &[bool]) {
        let each = self.scores.len().checked_div(self.known.len()).unwrap_or(1);
        retain(&mut self.known, 1, kept);
        retain(&mut self.scores, each, kept);
    }

    /// Works out the row of a word.
    pub(super) fn learn(&mut self, view: &WeightView<'_>, id: u32, word: &str) {
        let place = id as usize;
        if self.known.len() <= place {
            self.known.resize(place + 1, None);
            self.scores
                .resize((place + 1) * SLOTS * view.groups, [0; LANES]);
        }
        let word = Word::new(word, view.mode, view.lexicon);
        self.heard.clear();
        word.features(&mut self.heard);
        self.heard.keep_held(view);
        let gate = match view.groups {
            1 => self.add_heard::<1>(view, place),
            _ => self.add_heard::<0>(view, place),
        };
        if let Some(known) = self.known.get_mut(place) {
            let facts = word.facts();
            *known = Some(WordRow { facts, gate });
        }
    }

    /// Adds up the row of a word by its features. `G` is the number of groups where it is known, else 0.
    fn add_heard<const G: usize>(&mut self, view: &WeightView<'_>, place: usize) -> Gate {
        let groups = if G == 0 { view.groups } else { G };
        let width = SLOTS * groups;
        let Some(sums) = self.scores.get_mut(place * width..(place + 1) * width) else {
            return Gate::OPEN;
        };
        for &key in &self.heard.here {
            let row = self.keys.key(view, HERE, key, groups);
            add(sums.get_mut(HERE * groups..).unwrap_or_default(), row);
        }
        for &(slots, key) in &self.heard.wide {
            let place = (key >> 16) as usize % FEATURES;
            let make = |all: &mut [Lanes]| view.add(key, Slots::up_to(SLOTS), all);
            let all = self.features.row(place, FEATURES, key, width, make);
            for slot in slots.iter() {
                let slot = slot * groups..(slot + 1) * groups;
                if let (Some(sums), Some(row)) = (sums.get_mut(slot.clone()), all.get(slot)) {
                    add(sums, row);
                }
            }
        }
        let own = sums.get(HERE * groups..(HERE + 1) * groups);
        Gate::new(own.unwrap_or_default(), view.part.transitions.labels)
    }

    /// What is known of a word.
    #[inline]
    pub(super) fn known(&self, id: u32) -> WordRow {
        const NOTHING: WordRow = WordRow {
            facts: Facts::NONE,
            gate: Gate::OPEN,
        };
        self.row(id).unwrap_or(NOTHING)
    }

    #[inline]
    fn row(&self, id: u32) -> Option<WordRow> {
        self.known.get(id as usize).copied().flatten()
    }

    /// What a word says in the slots around it.
    #[inline]
    pub(super) fn near(&self, id: u32, groups: usize) -> &[Lanes] {
        let start = id as usize * SLOTS * groups;
        let end = start + (LAST + 1) * groups;
        self.scores.get(start..end).unwrap_or(&[])
    }

    /// What a word says in a slot.
    #[inline]
    pub(super) fn slot(&self, id: u32, slot: usize, groups: usize) -> &[Lanes] {
        let start = (id as usize * SLOTS + slot) * groups;
        self.scores.get(start..start + groups).unwrap_or(&[])
    }

    /// The row of a feature in a slot. A feature is asked for in one slot alone.
    #[inline]
    pub(super) fn key(
        &mut self,
        view: &WeightView<'_>,
        slot: usize,
        key: u64,
        groups: usize,
    ) -> &[Lanes] {
        self.keys.key(view, slot, key, groups)
    }

    /// The row of three looks.
    #[inline]
    pub(super) fn looks(
        &mut self,
        view: &WeightView<'_>,
        classes: Classes,
        groups: usize,
    ) -> &[Lanes] {
        let key = classes.id();
        self.looks.row(key as usize, LOOKS, key, groups, |scores| {
            context::looks(classes, view.mode, &mut Sum { view, scores });
        })
    }
}

/// The features of a word, to be looked up together: so the processor need not wait for one
/// before it begins with the next.
#[derive(Debug, Default)]
struct Heard {
    /// Those of the token itself.
    here: Vec<u64>,
    wide: Vec<(Slots, u64)>,
}

impl Heard {
    fn clear(&mut self) {
        self.here.clear();
        self.wide.clear();
    }

    /// Forgets those that have no weights.
    fn keep_held(&mut self, view: &WeightView<'_>) {
        keep(&mut self.here, |&key| view.may_hold(key));
        keep(&mut self.wide, |&(_, key)| view.may_hold(key));
    }
}

impl Sink for Heard {
    #[inline]
    fn emit(&mut self, slot: usize, key: u64, own: bool) {
        self.emit_all(Slots::one(slot), key, own);
    }

    #[inline]
    fn emit_all(&mut self, slots: Slots, key: u64, _own: bool) {
        if slots == Slots::one(HERE) {
            self.here.push(key);
        } else {
            self.wide.push((slots, key));
        }
    }
}

/// Keeps some of the items, without a branch that would often be foretold wrongly.
fn keep<T: Copy>(items: &mut Vec<T>, wanted: impl Fn(&T) -> bool) {
    let mut kept = 0;
    for at in 0..items.len() {
        let Some(&item) = items.get(at) else { break };
        if let Some(place) = items.get_mut(kept) {
            *place = item;
        }
        kept += usize::from(wanted(&item));
    }
    items.truncate(kept);
}

/// Rows that are worked out when first wanted; a row gives way to another of the same place.
#[derive(Debug, Default)]
struct Memo {
    keys: Vec<u64>,
    scores: Vec<Lanes>,
}

impl Memo {
    /// The row of a feature in the one slot that it is kept for.
    #[inline]
    fn key(&mut self, view: &WeightView<'_>, slot: usize, key: u64, groups: usize) -> &[Lanes] {
        let place = (key >> 16) as usize % KEYS;
        self.row(place, KEYS, key, groups, |row| {
            view.add_slot(key, slot, row)
        })
    }

    #[inline(always)]
    fn row(
        &mut self,
        place: usize,
        places: usize,
        key: u64,
        width: usize,
        make: impl FnOnce(&mut [Lanes]),
    ) -> &[Lanes] {
        if self.keys.is_empty() {
            self.keys.resize(places, u64::MAX);
            self.scores.resize(places * width, [0; LANES]);
        }
        let (Some(kept), Some(row)) = (
            self.keys.get_mut(place),
            self.scores.get_mut(place * width..(place + 1) * width),
        ) else {
            return &[];
        };
        if *kept != key {
            *kept = key;
            renew(row, make);
        }
        row
    }
}

#[cold]
#[inline(never)]
fn renew(row: &mut [Lanes], make: impl FnOnce(&mut [Lanes])) {
    row.fill([0; LANES]);
    make(row);
}
