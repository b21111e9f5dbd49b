//! Two expressions joined to a range by a dash, *hingga*, *sampai* or *s.d.*

mod dates;
mod numbers;

use super::super::date::DateRange;
use super::super::lexeme::{Lexeme, Word};
use super::super::{Range, RangeOf, Value};
use super::view::{END, LexemeView};
use super::{Finder, Found, context};
use crate::lang::lists::{beside_numbers, quantities as words};
use crate::number::Number;
use crate::number::numeral::Role;

/// How a link joins what stands before it to what follows.
#[derive(Clone, Copy)]
enum By {
    /// A dash, *hingga*, *s.d.*
    Until { dash: bool },
    /// *satu atau dua*
    Or,
    /// *antara 10 dan 20*
    And,
}

/// The expression together with what is joined to it.
pub(super) fn join(finder: &mut Finder<'_>, first: &Found) -> Option<Found> {
    if !may_begin(first) {
        return None;
    }
    let (by, at) = link(&finder.c, first).filter(|&(_, at)| at != END)?;
    if let Some(open) = until_now(&finder.c, first, by, at) {
        return Some(open);
    }
    let second = second(finder, at)?;
    let value = together(finder, first, &second, by)?;
    Some(Found {
        conflict: first.conflict.or(second.conflict),
        ..Found::new(value, first.first, second.end)
    })
}

/// Whether an expression is of a kind with which ranges begin.
fn may_begin(first: &Found) -> bool {
    matches!(
        first.value,
        Some(
            Value::Cardinal(_)
                | Value::Percent(_)
                | Value::Money(_)
                | Value::Quantity(_)
                | Value::Duration(_)
                | Value::Date(_)
                | Value::Weekday(_)
                | Value::Ordinal(_)
        )
    )
}

/// What links an expression to the next one, and where that begins.
fn link(c: &LexemeView<'_>, first: &Found) -> Option<(By, usize)> {
    let link = c.next(first.end - 1);
    if let Some(at) = context::until(c, link) {
        let dash = c.mark(link, b'-');
        return Some((By::Until { dash }, at));
    }
    let Word::And = c.class(link) else {
        return None;
    };
    if c.is_one_of(link, words::EITHER) {
        return Some((By::Or, c.next(link)));
    }
    let between = c.is_one_of(c.prev(first.first), words::BETWEEN)
        && c.is_one_of(link, beside_numbers::AND_ALSO);
    between.then(|| (By::And, c.next(link)))
}

/// `2010 - sekarang`
fn until_now(c: &LexemeView<'_>, first: &Found, by: By, at: usize) -> Option<Found> {
    match (first.value, by) {
        (Some(Value::Date(start)), By::Until { dash: true })
            if matches!(c.class(at), Word::Now) && start.year().is_some() =>
        {
            let range = DateRange { start, end: None };
            Some(Found::new(Value::DateRange(range), first.first, at + 1))
        }
        _ => None,
    }
}

/// The expression behind a link.
fn second(finder: &mut Finder<'_>, at: usize) -> Option<Found> {
    let c = &finder.c;
    // *-5 hingga -2*, *minus 5 sampai minus 2*
    let signed = c.mark(at, b'-') && c.minus(c.next(at)) == Some(at)
        || matches!(c.class(at), Word::Numeral(numeral) if numeral.role == Role::Minus);
    // *M 1,6 sampai M 3,4*
    let lettered =
        matches!(c.class(at), Word::Letter(b'M')) && matches!(c.class(c.next(at)), Word::Number);
    let chain = finder.chain;
    let second = finder.simple(if signed || lettered { at + 1 } else { at });
    finder.chain = chain;
    second.filter(|second| second.first == at && second.value.is_some())
}

/// What two linked expressions say together.
fn together(finder: &Finder<'_>, first: &Found, second: &Found, by: By) -> Option<Value> {
    let dash = match (by, first.value?) {
        (By::Or, Value::Cardinal(a)) => return either(finder, first, second, a),
        (By::Or, _) | (By::And, Value::Ordinal(_)) => return None,
        (By::And, _) => return numbers::read(finder, first, second, false),
        (By::Until { dash }, _) => dash,
    };
    match (first.value?, second.value?) {
        (Value::Weekday(a), Value::Weekday(b)) if a != b => Some(Value::WeekdayRange(a, b)),
        (Value::Ordinal(lo), hi) => ordinals(finder, first, second, lo, hi),
        // *Rabu hingga Jumat, 18-20 Juni*
        (Value::Weekday(a), Value::DateRange(mut range)) if range.start.weekday.is_some() => {
            range.start.weekday = Some(a);
            Some(Value::DateRange(range))
        }
        // *tahun 668–695*
        (Value::Date(start), Value::Cardinal(end))
            if start.month == 0 && start.year().is_some_and(|year| year < 1000) =>
        {
            dates::early_years(start, end, second).map(Value::DateRange)
        }
        (a, b) => match dates::read(a, b) {
            Some(range) => Some(Value::DateRange(range)),
            None => numbers::read(finder, first, second, dash),
        },
    }
}

/// `kelas 1 sampai 6`, `halaman 5 - 10`: what is numbered goes on being so.
fn ordinals(
    finder: &Finder<'_>,
    first: &Found,
    second: &Found,
    lo: Number,
    hi: Value,
) -> Option<Value> {
    let c = &finder.c;
    let hi = match hi {
        Value::Ordinal(hi) => hi,
        Value::Cardinal(hi) if second.amount?.exponent == 0 => hi,
        _ => return None,
    };
    // *No 7 -B* is one house.
    let lettered = matches!(c.class(second.first), Word::Letter(_));
    // *PTPN I s.d. XIV* are names.
    let roman = c.roman(first.first).is_some() && !c.is(c.prev(first.first), Lexeme::SERIES);
    let counted = context::is_counted(c, c.next(second.end - 1));
    // *skala 0 - 100*
    let of = if c.is_one_of(c.prev(first.first), beside_numbers::SCALE) {
        RangeOf::Cardinal
    } else {
        RangeOf::Ordinal
    };
    (hi.is_integer() && lo < hi && !counted && !lettered && !roman).then_some(Value::Range(Range {
        lo,
        hi,
        of,
    }))
}

/// `satu atau dua tahun`: of two numbers that follow each other the second may be meant as well.
fn either(finder: &Finder<'_>, first: &Found, second: &Found, a: Number) -> Option<Value> {
    let next = a.checked_add(Number::ONE)?;
    if second.amount?.number != next {
        return None;
    }
    numbers::read(finder, first, second, false)
}
