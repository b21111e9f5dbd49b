//! Digits that have no value where they stand, and digits that identify though they look like a count.

use super::super::lexeme::{Lexeme, Word};
use super::super::{CodeKind, RangeOf};
use super::form::{Amount, Form};
use super::ungrouped::Digits;
use super::view::{END, LexemeView};
use super::{Finder, Found, context, counted};
use crate::lang::lists::beside_numbers;
use crate::lang::lists::identifiers::{self, SCHOOL};
use crate::lang::lists::quantities as words;
use crate::number::digits;
use crate::number::numeral::Role;

impl Finder<'_> {
    /// The token after digits that are a part of something without a value.
    pub(super) fn no_value(&self, at: usize, amount: Amount) -> Option<usize> {
        let c = &self.c;
        let before = c.prev(at);
        match c.class(before) {
            // *Surat Nomor135/6974*: the head is no number.
            Word::Mark(b'/') if c.glued(at) && c.glued(before) => {
                let head = c.prev(before);
                let torn = matches!(c.class(head), Word::Mixed)
                    && c.first_byte(head).is_ascii_alphabetic()
                    && c.len(head) > 6;
                return torn.then_some(at + 1);
            }
            // *Rpl.180 miliar*
            Word::Mark(b'.') | Word::Other
                if c.glued(at)
                    && c.is_one_of(c.prev_over(at, b"."), beside_numbers::TORN_CURRENCY) =>
            {
                return Some(amount.end);
            }
            // *Pendidikan: S.1*, a degree; *Tabel VIII.1*
            Word::Mark(b'.') if c.glued(at) && c.glued(before) && c.len(at) <= 2 => {
                let head = c.prev(before);
                let degree = matches!(c.class(head), Word::Letter(b'S' | b'D')) && c.len(at) == 1;
                if degree || matches!(c.class(head), Word::Roman(_)) {
                    return Some(at + 1);
                }
            }
            // *tanah 2'08 are*: decimals, or seconds
            _ if c.glued(at)
                && c.is_quote(before)
                && c.glued(before)
                && matches!(c.class(c.prev(before)), Word::Number) =>
            {
                return Some(amount.end);
            }
            _ => {}
        }
        let next = c.next(amount.end - 1);
        // *masih 005%*: a comma is lost.
        if c.first_byte(at) == b'0' && c.len(at) > 1 && matches!(c.class(next), Word::Percent) {
            return matches!(amount.form, Form::Digits(digits::Shape::Plain, _))
                .then_some(next + 1);
        }
        if is_heart(c, at, before) {
            return Some(at + 1);
        }
        if let Some(end) = torn_decimal(c, amount.end) {
            return Some(end);
        }
        if c.len(at) == 1 {
            return ratio(c, at, before);
        }
        let none = match amount.form {
            Form::Digits(digits::Shape::Plain, 4) => {
                matches!(c.class(before), Word::Other) && c.is_one_of(before, words::OTHER_ERA)
            }
            Form::Digits(digits::Shape::Plain, 5) => is_year_and_item(c, at),
            _ => false,
        };
        none.then_some(at + 1)
    }

    /// *Kelurahan 5 Ulu*: a number between the head of a region and what names it.
    pub(super) fn is_in_name_of_region(&self, at: usize, head: usize) -> bool {
        let c = &self.c;
        let own = c.next(at);
        c.is(head, Lexeme::COUNT)
            && c.len(at) <= 2
            && c.capital(own)
            && !c.shouts(own)
            && matches!(c.class(own), Word::Other)
            && !c.is(own, Lexeme::COUNT | Lexeme::BOTH_NOUN | Lexeme::PLACE)
    }

    /// `US 9.587 juta`: dollars, whose sign a converter dropped.
    pub(super) fn dollars(&self, first: usize, amount: Amount) -> Option<Found> {
        let c = &self.c;
        let us = c.prev(first);
        let Word::DollarOf(currency) = c.class(us) else {
            return None;
        };
        let next = c.next(amount.end - 1);
        let alone = !context::is_noun(c, next)
            && !matches!(
                c.class(next),
                Word::Unit(_) | Word::Money(..) | Word::Duration(..) | Word::Percent
            );
        let sum = counted::with(amount, RangeOf::Money(currency));
        (alone && c.shouts(us) && us >= self.floor)
            .then(|| counted::finish(sum, us, amount.end, amount))
    }

    /// `9305 - Candy Tone Orange`: a code and what it stands for, on a line of their own.
    pub(super) fn heads_row(&self, digits: &Digits) -> Option<Found> {
        let c = &self.c;
        let at = digits.at;
        let dash = c.next(at);
        let heads = (3..=5).contains(&digits.len)
            && c.prev(at) == END
            && c.mark(dash, b'-')
            && !c.glued(dash)
            && !c.glued(c.next(dash))
            && c.capital(c.next(dash));
        heads.then(|| Found::code(c, at, at + 1, None))
    }

    /// `(ext.318)`: the extension of a telephone.
    pub(super) fn extension(&self, at: usize) -> Option<Found> {
        let c = &self.c;
        let word = c.prev_over(at, b".");
        let said = matches!(c.first_byte(word), b'e' | b'E')
            && word >= self.floor
            && c.is_one_of(word, identifiers::EXTENSION);
        said.then(|| Found::code(c, word, at + 1, None))
    }

    /// `MIN 6 Bandung`, a school, where *min* in small letters would be the least.
    pub(super) fn state_school(&self, digits: &Digits) -> Option<Found> {
        let c = &self.c;
        let school = c.prev(digits.at);
        let next = c.next(digits.at);
        let least =
            matches!(c.class(school), Word::Numeral(numeral) if numeral.role == Role::Minus);
        let named = least
            && c.shouts(school)
            && c.is_one_of(school, SCHOOL)
            && school >= self.floor
            && digits.len <= 2
            && (c.capital(next) && !c.shouts(next) && matches!(c.class(next), Word::Other)
                || next == END && !c.shouts(c.prev(school)))
            && !c.is(next, Lexeme::COUNT | Lexeme::BOTH_NOUN);
        named.then(|| Found::code(c, school, digits.at + 1, Some(CodeKind::School)))
    }

    /// `Budi Santoso 14030033`: seven or eight digits that nobody grouped and nothing counts, behind a name or a word in
    /// capitals: a student's.
    pub(super) fn is_number_of_one(&self, digits: &Digits) -> bool {
        let c = &self.c;
        let before = c.prev_over(digits.at, b":.");
        // *NIM 13030070 lulus*
        if digits.len >= 5 && c.is_one_of(before, identifiers::STUDENT) {
            return true;
        }
        let counts = || {
            c.is(before, Lexeme::MEASURED | Lexeme::FUNCTION)
                || c.word(digits.at).ends_with("000")
                || c.has_one_of(digits.at.saturating_sub(6)..digits.at, words::PRICED)
        };
        matches!(digits.len, 7 | 8)
            && c.capital(before)
            && context::ends_here(c, c.next(digits.at))
            && !counts()
    }
}

