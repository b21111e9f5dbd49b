//! Where something stands in the text.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::text::{pad, wants_padding};

/// A half-open range of **bytes** of the analysed text.
///
/// Both ends always lie on character boundaries of the text they were made for.
/// [`Offsets`](crate::text::Offsets) converts to characters or UTF-16 units.
///
/// ```
/// use entitas::Span;
///
/// let span = Span::new(7, 14);
/// assert_eq!(span.of("Kota — Jakarta"), None, "inside the dash: no boundary");
/// assert_eq!(Span::new(9, 16).of("Kota — Jakarta"), Some("Jakarta"));
/// assert_eq!(span.len(), 7);
/// assert_eq!(span.to_string(), "7..14");
/// ```
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct Span {
    start: usize,
    end: usize,
}

impl Span {
    /// The bytes `start..end`; an end before the start counts as the start.
    #[inline]
    pub const fn new(start: usize, end: usize) -> Span {
        Span {
            start,
            end: if end < start { start } else { end },
        }
    }

    /// First byte.
    #[inline]
    pub const fn start(self) -> usize {
        self.start
    }

    /// First byte after the span.
    #[inline]
    pub const fn end(self) -> usize {
        self.end
    }

    /// Length in bytes.
    #[inline]
    pub const fn len(self) -> usize {
        self.end - self.start
    }

    /// Whether the span holds no byte.
    #[inline]
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// The same as a [`Range`], for slicing.
    #[inline]
    pub const fn range(self) -> Range<usize> {
        self.start..self.end
    }

    /// The part of `text` under the span; `None` where `text` is not the text it was made for
    /// (too short, or an end inside a character).
    #[inline]
    pub fn of(self, text: &str) -> Option<&str> {
        text.get(self.start..self.end)
    }

    /// Whether every byte of `other` is in this span.
    #[inline]
    pub const fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two spans share a byte.
    #[inline]
    pub const fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The smallest span that holds both.
    #[inline]
    pub const fn join(self, other: Span) -> Span {
        Span {
            start: if self.start < other.start {
                self.start
            } else {
                other.start
            },
            end: if self.end > other.end {
                self.end
            } else {
                other.end
            },
        }
    }
}

/// A byte of the text as records keep it, aligned like what stands beside it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[repr(Rust, packed(4))]
pub(crate) struct Start(pub(crate) usize);

impl Start {
    /// The bytes from here on.
    #[inline]
    pub(crate) fn span(self, len: usize) -> Span {
        let Start(start) = self;
        Span::new(start, start + len)
    }
}

/// A number in four bytes, or none; the largest number is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Index(u32);

impl Index {
    pub(crate) const NONE: Index = Index(u32::MAX);

    #[inline]
    pub(crate) fn get(self) -> Option<u32> {
        (self != Index::NONE).then_some(self.0)
    }
}

impl From<Option<u32>> for Index {
    #[inline]
    fn from(number: Option<u32>) -> Index {
        number.map_or(Index::NONE, Index)
    }
}

impl std::fmt::Display for Span {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if wants_padding(f) {
            return pad(self, f);
        }
        write!(f, "{}..{}", self.start, self.end)
    }
}

impl From<Span> for Range<usize> {
    fn from(span: Span) -> Range<usize> {
        span.range()
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Span {
        Span::new(range.start, range.end)
    }
}
