use std::fmt::Display;

use arrow_schema::ArrowError;
use entitas::number::Number;
use entitas::quantity::{Currency, Duration, RangeOf, Rough, Value, ValueRef};

use crate::build::rows;
use crate::page::Page;
use crate::part::{Counts, Flags, Floats, Strings};

rows! {
    /// Numbers, sums, dates, times and identifiers.
    Quantities {
        start: Counts,
        end: Counts,
        surface: Strings,
        kind: Strings,
        value: Strings,
        approx: Flags,
        number: Floats,
        amount: Strings,
        lo: Strings,
        hi: Strings,
        of: Strings,
        currency: Strings,
        unit: Strings,
        ucum: Strings,
        per: Strings,
        r#type: Strings,
        valid: Flags,
        e164: Strings,
        conflict: Strings,
        calendar: Strings,
        part: Strings,
        direction: Strings,
        offset: Strings,
        resolved: Strings,
    }

    fn read(&mut self, page: &Page<'_>) -> Result<usize, ArrowError> {
        let quantities = page.document.quantities();
        let count = quantities.len();
        for quantity in quantities {
            self.start.push(page.offset(quantity.span().start())?);
            self.end.push(page.offset(quantity.span().end())?);
            self.surface.push(quantity.text())?;
            self.kind.push(quantity.kind().as_str())?;
            let value = quantity.value();
            self.worth(value)?;
            self.approx.push(quantity.approx());
            self.r#type.push(quantity.identifies().map(|kind| kind.as_str()))?;
            let (valid, offset) = match value.detach() {
                Value::Code(code) => (code.is_valid(page.document.text()), quantity.offset()),
                Value::Relative(relative) => (None, relative.offset()),
                _ => (None, quantity.offset()),
            };
            self.valid.push(valid);
            self.conflict.push(quantity.conflict().map(|conflict| conflict.as_str()))?;
            self.calendar.push(quantity.calendar().map(|calendar| calendar.as_str()))?;
            self.part.push(quantity.part().map(|part| part.as_str()))?;
            self.direction.push(quantity.direction().map(|direction| direction.as_str()))?;
            self.offset.write(offset)?;
            self.resolved.write(quantity.resolved())?;
        }
        Ok(count)
    }
}

impl Quantities {
    /// The value as a string, and its parts.
    fn worth(&mut self, value: ValueRef<'_>) -> Result<(), ArrowError> {
        self.value.write(Some(value))?;
        let number = amount(value);
        self.number.push(number.map(Number::to_f64));
        // A number that stands alone is written once for both.
        match value.detach() {
            Value::Cardinal(_) | Value::Ordinal(_) | Value::Percent(_) if value.per().is_none() => {
                self.amount.push(self.value.last())?;
            }
            _ => self.amount.write(number)?,
        }
        self.range(value)?;
        self.currency.push(value.currency().map(Currency::code))?;
        let unit = value.unit();
        self.unit.push(unit.map(|unit| unit.written()))?;
        self.ucum
            .push(unit.and_then(|unit| unit.ucum()).as_deref())?;
        self.per.push(value.per())?;
        self.e164.push(value.e164().as_deref())
    }

    /// From where to where, and what is counted.
    fn range(&mut self, value: ValueRef<'_>) -> Result<(), ArrowError> {
        match value.detach() {
            Value::TimeRange(lo, hi) => self.bounds(Some((lo, hi)), Some("time")),
            Value::WeekdayRange(lo, hi) => self.bounds(Some((lo, hi)), Some("weekday")),
            Value::Range(range) => match range.of() {
                RangeOf::Duration(unit) => {
                    let (lo, hi) = (range.lo(), range.hi());
                    let long = |count| Duration::new(count, unit);
                    self.bounds(Some((long(lo), long(hi))), Some("duration"))
                }
                of => self.bounds(value.bounds(), Some(of.as_str())),
            },
            Value::Approx(approx) => self.bounds(value.bounds(), Some(approx.of().as_str())),
            _ => self.bounds(None::<(Number, Number)>, None),
        }
    }

    fn bounds(
        &mut self,
        bounds: Option<(impl Display, impl Display)>,
        of: Option<&str>,
    ) -> Result<(), ArrowError> {
        let (lo, hi) = bounds.unzip();
        self.lo.write(lo)?;
        self.hi.write(hi)?;
        self.of.push(of)
    }
}

/// The number that a value is: `700` of `700-an`, no part of a whole and no length of time.
fn amount(value: ValueRef<'_>) -> Option<Number> {
    match value.detach() {
        Value::Approx(approx) => match approx.rough() {
            Rough::About { base } => Some(base),
            _ => None,
        },
        Value::Fraction(_) => None,
        _ => value.number(),
    }
}
