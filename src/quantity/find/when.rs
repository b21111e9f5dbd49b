//! A day or several.

use super::super::Value;
use super::super::date::{Date, DateRange};

/// A date or a range of dates, and the token after it.
#[derive(Clone, Copy)]
pub(super) enum When {
    Day(Date),
    Days(DateRange),
}

impl When {
    pub(super) fn value(self) -> Value {
        match self {
            When::Day(date) => Value::Date(date),
            When::Days(range) => Value::DateRange(range),
        }
    }

    pub(super) fn with_year(self, year: i32) -> Option<When> {
        match self {
            When::Day(date) => date.with_year(year).map(When::Day),
            When::Days(range) => Some(When::Days(DateRange {
                start: before_year(range.start, range.end?, year)?,
                end: Some(range.end?.with_year(year)?),
            })),
        }
    }
}

/// The start of a range whose end is in a year: the same year, or the one before where the months
/// run over its end.
pub(super) fn before_year(start: Date, end: Date, year: i32) -> Option<Date> {
    if start.month > end.month && end.month > 0 {
        start.with_year(year - 1)
    } else {
        start.with_year(year)
    }
}

/// A day of a month that nobody names.
pub(super) fn day_alone(number: u64) -> Option<Date> {
    let day = u8::try_from(number)
        .ok()
        .filter(|day| (1..=31).contains(day))?;
    Some(Date {
        day,
        ..Date::default()
    })
}
