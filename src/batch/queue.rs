//! What the threads of a batch share: where documents come from and where results wait.

use std::collections::VecDeque;
use std::panic::resume_unwind;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use super::panic::{Panic, caught, drop_caught, drop_each, first};
use crate::{Document, Worker};

/// Documents taken from the iterator at a time: enough to make the lock cheap …
const CHUNK: usize = 256;
/// … but no further ones once they hold this many bytes.
const CHUNK_BYTES: usize = 1 << 18;

/// What the threads share.
pub(super) struct Queue<I: Iterator, T> {
    state: Mutex<State<I, T>>,
    /// A chunk was taken away: there is room for another.
    room: Condvar,
    /// A chunk was finished, or nothing more will come.
    news: Condvar,
    limit: Room,
    ordered: bool,
}

/// How many chunks may be under way or wait, and what a thread does where there is no room for more.
#[derive(Clone, Copy)]
pub(super) struct Room {
    chunks: usize,
    waits: bool,
}

impl Room {
    /// For the threads of a batch whose caller waits for them: those of a pool must not wait.
    pub(super) fn of_scope(chunks: usize) -> Room {
        Room {
            chunks,
            waits: !cfg!(feature = "rayon"),
        }
    }

    /// For threads that do nothing else.
    pub(super) fn of_threads(chunks: usize) -> Room {
        Room {
            chunks,
            waits: true,
        }
    }
}

struct State<I, T> {
    /// There until the batch is over.
    documents: Option<I>,
    /// The number of the chunk at the front of `waiting`.
    front: usize,
    /// The number of the next chunk to be read.
    next: usize,
    waiting: VecDeque<Slot<T>>,
    ended: bool,
    panic: Option<Panic>,
    /// The first chunk that a panic cut short: none after it is handed over.
    last: Option<usize>,
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
    pub(super) fn new(documents: I, limit: Room, ordered: bool) -> Queue<I, T> {
        let state = State {
            documents: Some(documents),
            front: 0,
            next: 0,
            waiting: VecDeque::new(),
            ended: false,
            panic: None,
            last: None,
        };
        Queue {
            state: Mutex::new(state),
            room: Condvar::new(),
            news: Condvar::new(),
            limit,
            ordered,
        }
    }

    /// A panic under the lock leaves nothing half done, so that a poisoned lock can be used.
    fn lock(&self) -> MutexGuard<'_, State<I, T>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Analyses chunk after chunk until there are no more, or, on a pool, no room for results.
    pub(super) fn work(
        &self,
        worker: &mut Worker,
        make: &impl Fn(&I::Item, Document<'_, '_>) -> T,
    ) {
        let mut items = Vec::with_capacity(CHUNK);
        while self.work_chunk(worker, make, &mut items) {}
    }

    /// Analyses the next chunk, with `items` for its own use; false where there was none.
    pub(super) fn work_chunk(
        &self,
        worker: &mut Worker,
        make: &impl Fn(&I::Item, Document<'_, '_>) -> T,
        items: &mut Vec<I::Item>,
    ) -> bool {
        let Some(number) = self.pull(items) else {
            return false;
        };
        let mut results = Vec::with_capacity(items.len());
        let mut items = items.drain(..);
        let mut panic = None;
        while panic.is_none()
            && let Some(item) = items.next()
        {
            let made = caught(|| make(&item, worker.analyze(item.as_ref())));
            panic = drop_caught(item);
            match made {
                Ok(result) => results.push(result),
                Err(made) => panic = first(Some(made), panic),
            }
        }
        let panic = first(panic, drop_each(items));
        self.push(number, results, panic);
        true
    }

