//! From labelled sentences to a model.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use rustc_hash::FxHashSet;

use super::corpus::{Corpus, Sentence};
use super::crf::{self, Settings, Weights};
use super::evaluate;
use super::export;
use super::problem::{Extractor, Instance, allowed};
use super::progress::Progress;
use super::silver::{self, Unlabelled};
use super::{calibrate, key};
use crate::Error;
use crate::container::ContainerWriter;
use crate::table::Table;
use crate::tagger::casing::Casing;
use crate::tagger::hash;
use crate::tagger::labels::Labels;
use crate::tagger::model::{CASED, FOLDED, FORMAT, LEXICON, MOST_TYPES, Model, TYPES};
use crate::tagger::word::Mode;

/// Trains models.
///
/// ```no_run
/// use entitas::train::{Corpus, Trainer};
///
/// let corpus = Corpus::read("products.conll")?;
/// let model = Trainer::new().target(corpus).train()?;
/// std::fs::write("products.model", model.as_bytes()).expect("a writable folder");
/// # Ok::<(), entitas::Error>(())
/// ```
#[must_use = "a trainer does nothing until it trains"]
#[derive(Clone, Debug)]
pub struct Trainer {
    target: Vec<Sentence>,
    others: Vec<Vec<Sentence>>,
    dev: Vec<Sentence>,
    unlabelled: Unlabelled,
    lexicon: Option<Vec<u8>>,
    held: FxHashSet<String>,
    /// What the user calls types.
    renamed: BTreeMap<String, String>,
    settings: Settings,
    seeds: usize,
    threads: usize,
    /// Cased and folded; the target decides where nobody has said.
    modes: Option<(bool, bool)>,
    calibrated: bool,
    least: f32,
    weight: f32,
    eagerness: f32,
}

impl Default for Trainer {
    fn default() -> Trainer {
        Trainer {
            target: Vec::new(),
            others: Vec::new(),
            dev: Vec::new(),
            unlabelled: Unlabelled {
                files: Vec::new(),
                sentences: 6000,
            },
            lexicon: None,
            held: FxHashSet::default(),
            renamed: BTreeMap::new(),
            settings: Settings {
                epochs: 15,
                rate: 0.1,
                l1: 1e-5,
                l2: 5e-6,
                dropout: 0.5,
                seed: 1,
            },
            seeds: 3,
            threads: std::thread::available_parallelism().map_or(1, usize::from),
            modes: None,
            calibrated: true,
            least: 0.0,
            weight: 0.5,
            eagerness: 0.2,
        }
    }
}

/// The seed whose only use is to learn how far probabilities can be trusted.
const CALIBRATION_SEED: u64 = 1000;

impl Trainer {
    /// A trainer with the settings that gave the figures of DESIGN.md.
    pub fn new() -> Trainer {
        Trainer::default()
    }

    /// Adds sentences of the convention the model shall follow; their types are the model's.
    pub fn target(mut self, corpus: Corpus) -> Trainer {
        self.target.extend(corpus.sentences);
        self
    }

    /// Adds a corpus of another convention to learn from. Of types it does not label, its `O`
    /// says nothing. Sentences that stand in the target are left out.
    pub fn auxiliary(mut self, corpus: Corpus) -> Trainer {
        self.others.push(corpus.sentences);
        self
    }

    /// Adds sentences to follow progress with and to calibrate scores on; never trained on.
    pub fn dev(mut self, corpus: Corpus) -> Trainer {
        self.dev.extend(corpus.sentences);
        self
    }

    /// Learns from unlabelled text too: a first model labels sentences of it, those that it is sure
    /// of, for the second one. The files are those of [`Sources`](super::Sources); it takes more than
    /// twice the time.
    pub fn unlabelled(mut self, files: impl IntoIterator<Item = PathBuf>) -> Trainer {
        self.unlabelled.files.extend(files);
        self
    }

    /// How many unlabelled sentences to learn from (default 6000).
    pub fn silver(mut self, sentences: usize) -> Trainer {
        self.unlabelled.sentences = sentences;
        self
    }

    /// Takes word knowledge from this file of `train lexicon` instead of the embedded model.
    pub fn lexicon(mut self, bytes: Vec<u8>) -> Trainer {
        self.lexicon = Some(bytes);
        self
    }

