//! Weights from several random orders of the same sentences, averaged.

use crate::tagger::hash;
use crate::tagger::labels::Labels;
use crate::train::crf::{self, Settings, Weights};
use crate::train::problem::Instance;

/// What every run learns from.
pub(super) struct Seeds<'a> {
    pub(super) instances: &'a [&'a Instance],
    pub(super) features: usize,
    pub(super) labels: &'a Labels,
    pub(super) settings: Settings,
    pub(super) threads: usize,
}

impl Seeds<'_> {
    /// The mean of `count` runs, on as many threads as allowed; `each` hears of every epoch's end.
    pub(super) fn average(
        &self,
        count: usize,
        each: &mut dyn FnMut(usize, usize, &Weights),
    ) -> Weights {
        let all: Vec<usize> = (1..=count).collect();
        let mut runs = Vec::new();
        for group in all.chunks(self.threads) {
            runs.extend(self.side_by_side(group, each));
        }
        mean(runs)
    }

    /// One run a seed, each on a thread; the order of the results is the seeds'.
    fn side_by_side(
        &self,
        seeds: &[usize],
        each: &mut dyn FnMut(usize, usize, &Weights),
    ) -> Vec<Weights> {
        let (sender, receiver) = std::sync::mpsc::sync_channel(1);
        std::thread::scope(|scope| {
            let threads: Vec<_> = seeds
                .iter()
                .map(|&seed| {
                    let sender = sender.clone();
                    scope.spawn(move || {
                        self.run(seed, &mut |epoch, weights| {
                            // A closed channel means nobody listens any more.
                            let _ = sender.send((seed, epoch + 1, weights.clone()));
                        })
                    })
                })
                .collect();
            drop(sender);
            for (seed, epoch, weights) in receiver {
                each(seed, epoch, &weights);
            }
            let done = threads.into_iter();
            done.filter_map(|thread| thread.join().ok()).collect()
        })
    }

    fn run(&self, seed: usize, each: &mut dyn FnMut(usize, &Weights)) -> Weights {
        let settings = Settings {
            seed: hash::mix(1, seed as u64),
            ..self.settings
        };
        crf::train(self.instances, self.features, self.labels, &settings, each)
    }
}

fn mean(runs: Vec<Weights>) -> Weights {
    let count = runs.len() as f32;
    let mut runs = runs.into_iter();
    let Some(mut sum) = runs.next() else {
        return Weights::default();
    };
    for run in runs {
        add(&mut sum.features, &run.features);
        add(&mut sum.transitions, &run.transitions);
    }
    sum.features.iter_mut().for_each(|weight| *weight /= count);
    sum.transitions
        .iter_mut()
        .for_each(|weight| *weight /= count);
    sum
}

fn add(sum: &mut [f32], more: &[f32]) {
    sum.iter_mut()
        .zip(more)
        .for_each(|(sum, more)| *sum += more);
}
