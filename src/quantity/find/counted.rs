//! What an amount makes with what it counts.

use super::super::time::Duration;
use super::super::{Approx, Fraction, Measure, Range, RangeOf, Rough};
use super::super::{Conflict, Value};
use super::Found;
use super::form::{Amount, Form};
use crate::number::Number;

/// Whether it was written in digits, and its scale, if any, behind them.
pub(super) fn is_digits(amount: Amount) -> bool {
    matches!(amount.form, Form::Digits(..) | Form::Scaled)
}

/// An expression made from an amount.
pub(super) fn finish(value: Value, first: usize, end: usize, amount: Amount) -> Found {
    Found {
        conflict: amount.conflict.then_some(Conflict::Words),
        amount: Some(amount),
        ..Found::new(value, first, end)
    }
}

/// The number, or both ends of the range, counted in something.
pub(super) fn with(amount: Amount, of: RangeOf) -> Value {
    if let Some(hi) = amount.hi {
        return Value::Range(Range {
            lo: amount.number,
            hi,
            of,
        });
    }
    let number = amount.number;
    let rough = match amount.form {
        Form::Vague(magnitude) => Some(several(number, magnitude)),
        // A sum said roughly is a sum.
        Form::About if !matches!(of, RangeOf::Money(_)) => Some(Rough::About { base: number }),
        _ => None,
    };
    if let Some(rough) = rough {
        return Value::Approx(Approx { rough, of });
    }
    match of {
        RangeOf::Cardinal => Value::Cardinal(number),
        RangeOf::Ordinal => Value::Ordinal(number),
        RangeOf::Percent => Value::Percent(number),
        RangeOf::Money(currency) => Value::Money(super::super::Money {
            amount: number,
            currency,
        }),
        RangeOf::Duration(unit) => Value::Duration(Duration::new(number, unit)),
        RangeOf::Quantity(unit) => Value::Quantity(Measure {
            amount: number,
            unit,
        }),
    }
}

/// `puluhan` is 20 to 99, `belasan` 11 to 19, `ratusan ribu` 200,000 to 999,999.
fn several(lo: Number, magnitude: Number) -> Rough {
    let twice = magnitude.checked_add(magnitude).unwrap_or(magnitude);
    let next = if lo < twice {
        Some(twice)
    } else {
        magnitude.shift(1)
    };
    let hi = next.and_then(|next| next.checked_sub(Number::ONE));
    Rough::Several {
        lo,
        hi: hi.unwrap_or(lo),
        magnitude,
    }
}

/// An amount that counts nothing named here.
pub(super) fn bare(first: usize, amount: Amount) -> Found {
    let value = match amount.form {
        Form::Fraction(numerator, denominator) => Value::Fraction(Fraction {
            numerator,
            denominator,
        }),
        Form::Ordinal => Value::Ordinal(amount.number),
        _ if !amount.number.is_decimal() => mixed_fraction(amount.number),
        _ => with(amount, RangeOf::Cardinal),
    };
    finish(value, first, amount.end, amount)
}

/// `tiga dua-pertiga` is 11/3.
fn mixed_fraction(number: Number) -> Value {
    let (numerator, denominator) = number.to_ratio();
    match (u32::try_from(numerator), u32::try_from(denominator)) {
        (Ok(numerator), Ok(denominator)) => Value::Fraction(Fraction {
            numerator,
            denominator,
        }),
        _ => Value::Cardinal(number),
    }
}
