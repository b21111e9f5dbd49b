//! Years in other forms than four digits.

use super::super::date::{Date, Year};
use super::super::lexeme::{Lexeme, Word};
use super::super::time::DurationUnit;
use super::super::{DateRange, Value};
use super::amount;
use super::form::{Amount, Form};
use super::mixed::{self, Mixed};
use super::shape::{self, Shape, YEARS};
use super::view::LexemeView;
use super::{Finder, Found, context, counted, date, unit};
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
                Value::Date(decade_of(u16::try_from(number).ok()?))
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
        let lettered = len == 2 && matches!(c.class(letter), Word::Letter(b'A'..=b'Z'))
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
        let said = matches!(c.class(before), Word::Duration(DurationUnit::Year, 1))
            && !matches!(c.class(c.prev(before)), Word::Number | Word::Numeral(_));
        let first = if quoted { before } else { at };
        let date = Date {
            year: Year::OfCentury(u8::try_from(number).ok()?),
            ..Date::default()
        };
        (quoted || said || constitution).then(|| Found::new(Value::Date(date), first, at + 1))
    }

    /// `1990-an`; *800 sampai 1000an* and *sekitar 1500-an orang* are numbers said roughly.
    pub(super) fn decade(&self, at: usize, year: u16) -> Option<Found> {
        let c = &self.c;
        let noun = c.next(at);
        let about = c.is(c.prev(at), Lexeme::ABOUT | Lexeme::MEASURED);
        let counts = year < 1900 && c.is(noun, Lexeme::COUNT);
        let early = year < 1500 && !self.talks_of_years(at);
        if early || context::is_noun(c, noun) && (about || counts) {
            return amount::read(c, at).map(|amount| counted::bare(at, amount));
        }
        Some(Found::new(Value::Date(decade_of(year)), at, at + 1))
    }

    /// `60-an` where the talk is of years.
    pub(super) fn tens(&self, at: usize, number: Number) -> Option<Found> {
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

    /// Whether `60-an` is a decade: after a quote, *tahun*, *era*, *dekade* …
    fn talks_of_years(&self, at: usize) -> bool {
        let c = &self.c;
        let before = c.prev(at);
        if c.glued(at) && c.is_quote(before) {
            return true;
        }
        // *1980-an dan 90-an*
        let other = c.prev(before);
        if matches!(c.class(before), Word::And | Word::Mark(b','))
            && matches!(c.class(other), Word::Mixed)
            && matches!(mixed::read(c.word(other)), Mixed::Decade(_))
        {
            return true;
        }
        matches!(c.class(before), Word::Duration(DurationUnit::Year, _))
            || c.is_one_of(before, words::DECADES) && !c.is_one_of(c.prev(before), words::AGE)
    }
}

/// `tahun 2OO4`
pub(super) fn scanned_year(c: &LexemeView<'_>, at: usize) -> Option<Date> {
    let year = c.year_at(at)?;
    date::bare_year(c, at, u64::try_from(year).ok()?, c.len(at)).map(|(date, _)| date)
}

/// `2008 / 09`
pub(super) fn spaced_years(
    c: &LexemeView<'_>,
    at: usize,
    number: u64,
    len: usize,
) -> Option<Found> {
    let slash = c.next(at);
    let second = c.next(slash);
    if len != 4 || !c.mark(slash, b'/') || !matches!(c.class(second), Word::Number) {
        return None;
    }
    let Shape::Digits(read, count @ (2 | 4)) = shape::read(c.word(second)) else {
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

/// `1990-an`, and `60-an` where the text talks of years.
fn decade_of(year: u16) -> Date {
    Date {
        year: Year::Decade(i32::from(year / 10)),
        ..Date::default()
    }
}
