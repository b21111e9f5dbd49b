//! Expressions that begin with a numeral word.

use super::super::Value;
use super::super::lexeme::{Lexeme, Word};
use super::form::Form;
use super::view::{END, LexemeView};
use super::{Chain, Finder, Found, amount, context, counted, date, scale, slip, unit};
use crate::lang::lists::beside_numbers;
use crate::number::numeral::Role;

impl Finder<'_> {
    /// A numeral word: `dua ribu`, `ketiga`, `setengah`, `puluhan`.
    pub(super) fn numeral(&mut self, at: usize) -> Option<Found> {
        let c = &self.c;
        if let Some(end) = self.named_end(at) {
            return Some(Found::skip(end));
        }
        if self.says_nothing(at) {
            return Some(Found::skip(at + 1));
        }
        let amount = amount::read(c, at)?;
        if let Some(end) = scale::multiplied_again(c, amount) {
            return Some(Found::skip(end));
        }
        if let Some((when, end)) = date::of_words(c, &amount) {
            return Some(Found::new(when.value(), at, end));
        }
        if amount.form == Form::Ordinal {
            let both = self.is_both(at, amount.end, amount.closed);
            let value = if both {
                Value::Cardinal(amount.number)
            } else {
                Value::Ordinal(amount.number)
            };
            return Some(Found::new(value, at, amount.end));
        }
        let mut first = at;
        if amount.number.is_negative() && c.prev(at) >= self.floor {
            first = c.prev(at);
        }
        if let Some(found) = unit::read(c, first, amount) {
            return Some(found);
        }
        if amount.form == Form::Words {
            if let Some(found) = self.after_ke(at, amount) {
                return Some(found);
            }
            let next = c.next(amount.end - 1);
            if (c.is(c.prev(at), Lexeme::SERIES) || self.continues_series(at))
                && amount.number.is_integer()
                && (!context::is_counted(c, next)
                    || c.capital(c.prev(at)) && c.capital(next)
                    || context::is_kind_of_school(c, next))
            {
                self.chain = Some((amount.end, Chain::Series));
                return Some(Found::new(Value::Ordinal(amount.number), at, amount.end));
            }
        }
        Some(counted::bare(first, amount))
    }

    /// `salah satu`, `satu per satu`, `satu sama lain`, `kaki lima`, and names with a numeral
    /// (`Simpang Lima`, `Kelapa Dua`).
    fn says_nothing(&self, at: usize) -> bool {
        let c = &self.c;
        let Word::Numeral(numeral) = c.class(at) else {
            return false;
        };
        let before = c.prev(at);
        let next = c.next(at);
        // *T empat lahir*, but *Grup T empat orang*
        if matches!(c.class(before), Word::Letter(_))
            && !c.is_word(c.prev(before))
            && slip::torn(c, before).is_some()
        {
            return true;
        }
        // *Budi "Gopek"*: what a friend is called
        let quoted = || c.mark(before, b'"') || c.reads(before, "“");
        if numeral.role == Role::Fixed && c.capital(at) && quoted() && c.capital(c.prev(before)) {
            return true;
        }
        if numeral.role == Role::Half && c.is_one_of(next, beside_numbers::HALF_WAY) {
            return true;
        }
        // *Sekolah Menengah Pertama*
        if numeral.ordinal
            && numeral.value == 1
            && c.is_one_of(before, beside_numbers::MIDDLE_SCHOOL)
        {
            return true;
        }
        if !matches!(numeral.role, Role::Unit | Role::OneScale) || numeral.ordinal {
            return numeral.role == Role::OnePart && c.is_one_of(next, beside_numbers::FINAL);
        }
        // *kaki lima*, *kaki seribu*
        let footed = numeral.value == 5 || numeral.role == Role::OneScale && numeral.value == 3;
        // *Kepulauan Seribu*, *Brigadir Satu*
        c.is_one_of(before, beside_numbers::NAMED_WITH)
            || numeral.value == 1 && is_phrase_of_one(c, at)
            || footed && c.is_one_of(before, beside_numbers::FOOT)
            || self.ends_name(at)
    }

    /// Whether a numeral has a capital as the last word of a name: *Kelapa Dua*.
    fn ends_name(&self, at: usize) -> bool {
        let c = &self.c;
        let (before, next) = (c.prev(at), c.next(at));
        c.capital(at)
            && !c.shouts(at)
            && c.capital(before)
            && before >= self.floor
            && before != END
            && (!c.begins(before) || !c.is_word(next))
            && matches!(c.class(before), Word::Other)
            && !c.is(before, Lexeme::FUNCTION | Lexeme::SERIES | Lexeme::MEASURED)
            && !c.capital(next)
            && !matches!(
                c.class(next),
                Word::Numeral(_)
                    | Word::Percent
                    | Word::Duration(..)
                    | Word::Unit(_)
                    | Word::Money(..)
            )
    }

    pub(super) fn continues_series(&self, at: usize) -> bool {
        let c = &self.c;
        let link = c.prev(at);
        if !matches!(
            c.class(link),
            Word::And | Word::Until | Word::Mark(b',' | b'-' | b'/')
        ) {
            return false;
        }
        let before = c.prev(link);
        let link = if c.mark(before, b',') { before } else { link };
        self.chain == Some((link, Chain::Series))
    }
}

/// Whether *satu* is part of a phrase that counts nothing: *salah satu*, *satu demi satu*, *satu-satunya*.
fn is_phrase_of_one(c: &LexemeView<'_>, at: usize) -> bool {
    let (before, next) = (c.prev(at), c.next(at));
    let is_one = |at: usize| c.is_one_of(at, beside_numbers::ONE);
    let per = matches!(c.class(next), Word::Per) && is_one(c.next(next));
    let after_per = matches!(c.class(before), Word::Per) && is_one(c.prev(before));
    // *satu demi satu*
    let by = |at: usize, other: usize| c.is_one_of(at, beside_numbers::BY) && is_one(other);
    let one_after_one = by(next, c.next(next)) || by(before, c.prev(before));
    let one_by_one = c.is_one_of(next, beside_numbers::ONE_BY_ONE);
    let only = c.mark(next, b'-') && c.is_one_of(c.next(next), beside_numbers::ONLY);
    let each_other =
        c.is_one_of(next, beside_numbers::SAME) && c.is_one_of(c.next(next), beside_numbers::OTHER);
    matches!(c.class(before), Word::Salah)
        || per
        || after_per
        || one_after_one
        || one_by_one
        || only
        || each_other
}
