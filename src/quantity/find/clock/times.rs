//! One time or two: `09.00`, `8 pagi-5 sore`, `09.00 sampai 10.00 WITA`.

use super::super::context;
use super::super::shape;
use super::super::view::LexemeView;
use super::super::zone::{hour_in, suffix};
use super::{Times, one};
use crate::lang::lists::{beside_numbers, quantities as words};
use crate::quantity::lexeme::Word;
use crate::quantity::plain::classify;
use crate::quantity::relative::DayPart;
use crate::quantity::time::{DurationUnit, Time};

/// One time or two, with the part of the day and the zone that both share; `told` where *pukul* or
/// *jam* stands before.
pub(super) fn read(c: &LexemeView<'_>, at: usize, told: bool) -> Option<Times> {
    let first = one::read(c, at)?;
    let (times, part) = if first.hi.is_some() {
        (first, None)
    } else {
        with_joined(c, first).unwrap_or_else(|| with_second(c, at, first, told))
    };
    Some(match times.hi {
        Some(hi) => shared(c, times, hi, part),
        None => times,
    })
}

/// `8 pagi-5 sore`, `08.00 WIB-10.00 WIB`: the times, and the part of the day of the first.
fn with_joined(c: &LexemeView<'_>, first: Times) -> Option<(Times, Option<DayPart>)> {
    let (said, second) = to_second(c, first.end)?;
    let mut times = Times {
        hi: Some(second),
        end: first.end + 1,
        ..first
    };
    let mut part = None;
    match said {
        Word::DayPart(said) => {
            times.lo.hour = hour_in(times.lo.hour, said);
            part = Some(said);
        }
        Word::Zone(offset) => times.lo.offset = Some(offset),
        _ => {}
    }
    Some((times, part))
}

/// The time with what follows it, and a second one behind *sampai* or *atau*; the part of the day of the first.
fn with_second(
    c: &LexemeView<'_>,
    at: usize,
    first: Times,
    told: bool,
) -> (Times, Option<DayPart>) {
    let (lo, end) = suffix(c, first.lo, first.end);
    let part = (first.end..end).find_map(|word| day_part(c, word));
    let between = told && c.is_one_of(c.prev(c.prev_over(at, b".")), words::BETWEEN);
    let times = match second(c, end, told, between) {
        Some((hi, end)) => Times {
            lo,
            hi: Some(hi),
            end,
        },
        None => Times::one(lo, end),
    };
    (times, part)
}

/// The time that a link behind the first one leads to.
fn second(c: &LexemeView<'_>, end: usize, told: bool, between: bool) -> Option<(Time, usize)> {
    let link = c.next(end - 1);
    // *antara jam 2 dan 4 sore*
    let either =
        c.is_one_of(link, words::EITHER) || between && c.is_one_of(link, beside_numbers::AND_ALSO);
    let mut at = if either {
        c.next(link)
    } else {
        context::until(c, link)?
    };
    let said = matches!(
        c.class(at),
        Word::Clock | Word::Duration(DurationUnit::Hour, 1)
    );
    if said {
        at = c.next_over(at, b".");
    }
    let second = one::read(c, at).filter(|second| second.hi.is_none())?;
    (said && !either || is_second(c, at, second.end, told, either))
        .then_some((second.lo, second.end))
}

/// Two times with what follows the second and is meant of both.
fn shared(c: &LexemeView<'_>, times: Times, second: Time, part: Option<DayPart>) -> Times {
    let mut lo = times.lo;
    let (late, end) = suffix(c, second, times.end);
    // `jam 7-9 malam`: the part of the day is said once.
    if part.is_none()
        && let Some(part) = (times.end..end).find_map(|word| day_part(c, word))
    {
        lo.hour = hour_in(lo.hour, part);
        if lo.hour + 12 < late.hour {
            lo.hour += 12;
        }
    }
    let offset = late.offset.or(lo.offset);
    lo.offset = lo.offset.or(offset);
    Times {
        lo,
        hi: Some(Time { offset, ..late }),
        end,
    }
}

/// The part of the day or the zone of the first time and the second one, where they are one token.
fn to_second(c: &LexemeView<'_>, end: usize) -> Option<(Word, Time)> {
    let at = c.next(end - 1);
    if !matches!(c.class(at), Word::Mixed) {
        return None;
    }
    let (said, second) = c.word(at).split_once('-')?;
    let said = classify(said).word;
    let known = matches!(said, Word::DayPart(_) | Word::Zone(1..));
    Some((said, shape::clock(second).filter(|_| known)?))
}

/// Whether the number is the end of a range of times: it has minutes, or the start has *pukul* and
/// nothing is counted; behind *atau*, only with a part of the day.
fn is_second(c: &LexemeView<'_>, at: usize, end: usize, told: bool, either: bool) -> bool {
    let next = c.next(end - 1);
    let parted = matches!(
        c.class(next),
        Word::DayPart(_) | Word::Zone(_) | Word::Meridiem(_)
    );
    if either {
        return told && parted;
    }
    let minutes = shape::clock(c.word(at)).is_some() && shape::has_minutes(c.word(at));
    let counted = context::is_noun(c, next)
        || matches!(
            c.class(next),
            Word::Month { .. }
                | Word::Duration(..)
                | Word::Unit(_)
                | Word::Percent
                | Word::Money(..)
                | Word::Mark(b'/')
        );
    minutes || parted || told && !counted
}

fn day_part(c: &LexemeView<'_>, at: usize) -> Option<DayPart> {
    match c.class(at) {
        Word::DayPart(part) | Word::Meridiem(part) => Some(part),
        _ => None,
    }
}
