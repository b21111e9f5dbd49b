//! Text as such: the keys that words are looked up by, and offsets in other units.

mod fold;
mod offsets;

pub use fold::{fold, modern_spelling};
pub use offsets::{Offsets, Unit};
