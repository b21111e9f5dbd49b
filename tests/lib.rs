//! Integration tests: one module a noun, cases in `data/`, laws in `laws`.

mod official;
mod sentence;
mod tagger;
mod token;
#[cfg(feature = "train")]
mod train;
