//! Probabilities of names: forward and backward sums over a sentence.

use std::ops::Range;

use super::decode::{LANES, Lanes, Transitions};
use super::model::UNIT;

/// The sums of one sentence; buffers are kept for the next.
#[derive(Debug, Default)]
pub(crate) struct Lattice {
    labels: usize,
    /// Exponentials of the scores, of the transitions, and the normalised sums, a row a token.
    emit: Vec<f32>,
    step: Vec<f32>,
    forward: Vec<f32>,
    backward: Vec<f32>,
    scale: Vec<f32>,
}

fn row(values: &[f32], at: usize, n: usize) -> &[f32] {
    values.get(at * n..(at + 1) * n).unwrap_or(&[])
}

fn dot(a: &[f32], b: &[f32]) -> f32 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

impl Lattice {
    pub(crate) fn fill(&mut self, unary: &[Lanes], transitions: &Transitions) {
        let n = transitions.labels;
        self.labels = n;
        self.step.clear();
        let score = |&score: &i16| (f32::from(score) / UNIT).exp();
        for before in (0..n).map(Some).chain([None]) {
            self.step.extend(
                transitions
                    .row(before)
                    .as_flattened()
                    .iter()
                    .take(n)
                    .map(score),
            );
        }
        self.emit.clear();
        for own in unary
            .as_flattened()
            .chunks_exact((transitions.groups * LANES).max(1))
        {
            let own = own.get(..n).unwrap_or(own);
            let top = own.iter().copied().max().unwrap_or(0);
            self.emit.extend(
                own.iter()
                    .map(|&own| ((f32::from(own) - f32::from(top)) / UNIT).exp()),
            );
        }
        self.forward.clear();
        self.scale.clear();
        let mut sums = vec![0f32; n];
        for (at, own) in self.emit.chunks_exact(n).enumerate() {
            for (to, sum) in sums.iter_mut().enumerate() {
                *sum = match at.checked_sub(1) {
                    None => self.step.get(n * n + to).copied().unwrap_or(0.0),
                    Some(before) => row(&self.forward, before, n)
                        .iter()
                        .zip(self.step.iter().skip(to).step_by(n))
                        .map(|(a, b)| a * b)
                        .sum(),
                };
            }
            let mut z = 0.0;
            for (sum, e) in sums.iter_mut().zip(own) {
                *sum *= e;
                z += *sum;
            }
            self.forward.extend(sums.iter().map(|sum| sum / z));
            self.scale.push(z);
        }
        self.backward.clear();
        self.backward.resize(self.emit.len(), 1.0);
        for at in (1..self.scale.len()).rev() {
            let z = self.scale.get(at).copied().unwrap_or(1.0);
            let weighted: Vec<f32> = row(&self.emit, at, n)
                .iter()
                .zip(row(&self.backward, at, n))
                .map(|(e, b)| e * b / z)
                .collect();
            for from in 0..n {
                let sum = dot(row(&self.step, from, n), &weighted);
                if let Some(slot) = self.backward.get_mut((at - 1) * n + from) {
                    *slot = sum;
                }
            }
        }
    }

    /// The probability that exactly these tokens are a name of type `kind`.
    pub(crate) fn span(&self, tokens: Range<usize>, kind: usize) -> f32 {
        let n = self.labels;
        let (begin, inside) = (1 + 2 * kind, 2 + 2 * kind);
        let at = |values: &[f32], token: usize, label: usize| {
            values.get(token * n + label).copied().unwrap_or(0.0)
        };
        let mut p = at(&self.forward, tokens.start, begin);
        let mut last = begin;
        for token in tokens.clone().skip(1) {
            let z = self.scale.get(token).copied().unwrap_or(1.0);
            p *= at(&self.step, last, inside) * at(&self.emit, token, inside) / z;
            last = inside;
        }
        // What follows must not continue the name.
        let after = match self.scale.get(tokens.end) {
            None => 1.0,
            Some(z) => (0..n)
                .filter(|&label| label != inside)
                .map(|label| {
                    at(&self.step, last, label)
                        * at(&self.emit, tokens.end, label)
                        * at(&self.backward, tokens.end, label)
                        / z
                })
                .sum(),
        };
        (p * after).clamp(0.0, 1.0)
    }
}
