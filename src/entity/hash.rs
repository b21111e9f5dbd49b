//! Words and names as numbers.

use std::hash::Hasher as _;

use rustc_hash::FxHasher;

use crate::name::Record;
use crate::view::TokenView;

pub(super) fn of_word(word: &str) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write(word.as_bytes());
    hasher.finish()
}

/// A name's words and label.
pub(super) fn of_name(view: TokenView<'_>, name: &Record) -> u64 {
    let mut hasher = FxHasher::default();
    for at in name.first_token()..name.last_token() {
        hasher.write(view.word(at as usize).as_bytes());
    }
    hasher.write_u8(name.label().number());
    hasher.finish()
}
