//! Dates with times as ISO 8601 and RFC 3339 write them: `2021-11-21T08:30:00+07:00`.

use super::super::time::{DateTime, Time};
use super::super::{Date, Value};
use super::Found;
use super::cursor::Cursor;

/// The longest has nine decimals of a second and an offset.
const LONGEST: usize = 40;
/// The most tokens that the scanner parts it into.
const MOST_TOKENS: usize = 12;

/// The date and time that begins at a token and ends with one.
pub(super) fn read(c: &Cursor<'_>, at: usize) -> Option<Found> {
    let start = c.tokens.get(at)?.start();
    let bytes = c.text.as_bytes().get(start..)?;
    // Ten bytes of a date, or eight, before the T.
    if !matches!(bytes.get(10), Some(b'T' | b't')) && !matches!(bytes.get(8), Some(b'T' | b't')) {
        return None;
    }
    let bytes = bytes.get(..LONGEST).unwrap_or(bytes);
    let (value, len) = parse(bytes)?;
    let end = (at..at + MOST_TOKENS)
        .take_while(|&token| c.tokens.get(token).is_some())
        .find(|&token| {
            c.tokens
                .get(token)
                .is_some_and(|token| token.end() == start + len)
        })?;
    Some(Found::new(Value::DateTime(value), at, end + 1))
}

struct Reader<'b> {
    bytes: &'b [u8],
    at: usize,
}

impl Reader<'_> {
    fn digits(&mut self, count: usize) -> Option<u32> {
        let digits = self.bytes.get(self.at..self.at + count)?;
        let mut number = 0;
        for &byte in digits {
            if !byte.is_ascii_digit() {
                return None;
            }
            number = number * 10 + u32::from(byte - b'0');
        }
        self.at += count;
        Some(number)
    }

    fn take(&mut self, wanted: &[u8]) -> Option<u8> {
        let byte = *self.bytes.get(self.at)?;
        wanted.contains(&byte).then(|| {
            self.at += 1;
            byte
        })
    }
}

/// The date and time at the head of `bytes`, and its length.
pub(in crate::quantity) fn parse(bytes: &[u8]) -> Option<(DateTime, usize)> {
    let mut reader = Reader { bytes, at: 0 };
    let r = &mut reader;
    let year = r.digits(4)?;
    let dashed = r.take(b"-").is_some();
    let part = |r: &mut Reader<'_>, mark: &[u8], marked: bool| {
        if marked {
            r.take(mark)?;
        }
        r.digits(2)
    };
    let month = r.digits(2)?;
    let day = part(r, b"-", dashed)?;
    r.take(b"Tt")?;
    let hour = r.digits(2)?;
    let colon = r.bytes.get(r.at) == Some(&b':');
    let minute = part(r, b":", colon)?;
    let from = r.at;
    let second = part(r, b":", colon);
    if second.is_none() {
        r.at = from;
    }
    let mut decimals = None;
    let from = r.at;
    if second.is_some() && r.take(b".,").is_some() {
        let (mut number, mut count) = (0, 0);
        while count < 9
            && let Some(digit) = r.digits(1)
        {
            number = number * 10 + digit;
            count += 1;
        }
        if count > 0 {
            decimals = Some((number, count));
        } else {
            r.at = from;
        }
    }
    let mut time = Time::new(hour, minute, second)?;
    let utc = r.take(b"Zz").is_some();
    let from = r.at;
    if !utc && let Some(sign) = r.take(b"+-") {
        let offset = (|| {
            let hours = r.digits(2).filter(|&hours| hours <= 18)?;
            let from = r.at;
            let colon = r.take(b":").is_some();
            match r.digits(2).filter(|&minutes| minutes < 60) {
                Some(minutes) => Some(hours * 60 + minutes),
                None if colon => None,
                None => {
                    r.at = from;
                    Some(hours * 60)
                }
            }
        })();
        match offset.and_then(|offset| i16::try_from(offset).ok()) {
            Some(offset) => time.offset = Some(if sign == b'-' { -offset } else { offset }),
            None => r.at = from,
        }
    }
    let date = Date::of_day(day, month, i32::try_from(year).ok())?;
    let value = DateTime {
        date,
        time,
        decimals,
        utc,
    };
    // What goes on is no date.
    let ends = r
        .bytes
        .get(r.at)
        .is_none_or(|byte| !byte.is_ascii_alphanumeric());
    ends.then_some((value, r.at))
}
