//! Numbers with an x between: `20x30 cm`, `3 m x 4 m`, `1x24 jam`.

use super::super::Size;
use super::super::Value;
use super::super::lexeme::{Lexeme, Word};
use super::super::time::Duration;
use super::cursor::Cursor;
use super::form::{Amount, Form};
use super::shape::{self, Shape};
use super::{Found, numerals, unit};
use crate::number::{Number, digits};

/// The product that begins with an amount at a token; tokens to pass over where written-together
/// numbers measure nothing (`3x1`).
pub(super) fn read(c: &Cursor<'_>, at: usize, amount: Amount) -> Option<Found> {
    // No side is below nought: a dash before it begins an item.
    let (at, amount) = if amount.number.is_negative() {
        let number = amount.number.negate();
        (at + 1, Amount { number, ..amount })
    } else {
        (at, amount)
    };
    let mut sides = [amount.number, Number::ZERO, Number::ZERO];
    let mut count = 1;
    let mut end = amount.end;
    let mut glued = false;
    let mut of = None;
    while count < 3 {
        let mut times = c.next(end - 1);
        let measured = match unit::read(c, at, bare(sides.get(count - 1)?, end)) {
            Some(found) if c.is_times(c.next(found.end - 1)) => {
                times = c.next(found.end - 1);
                Some(found)
            }
            _ => None,
        };
        let right = c.next(times);
        if !(c.is_times(times) || ends_in_times(c, times)) || !matches!(c.word(right), Word::Number)
        {
            break;
        }
        let Shape::Digits(read, _) = shape::read(c.str(right)) else {
            break;
        };
        of = measured.or(of);
        glued |= c.glued(times) && c.glued(right);
        *sides.get_mut(count)? = read.number;
        count += 1;
        end = right + 1;
    }
    if count == 1 {
        return None;
    }
    // *1 x 24 (satu kali dua puluh empat) jam*
    let said_end = numerals::close_of(c, c.next(end - 1), 12).map_or(end, |close| close + 1);
    let last = bare(sides.get(count - 1)?, said_end);
    let measured = unit::read(c, at, last);
    let found = match (measured, of) {
        (Some(found), _) => found,
        (None, _) if glued => return Some(Found::skip(end)),
        _ => return None,
    };
    let value = match found.value? {
        Value::Quantity(measure) => Value::Size(Size {
            sides,
            count: count as u8,
            unit: measure.unit,
        }),
        Value::Duration(duration) if count == 2 && duration.larger == [0; 6] => {
            let total = amount.number.checked_mul(duration.last)?;
            Value::Duration(Duration::new(total, duration.unit))
        }
        _ if glued => return Some(Found::skip(end)),
        _ => return None,
    };
    Some(Found::new(value, at, found.end))
}

/// Whether a product may begin with the number before a token.
pub(super) fn may_follow(c: &Cursor<'_>, next: usize) -> bool {
    c.is_times(next)
        || ends_in_times(c, next)
        || matches!(c.word(next), Word::Unit(_) | Word::Letter(b'm' | b'M'))
            && !c.has(next, Lexeme::NYA)
            && c.is_times(c.next(next))
}

/// `4 mx 6 m`: the unit and the sign for times are one word.
fn ends_in_times(c: &Cursor<'_>, at: usize) -> bool {
    matches!(c.word(at), Word::Other)
        && matches!(
            c.str(at).as_bytes(),
            [b'm' | b'M', b'x' | b'X'] | [b'c' | b'C', b'm' | b'M', b'x' | b'X']
        )
}

fn bare(number: &Number, end: usize) -> Amount {
    Amount::new(*number, Form::Digits(digits::Shape::Plain, 0), end)
}
