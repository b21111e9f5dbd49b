//! Times of the day.

use super::super::Value;
use super::super::lexeme::{Lexeme, Side, UnitKind, Word};
use super::super::plain::classify;
use super::super::relative::DayPart;
use super::super::time::{DurationUnit, Time};
use super::amount;
use super::cursor::Cursor;
use super::form::Form;
use super::mixed::{self, Mixed};
use super::shape::{self, Shape};
use super::zone::{hour_in, suffix};
use super::{Found, context};
use crate::lang::lists::quantities as words;
use crate::number::digits;
use crate::number::numeral::Role;

/// `pukul 09.15 WIB`, `jam 7 pagi`, `pukul setengah tujuh`, `pukul 09.00-10.00 WITA`. What follows
/// *pukul* and is no time (`pukul 25.99`) is no number either.
pub(super) fn read(c: &Cursor<'_>, at: usize) -> Option<Found> {
    let sure = matches!(c.word(at), Word::Clock);
    // `pukul: 9`, `pkl. 09.00`
    let mark = c.over(at);
    let from = if c.mark(mark, b':') || c.mark(mark, b'.') {
        c.over(mark)
    } else {
        mark
    };
    // `pk 08.00`; `AC ½ pk` has its number before.
    let horsepower = matches!(c.word(at), Word::Unit(UnitKind::Power))
        && !matches!(c.word(c.next(from)), Word::DayPart(_) | Word::Zone(_))
        && shape::clock(c.str(from)).is_none_or(|_| !shape::has_minutes(c.str(from)));
    if horsepower {
        return None;
    }
    match times(c, from, true) {
        Some((lo, hi, end)) => {
            // `jam 5` alone; `jam 2 hari` is something else.
            let next = c.next(end - 1);
            let today = matches!(c.word(next), Word::Duration(DurationUnit::Day, _))
                && c.is_one_of(c.next(next), words::THIS);
            if !sure && !today && matches!(c.word(next), Word::Duration(..) | Word::Unit(_)) {
                return None;
            }
            Some(found(at, lo, hi, end))
        }
        None if sure && matches!(c.word(from), Word::Number) => Some(Found::skip(from + 1)),
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
        // `3 lewat 15`, `3 pm`
        Shape::Digits(_, 1..=2) => match c.word(c.next(at)) {
            Word::Past(Side::After) => c.is_one_of(c.next(at), words::PAST_WORD),
            Word::Meridiem(_) => c
                .str(c.next(at))
                .starts_with(|letter: char| letter.is_lowercase()),
            // *bangun 5 pagi*: mornings are not counted, nights are.
            Word::DayPart(DayPart::Dawn | DayPart::Morning | DayPart::Afternoon) => !matches!(
                c.word(c.prev(at)),
                Word::Every | Word::Ke | Word::Nomor | Word::DateCue
            ),
            _ => false,
        },
        // `7.30-9 malam`
        Shape::Pair(..) => c
            .str(at)
            .split('-')
            .all(|side| shape::clock(side).is_some()),
        // `01.35.20` groups nothing.
        Shape::Nothing => shape::clock(c.str(at)).is_some(),
        _ => false,
    };
    if !dotted {
        return None;
    }
    let (lo, hi, end) = times(c, at, false)?;
    let zoned = lo.offset.is_some();
    let last = c.word(end - 1);
    let parted = matches!(last, Word::DayPart(_) | Word::Meridiem(_));
    let past = matches!(c.word(c.next(at)), Word::Past(_)) && end > at + 1;
    if let Shape::Pair(..) = shape
        && !(zoned || parted && c.str(at).contains('.'))
    {
        return None;
    }
    let colon = matches!(shape, Shape::Clock(_)) && c.len(at) >= 4
        // *jam kerja 09.00 sampai 17.00, di atas 17.00*
        || c.len(at) == 5 && shape::has_minutes(c.str(at)) && tells_hours(c, at);
    // `09.00-10.00`; `07.00 s/d 08.30`, for no number begins so
    let ranged = matches!(shape, Shape::ClockRange(..)) && c.len(at) == 11
        || hi.is_some() && c.len(at) == 5 && c.str(at).starts_with('0');
    // *10.30 waktu setempat*
    let local = c.is_one_of(c.next(end - 1), words::LOCAL);
    let hours = matches!(
        c.word(c.next(end - 1)),
        Word::Duration(..) | Word::Percent | Word::Money(..)
    );
    if colon && !zoned && !parted && is_verse(c, at) {
        return Some(Found::skip(at + 1));
    }
    ((zoned || parted || colon || ranged || local || past) && !hours)
        .then(|| found(at, lo, hi, end))
}

