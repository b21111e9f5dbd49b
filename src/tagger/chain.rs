//! The scores of a sentence and the best labels for it.

use super::context::{self, Classes, Hit, edge};
use super::decode::Viterbi;
use super::model::View;
use super::name::Name;
use super::probability::Lattice;
use super::rows::{Rows, Sum, add};
use super::shape::Class;
use super::word::{Facts, HERE, RUN_BEFORE, RUN_FIRST, RUN_LAST};

/// Tags sentences whose words have rows.
#[derive(Debug, Default)]
pub(crate) struct Chain {
    words: Vec<Facts>,
    /// A row of scores a token.
    unary: Vec<i16>,
    path: Vec<u8>,
    viterbi: Viterbi,
    lattice: Lattice,
}

/// The number of the edges of a sentence, which no word has.
const EDGE: u32 = u32::MAX;

impl Chain {
    /// Labels the words whose rows are `ids`, and appends the names to `names`. `hits` are the
    /// embedded gazetteer's.
    pub(crate) fn tag(
        &mut self,
        view: &View<'_>,
        rows: &mut Rows,
        ids: &[u32],
        hits: &[Hit],
        scores: bool,
        names: &mut Vec<Name>,
    ) {
        let transitions = &view.part.transitions;
        self.score(view, rows, ids, hits);
        self.viterbi.best(&self.unary, transitions, &mut self.path);
        let first = names.len();
        Name::collect(&self.path, names);
        if scores && names.len() > first {
            self.lattice.fill(&self.unary, transitions);
            for name in names.iter_mut().skip(first) {
                name.set_score(calibrated(
                    self.lattice.span(name.words(), name.kind()),
                    view.part.calibration,
                ));
            }
        }
    }

    /// The labels of the sentence last tagged.
    pub(crate) fn path(&self) -> &[u8] {
        &self.path
    }

    fn score(&mut self, view: &View<'_>, rows: &mut Rows, ids: &[u32], hits: &[Hit]) {
        self.words.clear();
        self.words
            .extend(ids.iter().filter_map(|&id| rows.facts(id)));
        self.unary.clear();
        self.unary.resize(ids.len() * view.stride, 0);
        self.add_words(view, rows, ids);
        self.add_neighbours(view, rows, ids);
        self.add_runs(view, rows, ids);
        let unary = &mut self.unary;
        context::edges(&self.words, |at, key| add_key(unary, view, at, key));
        context::listed(hits, |at, key, _| add_key(unary, view, at, key));
    }

    /// What words say of the tokens around them.
    fn add_words(&mut self, view: &View<'_>, rows: &Rows, ids: &[u32]) {
        let stride = view.stride;
        for (at, &id) in ids.iter().enumerate() {
            let row = rows.word(id, stride);
            // Slot 0 is the word three before the token, so it speaks of the token three behind.
            let first = (at + HERE).saturating_sub(HERE + 2);
            let last = (at + HERE).min(ids.len() - 1);
            for token in first..=last {
                let slot = at + HERE - token;
                let own = self.unary.get_mut(token * stride..(token + 1) * stride);
                let weights = row.get(slot * stride..(slot + 1) * stride);
                if let (Some(own), Some(weights)) = (own, weights) {
                    add(own, weights);
                }
            }
        }
    }

    /// What neighbours say together.
    fn add_neighbours(&mut self, view: &View<'_>, rows: &mut Rows, ids: &[u32]) {
        let stride = view.stride;
        let (start, end) = (edge(Class::Start), edge(Class::End));
        let mut before = (EDGE, start);
        for (at, (&id, word)) in ids.iter().zip(&self.words).enumerate() {
            let after = match (ids.get(at + 1), self.words.get(at + 1)) {
                (Some(&id), Some(word)) => (id, *word),
                _ => (EDGE, end),
            };
            let mut tell = |token: usize, row: Option<&[i16]>| {
                if let (Some(own), Some(row)) = (
                    self.unary.get_mut(token * stride..(token + 1) * stride),
                    row,
                ) {
                    add(own, row);
                }
            };
            // The pair of the word before and this one speaks of four tokens, those of an edge of one.
            let pair = rows.pair(view, (before.0, id), (&before.1, word));
            for slot in 0..context::PAIR_SLOTS {
                let inside = before.0 != EDGE || slot == context::PAIR_HERE;
                if let Some(token) = (at + context::PAIR_HERE)
                    .checked_sub(slot)
                    .filter(|_| inside)
                {
                    tell(token, pair.get(slot * stride..(slot + 1) * stride));
                }
            }
            if after.0 == EDGE {
                let slot = context::PAIR_HERE + 1;
                let pair = rows.pair(view, (id, EDGE), (word, &after.1));
                tell(at, pair.get(slot * stride..(slot + 1) * stride));
            }
            let classes = Classes(before.1.class, word.class, after.1.class);
            tell(at, Some(rows.looks(view, classes)));
            context::skip(&before.1, &after.1, |key| {
                add_key(&mut self.unary, view, at, key)
            });
            before = (id, *word);
        }
    }

