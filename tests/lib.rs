//! Integration tests: one module a noun, cases in `data/`, laws in `laws`.

mod analyzer;
mod extract;
mod gazetteer;
mod link;
mod number;
mod official;
mod quantity;
mod samples;
mod sentence;
mod tagger;
mod token;
#[cfg(feature = "train")]
mod train;
