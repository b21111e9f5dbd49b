//! A part of a text that is tagged at once.

use std::ops::Range;

use crate::tagger::Mode;

/// What is tagged at once: a sentence, or a part of one.
#[derive(Debug)]
pub(super) struct Piece {
    pub(super) words: Range<usize>,
    pub(super) mode: Mode,
    /// `Anggota DPR LUCKY HAKIM bertanya`: to a tagger that trusts capitals, acronyms.
    pub(super) is_shouted: bool,
}

impl Piece {
    /// The ways of writing it is read in, one after the other.
    pub(super) fn modes(&self) -> impl Iterator<Item = Mode> + use<> {
        std::iter::once(self.mode).chain(self.is_shouted.then_some(Mode::Folded))
    }

    /// The items of a block that belong to it.
    pub(super) fn of<'i>(&self, block: &Range<usize>, items: &'i [u32]) -> &'i [u32] {
        let inside = self.words.start - block.start..self.words.end - block.start;
        items.get(inside).unwrap_or_default()
    }
}
