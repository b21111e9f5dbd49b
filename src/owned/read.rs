//! A quantity read back from what was written of it.

use std::collections::BTreeMap;

use serde::de::value::StrDeserializer;
use serde::de::{Deserialize, Error};

use crate::Span;
use crate::number::roman;
use crate::quantity::{
    self, Approx, Calendar, Code, CodeKind, Conflict, Coordinate, Currency, Date, DateRange,
    DateTime, Direction, Duration, DurationUnit, Expression, Fraction, Kind, Lean, Legal, Measure,
    Money, Numbered, Offset, Part, Range, RangeOf, Relative, Resolved, Rough, Score, Size, Value,
};

/// What is written of a quantity.
#[derive(serde::Deserialize)]
pub(super) struct Raw {
    start: usize,
    end: usize,
    text: String,
    kind: Kind,
    value: Written,
    #[serde(default)]
    approx: bool,
    r#type: Option<CodeKind>,
    per: Option<String>,
    conflict: Option<Conflict>,
    calendar: Option<Calendar>,
    part: Option<Part>,
    offset: Option<Offset>,
    direction: Option<Direction>,
    resolved: Option<Resolved>,
}

/// A value: a string, or an object of strings.
#[derive(serde::Deserialize)]
#[serde(untagged)]
enum Written {
    Text(String),
    Relative(Box<Relative>),
    Fields(Fields),
}

type Fields = BTreeMap<String, String>;

fn field<'f, E: Error>(fields: &'f Fields, name: &'static str) -> Result<&'f str, E> {
    let field = fields.get(name).map(String::as_str);
    field.ok_or_else(|| E::missing_field(name))
}

/// The text of a quantity, which grows by what its value has of elsewhere.
struct Local(String);

impl Local {
    /// Where a string stands, at the end where it does not stand there yet.
    fn place(&mut self, wanted: &str) -> Span {
        let start = self.0.rfind(wanted).unwrap_or_else(|| {
            self.0.push(' ');
            self.0.push_str(wanted);
            self.0.len() - wanted.len()
        });
        Span::new(start, start + wanted.len())
    }
}

/// Reads a part by its own form.
fn read<'de, T: Deserialize<'de>, E: Error>(text: &'de str) -> Result<T, E> {
    T::deserialize(StrDeserializer::<E>::new(text))
}

impl Raw {
    /// Where it stands in its document, its own text, and what it is with the places in that.
    pub(super) fn quantity<E: Error>(self) -> Result<(Span, String, quantity::Quantity), E> {
        let whole = Span::new(0, self.text.len());
        let mut local = Local(self.text.clone());
        let value = match &self.value {
            Written::Text(text) => self.plain(text, &mut local)?,
            Written::Relative(relative) if self.kind == Kind::Relative => {
                Value::Relative(**relative)
            }
            Written::Relative(_) => return Err(self.wrong("an object as its value")),
            Written::Fields(fields) => self.fields(fields, &mut local)?,
        };
        let per = match &self.value {
            Written::Fields(fields) => fields.get("per").or(self.per.as_ref()),
            Written::Text(_) | Written::Relative(_) => self.per.as_ref(),
        };
        let per = per.map(|per| local.place(per));
        let lean = match (self.offset, self.direction) {
            (Some(offset), _) => Lean::Offset(offset),
            (None, Some(direction)) => Lean::Toward(direction),
            (None, None) => Lean::Unsaid,
        };
        let record = Expression {
            span: whole,
            value,
            approx: self.approx,
            conflict: self.conflict,
            lean,
            part: self.part,
            resolved: self.resolved,
            per,
            identifies: self.r#type,
        };
        let record = record
            .pack()
            .ok_or_else(|| self.wrong("a value of too many digits"))?;
        Ok((Span::new(self.start, self.end), local.0, record))
    }

    fn wrong<E: Error>(&self, what: &str) -> E {
        E::custom(format!(
            "the {} {:?} has {what}",
            self.kind.as_str(),
            self.text
        ))
    }

