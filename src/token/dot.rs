//! What the dot behind a word or number is.

use super::abbreviation::Follows;
use super::cursor::Cursor;
use super::{Token, TokenKind, Traits, abbreviation, is_starter, site};

/// What a mark does behind a run of letters and digits.
pub(super) enum Behind {
    /// So many bytes join what follows to the same token.
    Joins(usize),
    /// The same, with what a broken line put between.
    Breaks(usize),
    /// It is part of a longer token that ends there, or the last character of one.
    Ends(usize, TokenKind),
    /// The token ends before it.
    Apart,
}

/// What the dot at `end`, after a run that started at `start`, is.
pub(super) fn read(
    cursor: Cursor<'_>,
    start: usize,
    end: usize,
    traits: u8,
    before: &[Token],
) -> Behind {
    let next = cursor.byte(end + 1);
    if cursor.joins_digits(end) == 1 {
        return Behind::Joins(1);
    }
    let Some(rest) = cursor.text.get(start..) else {
        return Behind::Apart;
    };
    let run = end - start;
    if next.is_ascii_alphanumeric() {
        if let Some(len) = site::url(rest) {
            return Behind::Ends(start + len, TokenKind::Url);
        }
        if let Some(len) = site::site(rest, run) {
            return Behind::Ends(start + len, TokenKind::Url);
        }
        if let Some(len) = site::email(rest, run) {
            return Behind::Ends(start + len, TokenKind::Email);
        }
        if let Some(len) = abbreviation::chain(rest.as_bytes(), run) {
            return Behind::Ends(start + len, TokenKind::Abbreviation);
        }
    }
    if next == b'.' || traits & (Traits::DIGIT | Traits::WIDE) != 0 {
        return Behind::Apart;
    }
    let word = rest.as_bytes().get(..run).unwrap_or_default();
    let belongs = match word {
        [b'A'..=b'Z'] => is_initial(cursor, end, before),
        // An acronym in capitals ends its line rather than going on in the next one.
        _ => abbreviation::keeps_dot(word, || {
            follows(cursor, end + 1, traits & Traits::SMALL != 0)
        }),
    };
    if belongs {
        Behind::Ends(end + 1, TokenKind::Abbreviation)
    } else {
        Behind::Apart
    }
}

/// Whether the single capital before the dot at `dot` is the initial of a name.
fn is_initial(cursor: Cursor<'_>, dot: usize, before: &[Token]) -> bool {
    let last = before.last().map_or("", |last| last.text(cursor.text));
    // `35 g/L.`, `1445 H.` at the end of a line: a unit, an era.
    let ends_line = cursor.byte(cursor.over_blanks(dot + 1)) == b'\n';
    let is_counted = |c: char| c.is_ascii_digit() || matches!(c, '/' | '°');
    if ends_line && last.ends_with(is_counted) || last == "°" {
        return false;
    }
    follows(cursor, dot + 1, true).is_name() && !abbreviation::is_series(last)
}

/// What stands from `at` on, and in the next line where the word goes `over` the end of its own.
fn follows(cursor: Cursor<'_>, mut at: usize, over: bool) -> Follows {
    at = cursor.over_blanks(at);
    if over && cursor.byte(at) == b'\n' {
        at = cursor.over_blanks(at + 1);
    }
    // `Dr. (H.C.) Irwan`, `Brigjen. (Purn.) Tono`: the name is still to come.
    let rest = cursor.text.get(at..).unwrap_or("");
    if ["(H.C", "(HC", "(Purn"]
        .iter()
        .any(|bracket| rest.starts_with(bracket))
    {
        return Follows::Capital;
    }
    // `Telp. (0274) 885123`.
    at += usize::from(cursor.byte(at) == b'(' && cursor.byte(at + 1).is_ascii_digit());
    let (end, traits) = cursor.run(at);
    let bits = cursor.class(at).0;
    let word = cursor.text.get(at..end).unwrap_or("");
    if bits & Traits::CAPITAL != 0 && is_starter(word) {
        Follows::Starter
    } else if word.bytes().all(|byte| matches!(byte, b'I' | b'V' | b'X')) && end > at {
        Follows::Roman
    } else if bits & Traits::CAPITAL != 0 {
        match traits & Traits::SMALL {
            0 if end > at + 1 => Follows::Upper,
            _ => Follows::Capital,
        }
    } else if bits & Traits::DIGIT != 0 {
        Follows::Digit
    } else if bits & Traits::SMALL != 0 {
        Follows::Small
    } else {
        Follows::Other
    }
}
