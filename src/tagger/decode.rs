//! The best sequence of labels for a sentence.

use super::labels::Labels;

/// Labels are scored in groups of this many, which is one vector register of `i16`.
pub(crate) const LANES: usize = 8;
/// The score of what must not be.
const NEVER: i16 = i16::MIN;

/// Scores of pairs of labels, and of the first label.
#[derive(Clone, Debug, Default)]
pub(crate) struct Transitions {
    /// How many labels there are.
    pub(crate) labels: usize,
    /// The same, rounded up to whole groups: the length of every row of scores.
    pub(crate) stride: usize,
    /// A row for each label that comes before.
    pairs: Vec<i16>,
    first: Vec<i16>,
}

impl Transitions {
    /// Takes `labels` rows and one more for the first label, each of `labels` scores. An `I-`
    /// label is made to follow only its own type.
    pub(crate) fn new(labels: usize, scores: &[i32]) -> Transitions {
        let stride = labels.next_multiple_of(LANES);
        let mut rows = vec![NEVER; (labels + 1) * stride];
        for (from, (row, scores)) in rows
            .chunks_exact_mut(stride)
            .zip(scores.chunks(labels))
            .enumerate()
        {
            for (to, (slot, &score)) in row.iter_mut().zip(scores).enumerate() {
                if Labels::follows((from < labels).then_some(from), to) {
                    *slot = score.clamp(i32::from(NEVER) + 1, i32::from(i16::MAX)) as i16;
                }
            }
        }
        let first = rows.split_off(labels * stride);
        Transitions {
            labels,
            stride,
            pairs: rows,
            first,
        }
    }

    /// The row of scores behind label `before`, or of the first label.
    #[inline]
    pub(crate) fn row(&self, before: Option<usize>) -> &[i16] {
        match before {
            None => &self.first,
            Some(label) => self
                .pairs
                .get(label * self.stride..(label + 1) * self.stride)
                .unwrap_or(&[]),
        }
    }
}

/// Buffers of [`best`](Viterbi::best).
#[derive(Debug, Default)]
pub(crate) struct Viterbi {
    last: Vec<i16>,
    next: Vec<i16>,
    /// For each token behind the first and each of its labels, the label before on the best way.
    back: Vec<[u8; LANES]>,
}

impl Viterbi {
    /// The labels with the highest sum of scores; `unary` holds a row of `stride` scores a token.
    pub(crate) fn best(&mut self, unary: &[i16], transitions: &Transitions, path: &mut Vec<u8>) {
        path.clear();
        self.back.clear();
        let Transitions { labels, stride, .. } = *transitions;
        let mut tokens = unary.chunks_exact(stride.max(1));
        let Some(first) = tokens.next() else { return };
        self.last.clear();
        self.last.extend(
            first
                .iter()
                .zip(transitions.row(None))
                .map(|(a, b)| a.saturating_add(*b)),
        );
        self.next.clear();
        self.next.resize(stride, 0);
        for token in tokens {
            let (own, _) = token.as_chunks::<LANES>();
            let (next, _) = self.next.as_chunks_mut::<LANES>();
            let mut top = i16::MIN;
            for (group, (own, next)) in own.iter().zip(next).enumerate() {
                let (best, from) = step(&self.last, transitions, group);
                for (next, (best, own)) in next.iter_mut().zip(best.iter().zip(own)) {
                    *next = best.saturating_add(*own);
                    top = top.max(*next);
                }
                self.back.push(from);
            }
            // Only differences count, so the best may always be 0 and sums stay in range.
            for (last, next) in self.last.iter_mut().zip(&self.next) {
                *last = next.saturating_sub(top);
            }
        }
        let mut at = 0;
        for (label, score) in self.last.iter().enumerate().take(labels) {
            if self.last.get(at).is_none_or(|best| score > best) {
                at = label;
            }
        }
        path.push(at as u8);
        for row in self.back.rchunks_exact((stride / LANES).max(1)) {
            let before = row.get(at / LANES).and_then(|group| group.get(at % LANES));
            at = before.copied().map_or(0, usize::from);
            path.push(at as u8);
        }
        path.reverse();
    }
}

/// The best label before each label of a group, and the sum on the way there.
#[inline]
fn step(last: &[i16], transitions: &Transitions, group: usize) -> ([i16; LANES], [u8; LANES]) {
    let mut best = [i16::MIN; LANES];
    let mut from = [0i16; LANES];
    let rows = transitions.pairs.chunks_exact(transitions.stride);
    for ((before, &score), row) in (0i16..).zip(last).zip(rows) {
        let (groups, _) = row.as_chunks::<LANES>();
        let Some(steps) = groups.get(group) else {
            continue;
        };
        for lane in 0..LANES {
            let sum = score.saturating_add(steps[lane]);
            let better = sum > best[lane];
            best[lane] = if better { sum } else { best[lane] };
            from[lane] = if better { before } else { from[lane] };
        }
    }
    (best, from.map(|label| label as u8))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// All sequences of labels, tried one after another.
    fn exhaustive(unary: &[i16], transitions: &Transitions) -> i32 {
        let (n, stride) = (transitions.labels, transitions.stride);
        let len = unary.len() / stride;
        (0..n.pow(len as u32))
            .filter_map(|code| {
                let path: Vec<usize> = (0..len).map(|at| code / n.pow(at as u32) % n).collect();
                total(&path, unary, transitions)
            })
            .max()
            .unwrap()
    }

    fn total(path: &[usize], unary: &[i16], transitions: &Transitions) -> Option<i32> {
        let mut sum = 0;
        for (at, &label) in path.iter().enumerate() {
            let before = at.checked_sub(1).map(|before| path[before]);
            let step = transitions.row(before)[label];
            if step == NEVER {
                return None;
            }
            sum += i32::from(step) + i32::from(unary[at * transitions.stride + label]);
        }
        Some(sum)
    }

    #[test]
    fn as_good_as_trying_all() {
        let mut state = 1u64;
        let mut draw = |top: i32| {
            state = state
                .wrapping_mul(6364136223846793005)
                .wrapping_add(1442695040888963407);
            (state >> 40) as i32 % top - top / 2
        };
        for labels in [3, 7, 9] {
            for len in 1..5 {
                let scores: Vec<i32> = (0..(labels + 1) * labels).map(|_| draw(500)).collect();
                let transitions = Transitions::new(labels, &scores);
                let unary: Vec<i16> = (0..len * transitions.stride)
                    .map(|_| draw(900) as i16)
                    .collect();
                let mut path = Vec::new();
                Viterbi::default().best(&unary, &transitions, &mut path);
                let path: Vec<usize> = path.into_iter().map(usize::from).collect();
                assert_eq!(
                    total(&path, &unary, &transitions),
                    Some(exhaustive(&unary, &transitions))
                );
            }
        }
    }
}
