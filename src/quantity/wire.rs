//! How quantities are written in every output format.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::packed::Expression;
use super::{Approx, Duration, Quantity, Range, RangeOf, Rough, Unit, Value};
use crate::Span;

/// A quantity together with its text. Made by [`Quantity::view`]; the quantities of a document are such.
///
/// ```
/// let analyzer = entitas::Analyzer::new();
/// let document = analyzer.analyze("Kerugian ditaksir sekitar Rp 1,5 triliun.");
/// let loss = document.quantities().next().unwrap();
/// assert_eq!((loss.text(), loss.kind().as_str(), loss.approx()), ("Rp 1,5 triliun", "money", true));
/// assert_eq!(loss.value().to_string(), "1500000000000 IDR");
/// ```
///
/// It is serialised as span, text, kind, value, approx and, where they are known, the type and soundness
/// of an identifier, the international form of a telephone number, what a percentage is of, the conflict.
#[derive(Clone, Copy)]
pub struct QuantityRef<'t> {
    pub(super) quantity: Quantity,
    pub(super) text: &'t str,
}

/// A value together with its text, to be serialised or displayed.
///
/// ```
/// let analyzer = entitas::Analyzer::new();
/// let document = analyzer.analyze("Beras 2,5 kg.");
/// let rice = document.quantities().next().unwrap().value();
/// assert_eq!(rice.to_string(), "2.5 kg");
/// assert_eq!(rice.to("g").map(|grams| grams.to_string()).as_deref(), Some("2500"));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct ValueRef<'t> {
    pub(super) value: Value,
    pub(super) per: Option<Span>,
    pub(super) text: &'t str,
}

impl<'t> QuantityRef<'t> {
    /// The value with what it is per.
    pub fn value(&self) -> ValueRef<'t> {
        let Expression { value, per, .. } = self.quantity.open();
        ValueRef {
            value,
            per,
            text: self.text,
        }
    }

    /// Writes the fields behind the span and the text, in the order of every output format.
    pub(crate) fn fields<M: SerializeMap>(self, map: &mut M) -> Result<(), M::Error> {
        let expression = self.quantity.open();
        let value = ValueRef {
            value: expression.value,
            per: expression.per,
            text: self.text,
        };
        map.serialize_entry("kind", expression.value.kind().as_str())?;
        map.serialize_entry("value", &value)?;
        map.serialize_entry("approx", &expression.approx)?;
        if let Some(kind) = expression.identifies() {
            map.serialize_entry("type", kind.as_str())?;
        }
        match expression.value {
            Value::Code(code) => {
                if let Some(valid) = code.is_valid(self.text) {
                    map.serialize_entry("valid", &valid)?;
                }
            }
            Value::Phone(_) => {
                if let Some(number) = value.e164() {
                    map.serialize_entry("e164", &number)?;
                }
            }
            Value::Percent(_) | Value::Cardinal(_) => {
                if let Some(per) = value.per() {
                    map.serialize_entry("per", per)?;
                }
            }
            _ => {}
        }
        if let Some(conflict) = expression.conflict {
            map.serialize_entry("conflict", conflict.as_str())?;
        }
        if let Some(calendar) = expression.calendar() {
            map.serialize_entry("calendar", calendar.as_str())?;
        }
        if let Some(part) = expression.part {
            map.serialize_entry("part", part.as_str())?;
        }
        if let Some(offset) = expression.offset() {
            map.serialize_entry("offset", &offset)?;
        }
        if let Some(direction) = expression.direction() {
            map.serialize_entry("direction", direction.as_str())?;
        }
        if let Some(resolved) = expression.resolved {
            map.serialize_entry("resolved", &resolved)?;
        }
        Ok(())
    }
}

impl Serialize for QuantityRef<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let span = self.quantity.span();
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("start", &span.start())?;
        map.serialize_entry("end", &span.end())?;
        map.serialize_entry("text", span.of(self.text).unwrap_or(""))?;
        self.fields(&mut map)?;
        map.end()
    }
}