/// Whether the words before, in the same sentence, talk of hours, and nothing is measured here.
fn tells_hours(c: &Cursor<'_>, at: usize) -> bool {
    const FAR: usize = 12;
    let next = c.next(at);
    let measured = context::is_noun(c, next)
        || matches!(
            c.word(next),
            Word::Unit(_) | Word::Percent | Word::Money(..) | Word::Numeral(_) | Word::Duration(..)
        );
    let money = matches!(c.word(c.prev(at)), Word::Money(..) | Word::Nomor);
    let hours = |at: &usize| {
        matches!(
            c.word(*at),
            Word::Clock | Word::Duration(DurationUnit::Hour, 1)
        )
    };
    let ends = |at: usize| matches!(c.word(at), Word::Mark(b'!' | b'?' | b';'));
    !measured
        && !money
        && (at.saturating_sub(FAR)..at)
            .rev()
            .take_while(|&at| !ends(at))
            .any(|at| hours(&at))
}

/// `Yohanes 3:16`, `QS Al-Baqarah 2:255`: chapter and verse of a book.
fn is_verse(c: &Cursor<'_>, at: usize) -> bool {
    let before = c.prev(at);
    let before = if c.mark(before, b'.') || c.mark(before, b':') {
        c.prev(before)
    } else {
        before
    };
    // `Yohanes`, and `An-Nisa` behind *QS.*
    let book = std::iter::successors(Some(before), |&at| Some(c.prev(at)))
        .take(4)
        .take_while(|&at| c.capital(at) || c.mark(at, b'.'))
        .any(|at| c.has(at, Lexeme::SCRIPTURE));
    if book {
        return true;
    }
    // A name, with an hour of one digit: nobody writes times so behind one.
    let short = matches!(c.str(at).as_bytes(), [b'1'..=b'9', b':', _, _]);
    short && c.capital(before) && matches!(c.word(before), Word::Other) && !c.begins(before)
}

/// `setengah tujuh malam`, a time that its part of the day alone tells from half of something.
pub(super) fn half(c: &Cursor<'_>, at: usize) -> Option<Found> {
    if !matches!(c.word(at), Word::Numeral(numeral) if numeral.role == Role::Half)
        || !matches!(c.word(c.next(at)), Word::Number | Word::Numeral(_))
    {
        return None;
    }
    let (lo, hi, end) = times(c, at, false)?;
    let parted = (at + 1..end).any(|word| matches!(c.word(word), Word::DayPart(_) | Word::Zone(_)));
    parted.then(|| found(at, lo, hi, end))
}

/// `3pm`, `8:58pm`: a time whose half of the day is glued to it.
pub(super) fn glued(c: &Cursor<'_>, at: usize, time: Time) -> Found {
    let (time, end) = suffix(c, time, at + 1);
    found(at, time, None, end)
}

fn found(at: usize, lo: Time, hi: Option<Time>, end: usize) -> Found {
    let value = match hi {
        Some(hi) => Value::TimeRange(lo, hi),
        None => Value::Time(lo),
    };
    Found::new(value, at, end)
}

