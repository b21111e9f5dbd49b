//! A word by its number, and what the lists of words say of it.

/// The number of a word that the code asks for, in any case and with or without a dot behind it;
/// 0 for all others.
///
/// A caller looks it up once for each word type and compares numbers from there on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Word(pub(super) u16);

/// A class of words, from the head of a file in `lang/word/`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Class(pub(super) u8);
