//! The best sequence of labels for a sentence.

use wide::i16x8;

use super::lanes::{Ends, LANES, Lanes, OUTSIDE};
use super::transitions::Transitions;

/// Buffers of [`best`](Viterbi::best).
#[derive(Debug, Default)]
pub(crate) struct Viterbi {
    /// The sums on the best ways to the labels of each token, in rows.
    sums: Vec<Lanes>,
}

impl Viterbi {
    /// Writes the labels with the highest sum of scores to `path`, which has a place for each row
    /// of `unary`.
    pub(crate) fn best(
        &mut self,
        unary: &[Lanes],
        transitions: &Transitions,
        ends: Ends,
        path: &mut [u8],
    ) {
        self.sums.clear();
        self.sums.extend_from_slice(unary);
        let first = match ends.before {
            true => transitions.row(OUTSIDE),
            false => &transitions.first,
        };
        match (first, transitions.pairs.first_chunk()) {
            ([], _) => return,
            // Few labels: all stays in registers.
            ([first], Some(pairs)) => one_group(first, pairs, &mut self.sums),
            _ => groups(first, transitions, &mut self.sums),
        }
        let mut behind = ends.behind.then_some(OUTSIDE);
        let rows = self.sums.rchunks_exact(transitions.groups);
        for (row, place) in rows.zip(path.iter_mut().rev()) {
            let steps = behind.map_or(&[][..], |behind| transitions.column(behind));
            let label = first_best(row, steps);
            *place = label as u8;
            behind = Some(label);
        }
    }
}

/// Makes of the scores of tokens the sums on the best ways to their labels.
fn groups(first: &[Lanes], transitions: &Transitions, tokens: &mut [Lanes]) {
    let mut last: Vec<Lanes> = Vec::new();
    for own in tokens.chunks_exact_mut(transitions.groups) {
        if last.is_empty() {
            for (own, first) in own.iter_mut().zip(first) {
                *own = sum(own, first);
            }
        } else {
            for (group, own) in own.iter_mut().enumerate() {
                let rows = transitions.pairs.iter().skip(group);
                let rows = rows.step_by(transitions.groups);
                let ways = last.as_flattened().iter().zip(rows);
                let best = ways.fold([i16::MIN; LANES], |best, (&score, row)| {
                    let way = i16x8::splat(score).saturating_add(i16x8::from(*row));
                    i16x8::from(best).max(way).to_array()
                });
                *own = sum(&best, own);
            }
            // Only differences count, so the best may always be 0 and sums stay in range.
            let top = own.iter().map(|own| i16x8::from(*own).reduce_max());
            let top = i16x8::splat(top.fold(i16::MIN, i16::max));
            for own in own.iter_mut() {
                *own = i16x8::from(*own).saturating_sub(top).to_array();
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
    let steps = pairs.map(i16x8::from);
    let mut last = i16x8::from(*head);
    for own in tokens {
        let scores = last.to_array();
        let way = |before: usize| i16x8::splat(scores[before]).saturating_add(steps[before]);
        let two = |before| way(before).max(way(before + 1));
        let best = two(0).max(two(2)).max(two(4).max(two(6)));
        let next = best.saturating_add(i16x8::from(*own));
        last = next.saturating_sub(i16x8::splat(next.reduce_max()));
        *own = last.to_array();
    }
}

/// The first of the labels whose score and step sum up highest; without steps, the score alone.
#[inline]
fn first_best(row: &[Lanes], steps: &[Lanes]) -> usize {
    let (mut best, mut top) = (0, None);
    for (group, row) in row.iter().enumerate() {
        let sums = i16x8::from(steps.get(group).map_or(*row, |steps| sum(row, steps)));
        let highest = sums.reduce_max();
        if top.is_none_or(|top| highest > top) {
            let place = sums.simd_eq(i16x8::splat(highest)).to_bitmask();
            best = group * LANES + place.trailing_zeros() as usize;
            top = Some(highest);
        }
    }
    best
}

/// Two rows added.
#[inline]
pub(crate) fn sum(a: &Lanes, b: &Lanes) -> Lanes {
    i16x8::from(*a).saturating_add(i16x8::from(*b)).to_array()
}

#[cfg(test)]
mod tests {
    use super::super::lanes::NEVER;
    use super::*;

    /// All sequences of labels, tried one after another.
    fn exhaustive(unary: &[Lanes], transitions: &Transitions, ends: Ends) -> i32 {
        let n = transitions.labels;
        let len = unary.len() / transitions.groups;
        (0..n.pow(len as u32))
            .filter_map(|code| {
                let path: Vec<usize> = (0..len).map(|at| code / n.pow(at as u32) % n).collect();
                total(&path, unary, transitions, ends)
            })
            .max()
            .unwrap()
    }

    fn total(
        path: &[usize],
        unary: &[Lanes],
        transitions: &Transitions,
        ends: Ends,
    ) -> Option<i32> {
        let mut sum = 0;
        for (at, &label) in path.iter().enumerate() {
            let before = match at.checked_sub(1) {
                None => ends.before.then_some(OUTSIDE),
                Some(before) => Some(path[before]),
            };
            let row = before.map_or(&*transitions.first, |before| transitions.row(before));
            let step = row.as_flattened()[label];
            if step == NEVER {
                return None;
            }
            let own = unary.as_flattened()[at * transitions.groups * LANES + label];
            sum += i32::from(step) + i32::from(own);
        }
        if let Some(&last) = path.last().filter(|_| ends.behind) {
            sum += i32::from(transitions.row(last).as_flattened()[OUTSIDE]);
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
                for (before, behind) in [(false, false), (true, false), (false, true), (true, true)]
                {
                    let ends = Ends { before, behind };
                    let mut path = vec![0; len];
                    Viterbi::default().best(&unary, &transitions, ends, &mut path);
                    let path: Vec<usize> = path.into_iter().map(usize::from).collect();
                    assert_eq!(
                        total(&path, &unary, &transitions, ends),
                        Some(exhaustive(&unary, &transitions, ends))
                    );
                }
            }
        }
    }
}
