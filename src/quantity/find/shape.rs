//! What a token of digits can be, by its form alone.

use super::super::date::{Date, DateRange};
use super::super::time::Time;
use crate::number::Number;
use crate::number::digits::{self, Digits};

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Shape {
    /// `2.061`, with the count of characters.
    Digits(Digits, usize),
    /// `10-15`
    Pair(Digits, Digits),
    /// `24/3/2016`, `2013-11-21`, `05.06.2017`
    Date(Date),
    /// `1-3/1/2018`, `2017/2018`, `2010-2013`
    DateRange(DateRange),
    /// `17/8`
    Slash(u32, u32),
    /// `19:30`
    Clock(Time),
    /// `09.00-10.00`, `19:00-21:00`
    ClockRange(Time, Time),
    /// `½`, `2½`: whole, numerator, denominator
    Vulgar(u32, u8, u8),
    /// `021-7654321`
    Phone,
    /// `4-3-3`
    Chain,
    /// An impossible date, `1.1.1`, anything else.
    Nothing,
}

/// The years that a bare number of four digits may name.
pub(super) const YEARS: std::ops::RangeInclusive<u64> = 1000..=2999;

pub(super) fn read(text: &str) -> Shape {
    let bytes = text.as_bytes();
    let mut simple = true;
    let mut ascii = true;
    for &byte in bytes {
        simple &= byte.is_ascii_digit() || byte == b'.' || byte == b',';
        ascii &= byte.is_ascii();
    }
    if simple {
        return match digits::read(bytes) {
            Ok(digits) => Shape::Digits(digits, bytes.len()),
            Err(_) => match dotted_date(text) {
                Some(date) => Shape::Date(date),
                None => dotted_cents(text).unwrap_or(Shape::Nothing),
            },
        };
    }
    if !ascii {
        return wide(text);
    }
    if let Some(shape) = phone(text) {
        return shape;
    }
    let mut marks = bytes
        .iter()
        .filter(|byte| matches!(byte, b'/' | b'-' | b':'));
    match (marks.next(), marks.next(), marks.next()) {
        (Some(b'/'), None, None) => slash(text),
        (Some(b'-'), None, None) => pair(text),
        (Some(b':'), None, None) => clock(text).map_or(Shape::Nothing, Shape::Clock),
        (Some(b'/'), Some(b'/'), None) | (Some(b'-'), Some(b'-'), None) => triple(text),
        (Some(b'-'), Some(b'/'), third) => day_range(text, third.is_some()),
        (Some(b':'), Some(b'-'), Some(b':')) => pair(text),
        (Some(b'-'), Some(b'-'), Some(b'-')) => Shape::Chain,
        (Some(b':'), Some(b':'), None) => clock(text).map_or(Shape::Nothing, Shape::Clock),
        _ => Shape::Nothing,
    }
}

/// Digits of other scripts, and `½`.
fn wide(text: &str) -> Shape {
    let whole_end = text
        .find(|c: char| digits::vulgar(c).is_some())
        .unwrap_or(text.len());
    let (whole, part) = text.split_at(whole_end);
    if let Some((above, below)) = part.chars().next().and_then(digits::vulgar) {
        let whole = if whole.is_empty() {
            Some(0)
        } else {
            whole.parse().ok()
        };
        return match (whole, part.chars().count()) {
            (Some(whole), 1) => Shape::Vulgar(whole, above, below),
            _ => Shape::Nothing,
        };
    }
    let mut buffer = [0; 64];
    match digits::fold(text, &mut buffer).and_then(digits::read) {
        Ok(digits) => Shape::Digits(digits, text.chars().count()),
        Err(_) => Shape::Nothing,
    }
}

fn small(text: &str) -> Option<u32> {
    if text.len() > 9 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    text.parse().ok()
}

/// A number of plain digits.
pub(super) fn plain(read: Digits) -> Option<u32> {
    (read.shape == digits::Shape::Plain)
        .then(|| read.number.to_u64())
        .flatten()
        .and_then(|number| u32::try_from(number).ok())
}

