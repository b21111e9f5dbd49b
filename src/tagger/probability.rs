//! Probabilities of names: forward and backward sums over a sentence.

use std::ops::Range;

use once_cell::sync::Lazy;

use super::lanes::{Ends, LANES, Lanes, OUTSIDE, UNIT};
use super::transitions::{Masses, Steps, Transitions};

/// The sums of one sentence; buffers are kept for the next.
#[derive(Debug, Default)]
pub(crate) struct Lattice {
    groups: usize,
    labels: usize,
    /// Exponentials of the scores of the tokens, relative to the best of each, and the normalised
    /// sums: a row a token.
    emit: Vec<Masses>,
    forward: Vec<Masses>,
    backward: Vec<Masses>,
    scale: Vec<f32>,
    /// What follows each label at the end: the step to a token that is `O`, or nothing.
    exit: Vec<Masses>,
    /// What the backward sums of a token are made of.
    weighted: Vec<Masses>,
}

/// `exp(-d / 256)` as a product of two numbers read: of the upper bits of `d` and the lower six.
struct Decay {
    coarse: [f32; 1024],
    fine: [f32; 64],
}

static DECAY: Lazy<Decay> = Lazy::new(|| {
    let exp = |difference: usize| (-(difference as f32) / UNIT).exp();
    Decay {
        coarse: std::array::from_fn(|upper| exp(upper << 6)),
        fine: std::array::from_fn(exp),
    }
});

impl Decay {
    /// The exponential of a score relative to one that is no less.
    #[inline]
    fn of(&self, top: i16, score: i16) -> f32 {
        let difference = score.abs_diff(top);
        self.coarse[usize::from(difference >> 6)] * self.fine[usize::from(difference & 63)]
    }
}

/// The sum of a group, by halves: three additions in a row instead of eight.
#[inline]
fn total(masses: &Masses) -> f32 {
    let [a, b, c, d, e, f, g, h] = masses;
    ((a + e) + (c + g)) + ((b + f) + (d + h))
}

/// Adds a row of steps times the mass they come from.
#[inline]
fn flow(sum: &mut Masses, mass: f32, steps: &Masses) {
    *sum = std::array::from_fn(|lane| sum[lane] + mass * steps[lane]);
}

/// For each label the masses of others times the steps between; `G` groups of labels, 0: ask.
#[inline(always)]
fn pass<const G: usize>(groups: usize, from: &[Masses], steps: &[Masses], to: &mut [Masses]) {
    let groups = if G == 0 { groups } else { G };
    for (group, to) in to.iter_mut().enumerate() {
        let mut sum = [0.0; LANES];
        for (mass, steps) in from.as_flattened().iter().zip(steps.chunks_exact(groups)) {
            if let Some(steps) = steps.get(group) {
                flow(&mut sum, *mass, steps);
            }
        }
        *to = sum;
    }
}

impl Lattice {
    /// Sums up the ways through a sentence; `unary` holds a row of scores a token.
    pub(crate) fn fill(&mut self, unary: &[Lanes], transitions: &Transitions, ends: Ends) {
        self.labels = transitions.labels;
        self.groups = transitions.groups;
        self.emit(unary);
        match self.groups {
            0 => {}
            1 => self.sum_up::<1>(&transitions.steps, ends),
            _ => self.sum_up::<0>(&transitions.steps, ends),
        }
    }

    fn emit(&mut self, unary: &[Lanes]) {
        let decay = &*DECAY;
        self.emit.clear();
        for own in unary.chunks_exact(self.groups.max(1)) {
            // What fills the last group scores 0 and has no transitions.
            let top = own
                .as_flattened()
                .iter()
                .take(self.labels)
                .fold(i16::MIN, |top, &score| top.max(score));
            let masses = own.iter().map(|own| own.map(|score| decay.of(top, score)));
            self.emit.extend(masses);
        }
    }

    fn sum_up<const G: usize>(&mut self, steps: &Steps, ends: Ends) {
        self.sum_forward::<G>(steps, ends.before);
        self.leave(steps, ends.behind);
        self.sum_backward::<G>(steps);
    }

