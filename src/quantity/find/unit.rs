//! What a number counts: per cent, money, time, physical units.

use super::super::lexeme::{Lexeme, Side, UnitKind, Word};
use super::super::time::DurationUnit;
use super::super::units;
use super::super::{Currency, Measure, RangeOf, Value};
use super::amount;
use super::counted::{finish, is_digits, with};
use super::form::{Amount, Form};
use super::mixed::{self, Mixed};
use super::view::LexemeView;
use super::{Found, clock, context, duration, letter, magnitude, money, nation};
use crate::Span;
use crate::lang::lists::beside_numbers;
use crate::lang::lists::quantities as words;
use crate::number::Number;
use crate::number::numeral::Role;

/// The expression that an amount makes with the unit behind it; `None` where there is no unit.
pub(super) fn read(c: &LexemeView<'_>, first: usize, amount: Amount) -> Option<Found> {
    if amount.closed || amount.form == Form::Ordinal || !amount.number.is_decimal() {
        return None;
    }
    let at = c.next(amount.end - 1);
    if matches!(c.class(at), Word::Mixed) && amount.hi.is_none() {
        return to_glued_number(c, first, amount, at);
    }
    let (of, end) = match c.class(at) {
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
        Word::Money(_, Side::Before | Side::Both)
            if matches!(c.class(c.next(at)), Word::Number) =>
        {
            return None;
        }
        Word::Money(currency, _) => {
            let (currency, end) = nation::of_nation(c, at, currency);
            (RangeOf::Money(currency), end)
        }
        Word::Duration(unit, times) => {
            return duration::read(c, first, amount, at, (unit, times));
        }
        Word::Unit(_) if is_handset(c, first, at, amount) || clock::opens(c, at) => return None,
        Word::Unit(_) if is_road(c, at) => return Some(Found::skip(at)),
        Word::Unit(kind) => {
            let end = unit_end(c, at, kind, amount)?;
            (RangeOf::Quantity(c.span(at, end)), end)
        }
        Word::UnitTail if c.is_one_of(at, words::CUBIC) => {
            (RangeOf::Quantity(c.span(at, at + 1)), at + 1)
        }
        Word::Letter(letter) => return lettered(c, first, amount, at, letter),
        Word::Other if is_digits(amount) && money::is_change(c, at, amount) => {
            (RangeOf::Money(Currency::IDR), at + 1)
        }
        Word::Other => {
            let end = count_end(c, at, amount)?;
            (RangeOf::Quantity(c.span(at, end)), end)
        }
        _ => return None,
    };
    Some(finish(with(amount, of), first, end, amount))
}

/// An amount before a letter: a unit where it is in digits, the rest of `25 T ahun`.
fn lettered(
    c: &LexemeView<'_>,
    first: usize,
    amount: Amount,
    at: usize,
    letter: u8,
) -> Option<Found> {
    let digits = is_digits(amount);
    let end = match letter {
        b'g' if letter::is_network(c, at) => return Some(Found::skip(at + 1)),
        b'm' | b'g' | b'l' | b'L' | b'W' | b'V' | b'A' | b'N' | b'w' | b'v' if digits => {
            letter_end(c, at)?
        }
        b'A'..=b'Z' => match duration::torn(c, at) {
            Some(unit) => return duration::read(c, first, amount, at + 1, unit),
            // *lebar jalan 6 M*; *gempa 5,2 M*
            None if letter == b'M'
                && digits
                && (letter::is_metres(c, amount.end - 1, at)
                    || magnitude::is_behind(c, amount, at)) =>
            {
                if letter::is_speed(c, at) {
                    at + 3
                } else {
                    at + 1
                }
            }
            None => return None,
        },
        _ => return None,
    };
    let value = with(amount, RangeOf::Quantity(c.span(at, end)));
    Some(finish(value, first, end, amount))
}

