//! Numbers as they stand in text: digits, words, both, with a gloss.

use super::super::lexeme::{Lexeme, Word};
use super::form::{Amount, Form};
use super::mixed::{self, Mixed};
use super::numerals;
use super::scale::{add_smaller, scaled};
use super::shape::{self, Shape};
use super::spaced;
use super::view::LexemeView;
use crate::number::Number;
use crate::number::numeral::{Numeral, Role};

/// The number that begins at a token.
pub(super) fn read(c: &LexemeView<'_>, at: usize) -> Option<Amount> {
    let amount = match c.class(at) {
        Word::Number => number(c, at, shape::read(c.word(at)))?,
        Word::Mixed => match mixed::read(c.word(at)) {
            Mixed::Scaled(number, hi, exponent, about) => {
                let form = if about { Form::About } else { Form::Scaled };
                let mut amount = Amount {
                    hi,
                    exponent,
                    ..Amount::new(number, form, at + 1)
                };
                if hi.is_none() && !about {
                    add_smaller(c, &mut amount);
                }
                amount
            }
            Mixed::About(number) => {
                let amount = Amount::new(number, Form::About, at + 1);
                scaled(c, amount)
            }
            // `Rp 2000-an`; where years are meant, nobody asks for an amount.
            Mixed::Decade(number) => {
                scaled(c, Amount::new(Number::from(number), Form::About, at + 1))
            }
            Mixed::Misread(number) => {
                scaled(c, Amount::new(Number::from(number), Form::Scaled, at + 1))
            }
            Mixed::WithClitic(number) => Amount {
                closed: true,
                ..Amount::new(number, Form::Words, at + 1)
            },
            _ => return None,
        },
        Word::Numeral(_) | Word::Joined(..) => numeral(c, at)?,
        Word::Whole { value, ordinal } => {
            let form = if ordinal { Form::Ordinal } else { Form::Words };
            let amount = Amount::new(Number::from(value), form, at + 1);
            if ordinal { amount } else { scaled(c, amount) }
        }
        Word::Fraction(above, below) => {
            let number = Number::ratio(i128::from(above), i128::from(below))?;
            let form = Form::Fraction(u32::from(above), u32::from(below));
            scaled(c, Amount::new(number, form, at + 1))
        }
        Word::NumeralPair(low, high) => {
            let mut amount = Amount::new(Number::from(low), Form::Words, at + 1);
            amount.hi = Some(Number::from(high));
            scaled(c, amount)
        }
        Word::Vague(exponent) => vague(c, at, exponent)?,
        Word::Several => several(c, at)?,
        _ => return None,
    };
    Some(gloss(c, amount))
}

/// The number in words that begins at a token, with digits below its last scale: `satu juta 200
/// ribu`.
fn numeral(c: &LexemeView<'_>, at: usize) -> Option<Amount> {
    let mut amount = numerals::words(c, at)?;
    // *dua puluhan ribu*
    if amount.form == Form::About {
        return Some(scaled(c, amount));
    }
    // *seribu dua puluh enam perseratus rupiah*: sums of old budgets to the cent
    let cents = c.next(amount.end - 1);
    if amount.form == Form::Words
        && amount.number.is_integer()
        && matches!(c.class(cents), Word::Numeral(_) | Word::Joined(..))
        && let Some(part) =
            numerals::words(c, cents).filter(|part| matches!(part.form, Form::Fraction(_, 100)))
        && let Some(number) = amount.number.checked_add(part.number)
    {
        amount.number = number;
        amount.end = part.end;
        return Some(amount);
    }
    let digits = matches!(c.class(c.next(amount.end - 1)), Word::Number | Word::Mixed);
    if digits && amount.form == Form::Words && amount.hi.is_none() && !amount.closed {
        add_smaller(c, &mut amount);
    }
    Some(amount)
}

/// The number that begins with a token of digits.
pub(super) fn of_shape(c: &LexemeView<'_>, at: usize, shape: Shape) -> Option<Amount> {
    Some(gloss(c, number(c, at, shape)?))
}

