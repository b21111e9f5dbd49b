//! Words with numbers, and the classes of each.
//!
//! Written by `cargo run --release --example build_lang` from `lang/word/`: edit that.

/// The classes of `lang/word/firms.txt`.
pub(crate) mod firms {
    use crate::lang::Class;

    /// Ends the name of a firm (`Tbk`).
    pub(crate) const ENDS_FIRM: Class = Class(0);
}

/// How many words have a number.
pub(crate) const LEN: usize = 1;

/// The words in the order of their numbers, which begin with 1.
#[rustfmt::skip]
pub(crate) const WORDS: &[&str] = &[
     "tbk",
];

/// A bit for each class of each word, by its number.
#[rustfmt::skip]
pub(crate) static CLASSES: [[u64; 1]; LEN + 1] = [
    [0; 1],
    [0x1],
];
