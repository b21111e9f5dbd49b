//! Tokens and sentences, in bytes a second.

// A benchmark that cannot begin says so by panicking; its macros write functions without docs.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

mod common;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use entitas::{Analyzer, token};

fn tokens(criterion: &mut Criterion) {
    let corpus = common::corpus();
    let expected: usize = corpus.lines().map(|line| token::tokenize(line).len()).sum();
    let mut group = criterion.benchmark_group("token");
    group.throughput(Throughput::Bytes(corpus.len() as u64));
    let analyzer = Analyzer::builder()
        .entities(false)
        .quantities(false)
        .build()
        .unwrap();
    let mut worker = analyzer.worker();
    group.bench_function("lines/worker", |bencher| {
        bencher.iter(|| {
            let found: usize = corpus
                .lines()
                .map(|line| worker.analyze(line).tokens().len())
                .sum();
            assert_eq!(found, expected);
        });
    });
    group.finish();
}

criterion_group!(benches, tokens);
criterion_main!(benches);
