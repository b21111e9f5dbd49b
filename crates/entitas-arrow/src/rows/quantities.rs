use arrow_schema::ArrowError;
use entitas::QuantityRef;
use entitas::number::Number;
use entitas::quantity::{Currency, Duration, RangeOf, Rough, Value};

use crate::build::{Counts, Flags, Floats, Page, Strings, rows};

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
            let text = page.document.text();
            self.start.push(page.offset(quantity.span().start())?);
            self.end.push(page.offset(quantity.span().end())?);
            self.surface.push(quantity.text())?;
            self.worth(quantity)?;
            self.approx.push(quantity.approx());
            self.r#type.push(quantity.identifies().map(|kind| kind.as_str()))?;
            let valid = match quantity.value().detach() {
                Value::Code(code) => code.is_valid(text),
                _ => None,
            };
            self.valid.push(valid);
            self.conflict.push(quantity.conflict().map(|conflict| conflict.as_str()))?;
            self.calendar.push(quantity.calendar().map(|calendar| calendar.as_str()))?;
            self.part.push(quantity.part().map(|part| part.as_str()))?;
            self.direction.push(quantity.direction().map(|direction| direction.as_str()))?;
            let offset = match quantity.value().detach() {
                Value::Relative(relative) => relative.offset(),
                _ => quantity.offset(),
            };
            self.offset.write(offset)?;
            self.resolved.write(quantity.resolved())?;
        }
        Ok(count)
    }
}

impl Quantities {
    /// The value as a string, and its parts.
    fn worth(&mut self, quantity: QuantityRef<'_>) -> Result<(), ArrowError> {
        let value = quantity.value();
        let parts = Parts::of(value.detach());
        self.kind.push(quantity.kind().as_str())?;
        self.value.write(Some(value))?;
        self.number.push(parts.amount.map(Number::to_f64));
        self.amount.write(parts.amount)?;
        match (value.detach(), parts.of) {
            (Value::TimeRange(lo, hi), _) => {
                self.lo.write(Some(lo))?;
                self.hi.write(Some(hi))?;
                self.of.push("time")?;
            }
            (Value::WeekdayRange(lo, hi), _) => {
                self.lo.write(Some(lo))?;
                self.hi.write(Some(hi))?;
                self.of.push("weekday")?;
            }
            (_, Some(RangeOf::Duration(unit))) => {
                let long = |count| Duration::new(count, unit);
                self.lo.write(parts.bounds.map(|(lo, _)| long(lo)))?;
                self.hi.write(parts.bounds.map(|(_, hi)| long(hi)))?;
                self.of.push("duration")?;
            }
            (_, of) => {
                self.lo.write(parts.bounds.map(|(lo, _)| lo))?;
                self.hi.write(parts.bounds.map(|(_, hi)| hi))?;
                self.of.push(of.map(counted))?;
            }
        }
        self.currency.push(parts.currency.map(Currency::code))?;
        let unit = value.unit();
        self.unit.push(unit.map(|unit| unit.written()))?;
        self.ucum
            .push(unit.and_then(|unit| unit.ucum()).as_deref())?;
        self.per.push(value.per())?;
        self.e164.push(value.e164().as_deref())
    }
}

/// What a value is made of, as far as numbers say it.
#[derive(Default)]
struct Parts {
    amount: Option<Number>,
    bounds: Option<(Number, Number)>,
    /// What bounds or a rough amount count.
    of: Option<RangeOf>,
    currency: Option<Currency>,
}

impl Parts {
    fn of(value: Value) -> Parts {
        let mut parts = Parts::default();
        match value {
            Value::Cardinal(number) | Value::Ordinal(number) | Value::Percent(number) => {
                parts.amount = Some(number);
            }
            Value::Money(money) => {
                parts.amount = Some(money.amount());
                parts.currency = Some(money.currency());
            }
            Value::Quantity(measure) => parts.amount = Some(measure.amount()),
            Value::Range(range) => {
                parts.bounds = Some((range.lo(), range.hi()));
                parts.of = Some(range.of());
            }
            Value::Approx(approx) => {
                parts.of = Some(approx.of());
                match approx.rough() {
                    Rough::Several { lo, hi, .. } => parts.bounds = Some((lo, hi)),
                    Rough::About { base } => parts.amount = Some(base),
                    _ => {}
                }
            }
            _ => {}
        }
        if let Some(RangeOf::Money(currency)) = parts.of {
            parts.currency = Some(currency);
        }
        parts
    }
}

/// What the numbers of a range count, as the JSON names it.
fn counted(of: RangeOf) -> &'static str {
    match of {
        RangeOf::Ordinal => "ordinal",
        RangeOf::Percent => "percent",
        RangeOf::Money(_) => "money",
        RangeOf::Duration(_) => "duration",
        RangeOf::Quantity(_) => "quantity",
        _ => "cardinal",
    }
}
