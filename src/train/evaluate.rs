//! Judging weights and models on labelled sentences.

use std::collections::BTreeMap;

use super::corpus::{Corpus, Sentence};
use super::crf::Weights;
use super::problem::Instance;
use super::score::{Named, Scores, names};
use crate::tagger::casing::Casing;
use crate::tagger::decode::Viterbi;
use crate::tagger::labels::Labels;
use crate::tagger::lanes::{Ends, LANES, Lanes, UNIT};
use crate::tagger::model::Model;
use crate::tagger::probability::Lattice;

/// A row of scores for every token, in the units of a model.
fn unary(instance: &Instance, weights: &Weights) -> Vec<Lanes> {
    let n = weights.stride;
    let groups = n.div_ceil(LANES);
    let mut out = vec![[0; LANES]; (instance.starts.len() - 1) * groups];
    for (range, own) in instance.starts.windows(2).zip(out.chunks_exact_mut(groups)) {
        let mut sums = vec![0f32; n];
        for &feature in &instance.features[range[0] as usize..range[1] as usize] {
            let weights = weights.features.iter().skip(feature as usize * n);
            for (sum, weight) in sums.iter_mut().zip(weights) {
                *sum += weight;
            }
        }
        for (own, sum) in own.as_flattened_mut().iter_mut().zip(sums) {
            *own = (sum * UNIT).round() as i16;
        }
    }
    out
}

pub(super) fn renamed(sentence: &Sentence, rename: &dyn Fn(&str) -> String) -> Vec<String> {
    let label = |label: &String| match label.split_once('-') {
        Some((prefix, name)) => format!("{prefix}-{}", rename(name)),
        None => label.clone(),
    };
    sentence.labels.iter().map(label).collect()
}

fn path(unary: &[Lanes], weights: &Weights) -> Vec<u8> {
    let steps = weights.steps();
    let mut path = vec![0; unary.len() / steps.groups.max(1)];
    Viterbi::default().best(unary, &steps, Ends::default(), &mut path);
    path
}

/// Micro F1 of float weights.
pub(crate) fn floats(
    dev: &[(Instance, &Sentence)],
    weights: &Weights,
    labels: &Labels,
    rename: &dyn Fn(&str) -> String,
) -> f64 {
    let mut scores = Scores::default();
    for (instance, sentence) in dev {
        let found: Vec<String> = path(&unary(instance, weights), weights)
            .into_iter()
            .map(|l| labels.text(usize::from(l)))
            .collect();
        let wanted = renamed(sentence, rename);
        scores.add(
            wanted.iter().map(String::as_str),
            found.iter().map(String::as_str),
        );
    }
    scores.micro().f1()
}

/// The raw probability of every name found, and whether it is right.
pub(crate) fn judged(
    dev: &[(&Instance, &Sentence)],
    weights: &Weights,
    labels: &Labels,
    rename: &dyn Fn(&str) -> String,
) -> Vec<(f32, bool)> {
    let mut out = Vec::new();
    let mut lattice = Lattice::default();
    for (instance, sentence) in dev {
        let unary = unary(instance, weights);
        let found: Vec<String> = path(&unary, weights)
            .into_iter()
            .map(|l| labels.text(usize::from(l)))
            .collect();
        let wanted = renamed(sentence, rename);
        let wanted = names(wanted.iter().map(String::as_str));
        let steps = weights.steps();
        lattice.fill(&unary, &steps, Ends::default());
        for name in names(found.iter().map(String::as_str)) {
            if let Some(kind) = labels.types().iter().position(|own| own == name.2) {
                out.push((
                    lattice.span(name.0..name.1, kind, &steps),
                    wanted.contains(&name),
                ));
            }
        }
    }
    out
}

/// What a corpus calls each type, by the name after `rename`; the first of several by the alphabet.
fn spelling(corpus: &Corpus, rename: &dyn Fn(&str) -> String) -> BTreeMap<String, String> {
    let types = corpus.types().into_keys().rev();
    types.map(|own| (rename(own), own.to_owned())).collect()
}

/// What a model finds in a corpus.
///
/// ```
/// use entitas::{tagger::Model, train::{Corpus, Evaluation}};
///
/// let corpus = Corpus::parse("Banjir\tO\ndi\tO\nMakassar\tB-LOC\n.\tO\n")?;
/// let rename = |name: &str| name.replace("LOC", "PLACE");
/// let evaluation = Evaluation::of(Model::embedded()?, &corpus, rename);
/// assert_eq!(evaluation.scores().micro().f1(), 1.0);
/// # Ok::<(), entitas::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Evaluation {
    scores: Scores,
    labels: Vec<Vec<String>>,
    judged: Vec<(f32, bool)>,
}

impl Evaluation {
    /// Tags a corpus and counts. Type names are compared after `rename`, such as LOC to PLACE;
    /// the labels found are written with the names that the corpus has for the types.
    pub fn of(model: &Model, corpus: &Corpus, rename: impl Fn(&str) -> String) -> Evaluation {
        let mut tagger = model.tagger();
        let mut casing = Casing::default();
        let words = corpus.sentences.iter().flat_map(|sentence| &sentence.words);
        words.for_each(|word| casing.add_word(word));
        tagger.set_mode(Some(casing.of_text()));
        let mut out = Evaluation::default();
        let types: Vec<String> = model.types().map(&rename).collect();
        let spelt = spelling(corpus, &rename);
        for sentence in &corpus.sentences {
            let found: Vec<_> = tagger
                .tag(&sentence.words)
                .iter()
                .map(|name| {
                    let kind = types.get(name.kind()).map_or("", String::as_str);
                    ((name.words().start, name.words().end, kind), name.score())
                })
                .collect();
            let wanted = renamed(sentence, &rename);
            out.add(&names(wanted.iter().map(String::as_str)), &found);
            let labels: Vec<String> = tagger.labels().collect();
            let written = |label: &String| match label.split_once('-') {
                Some((prefix, name)) => {
                    let own = spelt.get(&rename(name)).map_or(name, |own| own);
                    format!("{prefix}-{own}")
                }
                None => label.clone(),
            };
            out.labels.push(labels.iter().map(written).collect());
        }
        out
    }

    /// Counts the names of a sentence: what it has, and what was found with what probability.
    pub(super) fn add(&mut self, wanted: &[Named<'_>], found: &[(Named<'_>, Option<f32>)]) {
        let names: Vec<_> = found.iter().map(|(name, _)| *name).collect();
        self.scores.count(wanted, &names);
        let scored = found
            .iter()
            .filter_map(|(name, score)| Some((name, (*score)?)));
        self.judged
            .extend(scored.map(|(name, score)| (score, wanted.contains(name))));
    }

    /// Counts by type.
    pub fn scores(&self) -> &Scores {
        &self.scores
    }

    /// The labels found, a list a sentence; none where texts were judged.
    pub fn labels(&self) -> &[Vec<String>] {
        &self.labels
    }

    /// How far the scores of names are from the share that is right: 0 to 1, over ten bins.
    pub fn calibration_error(&self) -> f64 {
        super::calibrate::error(&self.judged)
    }
}
