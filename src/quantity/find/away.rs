//! Relative dates that begin with a length of time or a day: *4 tahun lalu*, *Jumat pekan lalu*.

use super::super::Value;
use super::super::date::Weekday;
use super::super::lexeme::{Lexeme, Word};
use super::super::offset::Offset;
use super::super::relative::{Anchor, Relative};
use super::super::time::{Duration, DurationUnit};
use super::relative::{day_part, period, toward};
use super::view::END;
use super::{Finder, Found};
use crate::lang::lists::quantities as words;

impl Finder<'_> {
    /// What a relative date makes of the expression that was read: `4 tahun` *lalu*, `Jumat` *pekan
    /// lalu*, `dua hari` *setelah 17 Agustus*.
    pub(super) fn toward(&mut self, found: &Found) -> Option<Found> {
        match found.value {
            Some(Value::Duration(duration)) => self
                .away(found, duration)
                .or_else(|| self.beside_date(found, duration)),
            Some(Value::Weekday(weekday)) => self.weekday_of_week(found, weekday),
            _ => None,
        }
    }

    /// `4 tahun lalu`, `dua pekan yang lalu`, `tiga hari mendatang`.
    fn away(&self, found: &Found, duration: Duration) -> Option<Found> {
        let c = &self.c;
        let at = c.next(found.end - 1);
        // *15 menit lalu angkat*: then.
        let (way, end) = toward(c, at).filter(|_| !matches!(c.class(at), Word::Days(_)))?;
        let before = c.prev(found.first);
        let lasts = c.is_one_of(before, words::LASTING);
        let then = c.is_one_of(at, words::AGO)
            && duration.unit >= DurationUnit::Hour
            && c.is_word(c.next(at))
            && !c.is(c.next(at), Lexeme::FUNCTION);
        let past = match way {
            -1 if !then && !(lasts && c.is_one_of(before, words::DURING)) => true,
            1 if !lasts => false,
            _ => return None,
        };
        let relative = Relative::new(Offset::of(duration, past)?);
        Some(Found {
            value: Some(Value::Relative(relative)),
            end,
            ..*found
        })
    }

    /// `dua hari setelah 17 Agustus`, `sepekan sebelum Selasa (4/8)`.
    fn beside_date(&mut self, found: &Found, duration: Duration) -> Option<Found> {
        let side = self.c.next(found.end - 1);
        let past = match self.c.class(side) {
            Word::Before => true,
            Word::After => false,
            _ => return None,
        };
        let of = self.c.next(side);
        let of = if matches!(self.c.class(of), Word::DateCue) {
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
            ..*found
        })
    }

    /// `Senin depan`, `Jumat pekan lalu`, `Rabu malam kemarin`.
    fn weekday_of_week(&self, found: &Found, weekday: Weekday) -> Option<Found> {
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
                let (way, end) = match c.class(at) {
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
