//! Dates told from another day: *kemarin malam*, *pekan depan*, *Jumat pekan lalu*, *4 tahun lalu*,
//! *tiap Senin*, *H-7*.

use super::super::Value;
use super::super::date::Weekday;
use super::super::lexeme::{Lexeme, Word};
use super::super::relative::{Anchor, DayPart, Offset, Relative};
use super::super::time::{Duration, DurationUnit, Time};
use super::cursor::{Cursor, END};
use super::mixed::{self, Mixed};
use super::{Finder, Found, clock, zone};
use crate::lang::lists::quantities as words;
use crate::number::numeral::Role;

/// What *lalu*, *ini*, *depan* say of the unit or the weekday before them.
pub(super) type Toward = i16;

/// The way that the word at a token points: `lalu`, `yang lalu`, `ini`, `depan`, `yang akan datang`,
/// `kemarin`; with the token after it.
pub(super) fn toward(c: &Cursor<'_>, at: usize) -> Option<(Toward, usize)> {
    match c.word(at) {
        Word::Toward(way) => Some((i16::from(way), at + 1)),
        Word::Days(way @ -1..=1) => Some((i16::from(way), at + 1)),
        _ if c.is_one_of(at, words::WHICH) => {
            let next = c.next(at);
            if c.is_one_of(next, words::WILL) && c.is_one_of(c.next(next), words::COME) {
                return Some((1, next + 2));
            }
            match c.word(next) {
                Word::Toward(-1) => Some((-1, next + 1)),
                _ => None,
            }
        }
        _ => None,
    }
}

/// `pekan depan`, `tahun lalu`, `bulan yang lalu`, `hari ini`; not where a number counts the unit.
fn period(c: &Cursor<'_>, at: usize) -> Option<(Offset, usize)> {
    period_behind(c, at).filter(|(offset, _)| {
        !is_counted(c, at) || matches!(offset.count, 0 | 1) && is_after_thousands(c, at)
    })
}

/// The same behind a date, whose number counts nothing: *tanggal 5 bulan depan*.
pub(super) fn period_behind(c: &Cursor<'_>, at: usize) -> Option<(Offset, usize)> {
    let unit = match c.word(at) {
        Word::Duration(unit, 1) if !c.has(at, Lexeme::NYA) => unit,
        // At the head of a sentence *Minggu lalu* is last week.
        Word::Weekday(7) if c.is_one_of(at, words::WEEK_OR_SUNDAY) => DurationUnit::Week,
        _ => return None,
    };
    let (way, end) = toward(c, c.next(at))?;
    let fits = match unit {
        DurationUnit::Day => way == 0,
        DurationUnit::Week | DurationUnit::Month | DurationUnit::Year => {
            // *tahun besok* is nobody's; *tahun kemarin* is.
            !matches!(c.word(c.next(at)), Word::Days(1..))
        }
        _ => false,
    };
    fits.then_some((Offset::new(way, unit), end))
}

/// Whether a number, or a word for one, counts the unit: *beberapa tahun lalu*.
fn is_counted(c: &Cursor<'_>, at: usize) -> bool {
    let before = c.prev(at);
    matches!(c.word(before), Word::Numeral(numeral) if !numeral.ordinal)
        || matches!(
            c.word(before),
            Word::Joined(..) | Word::Vague(_) | Word::Several | Word::NumeralPair(..)
        )
        || matches!(c.word(before), Word::Mixed)
            && !matches!(mixed::read(c.str(before)), Mixed::Ordinal(_))
        || c.is_one_of(before, words::UNSAID_COUNT)
        || matches!(c.word(before), Word::Number) && c.year_at(before).is_none()
}

/// *134 ribu tahun ini*, *naik 2.500 hari ini*: nobody says of so many that they end now.
pub(super) fn is_after_thousands(c: &Cursor<'_>, at: usize) -> bool {
    let before = c.prev(at);
    match c.word(before) {
        Word::Numeral(numeral) => numeral.role == Role::Scale,
        Word::Number => {
            let text = c.str(before);
            let grouped = text
                .bytes()
                .all(|byte| byte.is_ascii_digit() || byte == b'.');
            grouped && text.len() >= 4 + usize::from(text.contains('.'))
        }
        _ => false,
    }
}

