//! The hour and its minutes, without what follows: `09.15`, `setengah tujuh`, `3 lewat 15`.

use super::super::form::Form;
use super::super::mixed::{self, Mixed};
use super::super::shape::{self, Shape};
use super::super::view::LexemeView;
use super::super::{amount, context};
use super::Times;
use crate::number::numeral::Role;
use crate::quantity::lexeme::{Side, Word};
use crate::quantity::time::{DurationUnit, Time};

/// The time at a token, or two that are one token.
pub(super) fn read(c: &LexemeView<'_>, at: usize) -> Option<Times> {
    match c.class(at) {
        Word::Number => in_digits(c, at),
        Word::Mixed => match mixed::read(c.word(at)) {
            Mixed::Clock(time) => Some(Times::one(time, at + 1)),
            _ => None,
        },
        Word::Numeral(numeral) if numeral.role == Role::Half => half_to(c, c.next(at)),
        Word::Numeral(_) => in_words(c, at),
        _ => None,
    }
}

fn in_digits(c: &LexemeView<'_>, at: usize) -> Option<Times> {
    let text = c.word(at);
    let range = |lo, hi| Times {
        lo,
        hi: Some(hi),
        end: at + 1,
    };
    if let Shape::ClockRange(lo, hi) = shape::read(text) {
        return Some(range(lo, hi));
    }
    if let Some((lo, hi)) = text.split_once('-') {
        return Some(range(shape::clock(lo)?, shape::clock(hi)?));
    }
    // `0107 UTC`
    if let (Some((hour, minute)), 4) = (text.split_at_checked(2), text.len())
        && let (Ok(hour), Ok(minute)) = (hour.parse(), minute.parse())
    {
        return Some(Times::one(Time::new(hour, minute, None)?, at + 1));
    }
    // *jam 1/2 8*
    if text == "1/2" {
        return half_to(c, c.next(at));
    }
    let time = shape::clock(text)?;
    if text.len() > 2 {
        return Some(Times::one(time, at + 1));
    }
    Some(broken(c, at, time).unwrap_or_else(|| past(c, time, at + 1)))
}

/// `pukul 23: 40`, which a converter broke.
fn broken(c: &LexemeView<'_>, at: usize, time: Time) -> Option<Times> {
    let mark = c.next(at);
    let rest = c.next(mark);
    let broken = (c.mark(mark, b':') || c.mark(mark, b'.'))
        && c.glued(mark)
        && !c.glued(rest)
        && c.len(rest) == 2
        && matches!(c.class(c.prev(at)), Word::Clock);
    if !broken {
        return None;
    }
    let time = Time::new(time.hour.into(), c.word(rest).parse().ok()?, None)?;
    Some(Times::one(time, rest + 1))
}

fn in_words(c: &LexemeView<'_>, at: usize) -> Option<Times> {
    let said = amount::read(c, at)?;
    let (hour, minute) = match said.number.split() {
        (hour, None) => (hour, 0),
        (hour, Some((5, 1))) => (hour, 30),
        _ => return None,
    };
    if said.form != Form::Words || said.hi.is_some() {
        return None;
    }
    let time = Time::new(u32::try_from(hour).ok()?, minute, None)?;
    Some(if minute == 0 {
        past(c, time, said.end)
    } else {
        Times::one(time, said.end)
    })
}

/// Half to seven: 06:30.
fn half_to(c: &LexemeView<'_>, at: usize) -> Option<Times> {
    let (hour, end) = small(c, at, 12)?;
    let hour = if hour == 1 { 12 } else { hour.checked_sub(1)? };
    Some(Times::one(Time::new(hour, 30, None)?, end))
}

/// A number of up to `most`, in plain digits or words, and the token after it.
fn small(c: &LexemeView<'_>, at: usize, most: u32) -> Option<(u32, usize)> {
    let said = match c.class(at) {
        Word::Number if c.len(at) <= 2 => {
            return Some((c.word(at).parse().ok()?, at + 1)).filter(|&(number, _)| number <= most);
        }
        Word::Numeral(_) => amount::read(c, at).filter(|said| said.form == Form::Words)?,
        _ => return None,
    };
    let number = u32::try_from(said.number.to_u64()?).ok()?;
    (number <= most && said.hi.is_none()).then_some((number, said.end))
}

/// A time with the minutes behind it, or as it was.
fn past(c: &LexemeView<'_>, time: Time, end: usize) -> Times {
    minutes_past(c, time, end).unwrap_or(Times::one(time, end))
}

/// `3 lewat 15`, `tujuh lewat seperempat`, `3 kurang 10 menit`: minutes past the hour or to it.
fn minutes_past(c: &LexemeView<'_>, time: Time, end: usize) -> Option<Times> {
    let at = c.next(end - 1);
    let Word::Past(side) = c.class(at) else {
        return None;
    };
    let from = c.next(at);
    let (minutes, mut end) = match c.class(from) {
        Word::Numeral(numeral) if numeral.role == Role::OnePart && numeral.value == 4 => {
            (15, from + 1)
        }
        Word::Numeral(numeral) if numeral.role == Role::Half => (30, from + 1),
        _ => small(c, from, 59).filter(|&(minutes, _)| minutes > 0)?,
    };
    let next = c.next(end - 1);
    if matches!(c.class(next), Word::Duration(DurationUnit::Minute, 1)) {
        end = next + 1;
    } else if context::is_noun(c, next)
        || matches!(
            c.class(next),
            Word::Duration(..) | Word::Unit(_) | Word::Percent | Word::Money(..)
        )
    {
        return None;
    }
    let hour = u32::from(time.hour);
    let time = match side {
        Side::Before => Time::new((hour + 23) % 24, 60 - minutes, None),
        _ => Time::new(hour, minutes, None),
    };
    Some(Times::one(time?, end))
}
