//! How quantities are written in every output format.

use std::fmt;

use serde::ser::{SerializeMap, SerializeStruct};
use serde::{Serialize, Serializer};

use super::{Approx, Conflict, Quantity, RangeOf, Value};
use crate::Span;
use crate::text::{pad, wants_padding};

/// A quantity together with its text, to be serialised: span, text, kind, value, approx and, where
/// there is one, the conflict.
#[derive(Clone, Copy, Debug)]
pub struct View<'t> {
    pub(super) quantity: Quantity,
    pub(super) text: &'t str,
}

/// A value together with its text, to be serialised or displayed.
#[derive(Clone, Copy, Debug)]
pub struct ValueView<'t> {
    pub(super) value: Value,
    pub(super) text: &'t str,
}

impl Serialize for View<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        let span = self.quantity.span;
        map.serialize_entry("start", &span.start())?;
        map.serialize_entry("end", &span.end())?;
        map.serialize_entry("text", span.of(self.text).unwrap_or(""))?;
        self.quantity.write(self.text, &mut map)?;
        map.end()
    }
}

impl Quantity {
    /// All fields but where it stands.
    pub(crate) fn write<M: SerializeMap>(self, text: &str, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("kind", self.value.kind().as_str())?;
        map.serialize_entry("value", &self.value.view(text))?;
        map.serialize_entry("approx", &self.approx)?;
        if let Some(conflict) = self.conflict {
            map.serialize_entry("conflict", conflict.as_str())?;
        }
        if let Some(calendar) = self.calendar() {
            map.serialize_entry("calendar", calendar.as_str())?;
        }
        if let Some(part) = self.part {
            map.serialize_entry("part", part.as_str())?;
        }
        if let Some(offset) = self.offset() {
            map.serialize_entry("offset", &offset)?;
        }
        if let Some(direction) = self.direction() {
            map.serialize_entry("direction", direction.as_str())?;
        }
        if let Some(resolved) = self.resolved {
            map.serialize_entry("resolved", &resolved)?;
        }
        Ok(())
    }
}

impl ValueView<'_> {
    fn of(&self, span: Span) -> &str {
        span.of(self.text).unwrap_or("")
    }

    fn write_phone(&self, span: Span, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, character) in self.of(span).chars().enumerate() {
            if character.is_ascii_digit() || (character == '+' && at == 0) {
                write!(f, "{character}")?;
            }
        }
        Ok(())
    }
}

/// The value as a string, where the format has one; sums, measures, ranges and rough numbers, which
/// are objects there, are written for a person.
impl fmt::Display for ValueView<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if wants_padding(f) {
            return pad(self, f);
        }
        match self.value {
            Value::Cardinal(number) | Value::Ordinal(number) | Value::Percent(number) => {
                write!(f, "{number}")
            }
            Value::Money(money) => write!(f, "{} {}", money.amount, money.currency),
            Value::Date(date) => write!(f, "{date}"),
            Value::DateTime(when) => write!(f, "{when}"),
            Value::DateRange(range) => write!(f, "{range}"),
            Value::Relative(relative) => write!(f, "{relative}"),
            Value::Weekday(weekday) => write!(f, "{weekday}"),
            Value::Time(time) => write!(f, "{time}"),
            Value::Duration(duration) => write!(f, "{duration}"),
            Value::Quantity(measure) => write!(f, "{} {}", measure.amount, self.of(measure.unit)),
            Value::Range(range) => write!(f, "{}..{}", range.lo, range.hi),
            Value::TimeRange(lo, hi) => write!(f, "{lo}..{hi}"),
            Value::WeekdayRange(lo, hi) => write!(f, "{lo}..{hi}"),
            Value::Fraction(fraction) => write!(f, "{fraction}"),
            Value::Approx(Approx::Several { lo, .. }) => write!(f, "{lo}.."),
            Value::Approx(Approx::About { base }) => write!(f, "~{base}"),
            Value::Score(score) => write!(f, "{score}"),
            Value::Phone(span) => self.write_phone(span, f),
            Value::Legal(legal) => write!(f, "{legal}"),
            Value::Code(span) => f.write_str(self.of(span)),
        }
    }
}

impl Serialize for ValueView<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.value {
            Value::Money(money) => money.serialize(serializer),
            Value::Quantity(measure) => {
                let mut out = serializer.serialize_struct("Measure", 2)?;
                out.serialize_field("amount", &measure.amount)?;
                out.serialize_field("unit", self.of(measure.unit))?;
                out.end()
            }
            Value::Relative(relative) => relative.serialize(serializer),
            Value::TimeRange(lo, hi) => {
                let mut out = serializer.serialize_struct("Range", 3)?;
                out.serialize_field("lo", &lo)?;
                out.serialize_field("hi", &hi)?;
                out.serialize_field("of", "time")?;
                out.end()
            }
            Value::WeekdayRange(lo, hi) => {
                let mut out = serializer.serialize_struct("Range", 3)?;
                out.serialize_field("lo", &lo)?;
                out.serialize_field("hi", &hi)?;
                out.serialize_field("of", "weekday")?;
                out.end()
            }
            Value::Range(range) => {
                let extra = matches!(range.of, RangeOf::Money(_) | RangeOf::Quantity(_));
                let mut out = serializer.serialize_struct("Range", 3 + usize::from(extra))?;
                if let RangeOf::Duration(unit) = range.of {
                    out.serialize_field("lo", &super::Duration::new(range.lo, unit))?;
                    out.serialize_field("hi", &super::Duration::new(range.hi, unit))?;
                } else {
                    out.serialize_field("lo", &range.lo)?;
                    out.serialize_field("hi", &range.hi)?;
                }
                let of = match range.of {
                    RangeOf::Cardinal => "cardinal",
                    RangeOf::Ordinal => "ordinal",
                    RangeOf::Percent => "percent",
                    RangeOf::Money(_) => "money",
                    RangeOf::Duration(_) => "duration",
                    RangeOf::Quantity(_) => "quantity",
                };
                out.serialize_field("of", of)?;
                match range.of {
                    RangeOf::Money(currency) => out.serialize_field("currency", &currency)?,
                    RangeOf::Quantity(unit) => out.serialize_field("unit", self.of(unit))?,
                    _ => {}
                }
                out.end()
            }
            Value::Approx(Approx::Several { lo, magnitude }) => {
                let mut out = serializer.serialize_struct("Approx", 2)?;
                out.serialize_field("lo", &lo)?;
                out.serialize_field("text_magnitude", &magnitude)?;
                out.end()
            }
            Value::Approx(Approx::About { base }) => {
                let mut out = serializer.serialize_struct("Approx", 1)?;
                out.serialize_field("base", &base)?;
                out.end()
            }
            _ => serializer.collect_str(self),
        }
    }
}

impl Conflict {
    /// The name in every output format: `weekday`, `words`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Conflict::Weekday => "weekday",
            Conflict::Words => "words",
        }
    }
}

impl fmt::Display for Conflict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
