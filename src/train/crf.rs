//! The trainer: a linear-chain CRF by AdaGrad, one sentence a step.
//!
//! L1 and L2 are applied to a weight when it is next read, for all the steps since (Duchi et al.,
//! "Adaptive Subgradient Methods", 2011, composite updates). Labels left open by a corpus are
//! summed over: the step is the difference of two expectations. Wrong labels are helped by a margin
//! that the right one has to make up for (Gimpel and Smith, "Softmax-Margin CRFs", 2010).

use super::problem::Instance;
use crate::tagger::labels::Labels;
use crate::tagger::lanes::UNIT;
use crate::tagger::transitions::Transitions;

/// How to train.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Settings {
    pub(crate) epochs: usize,
    pub(crate) rate: f32,
    pub(crate) l1: f32,
    pub(crate) l2: f32,
    pub(crate) dropout: f32,
    pub(crate) seed: u64,
}

/// What a wrong label of a token is given while the chain learns, in nats.
const MARGIN: f64 = 2.0;

/// Weights: `stride` a feature.
#[derive(Clone, Debug, Default)]
pub(crate) struct Weights {
    pub(crate) stride: usize,
    pub(crate) features: Vec<f32>,
    /// For each label before, and for the first label, one for each label.
    pub(crate) transitions: Vec<f32>,
}

impl Weights {
    /// Takes this much off every transition to `O`.
    pub(crate) fn discourage_none(&mut self, by: f32) {
        let to_none = self.transitions.iter_mut().step_by(self.stride.max(1));
        to_none.for_each(|score| *score -= by);
    }

    /// The transitions as a model has them.
    pub(crate) fn steps(&self) -> Transitions {
        let scores: Vec<i32> = self
            .transitions
            .iter()
            .map(|score| (score * UNIT).round() as i32)
            .collect();
        Transitions::new(self.stride, &scores)
    }
}

/// SplitMix64: small, fast, the same everywhere.
#[derive(Clone, Debug)]
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    pub(crate) fn shuffle<T>(&mut self, items: &mut [T]) {
        for end in (1..items.len()).rev() {
            let other = (self.next() % (end as u64 + 1)) as usize;
            items.swap(end, other);
        }
    }
}

/// Trains on the instances; `each` hears of every epoch's end.
pub(crate) fn train(
    instances: &[&Instance],
    features: usize,
    labels: &Labels,
    settings: &Settings,
    each: &mut dyn FnMut(usize, &Weights),
) -> Weights {
    match labels.len() {
        0..=8 => Optimizer::<8>::new(features, labels, settings).run(instances, each),
        9..=12 => Optimizer::<12>::new(features, labels, settings).run(instances, each),
        13..=16 => Optimizer::<16>::new(features, labels, settings).run(instances, each),
        17..=24 => Optimizer::<24>::new(features, labels, settings).run(instances, each),
        _ => Optimizer::<64>::new(features, labels, settings).run(instances, each),
    }
}

/// One feature's weights, their squared gradients, and the step they were last brought up to date.
#[derive(Clone)]
struct Row<const S: usize> {
    weight: [f32; S],
    square: [f32; S],
}

struct Optimizer<const S: usize> {
    n: usize,
    rows: Vec<Row<S>>,
    last: Vec<u32>,
    steps: Vec<f32>,
    squares: Vec<f32>,
    settings: Settings,
    random: Random,
}

/// Forward and backward sums of one sentence.
struct Chain<const S: usize> {
    forward: Vec<[f64; S]>,
    backward: Vec<[f64; S]>,
    scale: Vec<f64>,
}

impl<const S: usize> Chain<S> {
    fn new() -> Self {
        Chain {
            forward: Vec::new(),
            backward: Vec::new(),
            scale: Vec::new(),
        }
    }

