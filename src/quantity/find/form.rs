//! A number as it was read: its value, how it was said, and where it ends.

use crate::number::{Number, digits};

/// A number and where it ends.
#[derive(Clone, Copy, Debug)]
pub(super) struct Amount {
    pub(super) number: Number,
    /// The upper end of `10-15`.
    pub(super) hi: Option<Number>,
    pub(super) form: Form,
    /// Ten to this power was said as a word: 6 in `1,5 juta`.
    pub(super) exponent: u32,
    /// The token after it.
    pub(super) end: usize,
    /// It ends in -nya, so nothing belongs to it any more.
    pub(super) closed: bool,
    /// A gloss says another number.
    pub(super) conflict: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// Digits without a scale word, so many characters.
    Digits(digits::Shape, usize),
    /// Digits with a scale word.
    Scaled,
    Words,
    Ordinal,
    /// `setengah`, `dua pertiga`, `½`
    Fraction(u32, u32),
    /// `puluhan`: the magnitude.
    Vague(Number),
    /// `5.000-an`, `3 ribuan`
    About,
}

impl Amount {
    pub(super) fn new(number: Number, form: Form, end: usize) -> Amount {
        Amount {
            number,
            hi: None,
            form,
            exponent: 0,
            end,
            closed: false,
            conflict: false,
        }
    }

    /// A whole number in plain digits.
    pub(super) fn plain(&self) -> Option<(u64, usize)> {
        match (self.form, self.hi) {
            (Form::Digits(digits::Shape::Plain, len), None) => Some((self.number.to_u64()?, len)),
            _ => None,
        }
    }
}
