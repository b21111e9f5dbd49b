//! From corpora to a model.

use std::collections::BTreeSet;

use rustc_hash::FxHashSet;

use super::seeds::Seeds;
use super::{Trainer, common_name};
use crate::Error;
use crate::container::ContainerWriter;
use crate::table::Table;
use crate::tagger::labels::Labels;
use crate::tagger::model::{CASED, FOLDED, FORMAT, LEXICON, MOST_TYPES, Model, TYPES};
use crate::tagger::word::Mode;
use crate::train::corpus::Sentence;
use crate::train::crf::{self, Settings, Weights};
use crate::train::problem::{Extractor, Instance, allowed};
use crate::train::progress::Progress;
use crate::train::{calibrate, evaluate, export, key};

/// The seed whose only use is to learn how far probabilities can be trusted.
const CALIBRATION_SEED: u64 = 1000;

/// Trains once, without what unlabelled text could add.
pub(super) fn run(trainer: &Trainer, progress: &mut dyn FnMut(Progress)) -> Result<Model, Error> {
    let types: Vec<String> = trainer.types(&trainer.target).into_iter().collect();
    if types.is_empty() || types.len() > MOST_TYPES {
        return Err(Error::option(format!(
            "the target corpus has {} types of names: 1 to {MOST_TYPES} can be learnt; it needs labels such as B-PERSON",
            types.len()
        )));
    }
    let labels = Labels::new(types);
    let lexicon = match &trainer.lexicon {
        Some(bytes) => bytes.clone(),
        None => Model::embedded()?.lexicon().to_vec(),
    };
    let table = Table::new(&lexicon).ok_or_else(|| {
        Error::model(
            0,
            "the lexicon is malformed: learn it again with `train lexicon`",
        )
    })?;
    let corpora = corpora(trainer, progress);
    let (cased, folded) = trainer.wanted();
    let lesson = Lesson {
        trainer,
        lexicon: table,
        labels: &labels,
        corpora: &corpora,
    };
    let mut file = ContainerWriter::new(FORMAT);
    file.section(TYPES, spelt(trainer, &labels).join("\n").into_bytes());
    file.section(LEXICON, lexicon.clone());
    for (mode, wanted, tags) in [(Mode::Cased, cased, CASED), (Mode::Folded, folded, FOLDED)] {
        if wanted {
            let (features, steps) = lesson.part(mode, progress);
            file.section(tags[0], features);
            file.section(tags[1], steps);
        }
    }
    Model::from_bytes(file.finish()?)
}