/// The part of the day at a token and the token after it.
pub(super) fn day_part(c: &Cursor<'_>, at: usize) -> Option<(DayPart, usize)> {
    let Word::DayPart(part) = c.word(at) else {
        return None;
    };
    if !c.is_one_of(at, words::DAWN_WORD) {
        return Some((part, at + 1));
    }
    let hari = c.next(at);
    matches!(c.word(hari), Word::Duration(DurationUnit::Day, 1)).then_some((part, hari + 1))
}

pub(super) fn day(count: i16) -> Offset {
    Offset::new(count, DurationUnit::Day)
}

impl Finder<'_> {
    /// A relative date that begins with a word of its own.
    pub(super) fn relative(&self, at: usize) -> Option<Found> {
        let c = &self.c;
        match c.word(at) {
            // *30 Mei 2025 kemarin*
            Word::Days(-1) if self.dated == at || self.full == at => Some(Found::skip(at + 1)),
            Word::Days(days) => {
                let mut end = at + 1;
                let next = c.next(at);
                // *kemarin lusa*, *besok lusa*: a day further
                let further = match c.word(next) {
                    Word::Days(2) if days.abs() == 1 => days,
                    _ if c.is_one_of(next, words::BEFORE_LAST) && days == -1 => -1,
                    _ => 0,
                };
                if further != 0 {
                    end = next + 1;
                }
                // *esok hari*
                let hari = c.next(end - 1);
                if c.is_one_of(at, words::TOMORROW)
                    && matches!(c.word(hari), Word::Duration(DurationUnit::Day, 1))
                {
                    end = hari + 1;
                }
                Some(self.on_day(at, day(i16::from(days + further)), end))
            }
            // *tadi malam* is the night before, *tadi pagi* today.
            Word::Tadi | Word::Nanti => {
                let (part, end) = day_part(c, c.next(at))?;
                let last_night = matches!(c.word(at), Word::Tadi) && part == DayPart::Night;
                Some(self.in_part(at, day(-i16::from(last_night)), part, end))
            }
            Word::LastNight => {
                let stays = c.is_one_of(c.prev(at), words::STAY)
                    || matches!(c.word(c.next(at)), Word::Numeral(_))
                        && matches!(c.word(c.next(c.next(at))), Word::DayPart(_))
                    || c.is_one_of(c.next(at), words::WHOLE_NIGHT);
                (!stays).then(|| self.in_part(at, day(-1), DayPart::Night, at + 1))
            }
            Word::DayPart(_) => {
                let (part, end) = day_part(c, at)?;
                let mut next = c.next(end - 1);
                // *sore hari ini*
                if matches!(c.word(next), Word::Duration(DurationUnit::Day, 1))
                    && matches!(c.word(c.next(next)), Word::Toward(0))
                {
                    next = c.next(next);
                }
                let (days, end) = match c.word(next) {
                    Word::Tadi => (-i16::from(part == DayPart::Night), next + 1),
                    Word::Nanti => (0, next + 1),
                    Word::Toward(0) => (0, next + 1),
                    Word::Days(days) => (i16::from(days), next + 1),
                    _ => return None,
                };
                Some(self.in_part(at, day(days), part, end))
            }
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
            _ => {
                // *hari minggu*
                if c.is_one_of(at, words::WEEK_OR_SUNDAY)
                    && matches!(c.word(c.prev(at)), Word::Duration(DurationUnit::Day, 1))
                    && !is_counted(c, c.prev(at))
                {
                    return Some(Found::new(Value::Weekday(Weekday::Sunday), at, at + 1));
                }
                let (offset, end) = period(c, at)?;
                // *tanggal 5 bulan depan*: it belongs to the date before it.
                if self.dated == at && offset.unit != DurationUnit::Day {
                    return Some(Found::skip(end));
                }
                if offset.unit == DurationUnit::Day {
                    return Some(self.on_day(at, offset, end));
                }
                Some(Found::new(Value::Relative(Relative::new(offset)), at, end))
            }
        }
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
        let time = match c.word(next) {
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

    /// What a relative date makes of the expression that was read: `4 tahun` *lalu*, `Jumat` *pekan
    /// lalu*, `dua hari` *setelah 17 Agustus*.
    pub(super) fn toward(&mut self, found: Found) -> Found {
        match found.value {
            Some(Value::Duration(duration)) => {
                let at = found.end;
                self.away(found, duration)
                    .or_else(|| self.beside_date(found, duration, at))
                    .unwrap_or(found)
            }
            Some(Value::Weekday(weekday)) => self.weekday_of_week(found, weekday).unwrap_or(found),
            _ => found,
        }
    }

    /// `4 tahun lalu`, `dua pekan yang lalu`, `tiga hari mendatang`.
    fn away(&self, found: Found, duration: Duration) -> Option<Found> {
        let c = &self.c;
        let at = c.next(found.end - 1);
        // *15 menit lalu angkat*: then.
        let (way, end) = toward(c, at).filter(|_| !matches!(c.word(at), Word::Days(_)))?;
        let before = c.prev(found.first);
        let lasts = c.is_one_of(before, words::LASTING);
        let then = c.is_one_of(at, words::AGO)
            && duration.unit >= DurationUnit::Hour
            && c.is_word(c.next(at))
            && !c.has(c.next(at), Lexeme::FUNCTION);
        let past = match way {
            -1 if !then && !(lasts && c.is_one_of(before, words::DURING)) => true,
            1 if !lasts => false,
            _ => return None,
        };
        let relative = Relative::new(Offset::of(duration, past)?);
        Some(Found {
            value: Some(Value::Relative(relative)),
            end,
            ..found
        })
    }

    /// `dua hari setelah 17 Agustus`, `sepekan sebelum Selasa (4/8)`.
    fn beside_date(&mut self, found: Found, duration: Duration, at: usize) -> Option<Found> {
        let side = self.c.next(at - 1);
        let past = match self.c.word(side) {
            Word::Before => true,
            Word::After => false,
            _ => return None,
        };
        let of = self.c.next(side);
        let of = if matches!(self.c.word(of), Word::DateCue) {
            self.c.next(of)
        } else {
            of
        };
        let starts = of != END && self.c.lexemes.get(of).is_some_and(|lexeme| lexeme.starts());
        let chain = self.chain;
        let second = starts.then(|| self.simple(of)).flatten();
        self.chain = chain;
        let second = second?;
        let Some(Value::Date(date)) = second.value.filter(|_| second.first == of) else {
            return None;
        };
        let relative = Relative::new(Offset::of(duration, past)?).with_anchor(Anchor::Date(date));
        (date.day > 0 && date.month > 0).then_some(Found {
            value: Some(Value::Relative(relative)),
            end: second.end,
            ..found
        })
    }

    /// `Senin depan`, `Jumat pekan lalu`, `Rabu malam kemarin`.
    fn weekday_of_week(&self, found: Found, weekday: Weekday) -> Option<Found> {
        let c = &self.c;
        let mut at = c.next(found.end - 1);
        let mut part = None;
        if let Some((said, end)) = day_part(c, at) {
            part = Some(said);
            at = c.next(end - 1);
        }
        let (offset, anchor, end) = match period(c, at) {
            Some((offset, end)) if offset.unit == DurationUnit::Week => (offset, Anchor::Week, end),
            Some(_) => return None,
            None => {
                let (way, end) = match c.word(at) {
                    Word::Nanti => (1, at + 1),
                    _ => toward(c, at)?,
                };
                (Offset::new(way, DurationUnit::Week), Anchor::Today, end)
            }
        };
        let relative = Relative {
            day_part: part,
            ..Relative::new(offset)
                .with_anchor(anchor)
                .with_weekday(weekday)
        };
        Some(self.with_time(found.first, relative, end))
    }
}