/// `(dua persen)` behind `2%`.
fn percent_gloss(c: &LexemeView<'_>, end: usize) -> Option<(Amount, usize)> {
    let open = c.next(end - 1);
    let inside = c.next(open);
    if !c.mark(open, b'(') || !matches!(c.class(inside), Word::Numeral(_) | Word::Joined(..)) {
        return None;
    }
    let said = amount::read(c, inside)?;
    let mut percent = c.next(said.end - 1);
    // *(dua puluh perseratus)*
    if let Form::Fraction(above, 100) = said.form {
        let number = Number::from(u64::from(above));
        return c
            .mark(percent, b')')
            .then_some((Amount { number, ..said }, percent + 1));
    }
    // *(dua puluh per seratus)*
    let hundred = c.next(percent);
    let of_hundred = matches!(c.class(percent), Word::Per)
        && matches!(c.class(hundred), Word::Numeral(numeral) if numeral.role == Role::Seratus);
    if of_hundred {
        percent = hundred;
    }
    let close = c.next(percent);
    ((of_hundred || matches!(c.class(percent), Word::Percent)) && c.mark(close, b')'))
        .then_some((said, close + 1))
}

/// `10 persen-15 persen`, whose first unit and second number are one token.
fn to_glued_number(c: &LexemeView<'_>, first: usize, amount: Amount, at: usize) -> Option<Found> {
    let Mixed::UnitToNumber(len, hi) = mixed::read(c.word(at)) else {
        return None;
    };
    let again = c.next(at);
    let unit = c.word(at).get(..len)?;
    if !c.reads(again, unit) || amount.number >= hi {
        return None;
    }
    let range = Amount {
        hi: Some(hi),
        end: again,
        ..amount
    };
    read(c, first, range)
}