/// One time or two, with the part of the day and the zone that both share; `told` where *pukul* or
/// *jam* stands before.
fn times(c: &Cursor<'_>, at: usize, told: bool) -> Option<(Time, Option<Time>, usize)> {
    let (mut lo, mut hi, mut end) = one(c, at)?;
    let mut part = None;
    // `8 pagi-5 sore`, `08.00 WIB-10.00 WIB`
    if let (None, Some((said, second))) = (hi, to_second(c, end)) {
        match said {
            Word::DayPart(said) => {
                lo.hour = hour_in(lo.hour, said);
                part = Some(said);
            }
            Word::Zone(offset) => lo.offset = Some(offset),
            _ => {}
        }
        hi = Some(second);
        end += 1;
    }
    if hi.is_none() {
        let first = end;
        (lo, end) = suffix(c, lo, end);
        part = (first..end).find_map(|word| day_part(c, word));
        let link = c.next(end - 1);
        let either = c.is_one_of(link, words::EITHER);
        let second = if either {
            Some(c.next(link))
        } else {
            context::until(c, link)
        };
        if let Some(mut then) = second {
            let said = matches!(
                c.word(then),
                Word::Clock | Word::Duration(DurationUnit::Hour, 1)
            );
            if said {
                then = c.next(then);
                if c.mark(then, b'.') {
                    then = c.next(then);
                }
            }
            if let Some((second, None, after)) = one(c, then)
                && (said && !either || is_second(c, then, after, told, either))
            {
                hi = Some(second);
                end = after;
            }
        }
    }
    if let Some(second) = hi {
        let (late, after) = suffix(c, second, end);
        let offset = late.offset.or(lo.offset);
        // `jam 7-9 malam`: the part of the day is said once.
        if part.is_none()
            && let Some(part) = (end..after).find_map(|word| day_part(c, word))
        {
            lo.hour = hour_in(lo.hour, part);
            if lo.hour + 12 < late.hour {
                lo.hour += 12;
            }
        }
        lo.offset = lo.offset.or(offset);
        hi = Some(Time { offset, ..late });
        end = after;
    }
    Some((lo, hi, end))
}

/// The part of the day or the zone of the first time and the second one, where they are one token.
fn to_second(c: &Cursor<'_>, end: usize) -> Option<(Word, Time)> {
    let at = c.next(end - 1);
    if !matches!(c.word(at), Word::Mixed) {
        return None;
    }
    let (said, second) = c.str(at).split_once('-')?;
    let said = classify(said).word;
    let known = matches!(said, Word::DayPart(_) | Word::Zone(1..));
    Some((said, shape::clock(second).filter(|_| known)?))
}

/// Whether the number is the end of a range of times: it has minutes, or the start has *pukul* and
/// nothing is counted; behind *atau*, only with a part of the day.
fn is_second(c: &Cursor<'_>, at: usize, end: usize, told: bool, either: bool) -> bool {
    let next = c.next(end - 1);
    let parted = matches!(
        c.word(next),
        Word::DayPart(_) | Word::Zone(_) | Word::Meridiem(_)
    );
    if either {
        return told && parted;
    }
    let minutes = shape::clock(c.str(at)).is_some() && shape::has_minutes(c.str(at));
    let counted = context::is_noun(c, next)
        || matches!(
            c.word(next),
            Word::Month { .. }
                | Word::Duration(..)
                | Word::Unit(_)
                | Word::Percent
                | Word::Money(..)
                | Word::Mark(b'/')
        );
    minutes || parted || told && !counted
}

fn day_part(c: &Cursor<'_>, at: usize) -> Option<DayPart> {
    match c.word(at) {
        Word::DayPart(part) | Word::Meridiem(part) => Some(part),
        _ => None,
    }
}

