//! Numbers that a converter broke with a space behind the point or the comma: `1. 890 jiwa`,
//! `59, 8 km²`, `6.197, 32`.

use super::super::lexeme::Word;
use super::form::{Amount, Form};
use super::view::{END, LexemeView};
use super::{context, shape};
use crate::number::{Number, digits, numeral::Role};

/// The amount with the digits behind the space, where only they make sense of it: three digits
/// that go on grouping what is counted, or the decimals of a measure. At the head of a line
/// `1. 890` is an item, and in `5, 8, 10 persen` the comma parts a list.
pub(super) fn digits(c: &LexemeView<'_>, at: usize, amount: Amount) -> Amount {
    let mark = c.next(at);
    if !c.mark(mark, b'.') && !c.mark(mark, b',') || !c.glued(mark) {
        return amount;
    }
    wide(c, at)
        .or_else(|| joined(c, at, mark, amount))
        .unwrap_or(amount)
}

/// As many marks as the longest number can have; a row of more is none, and is not read to its end
/// from each of its tokens.
const MOST_GROUPS: usize = 16;

/// `５.０００`: digits of other scripts, which are tokens apart from the marks between them.
fn wide(c: &LexemeView<'_>, at: usize) -> Option<Amount> {
    if c.word(at).is_ascii() {
        return None;
    }
    let mut end = at + 1;
    for _ in 0..=MOST_GROUPS {
        let (mark, tail) = (c.next(end - 1), c.next(c.next(end - 1)));
        let marked = c.mark(mark, b'.') || c.mark(mark, b',');
        if !marked || !c.glued(mark) || !c.glued(tail) || !matches!(c.class(tail), Word::Number) {
            break;
        }
        end = tail + 1;
    }
    let text = c.span(at, end).of(c.text).filter(|_| end > at + 1)?;
    match shape::read(text) {
        shape::Shape::Digits(read, _) => {
            Some(Amount::new(read.number, Form::Digits(read.shape, 0), end))
        }
        _ => None,
    }
}

/// Whether the token is the end of a number whose head is none: `０００` in `Rp５.０００`.
pub(super) fn is_torn(c: &LexemeView<'_>, at: usize) -> bool {
    let mark = c.prev(at);
    (c.mark(mark, b'.') || c.mark(mark, b','))
        && c.glued(at)
        && c.glued(mark)
        && c.word(c.prev(mark))
            .chars()
            .next_back()
            .and_then(digits::fold_digit)
            .is_some()
}

fn joined(c: &LexemeView<'_>, at: usize, mark: usize, amount: Amount) -> Option<Amount> {
    let tail = c.next(mark);
    let before = c.prev(at);
    let listed = c.mark(before, b',') && matches!(c.class(c.prev(before)), Word::Number);
    if !matches!(c.class(tail), Word::Number) || c.glued(tail) || before == END || listed {
        return None;
    }
    let Form::Digits(form, len) = amount.form else {
        return None;
    };
    let text = c.word(tail);
    let (more, count) = match shape::read(text) {
        shape::Shape::Digits(more, count) if more.shape == digits::Shape::Plain => {
            (more.number, u32::try_from(count).ok()?)
        }
        _ => return None,
    };
    let plain = form == digits::Shape::Plain && len <= 3;
    let then = c.next(tail);
    let number = if c.mark(mark, b'.') {
        let groups = (plain || form == digits::Shape::Grouped) && count == 3;
        let counted = context::is_noun(c, then) || measures(c, then);
        if !groups || !counted {
            return None;
        }
        amount.number.shift(3)?.checked_add(more)?
    } else {
        let cents = form == digits::Shape::Grouped && count == 2 && !context::is_noun(c, then);
        if !(cents || plain && count <= 2 && measures(c, then)) {
            return None;
        }
        amount
            .number
            .checked_add(Number::new(more.to_i64()?.into(), count)?)?
    };
    let form = Form::Digits(digits::Shape::Grouped, 0);
    Some(Amount::new(number, form, tail + 1))
}

fn measures(c: &LexemeView<'_>, at: usize) -> bool {
    match c.class(at) {
        Word::Percent | Word::Unit(_) | Word::Money(..) => true,
        Word::Numeral(numeral) => numeral.role == Role::Scale,
        _ => false,
    }
}
