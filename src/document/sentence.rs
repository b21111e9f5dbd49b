//! Sentences with their text.

use std::fmt;
use std::ops::Range;

use super::{DocumentView, Entities, Officials, Quantities, Tokens};
use crate::Span;
use crate::sentence::Sentence;

items! {
    /// The sentences of a document, or of a part of it.
    ///
    /// ```
    /// let analyzer = entitas::Analyzer::new();
    /// let document = analyzer.analyze("Harga naik. Warga mengeluh.");
    /// assert!(document.sentences().rev().map(|sentence| sentence.text()).eq(["Warga mengeluh.", "Harga naik."]));
    /// ```
    Sentences(sentences) -> SentenceRef<'d, 't>, |parts, index| SentenceRef::nth(parts, index);
}

apart! {
    Sentences(sentences) -> SentenceRef<'d, 't>;
}

/// A sentence of a document, with its text and all that belongs to it.
///
/// ```
/// let analyzer = entitas::Analyzer::new();
/// let document = analyzer.analyze("Retno Marsudi tiba di Labuan Bajo. Harga beras naik 15 persen.");
/// let second = document.sentences().nth(1).unwrap();
/// assert_eq!(second.text(), "Harga beras naik 15 persen.");
/// assert_eq!((second.index(), second.tokens().len(), second.entities().len()), (1, 6, 0));
/// assert_eq!(second.quantities().next().unwrap().text(), "15 persen");
/// ```
#[derive(Clone, Copy)]
pub struct SentenceRef<'d, 't> {
    parts: DocumentView<'d, 't>,
    index: usize,
    sentence: Sentence,
}

impl<'d, 't> SentenceRef<'d, 't> {
    pub(super) fn nth(parts: DocumentView<'d, 't>, index: usize) -> Option<SentenceRef<'d, 't>> {
        let sentence = *parts.data.sentences.get(index)?;
        Some(SentenceRef {
            parts,
            index,
            sentence,
        })
    }

    /// Its number in the document, counted from 0.
    pub fn index(&self) -> usize {
        self.index
    }

    /// Where it stands, in bytes: from its first token to the end of its last.
    pub fn span(&self) -> Span {
        self.sentence.span()
    }

    /// As the text writes it.
    pub fn text(&self) -> &'t str {
        self.parts.of(self.span())
    }

    /// Its tokens.
    pub fn tokens(&self) -> Tokens<'d, 't> {
        Tokens::numbered(self.parts, self.sentence.tokens())
    }

    /// The numbers of its tokens in the document.
    pub fn token_range(&self) -> Range<usize> {
        self.sentence.tokens()
    }

    /// The names that begin in it.
    pub fn entities(&self) -> Entities<'d, 't> {
        Entities::all(self.parts).within(self.span())
    }

    /// The numbers, sums, dates and times that begin in it.
    pub fn quantities(&self) -> Quantities<'d, 't> {
        Quantities::all(self.parts).within(self.span())
    }

    /// The officials whose position begins in it.
    ///
    /// ```
    /// let analyzer = entitas::Analyzer::new();
    /// let document = analyzer.analyze("Hujan turun. Gubernur Bali Wayan Koster hadir.");
    /// let counts: Vec<_> = document.sentences().map(|sentence| sentence.officials().len()).collect();
    /// assert_eq!(counts, [0, 1]);
    /// ```
    pub fn officials(&self) -> Officials<'d, 't> {
        Officials::all(self.parts).within(self.span())
    }

    /// The same without its text, to be kept.
    pub fn detach(&self) -> Sentence {
        self.sentence
    }
}

impl fmt::Debug for SentenceRef<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} {:?}", self.text(), self.span().range())
    }
}

/// The text of the sentence.
impl fmt::Display for SentenceRef<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.text())
    }
}

/// Two are equal where they stand in the same place and have the same text.
impl PartialEq for SentenceRef<'_, '_> {
    fn eq(&self, other: &SentenceRef<'_, '_>) -> bool {
        (self.sentence, self.text()) == (other.sentence, other.text())
    }
}

impl Eq for SentenceRef<'_, '_> {}