    /// `emit` are the exponentials of the scores, `step` those of the transitions (n rows of S, then the start's).
    fn run(&mut self, emit: &[[f64; S]], step: &[[f64; S]], n: usize) {
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
    fn expect(
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

impl<const S: usize> Optimizer<S> {
    fn new(features: usize, labels: &Labels, settings: &Settings) -> Self {
        let n = labels.len();
        Optimizer {
            n,
            rows: vec![
                Row {
                    weight: [0.0; S],
                    square: [1e-3; S]
                };
                features
            ],
            last: vec![0; features],
            steps: vec![0.0; (n + 1) * n],
            squares: vec![1e-3; (n + 1) * n],
            settings: *settings,
            random: Random(settings.seed),
        }
    }

    /// Brings a feature's weights up to step `now`.
    #[inline]
    fn decay(row: &mut Row<S>, passed: f32, eta: f32, l1: f32, l2: f32) {
        for (w, g) in row.weight.iter_mut().zip(&row.square) {
            let h = eta * passed / g.sqrt();
            let x = *w / (1.0 + l2 * h);
            *w = x.signum() * (x.abs() - l1 * h).max(0.0);
        }
    }

    fn run(mut self, instances: &[&Instance], each: &mut dyn FnMut(usize, &Weights)) -> Weights {
        let mut order: Vec<usize> = (0..instances.len()).collect();
        let total = (self.settings.epochs * instances.len()) as f32;
        let mut now = 0u32;
        for epoch in 0..self.settings.epochs {
            self.random.shuffle(&mut order);
            for &index in &order {
                now += 1;
                let eta = self.settings.rate * (1.0 - now as f32 / (total + 1.0)).max(0.01);
                self.step(instances[index], now, eta);
            }
            each(epoch, &self.weights(now));
        }
        self.weights(now)
    }

    fn weights(&mut self, now: u32) -> Weights {
        let (l1, l2, eta) = (
            self.settings.l1,
            self.settings.l2,
            self.settings.rate * 0.01,
        );
        for (row, last) in self.rows.iter_mut().zip(&mut self.last) {
            Self::decay(row, (now - *last) as f32, eta, l1, l2);
            *last = now;
        }
        let n = self.n;
        Weights {
            stride: n,
            features: self
                .rows
                .iter()
                .flat_map(|row| row.weight[..n].iter().copied())
                .collect(),
            transitions: self.steps.clone(),
        }
    }

    fn step(&mut self, instance: &Instance, now: u32, eta: f32) {
        let n = self.n;
        let len = instance.allowed.len();
        if len == 0 {
            return;
        }
        let Settings {
            l1, l2, dropout, ..
        } = self.settings;
        let cut = (dropout * 65536.0) as u64;
        let keep = 1.0 / (1.0 - dropout);
        let mut kept: Vec<u32> = Vec::with_capacity(instance.features.len());
        let mut ends = Vec::with_capacity(len);
        let mut scores = vec![[0f32; S]; len];
        let (mut bits, mut left) = (0u64, 0);
        for (at, score) in scores.iter_mut().enumerate() {
            let range = instance.starts[at] as usize..instance.starts[at + 1] as usize;
            for &feature in &instance.features[range] {
                if cut > 0 {
                    if left == 0 {
                        bits = self.random.next();
                        left = 4;
                    }
                    let draw = bits & 0xFFFF;
                    bits >>= 16;
                    left -= 1;
                    if draw < cut {
                        continue;
                    }
                }
                kept.push(feature);
                let row = &mut self.rows[feature as usize];
                let last = &mut self.last[feature as usize];
                if *last != now {
                    Self::decay(row, (now - *last) as f32, eta, l1, l2);
                    *last = now;
                }
                for (s, w) in score.iter_mut().zip(&row.weight) {
                    *s += w;
                }
            }
            for s in score.iter_mut() {
                *s *= keep;
            }
            ends.push(kept.len());
        }
        let (tokens, pairs) = self.gradient(instance, &scores);
        let weight = instance.weight;
        let mut start = 0;
        for (mut d, end) in tokens.into_iter().zip(ends) {
            for d in &mut d {
                *d *= weight;
                if d.abs() < 1e-5 {
                    *d = 0.0;
                }
            }
            if d.iter().any(|d| d.abs() >= 1e-4) {
                for &feature in &kept[start..end] {
                    let row = &mut self.rows[feature as usize];
                    for ((w, g), d) in row.weight.iter_mut().zip(&mut row.square).zip(&d) {
                        *g += d * d;
                        *w -= eta * d / g.sqrt();
                    }
                }
            }
            start = end;
        }
        for (from, row) in pairs.iter().enumerate() {
            for (to, &d) in row.iter().enumerate().take(n) {
                let d = weight * d as f32;
                let at = from * n + to;
                self.squares[at] += d * d;
                self.steps[at] -= eta / self.squares[at].sqrt() * (d + l2 * self.steps[at]);
            }
        }
    }

    /// Expected minus observed: for each token's labels, and for transitions.
    fn gradient(&self, instance: &Instance, scores: &[[f32; S]]) -> (Vec<[f32; S]>, Vec<[f64; S]>) {
        let n = self.n;
        let mut step = vec![[0f64; S]; n + 1];
        for (row, own) in step.iter_mut().zip(self.steps.chunks_exact(n)) {
            for (e, &s) in row.iter_mut().zip(own) {
                *e = f64::from(s).exp();
            }
        }
        let mut emit: Vec<[f64; S]> = scores
            .iter()
            .zip(&instance.allowed)
            .map(|(score, mask)| {
                let top = score[..n].iter().copied().fold(f32::MIN, f32::max);
                let mut out = [0.0; S];
                for k in 0..n {
                    let margin = if mask >> k & 1 == 0 { MARGIN } else { 0.0 };
                    out[k] = (f64::from(score[k] - top) + margin).exp();
                }
                out
            })
            .collect();
        let mut tokens = vec![[0f32; S]; scores.len()];
        let mut pairs = vec![[0f64; S]; n + 1];
        let mut chain = Chain::new();
        chain.run(&emit, &step, n);
        chain.expect(&emit, &step, n, 1.0, &mut tokens, &mut pairs);
        if instance.allowed.iter().all(|mask| mask.is_power_of_two()) {
            let mut before = n;
            for (mask, out) in instance.allowed.iter().zip(&mut tokens) {
                let label = mask.trailing_zeros() as usize;
                out[label] -= 1.0;
                pairs[before][label] -= 1.0;
                before = label;
            }
        } else {
            for (mask, own) in instance.allowed.iter().zip(&mut emit) {
                let mut top = 0.0f64;
                for (k, e) in own.iter_mut().enumerate() {
                    if mask >> k & 1 == 0 {
                        *e = 0.0;
                    }
                    top = top.max(*e);
                }
                // Far below the best label all allowed ones may have vanished.
                for (k, e) in own.iter_mut().enumerate().take(n) {
                    if mask >> k & 1 == 1 {
                        *e = if top > 0.0 {
                            (*e / top).max(1e-30)
                        } else {
                            1.0
                        };
                    }
                }
            }
            chain.run(&emit, &step, n);
            chain.expect(&emit, &step, n, -1.0, &mut tokens, &mut pairs);
        }
        (tokens, pairs)
    }
}
