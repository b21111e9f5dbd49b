//! The trainer: a linear-chain CRF by AdaGrad, one sentence a step.
//!
//! L1 and L2 are applied to a weight when it is next read, for all the steps since (Duchi et al.,
//! "Adaptive Subgradient Methods", 2011, composite updates). Labels left open by a corpus are
//! summed over: the step is the difference of two expectations. Wrong labels are helped by a margin
//! that the right one has to make up for (Gimpel and Smith, "Softmax-Margin CRFs", 2010).

use super::problem::Instance;
use super::sums::Sums;
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
        if instance.allowed.is_empty() {
            return;
        }
        let drawn = self.draw(instance, now, eta);
        let (tokens, pairs) = self.gradient(instance, &drawn.scores);
        self.learn_features(&drawn, tokens, instance.weight, eta);
        self.learn_steps(&pairs, instance.weight, eta);
    }

    /// Drops some features of a sentence, and sums up the weights of the others.
    fn draw(&mut self, instance: &Instance, now: u32, eta: f32) -> Drawn<S> {
        let Settings {
            l1, l2, dropout, ..
        } = self.settings;
        let keep = 1.0 / (1.0 - dropout);
        let mut dropout = Dropout::new(dropout);
        let mut drawn = Drawn {
            features: Vec::with_capacity(instance.features.len()),
            ends: Vec::with_capacity(instance.allowed.len()),
            scores: vec![[0.0; S]; instance.allowed.len()],
        };
        for (at, score) in drawn.scores.iter_mut().enumerate() {
            let range = instance.starts[at] as usize..instance.starts[at + 1] as usize;
            for &feature in &instance.features[range] {
                if dropout.drops(&mut self.random) {
                    continue;
                }
                drawn.features.push(feature);
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
            drawn.ends.push(drawn.features.len());
        }
        drawn
    }

    /// Goes down the gradient of the tokens' labels.
    fn learn_features(&mut self, drawn: &Drawn<S>, tokens: Vec<[f32; S]>, weight: f32, eta: f32) {
        let mut start = 0;
        for (mut d, &end) in tokens.into_iter().zip(&drawn.ends) {
            for d in &mut d {
                *d *= weight;
                if d.abs() < 1e-5 {
                    *d = 0.0;
                }
            }
            if d.iter().any(|d| d.abs() >= 1e-4) {
                for &feature in &drawn.features[start..end] {
                    let row = &mut self.rows[feature as usize];
                    for ((w, g), d) in row.weight.iter_mut().zip(&mut row.square).zip(&d) {
                        *g += d * d;
                        *w -= eta * d / g.sqrt();
                    }
                }
            }
            start = end;
        }
    }

    /// Goes down the gradient of the transitions.
    fn learn_steps(&mut self, pairs: &[[f64; S]], weight: f32, eta: f32) {
        let n = self.n;
        for (from, row) in pairs.iter().enumerate() {
            for (to, &d) in row.iter().enumerate().take(n) {
                let d = weight * d as f32;
                let at = from * n + to;
                self.squares[at] += d * d;
                self.steps[at] -=
                    eta / self.squares[at].sqrt() * (d + self.settings.l2 * self.steps[at]);
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
        let tokens = scores.iter().zip(&instance.allowed);
        let mut emit: Vec<[f64; S]> = tokens
            .map(|(score, &mask)| exponentials(score, mask, n))
            .collect();
        let mut tokens = vec![[0f32; S]; scores.len()];
        let mut pairs = vec![[0f64; S]; n + 1];
        let mut sums = Sums::new();
        sums.run(&emit, &step, n);
        sums.expect(&emit, &step, n, 1.0, &mut tokens, &mut pairs);
        if instance.allowed.iter().all(|mask| mask.is_power_of_two()) {
            let mut before = n;
            for (mask, out) in instance.allowed.iter().zip(&mut tokens) {
                let label = mask.trailing_zeros() as usize;
                out[label] -= 1.0;
                pairs[before][label] -= 1.0;
                before = label;
            }
        } else {
            for (&mask, own) in instance.allowed.iter().zip(&mut emit) {
                allow_only(own, mask, n);
            }
            sums.run(&emit, &step, n);
            sums.expect(&emit, &step, n, -1.0, &mut tokens, &mut pairs);
        }
        (tokens, pairs)
    }
}

/// A sentence without the features that were dropped.
struct Drawn<const S: usize> {
    features: Vec<u32>,
    /// Where the features of each token end.
    ends: Vec<usize>,
    /// The sums of their weights.
    scores: Vec<[f32; S]>,
}

/// Draws which features are dropped, by 16 bits of a random number each.
struct Dropout {
    below: u64,
    bits: u64,
    left: u32,
}

impl Dropout {
    fn new(share: f32) -> Dropout {
        Dropout {
            below: (share * 65536.0) as u64,
            bits: 0,
            left: 0,
        }
    }

    #[inline]
    fn drops(&mut self, random: &mut Random) -> bool {
        if self.below == 0 {
            return false;
        }
        if self.left == 0 {
            (self.bits, self.left) = (random.next(), 4);
        }
        let draw = self.bits & 0xFFFF;
        self.bits >>= 16;
        self.left -= 1;
        draw < self.below
    }
}

/// The exponentials of a token's scores, relative to the best; labels outside of `mask` with their margin.
fn exponentials<const S: usize>(score: &[f32; S], mask: u64, n: usize) -> [f64; S] {
    let top = score[..n].iter().copied().fold(f32::MIN, f32::max);
    let mut out = [0.0; S];
    for k in 0..n {
        let margin = if mask >> k & 1 == 0 { MARGIN } else { 0.0 };
        out[k] = (f64::from(score[k] - top) + margin).exp();
    }
    out
}

/// Leaves the labels in `mask` alone, relative to the best of them.
fn allow_only<const S: usize>(emit: &mut [f64; S], mask: u64, n: usize) {
    let mut top = 0.0f64;
    for (k, e) in emit.iter_mut().enumerate() {
        if mask >> k & 1 == 0 {
            *e = 0.0;
        }
        top = top.max(*e);
    }
    // Far below the best label all allowed ones may have vanished.
    for (k, e) in emit.iter_mut().enumerate().take(n) {
        if mask >> k & 1 == 1 {
            *e = if top > 0.0 {
                (*e / top).max(1e-30)
            } else {
                1.0
            };
        }
    }
}
