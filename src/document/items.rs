//! Iterators over what a document has.

use std::ops::Range;

use super::{DocumentView, Entity, Official};
use crate::quantity::QuantityRef;
use crate::token::TokenRef;

macro_rules! items {
    ($(#[$doc:meta] $(#[$example:meta])* $name:ident($field:ident) -> $item:ty, |$parts:ident, $index:ident| $make:expr;)+) => {$(
        #[$doc]
        ///
        /// It knows how many it has left, can be read from the back, and is cheap to clone.
        $(#[$example])*
        #[derive(Clone)]
        #[must_use = "iterators do nothing unless they are read"]
        pub struct $name<'d, 't> {
            parts: DocumentView<'d, 't>,
            left: std::ops::Range<usize>,
        }

        impl<'d, 't> $name<'d, 't> {
            pub(super) fn all(parts: DocumentView<'d, 't>) -> $name<'d, 't> {
                let left = 0..parts.data.$field.len();
                $name { parts, left }
            }

            fn get(&self, $index: usize) -> Option<$item> {
                let $parts = self.parts;
                $make
            }
        }

        impl<'d, 't> Iterator for $name<'d, 't> {
            type Item = $item;

            #[inline]
            fn next(&mut self) -> Option<$item> {
                let index = self.left.next()?;
                self.get(index)
            }

            #[inline]
            fn nth(&mut self, n: usize) -> Option<$item> {
                let index = self.left.nth(n)?;
                self.get(index)
            }

            #[inline]
            fn size_hint(&self) -> (usize, Option<usize>) {
                self.left.size_hint()
            }
        }

        impl DoubleEndedIterator for $name<'_, '_> {
            #[inline]
            fn next_back(&mut self) -> Option<Self::Item> {
                let index = self.left.next_back()?;
                self.get(index)
            }
        }

        impl ExactSizeIterator for $name<'_, '_> {}
        impl std::iter::FusedIterator for $name<'_, '_> {}

        impl std::fmt::Debug for $name<'_, '_> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_list().entries(self.clone()).finish()
            }
        }
    )+};
}

items! {
    /// The tokens of a document, or of a part of it.
    ///
    /// ```
    /// let analyzer = entitas::Analyzer::new();
    /// let document = analyzer.analyze("Harga naik.");
    /// assert_eq!(document.tokens().last().map(|token| token.text()), Some("."));
    /// ```
    Tokens(tokens) -> TokenRef<'t>, |parts, index| {
        parts.data.tokens.get(index).map(|token| token.view(parts.text))
    };
    /// The numbers, sums, dates and times of a document, or of a part of it.
    ///
    /// ```
    /// let analyzer = entitas::Analyzer::new();
    /// let document = analyzer.analyze("Harga naik 5 persen, lalu 7 persen.");
    /// assert_eq!(document.quantities().next_back().map(|quantity| quantity.text()), Some("7 persen"));
    /// ```
    Quantities(quantities) -> QuantityRef<'t>, |parts, index| {
        parts.data.quantities.get(index).map(|quantity| quantity.view(parts.text))
    };
    /// The names of a document, or of a part of it.
    ///
    /// ```
    /// let analyzer = entitas::Analyzer::new();
    /// let document = analyzer.analyze("Banjir di Kota Semarang dan Demak.");
    /// let first = document.sentences().next().unwrap();
    /// assert_eq!(first.entities().len(), 2);
    /// ```
    Entities(entities) -> Entity<'d, 't>, |parts, index| Entity::nth(parts, index);
    /// The officials of a document, or of a part of it.
    ///
    /// ```
    /// let analyzer = entitas::Analyzer::new();
    /// let document = analyzer.analyze("Gubernur Bali Wayan Koster hadir.");
    /// let officials = document.officials();
    /// assert_eq!(officials.clone().len(), 1);
    /// assert!(officials.map(|official| official.name()).eq(["Wayan Koster"]));
    /// ```
    Officials(officials) -> Official<'d, 't>, |parts, index| {
        let record = parts.data.officials.get(index)?;
        Some(Official::new(parts, record))
    };
}

macro_rules! placed {
    ($($name:ident($field:ident by $place:ident) -> $item:ty;)+) => {$(
        impl<'d, 't> $name<'d, 't> {
            /// The first of those left that ends beyond a byte or begins there, as a number.
            fn first(&self, is_before: impl Fn($crate::Span) -> bool) -> usize {
                let all = self.parts.data.$field.get(self.left.clone()).unwrap_or_default();
                self.left.start + all.partition_point(|item| is_before(item.$place()))
            }

            /// Those that begin within a span.
            pub(super) fn within(&self, span: $crate::Span) -> $name<'d, 't> {
                let start = self.first(|item| item.start() < span.start());
                let end = self.first(|item| item.start() < span.end());
                $name { parts: self.parts, left: start..end.max(start) }
            }
        }
    )+};
}

/// What does not overlap.
macro_rules! apart {
    ($($name:ident($field:ident) -> $item:ty;)+) => {$(
        placed! { $name($field by span) -> $item; }

        impl<'d, 't> $name<'d, 't> {
            /// The one over a byte.
            pub(super) fn over(&self, byte: usize) -> Option<$item> {
                let index = self.first(|span| span.end() <= byte);
                let found = self.left.contains(&index).then(|| self.get(index))?;
                found.filter(|item| item.span().start() <= byte)
            }
        }
    )+};
}

apart! {
    Tokens(tokens) -> TokenRef<'t>;
    Quantities(quantities) -> QuantityRef<'t>;
    Entities(entities) -> Entity<'d, 't>;
}

placed! {
    Officials(officials by position) -> Official<'d, 't>;
}

impl<'d, 't> Tokens<'d, 't> {
    /// Those with the numbers `range`.
    pub(super) fn numbered(parts: DocumentView<'d, 't>, range: Range<usize>) -> Tokens<'d, 't> {
        let end = range.end.min(parts.data.tokens.len());
        Tokens {
            parts,
            left: range.start.min(end)..end,
        }
    }
}