    /// Reads the next chunk of documents into `items` and gives its number.
    fn pull(&self, items: &mut Vec<I::Item>) -> Option<usize> {
        let mut state = self.lock();
        while state.waiting.len() >= self.limit.chunks && !state.ended {
            if !self.limit.waits {
                return None;
            }
            state = self
                .room
                .wait(state)
                .unwrap_or_else(PoisonError::into_inner);
        }
        if state.ended {
            return None;
        }
        let outcome = caught(|| {
            let mut bytes = 0;
            while items.len() < CHUNK && bytes < CHUNK_BYTES {
                let Some(item) = state.documents.as_mut().and_then(Iterator::next) else {
                    break;
                };
                items.push(item);
                bytes += items.last().map_or(0, |item| item.as_ref().len());
            }
        });
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

    fn push(&self, number: usize, results: Vec<T>, panic: Option<Panic>) {
        let mut state = self.lock();
        let at = number - state.front;
        if let Some(slot) = state.waiting.get_mut(at) {
            *slot = Slot::Ready(results);
        }
        if panic.is_some() {
            state.ended = true;
            state.last = Some(state.last.map_or(number, |last| last.min(number)));
            state.panic = state.panic.take().or(panic);
            self.room.notify_all();
        }
        self.news.notify_all();
    }

    /// Whether no further document will be read.
    #[cfg(not(feature = "rayon"))]
    pub(super) fn has_ended(&self) -> bool {
        self.lock().ended
    }

    /// The results of the next finished chunk, waiting for them; `None` once all are taken.
    pub(super) fn next(&self) -> Option<Vec<T>> {
        let mut state = self.lock();
        loop {
            match self.take(&mut state) {
                Next::Results(results) => return Some(results),
                Next::End => return None,
                Next::Later => {}
            }
            state = self
                .news
                .wait(state)
                .unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// The results of the next finished chunk, if there are any.
    #[cfg(feature = "rayon")]
    pub(super) fn poll(&self) -> Next<T> {
        self.take(&mut self.lock())
    }

    /// Whether another chunk may be read.
    #[cfg(feature = "rayon")]
    pub(super) fn has_room(&self) -> bool {
        let state = self.lock();
        !state.ended && state.waiting.len() < self.limit.chunks
    }

    /// Waits for news, but not long: a pool may get work that this thread has to help with.
    #[cfg(feature = "rayon")]
    pub(super) fn rest(&self) {
        let wait = self
            .news
            .wait_timeout(self.lock(), std::time::Duration::from_millis(1));
        drop(wait);
    }

    fn take(&self, state: &mut State<I, T>) -> Next<T> {
        let len = state.waiting.len();
        let last = state
            .last
            .map(|last| (last + 1).saturating_sub(state.front));
        let wanted = last.map_or(len, |last| last.min(len));
        let reach = if self.ordered { 1 } else { usize::MAX };
        let ready = state
            .waiting
            .iter_mut()
            .take(reach.min(wanted))
            .find(|slot| matches!(slot, Slot::Ready(_)));
        if let Some(Slot::Ready(results)) = ready.map(|slot| std::mem::replace(slot, Slot::Taken)) {
            while let Some(Slot::Taken) = state.waiting.front() {
                state.waiting.pop_front();
                state.front += 1;
            }
            self.room.notify_all();
            return Next::Results(results);
        }
        let mut left = state.waiting.iter().take(wanted);
        if state.ended && left.all(|slot| matches!(slot, Slot::Taken)) {
            return Next::End;
        }
        Next::Later
    }

    /// Lets the threads end: no further document is read.
    pub(super) fn stop(&self) {
        self.lock().ended = true;
        self.room.notify_all();
    }

    /// Drops what is left of documents and results and gives the first panic that there was.
    pub(super) fn drop_rest(&self) -> Option<Panic> {
        let mut state = self.lock();
        let waiting = std::mem::take(&mut state.waiting);
        let (documents, panic) = (state.documents.take(), state.panic.take());
        // What drops may be slow, or ask for this queue.
        drop(state);
        let results = waiting.into_iter().flat_map(|slot| match slot {
            Slot::Ready(results) => results,
            Slot::UnderWay | Slot::Taken => Vec::new(),
        });
        let panic = first(panic, drop_each(results));
        first(panic, drop_caught(documents))
    }
}

/// Gives results to `take` and tells whether it wants more. Where it does not, or panics, the others are
/// dropped first.
pub(super) fn hand_over<T>(results: Vec<T>, take: &mut impl FnMut(T) -> bool) -> bool {
    let mut results = results.into_iter();
    let outcome = caught(|| results.by_ref().all(&mut *take));
    let dropped = drop_each(results);
    match outcome {
        Ok(more) if dropped.is_none() => more,
        outcome => match first(outcome.err(), dropped) {
            Some(panic) => resume_unwind(panic),
            None => false,
        },
    }
}

/// What there is to hand over.
pub(super) enum Next<T> {
    Results(Vec<T>),
    /// None is finished yet.
    Later,
    /// None will come.
    End,
}

/// Lets the threads end when the calling thread leaves, by a panic too.
pub(super) struct Stop<'q, I, T>(pub(super) &'q Queue<I, T>)
where
    I: Iterator,
    I::Item: AsRef<str>;

impl<I, T> Drop for Stop<'_, I, T>
where
    I: Iterator,
    I::Item: AsRef<str>,
{
    fn drop(&mut self) {
        self.0.stop();
    }
}
