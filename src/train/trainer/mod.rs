//! From labelled sentences to a model.

mod run;
mod seeds;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use rustc_hash::FxHashSet;

use super::corpus::{Corpus, Sentence};
use super::crf::Settings;
use super::key;
use super::progress::Progress;
use super::silver::{self, Unlabelled};
use crate::Error;
use crate::tagger::casing::Casing;
use crate::tagger::model::Model;
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
            return run::run(self, progress);
        }
        // Cased text is the clearer teacher.
        let (cased, _) = self.wanted();
        let first = Trainer {
            modes: Some((cased, !cased)),
            calibrated: false,
            ..self.clone()
        };
        let mut second = self.clone();
        second.others.push(silver::label(
            &run::run(&first, progress)?,
            &self.unlabelled,
        )?);
        run::run(&second, progress)
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
