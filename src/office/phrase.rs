//! One office.

use crate::lang::OfficeKind;

/// One office in the text, as tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Phrase {
    pub(crate) first: usize,
    /// The first token after it.
    pub(crate) last: usize,
    /// The first token after `Wakil Ketua Umum`.
    pub(crate) head_end: usize,
    pub(crate) kind: OfficeKind,
    /// Nothing but a region or the body itself follows the head.
    pub(crate) fixed: bool,
}

impl Phrase {
    /// Whether it says more than a bare `Ketua`.
    pub(crate) fn is_full(&self) -> bool {
        self.last > self.first + 1
    }

    /// Whether something stands after the head.
    pub(crate) fn has_complement(&self) -> bool {
        self.last > self.head_end
    }
}
