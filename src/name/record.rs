//! One name as the stages of the analysis see it.

use super::Label;
use crate::Span;
use crate::span::{Index, Start};
use crate::token::Token;

/// A name: its bytes, its tokens, its class, and what it is known to be.
///
/// Records live in buffers that are used again for the next document, so they hold numbers only;
/// a document shows them with their text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Record {
    start: Start,
    len: u32,
    first: u32,
    last: u32,
    score: f32,
    hit: Index,
    entry: Index,
    /// The name of the document with the fullest form, where another than this.
    fullest: Index,
    mention_of: Index,
    label: Label,
}

/// Where the fullest form of a name stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Canonical {
    /// In the text: the name of the document with this number.
    Name(u32),
    /// In the gazetteer: the name of this entry.
    Entry(u32),
}

impl Record {
    /// A name over the tokens `first..last` of `tokens`; `None` where there is none.
    pub fn new(
        tokens: &[Token],
        first: u32,
        last: u32,
        label: Label,
        score: f32,
    ) -> Option<Record> {
        let inside = tokens.get(first as usize..last as usize)?;
        let (start, end) = (inside.first()?.start(), inside.last()?.end());
        Some(Record {
            start: Start(start),
            len: u32::try_from(end - start).ok()?,
            first,
            last,
            label,
            score,
            hit: Index::NONE,
            entry: Index::NONE,
            fullest: Index::NONE,
            mention_of: Index::NONE,
        })
    }

    /// The same with the gazetteer's entry it names.
    #[must_use]
    pub fn with_entry(mut self, entry: Option<u32>) -> Record {
        self.entry = entry.into();
        self
    }

    /// The same with the number of the gazetteer's hit it came from or agrees with.
    #[must_use]
    pub fn with_hit(mut self, hit: Option<u32>) -> Record {
        self.hit = hit.into();
        self
    }

    /// Its bytes.
    pub fn span(&self) -> Span {
        self.start.span(self.len as usize)
    }

    /// Its first token.
    pub fn first_token(&self) -> u32 {
        self.first
    }

    /// The first token after it.
    pub fn last_token(&self) -> u32 {
        self.last
    }

    /// What it names.
    pub fn label(&self) -> Label {
        self.label
    }

    /// How sure the tagger is, from 0 to 1.
    pub fn score(&self) -> f32 {
        self.score
    }

    /// The number of the gazetteer's hit that holds what it may name.
    pub fn hit(&self) -> Option<u32> {
        self.hit.get()
    }

    /// The number of the gazetteer's entry it names.
    pub fn entry(&self) -> Option<u32> {
        self.entry.get()
    }

    /// Its fullest form, where another than itself is known: its entry's before any of the text.
    pub fn canonical(&self) -> Option<Canonical> {
        let entry = self.entry.get().map(Canonical::Entry);
        entry.or(self.fullest().map(Canonical::Name))
    }

    /// The number of the name of this document with its fullest form, where another than itself.
    pub(crate) fn fullest(&self) -> Option<u32> {
        self.fullest.get()
    }

    /// The number of the first name of this document that names the same.
    pub fn mention_of(&self) -> Option<u32> {
        self.mention_of.get()
    }

    /// A person's name without a title (`Hamka` of `Buya Hamka`) and a firm's with its legal form
    /// (`PT Pupuk Indonesia (Persero)`) name whom they named before.
    pub(crate) fn of_same(mut self, before: &Record) -> Record {
        let is_same = match self.label {
            Label::Person => self.first >= before.first && self.last == before.last,
            _ => self.first == before.first,
        };
        if is_same && self.label == before.label {
            (self.hit, self.entry) = (before.hit, before.entry);
        }
        self
    }

    pub(crate) fn set_label(&mut self, label: Label) {
        self.label = label;
    }

    pub(crate) fn set_score(&mut self, score: f32) {
        self.score = score;
    }

    pub(crate) fn set_entry(&mut self, entry: Option<u32>) {
        self.entry = entry.into();
    }

    pub(crate) fn link(&mut self, fullest: Option<u32>, mention_of: Option<u32>) {
        self.fullest = fullest.into();
        self.mention_of = mention_of.into();
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_record_is_small() {
        assert!(size_of::<super::Record>() <= 44);
    }
}
