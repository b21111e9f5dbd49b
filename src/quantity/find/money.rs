//! Sums of money with the currency before them, and whose dollar it is.

use super::super::lexeme::{Side, Word};
use super::super::{Conflict, Currency, Value};
use super::super::{Range, RangeOf};
use super::amount;
use super::form::{Amount, Form};
use super::mixed::{self, Mixed};
use super::nation::of_nation;
use super::view::{END, LexemeView};
use super::{Found, counted, numerals};
use crate::lang::lists::quantities as words;
use crate::number::{Number, digits};

/// A sum whose currency stands at a token, or a dollar sign with what goes before it.
pub(super) fn read(c: &LexemeView<'_>, at: usize, floor: usize) -> Option<Found> {
    let (currency, first) = match c.class(at) {
        Word::Money(currency, Side::Before | Side::Both) => (currency, at),
        Word::Mark(b'$') => dollar(c, at, floor),
        _ => return None,
    };
    if let Some(range) = glued_range(c, at, first, currency) {
        return Some(range);
    }
    let mut sum = sum(c, at, currency)?;
    // *Rp3.OOO.OOO*: noughts that a scan made letters
    let dot = c.next(sum.end - 1);
    if c.mark(dot, b'.') && c.glued(dot) && c.glued(dot + 1) && c.first_byte(dot + 1) == b'O' {
        return Some(Found::skip(dot + 1));
    }
    if let Some(range) = to_other_sum(c, first, sum, currency) {
        return Some(range);
    }
    let first = match minus(c, first).filter(|&minus| minus >= floor && sum.hi.is_none()) {
        Some(minus) => {
            sum.number = sum.number.negate();
            minus
        }
        None => first,
    };
    let mut end = sum.end;
    // `Rp 5 juta rupiah`
    if let Word::Money(again, Side::After) = c.class(c.next(end - 1))
        && again == currency
    {
        (_, end) = of_nation(c, c.next(end - 1), again);
    }
    // `Rp5.000,-`
    let comma = c.next(end - 1);
    let dash = c.next(comma);
    let dashes = || c.mark(dash, b'-') || c.reads(dash, "--");
    if c.mark(comma, b',') && c.glued(comma) && c.glued(dash) && dashes() {
        end = dash + 1;
    }
    let mut conflict = sum.conflict;
    if let Some((said, close)) = gloss(c, end, currency) {
        conflict = said.number != sum.number;
        end = close;
    }
    Some(Found {
        conflict: conflict.then_some(Conflict::Words),
        amount: Some(sum),
        ..Found::new(counted::with(sum, RangeOf::Money(currency)), first, end)
    })
}

/// The amount behind a currency.
fn sum(c: &LexemeView<'_>, at: usize, currency: Currency) -> Option<Amount> {
    // `IDR. 750 juta`
    let dot = c.next(at);
    let number = matches!(c.class(c.next(dot)), Word::Number);
    let dotted = c.mark(dot, b'.') && c.glued(dot) && !c.glued(c.next(dot));
    // `IDR : 8,5 juta`
    let at = if number && (dotted || c.mark(dot, b':')) {
        dot
    } else {
        at
    };
    // `Rp -5.000`, `Rp-5.000`
    let sign = c.next(at);
    let signed = c.mark(sign, b'-')
        && c.glued(c.next(sign))
        && matches!(c.class(c.next(sign)), Word::Number);
    let at = if signed { sign } else { at };
    let mut sum = amount::read(c, c.next(at))
        .filter(|sum| sum.form != Form::Ordinal && sum.number.is_decimal())
        .or_else(|| short(c, c.next(at)))?;
    if signed && !sum.number.is_negative() {
        sum.number = sum.number.negate();
    }
    if is_in_thousands(sum, c.word(c.next(at))) {
        sum.number = sum.number.shift(3)?;
    }
    // `€30m`, `US$2bn` in the English way; `Rp 5m` is a *miliar*
    let short = c.next(sum.end - 1);
    if matches!(c.class(short), Word::Letter(b'm'))
        && (c.glued(short) || currency == Currency::IDR && is_few(c, sum, short))
    {
        let power = if currency == Currency::IDR { 9 } else { 6 };
        sum.number = sum.number.shift(power)?;
        sum.exponent = power;
        sum.end = short + 1;
    }
    Some(sum)
}

/// Whether a mark that was read as that of decimals parts thousands: in `SGD 1,200`, as no sum has three decimals.
fn is_in_thousands(sum: Amount, written: &str) -> bool {
    if sum.form == Form::Digits(digits::Shape::Point, written.len()) {
        return is_half_grouped(written);
    }
    sum.form == Form::Digits(digits::Shape::Comma, written.len())
        && written.split_once(',').is_some_and(|(head, tail)| {
            tail.len() == 3 && !head.starts_with('0') && head.len() <= 3
        })
}

/// *kembalian 500 perak*: rupiah, as people call so few of them; no medals.
pub(super) fn is_change(c: &LexemeView<'_>, at: usize, amount: Amount) -> bool {
    let rupiah = |sum: u64| (50..=1000).contains(&sum) && sum.is_multiple_of(50);
    c.first_byte(at) == b'p'
        && c.is_one_of(at, words::SILVER)
        && amount.plain().is_some_and(|(sum, _)| rupiah(sum))
        && !c.has_one_of(at.saturating_sub(8)..at + 5, words::MEDAL)
}

