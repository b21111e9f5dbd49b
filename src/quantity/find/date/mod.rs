//! Dates that begin with a day or a month.

mod alone;
mod list;
mod weekday;
mod year;

use super::super::Value;
use super::super::date::{Date, DateRange, Year};
use super::super::lexeme::{Lexeme, Word};
use super::super::time::DurationUnit;
use super::amount;
use super::form::{Amount, Form};
use super::mixed::{self, Mixed};
use super::shape::{self, Shape};
use super::view::{END, LexemeView};
use super::when::When;
use super::{Found, hijri, slip};
pub(super) use alone::bare_year;
pub(super) use list::{days_alone, is_day, of_list};
pub(super) use weekday::{is_ordered, weekday};
pub(super) use year::before_era;
use year::year_after;

/// A date that begins with its day, in digits or words; `loose` takes `17/8` for one.
pub(super) fn day(c: &LexemeView<'_>, at: usize, loose: bool) -> Option<(When, usize)> {
    match c.class(at) {
        Word::Number => of_shape(c, at, shape::read(c.word(at)), loose),
        Word::Numeral(_) => of_words(c, &amount::read(c, at)?),
        Word::Mixed => match mixed::read(c.word(at)) {
            Mixed::Date(date) => Some(with_year_after(c, When::Day(date), at + 1)),
            Mixed::Days(days) => Some(with_year_after(c, When::Days(days), at + 1)),
            _ => None,
        },
        _ => None,
    }
}

/// `tujuh belas Agustus`
pub(super) fn of_words(c: &LexemeView<'_>, said: &Amount) -> Option<(When, usize)> {
    if said.form != Form::Words {
        return None;
    }
    let day = u32::try_from(said.number.to_u64()?).ok()?;
    with_month(c, day, None, said.end)
}

/// A date that begins with a token of digits.
pub(super) fn of_shape(
    c: &LexemeView<'_>,
    at: usize,
    shape: Shape,
    loose: bool,
) -> Option<(When, usize)> {
    match shape {
        Shape::Date(date) => Some((When::Day(date), at + 1)),
        Shape::DateRange(range) if range.start.day > 0 => Some((When::Days(range), at + 1)),
        Shape::Slash(day, month) if loose => {
            Some((When::Day(Date::of_day(day, month, None)?), at + 1))
        }
        // *18/19 Maret*: two days that follow each other
        Shape::Slash(first, second) if second == first + 1 => {
            with_month(c, first, Some(second), at + 1)
        }
        Shape::Digits(read, 1..=2) => with_month(c, shape::plain(read)?, None, at + 1),
        Shape::Pair(start, end) => {
            with_month(c, shape::plain(start)?, Some(shape::plain(end)?), at + 1)
        }
        _ => None,
    }
}

/// A day whose month stands at a token.
pub(super) fn of_day(c: &LexemeView<'_>, day: u32, month: usize) -> Option<(When, usize)> {
    with_month(c, day, None, month)
}

/// `5mei 2021`: a date that has its month, with the year behind it.
pub(super) fn with_year_after(c: &LexemeView<'_>, when: When, end: usize) -> (When, usize) {
    let said = match when {
        When::Day(date) => date.year == Year::Unsaid,
        When::Days(days) => days.end.is_some_and(|end| end.year == Year::Unsaid),
    };
    match year_after(c, end).filter(|_| said) {
        Some((year, end)) => (when.with_year(year).unwrap_or(when), end),
        None => (when, end),
    }
}

/// The month and the year behind a day or two.
fn with_month(
    c: &LexemeView<'_>,
    start: u32,
    end: Option<u32>,
    after: usize,
) -> Option<(When, usize)> {
    let then = month_behind(c, after);
    let (word, after) = month_word(c, then);
    let (when, after) = match word {
        Word::Month { number, .. } => {
            let month = u32::from(number);
            let first = Date::of_day(start, month, None)?;
            let when = match end {
                Some(end) => When::Days(DateRange {
                    start: first,
                    end: Some(Date::of_day(end, month, None).filter(|_| start < end)?),
                }),
                None => When::Day(first),
            };
            (when, after)
        }
        Word::HijriMonth(month) => return hijri::day(c, start, end, month, after),
        // `28 Februari-3 Maret`
        Word::Mixed if end.is_none() => {
            let Mixed::MonthDay(month, day) = mixed::read(c.word(then)) else {
                return None;
            };
            let last = c.next(then);
            let Word::Month { number, .. } = c.class(last) else {
                return None;
            };
            let start = Date::of_day(start, u32::from(month), None)?;
            let end = Some(Date::of_day(day, u32::from(number), None)?);
            (When::Days(DateRange { start, end }), last + 1)
        }
        _ => return None,
    };
    match year_after(c, after) {
        Some((year, end)) => Some((when.with_year(year)?, end)),
        None => Some((when, after)),
    }
}

