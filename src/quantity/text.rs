//! Dates, times and lengths of time as text: EDTF (ISO 8601-2) and ISO 8601 read back, and so serde.

use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::date::Year;
use super::time::UNITS;
use super::{
    Anchor, Coordinate, Date, DateRange, DateTime, DayPart, Duration, Fraction, Money, Numbered,
    Offset, Part, Relative, Score, Time, Weekday,
};
use crate::Error;
use crate::number::Number;

/// Two digits at the head of the text, and the rest.
fn two(text: &str) -> Option<(u8, &str)> {
    let (digits, rest) = text.split_at_checked(2)?;
    let sound = digits.bytes().all(|byte| byte.is_ascii_digit());
    Some((digits.parse().ok().filter(|_| sound)?, rest))
}

fn digits<T: FromStr>(text: &str) -> Option<T> {
    let sound = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| sound)
}

fn read_year(text: &str) -> Option<(Year, &str)> {
    if let Some(rest) = text.strip_prefix('Y') {
        let (sign, rest) = match rest.strip_prefix('-') {
            Some(rest) => (-1, rest),
            None => (1, rest),
        };
        let end = rest.find('-').unwrap_or(rest.len());
        let (year, rest) = rest.split_at_checked(end)?;
        return Some((Year::Known(sign * digits::<i32>(year)?), rest));
    }
    let (sign, rest) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text),
    };
    let (year, rest) = rest.split_at_checked(4)?;
    let year = match (year, year.strip_prefix("XX")) {
        ("XXXX", _) => Year::Unsaid,
        (_, Some(year)) => match year.strip_suffix('X') {
            Some(tens) => Year::TensOnly(digits(tens)?),
            None => Year::OfCentury(digits(year)?),
        },
        _ => match year.strip_suffix('X') {
            Some(tens) => Year::Decade(digits(tens)?),
            None => Year::Known(sign * digits::<i32>(year)?),
        },
    };
    (sign > 0 || matches!(year, Year::Known(..0))).then_some((year, rest))
}

fn read_date(text: &str) -> Option<Date> {
    let (year, rest) = read_year(text)?;
    let known = match year {
        Year::Known(year) => Some(year),
        _ => None,
    };
    let mut date = Date {
        year,
        ..Date::default()
    };
    if rest.is_empty() {
        return Some(date);
    }
    let rest = rest.strip_prefix('-')?;
    let rest = match rest.strip_prefix("XX") {
        Some(rest) => rest,
        None => {
            let (month, rest) = two(rest)?;
            date.month = month;
            rest
        }
    };
    if !rest.is_empty() {
        let (day, rest) = two(rest.strip_prefix('-')?)?;
        date.day = day;
        rest.is_empty().then_some(())?;
    }
    let month = if date.month == 0 { 1 } else { date.month };
    let day = if date.day == 0 { 1 } else { date.day };
    let whole = date.month > 0 || date.day > 0;
    Date::of_day(day.into(), month.into(), known.filter(|_| date.month > 0)).filter(|_| whole)?;
    Some(date)
}

fn read_range(text: &str) -> Option<DateRange> {
    let (start, end) = text.split_once('/')?;
    Some(DateRange {
        start: read_date(start)?,
        end: match end {
            ".." => None,
            end => Some(read_date(end)?),
        },
    })
}

fn read_time(text: &str) -> Option<Time> {
    let end = text.find(['+', '-']).unwrap_or(text.len());
    let (clock, zone) = text.split_at_checked(end)?;
    let (hour, rest) = two(clock)?;
    let (minute, rest) = two(rest.strip_prefix(':')?)?;
    let second = match rest.strip_prefix(':') {
        Some(rest) => {
            let (second, rest) = two(rest)?;
            rest.is_empty().then_some(Some(u32::from(second)))?
        }
        None => rest.is_empty().then_some(None)?,
    };
    let mut time = Time::new(hour.into(), minute.into(), second)?;
    if let Some(sign) = zone.chars().next() {
        let (hours, rest) = two(zone.get(1..)?)?;
        let (minutes, rest) = two(rest.strip_prefix(':')?)?;
        let offset = i16::from(hours) * 60 + i16::from(minutes);
        let sound = rest.is_empty() && hours <= 18 && minutes < 60;
        time.offset = Some(if sign == '-' { -offset } else { offset }).filter(|_| sound);
        time.offset?;
    }
    Some(time)
}

fn read_date_time(text: &str) -> Option<DateTime> {
    let (value, len) = super::find::parse_iso(text.as_bytes())?;
    (len == text.len()).then_some(value)
}

