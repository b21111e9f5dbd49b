//! Tokens by the marks that they are.

use std::ops::Deref;

use crate::token::{TokenKind, Tokens, Traits};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// `.` `!` `?` `…`
    Stop,
    /// A closing quote or bracket.
    Close,
    /// An opening quote or bracket: may begin a sentence.
    Open,
    /// A dash or bullet: begins a sentence at the beginning of a line.
    Dash,
    /// A straight quote, which may open or close.
    Quote,
    /// A comma and the like: begins no sentence.
    Inner,
    None,
}

/// The tokens of a text and the marks among them.
#[derive(Clone, Copy)]
pub(super) struct Marks<'t>(pub(super) Tokens<'t>);

impl<'t> Deref for Marks<'t> {
    type Target = Tokens<'t>;

    fn deref(&self) -> &Tokens<'t> {
        &self.0
    }
}

impl Marks<'_> {
    pub(super) fn mark(self, at: usize) -> Mark {
        match self.get(at) {
            Some(token) if token.kind() == TokenKind::Punctuation => mark(token.read(self.text)),
            _ => Mark::None,
        }
    }

    pub(super) fn starts_upper(self, at: usize) -> bool {
        self.has(at, Traits::CAPITAL)
    }

    pub(super) fn kind_before(self, at: usize) -> Option<TokenKind> {
        self.kind(at.checked_sub(1)?)
    }
}

fn mark(text: &str) -> Mark {
    match text.as_bytes() {
        [b'!' | b'?'] | [b'.', ..] => Mark::Stop,
        [b')' | b']' | b'}'] => Mark::Close,
        [b'(' | b'[' | b'{'] => Mark::Open,
        [b'-', ..] => Mark::Dash,
        [b'"' | b'\'' | b'`'] | b"''" | b"``" => Mark::Quote,
        [_] => Mark::Inner,
        _ => match text {
            "…" | "。" | "؟" | "！" | "？" | "‼" | "⁉" => Mark::Stop,
            "”" | "’" | "»" | "›" => Mark::Close,
            "“" | "‘" | "„" | "«" | "‹" | "–" | "—" | "•" | "·" | "¿" | "¡" => {
                Mark::Open
            }
            _ => Mark::Inner,
        },
    }
}
