//! Panics in the documents, the results and the drops of a batch: each is passed on, after every result before it.

use std::ops::Range;
use std::sync::atomic::{AtomicUsize, Ordering};

use entitas::{Analyzer, Document};

#[test]
fn a_batch_delivers_before_it_panics() {
    let analyzer = Analyzer::new();
    let lines: Vec<String> = (0..2000).map(|n| format!("Nomor {n}.")).collect();
    let mut seen = Vec::new();
    let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        let make = |line: &&String, _: Document<'_, '_>| {
            assert!(!line.contains("1234"), "the user's own mistake");
            line.len()
        };
        analyzer
            .batch(&lines)
            .threads(3)
            .map(make)
            .for_each(|len| seen.push(len));
    }));
    let message = *outcome.unwrap_err().downcast::<&str>().unwrap();
    assert_eq!(message, "the user's own mistake");
    assert!(
        seen.len() >= 1216,
        "everything before its chunk is delivered, not only {}",
        seen.len()
    );
    let expected: Vec<usize> = lines.iter().map(String::len).take(seen.len()).collect();
    assert_eq!(seen, expected);
}

/// A document or result that panics when it is dropped, if its number is one of these.
struct Falls(String, Range<usize>, usize);

impl AsRef<str> for Falls {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Drop for Falls {
    fn drop(&mut self) {
        assert!(!self.1.contains(&self.2), "{} falls", self.0);
    }
}

/// Documents or results, of which those with some numbers panic when dropped.
fn falling(number: usize, fall: Range<usize>) -> Falls {
    Falls(format!("Nomor {number}."), fall, number)
}

/// An iterator that panics when it is dropped.
struct Heavy(Range<usize>);

impl Iterator for Heavy {
    type Item = String;

    fn next(&mut self) -> Option<String> {
        self.0.next().map(|number| format!("Nomor {number}."))
    }
}

impl Drop for Heavy {
    fn drop(&mut self) {
        panic!("the iterator falls");
    }
}

/// What a run handed over, and the message of its panic; a run that hangs fails.
fn fallen(run: impl FnOnce(&Analyzer, &mut Vec<usize>) + Send + 'static) -> (Vec<usize>, String) {
    let (send, receive) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let mut seen = Vec::new();
        let run = std::panic::AssertUnwindSafe(|| run(&Analyzer::new(), &mut seen));
        let panic = std::panic::catch_unwind(run).unwrap_err();
        let message = match panic.downcast::<String>() {
            Ok(message) => *message,
            Err(panic) => (*panic.downcast::<&str>().unwrap()).to_owned(),
        };
        send.send((seen, message)).unwrap();
    });
    receive
        .recv_timeout(std::time::Duration::from_secs(60))
        .expect("a batch ends")
}

/// So many threads are tried.
const THREADS: [usize; 3] = [1, 2, 5];

fn lines() -> impl Iterator<Item = String> + Send {
    (0..2000).map(|n| format!("Nomor {n}."))
}

#[test]
fn a_batch_ends_where_dropping_a_document_panics() {
    for threads in THREADS {
        // One document, and all from it on, so that others fall while the first panic is under way.
        for fall in [700..701, 700..2000, 1999..2000] {
            let first = fall.start;
            let (seen, message) = fallen(move |analyzer, seen| {
                let documents = (0..2000).map(move |n| falling(n, fall.clone()));
                let batch = analyzer.batch(documents).threads(threads);
                batch.map(|item, _| item.2).for_each(|n| seen.push(n));
            });
            let before = seen.iter().copied().take(first + 1);
            assert!(before.eq(0..=first), "{threads}");
            assert!(message.contains("falls"), "{message}");
        }
    }
}

#[test]
fn a_batch_ends_where_dropping_results_panics_that_its_caller_leaves() {
    for threads in THREADS {
        let (seen, message) = fallen(move |analyzer, seen| {
            let numbers = AtomicUsize::new(0);
            let make = |_: &String, _: Document<'_, '_>| {
                falling(numbers.fetch_add(1, Ordering::Relaxed), 900..2000)
            };
            let batch = analyzer.batch(lines()).threads(threads).map(make);
            batch.for_each(|result| {
                let number = result.2;
                // It may be one of those that fall, and two panics at once end the process.
                std::mem::forget(result);
                assert!(seen.len() < 300, "the caller stops");
                seen.push(number);
            });
        });
        assert_eq!(seen.len(), 300);
        assert!(message.contains("the caller stops"), "{message}");
    }
}

#[test]
fn a_batch_ends_where_dropping_results_panics_that_were_gathered() {
    for threads in THREADS {
        let (_, message) = fallen(move |analyzer, _| {
            let make = |line: &String, _: Document<'_, '_>| {
                assert!(!line.contains("1500"), "the user's own mistake");
                falling(0, 0..1)
            };
            let batch = analyzer.batch(lines()).threads(threads).map(make);
            std::mem::forget(batch.collect::<Vec<_>>());
        });
        assert_eq!(message, "the user's own mistake");
    }
}

#[test]
fn a_batch_ends_where_dropping_its_iterator_panics() {
    // Alone, and behind another panic.
    for (threads, stop) in THREADS
        .into_iter()
        .flat_map(|threads| [(threads, usize::MAX), (threads, 1000)])
    {
        let (seen, message) = fallen(move |analyzer, seen| {
            let batch = analyzer.batch(Heavy(0..2000)).threads(threads);
            batch.map(|item, _| item.len()).for_each(|len| {
                assert_ne!(seen.len(), stop, "the caller stops");
                seen.push(len);
            });
        });
        assert_eq!(seen.len(), stop.min(2000));
        let stops = message.contains("the caller stops");
        assert_eq!(stops, stop < usize::MAX, "{message}");
    }
}

#[test]
fn a_batch_tells_of_a_panic_in_its_documents_or_its_results() {
    let analyzer = Analyzer::new();
    let read = |documents: &mut (dyn Iterator<Item = String> + Send), stop: usize| {
        let mut seen = 0;
        let run = std::panic::AssertUnwindSafe(|| {
            let batch = analyzer.batch(documents).threads(3);
            batch.map(|_, _| ()).for_each(|()| {
                assert_ne!(seen, stop, "in a result");
                seen += 1;
            });
        });
        let panic = std::panic::catch_unwind(run).unwrap_err();
        let message = panic.downcast::<String>().unwrap();
        (seen, message)
    };
    let mut broken = (0..500).map(|n| {
        assert_ne!(n, 300, "in a document");
        format!("Nomor {n}.")
    });
    let (seen, message) = read(&mut broken, usize::MAX);
    assert_eq!(seen, 300, "every document before it");
    assert!(message.contains("in a document"));
    let mut endless = (0..).map(|n| format!("Nomor {n}."));
    let (seen, message) = read(&mut endless, 700);
    assert_eq!(seen, 700);
    assert!(message.contains("in a result"));
}
