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
    /// A row for each label that comes behind.
    columns: Vec<Lanes>,
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
        let score = |from: usize, to: usize| {
            let row = pairs.get(from * groups..).unwrap_or_default();
            row.as_flattened().get(to).copied().unwrap_or(NEVER)
        };
        let columns = (0..labels * groups).map(|at| {
            let (to, group) = (at / groups, at % groups);
            std::array::from_fn(|lane| score(group * LANES + lane, to))
        });
        Transitions {
            labels,
            groups,
            columns: columns.collect(),
            pairs,
            first: row(labels),
            steps: Steps::new(labels, |before| row(before.unwrap_or(labels))),
        }
    }

    /// The row of scores before label `behind`.
    #[inline]
    fn column(&self, behind: usize) -> &[Lanes] {
        self.columns
            .get(behind * self.groups..(behind + 1) * self.groups)
            .unwrap_or(&[])
    }

    /// The row of scores behind label `before`, or of the first label.
    #[cfg(test)]
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
    /// The sums on the best ways to the labels of each token, in rows.
    sums: Vec<Lanes>,
}

impl Viterbi {
    /// The labels with the highest sum of scores; `unary` holds a row of scores a token.
    pub(crate) fn best(&mut self, unary: &[Lanes], transitions: &Transitions, path: &mut Vec<u8>) {
        path.clear();
        self.sums.clear();
        self.sums.extend_from_slice(unary);
        match (
            transitions.first.as_slice(),
            transitions.pairs.first_chunk(),
        ) {
            ([], _) => return,
            // Few labels: all stays in registers.
            ([first], Some(pairs)) => one_group(first, pairs, &mut self.sums),
            _ => groups(transitions, &mut self.sums),
        }
        let mut rows = self.sums.rchunks_exact(transitions.groups);
        let Some(last) = rows.next() else { return };
        let last = last.as_flattened();
        let mut at = first_best(last.iter().copied().take(transitions.labels));
        path.push(at as u8);
        for row in rows {
            let steps = transitions.column(at).as_flattened();
            let sums = row.as_flattened().iter().zip(steps);
            at = first_best(sums.map(|(score, step)| score.saturating_add(*step)));
            path.push(at as u8);
        }
        path.reverse();
    }
}

/// Makes of the scores of tokens the sums on the best ways to their labels.
fn groups(transitions: &Transitions, tokens: &mut [Lanes]) {
    let mut last: Vec<Lanes> = Vec::new();
    for own in tokens.chunks_exact_mut(transitions.groups) {
        let mut best = transitions.first.clone();
        if !last.is_empty() {
            best.fill([i16::MIN; LANES]);
            let rows = transitions.pairs.chunks_exact(transitions.groups);
            for (score, row) in last.as_flattened().iter().zip(rows) {
                for (best, step) in best.iter_mut().zip(row) {
                    *best = raise(best, *score, step);
                }
            }
            for (best, own) in best.iter_mut().zip(own.iter()) {
                *best = sum(best, own);
            }
            let top = best.iter().map(highest).fold(i16::MIN, i16::max);
            // Only differences count, so the best may always be 0 and sums stay in range.
            own.copy_from_slice(&best);
            own.iter_mut().for_each(|own| *own = lower(own, top));
        } else {
            for (own, first) in own.iter_mut().zip(&best) {
                *own = sum(own, first);
            }
        }
        last.clear();
        last.extend_from_slice(own);
    }
}

/// [`groups`] where there is one.
fn one_group(first: &Lanes, pairs: &[Lanes; LANES], tokens: &mut [Lanes]) {
    let Some((head, tokens)) = tokens.split_first_mut() else {
        return;
    };
    *head = sum(head, first);
    let mut last = *head;
    for own in tokens {
        let mut best = [i16::MIN; LANES];
        for before in 0..LANES {
            best = raise(&best, last[before], &pairs[before]);
        }
        let next = sum(&best, own);
        last = lower(&next, highest(&next));
        *own = last;
    }
}

/// The first of the highest scores.
#[inline]
fn first_best(scores: impl Iterator<Item = i16> + Clone) -> usize {
    let top = scores.clone().fold(i16::MIN, i16::max);
    scores
        .into_iter()
        .position(|score| score == top)
        .unwrap_or(0)
}

// Whole arrays made anew, not changed lane by lane, become vector instructions.

/// Two rows added.
#[inline]
pub(crate) fn sum(a: &Lanes, b: &Lanes) -> Lanes {
    std::array::from_fn(|lane| a[lane].saturating_add(b[lane]))
}

/// The better of two ways to each label: the best so far, and the one by a label with this score.
#[inline]
fn raise(best: &Lanes, score: i16, steps: &Lanes) -> Lanes {
    std::array::from_fn(|lane| best[lane].max(score.saturating_add(steps[lane])))
}

#[inline]
fn lower(row: &Lanes, top: i16) -> Lanes {
    row.map(|score| score.saturating_sub(top))
}

/// The highest score, by halves.
#[inline]
fn highest(row: &Lanes) -> i16 {
    let four: [i16; 4] = std::array::from_fn(|lane| row[lane].max(row[lane + 4]));
    let two: [i16; 2] = std::array::from_fn(|lane| four[lane].max(four[lane + 2]));
    two[0].max(two[1])
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
