//! The tokens of a text, read by number.

use super::{Token, TokenKind, Traits};

/// The view of tokens that all stages share: what they are as they are written. What is beyond either end is nothing. A stage
/// whose words have classes puts those beside it.
#[derive(Clone, Copy, Debug)]
pub struct Tokens<'t> {
    pub(crate) text: &'t str,
    pub(crate) all: &'t [Token],
}

impl<'t> Tokens<'t> {
    #[inline]
    pub(crate) fn get(&self, at: usize) -> Option<&'t Token> {
        self.all.get(at)
    }

    #[inline]
    pub(crate) fn kind(&self, at: usize) -> Option<TokenKind> {
        self.get(at).map(|token| token.kind())
    }

    #[inline]
    pub(crate) fn has(&self, at: usize, traits: u8) -> bool {
        self.get(at).is_some_and(|token| token.has(traits))
    }

    /// The token as it is written.
    #[inline]
    pub(crate) fn word(&self, at: usize) -> &'t str {
        match self.get(at) {
            Some(token) => token.text(self.text),
            None => "",
        }
    }

    /// The bytes of a token, which need no look at where its characters end.
    pub(crate) fn bytes(&self, at: usize) -> &'t [u8] {
        let span = self.get(at).map(|token| token.start()..token.end());
        let bytes = span.and_then(|span| self.text.as_bytes().get(span));
        bytes.unwrap_or_default()
    }

    /// How many bytes the token has: what tells most words apart before they are read.
    #[inline]
    pub(crate) fn len(&self, at: usize) -> usize {
        self.get(at).map_or(0, |token| token.len())
    }

    /// Whether the token touches the one before it.
    #[inline]
    pub(crate) fn glued(&self, at: usize) -> bool {
        self.has(at, Traits::GLUED)
    }
}
