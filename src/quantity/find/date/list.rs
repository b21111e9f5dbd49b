//! Days whose month stands elsewhere: *tanggal 5-7*, *25 dan 26 Juni*.

use super::super::form::Amount;
use super::super::view::LexemeView;
use super::super::{context, when};
use super::year::year_after;
use crate::number::Number;
use crate::quantity::date::{Date, DateRange};
use crate::quantity::lexeme::Word;

/// The days of one list.
const MOST_DAYS: usize = 6;

/// Whether a number stands behind *tanggal*, or behind another that does: *tanggal 5 dan 7*.
pub(in crate::quantity::find) fn is_day(c: &LexemeView<'_>, mut at: usize) -> bool {
    for _ in 0..6 {
        let before = c.prev(at);
        if matches!(c.class(before), Word::DateCue) {
            return true;
        }
        let other = c.prev(before);
        let joins = matches!(
            c.class(before),
            Word::And | Word::Until | Word::Mark(b',' | b'-')
        ) || context::until(c, before).is_some();
        if !joins || !matches!(c.class(other), Word::Number) {
            return false;
        }
        at = other;
    }
    false
}

/// `tanggal 5-7`: days of any month.
pub(in crate::quantity::find) fn days_alone(
    c: &LexemeView<'_>,
    at: usize,
    amount: Amount,
) -> Option<DateRange> {
    let day = |number: Number| when::day_alone(number.to_u64()?);
    if !matches!(c.class(c.prev(at)), Word::DateCue) {
        return None;
    }
    let (start, end) = (day(amount.number)?, day(amount.hi?)?);
    (start.day < end.day).then_some(DateRange {
        start,
        end: Some(end),
    })
}

/// *25 dan 26 Juni*, *3, 5, dan 7 Mei 2020*: the day whose month a later one tells.
pub(in crate::quantity::find) fn of_list(
    c: &LexemeView<'_>,
    at: usize,
    end: usize,
    number: u64,
) -> Option<Date> {
    if end != at + 1 || !(1..=31).contains(&number) {
        return None;
    }
    let (mut last, mut joined) = (number, false);
    let mut link = c.next(at);
    for _ in 0..MOST_DAYS {
        let comma = c.mark(link, b',');
        let and = matches!(c.class(link), Word::And);
        if !comma && !and {
            return None;
        }
        joined |= and;
        let next = c.next(link);
        if comma && matches!(c.class(next), Word::And) {
            link = next;
            continue;
        }
        if !matches!(c.class(next), Word::Number) {
            return None;
        }
        let day = c
            .word(next)
            .parse()
            .ok()
            .filter(|day| *day > last && *day <= 31)?;
        let behind = c.next(next);
        if let Word::Month { number: month, .. } = c.class(behind) {
            let year = year_after(c, behind + 1).map(|(year, _)| year);
            let first = u32::try_from(number).ok()?;
            return Date::of_day(first, u32::from(month), year).filter(|_| joined);
        }
        (last, link) = (day, behind);
    }
    None
}
