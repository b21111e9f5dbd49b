//! The ways to take the results of a batch.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock};

use entitas::output::Json;
use entitas::{Analyzer, Document};

use crate::samples;

static ANALYZER: LazyLock<Analyzer> = LazyLock::new(Analyzer::new);

fn lines(from: usize, to: usize) -> impl Iterator<Item = String> + Send {
    (from..to).map(|n| format!("Sebanyak {n} ekor."))
}

fn number(_: &String, document: Document<'_, '_>) -> usize {
    let quantity = document.quantities().next().unwrap();
    quantity.value().to_string().parse().unwrap()
}

#[test]
fn every_way_gives_the_same_results() {
    let expected: Vec<usize> = (0..2000).collect();
    for threads in [1, 2, 5] {
        let batch = || ANALYZER.batch(lines(0, 2000)).threads(threads).map(number);
        assert_eq!(batch().collect::<Vec<_>>(), expected);
        assert_eq!(batch().into_iter().collect::<Vec<_>>(), expected);
        let mut taken = Vec::new();
        let all = batch().try_for_each(|number| {
            taken.push(number);
            Ok::<(), ()>(())
        });
        assert_eq!((all, &taken), (Ok(()), &expected));
        for mut unordered in [
            batch().unordered().collect::<Vec<_>>(),
            batch().unordered().into_iter().collect(),
        ] {
            unordered.sort_unstable();
            assert_eq!(unordered, expected);
        }
    }
}

#[test]
fn a_batch_reads_as_one_analysis_does() {
    let json = |document: &Document<'_, '_>| serde_json::to_string(&Json::new(document)).unwrap();
    let texts: Vec<String> = samples::articles()
        .into_iter()
        .map(|(_, text)| text)
        .collect();
    let expected: Vec<String> = texts
        .iter()
        .map(|text| json(&ANALYZER.analyze(text)))
        .collect();
    for threads in [1, 2, 5] {
        let batch = ANALYZER.batch(&texts).threads(threads);
        let read: Vec<String> = batch.map(|_, document| json(&document)).collect();
        assert_eq!(read, expected, "{threads} threads");
    }
}

/// Endless documents, and how many of them were read.
fn endless() -> (impl Iterator<Item = String> + Send, Arc<AtomicUsize>) {
    let read = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&read);
    let documents = (0..).map(move |n| {
        count.fetch_add(1, Ordering::Relaxed);
        format!("Sebanyak {n} ekor.")
    });
    (documents, read)
}

#[test]
fn an_error_stops_a_batch() {
    for threads in [1, 3] {
        let (documents, read) = endless();
        let batch = ANALYZER.batch(documents).threads(threads).map(number);
        let mut seen = 0;
        let outcome = batch.try_for_each(|number| {
            seen += 1;
            if number == 1000 {
                Err("enough")
            } else {
                Ok(())
            }
        });
        assert_eq!((outcome, seen), (Err("enough"), 1001));
        let read = read.load(Ordering::Relaxed);
        assert!(read < 10_000, "{read} read with {threads} threads");
    }
}

#[test]
fn an_iterator_reads_no_further_than_it_must() {
    for threads in [1, 3] {
        let (documents, read) = endless();
        let batch = ANALYZER.batch(documents).threads(threads).map(number);
        let mut results = batch.into_iter();
        assert_eq!(results.nth(999), Some(999));
        drop(results);
        let read = read.load(Ordering::Relaxed);
        assert!(
            (1000..10_000).contains(&read),
            "{read} read with {threads} threads"
        );
    }
}

#[test]
fn an_iterator_gives_what_it_has_before_it_panics() {
    for threads in [1, 3] {
        let make = |line: &String, _: Document<'_, '_>| {
            assert!(!line.contains("1234"), "the user's own mistake");
            line.len()
        };
        let mut results = ANALYZER
            .batch(lines(0, 2000))
            .threads(threads)
            .map(make)
            .into_iter();
        let mut seen = 0;
        let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            results.by_ref().for_each(|_| seen += 1);
        }));
        let message = *outcome.unwrap_err().downcast::<&str>().unwrap();
        assert_eq!(message, "the user's own mistake");
        assert!((1024..=1234).contains(&seen), "{seen}");
        assert_eq!(results.next(), None);
    }
}

#[test]
fn a_batch_within_a_batch_ends() {
    // On a pool of few threads, waiting ones have to work.
    let outer = ANALYZER.batch(lines(0, 100)).threads(2);
    let counts = outer.map(|_, _| {
        let inner = ANALYZER.batch(lines(0, 100)).threads(2);
        inner.map(number).collect::<Vec<_>>().len()
    });
    assert_eq!(counts.collect::<Vec<_>>(), [100; 100]);
}

#[test]
fn any_number_of_threads_may_be_asked_for() {
    for threads in [0, 1 << 62, usize::MAX] {
        let batch = ANALYZER
            .batch(["Tiga ekor sapi.", "Lima."])
            .threads(threads);
        let lengths: Vec<usize> = batch.map(|text, _| text.len()).collect();
        assert_eq!(lengths, [15, 5], "{threads}");
    }
}
