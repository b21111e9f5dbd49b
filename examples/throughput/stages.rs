//! What is measured: every stage over the same documents, in turn, round after round.

use std::time::Instant;

use cpu_time::ThreadTime;
use entitas::tagger::Model;
use entitas::{Analyzer, AnalyzerBuilder, Document, sentence, token};
use serde::Serialize;

/// The documents, and how many tokens they have.
pub struct Corpus<'t> {
    pub documents: Vec<&'t str>,
    pub bytes: usize,
    pub tokens: usize,
}

impl<'t> Corpus<'t> {
    pub fn new(text: &'t str, whole: bool) -> Corpus<'t> {
        let documents: Vec<&str> = if whole {
            vec![text]
        } else {
            text.lines().filter(|line| !line.is_empty()).collect()
        };
        Corpus {
            bytes: documents.iter().map(|document| document.len()).sum(),
            tokens: documents
                .iter()
                .map(|document| token::tokenize(document).len())
                .sum(),
            documents,
        }
    }
}

/// The speed of one stage.
#[derive(Debug, Serialize)]
pub struct Speed {
    pub stage: String,
    pub threads: usize,
    /// Median of the rounds.
    pub seconds: f64,
    /// Millions of bytes of text a second.
    pub mb_per_s: f64,
    pub tokens_per_s: f64,
    pub documents_per_s: f64,
    /// What was found: tokens, sentences, quantities or names, as the stage's name says.
    pub found: usize,
}

/// Something to be measured: it reads the corpus and says how much it found.
struct Stage<'c> {
    name: String,
    threads: usize,
    run: Box<dyn FnMut() -> usize + 'c>,
}

impl<'c> Stage<'c> {
    fn new(name: &str, run: impl FnMut() -> usize + 'c) -> Stage<'c> {
        Stage {
            name: name.to_owned(),
            threads: 1,
            run: Box::new(run),
        }
    }

    /// A worker over every document.
    fn worker(
        name: &str,
        corpus: &'c Corpus<'_>,
        builder: AnalyzerBuilder,
        count: fn(&Document<'_, '_>) -> usize,
    ) -> Result<Stage<'c>, entitas::Error> {
        let mut worker = builder.build()?.worker();
        let documents = &corpus.documents;
        Ok(Stage::new(name, move || {
            documents
                .iter()
                .map(|document| count(&worker.analyze(document)))
                .sum()
        }))
    }

    /// A batch over every document; with one thread too, for what threads add.
    fn batch(corpus: &'c Corpus<'_>, analyzer: &'c Analyzer, threads: usize) -> Stage<'c> {
        let run = move || {
            let mut found = 0;
            let batch = analyzer.batch(&corpus.documents).threads(threads);
            batch
                .map(|_, document| names(&document))
                .for_each(|names| found += names);
            found
        };
        Stage {
            name: "batch, everything".to_owned(),
            threads,
            run: Box::new(run),
        }
    }
}

fn names(document: &Document<'_, '_>) -> usize {
    document.entities().len()
}

/// Measures every stage: the median over the rounds, each of which runs all of them.
pub fn measure(
    corpus: &Corpus<'_>,
    rounds: usize,
    threads: usize,
) -> Result<Vec<Speed>, entitas::Error> {
    let everything = Analyzer::new();
    let sentences = sentences(&corpus.documents);
    let mut stages = stages(corpus, &sentences)?;
    stages.extend((1..=threads).map(|threads| Stage::batch(corpus, &everything, threads)));

    let mut seconds = vec![Vec::new(); stages.len()];
    let mut found = vec![None; stages.len()];
    // The first round warms up.
    for round in 0..=rounds {
        for ((stage, seconds), found) in stages.iter_mut().zip(&mut seconds).zip(&mut found) {
            let (took, now) = timed(stage.threads > 1, &mut stage.run);
            assert_eq!(
                *found.get_or_insert(now),
                now,
                "{} is not steady",
                stage.name
            );
            if round > 0 {
                seconds.push(took);
            }
        }
    }
    let speeds = stages.iter().zip(seconds).zip(found);
    Ok(speeds
        .map(|((stage, seconds), found)| {
            let seconds = median(seconds);
            Speed {
                stage: stage.name.clone(),
                threads: stage.threads,
                seconds,
                mb_per_s: corpus.bytes as f64 / 1e6 / seconds,
                tokens_per_s: corpus.tokens as f64 / seconds,
                documents_per_s: corpus.documents.len() as f64 / seconds,
                found: found.unwrap_or(0),
            }
        })
        .collect())
}

/// What is measured on one thread.
fn stages<'c>(
    corpus: &'c Corpus<'_>,
    sentences: &'c [Vec<&'c str>],
) -> Result<Vec<Stage<'c>>, entitas::Error> {
    let worker = |name, builder, count: fn(&Document<'_, '_>) -> usize| {
        Stage::worker(name, corpus, builder, count)
    };
    let every = Analyzer::builder;
    let bare = || every().entities(false).quantities(false);
    let unscored = bare().entities(true).officials(false).scores(false);
    let mut tokens = Vec::new();
    let mut tokenize = move |document: &&str| {
        token::tokenize_into(document, &mut tokens);
        tokens.len()
    };
    Ok(vec![
        Stage::new("tokens", move || {
            corpus.documents.iter().map(&mut tokenize).sum()
        }),
        worker("tokens, sentences", bare(), |d| d.sentences().len())?,
        worker("… quantities", bare().quantities(true), |d| {
            d.quantities().len()
        })?,
        worker("… names", unscored, names)?,
        tagging("tagging alone", sentences, false)?,
        tagging("tagging alone, scores", sentences, true)?,
        worker("everything, no officials", every().officials(false), names)?,
        worker("everything, no scores", every().scores(false), names)?,
        worker("everything", every(), names)?,
    ])
}

