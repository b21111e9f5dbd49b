//! Times of the day and lengths of time (ISO 8601).

use std::fmt;

use super::Date;
use crate::number::Number;

/// A time of the day, with the offset of its zone where the text names one.
///
/// WIB is +07:00, WITA +08:00, WIT +09:00 (Keppres 41/1987). [`Display`](fmt::Display) writes
/// ISO 8601: `09:15`, `09:15:30`, `09:15+07:00`; midnight at the end of a day is `24:00`.
///
/// ```
/// use entitas::quantity::{self, Time, Value};
///
/// let Value::Time(time) = quantity::find("Rapat pukul 09.15 WIB.")[0].value() else { panic!() };
/// assert_eq!((time.hour(), time.minute(), time.offset()), (9, 15, Some(7 * 60)));
/// assert_eq!(Time::of(9, 15, None, Some(420)), Some(time));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Time {
    pub(crate) hour: u8,
    pub(crate) minute: u8,
    pub(crate) second: Option<u8>,
    /// Minutes east of Greenwich.
    pub(crate) offset: Option<i16>,
}

impl Time {
    /// A time, with the minutes east of Greenwich of its zone; `None` where no clock shows it, but for
    /// 24:00, or no zone lies so far (14 hours).
    ///
    /// ```
    /// use entitas::quantity::Time;
    ///
    /// assert_eq!(Time::of(9, 15, None, Some(420)).map(|time| time.to_string()).as_deref(), Some("09:15+07:00"));
    /// assert_eq!(Time::of(25, 0, None, None), None);
    /// ```
    pub fn of(hour: u8, minute: u8, second: Option<u8>, offset: Option<i16>) -> Option<Time> {
        let time = Time::new(hour.into(), minute.into(), second.map(u32::from))?;
        let near = offset.is_none_or(|offset| offset.unsigned_abs() <= 14 * 60);
        near.then_some(Time { offset, ..time })
    }

    /// `None` beyond 23:59:59, but for 24:00.
    pub(crate) fn new(hour: u32, minute: u32, second: Option<u32>) -> Option<Time> {
        let latest = hour < 24 || (hour == 24 && minute == 0 && second.is_none_or(|s| s == 0));
        let valid = latest && minute < 60 && second.is_none_or(|second| second < 60);
        valid.then_some(Time {
            hour: hour as u8,
            minute: minute as u8,
            second: second.map(|second| second as u8),
            offset: None,
        })
    }

    /// 0 to 24.
    pub fn hour(self) -> u8 {
        self.hour
    }

    /// 0 to 59.
    pub fn minute(self) -> u8 {
        self.minute
    }

    /// 0 to 59; `None` where unsaid.
    pub fn second(self) -> Option<u8> {
        self.second
    }

    /// Minutes east of Greenwich: 420 for WIB; `None` without a zone word.
    pub fn offset(self) -> Option<i16> {
        self.offset
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)?;
        if let Some(second) = self.second {
            write!(f, ":{second:02}")?;
        }
        match self.offset {
            Some(offset) => write_offset(offset, f),
            None => Ok(()),
        }
    }
}

/// A date with a time in one expression, as ISO 8601 has it.
///
/// [`Display`](fmt::Display) writes it in the extended form: `2021-11-21T08:30:00+07:00`.
///
/// ```
/// use entitas::quantity::{self, Value};
///
/// let found = quantity::find("Tercatat 2021-11-21T08:30:00+07:00.");
/// let Value::DateTime(when) = found[0].value() else { panic!() };
/// assert_eq!((when.date().to_string(), when.time().hour()), ("2021-11-21".into(), 8));
/// assert_eq!(when.to_string(), "2021-11-21T08:30:00+07:00");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DateTime {
    pub(crate) date: Date,
    pub(crate) time: Time,
    /// Decimals of the second, and how many.
    pub(crate) decimals: Option<(u32, u8)>,
    /// `Z`
    pub(crate) utc: bool,
}

impl DateTime {
    /// That time of that date.
    pub fn new(date: Date, time: Time) -> DateTime {
        DateTime {
            date,
            time,
            decimals: None,
            utc: false,
        }
    }

    /// The date.
    pub fn date(self) -> Date {
        self.date
    }

    /// The time, in whole seconds.
    pub fn time(self) -> Time {
        let offset = self.time.offset.or(self.utc.then_some(0));
        Time {
            offset,
            ..self.time
        }
    }

