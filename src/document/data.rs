//! The buffers of one document.

use crate::address;
use crate::name::{self, ListHit, Record};
use crate::official;
use crate::quantity::Quantity;
use crate::sentence::{self, Sentence};
use crate::text::reuse;
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
    /// Whether a limit left something of the text out.
    pub(crate) cut: bool,
    /// The addresses, where names or numbers that they are put together from were left out.
    pub(crate) addresses: Option<Vec<address::Record>>,
}

impl Data {
    /// Empties the buffers for the next text.
    pub(crate) fn clear(&mut self) {
        reuse(&mut self.tokens);
        reuse(&mut self.sentences);
        reuse(&mut self.quantities);
        reuse(&mut self.entities);
        reuse(&mut self.officials);
        reuse(&mut self.hits);
        reuse(&mut self.steps);
        self.cut = false;
        self.addresses = None;
    }

    /// Ends a text that a limit has cut before its last sentence, which is not whole; where it has but
    /// one, before its last token. Gives what is left of it.
    pub(crate) fn drop_unfinished<'t>(&mut self, text: &'t str) -> &'t str {
        self.cut = true;
        if self.sentences.len() > 1 {
            return self.end_after(text, self.sentences.len() - 1);
        }
        if self.tokens.len() > 1 {
            self.tokens.pop();
        }
        let end = self.tokens.last().map_or(0, |token| token.end());
        let text = text.get(..end).unwrap_or(text);
        self.sentences.clear();
        sentence::split(text, &self.tokens, &mut self.sentences);
        text
    }

    /// Ends a text after some of its sentences, and gives what is left of it.
    pub(crate) fn end_after<'t>(&mut self, text: &'t str, sentences: usize) -> &'t str {
        let Some(last) = sentences
            .checked_sub(1)
            .and_then(|last| self.sentences.get(last))
        else {
            return text;
        };
        if sentences == self.sentences.len() {
            return text;
        }
        self.cut = true;
        self.tokens.truncate(last.tokens().end);
        let end = last.span().end();
        self.sentences.truncate(sentences);
        text.get(..end).unwrap_or(text)
    }

    /// Leaves out the number and the name that end where the text was cut within a sentence: the next
    /// word may have belonged to them.
    pub(crate) fn drop_last(&mut self, end: usize) {
        self.quantities.pop_if(|last| last.span().end() >= end);
        let is_last = |name: &name::Record| name.span().end() >= end;
        if self.entities.last().is_some_and(is_last) {
            self.keep_entities(self.entities.len() - 1);
        }
    }

    /// Leaves out all names but the first ones, and the officials who are named by others.
    pub(crate) fn keep_entities(&mut self, most: usize) {
        if self.entities.len() > most {
            self.cut = true;
            self.entities.truncate(most);
            self.officials
                .retain_mut(|official| official.keep_names(most));
        }
    }
}
