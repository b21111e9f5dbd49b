//! Many documents on many threads, with bounded memory.

mod panic;
#[cfg(feature = "rayon")]
mod pool;
mod queue;
#[cfg(not(feature = "rayon"))]
mod threads;

use std::panic::resume_unwind;

use panic::{Panic, caught, drop_caught, drop_each, first};
#[cfg(feature = "rayon")]
use pool::{available, run};
use queue::Queue;
#[cfg(not(feature = "rayon"))]
use threads::{available, run};

use crate::{Analyzer, Document};

/// Documents to be analysed on several threads. Made by [`Analyzer::batch`].
///
/// Documents are pulled from their iterator only as fast as they are analysed, and a bounded
/// number of results waits for its turn, so memory does not grow with their number.
///
/// Threads are started for each batch; with the feature `rayon` they are those of the pool of the
/// crate rayon that the caller is in, or of its global one. Then the iterator of documents must not
/// itself wait for that pool.
///
/// ```
/// let analyzer = entitas::Analyzer::new();
/// let lines = ["Gubernur Jawa Barat Ridwan Kamil hadir.", "Harga naik 15 persen."];
/// let counts = analyzer.batch(lines).threads(2).map(|_, document| document.quantities().len());
/// assert_eq!(counts.collect::<Vec<_>>(), [0, 1]);
/// ```
#[must_use = "nothing is analysed before `for_each`, or `map` and `collect`"]
#[derive(Debug)]
pub struct Batch<'a, I> {
    analyzer: &'a Analyzer,
    documents: I,
    threads: usize,
}

impl Analyzer {
    /// Many documents on many threads, in order, with bounded memory.
    pub fn batch<I>(&self, documents: I) -> Batch<'_, I::IntoIter>
    where
        I: IntoIterator,
        I::IntoIter: Send,
        I::Item: AsRef<str>,
    {
        Batch::new(self, documents.into_iter())
    }
}

/// Chunks that may wait for an earlier one to be finished, for each thread.
const AHEAD: usize = 4;
/// Threads beyond these are of no use: documents are handed out one chunk at a time.
const MOST_THREADS: usize = 512;

impl<'a, I> Batch<'a, I>
where
    I: Iterator + Send,
    I::Item: AsRef<str>,
{
    pub(crate) fn new(analyzer: &'a Analyzer, documents: I) -> Batch<'a, I> {
        Batch {
            analyzer,
            documents,
            threads: available().min(MOST_THREADS),
        }
    }

    /// How many threads to use at most; all cores, or the whole pool, unless told. 0 counts as 1,
    /// which uses the caller's, and more than 512 as 512. No more are started than find documents
    /// left, and where the system refuses a thread the batch makes do with those it has.
    pub fn threads(mut self, threads: usize) -> Batch<'a, I> {
        self.threads = threads.clamp(1, MOST_THREADS);
        self
    }

    /// What to make of each document, on the thread that analysed it.
    ///
    /// `make` also gets the item that the document was read from, with whatever it carries beside
    /// its text.
    pub fn map<T: Send, F>(self, make: F) -> Mapped<'a, I, F>
    where
        F: Fn(&I::Item, Document<'_, '_>) -> T + Sync,
    {
        Mapped {
            batch: self,
            make,
            ordered: true,
        }
    }

    /// Calls `visit` for each document, on the thread that analysed it and in no set order.
    pub fn for_each<F>(self, visit: F)
    where
        F: Fn(&I::Item, Document<'_, '_>) + Sync,
    {
        self.map(visit).unordered().for_each(|()| {});
    }
}

/// A [`Batch`] and what to make of each document. Nothing happens until it is run.
#[must_use = "nothing is analysed before `for_each` or `collect`"]
#[derive(Debug)]
pub struct Mapped<'a, I, F> {
    batch: Batch<'a, I>,
    make: F,
    ordered: bool,
}

impl<I, T, F> Mapped<'_, I, F>
where
    I: Iterator + Send,
    I::Item: AsRef<str>,
    T: Send,
    F: Fn(&I::Item, Document<'_, '_>) -> T + Sync,
{
    /// Gives results as soon as they are made, not in the order of the documents.
    pub fn unordered(mut self) -> Self {
        self.ordered = false;
        self
    }

    /// Gathers the results.
    pub fn collect<C: FromIterator<T>>(self) -> C {
        let mut results = Vec::new();
        let outcome = caught(|| self.for_each(|result| results.push(result)));
        if let Err(panic) = outcome {
            std::mem::forget(drop_each(results));
            resume_unwind(panic);
        }
        results.into_iter().collect()
    }

    /// Hands each result to `take`, on the calling thread.
    ///
    /// # Panics
    ///
    /// Where `make`, `take`, the iterator of documents or the `Drop` of a document or result panics,
    /// after every result that was made before it has been handed over.
    pub fn for_each(self, mut take: impl FnMut(T)) {
        let Mapped {
            batch:
                Batch {
                    analyzer,
                    documents,
                    threads,
                },
            make,
            ordered,
        } = self;
        let panic = if threads == 1 {
            alone(documents, analyzer, &make, &mut take)
        } else {
            let queue = Queue::new(documents.fuse(), threads * AHEAD, ordered);
            let outcome = caught(|| run(&queue, analyzer, threads, &make, &mut take));
            first(outcome.err(), queue.into_panic())
        };
        if let Some(panic) = panic {
            resume_unwind(panic);
        }
    }
}

/// Reads one document after another on the calling thread and gives the first panic.
fn alone<I, T>(
    mut documents: I,
    analyzer: &Analyzer,
    make: &impl Fn(&I::Item, Document<'_, '_>) -> T,
    take: &mut impl FnMut(T),
) -> Option<Panic>
where
    I: Iterator,
    I::Item: AsRef<str>,
{
    let mut worker = analyzer.worker();
    let outcome = caught(|| {
        documents.by_ref().find_map(|item| {
            let taken = caught(|| take(make(&item, worker.analyze(item.as_ref()))));
            first(taken.err(), drop_caught(item))
        })
    });
    let panic = outcome.unwrap_or_else(Some);
    first(panic, drop_caught(documents))
}