/// `<3`, `:3`
fn is_heart(c: &LexemeView<'_>, at: usize, before: usize) -> bool {
    let next = c.next(at);
    c.len(at) == 1
        && c.glued(at)
        && !c.glued(before)
        && c.word(at) == "3"
        && (c.mark(before, b':') || c.word(before) == "<")
        && !matches!(c.class(c.prev(before)), Word::Letter(_))
        && !c.is_word(next)
        && !matches!(c.class(next), Word::Percent)
}

/// `skala 1:2.500`, `1:25.000`: a ratio; its second number may stand on the next line. `2 / 3 (dua pertiga)`: the
/// brackets say it.
fn ratio(c: &LexemeView<'_>, at: usize, before: usize) -> Option<usize> {
    let mark = c.next(at);
    if c.mark(mark, b'/') && !c.glued(mark) {
        let below = c.next(mark);
        let open = c.next(below);
        let said = matches!(c.class(below), Word::Number)
            && c.mark(open, b'(')
            && matches!(c.class(c.next(open)), Word::Numeral(_) | Word::Fraction(..));
        return said.then_some(below + 1);
    }
    let second = c.over(mark);
    let ratio = c.mark(mark, b':')
        && matches!(c.class(second), Word::Number)
        && (c.is_one_of(before, beside_numbers::SCALE)
            || c.word(at) == "1" && c.glued(mark) && c.word(second).contains('.'));
    ratio.then_some(second + 1)
}

/// `0",39,"`: the token after a decimal about whose comma a converter put quotes.
fn torn_decimal(c: &LexemeView<'_>, end: usize) -> Option<usize> {
    let quote = c.next(end - 1);
    if !c.mark(quote, b'"') || !c.glued(quote) {
        return None;
    }
    let (comma, decimals) = (quote + 1, quote + 2);
    let torn = c.mark(comma, b',')
        && c.glued(comma)
        && c.glued(decimals)
        && matches!(c.class(decimals), Word::Number);
    torn.then_some(decimals + 1)
}

/// *SEA Games Jakarta 20183. Peringkat Ketiga*: a year to which the number of the next item was glued.
fn is_year_and_item(c: &LexemeView<'_>, at: usize) -> bool {
    let text = c.word(at);
    let dot = c.next(at);
    (text.starts_with("19") || text.starts_with("20"))
        && !text.ends_with(['0', '1'])
        && c.mark(dot, b'.')
        && c.glued(dot)
        && c.capital(c.next(dot))
        && !c.is_one_of(c.prev(at), identifiers::POSTAL)
        && !c.is_one_of(c.prev(at), identifiers::POST_CODE)
}
