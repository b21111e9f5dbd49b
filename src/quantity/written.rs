//! A value as a person reads it, and in units of the reader's choice.

use std::fmt;

use super::wire::ValueRef;
use super::{Approx, Duration, Range, RangeOf, Rough, Unit, Value};
use crate::Span;
use crate::number::Number;
use crate::text::{pad, wants_padding};

impl<'t> ValueRef<'t> {
    pub(super) fn of(&self, span: Span) -> &'t str {
        span.of(self.text).unwrap_or("")
    }

    /// What one of is counted against, as written: `kg` in `Rp15.000/kg`.
    pub fn per(&self) -> Option<&'t str> {
        self.per.map(|span| self.of(span))
    }

    /// The unit of a measure, a size, or a range or rough number of measures.
    ///
    /// ```
    /// use entitas::quantity;
    ///
    /// let text = "Angin bertiup 36 km/jam.";
    /// let unit = quantity::find(text)[0].view(text).value().unit().unwrap();
    /// assert_eq!((unit.written(), unit.ucum().as_deref()), ("km/jam", Some("km/h")));
    /// ```
    pub fn unit(&self) -> Option<Unit<'t>> {
        let unit = match self.value {
            Value::Quantity(measure) => measure.unit,
            Value::Size(size) => size.unit,
            Value::Range(Range {
                of: RangeOf::Quantity(unit),
                ..
            })
            | Value::Approx(Approx {
                of: RangeOf::Quantity(unit),
                ..
            }) => unit,
            _ => return None,
        };
        Some(Unit::new(self.of(unit)))
    }

    /// A measure in another unit of its dimension; `None` for everything else, and where a unit is
    /// not known. The result is exact where a [`Number`] can be, else rounded to 15 digits.
    ///
    /// ```
    /// use entitas::quantity;
    ///
    /// let text = "Angin bertiup 36 km/jam.";
    /// let wind = quantity::find(text)[0].view(text).value();
    /// assert_eq!(wind.to("m/s").map(|speed| speed.to_string()).as_deref(), Some("10"));
    /// assert_eq!(wind.to("kg"), None);
    /// ```
    pub fn to(&self, unit: &str) -> Option<Number> {
        let Value::Quantity(measure) = self.value else {
            return None;
        };
        Unit::new(self.of(measure.unit)).convert(measure.amount, Unit::new(unit))
    }

    /// The international form (ITU E.164) of an Indonesian telephone number; `None` for everything
    /// else, short numbers among them.
    ///
    /// ```
    /// use entitas::quantity;
    ///
    /// let text = "Hubungi 0812-3456-7890.";
    /// let phone = quantity::find(text)[0].view(text).value();
    /// assert_eq!(phone.e164().as_deref(), Some("+6281234567890"));
    /// ```
    pub fn e164(&self) -> Option<String> {
        match self.value {
            Value::Phone(span) => super::phone::e164(self.of(span)),
            _ => None,
        }
    }
}

impl ValueRef<'_> {
    fn write_phone(&self, span: Span, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let written = self.of(span).trim_start_matches('(');
        for (at, character) in written.chars().enumerate() {
            if character.is_ascii_digit() || (character == '+' && at == 0) {
                write!(f, "{character}")?;
            }
        }
        Ok(())
    }

    /// ` percent`, ` IDR`, ` km` behind what is counted.
    fn write_unit(&self, of: RangeOf, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match of {
            RangeOf::Cardinal | RangeOf::Ordinal => Ok(()),
            RangeOf::Percent => f.write_str(" percent"),
            RangeOf::Money(currency) => write!(f, " {currency}"),
            RangeOf::Duration(unit) => write!(f, " {}", unit.plural()),
            RangeOf::Quantity(unit) => write!(f, " {}", self.of(unit)),
        }
    }

    fn write_range(&self, range: Range, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let RangeOf::Duration(unit) = range.of {
            let (lo, hi) = (Duration::new(range.lo, unit), Duration::new(range.hi, unit));
            return write!(f, "{lo}..{hi}");
        }
        write!(f, "{}..{}", range.lo, range.hi)?;
        self.write_unit(range.of, f)
    }

    fn write_rough(&self, approx: Approx, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match approx.rough {
            Rough::Several { lo, hi, .. } => write!(f, "{lo}..{hi}")?,
            Rough::About { base } => write!(f, "~{base}")?,
        }
        self.write_unit(approx.of, f)
    }
}

/// The value as a string, where the format has one; sums, measures, ranges, rough numbers and
/// coordinates, which are objects there, are written for a person with all they count.
impl fmt::Display for ValueRef<'_> {
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
            Value::Size(size) => write!(f, "{size} {}", self.of(size.unit)),
            Value::Range(range) => self.write_range(range, f),
            Value::TimeRange(lo, hi) => write!(f, "{lo}..{hi}"),
            Value::WeekdayRange(lo, hi) => write!(f, "{lo}..{hi}"),
            Value::Fraction(fraction) => write!(f, "{fraction}"),
            Value::Approx(approx) => self.write_rough(approx, f),
            Value::Score(score) => write!(f, "{score}"),
            Value::Phone(span) => self.write_phone(span, f),
            Value::Legal(legal) => write!(f, "{legal}"),
            Value::Code(code) => f.write_str(self.of(code.span())),
            Value::Coordinate(place) => write!(f, "{},{}", place.lat, place.lon),
        }?;
        match self.per() {
            Some(per) => write!(f, "/{per}"),
            None => Ok(()),
        }
    }
}