/// Where the unit ends: `km persegi`, `km/jam`, `derajat Celsius`, `skala Richter`.
fn unit_end(c: &LexemeView<'_>, at: usize, kind: UnitKind, amount: Amount) -> Option<usize> {
    let next = c.next(at);
    if c.is(at, Lexeme::NYA) {
        return Some(at + 1);
    }
    match kind {
        UnitKind::Below => None,
        UnitKind::Cased if !units::is_spelt(c.word(at)) => None,
        UnitKind::AfterDigits | UnitKind::Power | UnitKind::Cased
            if !is_digits(amount) && !matches!(c.class(amount.end - 1), Word::Number) =>
        {
            None
        }
        UnitKind::AfterDigits | UnitKind::Power | UnitKind::Cased | UnitKind::Length => {
            // `kilo liter`, `mil laut`
            let two = c.is_one_of(at, words::KILO) && matches!(c.class(next), Word::Unit(_))
                || c.is_one_of(at, words::MILE) && c.is_one_of(next, words::AT_SEA);
            if matches!(c.class(next), Word::UnitTail) || two {
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
                .any(|(first, second)| c.reads(at, first) && c.reads(next, second))
                .then_some(next + 1)
        }
    }
}

/// `120 jiwa/km2`, `20 tetes/menit`: what is counted is a unit where it is above a stroke; `2 bar` is one
/// where the talk is of pressure.
fn count_end(c: &LexemeView<'_>, at: usize, amount: Amount) -> Option<usize> {
    let stroke = c.next(at);
    let below = c.next(stroke);
    if c.mark(stroke, b'/')
        && c.glued(stroke)
        && c.glued(below)
        && c.is(at, Lexeme::COUNT)
        && !c.capital(at)
        && matches!(c.class(below), Word::Unit(_) | Word::Duration(..))
    {
        return Some(compound_end(c, at));
    }
    // *5,6 magnitudo*
    let strength = || c.is_one_of(at, words::STRENGTH) && amount.number < Number::from(10);
    let pressure =
        || c.is_one_of(at, words::BAR) && c.has_one_of(at.saturating_sub(6)..at, words::PRESSURE);
    (is_digits(amount) && (pressure() || strength())).then_some(at + 1)
}

/// `m`, `m persegi`, `m/s`; `A` and `N` only where they are not words of their own.
fn letter_end(c: &LexemeView<'_>, at: usize) -> Option<usize> {
    let next = c.next(at);
    if matches!(c.class(at), Word::Letter(b'A' | b'N' | b'w' | b'v')) && !c.glued(at) {
        return None;
    }
    Some(if matches!(c.class(next), Word::UnitTail) {
        compound_end(c, next)
    } else {
        compound_end(c, at)
    })
}

/// As many units as a rate has: `mg/kg/hari`.
const MOST_UNITS: usize = 3;

/// The token after a unit and those below its strokes: `km/jam`, `ton/ha`, `kg/m3`, `meter per
/// detik`. A rate per day or year said with *per* is two things.
fn compound_end(c: &LexemeView<'_>, last: usize) -> usize {
    let mut end = power_end(c, last + 1);
    for _ in 1..MOST_UNITS {
        let link = c.next(end - 1);
        let below = c.next(link);
        let fits = match c.class(link) {
            Word::Mark(b'/') => is_divisor(c, below) && c.glued(link) && c.glued(below),
            Word::Per => matches!(
                c.class(below),
                Word::Duration(DurationUnit::Hour | DurationUnit::Second, _)
            ),
            _ => false,
        };
        if !fits {
            break;
        }
        end = below + 1;
        if matches!(c.class(c.next(below)), Word::UnitTail) {
            end += 1;
        }
    }
    end
}

/// `km ^2`, as a table's text has it: the token after the power.
fn power_end(c: &LexemeView<'_>, end: usize) -> usize {
    let caret = c.next(end - 1);
    let power = c.next(caret);
    let raised = c.mark(caret, b'^') && c.glued(power) && matches!(c.word(power), "2" | "3");
    if raised { power + 1 } else { end }
}

/// What may stand below the stroke of a unit: a unit, a length of time, what is counted.
fn is_divisor(c: &LexemeView<'_>, at: usize) -> bool {
    match c.class(at) {
        Word::Unit(UnitKind::Degree | UnitKind::Pair) => false,
        Word::Unit(_) | Word::Duration(..) => true,
        Word::Letter(letter) => matches!(letter, b's' | b'h' | b'm' | b'g' | b'l' | b'L'),
        _ => c.is(at, Lexeme::COUNT) && !c.capital(at) || c.is_one_of(at, words::HEAD),
    }
}

fn degree_end(c: &LexemeView<'_>, at: usize, next: usize) -> usize {
    if !c.is_one_of(next, words::DEGREE_SCALE) {
        return at + 1;
    }
    let side = c.next(next);
    let sided = (c.is_one_of(next, words::LATITUDE) || c.is_one_of(next, words::LONGITUDE))
        && c.is_one_of(side, words::COMPASS);
    if sided { side + 1 } else { next + 1 }
}

/// `40C`: the unit is the rest of the token.
pub(super) fn glued(c: &LexemeView<'_>, at: usize, number: Number, unit_at: usize) -> Found {
    let tail = c.next(at);
    let end = if matches!(c.class(tail), Word::UnitTail) {
        tail + 1
    } else {
        at + 1
    };
    let span = c.span(at, end);
    let measure = Measure {
        amount: number,
        unit: Span::new(span.start() + unit_at, span.end()),
    };
    Found::new(Value::Quantity(measure), at, end)
}

/// *Isi kotak: 1 HP*: a telephone, where nothing talks of engines.
fn is_handset(c: &LexemeView<'_>, first: usize, unit: usize, amount: Amount) -> bool {
    const NEAR: usize = 8;
    matches!(c.first_byte(unit), b'h' | b'H')
        && c.is_one_of(unit, beside_numbers::HANDSET)
        && amount.number < Number::from(10)
        && !c.has_one_of(
            first.saturating_sub(NEAR)..first + NEAR / 2,
            beside_numbers::ENGINE,
        )
}

/// *Jalan Melati 3 Km. 9*: a house, and a place on its road.
fn is_road(c: &LexemeView<'_>, unit: usize) -> bool {
    let number = c.next_over(unit, b".");
    let word = c.word(unit).trim_end_matches('.');
    c.first_byte(unit) == b'K'
        && !c.glued(unit)
        && beside_numbers::KM
            .iter()
            .any(|km| word.eq_ignore_ascii_case(km))
        && matches!(c.class(number), Word::Number)
        && context::ends_here(c, c.next(number))
        && !matches!(
            c.class(c.next(number)),
            Word::Unit(_) | Word::Duration(..) | Word::Letter(_)
        )
}
