//! Names per second: the finder alone, with the symbols of the words at hand, and the look-up of
//! words on top.
//!
//! `ENTITAS_CORPUS=FILE cargo bench --bench gazetteer` measures over a file of your own.

// A bench that fails says so by panicking; the functions are those of a macro.
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, missing_docs)]

mod common;

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use entitas::gazetteer::{Case, Gazetteer, Symbol};
use entitas::text::fold;
use entitas::token::tokenize;

fn gazetteer(criterion: &mut Criterion) {
    let names = Gazetteer::embedded().expect("the embedded names are whole");
    let text = common::corpus();
    let tokens = tokenize(&text);
    let mut buffer = String::new();
    let symbols: Vec<Symbol> = tokens
        .iter()
        .map(|token| names.symbol(fold(token.text(&text), &mut buffer)))
        .collect();
    let case = |at: usize| tokens.get(at).map_or(Case::Any, |&token| Case::of(token));
    let mut hits = Vec::new();
    names.find(&symbols, case, &mut hits);
    let expected = hits.len();

    let mut group = criterion.benchmark_group("gazetteer");
    group.throughput(Throughput::Bytes(text.len() as u64));
    group.bench_function("find/entitas", |bencher| {
        bencher.iter(|| {
            hits.clear();
            names.find(black_box(&symbols), case, &mut hits);
            assert_eq!(hits.len(), expected);
        });
    });
    group.bench_function("symbols and find/entitas", |bencher| {
        bencher.iter(|| {
            let symbols: Vec<Symbol> = tokens
                .iter()
                .map(|token| names.symbol(fold(token.text(black_box(&text)), &mut buffer)))
                .collect();
            hits.clear();
            names.find(&symbols, case, &mut hits);
            assert_eq!(hits.len(), expected);
        });
    });
    group.throughput(Throughput::Bytes(names.to_bytes().len() as u64));
    group.bench_function("open/entitas", |bencher| {
        bencher.iter(|| {
            let names = Gazetteer::from_bytes(black_box(names.to_bytes())).expect("whole");
            assert!(!names.is_empty());
        });
    });
    group.finish();
}

criterion_group!(benches, gazetteer);
criterion_main!(benches);
