//! What the lists of words say of one.

/// A class of words, from the head of a file in `lang/word/`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Class(pub(super) u8);
