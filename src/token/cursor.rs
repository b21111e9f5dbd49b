//! Bytes and characters of a text by their place.

use super::TokenKind;
use super::char_class::{self, BYTES, SPACE, WORD};

/// Reads a text at any place.
#[derive(Clone, Copy)]
pub(super) struct Cursor<'t> {
    pub(super) text: &'t str,
    pub(super) bytes: &'t [u8],
}

/// What was read at one place.
pub(super) struct Piece {
    pub(super) end: usize,
    pub(super) kind: TokenKind,
    pub(super) traits: u8,
}

impl<'t> Cursor<'t> {
    pub(super) fn new(text: &'t str) -> Cursor<'t> {
        Cursor {
            text,
            bytes: text.as_bytes(),
        }
    }

    #[inline]
    pub(super) fn byte(self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or(b' ')
    }

    /// The bits of the character at `at` and its length; white space past the end.
    #[inline]
    pub(super) fn class(self, at: usize) -> (u8, usize) {
        let byte = self.byte(at);
        if byte < 0x80 {
            return (BYTES[byte as usize], 1);
        }
        match char_class::char_at(self.text, at) {
            Some(c) => (char_class::of_char(c), c.len_utf8()),
            None => (SPACE, 1),
        }
    }

    /// The end of the run of word characters from `at` on, and their traits.
    #[inline]
    pub(super) fn run(self, mut at: usize) -> (usize, u8) {
        let mut traits = 0;
        loop {
            let (bits, len) = self.class(at);
            if bits & WORD == 0 {
                return (at, traits);
            }
            traits |= bits;
            at += len;
        }
    }

    /// The first byte from `at` on that is no blank of the same line.
    pub(super) fn over_blanks(self, mut at: usize) -> usize {
        while matches!(self.byte(at), b' ' | b'\t' | b'\r') && at < self.bytes.len() {
            at += 1;
        }
        at
    }

    /// Whether a line ends with the blank at `at`: a line feed, with a carriage return or without, a
    /// carriage return alone, and what Unicode has for them.
    #[inline]
    pub(super) fn breaks_line(self, at: usize) -> bool {
        match self.byte(at) {
            b'\n' => true,
            b'\r' => self.bytes.get(at + 1) != Some(&b'\n'),
            0xC2 | 0xE2 => matches!(
                char_class::char_at(self.text, at),
                Some('\u{85}' | '\u{2028}' | '\u{2029}')
            ),
            _ => false,
        }
    }

    pub(super) fn is_joiner(self, at: usize) -> bool {
        matches!(
            char_class::char_at(self.text, at),
            Some('\u{AD}' | '\u{200C}' | '\u{200D}' | '\u{2060}')
        )
    }

    pub(super) fn letter_before(self, at: usize) -> bool {
        self.text
            .get(..at)
            .and_then(|t| t.chars().next_back())
            .is_some_and(char::is_alphabetic)
    }

    /// 1 when the mark at `at` stands between two digits.
    pub(super) fn joins_digits(self, at: usize) -> usize {
        let before = at.checked_sub(1).map_or(b' ', |before| self.byte(before));
        usize::from(before.is_ascii_digit() && self.byte(at + 1).is_ascii_digit())
    }
}
