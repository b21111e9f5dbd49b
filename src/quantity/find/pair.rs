//! Two numbers in one token: `10-15`, `3-1`, `3/4`, `24/7`.

use super::super::date::Date;
use super::super::lexeme::Word;
use super::super::{CodeKind, RangeOf, Score, Value};
use super::shape::Shape;
use super::view::{END, LexemeView};
use super::{Finder, Found, amount, clock, context, counted, date, unit};
use crate::lang::lists::beside_numbers;
use crate::lang::lists::identifiers::DWELLING;
use crate::lang::lists::quantities as words;
use crate::number::Number;

impl Finder<'_> {
    pub(super) fn slash(&self, at: usize, shape: Shape, first: u32, second: u32) -> Option<Found> {
        let c = &self.c;
        let before = c.prev(at);
        // *Jalan Ketapang Nomor 3/5*
        if matches!(c.class(before), Word::Nomor) && self.in_street(before) {
            return Some(Found::code(c, at, at + 1, Some(CodeKind::House)));
        }
        // *rumah tipe 36/65*: square metres of the house and of its plot
        if c.is_one_of(before, DWELLING) {
            return Some(Found::code(c, at, at + 1, Some(CodeKind::Model)));
        }
        // `005/12/Kel.Mkr/2022` is the number of a letter.
        let next = c.next(at);
        if c.mark(next, b'/') && c.glued(next) && c.glued(c.next(next)) {
            return None;
        }
        let closed = c.mark(before, b'(') && c.mark(next, b')');
        // *(2/2)* counts the parts of a message, and so does *4/7* at its end.
        let squared = c.mark(before, b'[') && c.mark(next, b']');
        let last = c.is_link(next) || next == END && (before == END || c.ends_sentence(before));
        if first <= second && (closed && second <= 4 || squared || last && first > 0) {
            return None;
        }
        let dated =
            closed || matches!(c.class(before), Word::DateCue) || c.is_one_of(before, words::ON);
        // *buka 24/7*: all day and week as likely as the day
        if !dated && (first, second) == (24, 7) {
            return Some(Found::skip(at + 1));
        }
        let date = Date::of_day(first, second, None);
        let proper = first < second && (second <= 10 || second.is_multiple_of(10));
        if let Some(date) = date.filter(|_| dated || !proper) {
            return Some(Found::new(Value::Date(date), at, at + 1));
        }
        // `180/120` is a blood pressure, `6/2025` a slip.
        if first == 0 || first >= second || second > 100 || c.mark(before, b'/') {
            return None;
        }
        // *36/50 m2* are two areas, *4/64 GB* two memories: a fraction has small terms.
        if second > 20 && first > 1 || first.is_multiple_of(2) && second.is_multiple_of(2) {
            return None;
        }
        let amount = amount::of_shape(c, at, shape)?;
        let measured = unit::read(c, at, amount);
        Some(measured.unwrap_or_else(|| counted::bare(at, amount)))
    }

    /// `10-15`: with a unit a range, in a game a score.
    pub(super) fn pair(&self, at: usize, shape: Shape) -> Option<Found> {
        let c = &self.c;
        if let Some(found) = clock::bare(c, at, shape) {
            return Some(found);
        }
        let amount = amount::of_shape(c, at, shape)?;
        let hi = amount.hi?;
        if let Some(days) = date::days_alone(c, at, amount) {
            return Some(Found::new(Value::DateRange(days), at, at + 1));
        }
        if let Some(found) = unit::read(c, at, amount) {
            return Some(found);
        }
        if amount.exponent > 0 {
            return Some(counted::bare(at, amount));
        }
        let end = amount.end;
        let before = c.prev(at);
        // *tahun 60-70*: years of a century that nothing tells
        let lately = Number::from(20) <= amount.number && hi < Number::from(100);
        if lately && c.is_year_word(before) {
            return Some(Found::skip(end));
        }
        if context::is_series(c, before) && amount.number < hi && !context::is_sport(c, at, at) {
            return Some(Found::new(counted::with(amount, RangeOf::Ordinal), at, end));
        }
        let score = self.score(at);
        let scale = c.has_one_of(at.saturating_sub(6)..at, beside_numbers::SCALE);
        let sport = !scale && (context::is_sport(c, at, end) || self.beside_score(at));
        match score {
            Some(score)
                if amount.number >= hi
                    || (sport || score.first == 0) && !context::is_counted(c, c.next(at)) =>
            {
                return Some(Found::new(Value::Score(score), at, end));
            }
            _ => {}
        }
        // `Boeing 737-800`
        if c.capital(before) && context::is_label(c, before, c.next(at)) && before >= self.floor {
            return Some(Found::code(c, before, end, Some(CodeKind::Model)));
        }
        (amount.number < hi).then(|| counted::bare(at, amount))
    }

    /// `7-6, 3-6, 6-4`: one set tells what the others are.
    fn beside_score(&self, at: usize) -> bool {
        let c = &self.c;
        let links = |at: usize| c.mark(at, b',') || c.is_one_of(at, beside_numbers::AND_ALSO);
        let before = c.prev(at);
        let before = if links(before) {
            c.prev(before)
        } else {
            before
        };
        if before != END && self.scored == before + 1 {
            return true;
        }
        let next = c.next(at);
        let next = if links(next) { c.next(next) } else { next };
        matches!(c.class(next), Word::Number)
            && self
                .score(next)
                .is_some_and(|score| score.first > score.second)
    }

    fn score(&self, at: usize) -> Option<Score> {
        let (first, second) = self.c.word(at).split_once('-')?;
        let side = |text: &str| {
            let sound = text.len() <= 3 && (text.len() == 1 || !text.starts_with('0'));
            text.parse().ok().filter(|_| sound)
        };
        Some(Score {
            first: side(first)?,
            second: side(second)?,
        })
    }
}

/// `46/22 April 1979`: an age, and the day of birth that is meant here.
pub(super) fn birthday(c: &LexemeView<'_>, at: usize, shape: Shape) -> Option<Found> {
    let Shape::Slash(age, day) = shape else {
        return None;
    };
    let aged = c.has_one_of(at.saturating_sub(6)..at, words::AGE);
    if age + 1 == day && !aged {
        return None;
    }
    let (when, end) = date::of_day(c, day, at + 1)?;
    let lead = c.word(at).find('/')? + 1;
    Some(Found {
        lead,
        ..Found::new(when.value(), at, end)
    })
}
