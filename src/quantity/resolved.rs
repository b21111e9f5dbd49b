//! Days that dates mean on the day of their text.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Date, DateRange, Time};
use crate::Error;

/// What a date means where the day of its text is known, as far as it can be told: a day, a month, a
/// year, a stretch of days, a part of a year, a time of a day.
///
/// [`Display`](fmt::Display) and serde write it in EDTF (ISO 8601-2).
///
/// ```
/// use entitas::quantity::{self, Date};
///
/// let text = "Rapat digelar besok jam 3 sore, lalu pekan depan.";
/// let mut found = quantity::find(text);
/// quantity::resolve(text, &mut found, Date::of(2026, 11, 29).unwrap());
/// let days: Vec<_> = found.iter().filter_map(|q| q.resolved()).map(|day| day.to_string()).collect();
/// assert_eq!(days, ["2026-11-30T15:00", "2026-11-30/2026-12-06"]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Resolved {
    /// A day, a month, a year, a decade.
    Date(Date),
    /// From one to another, both included.
    DateRange(DateRange),
    /// A quarter (33 to 36), a third (37 to 39) or a half (40, 41) of a year, by the codes of EDTF.
    PartOfYear(i32, u8),
    /// A time of a day.
    DateTime(Date, Time),
    /// From one time to another.
    DateTimeRange((Date, Time), (Date, Time)),
}

impl fmt::Display for Resolved {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Resolved::Date(date) => write!(f, "{date}"),
            Resolved::DateRange(range) => write!(f, "{range}"),
            Resolved::PartOfYear(year, code) => write!(f, "{}-{code:02}", Date::of_year(*year)),
            Resolved::DateTime(date, time) => write!(f, "{date}T{time}"),
            Resolved::DateTimeRange(start, end) => {
                write!(f, "{}T{}/{}T{}", start.0, start.1, end.0, end.1)
            }
        }
    }
}

impl Serialize for Resolved {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl std::str::FromStr for Resolved {
    type Err = Error;

    /// Reads the form that `Display` writes.
    fn from_str(text: &str) -> Result<Resolved, Error> {
        read(text).ok_or_else(|| Error::name("day", text))
    }
}

fn read(text: &str) -> Option<Resolved> {
    let time_of_day = |text: &str| {
        let (date, time) = text.split_once('T')?;
        Some((date.parse().ok()?, time.parse().ok()?))
    };
    match text.split_once('/') {
        Some((start, end)) if text.contains('T') => Some(Resolved::DateTimeRange(
            time_of_day(start)?,
            time_of_day(end)?,
        )),
        Some(_) => text.parse().ok().map(Resolved::DateRange),
        None if text.contains('T') => {
            time_of_day(text).map(|(date, time)| Resolved::DateTime(date, time))
        }
        None => match text.parse() {
            Ok(date) => Some(Resolved::Date(date)),
            // No month has such a number.
            Err(_) => {
                let (year, code) = text.rsplit_once('-')?;
                let year: Date = year.parse().ok()?;
                let code = code.parse().ok().filter(|code| (33..=41).contains(code))?;
                Some(Resolved::PartOfYear(year.year()?, code))
            }
        },
    }
}

impl<'de> Deserialize<'de> for Resolved {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Resolved, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

impl Resolved {
    /// The day it names, if it names one.
    pub fn date(self) -> Option<Date> {
        match self {
            Resolved::Date(date) | Resolved::DateTime(date, _) => {
                date.day().is_some().then_some(date)
            }
            _ => None,
        }
    }
}
