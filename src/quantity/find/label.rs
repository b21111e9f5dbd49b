//! Numbers that name: those of books, models and plates.

use super::super::CodeKind;
use super::super::lexeme::{Lexeme, Word};
use super::view::END;
use super::{Finder, Found, context};
use crate::lang::lists::beside_numbers;
use crate::lang::lists::identifiers;
use crate::lang::lists::quantities as words;

/// The regions of two letters on plates (Peraturan Kapolri 5/2012, and those it split off since).
const REGIONS: &[u8] =
    b"AAABADAEAGBABBBDBEBGBHBKBLBMBNBPDADBDCDDDEDGDHDKDLDMDNDRDSDTEAEBEDKBKHKTKUPAPBPG";

impl Finder<'_> {
    /// `SMA Negeri 3` has two words before the number.
    pub(super) fn label_start(&self, label: usize) -> usize {
        let before = self.c.prev(label);
        let two = self.c.is_one_of(label, beside_numbers::STATE);
        if two && before != END && before >= self.floor && self.c.capital(before) {
            before
        } else {
            label
        }
    }

    /// `ISBN 0-06-066935-7`, also with spaces about the hyphens.
    pub(super) fn book(&self, at: usize) -> Option<Found> {
        let c = &self.c;
        let mut before = c.prev(at);
        if c.mark(before, b':') {
            before = c.prev(before);
        }
        if !matches!(c.first_byte(before), b'I' | b'i') || !c.is_one_of(before, identifiers::BOOK) {
            return None;
        }
        let mut end = at + 1;
        // Thirteen digits in five groups are the most (ISO 2108).
        for _ in 0..4 {
            let part = c.next(c.next(end - 1));
            let check = matches!(c.class(c.next(end - 1)), Word::Mark(b'-'))
                && matches!(c.class(part), Word::Number | Word::Letter(b'X'));
            if !check {
                break;
            }
            end = part + 1;
        }
        Some(Found::code(c, at, end, Some(CodeKind::Book)))
    }

    /// `iPhone 5S`, `Boeing 747SP`: a label's number with a letter or two behind it. `5G`, `4K` and
    /// `3D` are no labels' numbers.
    pub(super) fn is_model(&self, at: usize) -> bool {
        let c = &self.c;
        let text = c.word(at);
        let letters = text.trim_start_matches(|letter: char| letter.is_ascii_digit());
        let digits = text.len() - letters.len();
        let label = c.prev(at);
        (1..=4).contains(&digits)
            && (1..=2).contains(&letters.len())
            && letters.bytes().all(|byte| byte.is_ascii_alphabetic())
            && (c.is(label, Lexeme::LABEL) || !letters.ends_with(char::is_lowercase))
            && !beside_numbers::NOT_MODEL.contains(&letters)
            && label != END
            && label >= self.floor
            && context::is_label(c, label, c.next(at))
    }

    /// `B 1234 XYZ`, the plate of a car.
    pub(super) fn plate(&self, at: usize, len: usize) -> Option<Found> {
        let c = &self.c;
        let (before, next) = (c.prev(at), c.next(at));
        let series = c.word(next);
        let may_be = before >= self.floor
            && len <= 4
            && (1..=3).contains(&series.len())
            && series.bytes().all(|byte| byte.is_ascii_uppercase());
        if !may_be {
            return None;
        }
        // *nomor polisi B 1234 XYZ*, *pelat nomor B 1234 XYZ*
        let said = c.prev(before);
        let words = words::PLATE;
        let named = words.iter().any(|word| {
            c.reads(said, word)
                || matches!(c.class(said), Word::Nomor) && c.reads(c.prev(said), word)
        });
        let region = match c.word(before).as_bytes() {
            // *Grup A 2018 AFC* has a year.
            [a] => a.is_ascii_uppercase() && (len != 4 || named || series.len() > 1),
            [a, b] => {
                let pair = [*a, *b];
                REGIONS.as_chunks().0.contains(&pair)
                    || named && a.is_ascii_uppercase() && b.is_ascii_uppercase()
            }
            _ => false,
        } && (named || !context::is_series(c, c.prev(before)))
            // *3 KT 1 KM* are rooms.
            && (named || !matches!(c.class(c.prev(before)), Word::Number))
            && !c.is_one_of(c.prev(before), identifiers::GROUP);
        region.then(|| Found::code(c, before, next + 1, Some(CodeKind::Plate)))
    }
}
