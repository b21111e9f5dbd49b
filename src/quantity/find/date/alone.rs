//! A year alone, by what stands beside it.

use super::super::shape::YEARS;
use super::super::view::{END, LexemeView};
use super::super::{context, letter as letters};
use crate::lang::lists::{beside_numbers, quantities as words};
use crate::quantity::date::{Calendar, Date};
use crate::quantity::lexeme::{Lexeme, Word};
use crate::quantity::time::DurationUnit;

/// Whether a bare number of plain digits is a year, by what stands beside it; with the token after.
pub(in crate::quantity::find) fn bare_year(
    c: &LexemeView<'_>,
    at: usize,
    number: u64,
    len: usize,
) -> Option<(Date, usize)> {
    let before = c.prev(at);
    let date = Date::of_year(i32::try_from(number).ok()?);
    if let Some(calendar) = calendar(c, at, number, len) {
        return Some((Date { calendar, ..date }, c.next(at) + 1));
    }
    let said = matches!(c.class(before), Word::Duration(DurationUnit::Year, 1))
        && !matches!(c.class(c.prev(before)), Word::Number | Word::Numeral(_));
    // *tahun 700 atau 701*
    let listed = || {
        let other = c.prev(before);
        matches!(c.class(before), Word::And)
            && matches!(c.class(other), Word::Number)
            && c.len(other) == 3
            && c.is_year_word(c.prev(other))
            && !context::is_noun(c, c.next(at))
    };
    if (3..=4).contains(&len) && (said || listed()) {
        return Some((date, at + 1));
    }
    let is_year = len == 4
        && YEARS.contains(&number)
        && !is_measured(c, at)
        && !is_count(c, at, number)
        && is_near(c, at, number);
    is_year.then_some((date, at + 1))
}

/// The calendar that an era behind a number tells: `1439 H`, in the years of the Hijrah that news is about.
fn calendar(c: &LexemeView<'_>, at: usize, number: u64, len: usize) -> Option<Calendar> {
    let next = c.next(at);
    // *Idul Fitri 1441 H. Kepala Dinas …*
    let letter = || {
        matches!(c.class(next), Word::Letter(b'H'))
            || c.first_byte(next) == b'H' && c.len(next) == 2 && c.word(next).ends_with('.')
    };
    // *tahun 69 H*
    let hijri = number < 1500 && (number >= 1300 || c.is_year_word(c.prev(at))) && letter();
    // *tahun 62 M*
    let common = matches!(c.class(next), Word::Letter(b'M'))
        && (len == 4 && YEARS.contains(&number) || len < 4 && letters::is_era(c, at, next));
    if !matches!(c.class(next), Word::Era) && !hijri && !common {
        return None;
    }
    Some(if hijri || c.word(next).starts_with(['h', 'H']) {
        Calendar::Islamic
    } else {
        Calendar::Gregorian
    })
}

/// Whether a number measures, tallies or compares.
fn is_measured(c: &LexemeView<'_>, at: usize) -> bool {
    let (before, next) = (c.prev(at), c.next(at));
    c.is(before, Lexeme::MEASURED) && !c.is_one_of(before, words::ALONG)
        // *1700+ testi*
        || c.mark(next, b'+') && c.glued(next)
        || is_tally(c, at)
        || is_level(c, at)
        // *600 desa dari 1926 desa*
        || c.is_one_of(before, beside_numbers::THAN)
            && c.is_word(next)
            && c.word(next) == c.word(c.prev(before))
}

/// Whether a number counts what stands behind it.
fn is_count(c: &LexemeView<'_>, at: usize, number: u64) -> bool {
    let (before, next) = (c.prev(at), c.next(at));
    if !c.is(next, Lexeme::COUNT) {
        return false;
    }
    let strong = [words::ON, words::SINCE, words::SEASON]
        .iter()
        .any(|cue| c.is_one_of(before, cue));
    // *Asian Games 2018 Direktur …*: what a number counts has no capital in running text.
    let named = c.capital(next) && (1990..2040).contains(&number) && !c.begins(at);
    c.shouts(next) || !strong && !named
}

/// Whether a year is of the times that are told of, or a word tells that it is one.
fn is_near(c: &LexemeView<'_>, at: usize, number: u64) -> bool {
    let (before, next) = (c.prev(at), c.next(at));
    if (1500..2100).contains(&number) {
        return true;
    }
    // *(1344)*, *(gagal; 1349)*
    let closed = c.mark(before, b';') && c.mark(next, b')');
    let cued = c.is(before, Lexeme::YEAR_CUE) || c.mark(before, b'(') && before != END || closed;
    // *pada 2100*: what will be is told of too, but not in thousands of years.
    let future = c.is_one_of(before, words::ON) && number <= 2500;
    cued && (number < 2100 || future) && !context::is_noun(c, next)
}

/// *harga naik dari 1950 menjadi 2050*: what something was before and is then.
fn is_level(c: &LexemeView<'_>, at: usize) -> bool {
    let (before, next) = (c.prev(at), c.next(at));
    let moved = c.is_one_of(before, words::BECAME)
        || c.is_one_of(next, words::BECAME) && c.is_one_of(before, words::FROM);
    moved
        && (c.has_one_of(at.saturating_sub(7)..at, words::MOVED)
            || c.has_one_of(at.saturating_sub(7)..at, words::PRICED))
}

/// *… #GajianDariShopee *2047*: behind a hashtag at the end of a message the writer counts his messages.
fn is_tally(c: &LexemeView<'_>, at: usize) -> bool {
    c.next(at) == END && c.is_tag(c.prev_over(at, b"*^"))
}
