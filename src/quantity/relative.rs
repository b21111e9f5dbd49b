//! Dates told from another day: *kemarin*, *pekan depan*, *H-7*, *tiap Senin*.

use std::fmt;

use super::{Date, Duration, DurationUnit, Offset, Time, Weekday};
use crate::number::Number;

/// A part of the day.
///
/// ```
/// use entitas::quantity::{self, DayPart, Value};
///
/// let found = quantity::find("Ia tiba tadi malam.");
/// let Value::Relative(relative) = found[0].value() else { panic!() };
/// assert_eq!(relative.day_part(), Some(DayPart::Night));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DayPart {
    /// *dini hari*, *subuh*
    Dawn,
    /// *pagi*
    Morning,
    /// *siang*
    Midday,
    /// *sore*, *petang*
    Afternoon,
    /// *malam*
    Night,
}

named! {
    /// The name in small letters, as every output format has it.
    DayPart, "part of the day",
    Dawn = "dawn",
    Morning = "morning",
    Midday = "midday",
    Afternoon = "afternoon",
    Night = "night",
}

/// A third of a period.
///
/// ```
/// use entitas::quantity::{self, Part, Value};
///
/// let found = quantity::find("Jalan dibuka akhir bulan ini.");
/// let Value::Relative(relative) = found[0].value() else { panic!() };
/// assert_eq!(relative.part(), Some(Part::End));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// *awal*
    Start,
    /// *pertengahan*
    Mid,
    /// *akhir*
    End,
}

named! {
    /// The name in small letters, as every output format has it.
    Part, "part of a period",
    Start = "start",
    Mid = "mid",
    End = "end",
}

/// The day that a relative date is told from.
///
/// ```
/// use entitas::quantity::{self, Anchor, Value};
///
/// let found = quantity::find("Tiket dijual mulai H-7.");
/// let Value::Relative(relative) = found[0].value() else { panic!() };
/// assert_eq!(relative.anchor(), Anchor::Event);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Anchor {
    /// The day at hand, that of the text.
    #[default]
    Today,
    /// The week at hand, to which the offset goes and in which the weekday lies: `Jumat pekan lalu`.
    Week,
    /// The day of an event that is not dated here: `H-7`.
    Event,
    /// A date: `dua hari setelah 17 Agustus`.
    Date(Date),
}

/// A date that says where it lies from another day, or how often it comes back.
///
/// In every output format it is an object of what it says, and of nothing else: `offset` (signed
/// ISO 8601), `anchor` (`H`, `week` or an EDTF date; left out for the day of the text), `every` (ISO
/// 8601), `weekday`, `date` (an EDTF date that recurs), `part` (`start`, `mid`, `end` of the period),
/// `part_of_day`, `time`. [`Display`](fmt::Display) writes its parts with spaces between.
///
/// ```
/// use entitas::quantity::{self, Value};
///
/// let found = quantity::find("Rapat Jumat pekan lalu ditunda.");
/// let Value::Relative(relative) = found[0].value() else { panic!() };
/// assert_eq!(relative.offset().map(|offset| offset.to_string()).as_deref(), Some("-P1W"));
/// assert_eq!(relative.weekday().map(|day| day.as_str()), Some("friday"));
/// assert_eq!(relative.to_string(), "-P1W week friday");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Relative {
    pub(crate) offset: Option<Offset>,
    pub(crate) anchor: Anchor,
    pub(crate) every: Option<(u16, DurationUnit)>,
    pub(crate) weekday: Option<Weekday>,
    pub(crate) date: Option<Date>,
    pub(crate) part: Option<Part>,
    pub(crate) day_part: Option<DayPart>,
    pub(crate) time: Option<Time>,
}

impl Relative {
    /// So far from the day of the text.
    pub fn new(offset: Offset) -> Relative {
        Relative {
            offset: Some(offset),
            ..Relative::default()
        }
    }

    /// Coming back every so many units; `count` is 1 for *tiap pekan*.
    pub fn every(count: u16, unit: DurationUnit) -> Relative {
        Relative {
            every: Some((count, unit)),
            ..Relative::default()
        }
    }

    /// Told from there.
    pub fn with_anchor(self, anchor: Anchor) -> Relative {
        Relative { anchor, ..self }
    }

    /// On that weekday.
    pub fn with_weekday(self, weekday: Weekday) -> Relative {
        Relative {
            weekday: Some(weekday),
            ..self
        }
    }

    /// On that date, which comes back.
    pub fn with_date(self, date: Date) -> Relative {
        Relative {
            date: Some(date),
            ..self
        }
    }

    /// In that part of the period.
    pub fn with_part(self, part: Part) -> Relative {
        Relative {
            part: Some(part),
            ..self
        }
    }

    /// In that part of the day.
    pub fn with_day_part(self, part: DayPart) -> Relative {
        Relative {
            day_part: Some(part),
            ..self
        }
    }

    /// At that time.
    pub fn with_time(self, time: Time) -> Relative {
        Relative {
            time: Some(time),
            ..self
        }
    }

    /// How far, and which way.
    pub fn offset(self) -> Option<Offset> {
        self.offset
    }

    /// From where.
    pub fn anchor(self) -> Anchor {
        self.anchor
    }

    /// How often it comes back.
    pub fn period(self) -> Option<Duration> {
        let (count, unit) = self.every?;
        Some(Duration::new(Number::from(count), unit))
    }

    /// The weekday.
    pub fn weekday(self) -> Option<Weekday> {
        self.weekday
    }

    /// The date that comes back: `setiap tanggal 5`, `setiap 17 Agustus`.
    pub fn date(self) -> Option<Date> {
        self.date
    }

    /// *awal*, *pertengahan*, *akhir*
    pub fn part(self) -> Option<Part> {
        self.part
    }

    /// *pagi*, *malam* …
    pub fn day_part(self) -> Option<DayPart> {
        self.day_part
    }

    /// The time of the day: `besok jam 3 sore`.
    pub fn time(self) -> Option<Time> {
        self.time
    }

    /// Its parts by their names in every output format.
    pub(super) fn fields(self) -> impl Iterator<Item = (&'static str, String)> {
        let text = |part: Option<&dyn fmt::Display>| part.map(ToString::to_string);
        let anchor = match self.anchor {
            Anchor::Today => None,
            Anchor::Week => Some("week".to_owned()),
            Anchor::Event => Some("H".to_owned()),
            Anchor::Date(date) => Some(date.to_string()),
        };
        [
            ("offset", text(self.offset.as_ref().map(|part| part as _))),
            ("anchor", anchor),
            ("every", text(self.period().as_ref().map(|part| part as _))),
            ("weekday", text(self.weekday.as_ref().map(|part| part as _))),
            ("date", text(self.date.as_ref().map(|part| part as _))),
            ("part", text(self.part.as_ref().map(|part| part as _))),
            (
                "part_of_day",
                text(self.day_part.as_ref().map(|part| part as _)),
            ),
            ("time", text(self.time.as_ref().map(|part| part as _))),
        ]
        .into_iter()
        .filter_map(|(name, part)| Some((name, part?)))
    }
}

impl fmt::Display for Relative {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, (_, part)) in self.fields().enumerate() {
            let space = if at > 0 { " " } else { "" };
            write!(f, "{space}{part}")?;
        }
        Ok(())
    }
}
