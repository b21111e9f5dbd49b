//! The titles of an official.

use std::fmt;

use crate::Span;
use crate::office;
use crate::official::TitleKind;

/// The titles around an official's name, in the order of the text.
///
/// It knows how many it has left, can be read from the back, and is cheap to clone.
///
/// # Limits
///
/// Of more than five before the name, the fifth holds all the rest.
///
/// ```
/// use entitas::Analyzer;
///
/// let analyzer = Analyzer::new();
/// let document = analyzer.analyze("Rektor UGM Prof. Ova Emilia, Ph.D. hadir.");
/// let official = document.officials().next().unwrap();
/// assert!(official.titles().map(|title| title.text()).eq(["Prof.", "Ph.D."]));
/// ```
#[derive(Clone)]
#[must_use = "iterators do nothing unless they are read"]
pub struct Titles<'d, 't> {
    text: &'t str,
    titles: &'d office::Titles,
    left: std::ops::Range<usize>,
}

/// A title of an official: a rank, an honorific, degrees.
///
/// ```
/// use entitas::{Analyzer, official::TitleKind};
///
/// let analyzer = Analyzer::new();
/// let document = analyzer.analyze("Kapolda Bali Irjen Daniel Adityajaya hadir.");
/// let title = document.officials().next().unwrap().titles().next().unwrap();
/// assert_eq!((title.kind(), title.text(), title.span().range()), (TitleKind::Rank, "Irjen", 13..18));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Title<'t> {
    text: &'t str,
    kind: TitleKind,
    span: Span,
}

impl<'d, 't> Titles<'d, 't> {
    pub(super) fn of(text: &'t str, titles: &'d office::Titles) -> Titles<'d, 't> {
        let left = 0..titles.len();
        Titles { text, titles, left }
    }

    fn get(&self, index: usize) -> Option<Title<'t>> {
        let (kind, span) = self.titles.get(index)?;
        let text = span.of(self.text).unwrap_or("");
        Some(Title { text, kind, span })
    }
}

impl<'t> Iterator for Titles<'_, 't> {
    type Item = Title<'t>;

    fn next(&mut self) -> Option<Title<'t>> {
        let index = self.left.next()?;
        self.get(index)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.left.size_hint()
    }
}

impl DoubleEndedIterator for Titles<'_, '_> {
    fn next_back(&mut self) -> Option<Self::Item> {
        let index = self.left.next_back()?;
        self.get(index)
    }
}

impl ExactSizeIterator for Titles<'_, '_> {}
impl std::iter::FusedIterator for Titles<'_, '_> {}

impl fmt::Debug for Titles<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}

impl<'t> Title<'t> {
    /// What it is.
    pub fn kind(&self) -> TitleKind {
        self.kind
    }

    /// Where it stands, in bytes.
    pub fn span(&self) -> Span {
        self.span
    }

    /// As the text writes it.
    pub fn text(&self) -> &'t str {
        self.text
    }
}

impl fmt::Debug for Title<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {:?} {:?}", self.kind, self.text, self.span.range())
    }
}

/// As the text writes it.
impl fmt::Display for Title<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.text)
    }
}
