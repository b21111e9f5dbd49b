//! The scores of a sentence and the best labels for it.

use super::context::{self, Classes, Hit, PAIR_HERE, PAIR_SLOTS, edge};
use super::decode::{LANES, Lanes, Viterbi};
use super::model::View;
use super::name::Name;
use super::probability::Lattice;
use super::rows::{Rows, add, keep};
use super::shape::Class;
use super::word::{Facts, HERE, RUN_BEFORE, RUN_FIRST, RUN_LAST};

/// Tags sentences whose words have rows.
#[derive(Debug, Default)]
pub(crate) struct Chain {
    words: Vec<Facts>,
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
        view: &View<'_>,
        rows: &mut Rows,
        ids: &[u32],
        hits: &[Hit],
        scores: bool,
        names: &mut Vec<Name>,
    ) {
        let transitions = &view.part.transitions;
        self.score(view, rows, ids, hits);
        let unary = self.scores.unary();
        self.viterbi.best(unary, transitions, &mut self.path);
        let first = names.len();
        Name::collect(&self.path, names);
        if scores && names.len() > first {
            self.lattice.fill(unary, transitions);
            for name in names.iter_mut().skip(first) {
                name.set_score(calibrated(
                    self.lattice.span(name.words(), name.kind(), transitions),
                    view.part.calibration,
                ));
            }
        }
    }

    /// The labels of the sentence last tagged.
    pub(crate) fn path(&self) -> &[u8] {
        &self.path
    }

    /// Adds up what speaks for each label of each token.
    fn score(&mut self, view: &View<'_>, rows: &mut Rows, ids: &[u32], hits: &[Hit]) {
        self.words.clear();
        self.words
            .extend(ids.iter().filter_map(|&id| rows.facts(id).copied()));
        self.scores.clear(ids.len(), view.groups);
        let (words, scores) = (self.words.as_slice(), &mut self.scores);
        // With a number that the compiler knows, a row is a register.
        match view.groups {
            1 => scores.add_all::<1>(view, rows, ids, words, hits),
            _ => scores.add_all::<0>(view, rows, ids, words, hits),
        }
    }
}

/// The scores of the tokens of a sentence.
#[derive(Debug, Default)]
struct Scores {
    /// A row a token, and some for tokens that are not there, before and behind the sentence.
    rows: Vec<Lanes>,
    /// Groups of labels.
    groups: usize,
    told: Told,
}

/// Pairs of words to be looked up together: few have weights, and the processor need not wait for
/// one before it begins with the next.
#[derive(Debug, Default)]
struct Told(Vec<(u32, u64)>);

impl Told {
    fn clear(&mut self) {
        self.0.clear();
    }

    /// Two neighbours, the second of which is token `at`.
    #[inline]
    fn pair(&mut self, at: usize, key: u64) {
        self.0.push(((at as u32) << 1, key));
    }

    /// The words on both sides of token `at`.
    #[inline]
    fn skip(&mut self, at: usize, key: u64) {
        self.0.push(((at as u32) << 1 | 1, key));
    }

    /// Forgets those that have no weights.
    fn keep_held(&mut self, view: &View<'_>) {
        keep(&mut self.0, |&(_, key)| view.may_hold(key));
    }

    fn len(&self) -> usize {
        self.0.len()
    }

    /// The token, whether it stands between the words, and the key.
    fn get(&self, at: usize) -> Option<(usize, bool, u64)> {
        let &(code, key) = self.0.get(at)?;
        Some((code as usize >> 1, code & 1 == 1, key))
    }
}

/// Tokens before the first one that words of the sentence speak of …
const BEFORE: usize = 2;
/// … and behind the last one.
const BEHIND: usize = HERE;
/// The tokens that a word speaks of by its place.
const WINDOW: usize = BEFORE + 1 + BEHIND;

/// In what follows `G` is the number of groups where it is known, else 0.
impl Scores {
    fn clear(&mut self, tokens: usize, groups: usize) {
        self.groups = groups;
        self.rows.clear();
        self.rows
            .resize((BEFORE + tokens + BEHIND) * groups, [0; LANES]);
    }

    /// The rows of the tokens.
    fn unary(&self) -> &[Lanes] {
        let end = self.rows.len().saturating_sub(BEHIND * self.groups);
        self.rows.get(BEFORE * self.groups..end).unwrap_or_default()
    }

    #[inline(always)]
    fn groups<const G: usize>(&self) -> usize {
        if G == 0 { self.groups } else { G }
    }

    fn add_all<const G: usize>(
        &mut self,
        view: &View<'_>,
        rows: &mut Rows,
        ids: &[u32],
        words: &[Facts],
        hits: &[Hit],
    ) {
        self.add_words::<G>(rows, ids);
        self.add_neighbours::<G>(view, rows, words);
        self.add_runs::<G>(view, rows, ids, words);
        context::edges(words, |at, key| self.add_key::<G>(view, rows, at, 0, key));
        context::listed(hits, |at, key, _| self.add_key::<G>(view, rows, at, 0, key));
    }

