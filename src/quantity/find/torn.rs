//! Digits that are a part of something else: of a pair, a telephone, a list, a day whose month cannot be read.

use super::super::lexeme::{Lexeme, Word};
use super::date;
use super::view::{END, LexemeView};
use crate::lang::lists::identifiers;
use crate::lang::lists::quantities;

/// How far the item before or behind is looked for.
const FAR: usize = 24;

/// Whether digits are a part of what was torn or is written with marks: `12/256`, `\(3.3\%\)`, a telephone.
pub(super) fn is_part(c: &LexemeView<'_>, at: usize, before: usize, next: usize) -> bool {
    const OPEN: &[&str] = &["(", "\"", "'", ":", "=", "-", "–", "—", "<", ">", "“", "‘"];
    let number = |at: usize| matches!(c.class(at), Word::Number);
    let (left, right) = (c.prev(before), c.next(next));
    let counted = c.mark(before, b'/') && c.is(left, Lexeme::COUNT);
    if c.glued(at) && !c.is_word(before) && !counted && !OPEN.contains(&c.word(before)) {
        return true;
    }
    let pair = c.mark(next, b'/') && c.glued(next) && c.glued(right) && number(right);
    let phone = c.mark(next, b'(') && c.is_one_of(right, identifiers::EXTENSION)
        || number(next)
            && c.mark(right, b'(')
            && c.is_one_of(c.next(right), identifiers::EXTENSION);
    pair || phone || c.mark(next, b'\\') || is_side(c, at, before, next)
}

/// `3 x 7`, where nothing tells what is measured.
fn is_side(c: &LexemeView<'_>, at: usize, before: usize, next: usize) -> bool {
    let (left, right) = if c.is_times(next) {
        (at, c.next(next))
    } else if c.is_times(before) {
        (c.prev(before), at)
    } else {
        return false;
    };
    let side = |at: usize| matches!(c.class(at), Word::Number) && c.len(at) <= 3;
    let behind = c.next(right);
    let ends = behind == END
        || c.capital(behind) && !c.is(behind, Lexeme::COUNT)
        || matches!(c.class(behind), Word::Mark(b')' | b',' | b'.'));
    side(left) && side(right) && ends
}

/// `2. Rumah` near an item with the number before or after: one of a list that stands in a line; `6.kursi`.
pub(super) fn is_item(c: &LexemeView<'_>, at: usize, before: usize) -> bool {
    let dot = c.next(at);
    let item = c.next(dot);
    let marked = c.mark(dot, b'.') && c.glued(dot) && c.is_word(item);
    // *berjumlah 3. Ibunya*
    if c.len(at) > 2 || !marked || c.is(before, Lexeme::MEASURED) {
        return false;
    }
    let Ok(number) = c.word(at).parse::<u8>() else {
        return false;
    };
    let is = |at: usize, number: u8| {
        matches!(c.class(at), Word::Number)
            && c.len(at) <= 2
            && c.mark(at + 1, b'.')
            && c.word(at).parse() == Ok(number)
    };
    // *Rp5.445.000.000,00 14. Saluran udara*
    let behind = matches!(c.class(before), Word::Number | Word::Percent) && c.capital(item);
    // *3.kmr tdr 2.kmr mandi* counts.
    behind
        || c.glued(item) && !c.is(item, Lexeme::COUNT)
        || (at + 1..at + FAR).any(|at| is(at, number + 1))
        || number > 1 && (at.saturating_sub(FAR)..at).any(|at| is(at, number - 1))
}

/// *pada 3 Desanber 2024*: a day whose month cannot be read; *Nornor 18 Tahun 2017*: a law whose word cannot.
pub(super) fn is_dated(c: &LexemeView<'_>, at: usize, before: usize) -> bool {
    let month = c.next(at);
    if !c.capital(month) || c.year_at(c.next(month)).is_none() {
        return false;
    }
    let cued = c.is(before, Lexeme::YEAR_CUE)
        || matches!(c.class(before), Word::DateCue | Word::Weekday(_));
    c.is_year_word(month) || c.len(at) <= 2 && cued && matches!(c.class(month), Word::Other)
}

/// *tanggal 1 2 Februari 2025*: a day in two pieces, or two days; the token after it.
pub(super) fn day_end(c: &LexemeView<'_>, at: usize) -> Option<usize> {
    let other = c.next(at);
    let digit = |at: usize| c.len(at) == 1 && matches!(c.class(at), Word::Number);
    let is_torn = digit(at) && digit(other) && matches!(c.class(c.next(other)), Word::Month { .. });
    let (_, end) = is_torn.then(|| date::day(c, other, false))??;
    Some(end)
}

/// *pada 337*: a year, which nothing but a guess tells from a number.
pub(super) fn is_year(c: &LexemeView<'_>, at: usize, before: usize) -> bool {
    c.len(at) == 3 && c.is_one_of(before, quantities::ON)
}

/// `5,054` in brackets or beside another of the kind: thousands as English groups them, or decimals.
pub(super) fn is_english(c: &LexemeView<'_>, at: usize, before: usize) -> bool {
    let thousands = |at: usize| {
        let Some((head, tail)) = c.word(at).split_once(',') else {
            return false;
        };
        tail.len() == 3 && !head.starts_with('0')
    };
    let beside = |at: usize| matches!(c.class(at), Word::Number) && thousands(at);
    thousands(at) && (c.mark(before, b'(') || beside(before) || beside(c.next(at)))
}
