//! Tagging with tokens given, in tokens a second.

// A benchmark that cannot begin says so by panicking.
#![allow(clippy::unwrap_used, missing_docs)]

mod common;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use entitas::tagger::Model;
use entitas::{Analyzer, token};

fn tagging(criterion: &mut Criterion) {
    let corpus = common::corpus();
    let mut worker = Analyzer::builder()
        .entities(false)
        .quantities(false)
        .build()
        .unwrap()
        .worker();
    let mut sentences: Vec<Vec<&str>> = Vec::new();
    for line in corpus.lines() {
        let document = worker.analyze(line);
        for sentence in document.sentences() {
            let text = sentence.text();
            sentences.push(
                token::tokenize(text)
                    .into_iter()
                    .map(|token| token.text(text))
                    .collect(),
            );
        }
    }
    let tokens: usize = sentences.iter().map(Vec::len).sum();
    let model = Model::embedded().unwrap();
    let mut group = criterion.benchmark_group("tagger");
    group.throughput(Throughput::Elements(tokens as u64));
    for (name, scores) in [("sentences/labels", false), ("sentences/scores", true)] {
        let mut tagger = model.tagger().scores(scores);
        let expected: usize = sentences.iter().map(|words| tagger.tag(words).len()).sum();
        group.bench_function(name, |bencher| {
            bencher.iter(|| {
                let found: usize = sentences.iter().map(|words| tagger.tag(words).len()).sum();
                assert_eq!(found, expected);
            });
        });
    }
    group.finish();
}

criterion_group!(benches, tagging);
criterion_main!(benches);
