//! Expressions that begin with digits.

use super::super::Value;
use super::super::date::{Date, Year};
use super::super::legal::{Legal, Numbered};
use super::super::lexeme::{Lexeme, Word};
use super::super::time::DurationUnit;
use super::super::value::{RangeOf, Score};
use super::amount::{self, Amount, Form};
use super::cursor::{Cursor, END};
use super::date::When;
use super::mixed::{self, Mixed};
use super::shape::{self, Shape};
use super::{Chain, Finder, Found, clock, context, date, phone, unit};
use crate::number::{Number, digits};

impl Finder<'_> {
    /// A token of digits and separators.
    pub(super) fn number(&mut self, at: usize) -> Option<Found> {
        let c = &self.c;
        let shape = shape::read(c.str(at));
        if let Some(found) = phone::read(c, at, shape, self.floor) {
            return Some(found);
        }
        if let Some((when, end)) = date::of_shape(c, at, shape, false) {
            return Some(Found::new(when.value(), at, end));
        }
        match shape {
            Shape::DateRange(range) => Some(Found::new(When::Days(range).value(), at, at + 1)),
            Shape::Slash(first, second) => self.slash(at, shape, first, second),
            Shape::Clock(_) | Shape::ClockRange(..) => {
                clock::bare(c, at, shape).or_else(|| self.pair(at, shape))
            }
            Shape::Pair(..) => self.pair(at, shape),
            Shape::Digits(..) | Shape::Vulgar(..) => self.plain(at, shape),
            _ => clock::bare(c, at, shape).or_else(|| duration_of_clock(self, at)),
        }
    }

    fn slash(&self, at: usize, shape: Shape, first: u32, second: u32) -> Option<Found> {
        let c = &self.c;
        let before = c.prev(at);
        let closed = c.mark(before, b'(') && c.mark(c.next(at), b')');
        let dated = closed || c.word(before) == Word::DateCue || c.is(before, "pada");
        let date = Date::of_day(first, second, None);
        let proper = first < second && (second <= 10 || second.is_multiple_of(10));
        if let Some(date) = date.filter(|_| dated || !proper) {
            return Some(Found::new(Value::Date(date), at, at + 1));
        }
        // `180/120` is a blood pressure, `6/2025` a slip.
        if first == 0 || first >= second || second > 100 || c.mark(before, b'/') {
            return None;
        }
        let amount = amount::of_shape(c, at, shape)?;
        let measured = unit::read(c, at, amount);
        Some(measured.unwrap_or_else(|| unit::bare(at, amount)))
    }

    /// `10-15`: with a unit a range, in a game a score.
    fn pair(&self, at: usize, shape: Shape) -> Option<Found> {
        let c = &self.c;
        let amount = amount::of_shape(c, at, shape)?;
        let hi = amount.hi?;
        if let Some(found) = unit::read(c, at, amount) {
            return Some(found);
        }
        if amount.exponent > 0 {
            return Some(unit::bare(at, amount));
        }
        let end = amount.end;
        let before = c.prev(at);
        if context::is_series(c, before) && amount.number < hi && !context::is_sport(c, at, at) {
            return Some(Found::new(unit::with(amount, RangeOf::Ordinal), at, end));
        }
        let score = self.score(at);
        let sport = context::is_sport(c, at, end);
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
            return Some(Found::new(Value::Code(c.span(before, end)), before, end));
        }
        (amount.number < hi).then(|| unit::bare(at, amount))
    }

    fn score(&self, at: usize) -> Option<Score> {
        let (first, second) = self.c.str(at).split_once('-')?;
        let side = |text: &str| {
            let sound = text.len() <= 3 && (text.len() == 1 || !text.starts_with('0'));
            text.parse().ok().filter(|_| sound)
        };
        Some(Score {
            first: side(first)?,
            second: side(second)?,
        })
    }

    /// One number in digits, with what its neighbours make of it.
    fn plain(&mut self, at: usize, shape: Shape) -> Option<Found> {
        if let Some(found) = clock::bare(&self.c, at, shape) {
            return Some(found);
        }
        let cursor = self.c;
        let c = &cursor;
        let amount = amount::of_shape(c, at, shape)?;
        let mut first = at;
        if amount.number.is_negative() {
            first = at - 1;
            if first < self.floor {
                return None;
            }
        }
        if let Some(found) = self.chained(at, amount) {
            return Some(found);
        }
        if let Some(found) = unit::read(c, first, amount) {
            return Some(found);
        }
        let Some((number, len)) = amount.plain() else {
            return Some(unit::bare(first, self.thousands_of(at, amount)));
        };
        if amount.end == at + 1
            && let Some((year, end)) = date::bare_year(c, at, number, len)
        {
            return Some(Found::new(Value::Date(Date::of_year(year)), at, end));
        }
        let before = c.prev(at);
        let next = c.next(amount.end - 1);
        if let Some(found) = self
            .year_of_century(at, number, len)
            .or_else(|| self.plate(at, len))
        {
            return Some(found);
        }
        if c.word(before) == Word::DateCue
            && let Some(date) = day_alone(number)
        {
            return Some(Found::new(Value::Date(date), at, at + 1));
        }
        if let Some(found) = self.after_ke(at, amount) {
            return Some(found);
        }
        if context::is_series(c, before) && !context::is_counted(c, next) {
            self.chain = Some((amount.end, Chain::Series));
            return Some(Found::new(Value::Ordinal(amount.number), at, amount.end));
        }
        if (len <= 4 || c.shouts(before))
            && before != END
            && before >= self.floor
            && context::is_label(c, before, next)
        {
            let first = self.label_start(before);
            return Some(Found::new(
                Value::Code(c.span(first, at + 1)),
                first,
                at + 1,
            ));
        }
        if len >= 9 {
            // Nobody counts so far without grouping: an account, an identity card.
            return Some(Found::new(Value::Code(c.span(at, at + 1)), at, at + 1));
        }
        if self.is_heading(at) {
            return Some(Found::skip(at + 1));
        }
        Some(unit::bare(first, amount))
    }

    /// `7,000 pasukan`: nothing countable has three noughts for decimals, so they are English
    /// thousands.
    fn thousands_of(&self, at: usize, mut amount: Amount) -> Amount {
        let comma = amount.form == Form::Digits(digits::Shape::Comma, self.c.str(at).len());
        let zeros = self.c.str(at).ends_with(",000");
        if comma
            && zeros
            && amount.number != Number::ZERO
            && context::is_noun(&self.c, self.c.next(at))
            && let Some(number) = amount.number.shift(3)
        {
            amount.number = number;
        }
        amount
    }

    /// `SMA Negeri 3` has two words before the number.
    fn label_start(&self, label: usize) -> usize {
        let before = self.c.prev(label);
        let two = self.c.is(label, "negeri") || self.c.is(label, "negri");
        if two && before != END && before >= self.floor && self.c.capital(before) {
            before
        } else {
            label
        }
    }

    /// `1.` at the head of a line.
    fn is_heading(&self, at: usize) -> bool {
        let c = &self.c;
        let dot = c.next(at);
        c.prev(at) == END
            && (c.mark(dot, b'.') || c.mark(dot, b')'))
            && c.glued(dot)
            && c.next(dot) != END
    }

    /// `kelas 10, 11 dan 12`, `Pasal 5 dan 6`, `ayat (1) dan (2)`.
    fn chained(&mut self, at: usize, amount: Amount) -> Option<Found> {
        let (end, chain) = self.chain?;
        let c = &self.c;
        let (number, len) = amount.plain()?;
        let mut link = c.prev(at);
        let bracketed = c.mark(link, b'(') && c.mark(c.next(at), b')');
        if bracketed {
            link = c.prev(link);
        }
        if !matches!(c.word(link), Word::And | Word::Mark(b',' | b'/')) {
            return None;
        }
        let before = c.prev(link);
        let link = if c.mark(before, b',') { before } else { link };
        if link != end || len > 3 || bracketed != (chain == Chain::Paragraph) {
            return None;
        }
        if chain == Chain::Series
            && (unit::read(c, at, amount).is_some() || context::is_counted(c, c.next(at)))
        {
            return None;
        }
        let numbered = Some(Numbered {
            number: u32::try_from(number).ok()?,
            suffix: None,
        });
        let (value, first, end) = match chain {
            Chain::Series => (Value::Ordinal(amount.number), at, at + 1),
            Chain::Article => (
                Value::Legal(Legal {
                    article: numbered,
                    ..Legal::default()
                }),
                at,
                at + 1,
            ),
            Chain::Paragraph => (
                Value::Legal(Legal {
                    paragraph: numbered,
                    ..Legal::default()
                }),
                at - 1,
                at + 2,
            ),
        };
        self.chain = Some((end, chain));
        Some(Found::new(value, first, end))
    }

    /// `HUT ke 72`: an ordinal whose hyphen is missing, where nothing is counted.
    pub(super) fn after_ke(&self, at: usize, amount: Amount) -> Option<Found> {
        let c = &self.c;
        let ke = c.prev(at);
        if c.word(ke) != Word::Ke || ke < self.floor {
            return None;
        }
        let noun = c.prev(ke);
        let named = noun != END
            && (c.has(noun, Lexeme::ORDINAL_NOUN | Lexeme::SERIES)
                || c.capital(noun)
                || c.is(noun, "yang")
                || matches!(c.word(noun), Word::Duration(..)));
        let next = c.next(amount.end - 1);
        let small = amount.number.is_integer() && amount.number < crate::number::Number::from(1000);
        (named && small && !context::is_noun(c, next))
            .then(|| Found::new(Value::Ordinal(amount.number), ke, amount.end))
    }

    /// `'45`, `tahun 98`: a year of some century.
    fn year_of_century(&self, at: usize, number: u64, len: usize) -> Option<Found> {
        let c = &self.c;
        let before = c.prev(at);
        if len != 2 || context::is_noun(c, c.next(at)) {
            return None;
        }
        let quoted = c.glued(at) && before >= self.floor && is_quote(c, before);
        let said = matches!(c.word(before), Word::Duration(DurationUnit::Year, 1))
            && !matches!(c.word(c.prev(before)), Word::Number | Word::Numeral(_));
        let first = if quoted { before } else { at };
        let date = Date {
            year: Year::OfCentury(u8::try_from(number).ok()?),
            ..Date::default()
        };
        (quoted || said).then(|| Found::new(Value::Date(date), first, at + 1))
    }

    /// `B 1234 XYZ`, the plate of a car.
    fn plate(&self, at: usize, len: usize) -> Option<Found> {
        let c = &self.c;
        let (before, next) = (c.prev(at), c.next(at));
        let named = ["polisi", "pelat", "plat", "nopol", "bernopol"]
            .iter()
            .any(|word| c.is(c.prev(before), word));
        let region = match c.str(before).as_bytes() {
            [a] => a.is_ascii_uppercase(),
            [a, b] => named && a.is_ascii_uppercase() && b.is_ascii_uppercase(),
            _ => false,
        };
        let series = c.str(next);
        let sound = region
            && before >= self.floor
            && len <= 4
            && (1..=3).contains(&series.len())
            && series.bytes().all(|byte| byte.is_ascii_uppercase());
        sound.then(|| Found::new(Value::Code(c.span(before, next + 1)), before, next + 1))
    }

    /// A token of letters and digits.
    pub(super) fn mixed(&mut self, at: usize) -> Option<Found> {
        let c = &self.c;
        match mixed::read(c.str(at)) {
            Mixed::Ordinal(number) => Some(Found::new(Value::Ordinal(number), at, at + 1)),
            Mixed::Decade(year) => {
                if context::is_noun(c, c.next(at))
                    && c.has(c.prev(at), Lexeme::ABOUT | Lexeme::MEASURED)
                {
                    let amount = amount::read(c, at);
                    return amount.map(|amount| unit::bare(at, amount));
                }
                Some(Found::new(Value::Date(date::decade(year)), at, at + 1))
            }
            Mixed::About(number) => {
                let tens = number.to_u64().filter(|tens| *tens < 100 && tens % 10 == 0);
                if let Some(tens) = tens.filter(|_| self.talks_of_years(at)) {
                    let quote = c.prev(at);
                    let first = if c.glued(at) && is_quote(c, quote) {
                        quote
                    } else {
                        at
                    };
                    let date = Date {
                        year: Year::TensOnly(u8::try_from(tens / 10).ok()?),
                        ..Date::default()
                    };
                    return Some(Found::new(Value::Date(date), first, at + 1));
                }
                let amount = amount::read(c, at)?;
                Some(unit::read(c, at, amount).unwrap_or_else(|| unit::bare(at, amount)))
            }
            Mixed::Scaled(..) | Mixed::WithClitic(_) => {
                let amount = amount::read(c, at)?;
                Some(unit::read(c, at, amount).unwrap_or_else(|| unit::bare(at, amount)))
            }
            Mixed::Measure(number, unit_at) => Some(unit::glued(c, at, number, unit_at)),
            Mixed::Since(year) => Some(Found::new(
                Value::DateRange(super::super::DateRange {
                    start: Date::of_year(i32::from(year)),
                    end: None,
                }),
                at,
                at + 1,
            )),
            Mixed::Code => Some(Found::new(Value::Code(c.span(at, at + 1)), at, at + 1)),
            Mixed::MonthDay(..)
            | Mixed::ToMoney(..)
            | Mixed::SumToSum(..)
            | Mixed::ScaleToNumber(..)
            | Mixed::UnitToNumber(..)
            | Mixed::Nothing => None,
        }
    }

    /// Whether `60-an` is a decade: after a quote, *tahun*, *era*, *dekade* …
    fn talks_of_years(&self, at: usize) -> bool {
        let c = &self.c;
        let before = c.prev(at);
        if c.glued(at) && is_quote(c, before) {
            return true;
        }
        matches!(c.word(before), Word::Duration(DurationUnit::Year, _))
            || [
                "era",
                "angkatan",
                "akhir",
                "awal",
                "pertengahan",
                "dekade",
                "zaman",
                "jaman",
            ]
            .iter()
            .any(|cue| c.is(before, cue))
                && !c.is(c.prev(before), "usia")
                && !c.is(c.prev(before), "berusia")
    }
}

fn is_quote(c: &Cursor<'_>, at: usize) -> bool {
    c.mark(at, b'\'') || c.is(at, "’") || c.is(at, "‘")
}

fn day_alone(number: u64) -> Option<Date> {
    let day = u8::try_from(number)
        .ok()
        .filter(|day| (1..=31).contains(day))?;
    Some(Date {
        day,
        ..Date::default()
    })
}

/// `00.20.30 jam`: a length of time in the form of a clock.
fn duration_of_clock(finder: &Finder<'_>, at: usize) -> Option<Found> {
    let c = &finder.c;
    let unit_at = c.next(at);
    if !matches!(c.word(unit_at), Word::Duration(DurationUnit::Hour, _)) {
        return None;
    }
    let time = shape::clock(c.str(at)).filter(|time| time.second.is_some())?;
    let count = |value: u8| crate::number::Number::from(value);
    let mut whole = super::super::Duration::new(count(time.hour), DurationUnit::Hour);
    whole = whole.then(count(time.minute), DurationUnit::Minute)?;
    if let Some(second) = time.second.filter(|&second| second > 0) {
        whole = whole.then(count(second), DurationUnit::Second)?;
    }
    Some(Found::new(Value::Duration(whole), at, unit_at + 1))
}
