//! Years in other forms than four digits, and tokens of letters and digits.

use super::super::date::{Date, Year};
use super::super::lexeme::{Lexeme, Word};
use super::super::time::DurationUnit;
use super::super::{CodeKind, DateRange, Value};
use super::amount;
use super::cursor::Cursor;
use super::form::{Amount, Form};
use super::mixed::{self, Mixed};
use super::shape::{self, Shape, YEARS};
use super::{Finder, Found, clock, context, counted, date, duration, filing, iso, letter, unit};
use crate::lang::lists::quantities as words;
use crate::number::Number;

impl Finder<'_> {
    /// `1990 - an`, `80 - an`, `U - 23`: with spaces about the hyphen.
    pub(super) fn with_hyphen(
        &self,
        at: usize,
        amount: Amount,
        number: u64,
        len: usize,
    ) -> Option<Found> {
        let c = &self.c;
        let hyphen = c.next(at);
        let an = c.next(hyphen);
        let parted = c.mark(hyphen, b'-') || c.is_quote(hyphen);
        if parted && c.is_one_of(an, words::AN) && amount.end == at + 1 {
            let decade = len == 4 && YEARS.contains(&number) && number.is_multiple_of(10);
            let tens = len == 2 && number.is_multiple_of(10) && self.talks_of_years(at);
            let value = if decade {
                Value::Date(date::decade(u16::try_from(number).ok()?))
            } else if tens {
                Value::Date(Date {
                    year: Year::TensOnly(u8::try_from(number / 10).ok()?),
                    ..Date::default()
                })
            } else {
                return Some(self.about(
                    at,
                    Amount {
                        end: an + 1,
                        ..amount
                    },
                ));
            };
            return Some(Found::new(value, at, an + 1));
        }
        let before = c.prev(at);
        if !c.mark(before, b'-') || c.glued(at) || c.glued(before) {
            return None;
        }
        let letter = c.prev(before);
        // `U - 23`, `AK - 47`
        let lettered = len == 2 && matches!(c.word(letter), Word::Letter(b'A'..=b'Z'))
            || len <= 3 && c.shouts(letter) && c.len(letter) == 2;
        let coded = lettered
            && amount.end == at + 1
            && context::ends_here(c, c.next(at))
            && letter >= self.floor;
        coded.then(|| Found::code(c, letter, at + 1, None))
    }

    /// `700 - an orang`, `20-an tahun`: the number said roughly, with its unit.
    fn about(&self, at: usize, amount: Amount) -> Found {
        let amount = Amount {
            form: Form::About,
            ..amount
        };
        unit::read(&self.c, at, amount).unwrap_or_else(|| counted::bare(at, amount))
    }

    /// `'45`, `tahun 98`: a year of some century.
    pub(super) fn year_of_century(&self, at: usize, number: u64, len: usize) -> Option<Found> {
        let c = &self.c;
        let before = c.prev(at);
        if len != 2 || context::is_noun(c, c.next(at)) {
            return None;
        }
        let quoted = c.glued(at) && before >= self.floor && c.is_quote(before);
        let constitution =
            c.is_one_of(before, words::CONSTITUTION) || c.is_one_of(before, words::OF_CENTURY);
        let said = matches!(c.word(before), Word::Duration(DurationUnit::Year, 1))
            && !matches!(c.word(c.prev(before)), Word::Number | Word::Numeral(_));
        let first = if quoted { before } else { at };
        let date = Date {
            year: Year::OfCentury(u8::try_from(number).ok()?),
            ..Date::default()
        };
        (quoted || said || constitution).then(|| Found::new(Value::Date(date), first, at + 1))
    }

    /// Whether `25K`, `5M` is what something costs.
    fn is_price(&self, at: usize, power: u32) -> bool {
        let c = &self.c;
        let (before, next) = (c.prev(at), c.next(at));
        let told = c.has_one_of(at.saturating_sub(6)..at, words::PRICED);
        // *harga tiket untuk kategori 5K*
        if power == 3 && c.is_one_of(before, words::RACE) {
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
        let pointed = c.str(at).contains([',', '.']);
        power == 3
            && !raced
            && if pointed {
                c.is_one_of(next, words::ONLINE)
            } else {
                (2..=3).contains(&digits) && !c.capital(next) && !c.is_one_of(at, words::RUN)
            }
    }

    /// `40C` where the talk is of heat.
    fn degrees(&self, at: usize) -> Option<Found> {
        let digits = self.c.str(at).strip_suffix('C')?;
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
        let c = &self.c;
        match mixed::read(c.str(at)) {
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
            Mixed::Perhaps(number, power) => self.price_or_model(at, number, power),
            Mixed::Misread(_) => scanned_year(c, at)
                .map(|date| Found::new(Value::Date(date), at, at + 1))
                .or_else(|| counted(c, at)),
            // *0,5 mm x 10M*
            Mixed::Scaled(number, None, 9, false) if c.is_times(c.prev(at)) => {
                let metres = number.checked_mul(Number::new(1, 9)?)?;
                Some(unit::glued(c, at, metres, c.len(at) - 1))
            }
            Mixed::Scaled(..) => counted(c, at),
            Mixed::Since(year) => Some(Found::new(
                Value::DateRange(DateRange {
                    start: Date::of_year(i32::from(year)),
                    end: None,
                }),
                at,
                at + 1,
            )),
            Mixed::Date(_) | Mixed::Days(_) => {
                let (when, end) = date::day(c, at, false)?;
                Some(Found::new(when.value(), at, end))
            }
            Mixed::Clock(time) => Some(clock::glued(c, at, time)),
            Mixed::Nothing => match self.age(at).or_else(|| self.numbered_house(at)) {
                Some(found) => Some(found),
                None => self.degrees(at).or_else(|| self.model(at)),
            },
            Mixed::Code => {
                let code = || match filing::dotted_end(c, at) {
                    Some(end) => Found::code(c, at, end, Some(CodeKind::Letter)),
                    None => Found::code(c, at, at + 1, context::kind_of_code(c.str(at))),
                };
                let known = self.numbered_house(at).or_else(|| self.identifier(at));
                Some(known.unwrap_or_else(code))
            }
            Mixed::MonthDay(..)
            | Mixed::ToMoney(..)
            | Mixed::SumToSum(..)
            | Mixed::ScaleToNumber(..)
            | Mixed::UnitToNumber(..) => None,
        }
    }

    /// `1990-an`; *800 sampai 1000an* and *sekitar 1500-an orang* are numbers said roughly.
    fn decade(&self, at: usize, year: u16) -> Option<Found> {
        let c = &self.c;
        let noun = c.next(at);
        let about = c.has(c.prev(at), Lexeme::ABOUT | Lexeme::MEASURED);
        let counts = year < 1900 && c.has(noun, Lexeme::COUNT);
        let early = year < 1500 && !self.talks_of_years(at);
        if early || context::is_noun(c, noun) && (about || counts) {
            return amount::read(c, at).map(|amount| counted::bare(at, amount));
        }
        Some(Found::new(Value::Date(date::decade(year)), at, at + 1))
    }

    /// `60-an` where the talk is of years.
    fn tens(&self, at: usize, number: Number) -> Option<Found> {
        let c = &self.c;
        let tens = number
            .to_u64()
            .filter(|tens| *tens < 100 && tens.is_multiple_of(10))?;
        if !self.talks_of_years(at) {
            return None;
        }
        let quote = c.prev(at);
        let quoted = c.glued(at) && c.is_quote(quote);
        let first = if quoted { quote } else { at };
        let date = Date {
            year: Year::TensOnly(u8::try_from(tens / 10).ok()?),
            ..Date::default()
        };
        Some(Found::new(Value::Date(date), first, at + 1))
    }

    /// Whether `Ke-7` opens a sentence, or stands behind a word of function, before what it counts, at which a
    /// word points: *dari ke-54 orang yang hadir*.
    fn counts_all(&self, at: usize) -> bool {
        let c = &self.c;
        let (before, noun) = (c.prev(at), c.next(at));
        let shown = c.next(noun);
        let points = c.is_one_of(shown, words::SHOWN);
        let counted = c.has(noun, Lexeme::COUNT | Lexeme::BOTH_NOUN);
        let function = (c.has(before, Lexeme::FUNCTION) || c.is_one_of(before, words::FROM))
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
                c.word(c.prev(at)),
                Word::Clock | Word::Duration(DurationUnit::Hour, _)
            );
        let next = c.next(at);
        let kept = number < 100
            && !number.is_multiple_of(5)
            && !context::is_noun(c, next)
            && !matches!(
                c.word(next),
                Word::Duration(..) | Word::Unit(_) | Word::Money(..) | Word::Letter(_)
            );
        (year || hour || kept).then(|| Found::skip(at + 1))
    }

    /// *tahun 2023nya*, a year; *7x 15*, sides of which nothing says what they measure.
    fn with_clitic(&self, at: usize, number: Number) -> Option<Found> {
        let c = &self.c;
        if !c.str(at).ends_with('x') {
            let year = i32::try_from(number.to_u64()?).ok()?;
            let said = matches!(c.word(c.prev(at)), Word::Duration(DurationUnit::Year, 1));
            let date = Date::of_year(year);
            return (said && (1000..2100).contains(&year))
                .then(|| Found::new(Value::Date(date), at, at + 1));
        }
        let side = c.next(at);
        let then = c.next(side);
        let ends = !c.is_word(then) && !matches!(c.word(then), Word::Number | Word::Mixed);
        (matches!(c.word(side), Word::Number) && c.len(side) <= 3 && ends)
            .then(|| Found::skip(side + 1))
    }

    /// `25K`, `5M`: a sum where the talk is of prices, else perhaps the number of a model.
    fn price_or_model(&self, at: usize, number: Number, power: u32) -> Option<Found> {
        let c = &self.c;
        if !self.is_price(at, power) {
            let labelled = c.has(c.prev(at), Lexeme::LABEL);
            return labelled.then(|| self.model(at)).flatten();
        }
        let amount = Amount {
            exponent: power,
            ..Amount::new(number.shift(power)?, Form::Scaled, at + 1)
        };
        Some(unit::read(c, at, amount).unwrap_or_else(|| counted::bare(at, amount)))
    }

    /// `usia 35th`, which is no English ordinal there.
    fn age(&self, at: usize) -> Option<Found> {
        let c = &self.c;
        let digits = c.str(at).strip_suffix("th").filter(|digits| {
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
            (matches!(c.word(number), Word::Nomor) && self.is_house(at, number))
                .then(|| Found::code(c, at, at + 1, Some(CodeKind::House)))
        })
    }

    /// `Mate 9X`: a code with its label.
    fn model(&self, at: usize) -> Option<Found> {
        let label = self.c.prev(at);
        self.is_model(at)
            .then(|| Found::code(&self.c, label, at + 1, Some(CodeKind::Model)))
    }

    /// Whether `60-an` is a decade: after a quote, *tahun*, *era*, *dekade* …
    fn talks_of_years(&self, at: usize) -> bool {
        let c = &self.c;
        let before = c.prev(at);
        if c.glued(at) && c.is_quote(before) {
            return true;
        }
        // *1980-an dan 90-an*
        let other = c.prev(before);
        if matches!(c.word(before), Word::And | Word::Mark(b','))
            && matches!(c.word(other), Word::Mixed)
            && matches!(mixed::read(c.str(other)), Mixed::Decade(_))
        {
            return true;
        }
        matches!(c.word(before), Word::Duration(DurationUnit::Year, _))
            || c.is_one_of(before, words::DECADES) && !c.is_one_of(c.prev(before), words::AGE)
    }
}

