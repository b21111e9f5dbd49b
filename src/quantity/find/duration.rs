//! Lengths of time: `tiga tahun`, `setahun setengah`, `1 jam 30 menit`.

use super::super::lexeme::{Lexeme, Word};
use super::super::time::{Duration, DurationUnit};
use super::super::{RangeOf, Value};
use super::amount;
use super::counted::{finish, with};
use super::form::{Amount, Form};
use super::shape::{self, Shape};
use super::view::LexemeView;
use super::{Found, date, relative, slip};
use crate::lang::lists::beside_numbers;
use crate::number::Number;
use crate::number::numeral::Role;

/// The length of time whose first letter stands apart: `25 T ahun`, as a scan has it.
pub(super) fn torn(c: &LexemeView<'_>, at: usize) -> Option<(DurationUnit, u16)> {
    match slip::torn(c, at)?.word {
        Word::Duration(unit, times) => Some((unit, times)),
        _ => None,
    }
}

/// An amount of the unit at a token, which is so many of another: a decade is ten years.
pub(super) fn read(
    c: &LexemeView<'_>,
    first: usize,
    amount: Amount,
    at: usize,
    (unit, times): (DurationUnit, u16),
) -> Option<Found> {
    // *20 triliun tahun lalu*: what was spent then
    let spent = unit == DurationUnit::Year && amount.exponent >= 12;
    if is_none(c, first, at, unit) || spent {
        return None;
    }
    // `4 tahun cahaya`
    let next = c.next(at);
    if unit == DurationUnit::Year && matches!(c.class(next), Word::UnitTail) {
        let light = RangeOf::Quantity(c.span(at, next + 1));
        return Some(finish(with(amount, light), first, next + 1, amount));
    }
    let count = |number: Number| number.checked_mul(Number::from(times));
    let number = count(amount.number)?;
    let form = match amount.form {
        Form::Vague(magnitude) if amount.hi.is_none() => Form::Vague(count(magnitude)?),
        form => form,
    };
    if amount.hi.is_some() || matches!(form, Form::Vague(_) | Form::About) {
        let hi = match amount.hi {
            Some(hi) => Some(count(hi)?),
            None => None,
        };
        let rough = Amount {
            number,
            hi,
            form,
            ..amount
        };
        let value = with(rough, RangeOf::Duration(unit));
        return Some(finish(value, first, at + 1, amount));
    }
    let (duration, end) = with_smaller(c, Duration::new(number, unit), at);
    Some(finish(Value::Duration(duration), first, end, amount))
}

/// Whether the unit at a token is not what the number before it counts.
fn is_none(c: &LexemeView<'_>, first: usize, at: usize, unit: DurationUnit) -> bool {
    let next = c.next(at);
    // `5 HR` is no length of time.
    if c.shouts(at) && c.len(at) == 2 {
        return true;
    }
    // *Indonesia 2018 hari ini bertolak*, *134 ribu tahun ini*
    if unit <= DurationUnit::Day
        && matches!(c.class(next), Word::Toward(0 | 1))
        && relative::is_after_thousands(c, at)
    {
        return true;
    }
    match unit {
        // *dua jam tangan*
        DurationUnit::Hour => c.is_one_of(next, beside_numbers::CLOCK),
        // *tanggal 9 bulan Ramadan*, *tgl 5 bulan depan*
        DurationUnit::Month => {
            date::is_day(c, first)
                && (c.capital(next) || matches!(c.class(next), Word::Toward(_) | Word::Days(-1)))
        }
        // *Nomor 1 Tahun 2OO4*, `Nomor 5 Tahun 2018`
        DurationUnit::Year => {
            matches!(c.class(c.prev(first)), Word::Nomor)
                || matches!(c.class(next), Word::Number)
                    && matches!(shape::read(c.word(next)), Shape::Digits(year, 4) if year.number.is_integer())
        }
        _ => false,
    }
}

/// `setahun`, `setahun setengah`, `sejam 20 menit`
pub(super) fn one(c: &LexemeView<'_>, at: usize, unit: DurationUnit, times: u16) -> Found {
    let next = c.next(at);
    // *kebutuhan sehari hari*: what is of every day
    if times == 1 && matches!(c.class(next), Word::Duration(same, 1) if same == unit) {
        return Found::skip(next + 1);
    }
    let one = Duration::new(Number::from(times), unit);
    let (duration, end) = with_smaller(c, one, at);
    Found::new(Value::Duration(duration), at, end)
}

/// A duration whose unit stands at a token, with what makes it longer where no -nya closes it.
fn with_smaller(c: &LexemeView<'_>, duration: Duration, at: usize) -> (Duration, usize) {
    if c.is(at, Lexeme::NYA) {
        (duration, at + 1)
    } else {
        longer(c, duration, at + 1)
    }
}

/// Takes what makes a duration longer: a half behind it, or counts of smaller units.
fn longer(c: &LexemeView<'_>, mut duration: Duration, mut end: usize) -> (Duration, usize) {
    let half = c.next(end - 1);
    if matches!(c.class(half), Word::Numeral(numeral) if numeral.role == Role::Half)
        && !matches!(
            c.class(c.next(half)),
            Word::Duration(..) | Word::Numeral(_) | Word::Percent
        )
        && let Some(more) = Number::new(5, 1).and_then(|half| duration.last.checked_add(half))
    {
        duration.last = more;
        return (duration, half + 1);
    }
    // Units descend, so this ends after six rounds.
    loop {
        let mut at = c.next(end - 1);
        if c.is_one_of(at, beside_numbers::AND_ALSO) {
            at = c.next(at);
        }
        let starts = matches!(c.class(at), Word::Number | Word::Numeral(_));
        let Some(amount) = starts.then(|| amount::read(c, at)).flatten() else {
            return (duration, end);
        };
        let unit_at = c.next(amount.end - 1);
        let fits = amount.hi.is_none()
            && matches!(amount.form, Form::Digits(..) | Form::Words)
            && !amount.number.is_negative();
        let Word::Duration(unit, 1) = c.class(unit_at) else {
            return (duration, end);
        };
        match duration.then(amount.number, unit) {
            Some(longer) if fits => {
                duration = longer;
                end = unit_at + 1;
            }
            _ => return (duration, end),
        }
    }
}
