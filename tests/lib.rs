//! Integration tests: one module a noun, cases in `data/`, laws in `laws`.

// A test that fails says so by panicking.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod address;
mod analyzer;
mod case;
mod command;
mod data;
mod date;
mod diff;
mod entity;
mod extract;
mod forms;
mod fuzz;
mod gazetteer;
mod hostile;
mod house;
mod lang;
mod laws;
mod link;
mod name;
mod number;
mod official;
mod owned;
mod page;
mod public_api;
mod quantity;
mod rule;
mod samples;
mod schema;
mod sentence;
mod snapshot;
mod stranger;
mod tagger;
mod token;
#[cfg(feature = "train")]
mod train;
mod value;
mod why;
mod words_in_code;
