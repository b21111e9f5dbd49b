//! Times of the day.

mod one;
mod times;

use super::super::Value;
use super::super::lexeme::{Lexeme, Side, UnitKind, Word};
use super::super::relative::DayPart;
use super::super::time::{DurationUnit, Time};
use super::shape::{self, Shape};
use super::view::LexemeView;
use super::zone::suffix;
use super::{Found, context};
use crate::lang::lists::quantities as words;
use crate::number::digits;
use crate::number::numeral::Role;

/// One time or two, and the token after them.
#[derive(Clone, Copy)]
struct Times {
    lo: Time,
    hi: Option<Time>,
    end: usize,
}

impl Times {
    fn one(time: Time, end: usize) -> Times {
        Times {
            lo: time,
            hi: None,
            end,
        }
    }

    /// The expression that begins at a token.
    fn found(self, at: usize) -> Found {
        let value = match self.hi {
            Some(hi) => Value::TimeRange(self.lo, hi),
            None => Value::Time(self.lo),
        };
        Found::new(value, at, self.end)
    }
}

/// `pukul 09.15 WIB`, `jam 7 pagi`, `pukul setengah tujuh`, `pukul 09.00-10.00 WITA`. What follows
/// *pukul* and is no time (`pukul 25.99`) is no number either.
pub(super) fn read(c: &LexemeView<'_>, at: usize) -> Option<Found> {
    let sure = matches!(c.class(at), Word::Clock);
    // `pukul: 9`, `pkl. 09.00`
    let mark = c.over(at);
    let from = if c.mark(mark, b':') || c.mark(mark, b'.') {
        c.over(mark)
    } else {
        mark
    };
    // `pk 08.00`; `AC ½ pk` has its number before.
    let horsepower = matches!(c.class(at), Word::Unit(UnitKind::Power))
        && !matches!(c.class(c.next(from)), Word::DayPart(_) | Word::Zone(_))
        && !tells_minutes(c, from);
    if horsepower {
        return None;
    }
    match times::read(c, from, true) {
        Some(times) => {
            // `jam 5` alone; `jam 2 hari` is something else.
            let next = c.next(times.end - 1);
            let today = matches!(c.class(next), Word::Duration(DurationUnit::Day, _))
                && c.is_one_of(c.next(next), words::THIS);
            // *bayar jam 3 jam 4 sampai*
            let again = matches!(c.class(next), Word::Duration(DurationUnit::Hour, 1))
                && matches!(c.class(c.next(next)), Word::Number);
            let said = sure || today || again;
            if !said && matches!(c.class(next), Word::Duration(..) | Word::Unit(_)) {
                return None;
            }
            Some(times.found(at))
        }
        None if sure && matches!(c.class(from), Word::Number) => Some(Found::skip(from + 1)),
        None => None,
    }
}

fn tells_minutes(c: &LexemeView<'_>, at: usize) -> bool {
    let text = c.word(at);
    shape::has_minutes(text) && shape::clock(text).is_some()
}

/// Whether a time stands behind `Pk.`, so that no horsepower is meant: *5 Mei 2018 Pk. 10.00*.
pub(super) fn opens(c: &LexemeView<'_>, at: usize) -> bool {
    matches!(c.class(at), Word::Unit(UnitKind::Power)) && tells_minutes(c, c.next_over(at, b"."))
}

/// A time without *pukul*, known by the zone or the part of the day behind it, or by a colon.
pub(super) fn bare(c: &LexemeView<'_>, at: usize, shape: Shape) -> Option<Found> {
    if !may_be_time(c, at, shape) {
        return None;
    }
    let times = times::read(c, at, false)?;
    let end = times.end;
    let zoned = times.lo.offset.is_some();
    let last = c.class(end - 1);
    let parted = matches!(last, Word::DayPart(_) | Word::Meridiem(_));
    let past = matches!(c.class(c.next(at)), Word::Past(_)) && end > at + 1;
    if let Shape::Pair(..) = shape
        && !(zoned || parted && c.word(at).contains('.'))
    {
        return None;
    }
    let colon = matches!(shape, Shape::Clock(_)) && c.len(at) >= 4
        // *jam kerja 09.00 sampai 17.00, di atas 17.00*
        || c.len(at) == 5 && shape::has_minutes(c.word(at)) && tells_hours(c, at);
    // `09.00-10.00`; `07.00 s/d 08.30`, for no number begins so
    let ranged = matches!(shape, Shape::ClockRange(..)) && c.len(at) == 11
        || times.hi.is_some() && c.len(at) == 5 && c.word(at).starts_with('0');
    // *10.30 waktu setempat*
    let local = c.is_one_of(c.next(end - 1), words::LOCAL);
    let hours = matches!(
        c.class(c.next(end - 1)),
        Word::Duration(..) | Word::Percent | Word::Money(..)
    );
    if colon && !zoned && !parted && is_verse(c, at) {
        return Some(Found::skip(at + 1));
    }
    ((zoned || parted || colon || ranged || local || past) && !hours).then(|| times.found(at))
}

