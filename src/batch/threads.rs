//! A batch on threads of its own.

use std::num::NonZeroUsize;

use super::queue::{Queue, Stop, hand_over};
use crate::{Analyzer, Document, Worker};

pub(super) fn available() -> usize {
    std::thread::available_parallelism().map_or(1, NonZeroUsize::get)
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
    std::thread::scope(|scope| {
        let _stop = Stop(queue);
        let mut started = 0;
        while started < threads && !queue.has_ended() {
            let thread = std::thread::Builder::new();
            // The system may refuse one; those before it do the work.
            if thread
                .spawn_scoped(scope, || queue.work(&mut analyzer.worker(), make))
                .is_err()
            {
                break;
            }
            started += 1;
        }
        if started == 0 {
            work_alone(queue, &mut analyzer.worker(), make, take);
        }
        while let Some(results) = queue.next() {
            if !hand_over(results, take) {
                break;
            }
        }
    });
}

/// Works the queue off on the calling thread, chunk by chunk so that there is always room.
fn work_alone<I, T>(
    queue: &Queue<I, T>,
    worker: &mut Worker,
    make: &impl Fn(&I::Item, Document<'_, '_>) -> T,
    take: &mut impl FnMut(T) -> bool,
) where
    I: Iterator,
    I::Item: AsRef<str>,
{
    let mut items = Vec::new();
    while queue.work_chunk(worker, make, &mut items) {
        if let Some(results) = queue.next()
            && !hand_over(results, take)
        {
            queue.stop();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::batch::queue::Room;

    #[test]
    fn the_calling_thread_can_do_it_alone() {
        let analyzer = Analyzer::new();
        let documents = (0..1000).map(|number| format!("{number} ekor"));
        let queue = Queue::new(documents, Room::of_scope(1), true);
        let mut read = Vec::new();
        let make = |text: &String, _: Document<'_, '_>| text.clone();
        work_alone(&queue, &mut analyzer.worker(), &make, &mut |text| {
            read.push(text);
            true
        });
        assert_eq!(read.len(), 1000);
        assert_eq!(read.last().map(String::as_str), Some("999 ekor"));
    }
}
