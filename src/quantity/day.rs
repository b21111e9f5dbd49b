//! Arithmetic with days of the Gregorian calendar.

use datealgo::{date_to_rd, days_in_month, rd_to_date, rd_to_isoweekdate, rd_to_weekday};

use super::date::{Date, Weekday, Year};
use super::{Calendar, DurationUnit};

/// A day, counted from 1 January 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Day(i32);

/// Years beyond these are no matter of texts, and their days would not fit.
const YEARS: std::ops::RangeInclusive<i32> = -9999..=9999;

impl Day {
    /// `None` where the calendar has no such day.
    pub(super) fn new(year: i32, month: u8, day: u8) -> Option<Day> {
        let fits = YEARS.contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_in_month(year, month)).contains(&day);
        fits.then(|| Day(date_to_rd((year, month, day))))
    }

    /// `None` unless year, month and day are said.
    pub(super) fn of(date: Date) -> Option<Day> {
        match (date.year, date.calendar) {
            (Year::Known(year), Calendar::Gregorian) => Day::new(year, date.month, date.day),
            _ => None,
        }
    }

    pub(super) fn date(self) -> Date {
        let (year, month, day) = rd_to_date(self.0);
        Date {
            year: Year::Known(year),
            month,
            day,
            ..Date::default()
        }
    }

    pub(super) fn year(self) -> i32 {
        rd_to_date(self.0).0
    }

    pub(super) fn month(self) -> u8 {
        rd_to_date(self.0).1
    }

    pub(super) fn weekday(self) -> Weekday {
        Weekday::of_number(rd_to_weekday(self.0)).unwrap_or(Weekday::Sunday)
    }

    /// The year of its week and the week's number, of ISO 8601.
    pub(super) fn week(self) -> (i32, u8) {
        let (year, week, _) = rd_to_isoweekdate(self.0);
        (year, week)
    }

    /// Days from another day to this one.
    pub(super) fn since(self, other: Day) -> i32 {
        self.0 - other.0
    }

    pub(super) fn plus(self, days: i32) -> Option<Day> {
        let day = Day(self.0.checked_add(days)?);
        let bounds = (
            date_to_rd((*YEARS.start(), 1, 1)),
            date_to_rd((*YEARS.end(), 12, 31)),
        );
        (bounds.0..=bounds.1).contains(&day.0).then_some(day)
    }

    /// So many months on; a day that the month does not have becomes its last one.
    pub(super) fn plus_months(self, months: i32) -> Option<Day> {
        let (year, month, day) = rd_to_date(self.0);
        let (year, month) = add_months(year, month, months)?;
        Day::new(year, month, day.min(days_in_month(year, month)))
    }

    /// So many units on.
    pub(super) fn plus_units(self, count: i32, unit: DurationUnit) -> Option<Day> {
        match unit {
            DurationUnit::Year => self.plus_months(count.checked_mul(12)?),
            DurationUnit::Month => self.plus_months(count),
            DurationUnit::Week => self.plus(count.checked_mul(7)?),
            DurationUnit::Day => self.plus(count),
            _ => Some(self),
        }
    }

    /// The Monday of its week.
    pub(super) fn monday(self) -> Option<Day> {
        self.plus(1 - i32::from(self.weekday().number()))
    }

    /// The last day of a month.
    pub(super) fn last_of(year: i32, month: u8) -> Option<Day> {
        Day::new(year, month, days_in_month(year, month.clamp(1, 12)))
    }
}

impl Date {
    /// Whether it names a day of a year of the Gregorian calendar.
    pub(crate) fn is_day(self) -> bool {
        Day::of(self).is_some()
    }

    /// The weekday that the calendar gives; `None` without a full date.
    pub(crate) fn computed_weekday(self) -> Option<Weekday> {
        Day::of(self).map(Day::weekday)
    }
}

/// So many months from a month of a year.
pub(super) fn add_months(year: i32, month: u8, months: i32) -> Option<(i32, u8)> {
    let all = year
        .checked_mul(12)?
        .checked_add(i32::from(month) - 1)?
        .checked_add(months)?;
    let year = all.div_euclid(12);
    let month = u8::try_from(all.rem_euclid(12) + 1).ok()?;
    YEARS.contains(&year).then_some((year, month))
}