/// The words of every sentence, as one who has tokens of his own would hold them.
fn sentences<'t>(documents: &[&'t str]) -> Vec<Vec<&'t str>> {
    let mut sentences = Vec::new();
    for document in documents {
        let tokens = token::tokenize(document);
        for sentence in sentence::sentences(document, &tokens) {
            let tokens = tokens.get(sentence.tokens()).unwrap_or_default();
            sentences.push(tokens.iter().map(|token| token.text(document)).collect());
        }
    }
    sentences
}

fn tagging<'c>(
    name: &str,
    sentences: &'c [Vec<&'c str>],
    scores: bool,
) -> Result<Stage<'c>, entitas::Error> {
    let mut tagger = Model::embedded()?.tagger().scores(scores);
    Ok(Stage::new(name, move || {
        sentences.iter().map(|words| tagger.tag(words).len()).sum()
    }))
}

/// The cost of everything, by the length of documents.
#[derive(Debug, Serialize)]
pub struct Size {
    pub document_bytes: usize,
    pub ns_per_byte: f64,
}

/// Documents of 1 kB to 64 MB, cut between lines out of the same text and read with one worker.
pub fn sizes(text: &str, rounds: usize) -> Vec<Size> {
    const BASE: usize = 16 << 20;
    let text = text.repeat(BASE.div_ceil(text.len().max(1)));
    let text = text.get(..text.floor_char_boundary(BASE)).unwrap_or("");
    // Longer documents say the same again, so that all sizes have the same words.
    let long = text.repeat(4);
    let mut worker = Analyzer::new().worker();
    let mut sizes: Vec<(usize, Vec<f64>)> = (10..=26)
        .step_by(2)
        .map(|power| (1 << power, Vec::new()))
        .collect();
    for round in 0..=rounds {
        for (size, costs) in &mut sizes {
            let part = if *size > BASE { &long } else { text };
            let documents = cut(part, *size);
            let bytes: usize = documents.iter().map(|document| document.len()).sum();
            let (took, _) = timed(false, &mut || {
                documents
                    .iter()
                    .map(|document| names(&worker.analyze(document)))
                    .sum()
            });
            if round > 0 {
                costs.push(took * 1e9 / bytes as f64);
            }
        }
    }
    sizes
        .into_iter()
        .map(|(document_bytes, costs)| Size {
            document_bytes,
            // Sizes are compared, and what else the machine does only adds to one of them.
            ns_per_byte: costs.into_iter().fold(f64::INFINITY, f64::min),
        })
        .collect()
}

/// Parts the text into documents of whole lines, about as long as `size`.
fn cut(text: &str, size: usize) -> Vec<&str> {
    let mut documents = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let near = rest.floor_char_boundary(size);
        let end = rest
            .get(near..)
            .and_then(|tail| tail.find('\n'))
            .map_or(rest.len(), |feed| near + feed + 1);
        let (document, tail) = rest.split_at(end);
        documents.push(document);
        rest = tail;
    }
    documents
}

/// Seconds, of this thread's processor time or on the wall, and the result.
pub fn timed(wall: bool, run: &mut dyn FnMut() -> usize) -> (f64, usize) {
    let (clock, cpu) = (Instant::now(), ThreadTime::now());
    let result = std::hint::black_box(run());
    let took = if wall { clock.elapsed() } else { cpu.elapsed() };
    (took.as_secs_f64(), result)
}

pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
