//! Numbers, sums, dates and times.

use std::fmt;

use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::read::Raw;
use crate::Span;
use crate::quantity::{
    self, Approx, Calendar, Code, CodeKind, Conflict, Direction, Expression, Kind, Measure, Offset,
    Part, QuantityRef, Range, RangeOf, Resolved, Size, Timex, Value, ValueRef,
};

/// A number, sum, date or time that owns its text. See [`QuantityRef`] for what it says.
///
/// ```
/// let document = entitas::Analyzer::new().analyze("Beras 2,5 kg dibeli sekitar Rp40.000.").into_owned();
/// let [rice, sum] = document.quantities() else { panic!() };
/// assert_eq!((rice.text(), rice.value().to_string(), rice.span().range()), ("2,5 kg", "2.5 kg".into(), 6..12));
/// assert_eq!((sum.kind().as_str(), sum.approx()), ("money", true));
/// ```
#[derive(Clone)]
pub struct Quantity {
    span: Span,
    /// The expression, and behind or before it what else its value has of the text.
    text: String,
    /// With the places that it and the parts of its value have in that text.
    record: quantity::Quantity,
}

impl Quantity {
    /// With the characters that the quantity and its value have in a text.
    pub(super) fn of(found: QuantityRef<'_>, text: &str) -> Quantity {
        let record = found.detach();
        let mut whole = record.span();
        if let Some(per) = record.per() {
            whole = whole.join(per);
        }
        moved(record.value(), |part| {
            whole = whole.join(part);
            part
        });
        let local = |span: Span| {
            let start = whole.start();
            Span::new(
                span.start().saturating_sub(start),
                span.end().saturating_sub(start),
            )
        };
        Quantity {
            span: record.span(),
            text: whole.of(text).unwrap_or("").to_owned(),
            record: Expression {
                span: local(record.span()),
                value: moved(record.value(), local),
                per: record.per().map(local),
                ..record.open()
            }
            .pack()
            // It says no more than it did.
            .unwrap_or(record),
        }
    }

    fn view(&self) -> QuantityRef<'_> {
        self.record.view(&self.text)
    }

    /// Where it stands.
    pub fn span(&self) -> Span {
        self.span
    }

    /// As the text writes it.
    pub fn text(&self) -> &str {
        self.view().text()
    }

    /// The kind of expression.
    pub fn kind(&self) -> Kind {
        self.record.kind()
    }

    /// What it is worth. Spans in it are places in its own text, not in that of the document.
    pub fn value(&self) -> ValueRef<'_> {
        self.view().value()
    }

    /// Whether a word such as *sekitar* stands before it.
    pub fn approx(&self) -> bool {
        self.record.approx()
    }

    /// What contradicts itself in it.
    pub fn conflict(&self) -> Option<Conflict> {
        self.record.conflict()
    }

    /// The calendar of its date, where it is not the common one.
    pub fn calendar(&self) -> Option<Calendar> {
        self.record.calendar()
    }

    /// The part of its month or year.
    pub fn part(&self) -> Option<Part> {
        self.record.part()
    }

    /// Which way a date without its year lies, where a word says so.
    pub fn direction(&self) -> Option<Direction> {
        self.record.direction()
    }

    /// How far the year or month of a date lies, where the words beside it say so.
    pub fn offset(&self) -> Option<Offset> {
        self.record.offset()
    }

    /// What it means on the day of its text, where that was given and it needs one.
    pub fn resolved(&self) -> Option<Resolved> {
        self.record.resolved()
    }

    /// As TIMEX3 has it: see [`Quantity::timex`](quantity::Quantity::timex).
    pub fn timex(&self) -> Option<Timex> {
        self.record.timex()
    }

    /// What it identifies.
    pub fn identifies(&self) -> Option<CodeKind> {
        self.record.identifies()
    }
}

/// A value with its spans changed.
fn moved(value: Value, mut place: impl FnMut(Span) -> Span) -> Value {
    let mut counted = |of: RangeOf| match of {
        RangeOf::Quantity(unit) => RangeOf::Quantity(place(unit)),
        of => of,
    };
    match value {
        Value::Range(range) => Value::Range(Range {
            of: counted(range.of),
            ..range
        }),
        Value::Approx(approx) => Value::Approx(Approx {
            of: counted(approx.of),
            ..approx
        }),
        Value::Quantity(measure) => Value::Quantity(Measure {
            unit: place(measure.unit),
            ..measure
        }),
        Value::Size(size) => Value::Size(Size {
            unit: place(size.unit),
            ..size
        }),
        Value::Phone(span) => Value::Phone(place(span)),
        Value::Code(code) => Value::Code(Code {
            span: place(code.span),
            ..code
        }),
        value => value,
    }
}

/// As the text writes it.
impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.text())
    }
}

impl fmt::Debug for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (value, range) = (self.value().to_string(), self.span.range());
        write!(f, "{} {:?} = {value:?} {range:?}", self.kind(), self.text())
    }
}

/// Two are equal where they stand in the same place and all that is written of them is the same.
impl PartialEq for Quantity {
    fn eq(&self, other: &Quantity) -> bool {
        let said = |quantity: &Quantity| {
            let record = quantity.record;
            let flags = (
                record.approx(),
                record.conflict(),
                record.calendar(),
                record.part(),
            );
            let place = (record.direction(), record.offset(), record.resolved());
            (quantity.span, flags, place, record.identifies())
        };
        said(self) == said(other) && self.text() == other.text() && self.value() == other.value()
    }
}

impl Eq for Quantity {}

impl Serialize for Quantity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("start", &self.span.start())?;
        map.serialize_entry("end", &self.span.end())?;
        map.serialize_entry("text", self.text())?;
        self.view().fields(&mut map)?;
        map.end()
    }
}

impl<'de> Deserialize<'de> for Quantity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Quantity, D::Error> {
        let (span, text, record) = Raw::deserialize(deserializer)?.quantity()?;
        Ok(Quantity { span, text, record })
    }
}