/// The amount at a token, and what it counts.
fn counted(c: &Cursor<'_>, at: usize) -> Option<Found> {
    let amount = amount::read(c, at)?;
    Some(unit::read(c, at, amount).unwrap_or_else(|| counted::bare(at, amount)))
}

/// `tahun 2OO4`
fn scanned_year(c: &Cursor<'_>, at: usize) -> Option<Date> {
    let year = c.year_at(at)?;
    date::bare_year(c, at, u64::try_from(year).ok()?, c.len(at)).map(|(date, _)| date)
}

/// `2008 / 09`
pub(super) fn spaced_years(c: &Cursor<'_>, at: usize, number: u64, len: usize) -> Option<Found> {
    let slash = c.next(at);
    let second = c.next(slash);
    if len != 4 || !c.mark(slash, b'/') || !matches!(c.word(second), Word::Number) {
        return None;
    }
    let Shape::Digits(read, count @ (2 | 4)) = shape::read(c.str(second)) else {
        return None;
    };
    let modulus = if count == 4 { 10_000 } else { 100 };
    let follows = read.number.to_u64()? == (number + 1) % modulus;
    let start = i32::try_from(number).ok()?;
    let range = DateRange {
        start: Date::of_year(start),
        end: Some(Date::of_year(start + 1)),
    };
    (follows && YEARS.contains(&number))
        .then(|| Found::new(Value::DateRange(range), at, second + 1))
}
