//! Names that may stand, and what gives each its place.

use std::ops::Range;

use crate::Span;
use crate::name::Label;
use crate::token::Token;
use crate::why::Rule;

/// A name that may stand, over the tokens `first..end` of the text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate {
    pub(super) first: u32,
    pub(super) end: u32,
    pub(super) label: Label,
    pub(super) score: f32,
    pub(super) right: Right,
    /// Which of the user's own comes first.
    pub(super) priority: i8,
}

/// What gives a name its place, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Right {
    /// A list or pattern of the user's own: said once, meant always.
    User,
    /// Its own first word: a street, a level of an address, a school.
    Designated,
    /// A listed name that holds all that the tagger found in its place, and more; a regulation.
    Longer,
    /// The tagger, which reads the context.
    Tagger,
    /// A listed name where the tagger found nothing.
    Listed,
    /// Nothing, unless it goes on: `Pengadilan Negeri (PN) Semarang`.
    Generic,
}

impl Candidate {
    /// The name goes on to `end`, and is no surer than what it goes on with.
    pub(super) fn lengthen(&mut self, end: usize, score: f32) {
        self.end = end as u32;
        self.score = self.score.min(score);
        self.right = Right::Tagger;
    }

    /// Whether one of these ranges, in the order of the text, holds all of it.
    pub(super) fn is_within(&self, ranges: &[Range<u32>]) -> bool {
        let near = ranges.partition_point(|range| range.end <= self.first);
        let range = ranges.get(near);
        range.is_some_and(|range| range.start <= self.first && self.end <= range.end)
    }

    pub(super) fn span(&self, tokens: &[Token]) -> Option<Span> {
        let inside = tokens.get(self.first as usize..self.end as usize)?;
        Some(Span::new(inside.first()?.start(), inside.last()?.end()))
    }
}

impl Right {
    /// The rule that gives a name its place.
    pub(super) fn rule(self, label: Label) -> Rule {
        match self {
            Right::User => Rule::UserList,
            Right::Designated => Rule::Designated,
            Right::Longer if label == Label::Law => Rule::Regulation,
            Right::Longer => Rule::ListedLonger,
            Right::Tagger => Rule::Tagger,
            Right::Listed => Rule::Listed,
            Right::Generic => Rule::GenericName,
        }
    }
}