    /// Adds rows to as many tokens, of which the first is `before` tokens before `at`: the last
    /// row to the first token, as a word speaks in slot 0 of the token furthest behind it.
    #[inline(always)]
    fn add<const G: usize>(&mut self, at: usize, before: usize, tokens: usize, rows: &[Lanes]) {
        let groups = self.groups::<G>();
        let first = (BEFORE + at - before) * groups;
        let sums = self.rows.get_mut(first..first + tokens * groups);
        let rows = rows.get(..tokens * groups).unwrap_or_default();
        for (sum, row) in sums
            .unwrap_or_default()
            .chunks_exact_mut(groups)
            .zip(rows.chunks_exact(groups).rev())
        {
            add(sum, row);
        }
    }

    /// Adds the row of a feature.
    #[inline(always)]
    fn add_key<const G: usize>(
        &mut self,
        view: &View<'_>,
        rows: &mut Rows,
        at: usize,
        slot: usize,
        key: u64,
    ) {
        let groups = self.groups::<G>();
        self.add::<G>(at, 0, 1, rows.key(view, slot, key, groups));
    }

    /// What words say of the tokens around them.
    fn add_words<const G: usize>(&mut self, rows: &Rows, ids: &[u32]) {
        let groups = self.groups::<G>();
        for (at, &id) in ids.iter().enumerate() {
            self.add::<G>(at, BEFORE, WINDOW, rows.word(id, groups));
        }
    }

    /// What neighbours say together.
    fn add_neighbours<const G: usize>(
        &mut self,
        view: &View<'_>,
        rows: &mut Rows,
        words: &[Facts],
    ) {
        let groups = self.groups::<G>();
        let (start, end) = (edge(Class::Start), edge(Class::End));
        let mut before = &start;
        self.told.clear();
        for (at, word) in words.iter().enumerate() {
            let after = words.get(at + 1).unwrap_or(&end);
            self.told.pair(at, context::word_pair(before, word));
            self.told.skip(at, context::skip_pair(before, after));
            if at > 0 {
                let key = context::class_word(before.class, word);
                self.add_key::<G>(view, rows, at - 1, PAIR_HERE + 1, key);
            }
            let key = context::word_class(before, word.class);
            self.add_key::<G>(view, rows, at, PAIR_HERE, key);
            let classes = Classes(before.class, word.class, after.class);
            self.add::<G>(at, 0, 1, rows.looks(view, classes, groups));
            before = word;
        }
        if let Some(last) = words.len().checked_sub(1) {
            self.told.pair(last + 1, context::word_pair(before, &end));
            let key = context::class_word(before.class, &end);
            self.add_key::<G>(view, rows, last, PAIR_HERE + 1, key);
        }
        self.told.keep_held(view);
        for at in 0..self.told.len() {
            match self.told.get(at) {
                Some((at, true, key)) => self.add_key::<G>(view, rows, at, 0, key),
                Some((at, false, key)) => {
                    let pair = rows.pair(view, key, groups);
                    // An edge speaks of the word beside it alone.
                    if at == 0 {
                        let own = pair.get(PAIR_HERE * groups..);
                        self.add::<G>(at, 0, 1, own.unwrap_or_default());
                    } else if at == words.len() {
                        let own = pair.get((PAIR_HERE + 1) * groups..);
                        self.add::<G>(at - 1, 0, 1, own.unwrap_or_default());
                    } else {
                        self.add::<G>(at, BEFORE, PAIR_SLOTS, pair);
                    }
                }
                None => {}
            }
        }
    }

    /// What the first and last word of a run of capitalised words, and the one before, say of all
    /// its words.
    fn add_runs<const G: usize>(
        &mut self,
        view: &View<'_>,
        rows: &mut Rows,
        ids: &[u32],
        words: &[Facts],
    ) {
        let groups = self.groups::<G>();
        for run in context::runs(words) {
            let whose = [
                (Some(run.start), RUN_FIRST),
                (run.start.checked_sub(1), RUN_BEFORE),
                (run.end.checked_sub(1), RUN_LAST),
            ];
            for at in run.clone() {
                for (index, slot) in whose {
                    let id = index.and_then(|index| ids.get(index));
                    let row = id.and_then(|&id| rows.word(id, groups).get(slot * groups..));
                    self.add::<G>(at, 0, 1, row.unwrap_or_default());
                }
                context::in_run(at, &run, |key| self.add_key::<G>(view, rows, at, 0, key));
            }
        }
    }
}

fn calibrated(p: f32, (slope, offset): (f32, f32)) -> f32 {
    let p = p.clamp(1e-6, 1.0 - 1e-6);
    1.0 / (1.0 + (-(slope * (p / (1.0 - p)).ln() + offset)).exp())
}

#[cfg(test)]
mod tests {
    use super::super::model::Model;
    use super::super::rows::Sum;
    use super::super::word::{Mode, SLOTS, Word};
    use super::*;
    use crate::tagger::feature::Sink;

    /// Hears what one word says in one slot.
    struct Slot<'a> {
        wanted: usize,
        view: &'a View<'a>,
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
    fn plain(view: &View<'_>, words: &[&str], hits: &[Hit]) -> Vec<Lanes> {
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
            let mut rows = vec![[0; LANES]; context::PAIR_SLOTS * view.groups];
            Sum {
                view,
                scores: &mut rows,
            }
            .emit(slot, key, own);
            add(
                &mut unary[token * view.groups..(token + 1) * view.groups],
                &rows[slot * view.groups..(slot + 1) * view.groups],
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
                    assert_eq!(chain.scores.unary(), plain(&view, &words, &hits), "{text}");
                }
            }
        }
    }
}
