//! Dates that come back, and days before and after an event: *tiap Senin*, *H-7*.

use super::super::Value;
use super::super::date::{Date, Weekday, Year};
use super::super::lexeme::Word;
use super::super::relative::{Anchor, Part, Relative};
use super::super::time::DurationUnit;
use super::relative::{day, day_part, toward};
use super::view::LexemeView;
use super::when::{self, When};
use super::{Finder, Found, clock, date};
use crate::lang::lists::quantities as words;

impl Finder<'_> {
    /// `tiap Senin`, `setiap tanggal 5`, `setiap 17 Agustus`, `setiap hari`, `tiap pagi`.
    pub(super) fn every(&self, at: usize) -> Option<Found> {
        let c = &self.c;
        let next = over_kind(c, c.next(at));
        match c.class(next) {
            // *setiap Minggu ke-1*: a week
            Word::Weekday(7) if date::is_ordered(c, next) => None,
            Word::Weekday(number) => {
                let weekday = Weekday::of_number(number)?;
                let relative = Relative::every(1, DurationUnit::Week).with_weekday(weekday);
                Some(match day_part(c, c.next(next)) {
                    Some((part, end)) => self.with_time(at, relative.with_day_part(part), end),
                    None => self.with_time(at, relative, next + 1),
                })
            }
            Word::DayPart(_) => {
                let (part, end) = day_part(c, next)?;
                Some(self.with_time(at, daily().with_day_part(part), end))
            }
            _ => {
                let (relative, end) = of_dates(c, next).or_else(|| of_periods(c, next))?;
                Some(Found::new(Value::Relative(relative), at, end))
            }
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
            .word(number)
            .parse()
            .ok()
            .filter(|days| (0..=365).contains(days))?;
        let whole =
            joined && matches!(c.class(number), Word::Number) && !names_a_place(c, c.prev(at));
        whole.then(|| event(at, if plus { days } else { -days }, number + 1))
    }

    /// `H-7`, which is one token.
    pub(super) fn event_day_glued(&self, at: usize) -> Option<Found> {
        let c = &self.c;
        let digits = c
            .word(at)
            .strip_prefix("H-")
            .or(c.word(at).strip_prefix("h-"))?;
        let days: i16 = digits
            .parse()
            .ok()
            .filter(|days| (0..=365).contains(days))?;
        (digits.len() <= 3 && !names_a_place(c, c.prev(at))).then(|| event(at, -days, at + 1))
    }
}

/// What begins with the word for what is named: *setiap hari Senin*, *tiap bulan Mei*.
fn over_kind(c: &LexemeView<'_>, at: usize) -> usize {
    let name = c.next(at);
    let named = match (c.class(at), c.class(name)) {
        (Word::Duration(DurationUnit::Day, 1), Word::Weekday(_)) => true,
        (Word::Duration(DurationUnit::Month, 1), Word::Month { short, .. }) => !short,
        _ => false,
    };
    if named { name } else { at }
}

/// `tanggal 5`, `17 Agustus`, `Mei`: a day of each month or year, and the token after it.
fn of_dates(c: &LexemeView<'_>, at: usize) -> Option<(Relative, usize)> {
    let (when, end) = match c.class(at) {
        Word::DateCue => {
            let of = c.next(at);
            if let Some((When::Day(date), end)) = date::day(c, of, true) {
                return Some((yearly(date)?, end));
            }
            let date = when::day_alone(c.word(of).parse().ok()?)?;
            let monthly = Relative::every(1, DurationUnit::Month);
            return Some((monthly.with_date(date), of + 1));
        }
        Word::Month {
            number,
            short: false,
        } => (When::Day(Date::of_month(number)), at + 1),
        Word::Number => date::day(c, at, false)?,
        _ => return None,
    };
    match when {
        When::Day(date) => Some((yearly(date)?, end)),
        _ => None,
    }
}

/// `hari`, `akhir pekan`, `pukul 07.00`: a length of time that comes back, and the token after it.
fn of_periods(c: &LexemeView<'_>, at: usize) -> Option<(Relative, usize)> {
    match c.class(at) {
        Word::Stage(Part::End) => {
            let Word::Duration(unit, 1) = c.class(c.next(at)) else {
                return None;
            };
            let whole = unit < DurationUnit::Day && is_whole(c, c.next(at + 1));
            whole.then(|| (Relative::every(1, unit).with_part(Part::End), at + 2))
        }
        Word::Duration(unit, 1) if unit <= DurationUnit::Day => {
            let after = c.next(at);
            let whole = is_whole(c, after) && !matches!(c.class(after), Word::HijriMonth(_));
            whole.then(|| (Relative::every(1, unit), at + 1))
        }
        Word::Clock => match clock::read(c, at)? {
            Found {
                value: Some(Value::Time(time)),
                end,
                ..
            } => Some((daily().with_time(time), end)),
            _ => None,
        },
        _ => None,
    }
}

/// Whether the word behind a length of time makes no other one of it: *tiap tahun buku*, *setiap tahun lalu*.
fn is_whole(c: &LexemeView<'_>, after: usize) -> bool {
    toward(c, after).is_none() && !c.is_one_of(after, words::OWN_PERIOD)
}

fn daily() -> Relative {
    Relative::every(1, DurationUnit::Day)
}

fn yearly(date: Date) -> Option<Relative> {
    (date.year == Year::Unsaid).then(|| Relative::every(1, DurationUnit::Year).with_date(date))
}

fn event(at: usize, days: i16, end: usize) -> Found {
    let relative = Relative::new(day(days)).with_anchor(Anchor::Event);
    Found::new(Value::Relative(relative), at, end)
}

/// *Blok H-7*
fn names_a_place(c: &LexemeView<'_>, at: usize) -> bool {
    c.is_one_of(at, words::LETTERED) || matches!(c.class(at), Word::Nomor)
}