/// `2016` as it is, `16` as 2016 and `45` as 1945.
pub(super) fn year(text: &str) -> Option<i32> {
    let year = i32::try_from(small(text)?).ok()?;
    match text.len() {
        4 => Some(year),
        2 if year < 40 => Some(2000 + year),
        2 => Some(1900 + year),
        _ => None,
    }
}

/// `5.777.11` and `13,526,63`, indices of shares: marks that group, and a last one before two
/// decimals.
fn dotted_cents(text: &str) -> Option<Shape> {
    let commas = text.contains(',') && !text.contains('.') && text.len() <= 16;
    let dots = commas.then(|| text.replace(',', "."));
    let text = dots.as_deref().unwrap_or(text);
    let (whole, cents) = text
        .rsplit_once('.')
        .filter(|(_, cents)| cents.len() == 2)?;
    let whole = digits::read(whole.as_bytes()).ok()?;
    if whole.shape != digits::Shape::Grouped || !whole.number.is_integer() {
        return None;
    }
    let cents = Number::new(small(cents)?.into(), 2)?;
    let number = whole.number.checked_add(cents)?;
    Some(Shape::Digits(Digits { number, ..whole }, text.len()))
}

fn dotted_date(text: &str) -> Option<Date> {
    let mut parts = text.split('.');
    let (day, month, last) = (parts.next()?, parts.next()?, parts.next()?);
    let short = last.len() == 2 && day.len() == 2 && month.len() == 2;
    if !short && last.len() != 4 || parts.next().is_some() {
        return None;
    }
    Date::of_day(small(day)?, small(month)?, Some(year(last)?))
}

fn triple(text: &str) -> Shape {
    let mut parts = text.split(['/', '-']);
    let (Some(a), Some(b), Some(c)) = (parts.next(), parts.next(), parts.next()) else {
        return Shape::Nothing;
    };
    let date = || {
        let (day, year_text) = if a.len() == 4 { (c, a) } else { (a, c) };
        let hyphened = text.contains('-');
        // `4-3-3` is how a team stands.
        let short = hyphened
            && year_text.len() != 4
            && (year_text.len() != 2 || b.len() != 2 && year_text < "32");
        if day.len() > 2 || b.len() > 2 || short {
            return None;
        }
        Date::of_day(small(day)?, small(b)?, Some(year(year_text)?))
    };
    match date() {
        Some(date) => Shape::Date(date),
        None if text.contains('-') => Shape::Chain,
        None => Shape::Nothing,
    }
}

/// `1-3/1/2018`, `2-3/1`
fn day_range(text: &str, with_year: bool) -> Shape {
    let range = || {
        let (first, rest) = text.split_once('-')?;
        let mut parts = rest.split('/');
        let (last, month) = (small(parts.next()?)?, small(parts.next()?)?);
        let year = match (parts.next(), with_year) {
            (Some(text), true) => Some(year(text)?),
            (None, false) => None,
            _ => return None,
        };
        let start = Date::of_day(small(first)?, month, year)?;
        let end = Date::of_day(last, month, year)?;
        (start.day < end.day).then_some(DateRange {
            start,
            end: Some(end),
        })
    };
    range().map_or(Shape::Nothing, Shape::DateRange)
}

/// `2017/2018`, `2017/18` and `2010-2013`.
fn years(first: &str, last: &str, consecutive: bool) -> Option<DateRange> {
    if first.len() != 4 {
        return None;
    }
    let start = year(first).filter(|&year| YEARS.contains(&(year as u64)))?;
    let end = match last.len() {
        4 => year(last)?,
        2 => start - start % 100 + i32::try_from(small(last)?).ok()?,
        _ => return None,
    };
    let gap = end - start;
    let fits = if consecutive || last.len() == 2 {
        gap == 1
    } else {
        gap > 0 && end < 3000
    };
    fits.then_some(DateRange {
        start: Date::of_year(start),
        end: Some(Date::of_year(end)),
    })
}

