//! A batch on the threads of rayon's pool.
//!
//! A task never waits: a pool's thread that waits may hold the very work it waits for further down
//! its stack. So tasks leave when there is no room for their results and are sent anew, and the
//! calling thread, where it is one of the pool, works while it waits.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use super::queue::{Next, Queue, Stop, hand_over};
use crate::{Analyzer, Document};

pub(super) fn available() -> usize {
    rayon::current_num_threads()
}

/// Works the queue off; results go to `take` on this thread, as long as it wants more.
pub(super) fn run<I, T>(
    queue: &Queue<I, T>,
    analyzer: &Analyzer,
    threads: usize,
    make: &(impl Fn(&I::Item, Document<'_, '_>) -> T + Sync),
    take: &mut impl FnMut(T) -> bool,
) where
    I: Iterator + Send,
    I::Item: AsRef<str>,
    T: Send,
{
    // Workers outlive tasks, since they know the words they have met.
    let workers = Mutex::new(Vec::new());
    let tasks = AtomicUsize::new(0);
    let task = || {
        let idle = workers.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let mut worker = idle.unwrap_or_else(|| analyzer.worker());
        queue.work(&mut worker, make);
        let mut idle = workers.lock().unwrap_or_else(PoisonError::into_inner);
        idle.push(worker);
        tasks.fetch_sub(1, Ordering::Release);
    };
    let task = &task;
    rayon::in_place_scope(|scope| {
        let _stop = Stop(queue);
        loop {
            while tasks.load(Ordering::Acquire) < threads && queue.has_room() {
                tasks.fetch_add(1, Ordering::Relaxed);
                scope.spawn(move |_| task());
            }
            match queue.poll() {
                Next::Results(results) => {
                    if !hand_over(results, take) {
                        break;
                    }
                }
                Next::End => break,
                Next::Later => {
                    if rayon::yield_now() != Some(rayon::Yield::Executed) {
                        queue.rest();
                    }
                }
            }
        }
    });
}