/// The hour and its minutes, without what follows.
fn one(c: &Cursor<'_>, at: usize) -> Option<(Time, Option<Time>, usize)> {
    match c.word(at) {
        Word::Number => {
            let text = c.str(at);
            if let Shape::ClockRange(lo, hi) = shape::read(text) {
                return Some((lo, Some(hi), at + 1));
            }
            if let Some((lo, hi)) = text.split_once('-') {
                return Some((shape::clock(lo)?, Some(shape::clock(hi)?), at + 1));
            }
            // `0107 UTC`
            if let (Some((hour, minute)), 4) = (text.split_at_checked(2), text.len())
                && let (Ok(hour), Ok(minute)) = (hour.parse(), minute.parse())
            {
                return Some((Time::new(hour, minute, None)?, None, at + 1));
            }
            // *jam 1/2 8*
            if text == "1/2" {
                return half_to(c, c.next(at));
            }
            let time = shape::clock(text)?;
            // `pukul 23: 40`, which a converter broke
            let (mark, rest) = (c.next(at), c.next(c.next(at)));
            let broken = text.len() <= 2
                && (c.mark(mark, b':') || c.mark(mark, b'.'))
                && c.glued(mark)
                && !c.glued(rest)
                && matches!(c.word(c.prev(at)), Word::Clock);
            if let (true, 2, Ok(minute)) = (broken, c.len(rest), c.str(rest).parse())
                && let Some(time) = Time::new(time.hour.into(), minute, None)
            {
                return Some((time, None, rest + 1));
            }
            if text.len() > 2 {
                return Some((time, None, at + 1));
            }
            let (time, end) = past(c, time, at + 1);
            Some((time, None, end))
        }
        Word::Mixed => match mixed::read(c.str(at)) {
            Mixed::Clock(time) => Some((time, None, at + 1)),
            _ => None,
        },
        Word::Numeral(numeral) if numeral.role == Role::Half => half_to(c, c.next(at)),
        Word::Numeral(_) => {
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
            let (time, end) = if minute == 0 {
                past(c, time, said.end)
            } else {
                (time, said.end)
            };
            Some((time, None, end))
        }
        _ => None,
    }
}

/// Half to seven: 06:30.
fn half_to(c: &Cursor<'_>, at: usize) -> Option<(Time, Option<Time>, usize)> {
    let (hour, end) = small(c, at, 12)?;
    let hour = if hour == 1 { 12 } else { hour.checked_sub(1)? };
    Some((Time::new(hour, 30, None)?, None, end))
}

/// A number of up to `most`, in plain digits or words, and the token after it.
fn small(c: &Cursor<'_>, at: usize, most: u32) -> Option<(u32, usize)> {
    let said = match c.word(at) {
        Word::Number if c.len(at) <= 2 => {
            return Some((c.str(at).parse().ok()?, at + 1)).filter(|&(number, _)| number <= most);
        }
        Word::Numeral(_) => amount::read(c, at).filter(|said| said.form == Form::Words)?,
        _ => return None,
    };
    let number = u32::try_from(said.number.to_u64()?).ok()?;
    (number <= most && said.hi.is_none()).then_some((number, said.end))
}

/// `3 lewat 15`, `tujuh lewat seperempat`, `3 kurang 10 menit`: minutes past the hour or to it.
fn past(c: &Cursor<'_>, time: Time, end: usize) -> (Time, usize) {
    let at = c.next(end - 1);
    let Word::Past(side) = c.word(at) else {
        return (time, end);
    };
    let from = c.next(at);
    let minutes = match c.word(from) {
        Word::Numeral(numeral) if numeral.role == Role::OnePart && numeral.value == 4 => {
            Some((15, from + 1))
        }
        Word::Numeral(numeral) if numeral.role == Role::Half => Some((30, from + 1)),
        _ => small(c, from, 59),
    };
    let Some((minutes, mut after)) = minutes.filter(|&(minutes, _)| minutes > 0) else {
        return (time, end);
    };
    let next = c.next(after - 1);
    if matches!(c.word(next), Word::Duration(DurationUnit::Minute, 1)) {
        after = next + 1;
    } else if context::is_noun(c, next)
        || matches!(
            c.word(next),
            Word::Duration(..) | Word::Unit(_) | Word::Percent | Word::Money(..)
        )
    {
        return (time, end);
    }
    let hour = u32::from(time.hour);
    let shifted = match side {
        Side::Before => Time::new((hour + 23) % 24, 60 - minutes, None),
        _ => Time::new(hour, minutes, None),
    };
    shifted.map_or((time, end), |time| (time, after))
}
