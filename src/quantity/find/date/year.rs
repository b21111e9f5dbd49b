//! The year behind a month: `2018`, `tahun 2018`, `363 SM`, `'45`.

use super::super::shape::{self, Shape};
use super::super::view::LexemeView;
use super::super::{clock, context};
use crate::lang::lists::quantities as words;
use crate::number::digits;
use crate::quantity::lexeme::{Lexeme, Word};
use crate::quantity::plain::classify;
use crate::quantity::time::DurationUnit;

/// The year behind a month: `2018`, `tahun 2018`, `363 SM`; with the token after it.
pub(super) fn year_after(c: &LexemeView<'_>, end: usize) -> Option<(i32, usize)> {
    let mut at = c.over(end - 1);
    // `21/Nov/2021`
    if c.mark(at, b'/') && c.mark(end.saturating_sub(2), b'/') {
        at = c.next(at);
        if matches!(c.class(at), Word::Number) && c.len(at) == 2 {
            return Some((shape::year(c.word(at))?, at + 1));
        }
    }
    if let Some((year, after)) = short_year(c, at) {
        return Some((year, after));
    }
    let said = matches!(c.class(at), Word::Duration(DurationUnit::Year, 1));
    if said || c.mark(at, b',') && is_after_comma(c, end, c.next(at)) {
        at = c.next(at);
    }
    if let Some(found) = before_era(c, at) {
        return Some(found);
    }
    if let Some(found) = torn_year(c, at) {
        return Some(found);
    }
    let next = c.next(at);
    let year = c
        .year_at(at)
        .or_else(|| early_year(c, at).filter(|_| !context::is_noun(c, next)))?;
    // `Juni 2018 kasus` would be a count, but nobody writes it; a unit behind says so.
    let counted = matches!(
        c.class(next),
        Word::Percent | Word::Unit(_) | Word::Money(..)
    ) && !clock::opens(c, next);
    (!counted || said).then(|| (year, era_end(c, at)))
}

/// `11 September 202 5`, `11 Maret 20 25`: a scan has parted the last digits from the year.
fn torn_year(c: &LexemeView<'_>, at: usize) -> Option<(i32, usize)> {
    let last = c.next(at);
    if !matches!((c.class(at), c.class(last)), (Word::Number, Word::Number)) {
        return None;
    }
    let head: i32 = c.word(at).parse().ok()?;
    let digit: i32 = c.word(last).parse().ok()?;
    let (heads, shift) = match c.len(last) {
        1 => (190..=209, 10),
        2 => (19..=20, 100),
        _ => return None,
    };
    let behind = c.next(last);
    let torn = heads.contains(&head)
        && !context::is_noun(c, behind)
        && !matches!(
            c.class(behind),
            Word::Unit(_) | Word::Percent | Word::Duration(..)
        );
    torn.then_some((head * shift + digit, last + 1))
}

/// `17 Agustus '45`
fn short_year(c: &LexemeView<'_>, at: usize) -> Option<(i32, usize)> {
    let digits = c.next(at);
    let two = c.is_quote(at)
        && c.glued(digits)
        && matches!(c.class(digits), Word::Number)
        && c.len(digits) == 2;
    let year = shape::year(c.word(digits)).filter(|_| two)?;
    Some((year, digits + 1))
}

/// `11 September, 2001`, as English has it; in *pada 11 September, 2001 orang* it counts.
fn is_after_comma(c: &LexemeView<'_>, end: usize, at: usize) -> bool {
    let day = end.checked_sub(2).map_or(Word::Other, |day| c.class(day));
    c.year_at(at).is_some() && day == Word::Number && !context::is_noun(c, c.next(at))
}

/// `10 September 954`
fn early_year(c: &LexemeView<'_>, at: usize) -> Option<i32> {
    if !matches!(c.class(at), Word::Number) {
        return None;
    }
    match shape::read(c.word(at)) {
        Shape::Digits(read, 3) if read.shape == digits::Shape::Plain => {
            i32::try_from(read.number.to_u64()?)
                .ok()
                .filter(|&year| year >= 100)
        }
        _ => None,
    }
}

fn era_end(c: &LexemeView<'_>, at: usize) -> usize {
    let next = c.next(at);
    if matches!(c.class(next), Word::Era) {
        next + 1
    } else {
        at + 1
    }
}

/// `3300 SM`: 1 SM is the year 0, so this is -3299 (ISO 8601).
pub(in crate::quantity::find) fn before_era(c: &LexemeView<'_>, at: usize) -> Option<(i32, usize)> {
    if !matches!(c.class(at), Word::Number) {
        return None;
    }
    let mut next = c.next(at);
    let said = matches!(c.class(next), Word::Before) && c.is_one_of(c.next(next), words::CHRIST);
    if said {
        next = c.next(next);
    }
    let short = matches!(c.class(next), Word::BeforeEra) && c.shouts(next);
    // *247 SM-1 Juni 195 SM*
    let joined = matches!(c.class(next), Word::Mixed)
        && c.word(next)
            .split_once('-')
            .is_some_and(|(era, _)| classify(era).word == Word::BeforeEra);
    if !short && !said && !joined {
        return None;
    }
    // *abad ke 5 SM*
    let before = c.prev(at);
    if matches!(c.class(before), Word::Ke) || c.is(before, Lexeme::SERIES) {
        return None;
    }
    match shape::read(c.word(at)) {
        Shape::Digits(read, _) => {
            let year = i32::try_from(read.number.to_i64()?)
                .ok()
                .filter(|&year| year > 0)?;
            Some((1 - year, if joined { at + 1 } else { next + 1 }))
        }
        _ => None,
    }
}
