//! Dates in values, with the weekday said beside them and their calendar, which no text form has.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Calendar, Date, DateRange, Weekday};

/// The text form where that says all, else with the rest beside it.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Said {
    Plain(Date),
    With {
        date: Date,
        #[serde(skip_serializing_if = "Option::is_none")]
        weekday: Option<Weekday>,
        #[serde(default)]
        calendar: Calendar,
    },
}

#[derive(Serialize, Deserialize)]
struct Ends {
    start: Said,
    end: Option<Said>,
}

impl From<Date> for Said {
    fn from(date: Date) -> Said {
        let Date {
            weekday, calendar, ..
        } = date;
        match (weekday, calendar) {
            (None, Calendar::Gregorian) => Said::Plain(date),
            _ => Said::With {
                date,
                weekday,
                calendar,
            },
        }
    }
}

impl From<Said> for Date {
    fn from(said: Said) -> Date {
        match said {
            Said::Plain(date) => date,
            Said::With {
                date,
                weekday,
                calendar,
            } => Date {
                weekday,
                calendar,
                ..date
            },
        }
    }
}

pub(super) mod date {
    use super::*;

    pub fn serialize<S: Serializer>(date: &Date, serializer: S) -> Result<S::Ok, S::Error> {
        Said::from(*date).serialize(serializer)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
        Said::deserialize(deserializer).map(Date::from)
    }
}

pub(super) mod range {
    use super::*;

    pub fn serialize<S: Serializer>(range: &DateRange, serializer: S) -> Result<S::Ok, S::Error> {
        let ends = Ends {
            start: range.start.into(),
            end: range.end.map(Said::from),
        };
        ends.serialize(serializer)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<DateRange, D::Error> {
        let ends = Ends::deserialize(deserializer)?;
        Ok(DateRange {
            start: ends.start.into(),
            end: ends.end.map(Date::from),
        })
    }
}
