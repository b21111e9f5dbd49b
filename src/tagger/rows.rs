//! Sums of weights, kept for words, pairs of words and looks.

use super::context::{self, Classes, PAIR_SLOTS};
use super::decode::{self, LANES, Lanes};
use super::feature::{Sink, Slots};
use super::model::View;
use super::word::{Facts, SLOTS, Word};

/// Adds the weights of features: each slot's to its row of `scores`.
pub(super) struct Sum<'a> {
    pub(super) view: &'a View<'a>,
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

/// The summed weights of words, by number: a row for each slot.
#[derive(Debug, Default)]
pub(crate) struct Rows {
    facts: Vec<Facts>,
    scores: Vec<Lanes>,
    pairs: Memo,
    keys: Memo,
    looks: Memo,
}

/// Pairs with weights kept: 256 kB, as far as they are met.
const PAIRS: usize = 1 << 12;
/// Features of a word and a look, and the like, kept.
const KEYS: usize = 1 << 14;
/// Three looks of 32 classes each.
const LOOKS: usize = 1 << 15;

impl Rows {
    /// How many words have a row.
    pub(crate) fn len(&self) -> usize {
        self.facts.len()
    }

    /// Forgets the words, whose numbers may then be given anew.
    pub(crate) fn clear(&mut self) {
        self.facts.clear();
        self.scores.clear();
    }

    /// Adds the row of the word whose number is [`Rows::len`].
    pub(crate) fn push(&mut self, view: &View<'_>, word: &str) {
        let word = Word::new(word, view.mode, view.lexicon);
        let start = self.scores.len();
        self.scores.resize(start + SLOTS * view.groups, [0; LANES]);
        let scores = self.scores.get_mut(start..).unwrap_or(&mut []);
        word.features(&mut Sum { view, scores });
        self.facts.push(word.facts());
    }

    pub(super) fn facts(&self, id: u32) -> Option<&Facts> {
        self.facts.get(id as usize)
    }

    /// The rows of a word, slot after slot.
    #[inline]
    pub(super) fn word(&self, id: u32, groups: usize) -> &[Lanes] {
        let start = id as usize * SLOTS * groups;
        self.scores
            .get(start..start + SLOTS * groups)
            .unwrap_or(&[])
    }

    /// The rows of two neighbours, slot after slot; none where their words say nothing together.
    #[inline]
    pub(super) fn pair(&mut self, view: &View<'_>, key: u64, groups: usize) -> &[Lanes] {
        if !view.may_hold(key) {
            return &[];
        }
        let place = key as usize % PAIRS;
        self.pairs
            .row(place, PAIRS, key, PAIR_SLOTS * groups, |scores| {
                view.add(key, Slots::up_to(PAIR_SLOTS), scores);
            })
    }

    /// The row of a feature in a slot. A feature is asked for in one slot alone.
    #[inline]
    pub(super) fn key(
        &mut self,
        view: &View<'_>,
        slot: usize,
        key: u64,
        groups: usize,
    ) -> &[Lanes] {
        let place = (key >> 16) as usize % KEYS;
        self.keys.row(place, KEYS, key, groups, |scores| {
            let mut all = vec![[0; LANES]; SLOTS * groups];
            view.add(key, Slots::one(slot), &mut all);
            add(scores, all.get(slot * groups..).unwrap_or(&[]));
        })
    }

    /// The row of three looks.
    #[inline]
    pub(super) fn looks(&mut self, view: &View<'_>, classes: Classes, groups: usize) -> &[Lanes] {
        let key = classes.id();
        self.looks.row(key as usize, LOOKS, key, groups, |scores| {
            context::looks(classes, view.mode, &mut Sum { view, scores });
        })
    }
}

/// Rows that are worked out when first wanted; a row gives way to another of the same place.
#[derive(Debug, Default)]
struct Memo {
    keys: Vec<u64>,
    scores: Vec<Lanes>,
}

impl Memo {
    #[inline]
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
            row.fill([0; LANES]);
            make(row);
        }
        row
    }
}