    /// A value that is written as a string.
    fn plain<E: Error>(&self, text: &str, local: &mut Local) -> Result<Value, E> {
        let dated = |date: Date| self.calendar.map_or(date, |own| date.with_calendar(own));
        Ok(match self.kind {
            Kind::Cardinal => Value::Cardinal(read(text)?),
            Kind::Ordinal => Value::Ordinal(read(text)?),
            Kind::Percent => Value::Percent(read(text)?),
            Kind::Date if text.contains('T') => Value::DateTime(read::<DateTime, E>(text)?),
            Kind::Date => Value::Date(dated(read(text)?)),
            Kind::DateRange => {
                let range: DateRange = read(text)?;
                Value::DateRange(DateRange::new(dated(range.start()), range.end().map(dated)))
            }
            Kind::Weekday => Value::Weekday(read(text)?),
            Kind::Time => Value::Time(read(text)?),
            Kind::Duration => Value::Duration(read(text)?),
            Kind::Fraction => {
                let parts = text.split_once('/');
                let parts =
                    parts.and_then(|(one, other)| Some((one.parse().ok()?, other.parse().ok()?)));
                let parts = parts.filter(|&(_, denominator)| denominator != 0);
                let (numerator, denominator) = parts.ok_or_else(|| self.wrong("no two numbers"))?;
                Value::Fraction(Fraction {
                    numerator,
                    denominator,
                })
            }
            Kind::Score => {
                let parts = text.split_once('-');
                let parts =
                    parts.and_then(|(one, other)| Some((one.parse().ok()?, other.parse().ok()?)));
                let (first, second) = parts.ok_or_else(|| self.wrong("no two numbers"))?;
                Value::Score(Score { first, second })
            }
            Kind::Phone => {
                let whole = Span::new(0, self.text.len());
                let is_written = Value::Phone(whole).view(&self.text).to_string() == text;
                Value::Phone(if is_written { whole } else { local.place(text) })
            }
            Kind::Legal => Value::Legal(
                legal(&self.text, text).ok_or_else(|| self.wrong("no reference as its value"))?,
            ),
            Kind::Code => Value::Code(Code {
                span: local.place(text),
                kind: self.r#type,
            }),
            _ => return Err(self.wrong("a string as its value")),
        })
    }

    /// A value that is written as an object.
    fn fields<E: Error>(&self, fields: &Fields, local: &mut Local) -> Result<Value, E> {
        let field = |name| field(fields, name);
        Ok(match self.kind {
            Kind::Money => Value::Money(Money {
                amount: read(field("amount")?)?,
                currency: currency(field("currency")?)?,
            }),
            Kind::Quantity => {
                let (amount, unit) = (field("amount")?, local.place(field("unit")?));
                if amount.contains('x') {
                    Value::Size(self.size(amount, unit)?)
                } else {
                    let amount = read(amount)?;
                    Value::Quantity(Measure { amount, unit })
                }
            }
            Kind::Range => return self.range(fields, local),
            Kind::Approx => {
                let rough = match fields.get("base") {
                    Some(base) => Rough::About { base: read(base)? },
                    None => Rough::Several {
                        lo: read(field("lo")?)?,
                        hi: read(field("hi")?)?,
                        magnitude: read(field("text_magnitude")?)?,
                    },
                };
                let of = match fields.get("of") {
                    None => RangeOf::Cardinal,
                    Some(of) => counted(of).unwrap_or_else(|| RangeOf::Quantity(local.place(of))),
                };
                Value::Approx(Approx { rough, of })
            }
            Kind::Coordinate => Value::Coordinate(Coordinate {
                lat: read(field("lat")?)?,
                lon: read(field("lon")?)?,
            }),
            _ => return Err(self.wrong("an object as its value")),
        })
    }

