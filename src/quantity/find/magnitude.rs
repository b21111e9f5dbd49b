//! How strong an earthquake is.

use super::super::lexeme::Word;
use super::super::{Measure, Value};
use super::Found;
use super::form::{Amount, Form};
use super::view::LexemeView;
use crate::lang::lists::beside_numbers;
use crate::number::{Number, digits};

/// `M 5,6`, `M=4,8`, `M3.5`: how strong an earthquake is.
pub(super) fn read(c: &LexemeView<'_>, at: usize, floor: usize, amount: Amount) -> Option<Found> {
    let before = c.prev(at);
    let one_digit = matches!(amount.form, Form::Digits(digits::Shape::Plain, 1));
    // *gempa M 3 – 5*
    let ranged = matches!(c.class(before), Word::Letter(b'M')) && c.mark(c.next(at), b'-');
    // *magnitudo M>5*, *M < 3*
    let bound = c.len(before) == 1 && matches!(c.word(before), "<" | ">");
    let whole = one_digit
        && (ranged || bound)
        && c.has_one_of(at.saturating_sub(20)..at, beside_numbers::QUAKE);
    if !whole && !is_pointed(amount) {
        return None;
    }
    let letter = if bound || c.mark(before, b'=') || c.mark(before, b':') {
        c.prev(before)
    } else {
        before
    };
    let said = matches!(c.class(letter), Word::Letter(b'M'))
        || beside_numbers::MAGNITUDE.contains(&c.word(letter));
    let fits = said && letter >= floor && is_small(amount);
    fits.then(|| {
        let measure = Measure {
            amount: amount.number,
            unit: c.span(letter, letter + 1),
        };
        Found {
            amount: Some(amount),
            ..Found::new(Value::Quantity(measure), letter, amount.end)
        }
    })
}

/// Whether the letter behind digits is a magnitude and no milliard: *Gempa 5,2 M guncang Bali*, *gempa bumi berkekuatan 4,7 M*.
pub(super) fn is_behind(c: &LexemeView<'_>, amount: Amount, letter: usize) -> bool {
    let before = c.prev(amount.end - 1);
    let near = letter.saturating_sub(8)..letter + 6;
    is_pointed(amount)
        && is_small(amount)
        && (c.is_one_of(before, beside_numbers::QUAKE)
            || c.is_one_of(before, beside_numbers::SHAKING)
                && c.has_one_of(near, beside_numbers::QUAKE))
}

/// `5,6`
fn is_pointed(amount: Amount) -> bool {
    matches!(
        amount.form,
        Form::Digits(digits::Shape::Comma | digits::Shape::Point, 3)
    )
}

fn is_small(amount: Amount) -> bool {
    amount.number < Number::from(10) && amount.number > Number::ZERO
}
