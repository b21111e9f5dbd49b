//! Roman numerals where numbers stand.

use super::super::Value;
use super::super::lexeme::{Lexeme, Word};
use super::super::{Range, RangeOf};
use super::view::{END, LexemeView};
use super::{Chain, Finder, Found, context};
use crate::lang::lists::beside_numbers;
use crate::number::Number;
use crate::number::numeral::Role;

impl Finder<'_> {
    /// A Roman numeral where numbers stand: after a numbered noun (`Komisi VII`) or a name
    /// (`Elizabeth II`).
    pub(super) fn roman(&mut self, at: usize, value: u16) -> Option<Found> {
        let c = &self.c;
        let before = c.prev(at);
        let series = self.orders(at);
        if let Some(found) = scanned_one(c, at, value) {
            return Some(found);
        }
        // *generasi X*; a name with *XX* or *XXX* is a title, as no king had so many before him.
        let lettered = value == 10 && c.is_one_of(before, beside_numbers::COHORT);
        if is_abbreviation(c, at) || lettered || !series && matches!(value, 20 | 30) {
            return None;
        }
        if !series && !self.follows_name(at, value) {
            return None;
        }
        // *Gang Mawar II*
        if !series && self.is_in_street_name(before) {
            return Some(Found::skip(at + 1));
        }
        // `II - III MMI`, `kelas VII - IX`
        let dash = c.next(at);
        let high = c.next(dash);
        let higher = c.roman(high).unwrap_or(0);
        if series && c.mark(dash, b'-') && higher > value {
            return Some(self.range_of(at, (value, higher), high + 1));
        }
        self.chain = Some((at + 1, Chain::Series));
        Some(Found::new(Value::Ordinal(Number::from(value)), at, at + 1))
    }

    /// A range of two of a series, with which it may go on.
    fn range_of(&mut self, at: usize, (low, high): (u16, u16), end: usize) -> Found {
        self.chain = Some((end, Chain::Series));
        let range = Range {
            lo: Number::from(low),
            hi: Number::from(high),
            of: RangeOf::Ordinal,
        };
        Found::new(Value::Range(range), at, end)
    }

    /// Whether the words around say that a numeral orders: `Komisi VII`, *Periode I ini*, *tim XV*.
    fn orders(&self, at: usize) -> bool {
        let c = &self.c;
        let before = c.prev(at);
        context::is_series(c, before)
            || matches!(
                c.class(before),
                Word::Nomor | Word::Duration(..) | Word::Weekday(7)
            )
            || self.continues_series(at)
            || self.is_intensity(at)
            // In *anak I Gusti* it begins a name.
            || c.is(before, Lexeme::ORDINAL_NOUN | Lexeme::BOTH_NOUN)
                && (c.len(at) > 1 || !c.capital(c.next(at)))
    }

    /// Whether a name stands before a numeral that may be its: `Elizabeth II`.
    fn follows_name(&self, at: usize, value: u16) -> bool {
        let c = &self.c;
        let (before, next) = (c.prev(at), c.next(at));
        let small = c
            .word(at)
            .bytes()
            .all(|byte| matches!(byte, b'I' | b'V' | b'X'));
        let long = c.len(at) > 1;
        // *TENTANG BERKAS I. UMUM*, a heading
        let heading = !long && c.shouts(before) && c.mark(next, b'.') && c.glued(next);
        small
            && before != END
            && !heading
            && before >= self.floor
            && c.capital(before)
            && matches!(c.class(before), Word::Other | Word::Letter(_))
            && !c.is(before, Lexeme::FUNCTION)
            && (long
                || !c.capital(next)
                || !c.begins(before) && matches!(c.class(next), Word::Duration(..)))
            && (long || value < 6 || c.shouts(before))
    }

    /// `III MMI`, `II - III MMI`: how strongly an earthquake is felt.
    fn is_intensity(&self, at: usize) -> bool {
        let c = &self.c;
        let mut next = c.next(at);
        if c.mark(next, b'-') || matches!(c.class(next), Word::Until) {
            next = c.next(c.next(next));
        }
        c.is_one_of(next, beside_numbers::INTENSITY)
    }

    /// `III-IV`, where one numeral of Rome would be read.
    pub(super) fn roman_pair(&mut self, at: usize, low: u16, high: u16) -> Option<Found> {
        let c = &self.c;
        let series = context::is_series(c, c.prev(at)) || self.continues_series(at);
        if !series && !self.is_intensity(at) {
            return None;
        }
        Some(self.range_of(at, (low, high), at + 1))
    }
}

/// *I/O*; CC, MD, DI and the like.
fn is_abbreviation(c: &LexemeView<'_>, at: usize) -> bool {
    let stroke = c.next(at);
    let text = c.word(at);
    c.mark(stroke, b'/') && matches!(c.class(c.next(stroke)), Word::Letter(_))
        || text.len() < 4 && text.bytes().any(|byte| matches!(byte, b'C' | b'D' | b'M'))
}

/// `I (satu) buah`: a scan took the digit for a letter.
fn scanned_one(c: &LexemeView<'_>, at: usize, value: u16) -> Option<Found> {
    let open = c.next(at);
    let word = c.next(open);
    let close = c.next(word);
    let said = value == 1
        && c.mark(open, b'(')
        && c.mark(close, b')')
        && matches!(c.class(word), Word::Numeral(numeral) if numeral.role == Role::Unit && numeral.value == 1 && !numeral.ordinal);
    said.then(|| Found::new(Value::Cardinal(Number::ONE), at, close + 1))
}
