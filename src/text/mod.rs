//! Text as such: the keys that words are looked up by, and offsets in other units.

mod fold;
mod offsets;
mod pad;

pub use fold::{fold, modern_spelling};
pub use offsets::{Offsets, Unit};
pub(crate) use pad::{pad, wants_padding};
