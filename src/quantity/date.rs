//! Dates and ranges of dates, as EDTF (ISO 8601-2:2019) writes them.

use std::fmt;

/// A day of the week; Monday is the first, as in ISO 8601.
///
/// ```
/// use entitas::quantity::{self, Value, Weekday};
///
/// assert_eq!(quantity::find("Toko tutup Selasa.")[0].value(), Value::Weekday(Weekday::Tuesday));
/// assert_eq!((Weekday::Tuesday.as_str(), Weekday::Tuesday.number()), ("tuesday", 2));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Weekday {
    /// *Senin*
    Monday = 1,
    /// *Selasa*
    Tuesday,
    /// *Rabu*
    Wednesday,
    /// *Kamis*
    Thursday,
    /// *Jumat*, *Jum'at*
    Friday,
    /// *Sabtu*
    Saturday,
    /// *Minggu*, *Ahad*
    Sunday,
}

named! {
    /// The English name in small letters, as every output format has it.
    Weekday, "weekday",
    Monday = "monday",
    Tuesday = "tuesday",
    Wednesday = "wednesday",
    Thursday = "thursday",
    Friday = "friday",
    Saturday = "saturday",
    Sunday = "sunday",
}

impl Weekday {
    /// The day with a [`number`](Weekday::number).
    pub(crate) const fn of_number(number: u8) -> Option<Weekday> {
        Some(match number {
            1 => Weekday::Monday,
            2 => Weekday::Tuesday,
            3 => Weekday::Wednesday,
            4 => Weekday::Thursday,
            5 => Weekday::Friday,
            6 => Weekday::Saturday,
            7 => Weekday::Sunday,
            _ => return None,
        })
    }

    /// 1 for Monday to 7 for Sunday.
    pub const fn number(self) -> u8 {
        self as u8
    }
}

/// What is said of the year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub(crate) enum Year {
    #[default]
    Unsaid,
    /// Astronomical: 0 is 1 SM, -1 is 2 SM.
    Known(i32),
    /// `1990-an`: the year without its last digit.
    Decade(i32),
    /// `60-an`: the tens of some century.
    TensOnly(u8),
    /// `'98`: the year of some century.
    OfCentury(u8),
}

/// The calendar whose years, months and days a date counts.
///
/// ```
/// use entitas::quantity::{self, Calendar};
///
/// let found = quantity::find("Puasa dimulai 1 Ramadan 1445 H.");
/// assert_eq!(found[0].calendar(), Some(Calendar::Islamic));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Calendar {
    /// The common one.
    #[default]
    Gregorian,
    /// That of the Hijrah: *1 Ramadan 1445 H*.
    Islamic,
}

named! {
    /// The name in small letters, as CLDR and every output format have it.
    Calendar, "calendar",
    Gregorian = "gregorian",
    Islamic = "islamic",
}

/// A date as far as the text says it: a day, a month, a year, a decade, or a day of any year.
///
/// [`Display`](fmt::Display) and serde write it in EDTF (ISO 8601-2): `2016-03-24`, `2018-06`,
/// `XXXX-05-02`, `2019`, `199X`, `-3299`.
///
/// ```
/// use entitas::quantity::{self, Value};
///
/// let found = quantity::find("Rapat digelar Kamis (24/3/2016) di Ambon.");
/// let Value::Date(date) = found[0].value() else { panic!() };
/// assert_eq!((date.year(), date.month(), date.day()), (Some(2016), Some(3), Some(24)));
/// assert_eq!(date.weekday().map(|day| day.as_str()), Some("thursday"));
/// assert_eq!(date.to_string(), "2016-03-24");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Date {
    pub(crate) year: Year,
    /// 0 where unsaid.
    pub(crate) month: u8,
    /// 0 where unsaid.
    pub(crate) day: u8,
    pub(crate) weekday: Option<Weekday>,
    pub(crate) calendar: Calendar,
}

/// The days of a month, in a leap year where the year is unsaid.
const fn days_in(month: u8, year: Option<i32>) -> u8 {
    // Every 400 years are alike.
    let year = match year {
        Some(year) => year.rem_euclid(400),
        None => 0,
    };
    datealgo::days_in_month(year, month)
}

impl Date {
    /// A day; `None` where the Gregorian calendar has no such one.
    ///
    /// ```
    /// use entitas::quantity::Date;
    ///
    /// assert_eq!(Date::of(2024, 2, 29).map(|date| date.to_string()).as_deref(), Some("2024-02-29"));
    /// assert_eq!(Date::of(2026, 2, 29), None);
    /// ```
    pub fn of(year: i32, month: u8, day: u8) -> Option<Date> {
        Date::of_day(day.into(), month.into(), Some(year))
    }

