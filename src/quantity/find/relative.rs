//! Dates told from another day by words of their own: *kemarin malam*, *pekan depan*, *tiap Senin*, *H-7*.

use super::super::Value;
use super::super::date::Weekday;
use super::super::lexeme::{Lexeme, Word};
use super::super::offset::Offset;
use super::super::plain::classify;
use super::super::relative::{DayPart, Relative};
use super::super::time::{DurationUnit, Time};
use super::mixed::{self, Mixed};
use super::view::LexemeView;
use super::{Finder, Found, clock, zone};
use crate::lang::lists::beside_numbers;
use crate::lang::lists::quantities as words;
use crate::number::numeral::Role;

/// What *lalu*, *ini*, *depan* say of the unit or the weekday before them.
pub(super) type Toward = i16;

/// The way that the word at a token points: `lalu`, `yang lalu`, `ini`, `depan`, `yang akan datang`,
/// `kemarin`; with the token after it.
pub(super) fn toward(c: &LexemeView<'_>, at: usize) -> Option<(Toward, usize)> {
    match c.class(at) {
        Word::Toward(way) => Some((i16::from(way), at + 1)),
        Word::Days(way @ -1..=1) => Some((i16::from(way), at + 1)),
        _ if c.is_one_of(at, words::WHICH) => {
            let next = c.next(at);
            if c.is_one_of(next, words::WILL) && c.is_one_of(c.next(next), words::COME) {
                return Some((1, next + 2));
            }
            match c.class(next) {
                Word::Toward(-1) => Some((-1, next + 1)),
                _ => None,
            }
        }
        _ => None,
    }
}

/// `pekan depan`, `tahun lalu`, `bulan yang lalu`, `hari ini`; not where a number counts the unit.
pub(super) fn period(c: &LexemeView<'_>, at: usize) -> Option<(Offset, usize)> {
    period_behind(c, at).filter(|(offset, _)| {
        !is_counted(c, at) || matches!(offset.count, 0 | 1) && is_after_thousands(c, at)
    })
}

/// The same behind a date, whose number counts nothing: *tanggal 5 bulan depan*.
pub(super) fn period_behind(c: &LexemeView<'_>, at: usize) -> Option<(Offset, usize)> {
    let unit = match c.class(at) {
        Word::Duration(unit, 1) if !c.is(at, Lexeme::NYA) && !is_made_of_unit(c, at) => unit,
        // At the head of a sentence *Minggu lalu* is last week.
        Word::Weekday(7) if c.is_one_of(at, words::WEEK_OR_SUNDAY) => DurationUnit::Week,
        _ => return None,
    };
    let (way, end) = toward(c, c.next(at))?;
    let fits = match unit {
        DurationUnit::Day => way == 0,
        DurationUnit::Week | DurationUnit::Month | DurationUnit::Year => {
            // *tahun besok* is nobody's; *tahun kemarin* is.
            !matches!(c.class(c.next(at)), Word::Days(1..))
        }
        _ => false,
    };
    fits.then_some((Offset::new(way, unit), end))
}

/// *laporan tahunan ini*: what comes every year, and no year.
fn is_made_of_unit(c: &LexemeView<'_>, at: usize) -> bool {
    let stem = beside_numbers::NOUN_SUFFIX
        .iter()
        .find_map(|suffix| c.word(at).strip_suffix(suffix));
    stem.is_some_and(|stem| matches!(classify(stem).word, Word::Duration(..)))
}

/// Whether a number, or a word for one, counts the unit: *beberapa tahun lalu*.
fn is_counted(c: &LexemeView<'_>, at: usize) -> bool {
    let before = c.prev(at);
    matches!(c.class(before), Word::Numeral(numeral) if !numeral.ordinal)
        || matches!(
            c.class(before),
            Word::Joined(..) | Word::Vague(_) | Word::Several | Word::NumeralPair(..)
        )
        || matches!(c.class(before), Word::Mixed)
            && !matches!(mixed::read(c.word(before)), Mixed::Ordinal(_))
        || c.is_one_of(before, words::UNSAID_COUNT)
        || matches!(c.class(before), Word::Number) && c.year_at(before).is_none()
}

/// *134 ribu tahun ini*, *naik 2.500 hari ini*: nobody says of so many that they end now.
pub(super) fn is_after_thousands(c: &LexemeView<'_>, at: usize) -> bool {
    let before = c.prev(at);
    match c.class(before) {
        Word::Numeral(numeral) => numeral.role == Role::Scale,
        Word::Number => {
            let text = c.word(before);
            let grouped = text
                .bytes()
                .all(|byte| byte.is_ascii_digit() || byte == b'.');
            grouped && text.len() >= 4 + usize::from(text.contains('.'))
        }
        _ => false,
    }
}

/// `tahun-tahun`: a unit of time said twice.
fn is_doubled(c: &LexemeView<'_>, at: usize) -> bool {
    c.word(at).split_once('-').is_some_and(|(one, other)| {
        one.eq_ignore_ascii_case(other) && matches!(classify(one).word, Word::Duration(..))
    })
}

/// The part of the day at a token and the token after it.
pub(super) fn day_part(c: &LexemeView<'_>, at: usize) -> Option<(DayPart, usize)> {
    let Word::DayPart(part) = c.class(at) else {
        return None;
    };
    if !c.is_one_of(at, words::DAWN_WORD) {
        return Some((part, at + 1));
    }
    let hari = c.next(at);
    is_day(c, hari).then_some((part, hari + 1))
}

