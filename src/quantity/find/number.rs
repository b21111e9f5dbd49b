//! Expressions that begin with digits.

use super::super::Value;
use super::super::date::Date;
use super::super::lexeme::{Lexeme, Side, Word};
use super::super::time::DurationUnit;
use super::amount;
use super::form::{Amount, Form};
use super::shape::{self, Shape};
use super::ungrouped::Digits;
use super::view::{END, LexemeView};
use super::when::When;
use super::{
    Finder, Found, clock, context, coordinate, counted, date, evidence, magnitude, pair, phone,
    product, scale, spaced, unit,
};
use crate::lang::lists::beside_numbers;
use crate::lang::lists::quantities as words;
use crate::number::{Number, digits};

impl Finder<'_> {
    /// A token of digits and separators.
    pub(super) fn number(&mut self, at: usize) -> Option<Found> {
        let c = &self.c;
        if let Some(found) = self.identifier(at) {
            return Some(found);
        }
        // *m ^3*: a power
        if c.glued(at) && c.len(at) == 1 && c.mark(c.prev(at), b'^') {
            return Some(Found::skip(at + 1));
        }
        if let Some(end) = self.named_end(at) {
            return Some(Found::skip(end));
        }
        let shape = shape::read(c.word(at));
        if let Some(found) = phone::read(c, at, shape, self.floor) {
            return Some(found);
        }
        if let Some(found) = self.book(at) {
            return Some(found);
        }
        if let Some(found) = pair::birthday(c, at, shape) {
            return Some(found);
        }
        // `01.35.20 WIB` is a time before it is a date.
        if matches!(shape, Shape::Date(_))
            && let Some(found) = clock::bare(c, at, Shape::Nothing)
        {
            return Some(found);
        }
        if let Some((when, end)) =
            date::of_shape(c, at, shape, false).filter(|&(when, _)| !self.is_tally(at, shape, when))
        {
            return Some(Found::new(when.value(), at, end));
        }
        match shape {
            Shape::DateRange(range) => Some(Found::new(When::Days(range).value(), at, at + 1)),
            Shape::Slash(first, second) => self.slash(at, shape, first, second),
            Shape::Clock(_) | Shape::ClockRange(..) | Shape::Pair(..) => self.pair(at, shape),
            Shape::Digits(..) | Shape::Vulgar(..) => self.plain(at, shape),
            _ => clock::bare(c, at, shape).or_else(|| duration_of_clock(self, at)),
        }
    }

    /// `21-18-15`, points of a game that have the form of a day.
    fn is_tally(&self, at: usize, shape: Shape, when: When) -> bool {
        let c = &self.c;
        matches!((shape, when), (Shape::Date(_), When::Day(_)))
            && c.len(at) <= 8
            && c.word(at).contains('-')
            && context::is_sport(c, at, at + 1)
    }

    /// Whether what stands behind a number of a series is counted: in *Lantai 2 Lokasi Canggu* a capital
    /// begins something new.
    pub(super) fn counts(&self, noun: usize, next: usize) -> bool {
        let c = &self.c;
        // *2 level 3 Bedroom*
        let numbered = matches!(c.class(c.prev(noun)), Word::Number);
        let anew = c.capital(next) && !c.shouts(next) && (c.capital(noun) || !numbered);
        context::is_counted(c, next) && !anew && !context::is_kind_of_school(c, next)
    }

    /// `2KT, 2KM`: bedrooms and bathrooms in an advert, no kilometres.
    fn is_bathrooms(&self, at: usize, amount: Amount) -> bool {
        let c = &self.c;
        let next = c.next(amount.end - 1);
        if !matches!(c.class(next), Word::Unit(_))
            || !c.is_one_of(next, beside_numbers::KM)
            || amount.number >= Number::from(10)
        {
            return false;
        }
        // *Km Mandi/1*
        let room = c.is_one_of(c.next(next), beside_numbers::ROOM);
        room || context::is_beside_bedrooms(c, at)
    }

    /// One number in digits, with what its neighbours make of it.
    fn plain(&mut self, at: usize, shape: Shape) -> Option<Found> {
        if let Some(found) = clock::bare(&self.c, at, shape) {
            return Some(found);
        }
        let view = self.c;
        let c = &view;
        if let Some((year, end)) = date::before_era(c, at) {
            return Some(Found::new(Value::Date(Date::of_year(year)), at, end));
        }
        let amount = amount::of_shape(c, at, shape)?;
        if let Some(end) = scale::multiplied_again(c, amount).or_else(|| self.no_value(at, amount))
        {
            return Some(Found::skip(end));
        }
        let amount = self.thousands_of(at, self.parts_of_hundred(at, amount));
        let mut first = at;
        if amount.number.is_negative() {
            first = at - 1;
            if first < self.floor {
                return None;
            }
        }
        if let Some(found) = self.measured(at, first, amount) {
            return Some(found);
        }
        // *perpanjangan ke -1*
        let ke = c.prev(first);
        if amount.number.is_negative() && matches!(c.class(ke), Word::Ke) && ke >= self.floor {
            let ordinal = Value::Ordinal(amount.number.negate());
            return Some(Found::new(ordinal, ke, amount.end));
        }
        if self.is_no_amount(at, amount) {
            return Some(Found::skip(at + 1));
        }
        match amount.plain() {
            Some((number, len)) => Some(self.digits(&Digits {
                at,
                first,
                amount,
                number,
                len,
            })),
            None => Some(self.grouped(at, first, amount)),
        }
    }

    /// An amount with what it is of, or a part of something else.
    fn measured(&mut self, at: usize, first: usize, amount: Amount) -> Option<Found> {
        let view = self.c;
        let c = &view;
        if product::may_follow(c, c.next(amount.end - 1))
            && let Some(found) = product::read(c, first, amount)
        {
            return Some(found);
        }
        if let Some(found) = self.chained(at, amount) {
            return Some(found);
        }
        if let Some(found) = coordinate::read(c, first, amount) {
            return Some(found);
        }
        if let Some(found) = magnitude::read(c, at, self.floor, amount) {
            return Some(found);
        }
        if amount.exponent >= 6
            && let Some(found) = self.dollars(first, amount)
        {
            return Some(found);
        }
        // Of *2KT 2KM* the second are bathrooms.
        if self.is_bathrooms(at, amount) {
            return Some(counted::bare(first, amount));
        }
        unit::read(c, first, amount)
    }

    /// Whether digits are a part of a name, of a page or of what a scan tore.
    fn is_no_amount(&mut self, at: usize, amount: Amount) -> bool {
        let view = self.c;
        let c = &view;
        // *ayat (21 Undang-Undang*: the bracket is misread.
        let open = c.prev(at);
        if c.mark(open, b'(')
            && c.glued(at)
            && matches!(c.class(c.prev(open)), Word::Ayat)
            && !c.mark(c.next(at), b')')
        {
            return true;
        }
        // *1 Korintus 13:4*
        let book = c.next(at);
        if c.len(at) == 1 && c.capital(book) && c.is(book, Lexeme::SCRIPTURE) {
            return true;
        }
        let aperture = c.mark(c.prev(at), b'/')
            && c.glued(at)
            && c.is_one_of(c.prev(c.prev(at)), beside_numbers::APERTURE);
        // `COVID - 19`, `COVID 19`, the page number `-25-`
        let dash = c.prev(at);
        let illness = c.word(at) == "19"
            && (c.is_one_of(dash, beside_numbers::ILLNESS)
                || (c.mark(dash, b'-') || c.reads(dash, "--"))
                    && c.is_one_of(c.prev(dash), beside_numbers::ILLNESS));
        // and `- 25 -` on a line of its own
        let page = (c.prev(dash) == END || c.ends_sentence(c.prev(dash)) && !c.glued(at))
            && c.mark(dash, b'-')
            && c.mark(c.next(at), b'-')
            && (c.minus(at).is_some() && c.glued(c.next(at)) || c.next(c.next(at)) == END);
        // `\_13\_`, as a page's number comes out of a converter
        let under = c.mark(dash, b'\\') && c.mark(c.next(at), b'\\');
        illness
            || page
            || under
            || aperture
            || spaced::is_torn(c, at)
            || self.is_heading(at, amount.form)
    }

    /// An amount with marks between its digits.
    fn grouped(&self, at: usize, first: usize, amount: Amount) -> Found {
        let c = &self.c;
        let label = c.prev(at);
        // *09.1 Subsektor*: the number of a heading
        let numbered = matches!(c.word(at).as_bytes(), [b'0', b'0'..=b'9', ..]);
        // *revolusi industri 4.0*: a version as likely as a number
        let version = matches!(c.word(at).as_bytes(), [b'1'..=b'9', b'.', b'0'])
            && !c.capital(label)
            && !c.is(label, Lexeme::MEASURED)
            && !c.is_one_of(label, words::GRADED)
            && context::ends_here(c, c.next(at));
        if numbered || version || is_hour(c, at, amount) {
            return Found::skip(amount.end);
        }
        if (context::is_pointed_label(c, label) || is_version(c, at)) && label >= self.floor {
            let kind = context::kind_of_label(c, label);
            return Found::code(c, label, amount.end, kind);
        }
        if !evidence::is_told(c, first, at, amount) {
            return Found::skip(amount.end);
        }
        counted::bare(first, amount)
    }

    /// `87.127%`: no part of a hundred is so large and so exact, so the point is one of decimals.
    fn parts_of_hundred(&self, at: usize, mut amount: Amount) -> Amount {
        let exact = amount.form == Form::Digits(digits::Shape::Grouped, 6)
            && matches!(self.c.class(self.c.next(at)), Word::Percent)
            && !self.c.word(at).ends_with('0');
        if exact
            && let Some(thousandth) = Number::new(1, 3)
            && let Some(number) = amount.number.checked_mul(thousandth)
        {
            amount.number = number;
        }
        amount
    }

    /// `7,000 pasukan`, `58,500 m2`: nothing countable has three noughts for decimals, nor a measure
    /// two behind another, so they are English thousands.
    fn thousands_of(&self, at: usize, mut amount: Amount) -> Amount {
        if amount.form != Form::Digits(digits::Shape::Comma, self.c.len(at)) {
            return amount;
        }
        let text = self.c.word(at);
        let Some((head, decimals)) = text.split_once(',') else {
            return amount;
        };
        let next = self.c.next(at);
        // *439,286 individu*: what is counted has no decimals either.
        let grouped = decimals == "000"
            || decimals.len() == 3 && (head.len() == 3 || self.c.is(next, Lexeme::COUNT));
        let noun = grouped && context::is_noun(&self.c, next);
        let measure = decimals.len() == 3
            && matches!(self.c.class(next), Word::Unit(_))
            && (decimals.ends_with("00") || self.c.is_one_of(next, beside_numbers::IN_WHOLE));
        // *100,000 pound*; *75,000/bulan*
        let sum = decimals == "000"
            && (matches!(self.c.class(next), Word::Money(_, Side::After))
                || self.c.mark(next, b'/'));
        if (noun || measure || sum)
            && !text.starts_with('0')
            && amount.number != Number::ZERO
            && let Some(number) = amount.number.shift(3)
        {
            amount.number = number;
        }
        amount
    }
}

