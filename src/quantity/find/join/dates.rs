//! Dates and years joined to a range.

use super::super::form::Form;
use super::super::when::before_year;
use super::Found;
use crate::number::{Number, digits};
use crate::quantity::Value;
use crate::quantity::date::{Date, DateRange, Year};

/// `1 hingga 4 Maret 2016`, `28 Februari - 3 Maret 2016`, `2010–2013`, `Mei hingga Juni 2018`.
pub(super) fn read(a: Value, b: Value) -> Option<DateRange> {
    let Value::Date(end) = b else {
        return None;
    };
    if let (Year::Known(..0), 0) = (end.year, end.month) {
        return before_our_era(a, end);
    }
    match a {
        // *tanggal 22 - 26 Februari*
        Value::Date(Date {
            day: day @ 1..,
            month: 0,
            ..
        }) if end.day > day => in_order(Date { day, ..end }, end),
        Value::Date(start) => in_order(start, end),
        Value::Cardinal(year) if end.year().is_some() && year >= Number::from(100) => {
            from_year(year, end)
        }
        Value::Cardinal(day) if end.day > 0 && end.month > 0 => {
            let day = u32::try_from(day.to_u64()?).ok()?;
            let start = Date::of_day(day, u32::from(end.month), end.year())
                .filter(|start| start.day < end.day)?;
            in_order(start, end)
        }
        _ => None,
    }
}

/// `2649 hingga 2150 SM`: the era is said once.
fn before_our_era(a: Value, end: Date) -> Option<DateRange> {
    let first = match a {
        Value::Cardinal(year) => i32::try_from(year.to_i64()?).ok()?,
        Value::Date(date) if date.month == 0 => date.year()?,
        _ => return None,
    };
    let start = Date::of_year(if first > 0 { 1 - first } else { first });
    (start.year()? < end.year()?).then_some(range(start, end))
}

/// `(993 – 30 November 1016)`
fn from_year(year: Number, end: Date) -> Option<DateRange> {
    let start = Date::of_year(i32::try_from(year.to_i64()?).ok()?);
    let earlier = start.year().is_some_and(|year| Some(year) < end.year());
    earlier.then_some(range(start, end))
}

/// The range of two dates of which one may say the year of both; none where the second is not the later one.
fn in_order(mut start: Date, mut end: Date) -> Option<DateRange> {
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
    Some(range(start, end))
}

fn range(start: Date, end: Date) -> DateRange {
    DateRange {
        start,
        end: Some(end),
    }
}

/// The years from one of three digits to another.
pub(super) fn early_years(start: Date, end: Number, second: &Found) -> Option<DateRange> {
    let plain = matches!(
        second.amount?.form,
        Form::Digits(digits::Shape::Plain, 3..=4)
    );
    let year = i32::try_from(end.to_i64()?).ok()?;
    let follows = plain && start.year().is_some_and(|first| first > 0 && first < year);
    follows.then_some(range(start, Date::of_year(year)))
}
