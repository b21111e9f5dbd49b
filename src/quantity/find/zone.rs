//! What follows a time: the part of the day and the zone.

use super::super::lexeme::Word;
use super::super::relative::DayPart;
use super::super::time::{DurationUnit, Time};
use super::shape;
use super::view::{END, LexemeView};
use crate::lang::lists::quantities as words;

/// `pagi`, `dini hari`, `malam`, `pm`, then the zone; or the other way round.
pub(super) fn suffix(c: &LexemeView<'_>, mut time: Time, mut end: usize) -> (Time, usize) {
    loop {
        let at = c.over(end - 1);
        // `10.30 (WIB)`
        if c.mark(at, b'(')
            && let Some((offset, after)) = zone(c, c.next(at))
            && c.mark(c.next(after - 1), b')')
            && time.offset.is_none()
        {
            time.offset = Some(offset);
            return (time, after + 1);
        }
        match c.class(at) {
            Word::DayPart(part) => {
                let hari = c.next(at);
                let two = part == DayPart::Dawn && c.is_one_of(at, words::DAWN_WORD);
                if two && !matches!(c.class(hari), Word::Duration(DurationUnit::Day, _)) {
                    return (time, end);
                }
                time.hour = hour_in(time.hour, part);
                end = if two { hari + 1 } else { at + 1 };
            }
            Word::Meridiem(part) if time.hour <= 12 => {
                time.hour = meridiem(time.hour, part);
                end = at + 1;
            }
            _ => match zone(c, at).filter(|_| time.offset.is_none()) {
                Some((offset, after)) => {
                    time.offset = Some(offset);
                    end = after;
                }
                None => return (time, end),
            },
        }
        if at == END {
            return (time, end);
        }
    }
}

/// `WIB`, `GMT+7`, `UTC +08:00`: minutes east of Greenwich, and the token after.
fn zone(c: &LexemeView<'_>, at: usize) -> Option<(i16, usize)> {
    match c.class(at) {
        Word::Zone(0) => {
            let sign = c.next(at);
            let number = c.next(sign);
            let signed = c.mark(sign, b'+') || c.mark(sign, b'-');
            let hours = signed && c.glued(number) && matches!(c.class(number), Word::Number);
            match hours
                .then(|| offset(c.word(number), c.mark(sign, b'-')))
                .flatten()
            {
                Some(offset) => Some((offset, number + 1)),
                None => Some((0, at + 1)),
            }
        }
        Word::Zone(offset) => Some((offset, at + 1)),
        // `UTC-3`
        Word::Mixed => {
            let (name, hours) = c.word(at).split_at_checked(3)?;
            let known = name.eq_ignore_ascii_case("gmt") || name.eq_ignore_ascii_case("utc");
            let west = hours.starts_with('-');
            let offset = offset(hours.get(1..)?, west).filter(|_| known && west)?;
            Some((offset, at + 1))
        }
        _ => None,
    }
}

/// `7`, `07:00`, `5.30`
fn offset(text: &str, west: bool) -> Option<i16> {
    let time = shape::clock(text).filter(|time| time.second.is_none() && time.hour <= 14)?;
    let minutes = i16::from(time.hour) * 60 + i16::from(time.minute);
    Some(if west { -minutes } else { minutes })
}

/// `12 am` is midnight, `12 pm` noon.
pub(super) fn meridiem(hour: u8, part: DayPart) -> u8 {
    match (part, hour) {
        (DayPart::Morning, 12) => 0,
        (DayPart::Afternoon, 1..=11) => hour + 12,
        _ => hour,
    }
}

/// The hour on a clock of twenty-four: `9 malam` is 21, `12 malam` 0, `1 siang` 13.
pub(super) fn hour_in(hour: u8, part: DayPart) -> u8 {
    match (part, hour) {
        (DayPart::Dawn | DayPart::Night, 12) => 0,
        (DayPart::Midday, 0..=4) | (DayPart::Afternoon, 1..=7) | (DayPart::Night, 5..=11) => {
            hour + 12
        }
        _ => hour,
    }
}