/// `13.00` where nothing is counted: an hour as likely as a number, and no number is written so.
fn is_hour(c: &LexemeView<'_>, at: usize, amount: Amount) -> bool {
    let text = c.word(at);
    let hour = text.strip_suffix(".00").filter(|hour| hour.len() == 2);
    hour.and_then(|hour| hour.parse::<u8>().ok())
        .is_some_and(|hour| hour <= 24)
        && !context::is_noun(c, c.next(amount.end - 1))
        && amount.end == at + 1
}

/// `Desa 2.0`, `Industri 4.0`: a version.
fn is_version(c: &LexemeView<'_>, at: usize) -> bool {
    let label = c.prev(at);
    matches!(c.word(at).as_bytes(), [b'1'..=b'9', b'.', b'0'])
        && c.capital(label)
        && matches!(c.class(label), Word::Other)
        && !c.is(label, Lexeme::FUNCTION | Lexeme::MEASURED)
        && !c.is_one_of(label, words::GRADED)
        && !c.is(c.next(at), Lexeme::COUNT)
}

/// `00.20.30 jam`: a length of time in the form of a clock.
fn duration_of_clock(finder: &Finder<'_>, at: usize) -> Option<Found> {
    let c = &finder.c;
    let unit_at = c.next(at);
    if !matches!(c.class(unit_at), Word::Duration(DurationUnit::Hour, _)) {
        return None;
    }
    let time = shape::clock(c.word(at)).filter(|time| time.second.is_some())?;
    let count = |value: u8| crate::number::Number::from(value);
    let mut whole = super::super::Duration::new(count(time.hour), DurationUnit::Hour);
    whole = whole.then(count(time.minute), DurationUnit::Minute)?;
    if let Some(second) = time.second.filter(|&second| second > 0) {
        whole = whole.then(count(second), DurationUnit::Second)?;
    }
    Some(Found::new(Value::Duration(whole), at, unit_at + 1))
}
