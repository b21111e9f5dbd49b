//! Dates that come back, and days before and after an event: *tiap Senin*, *H-7*.

use super::super::Value;
use super::super::date::{Date, Weekday, Year};
use super::super::lexeme::Word;
use super::super::relative::{Anchor, Part, Relative};
use super::super::time::DurationUnit;
use super::cursor::Cursor;
use super::relative::{day, day_part, toward};
use super::when::{self, When};
use super::{Finder, Found, clock, date};
use crate::lang::lists::quantities as words;

/// Nouns that make another period of a day or year: *tiap tahun buku*.
impl Finder<'_> {
    /// `tiap Senin`, `setiap tanggal 5`, `setiap 17 Agustus`, `setiap hari`, `tiap pagi`.
    pub(super) fn every(&self, at: usize) -> Option<Found> {
        let c = &self.c;
        let mut next = c.next(at);
        let found = |relative, end| Some(Found::new(Value::Relative(relative), at, end));
        let weekly = Relative::every(1, DurationUnit::Week);
        let daily = Relative::every(1, DurationUnit::Day);
        // *setiap hari Senin*, *tiap bulan Mei*
        if let Word::Duration(unit @ (DurationUnit::Day | DurationUnit::Month), 1) = c.word(next) {
            let named = match c.word(c.next(next)) {
                Word::Weekday(_) => unit == DurationUnit::Day,
                Word::Month { short, .. } => unit == DurationUnit::Month && !short,
                _ => false,
            };
            if named {
                next = c.next(next);
            }
        }
        match c.word(next) {
            // *setiap Minggu ke-1*: a week
            Word::Weekday(7) if date::is_ordered(c, next) => None,
            Word::Weekday(number) => {
                let relative = weekly.with_weekday(Weekday::of_number(number)?);
                Some(match day_part(c, c.next(next)) {
                    Some((part, end)) => self.with_time(at, relative.with_day_part(part), end),
                    None => self.with_time(at, relative, next + 1),
                })
            }
            Word::DayPart(_) => {
                let (part, end) = day_part(c, next)?;
                Some(self.with_time(at, daily.with_day_part(part), end))
            }
            Word::DateCue => {
                let of = c.next(next);
                if let Some((When::Day(date), end)) = date::day(c, of, true) {
                    return yearly(date).and_then(|relative| found(relative, end));
                }
                let date = when::day_alone(c.str(of).parse().ok()?)?;
                found(
                    Relative::every(1, DurationUnit::Month).with_date(date),
                    of + 1,
                )
            }
            Word::Month {
                number,
                short: false,
            } => found(yearly(Date::of_month(number))?, next + 1),
            Word::Number => match date::day(c, next, false)? {
                (When::Day(date), end) => found(yearly(date)?, end),
                _ => None,
            },
            Word::Stage(Part::End) => {
                let Word::Duration(unit, 1) = c.word(c.next(next)) else {
                    return None;
                };
                let longer = unit < DurationUnit::Day
                    && toward(c, c.next(next + 1)).is_none()
                    && !words::OWN_PERIOD
                        .iter()
                        .any(|word| c.is(c.next(next + 1), word));
                found(Relative::every(1, unit).with_part(Part::End), next + 2).filter(|_| longer)
            }
            Word::Duration(unit, 1) if unit <= DurationUnit::Day => {
                let named = words::OWN_PERIOD
                    .iter()
                    .any(|word| c.is(c.next(next), word))
                    || matches!(c.word(c.next(next)), Word::HijriMonth(_));
                let whole = !named && toward(c, c.next(next)).is_none();
                found(Relative::every(1, unit), next + 1).filter(|_| whole)
            }
            Word::Clock => match clock::read(c, next)? {
                Found {
                    value: Some(Value::Time(time)),
                    end,
                    ..
                } => found(daily.with_time(time), end),
                _ => None,
            },
            _ => None,
        }
    }

    /// `H+3`, `H - 7`: a day before or after an event.
    pub(super) fn event_day(&self, at: usize) -> Option<Found> {
        let c = &self.c;
        let (sign, number) = (c.next(at), c.next(c.next(at)));
        let plus = c.mark(sign, b'+');
        let glued = c.glued(sign) && c.glued(number);
        let spaced = !c.glued(sign) && !c.glued(number);
        let joined = (plus || c.mark(sign, b'-')) && (glued || spaced);
        let days: i16 = c
            .str(number)
            .parse()
            .ok()
            .filter(|days| (0..=365).contains(days))?;
        let whole =
            joined && matches!(c.word(number), Word::Number) && !names_a_place(c, c.prev(at));
        whole.then(|| event(at, if plus { days } else { -days }, number + 1))
    }

    /// `H-7`, which is one token.
    pub(super) fn event_day_glued(&self, at: usize) -> Option<Found> {
        let c = &self.c;
        let digits = c
            .str(at)
            .strip_prefix("H-")
            .or(c.str(at).strip_prefix("h-"))?;
        let days: i16 = digits
            .parse()
            .ok()
            .filter(|days| (0..=365).contains(days))?;
        (digits.len() <= 3 && !names_a_place(c, c.prev(at))).then(|| event(at, -days, at + 1))
    }
}

fn yearly(date: Date) -> Option<Relative> {
    (date.year == Year::Unsaid).then(|| Relative::every(1, DurationUnit::Year).with_date(date))
}

fn event(at: usize, days: i16, end: usize) -> Found {
    let relative = Relative::new(day(days)).with_anchor(Anchor::Event);
    Found::new(Value::Relative(relative), at, end)
}

/// *Blok H-7*
fn names_a_place(c: &Cursor<'_>, at: usize) -> bool {
    c.is_one_of(at, words::LETTERED) || matches!(c.word(at), Word::Nomor)
}
