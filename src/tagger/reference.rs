//! Every feature of words together, told one by one.

use super::context::{Classes, Hit, edges, in_run, listed, looks, runs};
use super::feature::Sink;
use super::shape::Class;
use super::word::{Facts, Mode};

/// Tells a listener every feature of looks, edges, runs and listed names, token by token: the plain
/// way, by which models learn. Tagging adds the same up faster; a test compares both.
pub(crate) fn features(
    words: &[Facts],
    mode: Mode,
    hits: &[Hit],
    mut tell: impl FnMut(usize, u64, bool),
) {
    let class = |at: Option<usize>| match at {
        None => Class::Start,
        Some(at) => words.get(at).map_or(Class::End, |word| word.class),
    };
    for (token, word) in words.iter().enumerate() {
        let (before, after) = (class(token.checked_sub(1)), class(Some(token + 1)));
        looks(
            Classes(before, word.class, after),
            mode,
            &mut Told(|key, own| tell(token, key, own)),
        );
    }
    for run in runs(words, |word| word.name_like) {
        for token in run.clone() {
            in_run(token, &run, |key| tell(token, key, false));
        }
    }
    if let Some(first) = words.first() {
        edges(first, words.len(), |token, key| tell(token, key, false));
    }
    listed(hits, tell);
}

/// A function that listens.
struct Told<F>(F);

impl<F: FnMut(u64, bool)> Sink for Told<F> {
    fn emit(&mut self, _: usize, key: u64, own: bool) {
        (self.0)(key, own);
    }
}