    /// Leaves out sentences with these keys: the first 16 hex digits of the SHA-256 of the
    /// sentence in small letters without anything but a-z and 0-9.
    pub fn held_out<'a>(mut self, keys: impl IntoIterator<Item = &'a str>) -> Trainer {
        self.held
            .extend(keys.into_iter().map(|key| key.trim().to_owned()));
        self
    }

    /// Leaves out the sentences of a corpus, however they are cut into words.
    pub fn without(mut self, corpus: &Corpus) -> Trainer {
        self.held.extend(
            corpus
                .sentences
                .iter()
                .map(|sentence| key::of(&sentence.fingerprint())),
        );
        self
    }

    /// Takes type `from` of any corpus for type `to`. That `PER` and `PERSON`, `LOC` and `PLACE` and
    /// the like are the same is known; the model calls a type what the target calls it.
    pub fn rename(mut self, from: &str, to: &str) -> Trainer {
        self.renamed.insert(from.to_owned(), to.to_owned());
        self
    }

    /// Passes over the sentences (default 15).
    pub fn epochs(mut self, epochs: usize) -> Trainer {
        self.settings.epochs = epochs.max(1);
        self
    }

    /// Models whose weights are averaged (default 3).
    pub fn seeds(mut self, seeds: usize) -> Trainer {
        self.seeds = seeds.max(1);
        self
    }

    /// Worker threads; they change the time, never the model.
    pub fn threads(mut self, threads: usize) -> Trainer {
        self.threads = threads.max(1);
        self
    }

    /// Strength of L1 (default 1e-5).
    pub fn l1(mut self, strength: f32) -> Trainer {
        self.settings.l1 = strength;
        self
    }

    /// Strength of L2 (default 5e-6).
    pub fn l2(mut self, strength: f32) -> Trainer {
        self.settings.l2 = strength;
        self
    }

    /// The share of features hidden at each step (default 0.5).
    pub fn dropout(mut self, share: f32) -> Trainer {
        self.settings.dropout = share.clamp(0.0, 0.9);
        self
    }

    /// The weight of auxiliary corpora's sentences, where one of the target has 1 (default 0.5).
    pub fn auxiliary_weight(mut self, weight: f32) -> Trainer {
        self.weight = weight;
        self
    }

    /// How much less a step to a word that is no name is worth than was learnt (default 0.2). Chains
    /// learn to be right word by word, and most words are no names; who counts whole names wants a
    /// few more to be found.
    pub fn eagerness(mut self, eagerness: f32) -> Trainer {
        self.eagerness = eagerness;
        self
    }

    /// Leaves out weights below this for features that hold once, and below a proportion of it
    /// that falls with the square root of how often they hold (default 0): a smaller model.
    pub fn prune(mut self, least: f32) -> Trainer {
        self.least = least;
        self
    }

    /// Whether to learn how far scores can be trusted (default yes), which without a dev file
    /// takes the time of one more seed.
    pub fn calibrate(mut self, calibrate: bool) -> Trainer {
        self.calibrated = calibrate;
        self
    }

    /// Which ways of writing the model shall read: cased text, and text folded to small letters.
    /// By default both, unless the target is written without capitals, from which nothing can be
    /// learnt of cased text.
    pub fn modes(mut self, cased: bool, folded: bool) -> Trainer {
        self.modes = Some((cased || !folded, folded));
        self
    }

    fn wanted(&self) -> (bool, bool) {
        self.modes.unwrap_or_else(|| {
            let mut casing = Casing::default();
            let words = self.target.iter().flat_map(|sentence| &sentence.words);
            words.for_each(|word| casing.add_word(word));
            (casing.of_text() == Mode::Cased, true)
        })
    }

    /// Trains.
    ///
    /// # Errors
    ///
    /// No target sentence, no type of name in the target, too many types, a damaged lexicon,
    /// unlabelled text that cannot be read.
    pub fn train(&self) -> Result<Model, Error> {
        self.train_with(&mut |_| {})
    }

    /// Trains and tells how far it is.
    ///
    /// # Errors
    ///
    /// As [`Trainer::train`].
    pub fn train_with(&self, progress: &mut dyn FnMut(Progress)) -> Result<Model, Error> {
        if self.unlabelled.files.is_empty() {
            return self.run(progress);
        }
        // Cased text is the clearer teacher.
        let (cased, _) = self.wanted();
        let first = Trainer {
            modes: Some((cased, !cased)),
            calibrated: false,
            ..self.clone()
        };
        let mut second = self.clone();
        second
            .others
            .push(silver::label(&first.run(progress)?, &self.unlabelled)?);
        second.run(progress)
    }

    fn run(&self, progress: &mut dyn FnMut(Progress)) -> Result<Model, Error> {
        let types: Vec<String> = self.types(&self.target).into_iter().collect();
        if types.is_empty() || types.len() > MOST_TYPES {
            return Err(Error::option(format!(
                "the target corpus has {} types of names: 1 to {MOST_TYPES} can be learnt; it needs labels such as B-PERSON",
                types.len()
            )));
        }
        let labels = Labels::new(types);
        let lexicon = match &self.lexicon {
            Some(bytes) => bytes.clone(),
            None => Model::embedded()?.lexicon().to_vec(),
        };
        let table = Table::new(&lexicon).ok_or_else(|| {
            Error::model(
                0,
                "the lexicon is malformed: learn it again with `train lexicon`",
            )
        })?;
        let corpora = self.corpora(progress);
        let (cased, folded) = self.wanted();
        let mut file = ContainerWriter::new(FORMAT);
        file.section(TYPES, self.spelt(&labels).join("\n").into_bytes());
        file.section(LEXICON, lexicon.clone());
        for (mode, wanted, tags) in [(Mode::Cased, cased, CASED), (Mode::Folded, folded, FOLDED)] {
            if wanted {
                let (features, steps) = self.part(mode, table, &labels, &corpora, progress);
                file.section(tags[0], features);
                file.section(tags[1], steps);
            }
        }
        Model::from_bytes(file.finish()?)
    }

    fn types(&self, sentences: &[Sentence]) -> BTreeSet<String> {
        let labels = sentences.iter().flat_map(|sentence| &sentence.labels);
        labels
            .filter_map(|label| label.split_once('-'))
            .map(|(_, name)| self.name(name))
            .collect()
    }

    /// The name by which a type of any corpus is compared with those of others.
    pub fn name(&self, name: &str) -> String {
        common_name(self.renamed.get(name).map_or(name, String::as_str)).to_owned()
    }

    /// The types as the target spells them; the common name where it has several spellings.
    fn spelt(&self, labels: &Labels) -> Vec<String> {
        let own = self.target.iter().flat_map(|sentence| &sentence.labels);
        let own: BTreeSet<&str> = own
            .filter_map(|label| label.split_once('-'))
            .map(|(_, name)| self.renamed.get(name).map_or(name, String::as_str))
            .collect();
        let spelt = |name: &String| {
            let mut same = own.iter().filter(|own| common_name(own) == *name);
            match (same.next(), same.next()) {
                (Some(own), None) => (*own).to_owned(),
                _ => name.clone(),
            }
        };
        labels.types().iter().map(spelt).collect()
    }

    /// The corpora without held-out and repeated sentences; the target first.
    fn corpora(&self, progress: &mut dyn FnMut(Progress)) -> Vec<Vec<Sentence>> {
        let dev: FxHashSet<String> = self.dev.iter().map(Sentence::fingerprint).collect();
        let (mut held, mut copies) = (0, 0);
        let mut free = |sentence: &Sentence| {
            let print = sentence.fingerprint();
            let out = dev.contains(&print) || self.held.contains(&key::of(&print));
            held += usize::from(out);
            !out
        };
        let target: Vec<Sentence> = self.target.iter().filter(|s| free(s)).cloned().collect();
        let mut all = vec![target];
        let own: FxHashSet<String> = self.target.iter().map(Sentence::fingerprint).collect();
        for other in &self.others {
            let mut seen = own.clone();
            let kept: Vec<Sentence> = other
                .iter()
                .filter(|s| free(s))
                .filter(|s| seen.insert(s.fingerprint()))
                .cloned()
                .collect();
            copies += other.len() - kept.len();
            all.push(kept);
        }
        if held + copies > 0 {
            progress(Progress::Skipped {
                copies: copies - held.min(copies),
                held,
            });
        }
        all
    }

    fn part(
        &self,
        mode: Mode,
        lexicon: Table<'_>,
        labels: &Labels,
        corpora: &[Vec<Sentence>],
        progress: &mut dyn FnMut(Progress),
    ) -> (Vec<u8>, Vec<u8>) {
        let mut extractor = Extractor::new(lexicon);
        let mut instances = Vec::new();
        let own = |corpus: usize| {
            if corpora.len() > 1 {
                corpus as u8 + 1
            } else {
                0
            }
        };
        for (corpus, sentences) in corpora.iter().enumerate() {
            let known = self.types(sentences);
            let known: Vec<bool> = labels
                .types()
                .iter()
                .map(|name| known.contains(name))
                .collect();
            for sentence in sentences {
                let mut instance = extractor.instance(&sentence.words, mode, own(corpus), true);
                instance.allowed = allowed(sentence, labels, &known, &|name| self.name(name));
                instance.weight = if corpus == 0 { 1.0 } else { self.weight };
                instances.push(instance);
            }
        }
        let dev: Vec<(Instance, &Sentence)> = self
            .dev
            .iter()
            .map(|s| (extractor.instance(&s.words, mode, own(0), false), s))
            .collect();
        let all: Vec<&Instance> = instances.iter().collect();
        let score = |weights: &Weights| {
            (!dev.is_empty())
                .then(|| evaluate::floats(&dev, weights, labels, &|name| self.name(name)))
        };
        let runs = self.seeds_of(
            &all,
            extractor.names.len(),
            labels,
            self.seeds,
            &mut |seed, epoch, weights| {
                let dev = score(weights);
                progress(Progress::Epoch {
                    cased: mode == Mode::Cased,
                    seed,
                    epoch,
                    epochs: self.settings.epochs,
                    dev,
                });
            },
        );
        let mut weights = mean(runs);
        weights.discourage_none(self.eagerness);
        let found = if !self.calibrated {
            Vec::new()
        } else if dev.is_empty() {
            // Every tenth target sentence judges a model that did not see it.
            let (mut seen, mut unseen) = (Vec::new(), Vec::new());
            let target = corpora.first().map_or(&[][..], Vec::as_slice);
            for (at, instance) in instances.iter().enumerate() {
                match target.get(at).filter(|_| at % 10 == 9) {
                    Some(sentence) => unseen.push((instance, sentence)),
                    None => seen.push(instance),
                }
            }
            let settings = Settings {
                seed: CALIBRATION_SEED,
                ..self.settings
            };
            let mut weights = crf::train(
                &seen,
                extractor.names.len(),
                labels,
                &settings,
                &mut |_, _| {},
            );
            weights.discourage_none(self.eagerness);
            let unseen: Vec<_> = unseen
                .iter()
                .map(|(instance, sentence)| (*instance, *sentence))
                .collect();
            evaluate::judged(&unseen, &weights, labels, &|name| self.name(name))
        } else {
            let dev: Vec<_> = dev
                .iter()
                .map(|(instance, sentence)| (instance, *sentence))
                .collect();
            evaluate::judged(&dev, &weights, labels, &|name| self.name(name))
        };
        {
            let mut counts = vec![0; extractor.names.len()];
            for &feature in instances.iter().flat_map(|instance| &instance.features) {
                counts[feature as usize] += 1;
            }
            export::part(
                &extractor.names,
                &weights,
                labels,
                calibrate::fit(&found),
                (self.least, &counts),
            )
        }
    }

    /// One run a seed, on as many threads as allowed; the order of the results is the seeds'.
    fn seeds_of(
        &self,
        instances: &[&Instance],
        features: usize,
        labels: &Labels,
        seeds: usize,
        each: &mut dyn FnMut(usize, usize, &Weights),
    ) -> Vec<Weights> {
        let all: Vec<usize> = (1..=seeds).collect();
        let mut runs = Vec::new();
        for group in all.chunks(self.threads) {
            let (sender, receiver) = std::sync::mpsc::sync_channel(1);
            let done: Vec<Weights> = std::thread::scope(|scope| {
                let threads: Vec<_> = group
                    .iter()
                    .map(|&seed| {
                        let sender = sender.clone();
                        let settings = Settings {
                            seed: hash::mix(1, seed as u64),
                            ..self.settings
                        };
                        scope.spawn(move || {
                            crf::train(
                                instances,
                                features,
                                labels,
                                &settings,
                                &mut |epoch, weights| {
                                    // A closed channel means nobody listens any more.
                                    let _ = sender.send((seed, epoch + 1, weights.clone()));
                                },
                            )
                        })
                    })
                    .collect();
                drop(sender);
                for (seed, epoch, weights) in receiver {
                    each(seed, epoch, &weights);
                }
                threads
                    .into_iter()
                    .filter_map(|thread| thread.join().ok())
                    .collect()
            });
            runs.extend(done);
        }
        runs
    }
}

/// What the public corpora call by several names.
fn common_name(name: &str) -> &str {
    match name {
        "PER" | "PPL" => "PERSON",
        "ORG" | "ORGANISATION" => "ORGANIZATION",
        "LOC" | "PLC" | "LOCATION" => "PLACE",
        _ => name,
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
