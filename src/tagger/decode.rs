//! The best sequence of labels, and how probable its names are.

use std::ops::Add;

use super::labels::Labels;

/// Scores of label pairs and of the first label: row `labels` of a square and one row more.
#[derive(Clone, Debug, Default)]
pub(crate) struct Transitions<T> {
    pub(crate) labels: usize,
    pub(crate) scores: Vec<T>,
}

/// The score of what must not be.
const NEVER: i32 = -1_000_000;

impl Transitions<i32> {
    /// Transitions where an `I-` label follows only its own type.
    pub(crate) fn lawful(labels: usize, mut scores: Vec<i32>) -> Transitions<i32> {
        for (index, score) in scores.iter_mut().enumerate() {
            let (from, to) = (index / labels, index % labels);
            *score = if Labels::follows((from < labels).then_some(from), to) {
                (*score).clamp(NEVER, -NEVER)
            } else {
                NEVER
            };
        }
        Transitions { labels, scores }
    }
}

/// Viterbi: the labels with the highest sum of scores. `unary` holds `labels` scores a token.
pub(crate) fn best<T>(
    unary: &[T],
    transitions: &Transitions<T>,
    back: &mut Vec<u8>,
    path: &mut Vec<u8>,
) where
    T: Copy + PartialOrd + Add<Output = T>,
{
    path.clear();
    back.clear();
    let n = transitions.labels;
    let Some((start, square)) = transitions
        .scores
        .get(n * n..)
        .zip(transitions.scores.get(..n * n))
    else {
        return;
    };
    let mut tokens = unary.chunks_exact(n);
    let Some(first) = tokens.next() else { return };
    let mut last: Vec<T> = first.iter().zip(start).map(|(&a, &b)| a + b).collect();
    let mut next = last.clone();
    for token in tokens {
        for (to, (&own, slot)) in token.iter().zip(&mut next).enumerate() {
            let mut found: Option<(T, u8)> = None;
            for (from, (&score, row)) in last.iter().zip(square.chunks_exact(n)).enumerate() {
                let Some(&step) = row.get(to) else { continue };
                let sum = score + step;
                if found.is_none_or(|(best, _)| sum > best) {
                    found = Some((sum, from as u8));
                }
            }
            let Some((sum, from)) = found else { continue };
            *slot = sum + own;
            back.push(from);
        }
        std::mem::swap(&mut last, &mut next);
    }
    let mut at = 0usize;
    for (label, score) in last.iter().enumerate() {
        if last.get(at).is_none_or(|best| score > best) {
            at = label;
        }
    }
    path.push(at as u8);
    for row in back.chunks_exact(n).rev() {
        at = row.get(at).copied().map_or(0, usize::from);
        path.push(at as u8);
    }
    path.reverse();
}
