//! Integration tests: one module a noun, cases in `data/`, laws in `laws`.

mod analyzer;
mod extract;
mod gazetteer;
mod link;
mod official;
mod samples;
mod sentence;
mod token;
