//! Numbers with an x between: `20x30 cm`, `3 m x 4 m`, `1x24 jam`.

use super::super::Size;
use super::super::Value;
use super::super::lexeme::{Lexeme, Word};
use super::super::time::Duration;
use super::form::{Amount, Form};
use super::shape::{self, Shape};
use super::view::LexemeView;
use super::{Found, numerals, unit};
use crate::number::{Number, digits};

/// The product that begins with an amount at a token; tokens to pass over where written-together
/// numbers measure nothing (`3x1`).
pub(super) fn read(c: &LexemeView<'_>, at: usize, amount: Amount) -> Option<Found> {
    // No side is below nought: a dash before it begins an item.
    let (at, amount) = if amount.number.is_negative() {
        let number = amount.number.negate();
        (at + 1, Amount { number, ..amount })
    } else {
        (at, amount)
    };
    let sides = Sides::read(c, at, amount);
    if sides.count == 1 {
        return None;
    }
    // *1 x 24 (satu kali dua puluh empat) jam*
    let end = sides.end;
    let said_end = numerals::close_of(c, c.next(end - 1), 12).map_or(end, |close| close + 1);
    let Some(found) = unit::read(c, at, bare(sides.last()?, said_end)) else {
        return sides.glued.then(|| Found::skip(end));
    };
    let value = match found.value? {
        Value::Quantity(measure) => Value::Size(Size {
            sides: sides.all,
            count: sides.count as u8,
            unit: measure.unit,
        }),
        Value::Duration(duration) if sides.count == 2 && duration.larger == [0; 6] => {
            let total = amount.number.checked_mul(duration.last)?;
            Value::Duration(Duration::new(total, duration.unit))
        }
        _ if sides.glued => return Some(Found::skip(end)),
        _ => return None,
    };
    Some(Found::new(value, at, found.end))
}

/// Numbers with a sign for times between.
struct Sides {
    all: [Number; 3],
    count: usize,
    /// The token after the last.
    end: usize,
    /// Two of them are written together with their sign.
    glued: bool,
}

impl Sides {
    fn read(c: &LexemeView<'_>, at: usize, first: Amount) -> Sides {
        let mut sides = Sides {
            all: [first.number, Number::ZERO, Number::ZERO],
            count: 1,
            end: first.end,
            glued: false,
        };
        while sides.count < 3 && sides.take(c, at).is_some() {}
        sides
    }

    fn last(&self) -> Option<Number> {
        self.all.get(self.count - 1).copied()
    }

    /// Takes the side that follows; none is taken where nothing multiplies.
    fn take(&mut self, c: &LexemeView<'_>, at: usize) -> Option<()> {
        // *3 m x 4 m*: a side may have the unit of its own.
        let measured = unit::read(c, at, bare(self.last()?, self.end))
            .map(|found| found.end)
            .filter(|&end| c.is_times(c.next(end - 1)));
        let times = c.next(measured.unwrap_or(self.end) - 1);
        let right = c.next(times);
        if !(c.is_times(times) || ends_in_times(c, times))
            || !matches!(c.class(right), Word::Number)
        {
            return None;
        }
        let Shape::Digits(read, _) = shape::read(c.word(right)) else {
            return None;
        };
        *self.all.get_mut(self.count)? = read.number;
        self.count += 1;
        self.end = right + 1;
        self.glued |= c.glued(times) && c.glued(right);
        Some(())
    }
}

/// Whether a product may begin with the number before a token.
pub(super) fn may_follow(c: &LexemeView<'_>, next: usize) -> bool {
    c.is_times(next)
        || ends_in_times(c, next)
        || matches!(c.class(next), Word::Unit(_) | Word::Letter(b'm' | b'M'))
            && !c.is(next, Lexeme::NYA)
            && c.is_times(c.next(next))
}

/// `4 mx 6 m`: the unit and the sign for times are one word.
fn ends_in_times(c: &LexemeView<'_>, at: usize) -> bool {
    matches!(c.class(at), Word::Other)
        && matches!(
            c.word(at).as_bytes(),
            [b'm' | b'M', b'x' | b'X'] | [b'c' | b'C', b'm' | b'M', b'x' | b'X']
        )
}

fn bare(number: Number, end: usize) -> Amount {
    Amount::new(number, Form::Digits(digits::Shape::Plain, 0), end)
}
