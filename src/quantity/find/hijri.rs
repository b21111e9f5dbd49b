//! Dates of the Hijrah: *1 Ramadan 1445 H*.

use super::super::Value;
use super::super::date::{Calendar, Date, DateRange, Year};
use super::super::lexeme::Word;
use super::super::time::DurationUnit;
use super::Found;
use super::shape::{self, Shape};
use super::view::LexemeView;
use super::when::When;
use crate::lang::lists::quantities as words;

/// `1 Ramadan 1445 H`, `9 bulan Syawal`: a day or two of a month of the Hijrah.
pub(super) fn day(
    c: &LexemeView<'_>,
    start: u32,
    end: Option<u32>,
    month: u8,
    after: usize,
) -> Option<(When, usize)> {
    let (month, after) = named_month(c, month, after);
    let (year, after) = said_year(c, after).map_or((Year::Unsaid, after), |(year, end)| {
        (Year::Known(year), end)
    });
    let day = |day: u32| {
        // The tabular calendar has months of 29 and 30 days, an observed one either.
        let day = u8::try_from(day)
            .ok()
            .filter(|day| (1..=30).contains(day))?;
        Some(Date {
            year,
            month,
            day,
            calendar: Calendar::Islamic,
            ..Date::default()
        })
    };
    let first = day(start)?;
    let when = match end {
        Some(end) => When::Days(DateRange {
            start: first,
            end: Some(day(end).filter(|_| start < end)?),
        }),
        None => When::Day(first),
    };
    Some((when, after))
}

/// `Rabiul Akhir`: the month and the token after it.
fn named_month(c: &LexemeView<'_>, month: u8, end: usize) -> (u8, usize) {
    let second = c.next(end - 1);
    if !matches!(month, 3 | 5) {
        return (month, end);
    }
    if c.is_one_of(second, words::SECOND_MONTH) {
        return (month + 1, second + 1);
    }
    let first = c.is_one_of(second, words::FIRST_OF_MONTH);
    (month, if first { second + 1 } else { end })
}

/// `1445 H`, `1445 Hijriah`, and `1445` in the years of the Hijrah that texts are about.
fn said_year(c: &LexemeView<'_>, end: usize) -> Option<(i32, usize)> {
    let mut at = c.next(end - 1);
    if matches!(c.class(at), Word::Duration(DurationUnit::Year, 1)) {
        at = c.next(at);
    }
    // `1446H`
    if matches!(c.class(at), Word::Mixed) {
        let digits = c.word(at).strip_suffix(['H', 'h'])?;
        return Some((shape::year(digits).filter(|_| digits.len() == 4)?, at + 1));
    }
    let Shape::Digits(read, len @ 1..=4) = shape::read(c.word(at)) else {
        return None;
    };
    let year = i32::try_from(shape::plain(read)?).ok()?;
    let era = c.next(at);
    if matches!(c.class(era), Word::Letter(b'H'))
        || matches!(c.class(era), Word::Era) && !c.reads(era, "masehi")
    {
        return Some((year, era + 1));
    }
    (len == 4 && (1300..1500).contains(&year)).then_some((year, at + 1))
}

/// `Ramadan 1445 H`; a month alone is no date.
pub(super) fn month_and_year(c: &LexemeView<'_>, at: usize, month: u8) -> Option<Found> {
    let (month, end) = named_month(c, month, at + 1);
    let (year, end) = said_year(c, end)?;
    let date = Date {
        year: Year::Known(year),
        month,
        calendar: Calendar::Islamic,
        ..Date::default()
    };
    Some(Found::new(Value::Date(date), at, end))
}