/// Where the month of a day would stand that ends before `after`.
fn month_behind(c: &LexemeView<'_>, after: usize) -> usize {
    let mut then = c.next(after - 1);
    // `20⏎April 2020`
    let broken = c.over(after - 1);
    if then == END
        && matches!(c.class(broken), Word::Month { .. } | Word::HijriMonth(_))
        && (after < 2 || c.prev(after - 1) != END)
    {
        then = broken;
    }
    // `21/Nov/2021`
    if c.mark(then, b'/') && matches!(c.class(c.next(then)), Word::Month { .. }) {
        then = c.next(then);
    }
    // *tanggal 17 bulan Agustus*
    if matches!(c.class(then), Word::Duration(DurationUnit::Month, 1))
        && matches!(
            c.class(c.next(then)),
            Word::Month { .. } | Word::HijriMonth(_)
        )
    {
        then = c.next(then);
    }
    then
}

/// The class of a month, be it misspelt or torn, and the token after it.
fn month_word(c: &LexemeView<'_>, at: usize) -> (Word, usize) {
    match c.class(at) {
        Word::Other => match slip::month(c, at) {
            Some(number) => {
                let short = false;
                (Word::Month { number, short }, at + 1)
            }
            None => (Word::Other, at + 1),
        },
        // `14 M aret 2025`, as a scan has it
        Word::Letter(_) => match slip::torn(c, at) {
            Some(lexeme) => (lexeme.word, at + 2),
            None => (Word::Other, at + 1),
        },
        word => (word, at + 1),
    }
}

/// `Juni 2018`, `Mei`, `Januari-Maret 2016`, and `June 17, 2025`.
pub(super) fn month(c: &LexemeView<'_>, at: usize) -> Option<Found> {
    let (when, short) = match c.class(at) {
        Word::Month { number, short } => (When::Day(Date::of_month(number)), short),
        Word::MonthPair(first, last) => (
            When::Days(DateRange {
                start: Date::of_month(first),
                end: Some(Date::of_month(last)),
            }),
            false,
        ),
        _ => return None,
    };
    if let Some((year, end)) = year_after(c, at + 1) {
        return Some(Found::new(when.with_year(year)?.value(), at, end));
    }
    if short {
        return english(c, at);
    }
    // A name: `Maret Samuel`, `Bunga April`.
    let next = c.next(at);
    let before = c.prev(at);
    let cased = !c.shouts(at);
    if cased
        && c.capital(next)
        && matches!(c.class(next), Word::Other)
        && !c.is(next, Lexeme::FUNCTION)
        && !c.begins(at)
        && !matches!(c.class(before), Word::Duration(..))
        && match c.class(before) {
            Word::And => !matches!(c.class(c.prev(before)), Word::Month { .. } | Word::Number),
            _ => !c.is(before, Lexeme::FUNCTION),
        }
    {
        return None;
    }
    Some(Found::new(when.value(), at, at + 1))
}

fn english(c: &LexemeView<'_>, at: usize) -> Option<Found> {
    let Word::Month { number, .. } = c.class(at) else {
        return None;
    };
    let day_at = c.next(at);
    let day = match (c.class(day_at), shape::read(c.word(day_at))) {
        (Word::Number, Shape::Digits(read, 1..=2)) => shape::plain(read)?,
        _ => return None,
    };
    let comma = c.next(day_at);
    let year = c.year_at(c.next(comma)).filter(|_| c.mark(comma, b','));
    let date = Date::of_day(day, u32::from(number), year)?;
    let end = if year.is_some() {
        comma + 2
    } else {
        day_at + 1
    };
    Some(Found::new(Value::Date(date), at, end))
}
