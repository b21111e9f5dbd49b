//! The best sequence of labels for a sentence.

use super::labels::Labels;
use super::probability::Steps;

/// Labels are scored in groups of this many, which is one vector register of `i16`.
pub(crate) const LANES: usize = 8;
/// The scores of a group of labels.
pub(crate) type Lanes = [i16; LANES];
/// The score of what must not be.
const NEVER: i16 = i16::MIN;

/// Scores of pairs of labels, and of the first label.
#[derive(Clone, Debug, Default)]
pub(crate) struct Transitions {
    /// How many labels there are.
    pub(crate) labels: usize,
    /// How many groups they fill: the length of every row of scores.
    pub(crate) groups: usize,
    /// A row for each label that comes before, up to a whole group of them.
    pairs: Vec<Lanes>,
    first: Vec<Lanes>,
    /// The same as exponentials.
    pub(crate) steps: Steps,
}

impl Transitions {
    /// Takes `labels` rows and one more for the first label, each of `labels` scores. An `I-`
    /// label is made to follow only its own type.
    pub(crate) fn new(labels: usize, scores: &[i32]) -> Transitions {
        let groups = labels.div_ceil(LANES);
        let row = |from: usize| {
            let mut row = vec![[NEVER; LANES]; groups];
            let scores = scores.chunks(labels).nth(from).unwrap_or(&[]);
            let before = (from < labels).then_some(from);
            for (to, (slot, &score)) in row.as_flattened_mut().iter_mut().zip(scores).enumerate() {
                if Labels::follows(before, to) {
                    *slot = score.clamp(i32::from(NEVER) + 1, i32::from(i16::MAX)) as i16;
                }
            }
            row
        };
        let mut pairs: Vec<Lanes> = (0..labels).flat_map(row).collect();
        pairs.resize(groups * LANES * groups, [NEVER; LANES]);
        Transitions {
            labels,
            groups,
            pairs,
            first: row(labels),
            steps: Steps::new(labels, |before| row(before.unwrap_or(labels))),
        }
    }

    /// The row of scores behind label `before`, or of the first label.
    #[inline]
    pub(crate) fn row(&self, before: Option<usize>) -> &[Lanes] {
        match before {
            None => &self.first,
            Some(label) => self
                .pairs
                .get(label * self.groups..(label + 1) * self.groups)
                .unwrap_or(&[]),
        }
    }
}

/// Buffers of [`best`](Viterbi::best).
#[derive(Debug, Default)]
pub(crate) struct Viterbi {
    last: Vec<Lanes>,
    next: Vec<Lanes>,
    /// For each token behind the first and each of its labels, the label before on the best way.
    back: Vec<Lanes>,
}

impl Viterbi {
    /// The labels with the highest sum of scores; `unary` holds a row of scores a token.
    pub(crate) fn best(&mut self, unary: &[Lanes], transitions: &Transitions, path: &mut Vec<u8>) {
        path.clear();
        self.back.clear();
        let first = transitions.row(None);
        let Some((head, tokens)) = unary.split_at_checked(first.len()) else {
            return;
        };
        if head.is_empty() {
            return;
        }
        self.last.clear();
        self.last
            .extend(first.iter().zip(head).map(|(a, b)| sum(a, b)));
        match (self.last.as_mut_slice(), transitions.pairs.first_chunk()) {
            // Few labels: all stays in registers.
            ([last], Some(steps)) => one_group(last, steps, tokens, &mut self.back),
            _ => self.groups(transitions, tokens),
        }
        let last = self.last.as_flattened();
        let mut at = 0;
        for (label, score) in last.iter().enumerate().take(transitions.labels) {
            if last.get(at).is_none_or(|best| score > best) {
                at = label;
            }
        }
        path.push(at as u8);
        for row in self.back.rchunks_exact(first.len()) {
            at = row.as_flattened().get(at).map_or(0, |&from| from as usize);
            path.push(at as u8);
        }
        path.reverse();
    }

    fn groups(&mut self, transitions: &Transitions, tokens: &[Lanes]) {
        self.next.clear();
        self.next.resize(transitions.groups, [0; LANES]);
        for token in tokens.chunks_exact(transitions.groups) {
            let mut top = i16::MIN;
            for (group, (own, next)) in token.iter().zip(&mut self.next).enumerate() {
                let (mut best, mut from) = ([i16::MIN; LANES], [0; LANES]);
                let rows = transitions.pairs.chunks_exact(transitions.groups);
                for ((before, &score), row) in (0..).zip(self.last.as_flattened()).zip(rows) {
                    if let Some(steps) = row.get(group) {
                        better(before, score, steps, &mut best, &mut from);
                    }
                }
                *next = sum(&best, own);
                top = next.iter().fold(top, |top, &score| top.max(score));
                self.back.push(from);
            }
            // Only differences count, so the best may always be 0 and sums stay in range.
            for (last, next) in self.last.iter_mut().zip(&self.next) {
                *last = next.map(|score| score.saturating_sub(top));
            }
        }
    }
}

/// [`Viterbi::groups`] where there is one group.
fn one_group(last: &mut Lanes, steps: &[Lanes; LANES], tokens: &[Lanes], back: &mut Vec<Lanes>) {
    let mut scores = *last;
    back.extend(tokens.iter().map(|own| {
        let (mut best, mut from) = ([i16::MIN; LANES], [0; LANES]);
        for before in 0..LANES {
            better(
                before as i16,
                scores[before],
                &steps[before],
                &mut best,
                &mut from,
            );
        }
        let next = sum(&best, own);
        let top = next.iter().fold(i16::MIN, |top, &score| top.max(score));
        scores = next.map(|score| score.saturating_sub(top));
        from
    }));
    *last = scores;
}

/// Two rows added. As a new array it becomes one vector instruction.
#[inline]
pub(crate) fn sum(a: &Lanes, b: &Lanes) -> Lanes {
    std::array::from_fn(|lane| a[lane].saturating_add(b[lane]))
}

/// Keeps the better way to each label of a group: the one found, or that by the label `before`.
#[inline]
fn better(before: i16, score: i16, steps: &Lanes, best: &mut Lanes, from: &mut Lanes) {
    for lane in 0..LANES {
        let sum = score.saturating_add(steps[lane]);
        let better = sum > best[lane];
        best[lane] = if better { sum } else { best[lane] };
        from[lane] = if better { before } else { from[lane] };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// All sequences of labels, tried one after another.
    fn exhaustive(unary: &[Lanes], transitions: &Transitions) -> i32 {
        let n = transitions.labels;
        let len = unary.len() / transitions.groups;
        (0..n.pow(len as u32))
            .filter_map(|code| {
                let path: Vec<usize> = (0..len).map(|at| code / n.pow(at as u32) % n).collect();
                total(&path, unary, transitions)
            })
            .max()
            .unwrap()
    }

    fn total(path: &[usize], unary: &[Lanes], transitions: &Transitions) -> Option<i32> {
        let mut sum = 0;
        for (at, &label) in path.iter().enumerate() {
            let before = at.checked_sub(1).map(|before| path[before]);
            let step = transitions.row(before).as_flattened()[label];
            if step == NEVER {
                return None;
            }
            let own = unary.as_flattened()[at * transitions.groups * LANES + label];
            sum += i32::from(step) + i32::from(own);
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
                let unary: Vec<Lanes> = (0..len * transitions.groups)
                    .map(|_| std::array::from_fn(|_| draw(900) as i16))
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
