//! How quantities are written in every output format.

use std::fmt;

use serde::ser::SerializeStruct;
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
        let Quantity {
            span,
            value,
            approx,
            conflict,
        } = self.quantity;
        let fields = 6 + usize::from(conflict.is_some());
        let mut out = serializer.serialize_struct("Quantity", fields)?;
        out.serialize_field("start", &span.start())?;
        out.serialize_field("end", &span.end())?;
        out.serialize_field("text", span.of(self.text).unwrap_or(""))?;
        out.serialize_field("kind", value.kind().as_str())?;
        out.serialize_field(
            "value",
            &ValueView {
                value,
                text: self.text,
            },
        )?;
        out.serialize_field("approx", &approx)?;
        if let Some(conflict) = conflict {
            out.serialize_field("conflict", conflict.as_str())?;
        }
        out.end()
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
            Value::DateRange(range) => write!(f, "{range}"),
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
            Value::TimeRange(lo, hi) => {
                let mut out = serializer.serialize_struct("Range", 3)?;
                out.serialize_field("lo", &Shown(lo))?;
                out.serialize_field("hi", &Shown(hi))?;
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
                    out.serialize_field("lo", &Shown(super::Duration::new(range.lo, unit)))?;
                    out.serialize_field("hi", &Shown(super::Duration::new(range.hi, unit)))?;
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

/// Serialises as its `Display`.
struct Shown<T>(T);

impl<T: fmt::Display> Serialize for Shown<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
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
