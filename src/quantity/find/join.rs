//! Two expressions joined to a range by a dash, *hingga*, *sampai* or *s.d.*

use super::super::Value;
use super::super::date::{Date, DateRange, Year};
use super::super::lexeme::{Lexeme, Word};
use super::super::{Range, RangeOf, Score};
use super::cursor::END;
use super::form::{Amount, Form};
use super::when::before_year;
use super::{Finder, Found, context};
use crate::lang::lists::{beside_numbers, quantities as words};
use crate::number::numeral::Role;
use crate::number::{Number, digits};

/// The expression together with what is joined to it, or as it was.
pub(super) fn join(finder: &mut Finder<'_>, first: Found) -> Found {
    let joins = matches!(
        first.value,
        Some(
            Value::Cardinal(_)
                | Value::Percent(_)
                | Value::Money(_)
                | Value::Quantity(_)
                | Value::Duration(_)
                | Value::Date(_)
                | Value::Weekday(_)
                | Value::Ordinal(_)
        )
    );
    if !joins {
        return first;
    }
    let c = &finder.c;
    let link = c.next(first.end - 1);
    let dash = c.mark(link, b'-');
    let (or, until, at) = match (context::until(c, link), c.word(link)) {
        (Some(at), _) => (false, true, at),
        (None, Word::And) if c.is_one_of(link, words::EITHER) => (true, false, c.next(link)),
        // *antara 10 dan 20 persen*
        (None, Word::And)
            if c.is_one_of(c.prev(first.first), words::BETWEEN)
                && c.is_one_of(link, beside_numbers::AND_ALSO) =>
        {
            (false, false, c.next(link))
        }
        _ => return first,
    };
    if at == END {
        return first;
    }
    if matches!(c.word(at), Word::Now)
        && let Some(Value::Date(start)) = first.value
        && start.year().is_some()
        && dash
    {
        let range = DateRange { start, end: None };
        return Found::new(Value::DateRange(range), first.first, at + 1);
    }
    // *-5 hingga -2*, *minus 5 sampai minus 2*
    let signed = c.mark(at, b'-') && c.minus(c.next(at)) == Some(at)
        || matches!(c.word(at), Word::Numeral(numeral) if numeral.role == Role::Minus);
    let chain = finder.chain;
    // *M 1,6 sampai M 3,4*
    let lettered =
        matches!(c.word(at), Word::Letter(b'M')) && matches!(c.word(c.next(at)), Word::Number);
    let second = finder.simple(if signed || lettered { at + 1 } else { at });
    finder.chain = chain;
    let Some(second) = second.filter(|second| second.first == at && second.value.is_some()) else {
        return first;
    };
    let value = match (first.value, second.value) {
        (Some(Value::Cardinal(a)), Some(b)) if or => either(finder, &first, &second, a, b),
        (Some(_), Some(_)) if or => None,
        (Some(Value::Weekday(a)), Some(Value::Weekday(b))) if until && a != b => {
            Some(Value::WeekdayRange(a, b))
        }
        (Some(Value::Ordinal(lo)), Some(hi)) => {
            ordinals(finder, &first, &second, lo, hi).filter(|_| until)
        }
        // *Rabu hingga Jumat, 18-20 Juni*
        (Some(Value::Weekday(a)), Some(Value::DateRange(mut range)))
            if until && range.start.weekday.is_some() =>
        {
            range.start.weekday = Some(a);
            Some(Value::DateRange(range))
        }
        // *tahun 668–695*
        (Some(Value::Date(start)), Some(Value::Cardinal(end)))
            if until && start.month == 0 && start.year().is_some_and(|year| year < 1000) =>
        {
            early_years(start, end, &second)
        }
        (Some(a), Some(b)) if !until => numbers(finder, &first, &second, a, b, false),
        (Some(a), Some(b)) => dates(a, b).map_or_else(
            || numbers(finder, &first, &second, a, b, dash),
            |range| Some(Value::DateRange(range)),
        ),
        _ => None,
    };
    match value {
        Some(value) => Found {
            conflict: first.conflict.or(second.conflict),
            ..Found::new(value, first.first, second.end)
        },
        None => first,
    }
}

