//! Tokens by the marks that they are.

use crate::token::{Token, TokenKind, Traits};

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

#[derive(Clone, Copy)]
pub(super) struct Marks<'t> {
    pub(super) text: &'t str,
    pub(super) tokens: &'t [Token],
}

impl<'t> Marks<'t> {
    pub(super) fn token(self, at: usize) -> Option<Token> {
        self.tokens.get(at).copied()
    }

    pub(super) fn str(self, at: usize) -> &'t str {
        self.token(at).map_or("", |token| token.text(self.text))
    }

    pub(super) fn mark(self, at: usize) -> Mark {
        match self.token(at) {
            Some(token) if token.kind() == TokenKind::Punctuation => mark(token.read(self.text)),
            _ => Mark::None,
        }
    }

    pub(super) fn glued(self, at: usize) -> bool {
        self.token(at).is_some_and(|token| token.has(Traits::GLUED))
    }

    pub(super) fn starts_upper(self, at: usize) -> bool {
        self.token(at)
            .is_some_and(|token| token.has(Traits::CAPITAL))
    }

    pub(super) fn kind_before(self, at: usize) -> Option<TokenKind> {
        self.token(at.checked_sub(1)?).map(Token::kind)
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
