//! Text as such: the keys that words are looked up by, and offsets in other units.

mod fold;
mod offsets;
mod pad;
mod reuse;

pub use fold::{fold, modern_spelling};
pub use offsets::{Offsets, Unit};
pub(crate) use pad::{pad, wants_padding};
pub(crate) use reuse::{reuse, reuse_map, reuse_set, reuse_text};
