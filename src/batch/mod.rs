//! Many documents on many threads, with bounded memory.

mod panic;
#[cfg(feature = "rayon")]
mod pool;
mod queue;
mod results;
#[cfg(not(feature = "rayon"))]
mod threads;

use std::panic::resume_unwind;

use panic::{Panic, caught, drop_caught, drop_each, first};
#[cfg(feature = "rayon")]
use pool::{available, run};
use queue::{Queue, Room};
pub use results::Results;
#[cfg(not(feature = "rayon"))]
use threads::{available, run};

use crate::{Analyzer, Document};

/// Documents to be analysed on several threads. Made by [`Analyzer::batch`].
///
/// Documents are pulled from their iterator only as fast as they are analysed, and a bounded
/// number of results waits for its turn, so memory does not grow with their number.
///
/// ```
/// let analyzer = entitas::Analyzer::new();
/// let lines = ["Gubernur Jawa Barat Ridwan Kamil hadir.", "Harga naik 15 persen."];
/// let counts = analyzer.batch(lines).threads(2).map(|_, document| document.quantities().len());
/// assert_eq!(counts.collect::<Vec<_>>(), [0, 1]);
/// ```
///
/// # Order
///
/// Results come in the order of the documents, however they are taken, unless
/// [`unordered`](Mapped::unordered) says otherwise.
///
/// # Threads
///
/// Threads are started for each batch; with the feature `rayon` they are those of the pool of the
/// crate rayon that the caller is in, or of its global one. Then the iterator of documents must not
/// itself wait for that pool.
#[must_use = "nothing is analysed before `map` and one of its ways to take results"]
#[derive(Clone, Debug)]
pub struct Batch<I> {
    analyzer: Analyzer,
    documents: I,
    threads: usize,
}

impl Analyzer {
    /// Many documents on many threads, in order, with bounded memory.
    pub fn batch<I>(&self, documents: I) -> Batch<I::IntoIter>
    where
        I: IntoIterator,
        I::IntoIter: Send,
        I::Item: AsRef<str>,
    {
        Batch {
            analyzer: self.clone(),
            documents: documents.into_iter(),
            threads: available().min(MOST_THREADS),
        }
    }
}

/// Chunks that may wait for an earlier one to be finished, for each thread.
const AHEAD: usize = 4;
/// Threads beyond these are of no use: documents are handed out one chunk at a time.
const MOST_THREADS: usize = 512;

impl<I> Batch<I>
where
    I: Iterator + Send,
    I::Item: AsRef<str>,
{
    /// How many threads to use at most; all cores, or the whole pool, unless told. 0 counts as 1,
    /// which uses the caller's, and more than 512 as 512. No more are started than find documents
    /// left, and where the system refuses a thread the batch makes do with those it has.
    pub fn threads(mut self, threads: usize) -> Batch<I> {
        self.threads = threads.clamp(1, MOST_THREADS);
        self
    }

    /// What to make of each document, on the thread that analysed it.
    ///
    /// `make` also gets the item that the document was read from, with whatever it carries beside
    /// its text.
    ///
    /// ```
    /// struct Article { id: u32, text: &'static str }
    ///
    /// impl AsRef<str> for Article {
    ///     fn as_ref(&self) -> &str {
    ///         self.text
    ///     }
    /// }
    ///
    /// let articles = [Article { id: 7, text: "Retno Marsudi tiba di Jakarta." }];
    /// let analyzer = entitas::Analyzer::new();
    /// let names = analyzer.batch(articles).map(|article, document| (article.id, document.entities().len()));
    /// assert_eq!(names.collect::<Vec<_>>(), [(7, 2)]);
    /// ```
    pub fn map<T: Send, F>(self, make: F) -> Mapped<I, F>
    where
        F: Fn(&I::Item, Document<'_, '_>) -> T + Sync,
    {
        Mapped {
            batch: self,
            make,
            ordered: true,
        }
    }
}

