//! Many documents on many threads, with bounded memory.

use std::any::Any;
use std::collections::VecDeque;
use std::num::NonZeroUsize;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use crate::{Analyzer, Document, Worker};

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
#[derive(Debug)]
pub struct Batch<'a, I> {
    analyzer: &'a Analyzer,
    documents: I,
    threads: usize,
}

/// Documents taken from the iterator at a time: enough to make the lock cheap …
const CHUNK: usize = 32;
/// … but no further ones once they hold this many bytes.
const CHUNK_BYTES: usize = 1 << 18;
/// Chunks that may wait for an earlier one to be finished, for each thread.
const AHEAD: usize = 4;

impl<'a, I> Batch<'a, I>
where
    I: Iterator + Send,
    I::Item: AsRef<str>,
{
    pub(crate) fn new(analyzer: &'a Analyzer, documents: I) -> Batch<'a, I> {
        let threads = std::thread::available_parallelism().map_or(1, NonZeroUsize::get);
        Batch {
            analyzer,
            documents,
            threads,
        }
    }

    /// How many threads to use; all cores unless told. 0 counts as 1, which uses the caller's.
    pub fn threads(mut self, threads: usize) -> Batch<'a, I> {
        self.threads = threads.max(1);
        self
    }

    /// What to make of each document, on the thread that analysed it.
    ///
    /// `make` also gets the item that the document was read from, with whatever it carries beside
    /// its text.
    pub fn map<T: Send, F>(self, make: F) -> Mapped<'a, I, F>
    where
        F: Fn(&I::Item, Document<'_>) -> T + Sync,
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
        F: Fn(&I::Item, Document<'_>) + Sync,
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
    F: Fn(&I::Item, Document<'_>) -> T + Sync,
{
    /// Gives results as soon as they are made, not in the order of the documents.
    pub fn unordered(mut self) -> Self {
        self.ordered = false;
        self
    }

    /// Gathers the results.
    pub fn collect<C: FromIterator<T>>(self) -> C {
        let mut results = Vec::new();
        self.for_each(|result| results.push(result));
        results.into_iter().collect()
    }

    /// Hands each result to `take`, on the calling thread.
    ///
    /// # Panics
    ///
    /// Where `make`, `take` or the iterator of documents panics, after every result that was
    /// made before it has been handed over.
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
        if threads == 1 {
            let mut worker = analyzer.worker();
            for item in documents {
                take(make(&item, worker.analyze(item.as_ref())));
            }
            return;
        }
        let queue = Queue::new(documents.fuse(), threads * AHEAD, ordered);
        std::thread::scope(|scope| {
            let _stop = Stop(&queue);
            for _ in 0..threads {
                scope.spawn(|| queue.work(analyzer.worker(), &make));
            }
            while let Some(results) = queue.next() {
                results.into_iter().for_each(&mut take);
            }
        });
        if let Some(panic) = queue.into_panic() {
            resume_unwind(panic);
        }
    }
}

/// What the threads share.
struct Queue<I: Iterator, T> {
    state: Mutex<State<I, T>>,
    /// A chunk was taken away: there is room for another.
    room: Condvar,
    /// A chunk was finished, or nothing more will come.
    news: Condvar,
    window: usize,
    ordered: bool,
}

struct State<I, T> {
    documents: I,
    /// The number of the chunk at the front of `waiting`.
    front: usize,
    /// The number of the next chunk to be read.
    next: usize,
    waiting: VecDeque<Slot<T>>,
    ended: bool,
    panic: Option<Box<dyn Any + Send>>,
}

enum Slot<T> {
    UnderWay,
    Ready(Vec<T>),
    Taken,
}

impl<I, T> Queue<I, T>
where
    I: Iterator,
    I::Item: AsRef<str>,
{
    fn new(documents: I, window: usize, ordered: bool) -> Queue<I, T> {
        let waiting = VecDeque::with_capacity(window);
        let state = State {
            documents,
            front: 0,
            next: 0,
            waiting,
            ended: false,
            panic: None,
        };
        Queue {
            state: Mutex::new(state),
            room: Condvar::new(),
            news: Condvar::new(),
            window,
            ordered,
        }
    }

    /// A panic under the lock leaves nothing half done, so that a poisoned lock can be used.
    fn lock(&self) -> MutexGuard<'_, State<I, T>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Analyses chunk after chunk until there are no more.
    fn work(&self, mut worker: Worker, make: &impl Fn(&I::Item, Document<'_>) -> T) {
        let mut items = Vec::with_capacity(CHUNK);
        while let Some(number) = self.pull(&mut items) {
            let mut results = Vec::with_capacity(items.len());
            let outcome = catch_unwind(AssertUnwindSafe(|| {
                for item in &items {
                    results.push(make(item, worker.analyze(item.as_ref())));
                }
            }));
            self.push(number, results, outcome.err());
        }
    }

    /// Reads the next chunk of documents into `items` and gives its number.
    fn pull(&self, items: &mut Vec<I::Item>) -> Option<usize> {
        items.clear();
        let mut state = self.lock();
        while state.waiting.len() >= self.window && !state.ended {
            state = self
                .room
                .wait(state)
                .unwrap_or_else(PoisonError::into_inner);
        }
        if state.ended {
            return None;
        }
        let outcome = catch_unwind(AssertUnwindSafe(|| {
            let mut bytes = 0;
            while items.len() < CHUNK && bytes < CHUNK_BYTES {
                let Some(item) = state.documents.next() else {
                    break;
                };
                bytes += item.as_ref().len();
                items.push(item);
            }
        }));
        if outcome.is_err() || items.is_empty() {
            state.ended = true;
            state.panic = state.panic.take().or(outcome.err());
            self.room.notify_all();
            self.news.notify_all();
        }
        if items.is_empty() {
            return None;
        }
        let number = state.next;
        state.next += 1;
        state.waiting.push_back(Slot::UnderWay);
        Some(number)
    }

    fn push(&self, number: usize, results: Vec<T>, panic: Option<Box<dyn Any + Send>>) {
        let mut state = self.lock();
        let at = number - state.front;
        if let Some(slot) = state.waiting.get_mut(at) {
            *slot = Slot::Ready(results);
        }
        if panic.is_some() {
            state.ended = true;
            state.panic = state.panic.take().or(panic);
            self.room.notify_all();
        }
        self.news.notify_all();
    }

    /// The results of the next finished chunk; `None` once all are taken.
    fn next(&self) -> Option<Vec<T>> {
        let mut state = self.lock();
        loop {
            let reach = if self.ordered { 1 } else { usize::MAX };
            let ready = state
                .waiting
                .iter_mut()
                .take(reach)
                .find(|slot| matches!(slot, Slot::Ready(_)));
            if let Some(Slot::Ready(results)) =
                ready.map(|slot| std::mem::replace(slot, Slot::Taken))
            {
                while let Some(Slot::Taken) = state.waiting.front() {
                    state.waiting.pop_front();
                    state.front += 1;
                }
                self.room.notify_all();
                return Some(results);
            }
            if state.waiting.is_empty() && state.ended {
                return None;
            }
            state = self
                .news
                .wait(state)
                .unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn into_panic(self) -> Option<Box<dyn Any + Send>> {
        self.state
            .into_inner()
            .unwrap_or_else(PoisonError::into_inner)
            .panic
    }
}

/// Lets the threads end when the calling thread leaves, by a panic too.
struct Stop<'q, I: Iterator, T>(&'q Queue<I, T>);

impl<I: Iterator, T> Drop for Stop<'_, I, T> {
    fn drop(&mut self) {
        let mut state = self.0.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.ended = true;
        self.0.room.notify_all();
    }
}
