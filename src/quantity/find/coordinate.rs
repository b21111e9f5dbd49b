//! Places on the globe: `8,57° LS; 115,32° BT`, `7°15' LS, 112°45' BT`, `8.57 LS - 115.32 BT`.

use super::super::Coordinate;
use super::super::Value;
use super::super::lexeme::Word;
use super::Found;
use super::amount;
use super::form::{Amount, Form};
use super::view::{END, LexemeView};
use crate::lang::lists::identifiers as words;
use crate::lang::lists::quantities;
use crate::number::Number;

/// Half of a coordinate: an angle with its side of the globe.
struct Angle {
    degrees: Number,
    axis: Axis,
    end: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Axis {
    Latitude,
    Longitude,
}

/// The coordinate that begins with an amount: a latitude and a longitude, in either order.
pub(super) fn read(c: &LexemeView<'_>, first: usize, amount: Amount) -> Option<Found> {
    // A degree, a minute or a side stands behind, or there is no place.
    let behind = c.first_byte(c.next(amount.end - 1));
    let may_be = matches!(
        behind.to_ascii_lowercase(),
        b'l' | b'b' | b'd' | b'o' | b'\'' | b'"' | 0xC2 | 0xE2
    );
    let a = may_be.then(|| angle(c, amount)).flatten()?;
    let mut link = c.next(a.end - 1);
    for _ in 0..2 {
        let parts = matches!(
            c.class(link),
            Word::And | Word::Mark(b';' | b',' | b'-' | b'/')
        );
        if parts {
            link = c.next(link);
        }
    }
    // *lintang 8,57 dan bujur 115,32* has the axes before; only sides behind are read.
    if !matches!(c.class(link), Word::Number) {
        return None;
    }
    let b = angle(c, amount::read(c, link)?)?;
    let (lat, lon) = match (a.axis, b.axis) {
        (Axis::Latitude, Axis::Longitude) => (a.degrees, b.degrees),
        (Axis::Longitude, Axis::Latitude) => (b.degrees, a.degrees),
        _ => return None,
    };
    let fits = |angle: Number, most: i32| angle.magnitude() <= Number::from(most);
    let (lat, lon) = (decimal(lat)?, decimal(lon)?);
    (fits(lat, 90) && fits(lon, 180)).then(|| {
        let place = Value::Coordinate(Coordinate { lat, lon });
        Found::new(place, first, b.end)
    })
}

/// Thirds of a degree, as of `20'`, to a millionth.
fn decimal(degrees: Number) -> Option<Number> {
    if degrees.is_decimal() {
        return Some(degrees);
    }
    Number::new((degrees.to_f64() * 1e6).round() as i128, 6)
}

/// `8,57° LS`, `8 derajat 57 menit lintang selatan`
fn angle(c: &LexemeView<'_>, amount: Amount) -> Option<Angle> {
    if !matches!(amount.form, Form::Digits(..)) || amount.hi.is_some() {
        return None;
    }
    let mut degrees = amount.number.magnitude();
    let negative = amount.number.is_negative();
    let mut end = amount.end;
    let mut divisor = 1;
    for marks in [words::DEGREE, words::MINUTE, words::SECOND] {
        let mark = c.next(end - 1);
        if !c.is_one_of(mark, marks) {
            break;
        }
        end = mark + 1;
        divisor *= 60;
        let part = c.next(mark);
        if divisor > 3600 || !matches!(c.class(part), Word::Number) {
            continue;
        }
        let part = amount::read(c, part)?;
        let share = Number::ratio(1, divisor)?.checked_mul(part.number)?;
        let marked = c.next(part.end - 1);
        if part.number >= Number::from(60) || marked == END {
            break;
        }
        degrees = degrees.checked_add(share)?;
        end = part.end;
    }
    let (axis, south, end) = side(c, end)?;
    Some(Angle {
        degrees: if south != negative {
            degrees.negate()
        } else {
            degrees
        },
        axis,
        end,
    })
}

/// `LS`, `Lintang Selatan`, `BT`: the axis, whether it counts down, and the token after.
fn side(c: &LexemeView<'_>, end: usize) -> Option<(Axis, bool, usize)> {
    let at = c.next(end - 1);
    let word = c.word(at);
    // As long as one of the words below.
    if !matches!(word.len(), 2 | 5 | 7) {
        return None;
    }
    const SHORT: [(&str, Axis, bool); 4] = [
        ("LU", Axis::Latitude, false),
        ("LS", Axis::Latitude, true),
        ("BT", Axis::Longitude, false),
        ("BB", Axis::Longitude, true),
    ];
    if let Some(&(_, axis, down)) = SHORT.iter().find(|(name, ..)| word == *name) {
        // `LU (Lintang Utara)`
        let open = c.next(at);
        let spelt = c.mark(open, b'(')
            && (c.is_one_of(open + 1, quantities::LATITUDE)
                || c.is_one_of(open + 1, quantities::LONGITUDE))
            && c.mark(open + 3, b')');
        return Some((axis, down, if spelt { open + 4 } else { at + 1 }));
    }
    let next = c.next(at);
    let sides = |axis, up: &[&str], down: &[&str]| {
        let falls = c.is_one_of(next, down);
        (falls || c.is_one_of(next, up)).then_some((axis, falls, next + 1))
    };
    if c.is_one_of(at, quantities::LATITUDE) {
        sides(Axis::Latitude, quantities::NORTH, quantities::SOUTH)
    } else if c.is_one_of(at, quantities::LONGITUDE) {
        sides(Axis::Longitude, quantities::EAST, quantities::WEST)
    } else {
        None
    }
}
