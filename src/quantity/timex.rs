//! Expressions of time as TIMEX3 of ISO-TimeML has them.

use std::fmt;

use super::date::Year;
use super::{
    Anchor, Date, DayPart, Duration, DurationUnit, Part, Quantity, Relative, Resolved, Value,
    Weekday,
};

/// The types of TIMEX3.
///
/// ```
/// use entitas::quantity::{self, TimexType};
///
/// let found = quantity::find("Rapat berlangsung dua jam.");
/// let timex = found[0].timex().unwrap();
/// assert_eq!((timex.kind(), timex.value()), (TimexType::Duration, "PT2H"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TimexType {
    /// A day or more.
    Date,
    /// Less than a day.
    Time,
    /// A length of time.
    Duration,
    /// What comes back.
    Set,
}

named! {
    /// The name in capitals, as TIMEX3 has it.
    TimexType, "type of TIMEX3",
    Date = "DATE",
    Time = "TIME",
    Duration = "DURATION",
    Set = "SET",
}

/// The attributes of a TIMEX3 element; [`Display`](fmt::Display) writes them as XML.
///
/// ```
/// use entitas::quantity::{self, Date};
///
/// let text = "Rapat digelar tadi malam dan tiap Senin.";
/// let mut found = quantity::find(text);
/// quantity::resolve(text, &mut found, Date::of(2026, 11, 29).unwrap());
/// let tags: Vec<_> = found.iter().filter_map(|q| q.timex()).map(|timex| timex.to_string()).collect();
/// assert_eq!(tags, [
///     r#"type="DATE" value="2026-11-28TNI""#,
///     r#"type="SET" value="XXXX-WXX-1" quant="EVERY""#,
/// ]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Timex {
    kind: TimexType,
    value: String,
    modifier: Option<&'static str>,
}

impl Timex {
    /// `type`
    pub fn kind(&self) -> TimexType {
        self.kind
    }

    /// `value`
    pub fn value(&self) -> &str {
        &self.value
    }

    /// `mod`: `START`, `MID`, `END`, `APPROX`.
    pub fn modifier(&self) -> Option<&'static str> {
        self.modifier
    }
}

impl fmt::Display for Timex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "type=\"{}\" value=\"{}\"",
            self.kind.as_str(),
            self.value
        )?;
        if self.kind == TimexType::Set {
            f.write_str(" quant=\"EVERY\"")?;
        }
        match self.modifier {
            Some(modifier) => write!(f, " mod=\"{modifier}\""),
            None => Ok(()),
        }
    }
}

impl Quantity {
    /// As TIMEX3 has it, with what is resolved; `None` for what is no time, for ranges, which TIMEX3
    /// marks by their ends, and for other calendars.
    pub fn timex(self) -> Option<Timex> {
        let expression = self.open();
        let part = match expression.value {
            Value::Relative(relative) => relative.part,
            _ => expression.part,
        };
        let (kind, value) = match expression.value {
            _ if self.calendar().is_some() => return None,
            Value::Date(date) => match (expression.part, expression.resolved) {
                (None, Some(Resolved::Date(date))) => (TimexType::Date, of_date(date)),
                _ => (TimexType::Date, of_date(date)),
            },
            Value::DateTime(when) => (TimexType::Time, when.to_string()),
            Value::Weekday(weekday) => (
                TimexType::Date,
                match expression.resolved {
                    Some(Resolved::Date(date)) => of_date(date),
                    _ => of_weekday(weekday),
                },
            ),
            Value::Time(time) => (
                TimexType::Time,
                match expression.resolved {
                    Some(resolved @ Resolved::DateTime(..)) => resolved.to_string(),
                    _ => format!("T{time}"),
                },
            ),
            Value::Duration(duration) => (TimexType::Duration, duration.to_string()),
            Value::Relative(relative) => of_relative(relative, expression.resolved)?,
            Value::Ordinal(_) => match expression.resolved? {
                Resolved::PartOfYear(year, code @ 33..=36) => {
                    (TimexType::Date, format!("{year:04}-Q{}", code - 32))
                }
                Resolved::PartOfYear(year, code @ 40..) => {
                    (TimexType::Date, format!("{year:04}-H{}", code - 39))
                }
                _ => return None,
            },
            _ => return None,
        };
        let modifier = match part {
            Some(Part::Start) => Some("START"),
            Some(Part::Mid) => Some("MID"),
            // The weekend is a value of its own.
            Some(Part::End) if value.ends_with("-WE") => None,
            Some(Part::End) => Some("END"),
            None => expression.approx.then_some("APPROX"),
        };
        Some(Timex {
            kind,
            value,
            modifier,
        })
    }
}

