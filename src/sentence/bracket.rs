//! Brackets, inside of which no sentence ends.

use crate::token::{Token, TokenKind, Traits};

/// A bracket that holds more tokens than this holds no sentence together.
const LONGEST: usize = 40;

/// The bracket read last.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Brackets {
    /// The token that closes it.
    end: usize,
    /// Up to here no bracket was found to close what is open.
    unclosed: usize,
}

impl Brackets {
    /// Takes note of the bracket that opens at a token, if one does.
    pub(super) fn read(&mut self, text: &str, tokens: &[Token], at: usize) {
        if at < self.end.max(self.unclosed) || turn(text, tokens, at) != 1 {
            return;
        }
        let last = tokens.len().min(at + LONGEST);
        let mut depth = 0;
        for inside in at..last {
            let is_apart = |token: &Token| inside > at && token.has(Traits::PARAGRAPH);
            if tokens.get(inside).is_some_and(is_apart) {
                break;
            }
            depth += turn(text, tokens, inside);
            if depth == 0 {
                self.end = inside;
                return;
            }
        }
        self.unclosed = at + 1;
    }

    /// Whether a token stands inside of it. One that is never closed holds nothing.
    pub(super) fn hold(&self, at: usize) -> bool {
        at < self.end
    }
}

/// 1 where a bracket opens, -1 where one closes.
fn turn(text: &str, tokens: &[Token], at: usize) -> i32 {
    match tokens.get(at) {
        Some(token) if token.kind() == TokenKind::Punctuation => {
            match text.as_bytes().get(token.start()) {
                Some(b'(' | b'[') => 1,
                Some(b')' | b']') => -1,
                _ => 0,
            }
        }
        _ => 0,
    }
}