fn slash(text: &str) -> Shape {
    let Some((a, b)) = text.split_once('/') else {
        return Shape::Nothing;
    };
    if let Some(range) = years(a, b, true) {
        return Shape::DateRange(range);
    }
    match (small(a), small(b)) {
        (Some(a), Some(b)) => Shape::Slash(a, b),
        _ => rates(a, b).unwrap_or(Shape::Nothing),
    }
}

/// `9.100/9.105`: what is bid and what is asked.
fn rates(bid: &str, ask: &str) -> Option<Shape> {
    let (bid, ask) = (
        digits::read(bid.as_bytes()).ok()?,
        digits::read(ask.as_bytes()).ok()?,
    );
    let grouped = |read: Digits| read.shape == digits::Shape::Grouped;
    (grouped(bid) && grouped(ask) && bid.number < ask.number).then_some(Shape::Pair(bid, ask))
}

fn pair(text: &str) -> Shape {
    let Some((a, b)) = text.split_once('-') else {
        return Shape::Nothing;
    };
    if let Some(range) = years(a, b, false) {
        return Shape::DateRange(range);
    }
    if let (true, Some(lo), Some(hi)) = (has_minutes(a) && has_minutes(b), clock(a), clock(b)) {
        return Shape::ClockRange(lo, hi);
    }
    match (digits::read(a.as_bytes()), digits::read(b.as_bytes())) {
        (Ok(lo), Ok(hi)) => Shape::Pair(lo, same_whole(a, lo, b).unwrap_or(hi)),
        _ => Shape::Nothing,
    }
}

/// `154,66-71`, a rate: the upper end says its decimals alone, two of them at least.
fn same_whole(low: &str, lo: Digits, high: &str) -> Option<Digits> {
    let (whole, cents) = low.split_once(',')?;
    let higher = cents.len() >= 2 && cents.len() == high.len() && cents < high;
    let all = high.bytes().all(|byte| byte.is_ascii_digit());
    if !higher || !all {
        return None;
    }
    let whole = digits::read(whole.as_bytes()).ok()?.number;
    let part = Number::new(small(high)?.into(), u32::try_from(high.len()).ok()?)?;
    let number = whole.checked_add(part)?;
    Some(Digits { number, ..lo })
}

pub(super) fn has_minutes(text: &str) -> bool {
    matches!(text.as_bytes(), [.., b'.' | b':', a, b] if a.is_ascii_digit() && b.is_ascii_digit())
}

/// `9`, `09.15`, `19:30`, `01.35.20`; minutes and seconds have two digits.
pub(super) fn clock(text: &str) -> Option<Time> {
    let mut parts = text.split(['.', ':']);
    let hour = parts.next().filter(|hour| hour.len() <= 2)?;
    let minute = parts.next();
    let second = parts.next();
    if parts.next().is_some()
        || minute.is_some_and(|minute| minute.len() != 2)
        || second.is_some_and(|second| second.len() != 2)
    {
        return None;
    }
    let second = match second {
        Some(second) => Some(small(second)?),
        None => None,
    };
    Time::new(small(hour)?, minute.map_or(Some(0), small)?, second)
}

/// A number that begins with the trunk prefix 0: `0812-3456-7890`, `021-7654321`.
fn phone(text: &str) -> Option<Shape> {
    let bytes = text.as_bytes();
    let count = bytes.iter().filter(|byte| byte.is_ascii_digit()).count();
    let hyphens = bytes.iter().filter(|&&byte| byte == b'-').count();
    let shaped = count + hyphens == bytes.len()
        && bytes.first() == Some(&b'0')
        && bytes.get(1) != Some(&b'0')
        && hyphens >= 1
        && (8..=14).contains(&count)
        && bytes
            .iter()
            .position(|&byte| byte == b'-')
            .is_some_and(|at| at >= 3);
    shaped.then_some(Shape::Phone)
}