    fn range<E: Error>(&self, fields: &Fields, local: &mut Local) -> Result<Value, E> {
        let field = |name| field(fields, name);
        let (lo, hi) = (field("lo")?, field("hi")?);
        let of = match field("of")? {
            "time" => return Ok(Value::TimeRange(read(lo)?, read(hi)?)),
            "weekday" => return Ok(Value::WeekdayRange(read(lo)?, read(hi)?)),
            "duration" => return self.durations(read(lo)?, read(hi)?),
            "ordinal" => RangeOf::Ordinal,
            "percent" => RangeOf::Percent,
            "money" => RangeOf::Money(currency(field("currency")?)?),
            "quantity" => RangeOf::Quantity(local.place(field("unit")?)),
            "cardinal" => RangeOf::Cardinal,
            _ => return Err(self.wrong("a range of what is unknown")),
        };
        let (lo, hi) = (read(lo)?, read(hi)?);
        Ok(Value::Range(Range { lo, hi, of }))
    }

    fn size<E: Error>(&self, amount: &str, unit: Span) -> Result<Size, E> {
        let mut sides = [Default::default(); 3];
        let mut count = 0;
        for side in amount.split('x') {
            let place = sides.get_mut(usize::from(count));
            *place.ok_or_else(|| self.wrong("more than three sides"))? = read(side)?;
            count += 1;
        }
        Ok(Size { sides, count, unit })
    }

    /// A range of lengths of time, which are of one unit.
    fn durations<E: Error>(&self, lo: Duration, hi: Duration) -> Result<Value, E> {
        let unit = DurationUnit::ALL.iter().copied().find(|&unit| {
            let is_of = |one: Duration| Duration::new(one.count(unit), unit) == one;
            is_of(lo) && is_of(hi)
        });
        let unit = unit.ok_or_else(|| self.wrong("bounds of several units"))?;
        Ok(Value::Range(Range {
            lo: lo.count(unit),
            hi: hi.count(unit),
            of: RangeOf::Duration(unit),
        }))
    }
}

fn currency<E: Error>(code: &str) -> Result<Currency, E> {
    code.parse().map_err(E::custom)
}

/// What a rough number counts, where it is no measure.
fn counted(of: &str) -> Option<RangeOf> {
    let unit = || {
        let mut units = DurationUnit::ALL.iter().copied();
        units.find(|unit| unit.plural() == of)
    };
    match of {
        "percent" => Some(RangeOf::Percent),
        _ => match of.parse() {
            Ok(currency) => Some(RangeOf::Money(currency)),
            Err(_) => unit().map(RangeOf::Duration),
        },
    }
}

/// A reference whose value is written so: as it is read anew, since that knows the kind of the law too, or
/// as far as the value tells.
fn legal(text: &str, value: &str) -> Option<Legal> {
    let found = quantity::find(text).into_iter();
    let found = found.filter_map(|found| match found.value() {
        Value::Legal(legal) => Some(legal),
        _ => None,
    });
    let mut found = found.chain(reference(value));
    found.find(|legal| legal.to_string() == value)
}

/// `22/2009`, `86P/2025`, `XI/1998`, `27(3)a`, `(3)`.
fn reference(value: &str) -> Option<Legal> {
    let mut legal = Legal::default();
    if let Some((article, rest)) = value.split_once('(') {
        let (paragraph, letter) = rest.split_once(')')?;
        legal.article = numbered(article);
        legal.paragraph = numbered(paragraph);
        legal.letter = letter.chars().next();
        return Some(legal);
    }
    let (number, year) = match value.split_once('/') {
        Some((number, year)) => (number, Some(year.parse().ok()?)),
        None => (value, None),
    };
    legal.year = year;
    match roman::read(number.as_bytes()) {
        Some(roman) => (legal.number, legal.roman) = (Some(roman.into()), true),
        None => {
            let number = numbered(number)?;
            (legal.number, legal.suffix) = (Some(number.number), number.suffix);
        }
    }
    Some(legal)
}

fn numbered(text: &str) -> Option<Numbered> {
    let digits = text.trim_end_matches(|c: char| !c.is_ascii_digit());
    Some(Numbered {
        number: digits.parse().ok()?,
        suffix: text.get(digits.len()..)?.chars().next(),
    })
}
