//! The buffers of one document.

use crate::gazetteer::{Entry, Gazetteer, Hit};
use crate::link::Linker;
use crate::quantity::Quantity;
use crate::{Sentence, Token, entity, official};

/// Everything read of a text, as numbers.
#[derive(Debug, Default)]
pub(crate) struct Data {
    pub(crate) tokens: Vec<Token>,
    pub(crate) sentences: Vec<Sentence>,
    pub(crate) quantities: Vec<Quantity>,
    pub(crate) entities: Vec<entity::Record>,
    pub(crate) officials: Vec<official::Record>,
    /// What the embedded list has for the names, and for what turned out to be none.
    pub(crate) hits: Vec<Hit>,
    pub(crate) linker: Linker,
}

impl Data {
    pub(crate) fn clear(&mut self) {
        self.tokens.clear();
        self.sentences.clear();
        self.quantities.clear();
        self.entities.clear();
        self.officials.clear();
        self.hits.clear();
        self.linker.clear();
    }
}

/// The lists of names that were searched: the embedded one, then the user's.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Names<'a>(pub(crate) &'a [Gazetteer]);

/// An entry of one of several lists, in the 32 bits that a record keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct EntryRef(pub(crate) u32);

impl EntryRef {
    const BITS: u32 = 24;
    /// More lists than this cannot be told apart.
    pub(crate) const MOST_LISTS: usize = 1 << (32 - EntryRef::BITS);

    /// `None` past the limits that the analyzer's builder enforces.
    pub(crate) fn new(list: usize, entry: u32) -> Option<EntryRef> {
        (list < EntryRef::MOST_LISTS && entry >> EntryRef::BITS == 0)
            .then_some(EntryRef((list as u32) << EntryRef::BITS | entry))
    }
}

impl<'a> Names<'a> {
    /// The embedded list, or the empty one in its place.
    pub(crate) fn own(self) -> Option<&'a Gazetteer> {
        self.0.first()
    }

    pub(crate) fn entry(self, EntryRef(packed): EntryRef) -> Option<Entry<'a>> {
        let list = self.0.get((packed >> EntryRef::BITS) as usize)?;
        list.entry(packed & ((1 << EntryRef::BITS) - 1))
    }
}
