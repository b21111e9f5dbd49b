//! A weekday, and the date beside it.

use super::super::Found;
use super::super::mixed::{self, Mixed};
use super::super::view::LexemeView;
use super::super::when::When;
use super::day;
use crate::lang::lists::quantities as words;
use crate::quantity::date::Weekday;
use crate::quantity::lexeme::Word;
use crate::quantity::{Conflict, Value};

/// A weekday, with the date beside it: `Kamis (24/3/2016)`, `Jumat, 5 Mei`, `Selasa malam (5/6)`.
pub(in crate::quantity::find) fn weekday(c: &LexemeView<'_>, at: usize) -> Option<Found> {
    let (first, second) = match c.class(at) {
        Word::Weekday(day) => (Weekday::of_number(day)?, None),
        Word::WeekdayPair(first, second) => (
            Weekday::of_number(first)?,
            Some(Weekday::of_number(second)?),
        ),
        _ => return None,
    };
    // *Minggu kedua* is a week.
    if first == Weekday::Sunday && second.is_none() && is_ordered(c, at) {
        return None;
    }
    // *Pasar Minggu*
    if c.is_one_of(c.prev(at), words::MARKET_DAY) && c.capital(c.prev(at)) {
        return None;
    }
    // At the head of a sentence *Minggu lalu* is last week.
    if c.is_one_of(at, words::WEEK_OR_SUNDAY)
        && c.begins(at)
        && matches!(c.class(c.next(at)), Word::Toward(_))
    {
        return None;
    }
    if let Some((when, end)) = beside(c, at) {
        let (value, conflict) = match when {
            When::Day(mut date) => {
                date.weekday = Some(first);
                let real = date.computed_weekday();
                (Value::Date(date), real.is_some_and(|real| real != first))
            }
            When::Days(mut range) => {
                range.start.weekday = Some(first);
                (Value::DateRange(range), false)
            }
        };
        return Some(Found {
            conflict: conflict.then_some(Conflict::Weekday),
            ..Found::new(value, at, end)
        });
    }
    match second {
        Some(second) => Some(Found::new(Value::WeekdayRange(first, second), at, at + 1)),
        None => Some(Found::new(Value::Weekday(first), at, at + 1)),
    }
}

/// Whether an ordinal stands behind a token.
pub(in crate::quantity::find) fn is_ordered(c: &LexemeView<'_>, at: usize) -> bool {
    match c.class(c.next(at)) {
        Word::Numeral(numeral) => numeral.ordinal,
        Word::Whole { ordinal, .. } => ordinal,
        Word::Mixed => matches!(mixed::read(c.word(c.next(at))), Mixed::Ordinal(_)),
        Word::Ke | Word::Roman(_) | Word::Letter(b'I' | b'V') => true,
        _ => false,
    }
}

fn beside(c: &LexemeView<'_>, at: usize) -> Option<(When, usize)> {
    let mut next = c.over(at);
    // *Rabu Pahing*: the day of the Javanese week of five
    if c.is_one_of(next, words::PASARAN) {
        next = c.next(next);
    }
    let mut part = 0;
    while part < 2
        && (matches!(c.class(next), Word::DayPart(_))
            || part == 1 && c.is_one_of(next, words::DAY_WORD))
    {
        next = c.next(next);
        part += 1;
    }
    // *Kamis dini hari WIB (03/05)*
    if part > 0 && matches!(c.class(next), Word::Zone(_)) && c.mark(c.next(next), b'(') {
        next = c.next(next);
    }
    if c.mark(next, b',') {
        next = c.over(next);
    }
    if !c.mark(next, b'(') {
        return day(c, next, part == 0);
    }
    let (when, end) = day(c, c.next(next), true)?;
    let close = c.next(end - 1);
    c.mark(close, b')').then_some((when, close + 1))
}