    /// The decimals of the second, in nanoseconds.
    pub fn nanosecond(self) -> u32 {
        self.decimals.map_or(0, |(number, count)| {
            number * 10_u32.pow(9 - u32::from(count.min(9)))
        })
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some((number, count)) = self.decimals else {
            let zone = if self.utc { "Z" } else { "" };
            return write!(f, "{}T{}{zone}", self.date, self.time);
        };
        let bare = Time {
            offset: None,
            ..self.time
        };
        let count = usize::from(count);
        write!(f, "{}T{bare}.{number:0count$}", self.date)?;
        match self.time.offset {
            Some(offset) => write_offset(offset, f),
            None if self.utc => f.write_str("Z"),
            None => Ok(()),
        }
    }
}

fn write_offset(offset: i16, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let sign = if offset < 0 { '-' } else { '+' };
    let minutes = offset.unsigned_abs();
    write!(f, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)
}

/// The unit of a length of time.
///
/// ```
/// use entitas::quantity::DurationUnit;
///
/// assert!(DurationUnit::Year < DurationUnit::Second, "the larger comes first");
/// assert_eq!(DurationUnit::Month.plural(), "months");
/// ```
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum DurationUnit {
    /// *tahun*
    Year,
    /// *bulan*
    Month,
    /// *minggu*, *pekan*
    Week,
    /// *hari*
    Day,
    /// *jam*
    Hour,
    /// *menit*
    Minute,
    /// *detik*
    Second,
}

named! {
    /// The English name of one: `year`.
    DurationUnit, "unit of time",
    Year = "year",
    Month = "month",
    Week = "week",
    Day = "day",
    Hour = "hour",
    Minute = "minute",
    Second = "second",
}

impl DurationUnit {
    /// The English name of several: `years`, as every output format has it.
    pub const fn plural(self) -> &'static str {
        match self {
            DurationUnit::Year => "years",
            DurationUnit::Month => "months",
            DurationUnit::Week => "weeks",
            DurationUnit::Day => "days",
            DurationUnit::Hour => "hours",
            DurationUnit::Minute => "minutes",
            DurationUnit::Second => "seconds",
        }
    }
}

pub(super) const UNITS: [(DurationUnit, char); 7] = [
    (DurationUnit::Year, 'Y'),
    (DurationUnit::Month, 'M'),
    (DurationUnit::Week, 'W'),
    (DurationUnit::Day, 'D'),
    (DurationUnit::Hour, 'H'),
    (DurationUnit::Minute, 'M'),
    (DurationUnit::Second, 'S'),
];

/// A length of time such as `dua tahun tiga bulan`: whole counts of units, the last of which may
/// have decimals.
///
/// [`Display`](fmt::Display) writes ISO 8601: `P3Y`, `P1.5Y`, `PT15M`, `P2Y3M`. Decades and
/// centuries are counted in years.
///
/// ```
/// use entitas::quantity::{Duration, DurationUnit};
///
/// let stay = Duration::new(2.into(), DurationUnit::Year);
/// assert_eq!(stay.to_string(), "P2Y");
/// assert_eq!("P2Y".parse::<Duration>().ok(), Some(stay));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Duration {
    pub(crate) last: Number,
    pub(crate) unit: DurationUnit,
    /// Counts of the units larger than the last one.
    pub(crate) larger: [u16; 6],
}

impl Duration {
    /// So many of one unit.
    pub const fn new(amount: Number, unit: DurationUnit) -> Duration {
        Duration {
            last: amount,
            unit,
            larger: [0; 6],
        }
    }

    /// `tiga jam` followed by `20 menit`; `None` where the second unit is not smaller or the first
    /// count is no whole number below 65,536.
    pub fn then(mut self, amount: Number, unit: DurationUnit) -> Option<Duration> {
        if unit <= self.unit {
            return None;
        }
        let count = u16::try_from(self.last.to_u64()?).ok()?;
        *self.larger.get_mut(self.unit as usize)? = count;
        self.last = amount;
        self.unit = unit;
        Some(self)
    }

    /// How many of one unit there are.
    ///
    /// ```
    /// use entitas::quantity::{self, DurationUnit, Value};
    ///
    /// let found = quantity::find("Perjalanan itu makan waktu 2 jam 30 menit.");
    /// let Value::Duration(duration) = found[0].value() else { panic!() };
    /// assert_eq!(duration.count(DurationUnit::Hour).to_u64(), Some(2));
    /// assert_eq!(duration.to_string(), "PT2H30M");
    /// ```
    pub fn count(self, unit: DurationUnit) -> Number {
        if unit == self.unit {
            return self.last;
        }
        self.larger
            .get(unit as usize)
            .map_or(Number::ZERO, |&count| Number::from(count))
    }
}

impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("P")?;
        let mut in_day = false;
        for (unit, letter) in UNITS {
            let count = self.count(unit);
            if count == Number::ZERO && unit != self.unit {
                continue;
            }
            if unit >= DurationUnit::Hour && !in_day {
                f.write_str("T")?;
                in_day = true;
            }
            write!(f, "{count}{letter}")?;
        }
        Ok(())
    }
}
