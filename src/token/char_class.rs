//! What a byte or a character can be part of.

use super::{TokenKind, Traits};

/// A letter, a digit or an underscore: what a run of a word is made of.
pub(super) const WORD: u8 = 64;
/// White space and control characters.
pub(super) const SPACE: u8 = 128;

/// Per byte: its [`Traits`] bits, [`WORD`], [`SPACE`]. Bytes from 0x80 on are only `WIDE`:
/// the character has to be decoded.
pub(super) static BYTES: [u8; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = match byte as u8 {
            b'A'..=b'Z' => WORD | Traits::CAPITAL,
            b'a'..=b'z' => WORD | Traits::SMALL,
            b'0'..=b'9' => WORD | Traits::DIGIT,
            b'_' => WORD,
            0..=32 | 127 => SPACE,
            128..=255 => Traits::WIDE,
            _ => 0,
        };
        byte += 1;
    }
    table
};

/// Per byte: kind and traits of a token of ASCII letters, of ASCII digits, or of one mark, that
/// begins with it.
pub(super) static PLAIN: [(TokenKind, u8); 256] = {
    let mut table = [(TokenKind::Punctuation, 0); 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = match byte as u8 {
            b'a'..=b'z' => (TokenKind::Word, 0),
            b'A'..=b'Z' => (TokenKind::Word, Traits::CAPITAL),
            b'0'..=b'9' => (TokenKind::Number, Traits::DIGIT),
            b'$' | b'%' | b'&' | b'*' | b'<' | b'>' => (TokenKind::Symbol, 0),
            _ => (TokenKind::Punctuation, 0),
        };
        byte += 1;
    }
    table
};

/// The bits of [`BYTES`] for a character beyond ASCII.
pub(super) fn of_char(c: char) -> u8 {
    let bits = match c {
        // Asked first, since most characters beyond ASCII in a text are these.
        _ if is_common_mark(c) => 0,
        // Joiners and the soft hyphen stand inside words and print nothing.
        '\u{AD}' | '\u{200C}' | '\u{200D}' | '\u{2060}' => WORD,
        _ if is_blank(c) => SPACE,
        _ if c.is_lowercase() => WORD | Traits::SMALL,
        _ if c.is_uppercase() => WORD | Traits::CAPITAL,
        _ if c.is_numeric() => WORD | Traits::DIGIT,
        _ if c.is_alphabetic() => WORD,
        _ if unicode_normalization::char::is_combining_mark(c) && !is_variation(c) => WORD,
        _ => 0,
    };
    bits | Traits::WIDE
}

/// Dashes, quotation marks, dots and bullets, all of them punctuation.
pub(super) fn is_common_mark(c: char) -> bool {
    matches!(c, '\u{2010}'..='\u{2027}')
}

/// White space, and what prints nothing between words: zero-width and direction marks.
fn is_blank(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2061}'..='\u{2069}' | '\u{FEFF}')
}

fn is_variation(c: char) -> bool {
    matches!(c, '\u{FE00}'..='\u{FE0F}')
}

/// Opening or closing marks, dashes and stops beyond ASCII.
pub(super) fn is_punctuation(c: char) -> bool {
    matches!(c,
        '\u{A1}' | '\u{A7}' | '\u{AB}' | '\u{B6}' | '\u{B7}' | '\u{BB}' | '\u{BF}'
        | '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205E}' | '\u{2E00}'..='\u{2E5D}'
        | '\u{3001}'..='\u{3003}' | '\u{3008}'..='\u{3011}' | '\u{3014}'..='\u{301F}'
        | '\u{60C}' | '\u{61B}' | '\u{61F}' | '\u{FF01}'..='\u{FF0F}' | '\u{FF1A}'..='\u{FF20}'
        | '\u{FF3B}'..='\u{FF3D}' | '\u{FF3F}' | '\u{FF5B}'..='\u{FF65}')
}

/// The first character at byte `at`, if `at` is a boundary inside `text`.
pub(super) fn char_at(text: &str, at: usize) -> Option<char> {
    text.get(at..)?.chars().next()
}

/// A word may go on after a hyphen: the ASCII one, the Unicode one, the non-breaking one.
pub(super) fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}')
}

/// A word may go on after an apostrophe (Jum'at, Ma’ruf).
pub(super) fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '\u{2019}' | '\u{2018}' | '`' | '\u{2BC}')
}
