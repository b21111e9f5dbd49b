//! Many documents on one thread and on two.

// A benchmark that cannot begin says so by panicking; its macros write functions without docs.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

mod common;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use entitas::Analyzer;

fn batch(criterion: &mut Criterion) {
    let corpus = common::corpus();
    let analyzer = Analyzer::new();
    let mut worker = analyzer.worker();
    let expected: usize = corpus
        .lines()
        .map(|line| worker.analyze(line).entities().len())
        .sum();
    assert!(expected > 0);
    let mut group = criterion.benchmark_group("batch");
    group
        .throughput(Throughput::Bytes(corpus.len() as u64))
        .sample_size(10);
    for threads in [1, 2] {
        group.bench_function(format!("everything/{threads}"), |bencher| {
            bencher.iter(|| {
                let documents = analyzer.batch(corpus.lines()).threads(threads);
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

criterion_group!(benches, batch);
criterion_main!(benches);
