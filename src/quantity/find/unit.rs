//! What a number counts: per cent, money, time, physical units.

use super::super::lexeme::{Lexeme, Side, UnitKind, Word};
use super::super::time::{Duration, DurationUnit};
use super::super::units;
use super::super::{Approx, Fraction, Measure, Range, RangeOf, Rough};
use super::super::{Conflict, Value};
use super::amount;
use super::cursor::Cursor;
use super::form::{Amount, Form};
use super::mixed::{self, Mixed};
use super::shape::{self, Shape};
use super::{Found, date, nation, relative, slip};
use crate::Span;
use crate::lang::lists::beside_numbers;
use crate::lang::lists::quantities as words;
use crate::number::Number;
use crate::number::numeral::Role;

/// The expression that an amount makes with the unit behind it; `None` where there is no unit.
pub(super) fn read(c: &Cursor<'_>, first: usize, amount: Amount) -> Option<Found> {
    if amount.closed || amount.form == Form::Ordinal || !amount.number.is_decimal() {
        return None;
    }
    let at = c.next(amount.end - 1);
    if matches!(c.word(at), Word::Mixed) && amount.hi.is_none() {
        return to_glued_number(c, first, amount, at);
    }
    let (of, end) = match c.word(at) {
        Word::Percent => {
            if let Some((said, end)) = percent_gloss(c, at + 1) {
                let conflict = said.number != amount.number;
                let amount = Amount { conflict, ..amount };
                return Some(finish(with(amount, RangeOf::Percent), first, end, amount));
            }
            (RangeOf::Percent, at + 1)
        }
        Word::PerMil => {
            let tenth = Number::new(1, 1)?;
            return Some(finish(
                Value::Percent(amount.number.checked_mul(tenth)?),
                first,
                at + 1,
                amount,
            ));
        }
        // Of *2008 Rp45.914* the currency belongs to what follows.
        Word::Money(_, Side::Before | Side::Both) if matches!(c.word(c.next(at)), Word::Number) => {
            return None;
        }
        Word::Money(currency, _) => {
            let (currency, end) = nation::of_nation(c, at, currency);
            (RangeOf::Money(currency), end)
        }
        Word::Duration(unit, times) => return duration(c, first, amount, at, unit, times),
        Word::Unit(kind) => {
            let end = unit_end(c, at, kind, amount)?;
            (RangeOf::Quantity(c.span(at, end)), end)
        }
        Word::UnitTail if c.is_one_of(at, words::CUBIC) => {
            (RangeOf::Quantity(c.span(at, at + 1)), at + 1)
        }
        Word::Letter(b'g') if is_network(c, at) => return Some(Found::skip(at + 1)),
        Word::Letter(b'm' | b'g' | b'l' | b'L' | b'W' | b'V' | b'A' | b'N' | b'w' | b'v')
            if is_digits(amount) =>
        {
            let end = letter_end(c, at)?;
            (RangeOf::Quantity(c.span(at, end)), end)
        }
        // `25 T ahun`, as a scan has it
        Word::Letter(b'A'..=b'Z') if torn_duration(c, at).is_some() => {
            let (unit, times) = torn_duration(c, at)?;
            return duration(c, first, amount, at + 1, unit, times);
        }
        // *lebar jalan 6 M*
        Word::Letter(b'M') if is_digits(amount) && amount::is_metres(c, amount.end - 1, at) => {
            (RangeOf::Quantity(c.span(at, at + 1)), at + 1)
        }
        Word::Other => {
            let end = count_end(c, at, amount)?;
            (RangeOf::Quantity(c.span(at, end)), end)
        }
        _ => return None,
    };
    Some(finish(with(amount, of), first, end, amount))
}

/// The length of time whose first letter stands apart.
fn torn_duration(c: &Cursor<'_>, at: usize) -> Option<(DurationUnit, u16)> {
    match slip::torn(c, at)?.word {
        Word::Duration(unit, times) => Some((unit, times)),
        _ => None,
    }
}

