//! One name as the stages of the analysis see it.

use super::Label;
use crate::Span;
use crate::token::Token;

/// A name: its bytes, its tokens, its class, and what it is known to be.
///
/// Records live in buffers that are used again for the next document, so they hold numbers only;
/// a document shows them with their text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Record {
    span: Span,
    first: u32,
    last: u32,
    label: Label,
    score: f32,
    hit: Option<u32>,
    entry: Option<u32>,
    canonical: Option<Canonical>,
    mention_of: Option<u32>,
}

/// Where the fullest form of a name stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Canonical {
    /// In the text.
    Text(Span),
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
        Some(Record {
            span: Span::new(inside.first()?.start(), inside.last()?.end()),
            first,
            last,
            label,
            score,
            hit: None,
            entry: None,
            canonical: None,
            mention_of: None,
        })
    }

    /// The same with the gazetteer's entry it names.
    #[must_use]
    pub fn with_entry(mut self, entry: Option<u32>) -> Record {
        self.entry = entry;
        self
    }

    /// The same with the number of the gazetteer's hit it came from or agrees with.
    #[must_use]
    pub fn with_hit(mut self, hit: Option<u32>) -> Record {
        self.hit = hit;
        self
    }

    /// Its bytes.
    pub fn span(&self) -> Span {
        self.span
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
        self.hit
    }

    /// The number of the gazetteer's entry it names.
    pub fn entry(&self) -> Option<u32> {
        self.entry
    }

    /// Its fullest form, where another than itself is known.
    pub fn canonical(&self) -> Option<Canonical> {
        self.canonical
    }

    /// The number of the first name of this document that names the same.
    pub fn mention_of(&self) -> Option<u32> {
        self.mention_of
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

    pub(crate) fn set_entry(&mut self, entry: Option<u32>) {
        self.entry = entry;
    }

    pub(crate) fn link(&mut self, canonical: Option<Canonical>, mention_of: Option<u32>) {
        self.canonical = canonical;
        self.mention_of = mention_of;
    }
}