    /// What the first and last word of a run of capitalised words, and the one before, say of all
    /// its words.
    fn add_runs(&mut self, view: &View<'_>, rows: &Rows, ids: &[u32]) {
        let stride = view.stride;
        for run in context::runs(&self.words) {
            let whose = [
                (Some(run.start), RUN_FIRST),
                (run.start.checked_sub(1), RUN_BEFORE),
                (run.end.checked_sub(1), RUN_LAST),
            ];
            for at in run.clone() {
                let Some(own) = self.unary.get_mut(at * stride..(at + 1) * stride) else {
                    continue;
                };
                for (index, slot) in whose {
                    let row = index
                        .and_then(|index| ids.get(index))
                        .map(|&id| rows.word(id, stride));
                    add(
                        own,
                        row.and_then(|row| row.get(slot * stride..(slot + 1) * stride))
                            .unwrap_or(&[]),
                    );
                }
                context::in_run(at, &run, |key| {
                    super::feature::Sink::emit(&mut Sum { view, scores: own }, 0, key, false);
                });
            }
        }
    }
}

/// Adds the weights of one feature to a token's scores; none where there is no such token.
fn add_key(unary: &mut [i16], view: &View<'_>, at: usize, key: u64) {
    if let Some(scores) = unary.get_mut(at * view.stride..(at + 1) * view.stride) {
        super::feature::Sink::emit(&mut Sum { view, scores }, 0, key, false);
    }
}

fn calibrated(p: f32, (slope, offset): (f32, f32)) -> f32 {
    let p = p.clamp(1e-6, 1.0 - 1e-6);
    1.0 / (1.0 + (-(slope * (p / (1.0 - p)).ln() + offset)).exp())
}

#[cfg(test)]
mod tests {
    use super::super::model::Model;
    use super::super::word::{Mode, SLOTS, Word};
    use super::*;
    use crate::tagger::feature::Sink;

    /// Hears what one word says in one slot.
    struct Slot<'a> {
        wanted: usize,
        view: &'a View<'a>,
        scores: &'a mut [i16],
    }

    impl Sink for Slot<'_> {
        fn emit(&mut self, slot: usize, key: u64, own: bool) {
            if slot == self.wanted {
                let mut rows = vec![0; SLOTS * self.view.stride];
                Sum {
                    view: self.view,
                    scores: &mut rows,
                }
                .emit(slot, key, own);
                add(
                    self.scores,
                    &rows[slot * self.view.stride..(slot + 1) * self.view.stride],
                );
            }
        }
    }

    /// Every feature of every token looked up, as training does.
    fn plain(view: &View<'_>, words: &[&str], hits: &[Hit]) -> Vec<i16> {
        let words: Vec<Word> = words
            .iter()
            .map(|word| Word::new(word, view.mode, view.lexicon))
            .collect();
        let facts: Vec<Facts> = words.iter().map(Word::facts).collect();
        let mut unary = vec![0; words.len() * view.stride];
        let mut own = |token: usize, word: Option<usize>, wanted: usize| {
            if let Some(word) = word.and_then(|word| words.get(word)) {
                let scores = &mut unary[token * view.stride..(token + 1) * view.stride];
                word.features(&mut Slot {
                    wanted,
                    view,
                    scores,
                });
            }
        };
        for token in 0..words.len() {
            for slot in 0..=HERE + 2 {
                own(token, (token + slot).checked_sub(HERE), slot);
            }
        }
        for run in context::runs(&facts) {
            for token in run.clone() {
                own(token, Some(run.start), RUN_FIRST);
                own(token, run.start.checked_sub(1), RUN_BEFORE);
                own(token, Some(run.end - 1), RUN_LAST);
            }
        }
        super::super::plain::features(&facts, view.mode, hits, |token, slot, key, own| {
            if token >= words.len() {
                return; // Beside a listed name at the end.
            }
            let mut rows = vec![0; context::PAIR_SLOTS * view.stride];
            Sum {
                view,
                scores: &mut rows,
            }
            .emit(slot, key, own);
            add(
                &mut unary[token * view.stride..(token + 1) * view.stride],
                &rows[slot * view.stride..(slot + 1) * view.stride],
            );
        });
        unary
    }

    #[test]
    fn the_fast_way_adds_up_what_the_plain_way_does() {
        let model = Model::embedded().unwrap();
        let texts = [
            "Wali Kota Surabaya Eri Cahyadi meresmikan Jembatan Joyoboyo , Sabtu ( 5/3 ) .",
            "Menurut dia , PT Pelabuhan Indonesia II ( Persero ) merugi 12 persen",
            "Jakarta",
            "",
            "ujar Budi",
            "KPK Periksa Eks Dirut Bank Jatim Terkait Kasus Dugaan Korupsi Dana Hibah Jawa Timur",
        ];
        for mode in [Mode::Cased, Mode::Folded] {
            let view = model.view(mode).unwrap();
            let (mut rows, mut chain) = (Rows::default(), Chain::default());
            for text in texts {
                let words: Vec<&str> = text.split_whitespace().collect();
                let hits = [Hit {
                    start: 0,
                    len: 2,
                    class: 12,
                    kind: 2,
                    weak: false,
                    dressed: true,
                }];
                let first = rows.len() as u32;
                words.iter().for_each(|word| rows.push(&view, word));
                let ids: Vec<u32> = (first..rows.len() as u32).collect();
                for _ in 0..2 {
                    chain.score(&view, &mut rows, &ids, &hits);
                    assert_eq!(chain.unary, plain(&view, &words, &hits), "{text}");
                }
            }
        }
    }
}
