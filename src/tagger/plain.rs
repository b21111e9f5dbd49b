//! Every feature of words together, told one by one.

use super::context::{
    Classes, Hit, PAIR_HERE, PAIR_SLOTS, class_word, edge, edges, in_run, listed, looks, runs,
    skip_pair, word_class, word_pair,
};
use super::feature::{Sink, Slots};
use super::shape::Class;
use super::word::{Facts, Mode};

/// Tells a listener every feature of neighbours, edges, runs and listed names, token by token:
/// the plain way, by which models learn. Tagging adds the same up faster; a test compares both.
pub(crate) fn features(
    words: &[Facts],
    mode: Mode,
    hits: &[Hit],
    mut tell: impl FnMut(usize, usize, u64, bool),
) {
    let (start, end) = (edge(Class::Start), edge(Class::End));
    let at = |index: Option<usize>| match index {
        None => start,
        Some(index) => words.get(index).copied().unwrap_or(end),
    };
    for (token, word) in words.iter().enumerate() {
        let (before, after) = (at(token.checked_sub(1)), at(Some(token + 1)));
        looks(
            Classes(before.class, word.class, after.class),
            mode,
            &mut Told(|slot, key, own| tell(token, slot, key, own)),
        );
        tell(token, 0, skip_pair(&before, &after), false);
        // An edge makes a pair only with the word beside it.
        let pairs = [
            (token >= 2).then(|| (at(token.checked_sub(2)), before)),
            Some((before, *word)),
            Some((*word, after)),
            (token + 2 < words.len()).then(|| (after, at(Some(token + 2)))),
        ];
        for (wanted, words) in pairs.into_iter().enumerate() {
            let Some((a, b)) = words else { continue };
            pair(
                &a,
                &b,
                &mut Told(|slot, key, own| {
                    if slot == wanted {
                        tell(token, slot, key, own);
                    }
                }),
            );
        }
    }
    for run in runs(words, |word| word.name_like) {
        for token in run.clone() {
            in_run(token, &run, |key| tell(token, 0, key, false));
        }
    }
    if let Some(first) = words.first() {
        edges(first, words.len(), |token, key| tell(token, 0, key, false));
    }
    listed(hits, |token, key, own| tell(token, 0, key, own));
}

/// Features of two neighbours.
fn pair(a: &Facts, b: &Facts, sink: &mut impl Sink) {
    sink.emit_all(Slots::up_to(PAIR_SLOTS), word_pair(a, b), true);
    sink.emit(PAIR_HERE, word_class(a, b.class), false);
    sink.emit(PAIR_HERE + 1, class_word(a.class, b), false);
}

/// A function that listens.
struct Told<F>(F);

impl<F: FnMut(usize, u64, bool)> Sink for Told<F> {
    fn emit(&mut self, slot: usize, key: u64, own: bool) {
        (self.0)(slot, key, own);
    }
}
