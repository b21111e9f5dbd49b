//! The results of a batch as an iterator.

use std::iter::FusedIterator;
use std::panic::resume_unwind;
use std::sync::Arc;
use std::thread::JoinHandle;
use std::{fmt, vec};

use super::panic::{Panic, drop_each, first};
use super::queue::{Queue, Room};
use super::{AHEAD, Mapped};
use crate::Document;

/// The results of a batch, in the order of its documents unless told otherwise. Made by
/// [`into_iter`](Mapped::into_iter) of a [`Mapped`].
///
/// Documents are read ahead of what was taken by a bounded number. Where it is dropped no further
/// document is read, and its threads end.
///
/// The threads are its own, also with the feature `rayon`: whoever takes results may be a thread of a pool,
/// which must not wait for others of it.
///
/// ```
/// let analyzer = entitas::Analyzer::new();
/// let numbers = (0..).map(|number| format!("Ada {number} ekor."));
/// let mut found = analyzer
///     .batch(numbers)
///     .map(|_, document| document.quantities().next().map(|quantity| quantity.value().to_string()))
///     .into_iter()
///     .flatten();
/// assert_eq!(found.next().as_deref(), Some("0"));
/// assert_eq!(found.nth(999).as_deref(), Some("1000"));
/// ```
pub struct Results<T> {
    queue: Arc<dyn Source<T>>,
    /// Does a thread's work on the calling one, where there is no other.
    alone: Option<Box<dyn FnMut() -> bool + Send>>,
    threads: Vec<JoinHandle<()>>,
    ready: vec::IntoIter<T>,
}

/// Where results come from: a queue, whatever its documents are.
trait Source<T>: Send + Sync {
    /// The results of the next finished chunk, waiting for them; `None` once all are taken.
    fn next(&self) -> Option<Vec<T>>;
    /// Lets the threads end.
    fn stop(&self);
    /// Drops what is left and gives the first panic that there was.
    fn drop_rest(&self) -> Option<Panic>;
}

impl<I, T> Source<T> for Queue<I, T>
where
    I: Iterator + Send,
    I::Item: AsRef<str>,
    T: Send,
{
    fn next(&self) -> Option<Vec<T>> {
        Queue::next(self)
    }

    fn stop(&self) {
        Queue::stop(self);
    }

    fn drop_rest(&self) -> Option<Panic> {
        Queue::drop_rest(self)
    }
}

/// Takes results one after another, when they are wanted.
///
/// For batches that borrow nothing, since their threads may go on while the caller does other things;
/// [`try_for_each`](Mapped::try_for_each) is for all others.
impl<I, T, F> IntoIterator for Mapped<I, F>
where
    I: Iterator + Send + 'static,
    I::Item: AsRef<str>,
    T: Send + 'static,
    F: Fn(&I::Item, Document<'_, '_>) -> T + Send + Sync + 'static,
{
    type Item = T;
    type IntoIter = Results<T>;

    fn into_iter(self) -> Results<T> {
        let Mapped {
            batch,
            make,
            ordered,
        } = self;
        let (analyzer, wanted, make) = (batch.analyzer, batch.threads, Arc::new(make));
        let room = Room::of_threads(wanted * AHEAD);
        let queue = Arc::new(Queue::new(batch.documents.fuse(), room, ordered));
        let mut threads = Vec::new();
        while wanted > 1 && threads.len() < wanted {
            let (queue, make, analyzer) = (Arc::clone(&queue), Arc::clone(&make), analyzer.clone());
            let work = move || queue.work(&mut analyzer.worker(), &*make);
            // The system may refuse one; those before it do the work.
            match std::thread::Builder::new().spawn(work) {
                Ok(thread) => threads.push(thread),
                Err(_) => break,
            }
        }
        let alone = threads.is_empty().then(|| {
            let (queue, mut worker) = (Arc::clone(&queue), analyzer.worker());
            let work = move || queue.work_chunk(&mut worker, &*make, &mut Vec::new());
            Box::new(work) as Box<dyn FnMut() -> bool + Send>
        });
        Results {
            queue,
            alone,
            threads,
            ready: Vec::new().into_iter(),
        }
    }
}

impl<T> Results<T> {
    /// Ends the threads, and gives the first panic that there was.
    fn end(&mut self) -> Option<Panic> {
        self.queue.stop();
        self.alone = None;
        let ended = self.threads.drain(..).map(JoinHandle::join);
        let panic = ended.fold(None, |panic, ended| first(panic, ended.err()));
        let panic = first(panic, drop_each(self.ready.by_ref()));
        first(panic, self.queue.drop_rest())
    }
}

impl<T> Iterator for Results<T> {
    type Item = T;

    /// The next result.
    ///
    /// # Panics
    ///
    /// Where what makes results, the iterator of documents or the `Drop` of a document panicked, after every
    /// result that was made before it has been given.
    fn next(&mut self) -> Option<T> {
        loop {
            if let Some(result) = self.ready.next() {
                return Some(result);
            }
            if let Some(alone) = &mut self.alone {
                alone();
            }
            match self.queue.next() {
                Some(results) => self.ready = results.into_iter(),
                None => {
                    if let Some(panic) = self.end() {
                        resume_unwind(panic);
                    }
                    return None;
                }
            }
        }
    }
}

impl<T> FusedIterator for Results<T> {}

impl<T> Drop for Results<T> {
    fn drop(&mut self) {
        // Nobody is left to whom a panic of theirs would say something.
        std::mem::forget(self.end());
    }
}

impl<T> fmt::Debug for Results<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Results")
            .field("threads", &self.threads.len())
            .field("ready", &self.ready.len())
            .finish_non_exhaustive()
    }
}
