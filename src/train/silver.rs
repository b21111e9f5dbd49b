//! Sentences that a model labels for the next one (self-training, Yarowsky 1995).
//!
//! Labelled news is old and little; a model that is sure of a sentence of newer text teaches its
//! names to the next model, whose context features then meet them in new company.

use std::path::PathBuf;

use super::corpus::Sentence;
use super::crf::Random;
use super::text;
use crate::Error;
use crate::tagger::model::Model;
use crate::{sentence, token};

/// Unlabelled text, and how much of it to label.
#[derive(Clone, Debug)]
pub(crate) struct Unlabelled {
    pub(crate) files: Vec<PathBuf>,
    pub(crate) sentences: usize,
}

/// A sentence counts where the model gives each of its names this probability or more.
const SURE: f32 = 0.8;
/// Shorter sentences tell little, and longer ones are lists and tables.
const WORDS: std::ops::RangeInclusive<usize> = 6..=60;

/// The sentences that the model is sure of, drawn by lot.
pub(crate) fn label(model: &Model, unlabelled: &Unlabelled) -> Result<Vec<Sentence>, Error> {
    let mut lines = Vec::new();
    for file in &unlabelled.files {
        lines.extend(text::lines(file)?);
    }
    Random(1).shuffle(&mut lines);
    let mut tagger = model.tagger();
    let mut out = Vec::new();
    let (mut tokens, mut sentences) = (Vec::new(), Vec::new());
    for line in &lines {
        tokens.clear();
        sentences.clear();
        token::scan(line, &mut tokens);
        sentence::split(line, &tokens, &mut sentences);
        for sentence in &sentences {
            let tokens = tokens.get(sentence.tokens()).unwrap_or_default();
            if !WORDS.contains(&tokens.len()) {
                continue;
            }
            let words: Vec<&str> = tokens.iter().map(|token| token.text(line)).collect();
            let names = tagger.tag(&words);
            let sure = |name: &crate::tagger::Name| name.score().is_some_and(|s| s >= SURE);
            if names.is_empty() || !names.iter().all(sure) {
                continue;
            }
            out.push(Sentence {
                labels: tagger.labels().collect(),
                words: words.into_iter().map(str::to_owned).collect(),
                ..Sentence::default()
            });
            if out.len() == unlabelled.sentences {
                return Ok(out);
            }
        }
    }
    Ok(out)
}
