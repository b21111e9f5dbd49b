//! Whole documents on one worker, names alone and everything.

// A benchmark that cannot begin says so by panicking; its macros write functions without docs.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

mod common;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use entitas::Analyzer;

fn analyze(criterion: &mut Criterion) {
    let corpus = common::corpus();
    let mut group = criterion.benchmark_group("analyze");
    group
        .throughput(Throughput::Bytes(corpus.len() as u64))
        .sample_size(10);
    for (name, analyzer) in [
        (
            "names",
            Analyzer::builder()
                .quantities(false)
                .officials(false)
                .scores(false)
                .build()
                .unwrap(),
        ),
        ("everything", Analyzer::new()),
    ] {
        let mut worker = analyzer.worker();
        let mut found = || -> usize {
            corpus
                .lines()
                .map(|line| worker.analyze(line).entities().len())
                .sum()
        };
        let expected = found();
        assert!(expected > 0);
        group.bench_function(format!("{name}/worker"), |bencher| {
            bencher.iter(|| assert_eq!(found(), expected));
        });
    }
    group.finish();
}

criterion_group!(benches, analyze);
criterion_main!(benches);
