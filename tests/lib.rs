//! Integration tests: one module a noun, cases in `data/`, laws in `laws`.

mod link;
mod official;
mod sentence;
mod token;