/// A [`Batch`] and what to make of each document. Nothing happens until its results are taken:
///
/// | | results |
/// |---|---|
/// | [`collect`](Mapped::collect) | all together |
/// | [`for_each`](Mapped::for_each) | one after another |
/// | [`try_for_each`](Mapped::try_for_each) | one after another, up to the first error |
/// | [`into_iter`](Mapped::into_iter) | as an iterator, for batches that borrow nothing |
///
/// ```
/// let analyzer = entitas::Analyzer::new();
/// let lines = ["Harga naik 15 persen.", "Tiga orang hadir."];
/// let mapped = analyzer.batch(lines).map(|_, document| document.tokens().len());
/// assert_eq!(mapped.collect::<Vec<_>>(), [5, 4]);
/// ```
#[must_use = "nothing is analysed before results are taken"]
#[derive(Clone, Debug)]
pub struct Mapped<I, F> {
    batch: Batch<I>,
    make: F,
    ordered: bool,
}

impl<I, T, F> Mapped<I, F>
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
        let taken = self.try_for_each(|result| {
            take(result);
            Ok::<(), std::convert::Infallible>(())
        });
        match taken {
            Ok(()) => {}
            Err(never) => match never {},
        }
    }

    /// Hands each result to `take`, on the calling thread, until that fails: then no further document is
    /// read, and what was made already is dropped.
    ///
    /// ```
    /// use std::io::Write;
    ///
    /// let analyzer = entitas::Analyzer::new();
    /// let lines = ["Gubernur Jawa Barat Ridwan Kamil hadir.", "Harga naik 15 persen."];
    /// let mut out = Vec::new();
    /// analyzer
    ///     .batch(lines)
    ///     .map(|_, document| document.officials().map(|official| official.to_string()).collect::<Vec<_>>())
    ///     .try_for_each(|officials| writeln!(out, "{}", officials.join("; ")))?;
    /// assert_eq!(String::from_utf8(out)?, "Ridwan Kamil, Gubernur Jawa Barat\n\n");
    ///
    /// // Stops where enough was seen; `Result<T, _>` may as well come from `map`.
    /// let found = analyzer
    ///     .batch((0..1_000_000).map(|number| format!("Ada {number} ekor.")))
    ///     .map(|_, document| document.quantities().next().and_then(|quantity| quantity.value().number()))
    ///     .try_for_each(|number| if number == Some(20.into()) { Err(number) } else { Ok(()) });
    /// assert_eq!(found.unwrap_err(), Some(20.into()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// The first error of `take`.
    ///
    /// # Panics
    ///
    /// As [`for_each`](Mapped::for_each) does.
    pub fn try_for_each<E>(self, mut take: impl FnMut(T) -> Result<(), E>) -> Result<(), E> {
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
        let mut failed = None;
        let mut take = |result| match take(result) {
            Ok(()) => true,
            Err(error) => {
                failed = Some(error);
                false
            }
        };
        let panic = if threads == 1 {
            alone(documents, &analyzer, &make, &mut take)
        } else {
            let room = Room::of_scope(threads * AHEAD);
            let queue = Queue::new(documents.fuse(), room, ordered);
            let outcome = caught(|| run(&queue, &analyzer, threads, &make, &mut take));
            first(outcome.err(), queue.drop_rest())
        };
        if let Some(panic) = panic {
            resume_unwind(panic);
        }
        failed.map_or(Ok(()), Err)
    }
}

/// Reads one document after another on the calling thread, as long as `take` wants more, and gives the
/// first panic.
fn alone<I, T>(
    mut documents: I,
    analyzer: &Analyzer,
    make: &impl Fn(&I::Item, Document<'_, '_>) -> T,
    take: &mut impl FnMut(T) -> bool,
) -> Option<Panic>
where
    I: Iterator,
    I::Item: AsRef<str>,
{
    let mut worker = analyzer.worker();
    let outcome = caught(|| {
        for item in documents.by_ref() {
            let taken = caught(|| take(make(&item, worker.analyze(item.as_ref()))));
            let dropped = drop_caught(item);
            match taken {
                Ok(true) if dropped.is_none() => {}
                Ok(_) => return dropped,
                Err(taken) => return first(Some(taken), dropped),
            }
        }
        None
    });
    let panic = outcome.unwrap_or_else(Some);
    first(panic, drop_caught(documents))
}
