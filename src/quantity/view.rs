//! Quantities and their values with their text.

use std::fmt;

use super::{
    Calendar, CodeKind, Conflict, Currency, Direction, Kind, Offset, Part, Quantity, QuantityRef,
    RangeOf, Resolved, Rough, Timex, Value, ValueRef,
};
use crate::Span;
use crate::number::Number;

impl<'t> QuantityRef<'t> {
    /// Where it stands, in bytes.
    #[inline]
    pub fn span(&self) -> Span {
        self.quantity.span()
    }

    /// As the text writes it.
    #[inline]
    pub fn text(&self) -> &'t str {
        self.span().of(self.text).unwrap_or("")
    }

    /// The kind of expression.
    #[inline]
    pub fn kind(&self) -> Kind {
        self.quantity.kind()
    }

    /// Whether a word such as *sekitar*, *hampir* or *lebih dari* stands before it.
    pub fn approx(&self) -> bool {
        self.quantity.approx()
    }

    /// What contradicts itself in it.
    pub fn conflict(&self) -> Option<Conflict> {
        self.quantity.conflict()
    }

    /// The calendar of its date, where it is not the common one.
    pub fn calendar(&self) -> Option<Calendar> {
        self.quantity.calendar()
    }

    /// The part of its month or year: see [`Quantity::part`].
    pub fn part(&self) -> Option<Part> {
        self.quantity.part()
    }

    /// Which way a date without its year lies: see [`Quantity::direction`].
    pub fn direction(&self) -> Option<Direction> {
        self.quantity.direction()
    }

    /// How far the year or month of a date lies: see [`Quantity::offset`].
    pub fn offset(&self) -> Option<Offset> {
        self.quantity.offset()
    }

    /// What it means on the day of its text, where that was given and it needs one.
    pub fn resolved(&self) -> Option<Resolved> {
        self.quantity.resolved()
    }

    /// What it identifies: see [`Quantity::identifies`].
    pub fn identifies(&self) -> Option<CodeKind> {
        self.quantity.identifies()
    }

    /// As TIMEX3 has it: see [`Quantity::timex`].
    pub fn timex(&self) -> Option<Timex> {
        self.quantity.timex()
    }

    /// The same without its text, to be kept.
    #[inline]
    pub fn detach(&self) -> Quantity {
        self.quantity
    }
}

/// As the text writes it; its [value](QuantityRef::value) is displayed too.
impl fmt::Display for QuantityRef<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.text())
    }
}

impl fmt::Debug for QuantityRef<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (value, range) = (self.value().to_string(), self.span().range());
        write!(f, "{} {:?} = {value:?} {range:?}", self.kind(), self.text())
    }
}

/// Two are equal where they stand in the same place, are written alike and worth the same.
impl PartialEq for QuantityRef<'_> {
    fn eq(&self, other: &QuantityRef<'_>) -> bool {
        self.quantity == other.quantity
            && self.text() == other.text()
            && self.value() == other.value()
    }
}

impl Eq for QuantityRef<'_> {}

impl<'t> ValueRef<'t> {
    /// The same without the text, to be matched on: what is text in it (units, telephone numbers, codes)
    /// are spans of that.
    ///
    /// ```
    /// use entitas::quantity::{self, Value};
    ///
    /// let text = "Harganya Rp 1,5 triliun.";
    /// let Value::Money(sum) = quantity::find(text)[0].view(text).value().detach() else { panic!() };
    /// assert_eq!((sum.amount().to_i64(), sum.currency().code()), (Some(1_500_000_000_000), "IDR"));
    /// ```
    #[inline]
    pub fn detach(&self) -> Value {
        self.value
    }

    /// The number of a count, a place in a series, a percentage, a sum, a measure or a fraction; `None` for
    /// what has none or several.
    ///
    /// ```
    /// use entitas::{number::Number, quantity};
    ///
    /// let text = "Beras 2,5 kg seharga Rp40.000, naik 10-15 persen.";
    /// let numbers: Vec<_> = quantity::find(text).iter().map(|q| q.view(text).value().number()).collect();
    /// let decimal = |text| Number::from_decimal(text).ok();
    /// assert_eq!(numbers, [decimal("2.5"), decimal("40000"), None]);
    /// ```
    pub fn number(&self) -> Option<Number> {
        match self.value {
            Value::Cardinal(number) | Value::Ordinal(number) | Value::Percent(number) => {
                Some(number)
            }
            Value::Money(sum) => Some(sum.amount()),
            Value::Quantity(measure) => Some(measure.amount()),
            Value::Fraction(fraction) => fraction.number(),
            _ => None,
        }
    }

    /// The least and the greatest number of a range or a rough number.
    ///
    /// ```
    /// use entitas::{number::Number, quantity};
    ///
    /// let text = "Naik 10-15 persen.";
    /// let rise = quantity::find(text)[0].view(text).value();
    /// assert_eq!(rise.bounds(), Some((Number::from(10), Number::from(15))));
    /// ```
    pub fn bounds(&self) -> Option<(Number, Number)> {
        match self.value {
            Value::Range(range) => Some((range.lo(), range.hi())),
            Value::Approx(approx) => match approx.rough() {
                Rough::Several { lo, hi, .. } => Some((lo, hi)),
                Rough::About { .. } => None,
            },
            _ => None,
        }
    }

    /// The currency of a sum, or of a range or rough number of them.
    pub fn currency(&self) -> Option<Currency> {
        let of = match self.value {
            Value::Money(sum) => return Some(sum.currency()),
            Value::Range(range) => range.of(),
            Value::Approx(approx) => approx.of(),
            _ => return None,
        };
        match of {
            RangeOf::Money(currency) => Some(currency),
            _ => None,
        }
    }
}

/// Two values are equal where they are worth the same, wherever they stand: units are compared as written.
impl PartialEq for ValueRef<'_> {
    fn eq(&self, other: &ValueRef<'_>) -> bool {
        self.value.kind() == other.value.kind() && self.to_string() == other.to_string()
    }
}

impl Eq for ValueRef<'_> {}
