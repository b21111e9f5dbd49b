//! Panics of the caller's own code: caught where they arise, passed on when all is tidied up.
//!
//! A value whose `Drop` panics while another panic unwinds aborts the process, and one that panics
//! in a thread that nobody watches leaves the others waiting. So documents and results are dropped
//! one by one, each on its own.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// What a panic carries.
pub(super) type Panic = Box<dyn Any + Send>;

/// Does the work; what it leaves half done is dropped or only counted afterwards.
pub(super) fn caught<R>(work: impl FnOnce() -> R) -> Result<R, Panic> {
    catch_unwind(AssertUnwindSafe(work))
}

/// The panic of a value that is dropped.
pub(super) fn drop_caught<T>(value: T) -> Option<Panic> {
    caught(|| drop(value)).err()
}

/// Drops values one after another and gives the first panic.
pub(super) fn drop_each<T>(values: impl IntoIterator<Item = T>) -> Option<Panic> {
    values
        .into_iter()
        .fold(None, |panic, value| first(panic, drop_caught(value)))
}

/// The first of two panics. What the second carries may panic when dropped too, and stays.
pub(super) fn first(one: Option<Panic>, other: Option<Panic>) -> Option<Panic> {
    if one.is_some() {
        std::mem::forget(other);
        one
    } else {
        other
    }
}
