//! Dates with times as ISO 8601 and RFC 3339 write them: `2021-11-21T08:30:00+07:00`.

use super::super::time::{DateTime, Time};
use super::super::{Date, Value};
use super::Found;
use super::view::LexemeView;

/// The longest has nine decimals of a second and an offset.
const LONGEST: usize = 40;
/// The most tokens that the scanner parts it into.
const MOST_TOKENS: usize = 12;

/// The date and time that begins at a token and ends with one.
pub(super) fn read(c: &LexemeView<'_>, at: usize) -> Option<Found> {
    let start = c.get(at)?.start();
    let bytes = c.text.as_bytes().get(start..)?;
    // Ten bytes of a date, or eight, before the T.
    if !matches!(bytes.get(10), Some(b'T' | b't')) && !matches!(bytes.get(8), Some(b'T' | b't')) {
        return None;
    }
    let bytes = bytes.get(..LONGEST).unwrap_or(bytes);
    let (value, len) = parse(bytes)?;
    let end = (at..at + MOST_TOKENS)
        .take_while(|&token| c.get(token).is_some())
        .find(|&token| c.get(token).is_some_and(|token| token.end() == start + len))?;
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

    /// What may stand here; where it does not, nothing is read.
    fn maybe<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let from = self.at;
        let found = read(self);
        if found.is_none() {
            self.at = from;
        }
        found
    }

    /// Two digits, with a mark before them where the parts have one.
    fn part(&mut self, mark: &[u8], marked: bool) -> Option<u32> {
        if marked {
            self.take(mark)?;
        }
        self.digits(2)
    }

    /// `2021-11-21`, `20211121`
    fn date(&mut self) -> Option<Date> {
        let year = self.digits(4)?;
        let dashed = self.take(b"-").is_some();
        let month = self.digits(2)?;
        let day = self.part(b"-", dashed)?;
        Date::of_day(day, month, i32::try_from(year).ok())
    }

    /// `08:30`, `08:30:00.5`, `083000`: the time and its decimals.
    fn time(&mut self) -> Option<(Time, Option<(u32, u8)>)> {
        let hour = self.digits(2)?;
        let colon = self.bytes.get(self.at) == Some(&b':');
        let minute = self.part(b":", colon)?;
        let second = self.maybe(|r| r.part(b":", colon));
        let decimals = second.and_then(|_| self.maybe(Reader::decimals));
        Some((Time::new(hour, minute, second)?, decimals))
    }

    /// Decimals of a second, and how many.
    fn decimals(&mut self) -> Option<(u32, u8)> {
        self.take(b".,")?;
        let (mut number, mut count) = (0, 0);
        while count < 9
            && let Some(digit) = self.digits(1)
        {
            number = number * 10 + digit;
            count += 1;
        }
        (count > 0).then_some((number, count))
    }

    /// `+07:00`, `-0330`, `+07`: the minutes from UTC.
    fn offset(&mut self) -> Option<i16> {
        let sign = self.take(b"+-")?;
        let hours = self.digits(2).filter(|&hours| hours <= 18)?;
        let colon = self.take(b":").is_some();
        let minutes = self.maybe(|r| r.digits(2).filter(|&minutes| minutes < 60));
        if colon && minutes.is_none() {
            return None;
        }
        let offset = i16::try_from(hours * 60 + minutes.unwrap_or(0)).ok()?;
        Some(if sign == b'-' { -offset } else { offset })
    }
}

/// The date and time at the head of `bytes`, and its length.
pub(in crate::quantity) fn parse(bytes: &[u8]) -> Option<(DateTime, usize)> {
    let mut reader = Reader { bytes, at: 0 };
    let date = reader.date()?;
    reader.take(b"Tt")?;
    let (mut time, decimals) = reader.time()?;
    let utc = reader.take(b"Zz").is_some();
    if !utc {
        time.offset = reader.maybe(Reader::offset);
    }
    let value = DateTime {
        date,
        time,
        decimals,
        utc,
    };
    // What goes on is no date.
    let ends = bytes
        .get(reader.at)
        .is_none_or(|byte| !byte.is_ascii_alphanumeric());
    ends.then_some((value, reader.at))
}