/// The years from one of three digits to another.
fn early_years(start: Date, end: Number, second: &Found) -> Option<Value> {
    let plain = matches!(
        second.amount?.form,
        Form::Digits(digits::Shape::Plain, 3..=4)
    );
    let year = i32::try_from(end.to_i64()?).ok()?;
    let follows = plain && start.year().is_some_and(|first| first > 0 && first < year);
    follows.then_some(Value::DateRange(DateRange {
        start,
        end: Some(Date::of_year(year)),
    }))
}

/// `1 hingga 4 Maret 2016`, `28 Februari - 3 Maret 2016`, `2010–2013`, `Mei hingga Juni 2018`.
fn dates(a: Value, b: Value) -> Option<DateRange> {
    let Value::Date(mut end) = b else {
        return None;
    };
    if let (Year::Known(..0), 0) = (end.year, end.month) {
        // `2649 hingga 2150 SM`: the era is said once.
        let first = match a {
            Value::Cardinal(year) => i32::try_from(year.to_i64()?).ok()?,
            Value::Date(date) if date.month == 0 => date.year()?,
            _ => return None,
        };
        let start = Date::of_year(if first > 0 { 1 - first } else { first });
        return (start.year()? < end.year()?).then_some(DateRange {
            start,
            end: Some(end),
        });
    }
    let mut start = match a {
        // *tanggal 22 - 26 Februari*
        Value::Date(Date {
            day: day @ 1..,
            month: 0,
            ..
        }) if end.day > day => Date { day, ..end },
        Value::Date(date) => date,
        // `(993 – 30 November 1016)`
        Value::Cardinal(year) if end.year().is_some() && year >= Number::from(100) => {
            let year = i32::try_from(year.to_i64()?).ok()?;
            Date::of_year(year)
                .year()
                .filter(|&year| Some(year) < end.year())?;
            return Some(DateRange {
                start: Date::of_year(year),
                end: Some(end),
            });
        }
        Value::Cardinal(day) if end.day > 0 && end.month > 0 => {
            let day = u32::try_from(day.to_u64()?).ok()?;
            Date::of_day(day, u32::from(end.month), end.year())
                .filter(|start| start.day < end.day)?
        }
        _ => return None,
    };
    // Both name days, or both months, or both years.
    let like = |date: Date| (date.day > 0, date.month > 0);
    if like(start) != like(end) && start.month > 0 && end.month > 0 {
        return None;
    }
    if like(start) != like(end) && start.day == 0 && start.month == 0 && end.year().is_none() {
        return None;
    }
    match (start.year, end.year) {
        (Year::Unsaid, Year::Known(year)) => start = before_year(start, end, year)?,
        (Year::Known(year), Year::Unsaid) if start.month <= end.month => {
            end = end.with_year(year)?;
        }
        _ => {}
    }
    if let (Some(from), Some(to)) = (start.year(), end.year())
        && from >= to
        && (from > to || start.month == 0)
    {
        return None;
    }
    Some(DateRange {
        start,
        end: Some(end),
    })
}

/// `kelas 1 sampai 6`, `halaman 5 - 10`: what is numbered goes on being so.
fn ordinals(
    finder: &Finder<'_>,
    first: &Found,
    second: &Found,
    lo: Number,
    hi: Value,
) -> Option<Value> {
    let c = &finder.c;
    let hi = match hi {
        Value::Ordinal(hi) => hi,
        Value::Cardinal(hi) if second.amount?.exponent == 0 => hi,
        _ => return None,
    };
    // *No 7 -B* is one house.
    let lettered = matches!(c.word(second.first), Word::Letter(_));
    // *PTPN I s.d. XIV* are names.
    let roman = c.roman(first.first).is_some() && !c.has(c.prev(first.first), Lexeme::SERIES);
    let counted = context::is_counted(c, c.next(second.end - 1));
    // *skala 0 - 100*
    let of = if c.is_one_of(c.prev(first.first), beside_numbers::SCALE) {
        RangeOf::Cardinal
    } else {
        RangeOf::Ordinal
    };
    (hi.is_integer() && lo < hi && !counted && !lettered && !roman).then_some(Value::Range(Range {
        lo,
        hi,
        of,
    }))
}