/// Decades lose their X; all else is as in EDTF.
fn of_date(date: Date) -> String {
    match date.year {
        Year::Decade(tens) => format!("{tens:03}"),
        Year::TensOnly(tens) => format!("XX{tens}"),
        _ => date.to_string(),
    }
}

fn of_weekday(weekday: Weekday) -> String {
    format!("XXXX-WXX-{}", weekday.number())
}

fn of_relative(relative: Relative, resolved: Option<Resolved>) -> Option<(TimexType, String)> {
    if let Some(period) = relative.period() {
        return Some((TimexType::Set, of_set(relative, period)));
    }
    let part_of_day = relative.day_part.and_then(day_part);
    let unit = relative.offset?.smallest_unit();
    let value = match resolved {
        Some(when @ Resolved::DateTime(..)) => return Some((TimexType::Time, when.to_string())),
        Some(Resolved::Date(date)) => format!("{}{}", of_date(date), part_of_day.unwrap_or("")),
        Some(Resolved::DateRange(range)) if unit == DurationUnit::Week => {
            week(range.start, relative.part)?
        }
        Some(Resolved::DateRange(range)) => {
            // *akhir bulan ini*: the month, and the modifier says which part of it.
            let start = range.start;
            of_date(if unit == DurationUnit::Year {
                Date::of_year(start.year()?)
            } else {
                Date { day: 0, ..start }
            })
        }
        _ => match (relative.weekday, relative.anchor) {
            (Some(weekday), _) => of_weekday(weekday),
            (None, Anchor::Today) => of_unit(unit).to_owned(),
            (None, _) => "XXXX-XX-XX".to_owned(),
        },
    };
    Some((TimexType::Date, value))
}

fn of_set(relative: Relative, period: Duration) -> String {
    let day = match (relative.weekday, relative.date) {
        (Some(weekday), _) => of_weekday(weekday),
        (None, Some(date)) => of_date(date),
        (None, None) if relative.day_part.is_some() || relative.time.is_some() => {
            "XXXX-XX-XX".to_owned()
        }
        (None, None) => return period.to_string(),
    };
    match (relative.time, relative.day_part.and_then(day_part)) {
        (Some(time), _) => format!("{day}T{time}"),
        (None, Some(part)) => format!("{day}{part}"),
        (None, None) => day,
    }
}

fn of_unit(unit: DurationUnit) -> &'static str {
    match unit {
        DurationUnit::Year => "XXXX",
        DurationUnit::Month => "XXXX-XX",
        DurationUnit::Week => "XXXX-WXX",
        _ => "XXXX-XX-XX",
    }
}

/// The week of a day, or its end.
fn week(day: Date, part: Option<Part>) -> Option<String> {
    let (year, week) = super::day::Day::of(day)?.week();
    let end = if part == Some(Part::End) { "-WE" } else { "" };
    Some(format!("{year:04}-W{week:02}{end}"))
}

fn day_part(part: DayPart) -> Option<&'static str> {
    match part {
        DayPart::Morning => Some("TMO"),
        DayPart::Midday => Some("TMI"),
        DayPart::Afternoon => Some("TAF"),
        DayPart::Night => Some("TNI"),
        // TIMEX3 has no word for it.
        DayPart::Dawn => None,
    }
}
