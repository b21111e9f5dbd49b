//! What speaks for each label of each token of a sentence, added up.

use std::ops::Range;

use super::context::{self, Classes, Hit};
use super::emission_cache::{Rows, WordRow, add};
use super::lanes::{LANES, Lanes};
use super::shape::Class;
use super::weights::WeightView;
use super::word::{HERE, LAST, RUN_BEFORE, RUN_FIRST, RUN_LAST};

/// What is known of a sentence before it is scored.
#[derive(Clone, Copy)]
pub(super) struct Sentence<'a> {
    pub(super) ids: &'a [u32],
    pub(super) words: &'a [WordRow],
    pub(super) hits: &'a [Hit],
    /// The tokens that may belong to names …
    pub(super) windows: &'a [Range<usize>],
    /// … and whether a token is one of them.
    pub(super) heard: &'a [bool],
}

impl Sentence<'_> {
    /// The look of the word at a place; beyond the sentence, of its edge.
    #[inline(always)]
    fn class(&self, at: Option<usize>) -> Class {
        match at {
            None => Class::Start,
            Some(at) => self
                .words
                .get(at)
                .map_or(Class::End, |word| word.facts.class),
        }
    }

    #[inline]
    fn is_heard(&self, at: usize) -> bool {
        self.heard.get(at).is_some_and(|&heard| heard)
    }
}

/// The scores of the tokens of a sentence: a row a token.
#[derive(Debug, Default)]
pub(super) struct Scores {
    rows: Vec<Lanes>,
    /// The rows of words in and around windows.
    near: Vec<Lanes>,
    /// Groups of labels.
    groups: usize,
}

/// In what follows `G` is the number of groups where it is known, else 0.
impl Scores {
    pub(super) fn clear(&mut self, tokens: usize, groups: usize) {
        self.groups = groups;
        self.rows.clear();
        self.rows.resize(tokens * groups, [0; LANES]);
    }

    /// The rows of some tokens.
    pub(super) fn unary(&self, tokens: Range<usize>) -> &[Lanes] {
        let rows = tokens.start * self.groups..tokens.end * self.groups;
        self.rows.get(rows).unwrap_or_default()
    }

    #[inline(always)]
    fn groups<const G: usize>(&self) -> usize {
        if G == 0 { self.groups } else { G }
    }

    pub(super) fn add_all<const G: usize>(
        &mut self,
        view: &WeightView<'_>,
        rows: &mut Rows,
        sentence: Sentence<'_>,
    ) {
        self.add_words::<G>(view, rows, sentence);
        self.add_runs::<G>(view, rows, sentence);
        let mut tell = |at, key| {
            if sentence.is_heard(at) {
                self.add_key::<G>(view, rows, at, key);
            }
        };
        if let Some(first) = sentence.words.first() {
            context::edges(&first.facts, sentence.ids.len(), &mut tell);
        }
        context::listed(sentence.hits, |at, key, _| tell(at, key));
    }

    /// Adds a row to that of a token.
    #[inline(always)]
    fn add<const G: usize>(&mut self, at: usize, row: &[Lanes]) {
        let groups = self.groups::<G>();
        let sums = self.rows.get_mut(at * groups..(at + 1) * groups);
        add(sums.unwrap_or_default(), row);
    }

    /// Adds the row of a feature.
    #[inline(always)]
    fn add_key<const G: usize>(
        &mut self,
        view: &WeightView<'_>,
        rows: &mut Rows,
        at: usize,
        key: u64,
    ) {
        let groups = self.groups::<G>();
        self.add::<G>(at, rows.key(view, 0, key, groups));
    }

    /// What words say of the tokens around them, and the looks of neighbours.
    fn add_words<const G: usize>(
        &mut self,
        view: &WeightView<'_>,
        rows: &mut Rows,
        sentence: Sentence<'_>,
    ) {
        let groups = self.groups::<G>();
        self.fetch::<G>(rows, sentence);
        let width = (LAST + 1) * groups;
        let mut near = &*self.near;
        for window in sentence.windows {
            for at in window.clone() {
                let Some(sums) = self.rows.get_mut(at * groups..(at + 1) * groups) else {
                    return;
                };
                for (slot, word) in near.chunks_exact(width).take(LAST + 1).enumerate() {
                    let slot = word.get(slot * groups..(slot + 1) * groups);
                    add(sums, slot.unwrap_or_default());
                }
                near = near.get(width..).unwrap_or_default();
                let classes = Classes(
                    sentence.class(at.checked_sub(1)),
                    sentence.class(Some(at)),
                    sentence.class(Some(at + 1)),
                );
                add(sums, rows.looks(view, classes, groups));
            }
            near = near.get(LAST * width..).unwrap_or_default();
        }
    }

    /// Copies the rows of the words of windows, and of those that say something of them, side by
    /// side: reads that the memory answers together, and not one after the other.
    #[inline(always)]
    fn fetch<const G: usize>(&mut self, rows: &Rows, sentence: Sentence<'_>) {
        let groups = self.groups::<G>();
        self.near.clear();
        for window in sentence.windows {
            for at in window.start..window.end + LAST {
                let id = at.checked_sub(HERE).and_then(|at| sentence.ids.get(at));
                let row = id.map_or(&[][..], |&id| rows.near(id, groups));
                let width = (LAST + 1) * groups;
                if row.len() == width {
                    self.near.extend_from_slice(row);
                } else {
                    // Beyond the sentence.
                    self.near.resize(self.near.len() + width, [0; LANES]);
                }
            }
        }
    }

    /// What the first and last word of a run of capitalised words, and the one before, say of all
    /// its words.
    fn add_runs<const G: usize>(
        &mut self,
        view: &WeightView<'_>,
        rows: &mut Rows,
        sentence: Sentence<'_>,
    ) {
        let groups = self.groups::<G>();
        for run in context::runs(sentence.words, |word| word.facts.name_like) {
            let whose = [
                (Some(run.start), RUN_FIRST),
                (run.start.checked_sub(1), RUN_BEFORE),
                (run.end.checked_sub(1), RUN_LAST),
            ];
            for at in run.clone().filter(|&at| sentence.is_heard(at)) {
                for (index, slot) in whose {
                    let id = index.and_then(|index| sentence.ids.get(index));
                    if let Some(&id) = id {
                        self.add::<G>(at, rows.slot(id, slot, groups));
                    }
                }
                context::in_run(at, &run, |key| self.add_key::<G>(view, rows, at, key));
            }
        }
    }
}
