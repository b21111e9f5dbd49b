//! The buffers of one document.

use crate::name::{ListHit, Record};
use crate::official;
use crate::quantity::Quantity;
use crate::sentence::Sentence;
use crate::token::Token;
use crate::why::Step;

/// Everything read of a text, as numbers.
#[derive(Debug, Default)]
pub(crate) struct Data {
    pub(crate) tokens: Vec<Token>,
    pub(crate) sentences: Vec<Sentence>,
    pub(crate) quantities: Vec<Quantity>,
    pub(crate) entities: Vec<Record>,
    pub(crate) officials: Vec<official::Record>,
    /// What the lists have for the names, and for what turned out to be none.
    pub(crate) hits: Vec<ListHit>,
    /// What rules did, where someone asked.
    pub(crate) steps: Vec<Step>,
}

impl Data {
    pub(crate) fn clear(&mut self) {
        self.tokens.clear();
        self.sentences.clear();
        self.quantities.clear();
        self.entities.clear();
        self.officials.clear();
        self.hits.clear();
        self.steps.clear();
    }
}