/// The types as the target spells them; the common name where it has several spellings.
fn spelt(trainer: &Trainer, labels: &Labels) -> Vec<String> {
    let own = trainer.target.iter().flat_map(|sentence| &sentence.labels);
    let own: BTreeSet<&str> = own
        .filter_map(|label| label.split_once('-'))
        .map(|(_, name)| trainer.renamed.get(name).map_or(name, String::as_str))
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
fn corpora(trainer: &Trainer, progress: &mut dyn FnMut(Progress)) -> Vec<Vec<Sentence>> {
    let dev: FxHashSet<String> = trainer.dev.iter().map(Sentence::fingerprint).collect();
    let (mut held, mut copies) = (0, 0);
    let mut free = |sentence: &Sentence| {
        let print = sentence.fingerprint();
        let out = dev.contains(&print) || trainer.held.contains(&key::of(&print));
        held += usize::from(out);
        !out
    };
    let target: Vec<Sentence> = trainer.target.iter().filter(|s| free(s)).cloned().collect();
    let mut all = vec![target];
    let own: FxHashSet<String> = trainer.target.iter().map(Sentence::fingerprint).collect();
    for other in &trainer.others {
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

/// What the parts of a model learn from.
struct Lesson<'a> {
    trainer: &'a Trainer,
    lexicon: Table<'a>,
    labels: &'a Labels,
    /// The target first.
    corpora: &'a [Vec<Sentence>],
}

impl Lesson<'_> {
    /// Learns to read one way of writing.
    fn part(&self, mode: Mode, progress: &mut dyn FnMut(Progress)) -> (Vec<u8>, Vec<u8>) {
        let mut extractor = Extractor::new(self.lexicon);
        let instances = self.instances(&mut extractor, mode);
        let own = self.number(0);
        let dev: Vec<(Instance, &Sentence)> = self
            .trainer
            .dev
            .iter()
            .map(|s| (extractor.instance(&s.words, mode, own, false), s))
            .collect();
        let features = extractor.names.len();
        let seeds = Seeds {
            instances: &instances.iter().collect::<Vec<_>>(),
            features,
            labels: self.labels,
            settings: self.trainer.settings,
            threads: self.trainer.threads,
        };
        let mut weights = seeds.average(self.trainer.seeds, &mut |seed, epoch, weights| {
            progress(Progress::Epoch {
                cased: mode == Mode::Cased,
                seed,
                epoch,
                epochs: self.trainer.settings.epochs,
                dev: (!dev.is_empty()).then(|| {
                    evaluate::floats(&dev, weights, self.labels, &|name| self.trainer.name(name))
                }),
            });
        });
        weights.discourage_none(self.trainer.eagerness);
        let dev: Vec<_> = dev.iter().map(|(found, right)| (found, *right)).collect();
        let judged = match (self.trainer.calibrated, dev.is_empty()) {
            (false, _) => Vec::new(),
            (true, false) => self.judged(&dev, &weights),
            (true, true) => self.judged_apart(&instances, features),
        };
        let mut counts = vec![0; features];
        for &feature in instances.iter().flat_map(|instance| &instance.features) {
            counts[feature as usize] += 1;
        }
        export::part(
            &extractor.names,
            &weights,
            self.labels,
            calibrate::fit(&judged),
            (self.trainer.least, &counts),
        )
    }

    /// The number of a corpus, by which it has weights of its own; 0 where there is only one.
    fn number(&self, corpus: usize) -> u8 {
        match self.corpora.len() {
            0 | 1 => 0,
            _ => corpus as u8 + 1,
        }
    }

    /// The sentences of all corpora, one after the other.
    fn instances(&self, extractor: &mut Extractor<'_>, mode: Mode) -> Vec<Instance> {
        let mut instances = Vec::new();
        let name = |name: &str| self.trainer.name(name);
        for (corpus, sentences) in self.corpora.iter().enumerate() {
            let known = self.trainer.types(sentences);
            let types = self.labels.types().iter();
            let known: Vec<bool> = types.map(|name| known.contains(name)).collect();
            for sentence in sentences {
                let own = self.number(corpus);
                let mut instance = extractor.instance(&sentence.words, mode, own, true);
                instance.allowed = allowed(sentence, self.labels, &known, &name);
                instance.weight = match corpus {
                    0 => 1.0,
                    _ => self.trainer.weight,
                };
                instances.push(instance);
            }
        }
        instances
    }

    /// What weights find, and whether it is right.
    fn judged(&self, texts: &[(&Instance, &Sentence)], weights: &Weights) -> Vec<(f32, bool)> {
        evaluate::judged(texts, weights, self.labels, &|name| self.trainer.name(name))
    }

    /// The same of every tenth target sentence, by weights that did not see it.
    fn judged_apart(&self, instances: &[Instance], features: usize) -> Vec<(f32, bool)> {
        let (mut seen, mut unseen) = (Vec::new(), Vec::new());
        let target = self.corpora.first().map_or(&[][..], Vec::as_slice);
        for (at, instance) in instances.iter().enumerate() {
            match target.get(at).filter(|_| at % 10 == 9) {
                Some(sentence) => unseen.push((instance, sentence)),
                None => seen.push(instance),
            }
        }
        let settings = Settings {
            seed: CALIBRATION_SEED,
            ..self.trainer.settings
        };
        let mut weights = crf::train(&seen, features, self.labels, &settings, &mut |_, _| {});
        weights.discourage_none(self.trainer.eagerness);
        self.judged(&unseen, &weights)
    }
}
