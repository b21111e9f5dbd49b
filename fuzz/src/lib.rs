//! The laws that the tests of entitas state, for the fuzzer to break.

#[path = "../../tests/laws/mod.rs"]
pub mod laws;
