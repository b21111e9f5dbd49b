//! Text as such: the keys that words are looked up by.

mod fold;

pub use fold::{fold, modern_spelling};
