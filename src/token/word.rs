//! Tokens that start with a letter or digit.

use super::char_class::{self, WORD};
use super::cursor::{Cursor, Piece};
use super::dot::{self, Behind};
use super::{Token, TokenKind, Traits, broken, currency, site};

/// A token that starts with a letter or digit.
pub(super) fn read(cursor: Cursor<'_>, start: usize, before: &[Token]) -> Piece {
    let (mut end, mut traits) = cursor.run(start);
    if traits & Traits::DIGIT != 0
        && traits & (Traits::CAPITAL | Traits::SMALL) != 0
        && let Some(cut) = currency::glued(cursor, start, end)
    {
        return Piece {
            end: cut,
            kind: TokenKind::Word,
            traits: first_capital(cursor, start, Traits::SMALL),
        };
    }
    let kind = loop {
        let joins = match behind(cursor, start, end, traits, before) {
            Behind::Joins(len) => len,
            Behind::Breaks(len) => {
                traits |= Traits::BROKEN;
                len
            }
            Behind::Ends(new_end, kind) => {
                end = new_end;
                break Some(kind);
            }
            Behind::Apart => break None,
        };
        let more;
        (end, more) = cursor.run(end + joins);
        traits |= more;
    };
    // The `_` that closes an emphasis.
    if kind.is_none() && traits & Traits::OF_BYTES != 0 {
        while cursor.byte(end - 1) == b'_' {
            end -= 1;
        }
    }
    let is_number = traits & Traits::DIGIT != 0 && traits & (Traits::CAPITAL | Traits::SMALL) == 0;
    let plain = match is_number {
        true => TokenKind::Number,
        false => TokenKind::Word,
    };
    Piece {
        end,
        kind: kind.unwrap_or(plain),
        traits: first_capital(cursor, start, traits),
    }
}

/// What the mark at `end` does, behind a run that started at `start`.
fn behind(cursor: Cursor<'_>, start: usize, end: usize, traits: u8, before: &[Token]) -> Behind {
    let joins = |len| match len {
        0 => Behind::Apart,
        len => Behind::Joins(len),
    };
    let rest = || cursor.text.get(start..).unwrap_or("");
    match cursor.byte(end) {
        b'-' | b'\'' | b'`' | 0x80.. => match joins_word(cursor, end) {
            0 => match joins_lines(cursor, start, end) {
                0 => Behind::Apart,
                len => Behind::Breaks(len),
            },
            len => Behind::Joins(len),
        },
        b'.' => dot::read(cursor, start, end, traits, before),
        b',' => joins(cursor.joins_digits(end)),
        b':' | b'/' => match site::url(rest()) {
            Some(len) => Behind::Ends(start + len, TokenKind::Url),
            None if traits & (Traits::CAPITAL | Traits::SMALL) == 0 => {
                joins(cursor.joins_digits(end))
            }
            None => Behind::Apart,
        },
        b'@' | b'+' => match site::email(rest(), end - start) {
            Some(len) => Behind::Ends(start + len, TokenKind::Email),
            None => Behind::Apart,
        },
        _ => Behind::Apart,
    }
}

/// `traits` with `CAPITAL` meaning the first character alone.
fn first_capital(cursor: Cursor<'_>, start: usize, traits: u8) -> u8 {
    traits & !Traits::CAPITAL | cursor.class(start).0 & Traits::CAPITAL
}

/// Length of the hyphen or apostrophe at `at` when it joins two parts of a word; 0 otherwise.
fn joins_word(cursor: Cursor<'_>, at: usize) -> usize {
    let Some(c) = char_class::char_at(cursor.text, at) else {
        return 0;
    };
    let after = cursor.class(at + c.len_utf8()).0;
    let joins = if char_class::is_hyphen(c) {
        after & WORD != 0
    } else if char_class::is_apostrophe(c) {
        after & (Traits::SMALL | Traits::CAPITAL) != 0
            && after & WORD != 0
            && cursor.letter_before(at)
    } else {
        false
    };
    if joins { c.len_utf8() } else { 0 }
}

/// Length of the hyphen at `at`, behind a word that began at `start`, with the line feed or the
/// stray space behind it, when the word goes on behind them; 0 otherwise.
fn joins_lines(cursor: Cursor<'_>, start: usize, at: usize) -> usize {
    if cursor.byte(at) != b'-' || !cursor.letter_before(at) {
        return 0;
    }
    let mut next = cursor.over_blanks(at + 1);
    let in_line = cursor.byte(next) != b'\n';
    if in_line && next != at + 2 {
        return 0;
    }
    if !in_line {
        next = cursor.over_blanks(next + 1);
    }
    if cursor.class(next).0 & (Traits::SMALL | Traits::CAPITAL) == 0 {
        return 0;
    }
    let (before, after) = (
        cursor.text.get(start..at),
        cursor.text.get(next..cursor.run(next).0),
    );
    let is_doubled = || {
        before.zip(after).is_some_and(|(before, after)| {
            let last = before.rsplit(['-', ' ', '\t', '\n']).next();
            broken::is_doubled(last.unwrap_or(before), after)
        })
    };
    if in_line && !is_doubled() {
        0
    } else {
        next - at
    }
}