/// Whether a token of digits has the form of a time, or what stands beside it makes it one.
fn may_be_time(c: &LexemeView<'_>, at: usize, shape: Shape) -> bool {
    match shape {
        Shape::Clock(_) | Shape::ClockRange(..) => true,
        Shape::Digits(read, len @ 4..=5) => {
            read.shape == digits::Shape::Point
                || len == 4 && matches!(c.class(c.next(at)), Word::Zone(_))
        }
        // `3 lewat 15`, `3 pm`
        Shape::Digits(_, 1..=2) => match c.class(c.next(at)) {
            Word::Past(Side::After) => c.is_one_of(c.next(at), words::PAST_WORD),
            // *9AM-10PM*, but not *radio 9 AM*
            Word::Meridiem(_) => {
                let half = c.next(at);
                c.glued(half) || c.first_byte(half).is_ascii_lowercase()
            }
            // *bangun 5 pagi*: mornings are not counted, nights are.
            Word::DayPart(DayPart::Dawn | DayPart::Morning | DayPart::Afternoon) => !matches!(
                c.class(c.prev(at)),
                Word::Every | Word::Ke | Word::Nomor | Word::DateCue
            ),
            _ => false,
        },
        // `7.30-9 malam`
        Shape::Pair(..) => c
            .word(at)
            .split('-')
            .all(|side| shape::clock(side).is_some()),
        // `01.35.20` groups nothing.
        Shape::Nothing => shape::clock(c.word(at)).is_some(),
        _ => false,
    }
}

/// Whether the words before, in the same sentence, talk of hours, and nothing is measured here.
fn tells_hours(c: &LexemeView<'_>, at: usize) -> bool {
    const FAR: usize = 12;
    let next = c.next(at);
    let measured = context::is_noun(c, next)
        || matches!(
            c.class(next),
            Word::Unit(_) | Word::Percent | Word::Money(..) | Word::Numeral(_) | Word::Duration(..)
        );
    let money = matches!(c.class(c.prev(at)), Word::Money(..) | Word::Nomor);
    let hours = |at: &usize| {
        matches!(
            c.class(*at),
            Word::Clock | Word::Duration(DurationUnit::Hour, 1)
        )
    };
    let ends = |at: usize| matches!(c.class(at), Word::Mark(b'!' | b'?' | b';'));
    !measured
        && !money
        && (at.saturating_sub(FAR)..at)
            .rev()
            .take_while(|&at| !ends(at))
            .any(|at| hours(&at))
}

/// `Yohanes 3:16`, `QS Al-Baqarah 2:255`: chapter and verse of a book.
fn is_verse(c: &LexemeView<'_>, at: usize) -> bool {
    let before = c.prev_over(at, b".:");
    // `Yohanes`, and `An-Nisa` behind *QS.*
    let book = std::iter::successors(Some(before), |&at| Some(c.prev(at)))
        .take(4)
        .take_while(|&at| c.capital(at) || c.mark(at, b'.'))
        .any(|at| c.is(at, Lexeme::SCRIPTURE));
    if book {
        return true;
    }
    // A name, with an hour of one digit: nobody writes times so behind one.
    let short = matches!(c.word(at).as_bytes(), [b'1'..=b'9', b':', _, _]);
    short && c.capital(before) && matches!(c.class(before), Word::Other) && !c.begins(before)
}

/// `setengah tujuh malam`, a time that its part of the day alone tells from half of something.
pub(super) fn half(c: &LexemeView<'_>, at: usize) -> Option<Found> {
    if !matches!(c.class(at), Word::Numeral(numeral) if numeral.role == Role::Half)
        || !matches!(c.class(c.next(at)), Word::Number | Word::Numeral(_))
    {
        return None;
    }
    let times = times::read(c, at, false)?;
    let mut said = at + 1..times.end;
    let parted = said.any(|word| matches!(c.class(word), Word::DayPart(_) | Word::Zone(_)));
    parted.then(|| times.found(at))
}

/// `3pm`, `8:58pm`: a time whose half of the day is glued to it.
pub(super) fn glued(c: &LexemeView<'_>, at: usize, time: Time) -> Found {
    let (time, end) = suffix(c, time, at + 1);
    Times::one(time, end).found(at)
}
