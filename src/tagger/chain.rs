//! The best labels for a sentence, and the names that they make.

use std::ops::Range;

use super::context::Hit;
use super::decode::Viterbi;
use super::emission_cache::{Rows, WordRow};
use super::gate;
use super::lanes::Ends;
use super::name::Name;
use super::probability::Lattice;
use super::scores::{Scores, Sentence};
use super::weights::WeightView;

/// Tags sentences whose words have rows.
#[derive(Debug, Default)]
pub(crate) struct Chain {
    words: Vec<WordRow>,
    windows: Vec<Range<usize>>,
    heard: Vec<bool>,
    scores: Scores,
    path: Vec<u8>,
    viterbi: Viterbi,
    lattice: Lattice,
}

impl Chain {
    /// Labels the words whose rows are `ids`, and appends the names to `names`. `hits` are the
    /// embedded gazetteer's.
    pub(crate) fn tag(
        &mut self,
        view: &WeightView<'_>,
        rows: &mut Rows,
        ids: &[u32],
        hits: &[Hit],
        scores: bool,
        names: &mut Vec<Name>,
    ) {
        let transitions = &view.part.transitions;
        self.score(view, rows, ids, hits);
        self.path.clear();
        self.path.resize(ids.len(), 0);
        for window in &self.windows {
            let unary = self.scores.unary(window.clone());
            let ends = Ends {
                before: window.start > 0,
                behind: window.end < ids.len(),
            };
            let Some(path) = self.path.get_mut(window.clone()) else {
                break;
            };
            self.viterbi.best(unary, transitions, ends, path);
            let first = names.len();
            Name::collect(path, window.start as u32, names);
            if scores && names.len() > first {
                self.lattice.fill(unary, transitions, ends);
                for name in names.iter_mut().skip(first) {
                    let words = name.words();
                    let inside = words.start - window.start..words.end - window.start;
                    let raw = self.lattice.span(inside, name.kind(), transitions);
                    name.set_score(calibrated(raw, view.part.calibration));
                }
            }
        }
    }

    /// The labels of the sentence last tagged.
    pub(crate) fn path(&self) -> &[u8] {
        &self.path
    }

    /// Adds up what speaks for each label of each token that may belong to a name.
    fn score(&mut self, view: &WeightView<'_>, rows: &mut Rows, ids: &[u32], hits: &[Hit]) {
        self.words.clear();
        self.words.extend(ids.iter().map(|&id| rows.known(id)));
        self.windows.clear();
        self.windows
            .extend(gate::windows(&self.words, |word| word.gate));
        self.heard.clear();
        self.heard.resize(ids.len(), false);
        for window in &self.windows {
            if let Some(heard) = self.heard.get_mut(window.clone()) {
                heard.fill(true);
            }
        }
        self.scores.clear(ids.len(), view.groups);
        let sentence = Sentence {
            ids,
            words: &self.words,
            hits,
            windows: &self.windows,
            heard: &self.heard,
        };
        // With a number that the compiler knows, a row is a register.
        match view.groups {
            1 => self.scores.add_all::<1>(view, rows, sentence),
            _ => self.scores.add_all::<0>(view, rows, sentence),
        }
    }
}

fn calibrated(p: f32, (slope, offset): (f32, f32)) -> f32 {
    let p = p.clamp(1e-6, 1.0 - 1e-6);
    1.0 / (1.0 + (-(slope * (p / (1.0 - p)).ln() + offset)).exp())
}

#[cfg(test)]
mod tests {
    use super::super::context;
    use super::super::emission_cache::{Sum, add};
    use super::super::lanes::{LANES, Lanes, OUTSIDE};
    use super::super::model::Model;
    use super::super::word::{Facts, HERE, Mode, RUN_BEFORE, RUN_FIRST, RUN_LAST, SLOTS, Word};
    use super::*;
    use crate::tagger::feature::Sink;

    /// Hears what one word says in one slot.
    struct Slot<'a> {
        wanted: usize,
        view: &'a WeightView<'a>,
        scores: &'a mut [Lanes],
    }

    impl Sink for Slot<'_> {
        fn emit(&mut self, slot: usize, key: u64, own: bool) {
            if slot == self.wanted {
                let mut rows = vec![[0; LANES]; SLOTS * self.view.groups];
                Sum {
                    view: self.view,
                    scores: &mut rows,
                }
                .emit(slot, key, own);
                add(
                    self.scores,
                    &rows[slot * self.view.groups..(slot + 1) * self.view.groups],
                );
            }
        }
    }

    /// Every feature of every token looked up, as training does.
    fn plain(view: &WeightView<'_>, words: &[&str], hits: &[Hit]) -> Vec<Lanes> {
        let words: Vec<Word> = words
            .iter()
            .map(|word| Word::new(word, view.mode, view.lexicon))
            .collect();
        let facts: Vec<Facts> = words.iter().map(Word::facts).collect();
        let mut unary = vec![[0; LANES]; words.len() * view.groups];
        let mut own = |token: usize, word: Option<usize>, wanted: usize| {
            if let Some(word) = word.and_then(|word| words.get(word)) {
                let scores = &mut unary[token * view.groups..(token + 1) * view.groups];
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
        for run in context::runs(&facts, |word| word.name_like) {
            for token in run.clone() {
                own(token, Some(run.start), RUN_FIRST);
                own(token, run.start.checked_sub(1), RUN_BEFORE);
                own(token, Some(run.end - 1), RUN_LAST);
            }
        }
        super::super::reference::features(&facts, view.mode, hits, |token, key, own| {
            if token >= words.len() {
                return; // Beside a listed name at the end.
            }
            let scores = &mut unary[token * view.groups..(token + 1) * view.groups];
            Sum { view, scores }.emit(0, key, own);
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
            let (mut rows, mut chain, mut learnt) = (Rows::default(), Chain::default(), 0);
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
                let first = learnt;
                for word in &words {
                    rows.learn(&view, learnt, word);
                    learnt += 1;
                }
                let ids: Vec<u32> = (first..learnt).collect();
                for _ in 0..2 {
                    let mut names = Vec::new();
                    chain.tag(&view, &mut rows, &ids, &hits, true, &mut names);
                    let mut wanted = plain(&view, &words, &hits);
                    for window in &chain.windows {
                        let rows = window.start * view.groups..window.end * view.groups;
                        assert_eq!(chain.scores.unary(window.clone()), &wanted[rows], "{text}");
                    }
                    // The tokens between the windows are `O`, and the others as if all were decoded.
                    let rows = wanted.chunks_exact_mut(view.groups).zip(&chain.heard);
                    for (row, _) in rows.filter(|(_, heard)| !**heard) {
                        row.as_flattened_mut().fill(i16::MIN);
                        row[0][OUTSIDE] = 0;
                    }
                    let transitions = &view.part.transitions;
                    let mut path = vec![0; ids.len()];
                    Viterbi::default().best(&wanted, transitions, Ends::default(), &mut path);
                    assert_eq!(chain.path(), path, "{text}");
                    let mut whole = Lattice::default();
                    whole.fill(&wanted, transitions, Ends::default());
                    for name in names {
                        let raw = whole.span(name.words(), name.kind(), transitions);
                        let score = calibrated(raw, view.part.calibration);
                        let found = name.score().unwrap();
                        assert!((found - score).abs() < 1e-3, "{text}: {found}, {score}");
                    }
                }
            }
        }
    }
}
