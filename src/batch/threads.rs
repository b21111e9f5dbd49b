//! A batch on threads of its own.

use std::num::NonZeroUsize;

use super::queue::{Queue, Stop};
use crate::{Analyzer, Document};

pub(super) fn available() -> usize {
    std::thread::available_parallelism().map_or(1, NonZeroUsize::get)
}

/// Works the queue off; results go to `take` on this thread.
pub(super) fn run<I, T>(
    queue: &Queue<I, T>,
    analyzer: &Analyzer,
    threads: usize,
    make: &(impl Fn(&I::Item, Document<'_, '_>) -> T + Sync),
    take: &mut impl FnMut(T),
) where
    I: Iterator + Send,
    I::Item: AsRef<str>,
    T: Send,
{
    std::thread::scope(|scope| {
        let _stop = Stop(queue);
        for _ in 0..threads {
            scope.spawn(|| queue.work(&mut analyzer.worker(), make));
        }
        while let Some(results) = queue.next() {
            results.into_iter().for_each(&mut *take);
        }
    });
}