    pub(crate) const fn of_year(year: i32) -> Date {
        Date {
            year: Year::Known(year),
            month: 0,
            day: 0,
            weekday: None,
            calendar: Calendar::Gregorian,
        }
    }

    pub(crate) const fn of_month(month: u8) -> Date {
        Date {
            year: Year::Unsaid,
            month,
            day: 0,
            weekday: None,
            calendar: Calendar::Gregorian,
        }
    }

    /// `None` where the calendar has no such day.
    pub(crate) fn of_day(day: u32, month: u32, year: Option<i32>) -> Option<Date> {
        let month = u8::try_from(month).ok().filter(|m| (1..=12).contains(m))?;
        let day = u8::try_from(day)
            .ok()
            .filter(|day| (1..=days_in(month, year)).contains(day))?;
        Some(Date {
            year: year.map_or(Year::Unsaid, Year::Known),
            month,
            day,
            weekday: None,
            calendar: Calendar::Gregorian,
        })
    }

    pub(crate) fn with_year(self, year: i32) -> Option<Date> {
        if self.day > 0 && self.month > 0 && self.day > days_in(self.month, Some(year)) {
            return None;
        }
        Some(Date {
            year: Year::Known(year),
            ..self
        })
    }

    /// The year, astronomical before the common era (0 is 1 SM); `None` where unsaid or said only
    /// as a decade.
    pub fn year(self) -> Option<i32> {
        match self.year {
            Year::Known(year) => Some(year),
            _ => None,
        }
    }

    /// The first year of the decade: `1990-an` → 1990; `None` for everything else.
    pub fn decade(self) -> Option<i32> {
        match self.year {
            Year::Decade(tens) => Some(tens * 10),
            _ => None,
        }
    }

    /// 1 to 12.
    pub fn month(self) -> Option<u8> {
        (self.month > 0).then_some(self.month)
    }

    /// 1 to 31.
    pub fn day(self) -> Option<u8> {
        (self.day > 0).then_some(self.day)
    }

    /// The calendar that it belongs to.
    pub fn calendar(self) -> Calendar {
        self.calendar
    }

    /// With the weekday said beside it.
    pub fn with_weekday(self, weekday: Weekday) -> Date {
        Date {
            weekday: Some(weekday),
            ..self
        }
    }

    /// The same numbers in another calendar.
    pub fn with_calendar(self, calendar: Calendar) -> Date {
        Date { calendar, ..self }
    }

    /// The weekday that the text says beside the date, right or wrong.
    pub fn weekday(self) -> Option<Weekday> {
        self.weekday
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.year {
            Year::Unsaid => f.write_str("XXXX")?,
            Year::Known(year) => {
                let sign = if year < 0 { "-" } else { "" };
                let prefix = if year.unsigned_abs() > 9999 { "Y" } else { "" };
                write!(f, "{prefix}{sign}{:04}", year.unsigned_abs())?;
            }
            Year::Decade(tens) => write!(f, "{tens:03}X")?,
            Year::TensOnly(tens) => write!(f, "XX{tens}X")?,
            Year::OfCentury(year) => write!(f, "XX{year:02}")?,
        }
        match (self.month, self.day) {
            (0, 0) => Ok(()),
            (0, day) => write!(f, "-XX-{day:02}"),
            (month, 0) => write!(f, "-{month:02}"),
            (month, day) => write!(f, "-{month:02}-{day:02}"),
        }
    }
}

/// From one date to another, both included; an open end for `2010-sekarang`.
///
/// [`Display`](fmt::Display) writes EDTF: `2016-03-01/2016-03-04`, `2010/..`.
///
/// ```
/// use entitas::quantity::{self, Value};
///
/// let Value::DateRange(range) = quantity::find("Pameran 1-4 Maret 2016.")[0].value() else { panic!() };
/// assert_eq!((range.start().day(), range.to_string().as_str()), (Some(1), "2016-03-01/2016-03-04"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DateRange {
    pub(crate) start: Date,
    pub(crate) end: Option<Date>,
}

impl DateRange {
    /// From one date to another; without an end it lasts until now.
    pub fn new(start: Date, end: Option<Date>) -> DateRange {
        DateRange { start, end }
    }

    /// The first day, month or year.
    pub fn start(self) -> Date {
        self.start
    }

    /// The last one; `None` where it lasts until now.
    pub fn end(self) -> Option<Date> {
        self.end
    }
}

impl fmt::Display for DateRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.end {
            Some(end) => write!(f, "{}/{end}", self.start),
            None => write!(f, "{}/..", self.start),
        }
    }
}