/// `(dua persen)` behind `2%`.
fn percent_gloss(c: &Cursor<'_>, end: usize) -> Option<(Amount, usize)> {
    let open = c.next(end - 1);
    let inside = c.next(open);
    if !c.mark(open, b'(') || !matches!(c.word(inside), Word::Numeral(_) | Word::Joined(..)) {
        return None;
    }
    let said = amount::read(c, inside)?;
    let mut percent = c.next(said.end - 1);
    // *(dua puluh per seratus)*
    let hundred = c.next(percent);
    let of_hundred = matches!(c.word(percent), Word::Per)
        && matches!(c.word(hundred), Word::Numeral(numeral) if numeral.role == Role::Seratus);
    if of_hundred {
        percent = hundred;
    }
    let close = c.next(percent);
    ((of_hundred || matches!(c.word(percent), Word::Percent)) && c.mark(close, b')'))
        .then_some((said, close + 1))
}

/// `10 persen-15 persen`, whose first unit and second number are one token.
fn to_glued_number(c: &Cursor<'_>, first: usize, amount: Amount, at: usize) -> Option<Found> {
    let Mixed::UnitToNumber(len, hi) = mixed::read(c.str(at)) else {
        return None;
    };
    let again = c.next(at);
    let unit = c.str(at).get(..len)?;
    if !c.is(again, unit) || amount.number >= hi {
        return None;
    }
    let range = Amount {
        hi: Some(hi),
        end: again,
        ..amount
    };
    read(c, first, range)
}

fn is_digits(amount: Amount) -> bool {
    matches!(amount.form, Form::Digits(..) | Form::Scaled)
}