fn read_duration(text: &str) -> Option<Duration> {
    let mut rest = text.strip_prefix('P')?;
    let mut in_day = false;
    let mut whole: Option<Duration> = None;
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix('T').filter(|_| !in_day) {
            in_day = true;
            rest = after;
        }
        let end = rest.find(|letter: char| letter.is_ascii_uppercase())?;
        let (count, after) = rest.split_at_checked(end)?;
        let letter = after.chars().next()?;
        rest = after.get(1..)?;
        let number = Number::from_decimal(count).ok()?;
        let (unit, _) = UNITS.into_iter().find(|&(unit, known)| {
            known == letter && (unit >= super::DurationUnit::Hour) == in_day
        })?;
        whole = Some(match whole {
            None => Duration::new(number, unit),
            Some(larger) => larger.then(number, unit)?,
        });
    }
    whole
}

fn read_offset(text: &str) -> Option<Offset> {
    let (past, rest) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    Offset::of(read_duration(rest)?, past)
}

/// `FromStr` by a reader, and serde by the text.
macro_rules! text_forms {
    ($($name:ident $read:ident $what:literal;)*) => {$(
        impl FromStr for $name {
            type Err = Error;

            /// Reads the form that `Display` writes.
            fn from_str(text: &str) -> Result<$name, Error> {
                $read(text).ok_or_else(|| Error::name($what, text))
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<$name, D::Error> {
                let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    )*};
}

/// `2/3`
fn read_fraction(text: &str) -> Option<Fraction> {
    let (above, below) = text.split_once('/')?;
    Fraction::new(digits(above)?, digits(below)?)
}

/// `2-1`
fn read_score(text: &str) -> Option<Score> {
    let (first, second) = text.split_once('-')?;
    Some(Score::new(digits(first)?, digits(second)?))
}

/// `28D`
fn read_numbered(text: &str) -> Option<Numbered> {
    let number = text.trim_end_matches(|letter: char| !letter.is_ascii_digit());
    let mut letters = text.get(number.len()..)?.chars();
    let suffix = letters.next();
    (letters.next().is_none()).then_some(Numbered::new(digits(number)?, suffix))
}

text_forms! {
    Fraction read_fraction "fraction";
    Score read_score "score";
    Numbered read_numbered "number with a letter";
    Date read_date "date";
    DateRange read_range "range of dates";
    Time read_time "time";
    DateTime read_date_time "date and time";
    Duration read_duration "length of time";
    Offset read_offset "offset";
}

impl FromStr for Money {
    type Err = Error;

    /// Reads the form that `Display` writes: `5000 IDR`.
    fn from_str(text: &str) -> Result<Money, Error> {
        let (amount, currency) = text
            .split_once(' ')
            .ok_or_else(|| Error::name("sum", text))?;
        Ok(Money::new(Number::from_decimal(amount)?, currency.parse()?))
    }
}

impl FromStr for Coordinate {
    type Err = Error;

    /// Reads the form that `Display` writes: `-8.57,115.32`.
    fn from_str(text: &str) -> Result<Coordinate, Error> {
        let wrong = || Error::name("place", text);
        let (lat, lon) = text.split_once(',').ok_or_else(wrong)?;
        let (lat, lon) = (Number::from_decimal(lat)?, Number::from_decimal(lon)?);
        Coordinate::new(lat, lon).ok_or_else(wrong)
    }
}

/// Its parts, and nothing else, as `fields` names them.
impl Serialize for Relative {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.fields())
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Parts {
    offset: Option<Offset>,
    anchor: Option<String>,
    every: Option<Duration>,
    weekday: Option<Weekday>,
    date: Option<Date>,
    part: Option<Part>,
    part_of_day: Option<DayPart>,
    time: Option<Time>,
}

impl<'de> Deserialize<'de> for Relative {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Relative, D::Error> {
        use serde::de::Error;
        let parts = Parts::deserialize(deserializer)?;
        let anchor = match parts.anchor.as_deref() {
            None => Anchor::Today,
            Some("week") => Anchor::Week,
            Some("H") => Anchor::Event,
            Some(date) => Anchor::Date(date.parse().map_err(D::Error::custom)?),
        };
        let every = match parts.every {
            None => None,
            Some(every) => {
                let count = every
                    .last
                    .to_u64()
                    .and_then(|count| u16::try_from(count).ok());
                let count = count.filter(|_| every.larger == [0; 6]);
                let whole = || D::Error::custom(format!("{every} is not a number of one unit"));
                Some((count.ok_or_else(whole)?, every.unit))
            }
        };
        Ok(Relative {
            offset: parts.offset,
            anchor,
            every,
            weekday: parts.weekday,
            date: parts.date,
            part: parts.part,
            day_part: parts.part_of_day,
            time: parts.time,
        })
    }
}
