//! Sums of weights, kept for words, pairs of words and looks.

use std::ops::Range;

use super::context::{self, Classes};
use super::feature::Sink;
use super::model::{View, item};
use super::word::{Facts, SLOTS, Word};

/// Adds the weights of features: each slot's to its row of `scores`.
pub(super) struct Sum<'a> {
    pub(super) view: &'a View<'a>,
    pub(super) scores: &'a mut [i16],
}

impl Sink for Sum<'_> {
    #[inline]
    fn emit(&mut self, slot: usize, key: u64, own: bool) {
        self.emit_all(slot..slot + 1, key, own);
    }

    #[inline]
    fn emit_all(&mut self, slots: Range<usize>, key: u64, _own: bool) {
        let labels = self.view.part.transitions.labels;
        for items in self.view.features.find(key) {
            for (place, code) in items
                .chunks_exact(self.view.features.width())
                .filter_map(item)
            {
                let (slot, label) = (place / labels, place % labels);
                if !slots.contains(&slot) {
                    continue;
                }
                if let Some(score) = self.scores.get_mut(slot * self.view.stride + label) {
                    *score = score.saturating_add(self.view.part.weight(code));
                }
            }
        }
    }
}

/// Adds a row to another.
#[inline]
pub(super) fn add(sum: &mut [i16], row: &[i16]) {
    for (sum, &weight) in sum.iter_mut().zip(row) {
        *sum = sum.saturating_add(weight);
    }
}

/// The summed weights of words, by number: a row for each slot.
#[derive(Debug, Default)]
pub(crate) struct Rows {
    facts: Vec<Facts>,
    scores: Vec<i16>,
    pairs: Memo,
    looks: Memo,
}

/// Pairs kept: those of a few pages of text, in the second-level cache.
const PAIRS: usize = 1 << 13;
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
        self.pairs.clear();
    }

    /// Adds the row of the word whose number is [`Rows::len`].
    pub(crate) fn push(&mut self, view: &View<'_>, word: &str) {
        let word = Word::new(word, view.mode, view.lexicon);
        let start = self.scores.len();
        self.scores.resize(start + SLOTS * view.stride, 0);
        let scores = self.scores.get_mut(start..).unwrap_or(&mut []);
        word.features(&mut Sum { view, scores });
        self.facts.push(word.facts());
    }

    pub(super) fn facts(&self, id: u32) -> Option<&Facts> {
        self.facts.get(id as usize)
    }

    /// The rows of a word, slot after slot.
    #[inline]
    pub(super) fn word(&self, id: u32, stride: usize) -> &[i16] {
        let start = id as usize * SLOTS * stride;
        self.scores
            .get(start..start + SLOTS * stride)
            .unwrap_or(&[])
    }

    /// The rows of two neighbours, slot after slot; `ids` tell them from all other pairs.
    #[inline]
    pub(super) fn pair(
        &mut self,
        view: &View<'_>,
        ids: (u32, u32),
        words: (&Facts, &Facts),
    ) -> &[i16] {
        let key = u64::from(ids.0) << 32 | u64::from(ids.1);
        let place = (key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32) as usize % PAIRS;
        self.pairs.row(
            place,
            PAIRS,
            key,
            context::PAIR_SLOTS * view.stride,
            |scores| {
                context::pair(words.0, words.1, &mut Sum { view, scores });
            },
        )
    }

    /// The row of three looks.
    #[inline]
    pub(super) fn looks(&mut self, view: &View<'_>, classes: Classes) -> &[i16] {
        let key = classes.id();
        self.looks
            .row(key as usize, LOOKS, key, view.stride, |scores| {
                context::looks(classes, view.mode, &mut Sum { view, scores });
            })
    }
}

/// Rows that are worked out when first wanted; a row gives way to another of the same place.
#[derive(Debug, Default)]
struct Memo {
    keys: Vec<u64>,
    scores: Vec<i16>,
}

impl Memo {
    fn clear(&mut self) {
        self.keys.fill(u64::MAX);
    }

    #[inline]
    fn row(
        &mut self,
        place: usize,
        places: usize,
        key: u64,
        width: usize,
        make: impl FnOnce(&mut [i16]),
    ) -> &[i16] {
        if self.keys.is_empty() {
            self.keys.resize(places, u64::MAX);
            self.scores.resize(places * width, 0);
        }
        let (Some(kept), Some(row)) = (
            self.keys.get_mut(place),
            self.scores.get_mut(place * width..(place + 1) * width),
        ) else {
            return &[];
        };
        if *kept != key {
            *kept = key;
            row.fill(0);
            make(row);
        }
        row
    }
}