impl Serialize for ValueRef<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if let Value::Relative(relative) = self.value {
            return relative.serialize(serializer);
        }
        let object = matches!(
            self.value,
            Value::Money(_)
                | Value::Quantity(_)
                | Value::Size(_)
                | Value::TimeRange(..)
                | Value::WeekdayRange(..)
                | Value::Range(_)
                | Value::Approx(_)
                | Value::Coordinate(_)
        );
        if !object {
            let value = ValueRef { per: None, ..*self };
            return serializer.collect_str(&value);
        }
        let mut map = serializer.serialize_map(None)?;
        match self.value {
            Value::Money(money) => {
                map.serialize_entry("amount", &money.amount)?;
                map.serialize_entry("currency", &money.currency)?;
            }
            Value::Quantity(measure) => {
                map.serialize_entry("amount", &measure.amount)?;
                self.unit_entries(measure.unit, &mut map)?;
            }
            Value::Size(size) => {
                map.serialize_entry("amount", &format_args!("{size}"))?;
                self.unit_entries(size.unit, &mut map)?;
            }
            Value::TimeRange(lo, hi) => {
                map.serialize_entry("lo", &lo)?;
                map.serialize_entry("hi", &hi)?;
                map.serialize_entry("of", "time")?;
            }
            Value::WeekdayRange(lo, hi) => {
                map.serialize_entry("lo", &lo)?;
                map.serialize_entry("hi", &hi)?;
                map.serialize_entry("of", "weekday")?;
            }
            Value::Range(range) => self.range_entries(range, &mut map)?,
            Value::Approx(approx) => self.rough_entries(approx, &mut map)?,
            Value::Coordinate(place) => {
                map.serialize_entry("lat", &place.lat)?;
                map.serialize_entry("lon", &place.lon)?;
            }
            _ => {}
        }
        if let Some(per) = self.per() {
            map.serialize_entry("per", per)?;
        }
        map.end()
    }
}

impl ValueRef<'_> {
    /// The unit as written and its UCUM code.
    fn unit_entries<M: SerializeMap>(&self, unit: Span, map: &mut M) -> Result<(), M::Error> {
        let unit = Unit::new(self.of(unit));
        map.serialize_entry("unit", unit.written())?;
        match unit.ucum() {
            Some(code) => map.serialize_entry("ucum", &code),
            None => Ok(()),
        }
    }

    fn range_entries<M: SerializeMap>(&self, range: Range, map: &mut M) -> Result<(), M::Error> {
        if let RangeOf::Duration(unit) = range.of {
            map.serialize_entry("lo", &Duration::new(range.lo, unit))?;
            map.serialize_entry("hi", &Duration::new(range.hi, unit))?;
        } else {
            map.serialize_entry("lo", &range.lo)?;
            map.serialize_entry("hi", &range.hi)?;
        }
        map.serialize_entry("of", range.of.as_str())?;
        match range.of {
            RangeOf::Money(currency) => map.serialize_entry("currency", &currency),
            RangeOf::Quantity(unit) => self.unit_entries(unit, map),
            _ => Ok(()),
        }
    }

    fn rough_entries<M: SerializeMap>(&self, approx: Approx, map: &mut M) -> Result<(), M::Error> {
        match approx.rough {
            Rough::Several { lo, hi, magnitude } => {
                map.serialize_entry("lo", &lo)?;
                map.serialize_entry("hi", &hi)?;
                map.serialize_entry("text_magnitude", &magnitude)?;
            }
            Rough::About { base } => map.serialize_entry("base", &base)?,
        }
        match approx.of {
            RangeOf::Cardinal | RangeOf::Ordinal => Ok(()),
            RangeOf::Percent => map.serialize_entry("of", "percent"),
            RangeOf::Money(currency) => map.serialize_entry("of", &currency),
            RangeOf::Duration(unit) => map.serialize_entry("of", unit.plural()),
            RangeOf::Quantity(unit) => map.serialize_entry("of", self.of(unit)),
        }
    }
}
