//! The text, tokens and lists that an address is read from.

use super::{Field, Part, piece};
use crate::Span;
use crate::lang::Word;
use crate::name::DocumentHits;
use crate::token::{TokenKind, Tokens, Traits};

/// What is known of the words of a text.
#[derive(Clone, Copy)]
pub(super) struct Source<'d, 'g> {
    pub(super) tokens: Tokens<'d>,
    pub(super) known: DocumentHits<'g, 'd>,
}

impl<'d> Source<'d, '_> {
    pub(super) fn word(&self, at: usize) -> &'d str {
        self.tokens.word(at)
    }

    pub(super) fn listed(&self, at: usize) -> Word {
        Word::of(self.word(at))
    }

    pub(super) fn first_token(&self, span: Span) -> usize {
        self.tokens
            .all
            .partition_point(|token| token.end() <= span.start())
    }

    /// The token before `at`, without the dot of an abbreviation.
    pub(super) fn word_before(&self, at: usize) -> Word {
        let Some(before) = at.checked_sub(1) else {
            return Word::default();
        };
        let is_dot = self.word(before) == "." && before > 0;
        self.listed(before - usize::from(is_dot))
    }

    /// What the first word of a field tells that it is.
    pub(super) fn told(&self, span: Span) -> Option<Part> {
        self.told_at(self.first_token(span))
    }

    pub(super) fn told_at(&self, first: usize) -> Option<Part> {
        piece::by_designator(self.listed(first))
    }

    pub(super) fn starts_line(&self, at: usize) -> bool {
        let token = self.tokens.get(at);
        token.is_none_or(|token| token.has(Traits::NEWLINE))
    }

    pub(super) fn is_glued(&self, at: usize) -> bool {
        self.tokens.glued(at)
    }

    pub(super) fn is_letter(&self, at: usize) -> bool {
        let token = self.tokens.get(at);
        token.is_some_and(|token| {
            token.len() == 1 && token.has(Traits::CAPITAL) && !token.has(Traits::NEWLINE)
        })
    }

    /// Whether a letter stands there, and a dot glued to what follows: `B.42`.
    pub(super) fn is_lettered(&self, at: usize) -> bool {
        self.is_letter(at) && self.word(at + 1) == "." && self.is_glued(at + 2)
    }

    /// Whether a word behind the first of a field is small.
    pub(super) fn is_small(&self, field: &Field) -> bool {
        let first = self.first_token(field.span);
        let behind = self.tokens.all.get(first + 1..).unwrap_or_default().iter();
        let mut inside = behind.take_while(|token| token.start() < field.span.end());
        inside.any(|token| token.kind() == TokenKind::Word && !token.has(Traits::CAPITAL))
    }

    /// The number of a house with its letter: `55 C`, `24.A`, `B.42`.
    pub(super) fn with_letter(&self, span: Span) -> Span {
        let is_letter = |at: usize| self.is_letter(at);
        let first = self.first_token(span);
        let next = self
            .tokens
            .all
            .partition_point(|token| token.end() <= span.end());
        let is_dot = self.word(next) == "." && self.is_glued(next) && self.is_glued(next + 1);
        let behind = next + usize::from(is_dot);
        if is_letter(behind) && self.word(behind + 1) != "." {
            let end = self
                .tokens
                .get(behind)
                .map_or(span.end(), |token| token.end());
            return Span::new(span.start(), end);
        }
        let before = first
            .checked_sub(2)
            .filter(|&before| self.is_lettered(before));
        let start = before.and_then(|before| self.tokens.get(before));
        Span::new(
            start.map_or(span.start(), |token| token.start()),
            span.end(),
        )
    }
}
