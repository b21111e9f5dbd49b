//! Times of the day.

use super::super::Value;
use super::super::lexeme::{DayPart, Word};
use super::super::time::{DurationUnit, Time};
use super::Found;
use super::amount::{self, Form};
use super::cursor::{Cursor, END};
use super::shape::{self, Shape};
use crate::number::digits;
use crate::number::numeral::Role;

/// `pukul 09.15 WIB`, `jam 7 pagi`, `pukul setengah tujuh`, `pukul 09.00-10.00 WITA`. What follows
/// *pukul* and is no time (`pukul 25.99`) is no number either.
pub(super) fn read(c: &Cursor<'_>, at: usize) -> Option<Found> {
    let next = c.next(at);
    let sure = c.word(at) == Word::Clock;
    let from = if c.mark(next, b':') {
        c.next(next)
    } else {
        next
    };
    match times(c, from) {
        Some((lo, hi, end)) => {
            // `jam 5` alone; `jam 2 hari` is something else.
            if !sure && matches!(c.word(c.next(end - 1)), Word::Duration(..) | Word::Unit(_)) {
                return None;
            }
            Some(found(at, lo, hi, end))
        }
        None if sure && c.word(from) == Word::Number => Some(Found::skip(from + 1)),
        None => None,
    }
}

/// A time without *pukul*, known by the zone or the part of the day behind it, or by a colon.
pub(super) fn bare(c: &Cursor<'_>, at: usize, shape: Shape) -> Option<Found> {
    let dotted = match shape {
        Shape::Clock(_) | Shape::ClockRange(..) => true,
        Shape::Digits(read, len @ 4..=5) => {
            read.shape == digits::Shape::Point
                || len == 4 && matches!(c.word(c.next(at)), Word::Zone(_))
        }
        // `01.35.20` groups nothing.
        Shape::Nothing => shape::clock(c.str(at)).is_some(),
        _ => false,
    };
    if !dotted {
        return None;
    }
    let (lo, hi, end) = times(c, at)?;
    let zoned = lo.offset.is_some();
    let parted = matches!(c.word(end - 1), Word::DayPart(_));
    let colon = matches!(shape, Shape::Clock(_)) && c.str(at).len() >= 4;
    let ranged = matches!(shape, Shape::ClockRange(..)) && c.str(at).len() == 11;
    // *10.30 waktu setempat*
    let local = c.is(c.next(end - 1), "waktu");
    let hours = matches!(
        c.word(c.next(end - 1)),
        Word::Duration(..) | Word::Percent | Word::Money(..)
    );
    ((zoned || parted || colon || ranged || local) && !hours).then(|| found(at, lo, hi, end))
}

fn found(at: usize, lo: Time, hi: Option<Time>, end: usize) -> Found {
    let value = match hi {
        Some(hi) => Value::TimeRange(lo, hi),
        None => Value::Time(lo),
    };
    Found::new(value, at, end)
}

/// One time or two, with the part of the day and the zone that both share.
fn times(c: &Cursor<'_>, at: usize) -> Option<(Time, Option<Time>, usize)> {
    let (mut lo, mut hi, mut end) = one(c, at)?;
    (lo, end) = suffix(c, lo, end);
    if hi.is_none() {
        let mut then = c.next(end - 1);
        let joined = c.word(then) == Word::Until || c.mark(then, b'-');
        if joined {
            then = c.next(then);
            if c.is(then, "dengan") {
                then = c.next(then);
            }
            let said = c.word(then) == Word::Clock;
            if said {
                then = c.next(then);
            }
            // A second time has minutes, or its own *pukul*.
            if let Some((second, None, after)) = one(c, then)
                && (said || shape::clock(c.str(then)).is_some() && c.str(then).len() >= 4)
            {
                hi = Some(second);
                end = after;
            }
        }
    }
    if let Some(second) = hi {
        let (second, after) = suffix(c, second, end);
        let offset = second.offset.or(lo.offset);
        lo.offset = lo.offset.or(offset);
        hi = Some(Time { offset, ..second });
        end = after;
    }
    Some((lo, hi, end))
}

