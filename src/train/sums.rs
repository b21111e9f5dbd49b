//! Forward and backward sums over a sentence, for the expectations of the trainer.

/// Forward and backward sums of one sentence.
pub(super) struct Sums<const S: usize> {
    forward: Vec<[f64; S]>,
    backward: Vec<[f64; S]>,
    scale: Vec<f64>,
}

impl<const S: usize> Sums<S> {
    pub(super) fn new() -> Self {
        Sums {
            forward: Vec::new(),
            backward: Vec::new(),
            scale: Vec::new(),
        }
    }

    /// `emit` are the exponentials of the scores, `step` those of the transitions (n rows of S, then the start's).
    pub(super) fn run(&mut self, emit: &[[f64; S]], step: &[[f64; S]], n: usize) {
        self.forward.clear();
        self.scale.clear();
        let mut before = [0.0; S];
        for (at, own) in emit.iter().enumerate() {
            let mut sums = [0.0; S];
            if at == 0 {
                sums = step[n];
            } else {
                for (&p, row) in before.iter().zip(step).take(n) {
                    for (sum, &s) in sums.iter_mut().zip(row) {
                        *sum += p * s;
                    }
                }
            }
            let mut z = 0.0;
            for (sum, &e) in sums.iter_mut().zip(own) {
                *sum *= e;
                z += *sum;
            }
            for sum in &mut sums {
                *sum /= z;
            }
            self.forward.push(sums);
            self.scale.push(z);
            before = sums;
        }
        let len = emit.len();
        self.backward.clear();
        self.backward.resize(len, [1.0; S]);
        for at in (1..len).rev() {
            let mut weighted = self.backward[at];
            for (w, &e) in weighted.iter_mut().zip(&emit[at]) {
                *w *= e / self.scale[at];
            }
            for (from, row) in step.iter().enumerate().take(n) {
                self.backward[at - 1][from] = row.iter().zip(&weighted).map(|(a, b)| a * b).sum();
            }
        }
    }

    /// Adds the expected counts of tokens' labels and of transitions, times `sign`.
    pub(super) fn expect(
        &self,
        emit: &[[f64; S]],
        step: &[[f64; S]],
        n: usize,
        sign: f64,
        tokens: &mut [[f32; S]],
        pairs: &mut [[f64; S]],
    ) {
        for ((out, a), b) in tokens.iter_mut().zip(&self.forward).zip(&self.backward) {
            for k in 0..n {
                out[k] += (sign * a[k] * b[k]) as f32;
            }
        }
        for k in 0..n {
            pairs[n][k] += sign * self.forward[0][k] * self.backward[0][k];
        }
        for at in 1..emit.len() {
            let mut to = [0.0; S];
            for k in 0..n {
                to[k] = sign * emit[at][k] * self.backward[at][k] / self.scale[at];
            }
            for from in 0..n {
                let a = self.forward[at - 1][from];
                for k in 0..S {
                    pairs[from][k] += a * step[from][k] * to[k];
                }
            }
        }
    }
}
