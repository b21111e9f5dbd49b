//! Numbers, months and weekdays that are part of a name.

use super::super::lexeme::{Lexeme, Word};
use super::Finder;
use super::view::{END, LexemeView};
use crate::lang::lists::beside_numbers;
use crate::lang::lists::identifiers::STREET;
use crate::number::numeral::Role;

impl Finder<'_> {
    /// The end of the numbers, months and weekdays in a name: `Pasar Minggu`, `Kabupaten Lima Puluh
    /// Kota`, `Universitas Sebelas Maret`, `Jalan 17 Agustus`.
    pub(super) fn named_end(&self, at: usize) -> Option<usize> {
        let c = &self.c;
        let head = c.prev(at);
        if is_capital_in_text(c, at, head) {
            return Some(at + 1);
        }
        if !c.is(head, Lexeme::PLACE) || !c.capital(head) {
            return None;
        }
        match c.class(at) {
            Word::Number if self.is_in_name_of_region(at, head) => Some(at + 1),
            Word::Number => day_in_name(c, at),
            Word::Month { .. } => None,
            Word::Weekday(_) if has_date(c, at) && !c.is_one_of(head, beside_numbers::MARKET) => {
                None
            }
            _ => words_in_name(c, at, head),
        }
    }

    /// Whether a word belongs to the name of a street: of two words or three behind *Jalan*.
    pub(super) fn is_in_street_name(&self, mut word: usize) -> bool {
        let c = &self.c;
        for _ in 0..3 {
            if c.is(word, Lexeme::SERIES) || !c.capital(word) || c.shouts(word) {
                return false;
            }
            word = c.prev(word);
            if c.is_one_of(word, STREET) {
                return true;
            }
        }
        false
    }
}

/// *kantor camat Lima Kaum*: a capital in running text makes a name.
fn is_capital_in_text(c: &LexemeView<'_>, at: usize, head: usize) -> bool {
    let is_plain = |next: usize| {
        c.capital(next)
            && matches!(c.class(next), Word::Other)
            && !c.is(next, Lexeme::COUNT | Lexeme::BOTH_NOUN | Lexeme::PLACE)
    };
    matches!(c.class(at), Word::Numeral(numeral) if !numeral.ordinal)
        && c.capital(at)
        && c.is_lower(head)
        && c.is_word(head)
        && !c.shouts(at)
        && is_plain(c.next(at))
}

/// The end of the day that a place is named after: *Jalan 17 Agustus 1945*.
fn day_in_name(c: &LexemeView<'_>, at: usize) -> Option<usize> {
    let month = c.next(at);
    let dated = matches!(c.class(month), Word::Month { .. }) && c.len(at) <= 2;
    let year = c.next(month);
    let ends = if c.year_at(year).is_some() {
        year
    } else {
        month
    };
    dated.then_some(ends + 1)
}

/// *di Gunung Kidul, di Gunung Minggu (5/5)*: a weekday with its date is no name.
fn has_date(c: &LexemeView<'_>, at: usize) -> bool {
    let beside = c.next(at);
    c.mark(beside, b'(') || c.mark(beside, b',') || matches!(c.class(beside), Word::Number)
}

/// The end of the numerals, months and weekdays in capitals that stand at a token.
fn words_in_name(c: &LexemeView<'_>, at: usize, head: usize) -> Option<usize> {
    let mut end = at;
    let mut month = false;
    loop {
        let inside = match c.class(end) {
            Word::Numeral(numeral) => !numeral.ordinal && numeral.role != Role::Minus,
            Word::Joined(..) | Word::Month { .. } | Word::Weekday(_) => true,
            _ => false,
        };
        if !inside || !c.capital(end) || c.shouts(end) && !c.shouts(head) {
            break;
        }
        let next = c.next(end);
        if next == END {
            return Some(end + 1);
        }
        month = matches!(c.class(end), Word::Month { .. });
        end = next;
    }
    // *Universitas Tujuh Belas Agustus 1945*
    if month && c.year_at(end).is_some() {
        end += 1;
    }
    (end > at).then_some(end)
}