/// The hour and its minutes, without what follows.
fn one(c: &Cursor<'_>, at: usize) -> Option<(Time, Option<Time>, usize)> {
    match c.word(at) {
        Word::Number => {
            if let Shape::ClockRange(lo, hi) = shape::read(c.str(at)) {
                return Some((lo, Some(hi), at + 1));
            }
            if let Shape::Pair(lo, hi) = shape::read(c.str(at)) {
                let hour = |number: crate::number::Number| {
                    Time::new(u32::try_from(number.to_u64()?).ok()?, 0, None)
                };
                return Some((hour(lo.number)?, Some(hour(hi.number)?), at + 1));
            }
            let text = c.str(at);
            // `0107 UTC`
            if let (Some((hour, minute)), 4) = (text.split_at_checked(2), text.len())
                && let (Ok(hour), Ok(minute)) = (hour.parse(), minute.parse())
            {
                return Some((Time::new(hour, minute, None)?, None, at + 1));
            }
            let time = shape::clock(text)?;
            // `pukul 23: 40`, which a converter broke
            let (mark, rest) = (c.next(at), c.next(c.next(at)));
            let broken = text.len() <= 2
                && (c.mark(mark, b':') || c.mark(mark, b'.'))
                && c.glued(mark)
                && !c.glued(rest)
                && c.word(c.prev(at)) == Word::Clock;
            if let (true, 2, Ok(minute)) = (broken, c.str(rest).len(), c.str(rest).parse())
                && let Some(time) = Time::new(time.hour.into(), minute, None)
            {
                return Some((time, None, rest + 1));
            }
            Some((time, None, at + 1))
        }
        Word::Numeral(numeral) if numeral.role == Role::Half => {
            // Half to seven: 06:30.
            let said = amount::read(c, c.next(at)).filter(|said| said.form == Form::Words)?;
            let hour = u32::try_from(said.number.to_u64()?).ok()?.checked_sub(1)?;
            Some((
                Time::new(hour, 30, None).filter(|_| hour < 12)?,
                None,
                said.end,
            ))
        }
        Word::Numeral(_) => {
            let said = amount::read(c, at)?;
            let (hour, minute) = match said.number.split() {
                (hour, None) => (hour, 0),
                (hour, Some((5, 1))) => (hour, 30),
                _ => return None,
            };
            if said.form != Form::Words {
                return None;
            }
            Some((
                Time::new(u32::try_from(hour).ok()?, minute, None)?,
                None,
                said.end,
            ))
        }
        _ => None,
    }
}

/// `pagi`, `dini hari`, `malam`, then the zone; or the other way round.
fn suffix(c: &Cursor<'_>, mut time: Time, mut end: usize) -> (Time, usize) {
    loop {
        let at = c.next(end - 1);
        // `10.30 (WIB)`
        if c.mark(at, b'(')
            && let Word::Zone(offset) = c.word(c.next(at))
            && c.mark(c.next(c.next(at)), b')')
            && time.offset.is_none()
        {
            time.offset = Some(offset);
            return (time, at + 3);
        }
        match c.word(at) {
            Word::DayPart(part) => {
                let hari = c.next(at);
                let two = part == DayPart::Dawn && c.is(at, "dini");
                if two && !matches!(c.word(hari), Word::Duration(DurationUnit::Day, _)) {
                    return (time, end);
                }
                time.hour = hour_in(time.hour, part);
                end = if two { hari + 1 } else { at + 1 };
            }
            Word::Zone(offset) if time.offset.is_none() => {
                time.offset = Some(offset);
                end = at + 1;
            }
            _ => return (time, end),
        }
        if at == END {
            return (time, end);
        }
    }
}

/// The hour on a clock of twenty-four: `9 malam` is 21, `12 malam` 0, `1 siang` 13.
fn hour_in(hour: u8, part: DayPart) -> u8 {
    match (part, hour) {
        (DayPart::Dawn, 12) => 0,
        (DayPart::Noon, 1..=4) | (DayPart::Afternoon, 1..=7) | (DayPart::Night, 5..=11) => {
            hour + 12
        }
        (DayPart::Night, 12) => 0,
        _ => hour,
    }
}