/// The sign before a currency: `minus Rp 5.000`, `-Rp 5.000`.
fn minus(c: &LexemeView<'_>, first: usize) -> Option<usize> {
    let before = c.prev(first);
    let said = numerals::says_minus(c, before).then_some(before);
    // At the head of a line a dash begins an item.
    c.minus(first)
        .filter(|&minus| c.prev(minus) != END)
        .or(said)
}

/// `Rp 2,9 m`: no sum of rupiah is so small, and none is measured.
fn is_few(c: &LexemeView<'_>, sum: Amount, letter: usize) -> bool {
    let next = c.next(letter);
    matches!(sum.form, Form::Digits(..))
        && sum.number < Number::from(1000)
        && !matches!(c.class(next), Word::UnitTail | Word::Mark(b'/'))
}

/// `Rp10K`
fn short(c: &LexemeView<'_>, at: usize) -> Option<Amount> {
    let number = (matches!(c.class(at), Word::Mixed)).then(|| mixed::scaled_sum(c.word(at)))??;
    Some(Amount::new(number, Form::Scaled, at + 1))
}

/// `Rp2000.000`: no sum has three decimals, so the point groups what nobody grouped before it.
fn is_half_grouped(text: &str) -> bool {
    text.split_once('.')
        .is_some_and(|(head, tail)| head.len() > 3 && tail.len() == 3)
}

/// `(dua ratus juta rupiah)`
fn gloss(c: &LexemeView<'_>, end: usize, currency: Currency) -> Option<(Amount, usize)> {
    let open = c.next(end - 1);
    if !c.mark(open, b'(') {
        return None;
    }
    let inside = c.next(open);
    if !matches!(c.class(inside), Word::Numeral(_) | Word::Joined(..)) {
        return None;
    }
    let said = amount::read(c, inside)?;
    let noun = c.next(said.end - 1);
    let Word::Money(other, _) = c.class(noun) else {
        return None;
    };
    let (other, after) = of_nation(c, noun, other);
    let mut close = c.next(after - 1);
    let mut whole = said;
    if let Some((cents, then)) = cents(c, close) {
        whole.number = said.number.checked_add(cents)?;
        close = then;
    }
    (other == currency && c.mark(close, b')')).then_some((whole, close + 1))
}

/// `tujuh puluh satu sen` behind the rupiah: the hundredths, and the token after them.
fn cents(c: &LexemeView<'_>, at: usize) -> Option<(Number, usize)> {
    if !matches!(c.class(at), Word::Numeral(_) | Word::Joined(..)) {
        return None;
    }
    let cents = amount::read(c, at)?;
    let noun = c.next(cents.end - 1);
    let number = Number::new(cents.number.to_i64()?.into(), 2)?;
    c.is_one_of(noun, words::CENT)
        .then(|| (number, c.next(noun)))
}

fn dollar(c: &LexemeView<'_>, at: usize, floor: usize) -> (Currency, usize) {
    let before = c.prev(at);
    if before == END || before < floor || !c.glued(at) {
        return (Currency::USD, at);
    }
    let currency = match c.class(before) {
        Word::DollarOf(currency) => currency,
        Word::Letter(b'S') => Currency::SGD,
        Word::Letter(b'A') => Currency::AUD,
        Word::Letter(b'C') => Currency::CAD,
        _ if c.word(before) == "AS" => Currency::USD,
        _ => return (Currency::USD, at),
    };
    (currency, before)
}

/// `Rp 95.000-Rp 105.000`, whose first number and second currency are one token.
fn glued_range(c: &LexemeView<'_>, at: usize, first: usize, currency: Currency) -> Option<Found> {
    let middle = c.next(at);
    if !matches!(c.class(middle), Word::Mixed) {
        return None;
    }
    let (lo, other, hi, end) = match mixed::read(c.word(middle)) {
        Mixed::ToMoney(lo, other) => {
            let hi = amount::read(c, c.next(middle)).filter(|hi| hi.hi.is_none())?;
            (lo, other, hi.number, hi.end)
        }
        Mixed::SumToSum(lo, other, hi) => (lo, other, hi, middle + 1),
        _ => return None,
    };
    if other != currency {
        return None;
    }
    let range = Value::Range(Range {
        lo,
        hi,
        of: RangeOf::Money(currency),
    });
    Some(Found::new(range, first, end))
}

/// `Rp 5 ribu-Rp 10 ribu`, whose middle is one token.
fn to_other_sum(
    c: &LexemeView<'_>,
    first: usize,
    sum: Amount,
    currency: Currency,
) -> Option<Found> {
    let middle = c.next(sum.end - 1);
    let Word::ScaleToMoney(exponent, other) = c.class(middle) else {
        return None;
    };
    let hi = amount::read(c, c.next(middle))?;
    if other != currency || hi.hi.is_some() {
        return None;
    }
    let range = Value::Range(Range {
        lo: sum.number.shift(u32::from(exponent))?,
        hi: hi.number,
        of: RangeOf::Money(currency),
    });
    Some(Found::new(range, first, hi.end))
}
