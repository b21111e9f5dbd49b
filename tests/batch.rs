//! The ways to take the results of a batch.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock};

use entitas::{Analyzer, Document};

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
        let mut unordered: Vec<_> = batch().unordered().into_iter().collect();
        unordered.sort_unstable();
        assert_eq!(unordered, expected);
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
