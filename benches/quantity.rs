//! Numbers and quantities: whole strings, spelling, and running text.
//!
//! `cargo bench --bench quantity`. The text is written here, in the density of news; with
//! `ENTITAS_CORPUS=FILE` another file is read, a document a line. `finder` has the tokens and
//! their classes, `words` makes them, `words+finder` does both.

#![allow(missing_docs, reason = "criterion makes public functions")]

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use entitas::number::{Number, parse, spell};
use entitas::quantity::{self, Worker};
use entitas::token::tokenize;

const STRINGS: [(&str, i64); 10] = [
    ("2.061", 2061),
    ("1.000.000", 1_000_000),
    ("1,5 juta", 1_500_000),
    ("3M", 3_000_000_000),
    ("dua ribu enam puluh satu", 2061),
    ("satu setengah juta", 1_500_000),
    ("seratus dua puluh tiga juta", 123_000_000),
    ("minus tiga", -3),
    ("XXI", 21),
    ("duapuluh lima", 25),
];

fn strings(c: &mut Criterion) {
    let mut group = c.benchmark_group("number");
    group.throughput(Throughput::Elements(STRINGS.len() as u64));
    group.bench_function("parse/mixed", |b| {
        b.iter(|| {
            for (text, value) in STRINGS {
                let number = parse(black_box(text)).unwrap_or_default();
                assert_eq!(number, Number::from(value));
            }
        });
    });
    // The range on which ICU's spell-out rules are measured.
    let words: Vec<String> = (0..1000).map(|number| spell(number * 1001)).collect();
    group.throughput(Throughput::Elements(words.len() as u64));
    group.bench_function("parse/words", |b| {
        b.iter(|| {
            for (number, words) in (0i64..).zip(&words) {
                let read = parse(black_box(words)).unwrap_or_default();
                assert_eq!(read, Number::from(number * 1001));
            }
        });
    });
    group.bench_function("spell/words", |b| {
        b.iter(|| {
            for (number, words) in (0i64..).zip(&words) {
                assert_eq!(&spell(black_box(number * 1001)), words);
            }
        });
    });
    group.finish();
}

const NEWS: &str = "\
Menteri Keuangan menyatakan penerimaan negara tumbuh 12,5 persen menjadi Rp 1,5 triliun hingga akhir Mei, dibandingkan \
periode yang sama tahun lalu. Rapat itu digelar di Jakarta, Kamis (24/3/2016), pukul 09.15 WIB dan dihadiri sekitar 250 \
pejabat daerah. Menurut dia, kedua lembaga sepakat menambah anggaran bagi puluhan ribu petani di tiga provinsi, yakni \
Jawa Tengah, Lampung, dan Bali. Warga berharap jalan sepanjang 35 kilometer yang rusak sejak 2014 segera diperbaiki karena \
banyak pengendara terjatuh, terutama pada malam hari ketika lampu jalan padam dan hujan turun deras di kawasan itu. Ketua \
Komisi XI meminta pemerintah menjelaskan dasar kebijakan tersebut sesuai dengan Pasal 27 ayat (3) Undang-Undang Nomor 11 \
Tahun 2008, sementara pengamat menilai langkah itu terlambat. Harga beras naik Rp 500 per kilogram dalam dua pekan terakhir.";

fn text(c: &mut Criterion) {
    let (text, expected) = match std::env::var("ENTITAS_CORPUS") {
        Ok(path) => match std::fs::read_to_string(&path) {
            Ok(text) => (text, None),
            Err(error) => return eprintln!("ENTITAS_CORPUS={path}: {error}"),
        },
        Err(_) => (vec![NEWS; 50].join("\n"), Some(50 * 16)),
    };
    let mut worker = Worker::new();
    let mut count = |line| worker.find(black_box(line)).len();
    let expected = expected.unwrap_or_else(|| text.lines().map(&mut count).sum::<usize>());
    let tokens: usize = text.lines().map(|line| tokenize(line).len()).sum();
    let mut group = c.benchmark_group("quantity");
    group.throughput(Throughput::Bytes(text.len() as u64));
    // Tokens and their classes are given: what reading quantities adds to an analysis.
    let mut whole = Worker::new();
    let words = whole.words(&text);
    let mut found = Vec::new();
    // An expression may go over the end of a line.
    words.find(&mut found);
    let in_all = found.len();
    group.bench_function("finder", |b| {
        b.iter(|| {
            found.clear();
            black_box(words).find(&mut found);
            assert_eq!(found.len(), in_all);
        });
    });
    let mut worker = Worker::new();
    group.bench_function("words", |b| {
        b.iter(|| {
            let words = text
                .lines()
                .map(|line| worker.words(black_box(line)).tokens().len());
            assert_eq!(words.sum::<usize>(), tokens);
        });
    });
    group.bench_function("words+finder", |b| {
        b.iter(|| {
            let found = text.lines().map(|line| worker.find(black_box(line)).len());
            assert_eq!(found.sum::<usize>(), expected);
        });
    });
    group.bench_function("find", |b| {
        b.iter(|| {
            let found = text
                .lines()
                .map(|line| quantity::find(black_box(line)).len());
            assert_eq!(found.sum::<usize>(), expected);
        });
    });
    group.finish();
}

criterion_group!(benches, strings, text);
criterion_main!(benches);