fn finish(value: Value, first: usize, end: usize, amount: Amount) -> Found {
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

/// Where the unit ends: `km persegi`, `km/jam`, `derajat Celsius`, `skala Richter`.
fn unit_end(c: &Cursor<'_>, at: usize, kind: UnitKind, amount: Amount) -> Option<usize> {
    let next = c.next(at);
    if c.has(at, Lexeme::NYA) {
        return Some(at + 1);
    }
    match kind {
        UnitKind::Below => None,
        UnitKind::Cased if !units::is_spelt(c.str(at)) => None,
        UnitKind::AfterDigits | UnitKind::Power | UnitKind::Cased
            if !is_digits(amount) && !matches!(c.word(amount.end - 1), Word::Number) =>
        {
            None
        }
        UnitKind::AfterDigits | UnitKind::Power | UnitKind::Cased | UnitKind::Length => {
            // `kilo liter`, `mil laut`
            let two = c.is_one_of(at, words::KILO) && matches!(c.word(next), Word::Unit(_))
                || c.is_one_of(at, words::MILE) && c.is_one_of(next, words::AT_SEA);
            if matches!(c.word(next), Word::UnitTail) || two {
                return Some(compound_end(c, next));
            }
            Some(compound_end(c, at))
        }
        UnitKind::Plain => Some(compound_end(c, at)),
        UnitKind::Degree => Some(degree_end(c, at, next)),
        UnitKind::Pair => {
            let pairs = [
                ("skala", "richter"),
                ("tenaga", "kuda"),
                ("daya", "kuda"),
                ("basis", "poin"),
            ];
            pairs
                .iter()
                .any(|(first, second)| c.is(at, first) && c.is(next, second))
                .then_some(next + 1)
        }
    }
}

/// `120 jiwa/km2`, `20 tetes/menit`: what is counted is a unit where it is above a stroke; `2 bar` is one
/// where the talk is of pressure.
fn count_end(c: &Cursor<'_>, at: usize, amount: Amount) -> Option<usize> {
    let stroke = c.next(at);
    let below = c.next(stroke);
    if c.mark(stroke, b'/')
        && c.glued(stroke)
        && c.glued(below)
        && c.has(at, Lexeme::COUNT)
        && !c.capital(at)
        && matches!(c.word(below), Word::Unit(_) | Word::Duration(..))
    {
        return Some(compound_end(c, at));
    }
    let pressure = is_digits(amount)
        && c.is_one_of(at, words::BAR)
        && (at.saturating_sub(6)..at).any(|near| c.is_one_of(near, words::PRESSURE));
    pressure.then_some(at + 1)
}

/// *sinyal 4g*: how telephones reach the network, no grams.
fn is_network(c: &Cursor<'_>, at: usize) -> bool {
    c.glued(at)
        && matches!(c.str(at - 1), "2" | "3" | "4" | "5")
        && (at.saturating_sub(6)..at + 4).any(|near| c.is_one_of(near, words::NETWORK))
}

/// `m`, `m persegi`, `m/s`; `A` and `N` only where they are not words of their own.
fn letter_end(c: &Cursor<'_>, at: usize) -> Option<usize> {
    let next = c.next(at);
    if matches!(c.word(at), Word::Letter(b'A' | b'N' | b'w' | b'v')) && !c.glued(at) {
        return None;
    }
    Some(if matches!(c.word(next), Word::UnitTail) {
        compound_end(c, next)
    } else {
        compound_end(c, at)
    })
}

/// As many units as a rate has: `mg/kg/hari`.
const MOST_UNITS: usize = 3;

/// The token after a unit and those below its strokes: `km/jam`, `ton/ha`, `kg/m3`, `meter per
/// detik`. A rate per day or year said with *per* is two things.
fn compound_end(c: &Cursor<'_>, last: usize) -> usize {
    let mut end = power_end(c, last + 1);
    for _ in 1..MOST_UNITS {
        let link = c.next(end - 1);
        let below = c.next(link);
        let fits = match c.word(link) {
            Word::Mark(b'/') => is_divisor(c, below) && c.glued(link) && c.glued(below),
            Word::Per => matches!(
                c.word(below),
                Word::Duration(DurationUnit::Hour | DurationUnit::Second, _)
            ),
            _ => false,
        };
        if !fits {
            break;
        }
        end = below + 1;
        if matches!(c.word(c.next(below)), Word::UnitTail) {
            end += 1;
        }
    }
    end
}

/// `km ^2`, as a table's text has it: the token after the power.
fn power_end(c: &Cursor<'_>, end: usize) -> usize {
    let caret = c.next(end - 1);
    let power = c.next(caret);
    let raised = c.mark(caret, b'^') && c.glued(power) && matches!(c.str(power), "2" | "3");
    if raised { power + 1 } else { end }
}

/// What may stand below the stroke of a unit: a unit, a length of time, what is counted.
fn is_divisor(c: &Cursor<'_>, at: usize) -> bool {
    match c.word(at) {
        Word::Unit(UnitKind::Degree | UnitKind::Pair) => false,
        Word::Unit(_) | Word::Duration(..) => true,
        Word::Letter(letter) => matches!(letter, b's' | b'h' | b'm' | b'g' | b'l' | b'L'),
        _ => c.has(at, Lexeme::COUNT) && !c.capital(at) || c.is_one_of(at, words::HEAD),
    }
}

fn degree_end(c: &Cursor<'_>, at: usize, next: usize) -> usize {
    if !c.is_one_of(next, words::DEGREE_SCALE) {
        return at + 1;
    }
    let side = c.next(next);
    let sided = (c.is_one_of(next, words::LATITUDE) || c.is_one_of(next, words::LONGITUDE))
        && c.is_one_of(side, words::COMPASS);
    if sided { side + 1 } else { next + 1 }
}

fn duration(
    c: &Cursor<'_>,
    first: usize,
    amount: Amount,
    at: usize,
    unit: DurationUnit,
    times: u16,
) -> Option<Found> {
    let next = c.next(at);
    // *dua jam tangan*
    if unit == DurationUnit::Hour && c.is_one_of(next, beside_numbers::CLOCK) {
        return None;
    }
    // *Indonesia 2018 hari ini bertolak*, *134 ribu tahun ini*
    if unit <= DurationUnit::Day
        && matches!(c.word(next), Word::Toward(0 | 1))
        && relative::is_after_thousands(c, at)
    {
        return None;
    }
    // *tanggal 9 bulan Ramadan*, *tgl 5 bulan depan*
    if unit == DurationUnit::Month
        && date::is_day(c, first)
        && (c.capital(next) || matches!(c.word(next), Word::Toward(_) | Word::Days(-1)))
    {
        return None;
    }
    // `5 HR` is no length of time.
    if c.shouts(at) && c.str(at).len() == 2 {
        return None;
    }
    if unit == DurationUnit::Year {
        // *Nomor 1 Tahun 2OO4*
        if matches!(c.word(c.prev(first)), Word::Nomor) {
            return None;
        }
        if matches!(c.word(next), Word::UnitTail) {
            let unit = c.span(at, next + 1);
            return Some(finish(
                with(amount, RangeOf::Quantity(unit)),
                first,
                next + 1,
                amount,
            ));
        }
        // `Nomor 5 Tahun 2018`
        if let (Word::Number, Shape::Digits(year, 4)) = (c.word(next), shape::read(c.str(next)))
            && year.number.is_integer()
        {
            return None;
        }
    }
    let count = |number: Number| number.checked_mul(Number::from(times));
    let number = count(amount.number)?;
    if let Some(hi) = amount.hi {
        let range = Amount {
            number,
            hi: Some(count(hi)?),
            ..amount
        };
        return Some(finish(
            with(range, RangeOf::Duration(unit)),
            first,
            at + 1,
            amount,
        ));
    }
    if let Form::Vague(magnitude) = amount.form {
        let form = Form::Vague(count(magnitude)?);
        let rough = Amount {
            number,
            form,
            ..amount
        };
        return Some(finish(
            with(rough, RangeOf::Duration(unit)),
            first,
            at + 1,
            amount,
        ));
    }
    if amount.form == Form::About {
        let rough = Amount { number, ..amount };
        return Some(finish(
            with(rough, RangeOf::Duration(unit)),
            first,
            at + 1,
            amount,
        ));
    }
    let whole = Duration::new(number, unit);
    if c.has(at, Lexeme::NYA) {
        return Some(finish(Value::Duration(whole), first, at + 1, amount));
    }
    let (duration, end) = longer(c, whole, at + 1);
    Some(finish(Value::Duration(duration), first, end, amount))
}

/// `setahun`, `setahun setengah`, `sejam 20 menit`
pub(super) fn one_duration(c: &Cursor<'_>, at: usize, unit: DurationUnit, times: u16) -> Found {
    let one = Duration::new(Number::from(times), unit);
    let (duration, end) = if c.has(at, Lexeme::NYA) {
        (one, at + 1)
    } else {
        longer(c, one, at + 1)
    };
    Found::new(Value::Duration(duration), at, end)
}

/// Takes what makes a duration longer: a half behind it, or counts of smaller units.
fn longer(c: &Cursor<'_>, mut duration: Duration, mut end: usize) -> (Duration, usize) {
    let half = c.next(end - 1);
    if matches!(c.word(half), Word::Numeral(numeral) if numeral.role == Role::Half)
        && !matches!(
            c.word(c.next(half)),
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
        let starts = matches!(c.word(at), Word::Number | Word::Numeral(_));
        let Some(amount) = starts.then(|| amount::read(c, at)).flatten() else {
            return (duration, end);
        };
        let unit_at = c.next(amount.end - 1);
        let fits = amount.hi.is_none()
            && matches!(amount.form, Form::Digits(..) | Form::Words)
            && !amount.number.is_negative();
        let Word::Duration(unit, 1) = c.word(unit_at) else {
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

/// `40C`: the unit is the rest of the token.
pub(super) fn glued(c: &Cursor<'_>, at: usize, number: Number, unit_at: usize) -> Found {
    let span = c.span(at, at + 1);
    let measure = Measure {
        amount: number,
        unit: Span::new(span.start() + unit_at, span.end()),
    };
    Found::new(Value::Quantity(measure), at, at + 1)
}
