//! Whole documents: stage by stage on one worker, and on threads.

// A benchmark that cannot begin says so by panicking; its macros write functions without docs.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

mod common;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use entitas::Analyzer;

fn analyze(criterion: &mut Criterion) {
    let corpus = common::corpus();
    let full = Analyzer::new();
    let count = |analyzer: &Analyzer| -> usize {
        let mut worker = analyzer.worker();
        corpus
            .lines()
            .map(|line| worker.analyze(line).entities().len())
            .sum()
    };
    let expected = count(&full);
    assert!(expected > 0);
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
        ("everything", full.clone()),
    ] {
        let mut worker = analyzer.worker();
        group.bench_function(format!("{name}/worker"), |bencher| {
            bencher.iter(|| {
                let found: usize = corpus
                    .lines()
                    .map(|line| worker.analyze(line).entities().len())
                    .sum();
                assert!(found > 0);
            });
        });
    }
    group.finish();

    let mut group = criterion.benchmark_group("batch");
    group
        .throughput(Throughput::Bytes(corpus.len() as u64))
        .sample_size(10);
    for threads in [1, 2] {
        group.bench_function(format!("everything/{threads}"), |bencher| {
            bencher.iter(|| {
                let documents = full.batch(corpus.lines()).threads(threads);
                let mut found = 0;
                documents
                    .map(|_, document| document.entities().len())
                    .for_each(|entities| found += entities);
                assert_eq!(found, expected);
            });
        });
    }
    group.finish();
}

criterion_group!(benches, analyze);
criterion_main!(benches);
