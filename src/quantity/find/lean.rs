//! What the words around a date say of where it lies.

use super::super::Value;
use super::super::date::{Date, Year};
use super::super::lean::Lean;
use super::super::lexeme::{Lexeme, Word};
use super::super::offset::{Direction, Offset};
use super::super::packed::Expression;
use super::super::relative::Part;
use super::super::time::DurationUnit;
use super::relative::{day, period_behind, toward};
use super::{Finder, Found, context};
use crate::Span;
use crate::lang::lists::quantities as words;
use crate::number::{Number, roman};

impl Finder<'_> {
    /// What the words around say of where a date lies, for those that need it.
    pub(super) fn lean(&mut self, found: &Found) -> (Lean, Option<Part>) {
        let view = self.c;
        let c = &view;
        let open = match found.value {
            Some(Value::Date(date)) => match date.year {
                Year::Unsaid => true,
                Year::Known(_) => {
                    if date.month > 0 {
                        self.full = c.next(found.end - 1);
                    }
                    return (Lean::Unsaid, self.stage(found.first, date));
                }
                _ => false,
            },
            Some(Value::DateRange(range)) => range.start.year == Year::Unsaid,
            Some(Value::Weekday(_)) => true,
            Some(Value::Time(_) | Value::TimeRange(..)) => return (self.day_of_time(found), None),
            Some(Value::Ordinal(number)) => {
                return (self.part_of_year(found, number.to_u64()), None);
            }
            _ => false,
        };
        if !open {
            return (Lean::Unsaid, None);
        }
        let part = match found.value {
            Some(Value::Date(date)) => self.stage(found.first, date),
            _ => None,
        };
        let at = c.next(found.end - 1);
        if !matches!(found.value, Some(Value::Weekday(_))) {
            self.dated = at;
        }
        if let Some((offset, _)) = period_behind(c, at)
            && offset.unit != DurationUnit::Day
        {
            return (Lean::Offset(offset), part);
        }
        let weekday = match found.value {
            Some(Value::Date(date)) => date.weekday.is_some(),
            Some(Value::Weekday(_)) => true,
            _ => false,
        };
        let lean = match toward(c, at) {
            // *29 November besok* may be today's date.
            Some((1, _)) if matches!(c.class(at), Word::Days(_)) => Lean::Hint(Direction::Future),
            Some((-1, _)) => Lean::Toward(Direction::Past),
            Some((1, _)) => Lean::Toward(Direction::Future),
            Some((_, _)) if !weekday => Lean::Offset(Offset::new(0, DurationUnit::Year)),
            _ => context::hint(c, found.first, found.end).map_or(Lean::Unsaid, Lean::Hint),
        };
        (lean, part)
    }

    /// *awal*, *akhir* before a year or a month.
    fn stage(&self, first: usize, date: Date) -> Option<Part> {
        let c = &self.c;
        let mut before = c.prev(first);
        if matches!(
            c.class(before),
            Word::Duration(DurationUnit::Year | DurationUnit::Month, 1)
        ) {
            before = c.prev(before);
        }
        match c.class(before) {
            Word::Stage(part) if date.day == 0 => Some(part),
            _ => None,
        }
    }

    /// `jam 9 malam ini`, `nanti pukul 10`.
    fn day_of_time(&self, found: &Found) -> Lean {
        let c = &self.c;
        let next = c.next(found.end - 1);
        let today = matches!(c.class(next), Word::Toward(0) | Word::Nanti | Word::Tadi)
            && matches!(c.class(found.end - 1), Word::DayPart(_))
            || matches!(c.class(c.prev(found.first)), Word::Tadi | Word::Nanti);
        if today {
            Lean::Offset(day(0))
        } else {
            Lean::Unsaid
        }
    }

    /// `kuartal III`, `semester I 2025`, `triwulan II tahun lalu`.
    fn part_of_year(&self, found: &Found, number: Option<u64>) -> Lean {
        let c = &self.c;
        let noun = c.prev(found.first);
        if !c.is(noun, Lexeme::SERIES) {
            return Lean::Unsaid;
        }
        let quarter = c.is_one_of(noun, words::QUARTER);
        let (code, most) = match () {
            () if quarter => (33, 4),
            () if c.is_one_of(noun, words::THIRD) => (37, 3),
            () if c.is_one_of(noun, words::HALF_YEAR) => (40, 2),
            () => return Lean::Unsaid,
        };
        let pupil = c.is_one_of(c.prev(noun), words::PUPIL);
        let Some(number) = number.filter(|number| (1..=most).contains(number) && !pupil) else {
            return Lean::Unsaid;
        };
        let code = code + number as u8 - 1;
        let mut at = c.next(found.end - 1);
        if let Some((offset, _)) = period_behind(c, at)
            && offset.unit == DurationUnit::Year
        {
            let shift = if offset.past {
                -1
            } else {
                i8::from(offset.count > 0)
            };
            return Lean::PartOfYear(code, None, Some(shift));
        }
        if c.mark(at, b'/')
            || c.mark(at, b'-')
            || matches!(c.class(at), Word::Duration(DurationUnit::Year, 1))
        {
            at = c.next(at);
        }
        Lean::PartOfYear(code, c.year_at(at), None)
    }

    /// `3-2023` behind *kuartal*: one token, two expressions.
    pub(super) fn quarter_and_year(&self, at: usize) -> Option<[Expression; 2]> {
        let c = &self.c;
        if !matches!(c.class(at), Word::Number | Word::Mixed) || !c.is(c.prev(at), Lexeme::SERIES) {
            return None;
        }
        let text = c.word(at);
        let (number, year) = text
            .split_once(['-', '/'])
            .filter(|(_, year)| year.len() == 4)?;
        let noun = c.prev(at);
        if !c.is_one_of(noun, words::PART_OF_YEAR) {
            return None;
        }
        let number: u16 = match number.parse() {
            Ok(number) => number,
            Err(_) => roman::read(number.as_bytes())?,
        };
        let year: i32 = year.parse().ok()?;
        let span = c.span(at, at + 1);
        let dash = span.end() - 5;
        let ordinal = Found::new(Value::Ordinal(Number::from(number)), at, at + 1);
        let lean = match self.part_of_year(&ordinal, Some(u64::from(number))) {
            Lean::PartOfYear(code, ..) => Lean::PartOfYear(code, Some(year), None),
            other => other,
        };
        let number = Value::Ordinal(Number::from(number));
        Some([
            Expression {
                lean,
                ..Expression::new(Span::new(span.start(), dash), number)
            },
            Expression::new(
                Span::new(dash + 1, span.end()),
                Value::Date(Date::of_year(year)),
            ),
        ])
    }
}
