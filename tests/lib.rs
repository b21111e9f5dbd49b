//! Integration tests: one module a noun, cases in `data/`, laws in `laws`.

mod sentence;
mod token;