/// How many days away *kemarin*, *esok hari*, *kemarin lusa* are, and the token after the words.
fn days_away(c: &LexemeView<'_>, at: usize, days: i8) -> (i16, usize) {
    let next = c.next(at);
    // *kemarin lusa*, *besok lusa*: a day further
    let further = match c.class(next) {
        Word::Days(2) if days.abs() == 1 => days,
        _ if c.is_one_of(next, words::BEFORE_LAST) && days == -1 => -1,
        _ => 0,
    };
    let end = if further == 0 { at + 1 } else { next + 1 };
    let hari = c.next(end - 1);
    let tomorrow = c.is_one_of(at, words::TOMORROW) && is_day(c, hari);
    let end = if tomorrow { hari + 1 } else { end };
    (i16::from(days + further), end)
}

/// Whether the word for last night is the length of a night: *sewa semalam*, *semalam suntuk*.
fn lasts_a_night(c: &LexemeView<'_>, at: usize) -> bool {
    let next = c.next(at);
    c.is_one_of(c.prev(at), words::STAY)
        || matches!(c.class(next), Word::Numeral(_))
            && matches!(c.class(c.next(next)), Word::DayPart(_))
        || c.is_one_of(next, words::WHOLE_NIGHT)
}

/// Whether the word for one day stands there.
fn is_day(c: &LexemeView<'_>, at: usize) -> bool {
    matches!(c.class(at), Word::Duration(DurationUnit::Day, 1))
}

pub(super) fn day(count: i16) -> Offset {
    Offset::new(count, DurationUnit::Day)
}

impl Finder<'_> {
    /// A relative date that begins with a word of its own.
    pub(super) fn relative(&self, at: usize) -> Option<Found> {
        let c = &self.c;
        match c.class(at) {
            // *30 Mei 2025 kemarin*
            Word::Days(-1) if self.dated == at || self.full == at => Some(Found::skip(at + 1)),
            // *tahun-tahun kemarin*: no day
            Word::Days(-1) if is_doubled(c, c.prev(at)) => Some(Found::skip(at + 1)),
            Word::Days(days) => {
                let (days, end) = days_away(c, at, days);
                Some(self.on_day(at, day(days), end))
            }
            // *tadi malam* is the night before, *tadi pagi* today.
            Word::Tadi | Word::Nanti => {
                let (part, end) = day_part(c, c.next(at))?;
                let last_night = matches!(c.class(at), Word::Tadi) && part == DayPart::Night;
                Some(self.in_part(at, day(-i16::from(last_night)), part, end))
            }
            Word::LastNight if lasts_a_night(c, at) => None,
            Word::LastNight => Some(self.in_part(at, day(-1), DayPart::Night, at + 1)),
            Word::DayPart(_) => self.part_of_day(at),
            Word::Every => self.every(at),
            Word::Stage(part) => {
                let (offset, end) = period(c, c.next(at))?;
                if offset.unit == DurationUnit::Day {
                    return None;
                }
                let relative = Relative::new(offset).with_part(part);
                Some(Found::new(Value::Relative(relative), at, end))
            }
            Word::Letter(b'H') => self.event_day(at),
            _ => self.in_period(at),
        }
    }

    /// `sore ini`, `sore hari ini`, `malam tadi`, `pagi besok`.
    fn part_of_day(&self, at: usize) -> Option<Found> {
        let c = &self.c;
        let (part, end) = day_part(c, at)?;
        let mut next = c.next(end - 1);
        if is_day(c, next) && matches!(c.class(c.next(next)), Word::Toward(0)) {
            next = c.next(next);
        }
        let days = match c.class(next) {
            Word::Tadi => -i16::from(part == DayPart::Night),
            Word::Nanti | Word::Toward(0) => 0,
            Word::Days(days) => i16::from(days),
            _ => return None,
        };
        Some(self.in_part(at, day(days), part, next + 1))
    }

    /// `hari ini`, `pekan depan`, `tahun lalu`; *hari minggu* is a Sunday.
    fn in_period(&self, at: usize) -> Option<Found> {
        let c = &self.c;
        if c.is_one_of(at, words::WEEK_OR_SUNDAY)
            && is_day(c, c.prev(at))
            && !is_counted(c, c.prev(at))
        {
            return Some(Found::new(Value::Weekday(Weekday::Sunday), at, at + 1));
        }
        let (offset, end) = period(c, at)?;
        if offset.unit == DurationUnit::Day {
            return Some(self.on_day(at, offset, end));
        }
        // *tanggal 5 bulan depan*: it belongs to the date before it.
        if self.dated == at {
            return Some(Found::skip(end));
        }
        Some(Found::new(Value::Relative(Relative::new(offset)), at, end))
    }

    /// A day, with the part of the day and the time behind it.
    fn on_day(&self, at: usize, offset: Offset, end: usize) -> Found {
        match day_part(&self.c, self.c.next(end - 1)) {
            Some((part, end)) => self.in_part(at, offset, part, end),
            None => self.with_time(at, Relative::new(offset), end),
        }
    }

    fn in_part(&self, at: usize, offset: Offset, part: DayPart, end: usize) -> Found {
        self.with_time(at, Relative::new(offset).with_day_part(part), end)
    }

    /// `besok jam 3 sore`, `kemarin pukul 10.00 WIB`; two times stand for themselves.
    pub(super) fn with_time(&self, at: usize, relative: Relative, end: usize) -> Found {
        let c = &self.c;
        let next = c.next(end - 1);
        let time = match c.class(next) {
            Word::Clock | Word::Duration(DurationUnit::Hour, 1) => clock::read(c, next),
            _ => None,
        };
        match time {
            Some(Found {
                value: Some(Value::Time(time)),
                end,
                ..
            }) => {
                let time = match relative.day_part {
                    Some(part) => Time {
                        hour: zone::hour_in(time.hour, part),
                        ..time
                    },
                    None => time,
                };
                Found::new(Value::Relative(relative.with_time(time)), at, end)
            }
            _ => Found::new(Value::Relative(relative), at, end),
        }
    }
}
