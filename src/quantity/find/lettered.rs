//! Expressions that begin with a token of letters and digits.

use super::super::date::Date;
use super::super::lexeme::{Lexeme, UnitKind, Word};
use super::super::time::DurationUnit;
use super::super::{CodeKind, DateRange, Value};
use super::amount;
use super::form::{Amount, Form};
use super::mixed::{self, Mixed};
use super::view::LexemeView;
use super::year::scanned_year;
use super::{Finder, Found, clock, context, counted, date, duration, filing, iso, letter, unit};
use crate::lang::lists::quantities as words;
use crate::number::{Number, digits};

impl Finder<'_> {
    /// A token of letters and digits.
    pub(super) fn mixed(&mut self, at: usize) -> Option<Found> {
        let c = &self.c;
        if let Some(found) = self.event_day_glued(at).or_else(|| iso::read(c, at)) {
            return Some(found);
        }
        // `Pasal 81 jo 76D`
        if let Some((end, chain)) = self.chain
            && let Some(found) = self.next_article(at, end, chain)
        {
            return Some(found);
        }
        self.of_form(at, mixed::read(self.c.word(at)))
    }

    fn of_form(&self, at: usize, form: Mixed) -> Option<Found> {
        let c = &self.c;
        match form {
            // *Ke-7 kota tersebut*: all of them
            Mixed::Ordinal(number) if self.counts_all(at) => {
                Some(Found::new(Value::Cardinal(number), at, at + 1))
            }
            Mixed::Ordinal(number) => Some(Found::new(Value::Ordinal(number), at, at + 1)),
            Mixed::Decade(year) => self.decade(at, year),
            Mixed::About(number) => self
                .tens(at, number)
                .or_else(|| self.about_when(at, number))
                .or_else(|| counted(c, at)),
            Mixed::WithClitic(number) => self.with_clitic(at, number).or_else(|| counted(c, at)),
            // *0,5 mm x 10M*; *1,25 mm 50M*; *500M persegi*
            Mixed::Scaled(_, None, 9, false) | Mixed::Perhaps(_, 9) if self.is_in_metres(at) => {
                let digits = c.word(at).strip_suffix('M')?;
                let metres = digits::read(digits.as_bytes()).ok()?.number;
                Some(unit::glued(c, at, metres, digits.len()))
            }
            Mixed::Perhaps(number, power) => self.price_or_model(at, number, power),
            Mixed::Misread(_) => scanned_year(c, at)
                .map(|date| Found::new(Value::Date(date), at, at + 1))
                .or_else(|| counted(c, at)),
            Mixed::Scaled(..) => counted(c, at),
            Mixed::Since(year) => {
                let start = Date::of_year(i32::from(year));
                let range = DateRange { start, end: None };
                Some(Found::new(Value::DateRange(range), at, at + 1))
            }
            Mixed::Date(_) | Mixed::Days(_) => {
                let (when, end) = date::day(c, at, false)?;
                Some(Found::new(when.value(), at, end))
            }
            Mixed::Clock(time) => Some(clock::glued(c, at, time)),
            Mixed::Nothing => self
                .age(at)
                .or_else(|| self.numbered_house(at))
                .or_else(|| self.degrees(at))
                .or_else(|| self.model(at)),
            Mixed::Code => self
                .numbered_house(at)
                .or_else(|| self.identifier(at))
                .or_else(|| Some(code(c, at))),
            Mixed::MonthDay(..)
            | Mixed::ToMoney(..)
            | Mixed::SumToSum(..)
            | Mixed::ScaleToNumber(..)
            | Mixed::UnitToNumber(..) => None,
        }
    }

    /// Whether the M behind digits is metres: another length stands beside, or *persegi*.
    fn is_in_metres(&self, at: usize) -> bool {
        let c = &self.c;
        c.word(at).ends_with('M')
            && (c.is_times(c.prev(at))
                || matches!(c.class(c.prev(at)), Word::Unit(UnitKind::Length))
                || matches!(c.class(c.next(at)), Word::UnitTail))
    }

    /// Whether `Ke-7` opens a sentence, or stands behind a word of function, before what it counts, at which a
    /// word points: *dari ke-54 orang yang hadir*.
    fn counts_all(&self, at: usize) -> bool {
        let c = &self.c;
        let (before, noun) = (c.prev(at), c.next(at));
        let shown = c.next(noun);
        let points = c.is_one_of(shown, words::SHOWN);
        let counted = c.is(noun, Lexeme::COUNT | Lexeme::BOTH_NOUN);
        let function = (c.is(before, Lexeme::FUNCTION) || c.is_one_of(before, words::FROM))
            && !c.is_one_of(before, words::WHICH);
        c.begins(at) && counted && points
            || function
                && (counted || c.shouts(noun))
                && (points || c.is_one_of(shown, words::WHICH))
    }

    /// *2024an*, *jam 19an*: about a year or an hour, for which there is no value; *upacara 17an*: a day that is kept.
    fn about_when(&self, at: usize, number: Number) -> Option<Found> {
        let c = &self.c;
        let number = number.to_u64()?;
        let year = (1900..2100).contains(&number) && !context::is_noun(c, c.next(at));
        let hour = number <= 24
            && matches!(
                c.class(c.prev(at)),
                Word::Clock | Word::Duration(DurationUnit::Hour, _)
            );
        let next = c.next(at);
        let kept = number < 100
            && !number.is_multiple_of(5)
            && !context::is_noun(c, next)
            && !matches!(
                c.class(next),
                Word::Duration(..) | Word::Unit(_) | Word::Money(..) | Word::Letter(_)
            );
        (year || hour || kept).then(|| Found::skip(at + 1))
    }

    /// *tahun 2023nya*, a year; *7x 15*, sides of which nothing says what they measure.
    fn with_clitic(&self, at: usize, number: Number) -> Option<Found> {
        let c = &self.c;
        if !c.word(at).ends_with('x') {
            let year = i32::try_from(number.to_u64()?).ok()?;
            let said = matches!(c.class(c.prev(at)), Word::Duration(DurationUnit::Year, 1));
            let date = Date::of_year(year);
            return (said && (1000..2100).contains(&year))
                .then(|| Found::new(Value::Date(date), at, at + 1));
        }
        let side = c.next(at);
        let then = c.next(side);
        let ends = !c.is_word(then) && !matches!(c.class(then), Word::Number | Word::Mixed);
        (matches!(c.class(side), Word::Number) && c.len(side) <= 3 && ends)
            .then(|| Found::skip(side + 1))
    }

    /// Whether `25K`, `5M` is what something costs.
    fn is_price(&self, at: usize, power: u32) -> bool {
        let c = &self.c;
        let (before, next) = (c.prev(at), c.next(at));
        let told = c.has_one_of(at.saturating_sub(6)..at, words::PRICED);
        // *harga tiket untuk kategori 5K*; *merek 3M*
        if power == 3 && c.is_one_of(before, words::RACE)
            || power == 9 && c.is_one_of(before, words::BRAND)
        {
            return false;
        }
        let behind = c.is_one_of(next, words::PRICED) || c.mark(next, b'/');
        if told || behind || c.mark(before, b'+') || c.mark(before, b'=') {
            return true;
        }
        // *protokol kesehatan 3M*
        if power == 9 && c.len(at) == 2 {
            return !letter::is_of_health(c, at);
        }
        // *4K* is a picture, *10K* a run; *2,5K* may be either.
        let raced = c.has_one_of(at.saturating_sub(10)..at + 3, words::RACE);
        let digits = c.len(at) - 1;
        let pointed = c.word(at).contains([',', '.']);
        power == 3
            && !raced
            && if pointed {
                c.is_one_of(next, words::ONLINE)
            } else {
                (2..=3).contains(&digits) && !c.capital(next) && !c.is_one_of(at, words::RUN)
            }
    }

    /// `25K`, `5M`: a sum where the talk is of prices, else perhaps the number of a model.
    fn price_or_model(&self, at: usize, number: Number, power: u32) -> Option<Found> {
        let c = &self.c;
        if !self.is_price(at, power) {
            let labelled = c.is(c.prev(at), Lexeme::LABEL);
            return labelled.then(|| self.model(at)).flatten();
        }
        let amount = Amount {
            exponent: power,
            ..Amount::new(number.shift(power)?, Form::Scaled, at + 1)
        };
        Some(unit::read(c, at, amount).unwrap_or_else(|| counted::bare(at, amount)))
    }

    /// `40C` where the talk is of heat.
    fn degrees(&self, at: usize) -> Option<Found> {
        let digits = self.c.word(at).strip_suffix('C')?;
        let near = self.c.has_one_of(at.saturating_sub(8)..at, words::HEAT);
        let degrees = digits.parse::<u16>().ok().filter(|_| near)?;
        let minus = self.c.prev(at);
        let signed = self.c.mark(minus, b'-') && self.c.glued(at) && minus >= self.floor;
        let degrees = Number::from(degrees);
        let degrees = if signed { degrees.negate() } else { degrees };
        let mut found = unit::glued(&self.c, at, degrees, digits.len());
        if degrees.is_negative() {
            found.first = minus;
        }
        Some(found)
    }

    /// `usia 35th`, which is no English ordinal there.
    fn age(&self, at: usize) -> Option<Found> {
        let c = &self.c;
        let digits = c.word(at).strip_suffix("th").filter(|digits| {
            digits.len() <= 2 && digits.bytes().all(|byte| byte.is_ascii_digit())
        })?;
        let count = digits.parse::<u16>().ok()?;
        c.is_one_of(c.prev(at), words::AGE_CUE)
            .then(|| duration::one(c, at, DurationUnit::Year, count))
    }

    /// `Jalan Melati No. 12B`
    fn numbered_house(&self, at: usize) -> Option<Found> {
        let c = &self.c;
        let number = c.prev(at);
        self.house(at).or_else(|| {
            (matches!(c.class(number), Word::Nomor) && self.is_house(at, number))
                .then(|| Found::code(c, at, at + 1, Some(CodeKind::House)))
        })
    }

    /// `Mate 9X`: a code with its label.
    fn model(&self, at: usize) -> Option<Found> {
        let label = self.c.prev(at);
        self.is_model(at)
            .then(|| Found::code(&self.c, label, at + 1, Some(CodeKind::Model)))
    }
}

/// The amount at a token, and what it counts.
fn counted(c: &LexemeView<'_>, at: usize) -> Option<Found> {
    let amount = amount::read(c, at)?;
    Some(unit::read(c, at, amount).unwrap_or_else(|| counted::bare(at, amount)))
}

/// A code with no word before it that says of what.
fn code(c: &LexemeView<'_>, at: usize) -> Found {
    match filing::dotted_end(c, at) {
        Some(end) => Found::code(c, at, end, Some(CodeKind::Letter)),
        None => Found::code(c, at, at + 1, context::kind_of_code(c.word(at))),
    }
}
