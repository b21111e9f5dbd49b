//! What a batch promises. A binary of its own, since it is run twice: on the threads of `rayon`, and without that feature on threads of our own.

// A test that fails says so by panicking.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod panics;
#[path = "../samples.rs"]
mod samples;
mod ways;
