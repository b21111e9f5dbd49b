//! Tokens that start with neither letter nor digit.

use super::cursor::{Cursor, Piece};
use super::{TokenKind, Traits, char_class, currency, emoji, markup};

/// A token that starts with neither letter nor digit.
pub(super) fn read(cursor: Cursor<'_>, at: usize) -> Piece {
    let first = cursor.byte(at);
    let rest = cursor.text.get(at..).unwrap_or("");
    let piece = |len: usize, kind| Piece {
        end: at + len,
        kind,
        traits: 0,
    };
    if first == b'&'
        && let Some((entity, sign)) = markup::entity(rest)
    {
        let is_symbol = matches!(sign, "&" | "<" | ">");
        let kind = if is_symbol {
            TokenKind::Symbol
        } else {
            TokenKind::Punctuation
        };
        return Piece {
            traits: Traits::BROKEN,
            ..piece(entity.len(), kind)
        };
    }
    match first {
        b'.' | b'-' | b'`' => {
            let same = rest.bytes().take_while(|&b| b == first).count();
            piece(same, TokenKind::Punctuation)
        }
        b'\'' if rest.starts_with("''") => piece(2, TokenKind::Punctuation),
        b'@' | b'#' => {
            let (end, bits) = cursor.run(at + 1);
            // `@Rp5.000` is a price for each.
            let price = first == b'@'
                && (currency::glued(cursor, at + 1, end).is_some()
                    || currency::apart(cursor, at + 1, end));
            let named = bits & (Traits::SMALL | Traits::CAPITAL) != 0 && !price;
            if named {
                let kind = if first == b'@' {
                    TokenKind::Mention
                } else {
                    TokenKind::Hashtag
                };
                return Piece {
                    end: handle(cursor, end, first),
                    kind,
                    traits: bits,
                };
            }
            piece(1, TokenKind::Symbol)
        }
        b'$' | b'%' | b'+' | b'<' | b'=' | b'>' | b'^' | b'|' | b'~' | b'*' | b'&' | b'\\' => {
            piece(1, TokenKind::Symbol)
        }
        0..0x80 => piece(1, TokenKind::Punctuation),
        _ => wide(rest, at),
    }
}

/// A mark of several bytes at the start of `rest`, which begins at `at`.
fn wide(rest: &str, at: usize) -> Piece {
    let c = rest.chars().next().unwrap_or(' ');
    let is_common = char_class::is_common_mark(c);
    let emoji = if is_common { 0 } else { emoji::len(rest) };
    let (len, kind) = match emoji {
        0 if is_common || char_class::is_punctuation(c) => (c.len_utf8(), TokenKind::Punctuation),
        0 => (c.len_utf8(), TokenKind::Symbol),
        len => (len, TokenKind::Emoji),
    };
    Piece {
        end: at + len,
        kind,
        traits: Traits::WIDE,
    }
}

/// Dots may stand inside an account's name.
fn handle(cursor: Cursor<'_>, mut end: usize, first: u8) -> usize {
    while first == b'@' && cursor.byte(end) == b'.' && cursor.byte(end + 1).is_ascii_lowercase() {
        end = cursor.run(end + 1).0;
    }
    end
}