fn number(c: &LexemeView<'_>, at: usize, shape: Shape) -> Option<Amount> {
    let amount = match shape {
        Shape::Digits(read, len) => Amount::new(read.number, Form::Digits(read.shape, len), at + 1),
        Shape::Pair(lo, hi) => {
            let mut amount = Amount::new(lo.number, Form::Digits(lo.shape, 0), at + 1);
            amount.hi = Some(hi.number);
            amount
        }
        Shape::Vulgar(0, above, below) => Amount::new(
            Number::ratio(i128::from(above), i128::from(below))?,
            Form::Fraction(u32::from(above), u32::from(below)),
            at + 1,
        ),
        Shape::Vulgar(whole, above, below) => {
            let part = Number::ratio(i128::from(above), i128::from(below))?;
            Amount::new(Number::from(whole).checked_add(part)?, Form::Words, at + 1)
        }
        Shape::Slash(above, below) if below > 0 => {
            let number = Number::ratio(i128::from(above), i128::from(below))?;
            Amount::new(number, Form::Fraction(above, below), at + 1)
        }
        _ => return None,
    };
    // `3 1/2`
    if matches!(c.class(c.next(at)), Word::Number)
        && let (Some((whole, 1..=2)), Shape::Slash(above, below)) =
            (amount.plain(), shape::read(c.word(c.next(at))))
        && above < below
        && below <= 10
    {
        let part = Number::ratio(i128::from(above), i128::from(below))?;
        let number = Number::from(whole).checked_add(part)?;
        return Some(scaled(c, Amount::new(number, Form::Words, at + 2)));
    }
    let mut amount = scaled(c, spaced::digits(c, at, amount));
    if c.minus(at).is_some() || numerals::says_minus(c, c.prev(at)) {
        amount.number = amount.number.negate();
    }
    Some(amount)
}

/// `puluhan`, `belasan ribu`, `ratusan juta`.
fn vague(c: &LexemeView<'_>, at: usize, exponent: u8) -> Option<Amount> {
    let (lo, magnitude) = if exponent == 0 {
        (Number::from(11), Number::from(10))
    } else {
        let magnitude = Number::ONE.shift(u32::from(exponent))?;
        (magnitude.checked_add(magnitude)?, magnitude)
    };
    let mut amount = Amount::new(lo, Form::Vague(magnitude), at + 1);
    amount.closed = c.is(at, Lexeme::NYA);
    let next = c.next(at);
    // *puluhan juta*, and *puluhan jutaan*
    let scale = match c.class(next) {
        Word::Numeral(Numeral {
            role: Role::Scale,
            value,
            ..
        }) => value,
        Word::Vague(value @ 3..) => u16::from(value),
        _ => 0,
    };
    if scale > u16::from(exponent) && !amount.closed {
        amount.number = lo.shift(u32::from(scale))?;
        amount.form = Form::Vague(magnitude.shift(u32::from(scale))?);
        amount.end = next + 1;
    }
    Some(amount)
}

/// `beberapa ratus`, `beberapa puluh juta`: two of them at least.
fn several(c: &LexemeView<'_>, at: usize) -> Option<Amount> {
    let scale = c.next(at);
    let exponent = match c.class(scale) {
        Word::Numeral(Numeral { role, value, .. }) => match role {
            Role::Puluh => 1,
            Role::Ratus => 2,
            Role::Scale => u8::try_from(value).ok()?,
            _ => return None,
        },
        _ => return None,
    };
    vague(c, scale, exponent)
}

/// `1 (satu)`, `dua (2)`: the same number again in parentheses.
fn gloss(c: &LexemeView<'_>, mut amount: Amount) -> Amount {
    let open = c.next(amount.end - 1);
    if !c.mark(open, b'(') || amount.hi.is_some() || amount.closed {
        return amount;
    }
    let inside = c.next(open);
    if let Form::Fraction(..) = amount.form {
        amount.end = fraction_gloss(c, amount, inside).unwrap_or(amount.end);
        return amount;
    }
    let digits = matches!(amount.form, Form::Digits(..) | Form::Scaled);
    let other = match (digits, c.class(inside)) {
        (true, Word::Numeral(_) | Word::Joined(..)) => numeral(c, inside),
        (false, Word::Number) => number(c, inside, shape::read(c.word(inside))),
        _ => return amount,
    };
    let Some(other) = other.filter(|other| {
        c.mark(c.next(other.end - 1), b')') && matches!(other.form, Form::Words | Form::Digits(..))
    }) else {
        return amount;
    };
    // Digits in parentheses that differ are no gloss but an age, a number of its own.
    let same = other.number == amount.number;
    if digits || same {
        amount.conflict = !same;
        amount.end = other.end + 1;
    }
    amount
}

/// `1/10 (satu per sepuluh)`, `1/8 (satu per delapan)`: the token after the bracket.
fn fraction_gloss(c: &LexemeView<'_>, amount: Amount, inside: usize) -> Option<usize> {
    let above = numerals::words(c, inside)?;
    let link = c.next(above.end - 1);
    if above.number == amount.number && c.mark(link, b')') {
        return Some(link + 1);
    }
    let below = numerals::words(c, c.next(link)).filter(|_| matches!(c.class(link), Word::Per))?;
    let close = c.next(below.end - 1);
    let same = amount.number.checked_mul(below.number) == Some(above.number);
    (same && c.mark(close, b')')).then_some(close + 1)
}
