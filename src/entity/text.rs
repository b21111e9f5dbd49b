//! A text as the passes over its names see it.

use std::hash::Hasher as _;

use rustc_hash::FxHasher;

use crate::Sentence;
use crate::name::Record;
use crate::token::{Token, TokenKind, Traits};

/// What is read: a text, its tokens and sentences, and whether capitals tell names.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Text<'a> {
    pub(crate) text: &'a str,
    pub(crate) tokens: &'a [Token],
    pub(crate) sentences: &'a [Sentence],
    pub(crate) cased: bool,
}

impl<'a> Text<'a> {
    pub(super) fn word(self, at: usize) -> &'a str {
        self.tokens
            .get(at)
            .map_or("", |token| token.text(self.text))
    }

    /// A name's words and label as a number.
    pub(super) fn hash(self, name: &Record) -> u64 {
        let mut hasher = FxHasher::default();
        for at in name.first_token()..name.last_token() {
            hasher.write(self.word(at as usize).as_bytes());
        }
        hasher.write_u8(name.label() as u8);
        hasher.finish()
    }

    /// Whether the token is a word with a capital; without capitals, any word.
    pub(super) fn is_name_like(self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| {
            token.kind() == TokenKind::Word && (!self.cased || token.has(Traits::CAPITAL))
        })
    }
}

pub(super) fn hash(word: &str) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write(word.as_bytes());
    hasher.finish()
}