    /// The masses that lead to each token; `follows` where the first follows one that is `O`.
    fn sum_forward<const G: usize>(&mut self, steps: &Steps, follows: bool) {
        let groups = if G == 0 { self.groups } else { G };
        self.forward.clear();
        self.forward.extend_from_slice(&self.emit);
        self.scale.clear();
        let entry = if follows { OUTSIDE } else { self.labels };
        let first = steps.behind.get(entry * groups..(entry + 1) * groups);
        let first = first.unwrap_or_default();
        let mut last: &[Masses] = &[];
        for own in self.forward.chunks_exact_mut(groups) {
            let mut z = 0.0;
            self.weighted.clear();
            if last.is_empty() {
                self.weighted.extend_from_slice(first);
            } else {
                self.weighted.resize(groups, [0.0; LANES]);
                pass::<G>(groups, last, &steps.behind, &mut self.weighted);
            }
            for (own, sum) in own.iter_mut().zip(&self.weighted) {
                *own = std::array::from_fn(|lane| own[lane] * sum[lane]);
                z += total(own);
            }
            for own in own.iter_mut() {
                *own = own.map(|mass| mass / z);
            }
            self.scale.push(z);
            last = own;
        }
    }

    /// What leads on from the last token: to one that is `O`, if there is one.
    fn leave(&mut self, steps: &Steps, is_followed: bool) {
        let groups = self.groups;
        self.exit.clear();
        if !is_followed {
            self.exit.resize(groups, [1.0; LANES]);
            return;
        }
        let exit = steps.before.get(OUTSIDE * groups..(OUTSIDE + 1) * groups);
        self.exit.extend_from_slice(exit.unwrap_or_default());
        let last = self.forward.rchunks_exact(groups).next();
        let masses = last.unwrap_or_default().as_flattened().iter();
        let ways = masses.zip(self.exit.as_flattened());
        let z: f32 = ways.map(|(mass, step)| mass * step).sum();
        for exit in &mut self.exit {
            *exit = exit.map(|step| step / z);
        }
    }

    /// The masses that lead on from each token.
    fn sum_backward<const G: usize>(&mut self, steps: &Steps) {
        let groups = if G == 0 { self.groups } else { G };
        self.backward.clear();
        self.backward.resize(self.emit.len(), [1.0; LANES]);
        // Of no token there is no last row.
        for (last, exit) in self.backward.iter_mut().rev().zip(self.exit.iter().rev()) {
            *last = *exit;
        }
        let mut rest = self.backward.as_mut_slice();
        let tokens = self.scale.iter().zip(self.emit.chunks_exact(groups));
        for (&z, emit) in tokens.skip(1).rev() {
            let Some((before, own)) = rest.split_at_mut_checked(rest.len() - groups) else {
                break;
            };
            self.weighted.clear();
            self.weighted.extend(
                emit.iter()
                    .zip(own.iter())
                    .map(|(e, b)| std::array::from_fn::<f32, LANES, _>(|at| e[at] * b[at] / z)),
            );
            let end = before.len();
            if let Some(to) = before.get_mut(end - groups..) {
                pass::<G>(groups, &self.weighted, &steps.before, to);
            }
            rest = before;
        }
    }

    /// The probability that exactly these tokens are a name of type `kind`.
    pub(crate) fn span(&self, tokens: Range<usize>, kind: usize, transitions: &Transitions) -> f32 {
        let (begin, inside) = (1 + 2 * kind, 2 + 2 * kind);
        let width = self.groups * LANES;
        let at = |values: &[Masses], row: usize, label: usize| {
            let value = values.as_flattened().get(row * width + label);
            value.copied().unwrap_or(0.0)
        };
        let steps = &transitions.steps.behind;
        let mut p = at(&self.forward, tokens.start, begin);
        let mut last = begin;
        for token in tokens.clone().skip(1) {
            let z = self.scale.get(token).copied().unwrap_or(1.0);
            p *= at(steps, last, inside) * at(&self.emit, token, inside) / z;
            last = inside;
        }
        // What follows must not continue the name.
        let after = match self.scale.get(tokens.end) {
            None => at(&self.exit, 0, last),
            Some(z) => (0..self.labels)
                .filter(|&label| label != inside)
                .map(|label| {
                    at(steps, last, label)
                        * at(&self.emit, tokens.end, label)
                        * at(&self.backward, tokens.end, label)
                        / z
                })
                .sum(),
        };
        (p * after).clamp(0.0, 1.0)
    }
}
