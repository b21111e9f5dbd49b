//! Numbers, sums and measures joined to a range, and scores of matches.

use super::super::form::{Amount, Form};
use super::super::view::END;
use super::super::{Finder, Found, context};
use crate::number::{Number, digits};
use crate::quantity::{Range, RangeOf, Score, Value};

/// `5 hingga 10 juta`, `Rp 2–3 juta`, `3-1`; `dash` where a dash joins the two.
pub(super) fn read(
    finder: &Finder<'_>,
    first: &Found,
    second: &Found,
    dash: bool,
) -> Option<Value> {
    let (a, b) = (first.value?, second.value?);
    let (from, to) = (first.amount?, second.amount?);
    if is_version(finder, first, from) || from.hi.is_some() || to.hi.is_some() {
        return None;
    }
    let of = shared_kind(finder, (a, from), b)?;
    let mut lo = amount_of(a)?;
    let hi = amount_of(b)?;
    // `5 hingga 10 juta` is five million: the scale is said once.
    if from.exponent == 0 && to.exponent > 0 && !matches!(a, Value::Money(_) if lo > hi) {
        lo = shared_scale(from, to).unwrap_or(lo);
    }
    // *400 sampai 500.000*: the thousands are said once.
    if let (Form::Digits(digits::Shape::Plain, 3), Form::Digits(digits::Shape::Grouped, 7)) =
        (from.form, to.form)
        && matches!(a, Value::Cardinal(_))
        && let Some(thousands) = lo.shift(3).filter(|&thousands| thousands < hi)
    {
        lo = thousands;
    }
    let plain = matches!(of, RangeOf::Cardinal) && from.exponent == 0 && to.exponent == 0;
    if plain && dash {
        if is_in_row(finder, first, second) {
            return None;
        }
        let sport = context::is_sport(&finder.c, first.first, second.end);
        if let (true, Some(score)) = (sport || lo >= hi, score(from, to)) {
            return Some(Value::Score(score));
        }
    }
    (lo < hi).then_some(Value::Range(Range { lo, hi, of }))
}

/// *penyimpanan UFS 4.1 hingga 512GB*: a version.
fn is_version(finder: &Finder<'_>, first: &Found, from: Amount) -> bool {
    matches!(from.form, Form::Digits(digits::Shape::Point, _))
        && matches!(first.value, Some(Value::Cardinal(_)))
        && finder.c.shouts(finder.c.prev(first.first))
}

/// Whether the two stand in a row of a table, where `-` says nothing and joins none.
fn is_in_row(finder: &Finder<'_>, first: &Found, second: &Found) -> bool {
    let c = &finder.c;
    let left = c.prev(first.first);
    c.mark(left, b'-') && c.prev(left) != END || c.mark(c.next(second.end - 1), b'-')
}

/// What both measure, which one of them may say for the other.
fn shared_kind(finder: &Finder<'_>, (a, from): (Value, Amount), b: Value) -> Option<RangeOf> {
    Some(match (a, b) {
        (Value::Cardinal(_), _) => kind(b)?,
        (Value::Money(money), Value::Cardinal(_)) => RangeOf::Money(money.currency),
        (Value::Percent(_), Value::Percent(_)) => RangeOf::Percent,
        (Value::Money(a), Value::Money(b)) if a.currency == b.currency => {
            RangeOf::Money(a.currency)
        }
        (Value::Duration(a), Value::Duration(b)) if a.unit == b.unit => RangeOf::Duration(a.unit),
        // *M 1,6 – 3,4*: the letter is said once.
        (Value::Quantity(measure), Value::Cardinal(_))
            if measure.unit.end() <= finder.c.span(from.end - 1, from.end).start() =>
        {
            RangeOf::Quantity(measure.unit)
        }
        (Value::Quantity(a), Value::Quantity(b)) => {
            let text = finder.c.text;
            let same = a.unit.of(text) == b.unit.of(text);
            return same.then_some(RangeOf::Quantity(b.unit));
        }
        _ => return None,
    })
}

/// What a range up to this is one of.
fn kind(value: Value) -> Option<RangeOf> {
    Some(match value {
        Value::Cardinal(_) => RangeOf::Cardinal,
        Value::Percent(_) => RangeOf::Percent,
        Value::Money(money) => RangeOf::Money(money.currency),
        Value::Quantity(measure) => RangeOf::Quantity(measure.unit),
        Value::Duration(duration) if duration.larger == [0; 6] => RangeOf::Duration(duration.unit),
        _ => return None,
    })
}

/// How much it says.
fn amount_of(value: Value) -> Option<Number> {
    Some(match value {
        Value::Cardinal(number) | Value::Percent(number) => number,
        Value::Money(money) => money.amount,
        Value::Quantity(measure) => measure.amount,
        Value::Duration(duration) => duration.last,
        _ => return None,
    })
}

fn shared_scale(from: Amount, to: Amount) -> Option<Number> {
    let scaled = from.number.shift(to.exponent)?;
    (scaled < to.number).then_some(scaled)
}

/// Two small numbers in plain digits.
fn score(a: Amount, b: Amount) -> Option<Score> {
    let side = |amount: Amount| match amount.form {
        Form::Digits(..) => amount
            .plain()
            .filter(|&(_, len)| len <= 3)
            .and_then(|(number, _)| u16::try_from(number).ok()),
        _ => None,
    };
    Some(Score {
        first: side(a)?,
        second: side(b)?,
    })
}