/// `satu atau dua tahun`: of two numbers that follow each other the second may be meant as well.
fn either(
    finder: &Finder<'_>,
    first: &Found,
    second: &Found,
    a: Number,
    b: Value,
) -> Option<Value> {
    let next = a.checked_add(Number::ONE)?;
    if second.amount?.number != next {
        return None;
    }
    numbers(finder, first, second, Value::Cardinal(a), b, false)
}

fn numbers(
    finder: &Finder<'_>,
    first: &Found,
    second: &Found,
    a: Value,
    b: Value,
    dash: bool,
) -> Option<Value> {
    let (from, to) = (first.amount?, second.amount?);
    // *penyimpanan UFS 4.1 hingga 512GB*: a version
    let version = matches!(from.form, Form::Digits(digits::Shape::Point, _))
        && finder.c.shouts(finder.c.prev(first.first))
        && matches!(a, Value::Cardinal(_));
    if version || from.hi.is_some() || to.hi.is_some() {
        return None;
    }
    let of = match (a, b) {
        (Value::Cardinal(_), _) => of(b)?,
        (Value::Money(money), Value::Cardinal(_)) => RangeOf::Money(money.currency),
        (Value::Percent(_), Value::Percent(_)) => RangeOf::Percent,
        (Value::Money(a), Value::Money(b)) if a.currency == b.currency => {
            RangeOf::Money(a.currency)
        }
        (Value::Duration(a), Value::Duration(b)) if a.unit == b.unit => RangeOf::Duration(a.unit),
        // *M 1,6 – 3,4*: the letter is said once.
        (Value::Quantity(measure), Value::Cardinal(_))
            if measure.unit.end() <= finder.c.span(from.end - 1, from.end).start() =>
        {
            RangeOf::Quantity(measure.unit)
        }
        (Value::Quantity(a), Value::Quantity(b)) => {
            let text = finder.c.text;
            if a.unit.of(text) != b.unit.of(text) {
                return None;
            }
            RangeOf::Quantity(b.unit)
        }
        _ => return None,
    };
    let mut lo = counted(a)?;
    let hi = counted(b)?;
    // `5 hingga 10 juta` is five million: the scale is said once.
    if from.exponent == 0 && to.exponent > 0 && !matches!(a, Value::Money(_) if lo > hi) {
        lo = shared_scale(from, to).unwrap_or(lo);
    }
    let plain = matches!(of, RangeOf::Cardinal) && from.exponent == 0 && to.exponent == 0;
    // In a row of a table, where `-` says nothing, it joins none.
    let c = &finder.c;
    let left = c.prev(first.first);
    let row = c.mark(left, b'-') && c.prev(left) != END || c.mark(c.next(second.end - 1), b'-');
    if plain && dash && row {
        return None;
    }
    if plain && dash {
        let sport = context::is_sport(&finder.c, first.first, second.end);
        if let (true, Some(score)) = (sport || lo >= hi, score(from, to)) {
            return Some(Value::Score(score));
        }
    }
    (lo < hi).then_some(Value::Range(Range { lo, hi, of }))
}

fn of(value: Value) -> Option<RangeOf> {
    Some(match value {
        Value::Cardinal(_) => RangeOf::Cardinal,
        Value::Percent(_) => RangeOf::Percent,
        Value::Money(money) => RangeOf::Money(money.currency),
        Value::Quantity(measure) => RangeOf::Quantity(measure.unit),
        Value::Duration(duration) if duration.larger == [0; 6] => RangeOf::Duration(duration.unit),
        _ => return None,
    })
}

fn counted(value: Value) -> Option<Number> {
    Some(match value {
        Value::Cardinal(number) | Value::Percent(number) => number,
        Value::Money(money) => money.amount,
        Value::Quantity(measure) => measure.amount,
        Value::Duration(duration) => duration.last,
        _ => return None,
    })
}

fn shared_scale(from: Amount, to: Amount) -> Option<Number> {
    let scaled = from.number.shift(to.exponent)?;
    (scaled < to.number).then_some(scaled)
}

/// Two small numbers in plain digits.
fn score(a: Amount, b: Amount) -> Option<Score> {
    let side = |amount: Amount| match amount.form {
        Form::Digits(..) => amount
            .plain()
            .filter(|&(_, len)| len <= 3)
            .and_then(|(number, _)| u16::try_from(number).ok()),
        _ => None,
    };
    Some(Score {
        first: side(a)?,
        second: side(b)?,
    })
}
