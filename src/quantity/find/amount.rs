//! Numbers as they stand in text: digits, words, both, with a gloss.

use super::super::lexeme::{Lexeme, Word};
use super::cursor::Cursor;
use super::form::{Amount, Form};
use super::mixed::{self, Mixed};
use super::numerals;
use super::shape::{self, Shape};
use super::slip;
use super::spaced;
use crate::lang::lists::quantities as words;
use crate::number::Number;
use crate::number::numeral::{self, Numeral, Role};

/// The number that begins at a token.
pub(super) fn read(c: &Cursor<'_>, at: usize) -> Option<Amount> {
    let amount = match c.word(at) {
        Word::Number => number(c, at, shape::read(c.str(at)))?,
        Word::Mixed => match mixed::read(c.str(at)) {
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
fn numeral(c: &Cursor<'_>, at: usize) -> Option<Amount> {
    let mut amount = numerals::words(c, at)?;
    // *dua puluhan ribu*
    if amount.form == Form::About {
        return Some(scaled(c, amount));
    }
    // *seribu dua puluh enam perseratus rupiah*: sums of old budgets to the cent
    let cents = c.next(amount.end - 1);
    if amount.form == Form::Words
        && amount.number.is_integer()
        && matches!(c.word(cents), Word::Numeral(_) | Word::Joined(..))
        && let Some(part) =
            numerals::words(c, cents).filter(|part| matches!(part.form, Form::Fraction(_, 100)))
        && let Some(number) = amount.number.checked_add(part.number)
    {
        amount.number = number;
        amount.end = part.end;
        return Some(amount);
    }
    let digits = matches!(c.word(c.next(amount.end - 1)), Word::Number | Word::Mixed);
    if digits && amount.form == Form::Words && amount.hi.is_none() && !amount.closed {
        add_smaller(c, &mut amount);
    }
    Some(amount)
}

/// The number that begins with a token of digits.
pub(super) fn of_shape(c: &Cursor<'_>, at: usize, shape: Shape) -> Option<Amount> {
    Some(gloss(c, number(c, at, shape)?))
}

fn number(c: &Cursor<'_>, at: usize, shape: Shape) -> Option<Amount> {
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
    if matches!(c.word(c.next(at)), Word::Number)
        && let (Some((whole, 1..=2)), Shape::Slash(above, below)) =
            (amount.plain(), shape::read(c.str(c.next(at))))
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

/// The token after the numerals of `dua juta juta`, where a scale stands that the number cannot
/// take: whatever its first words say is not what was meant.
pub(super) fn multiplied_again(c: &Cursor<'_>, amount: Amount) -> Option<usize> {
    let mut at = c.next(amount.end - 1);
    let Word::Numeral(Numeral {
        role: Role::Scale | Role::Belas | Role::Puluh | Role::Ratus,
        ordinal: false,
        ..
    }) = c.word(at)
    else {
        return None;
    };
    if amount.closed || amount.form == Form::Ordinal {
        return None;
    }
    let mut end = at;
    while matches!(c.word(at), Word::Numeral(numeral) if !numeral.ordinal) {
        end = at + 1;
        at = c.next(at);
    }
    Some(end)
}

/// Takes the scale words behind a number, and a range whose first scale and second number are one
/// token: `200 ribu-300 ribu`. Of more numbers in such a row the first two make the range.
pub(super) fn scaled(c: &Cursor<'_>, amount: Amount) -> Amount {
    let amount = with_scales(c, amount);
    let Some((low, mut last)) = to_glued_number(c, amount) else {
        return amount;
    };
    let mut hi = None;
    while let Some((high, next)) = to_glued_number(c, last) {
        hi = hi.or(Some(high.number));
        last = next;
    }
    Amount {
        hi: hi.or(Some(last.number)),
        end: last.end,
        ..low
    }
}

/// Of `200 ribu-300 ribu`, where `200` was read, both numbers with their scales.
fn to_glued_number(c: &Cursor<'_>, low: Amount) -> Option<(Amount, Amount)> {
    let at = c.next(low.end - 1);
    if !matches!(c.word(at), Word::Mixed) || low.exponent != 0 || low.hi.is_some() {
        return None;
    }
    let Mixed::ScaleToNumber(power, high) = mixed::read(c.str(at)) else {
        return None;
    };
    let low = Amount {
        number: low.number.shift(power)?,
        form: Form::Scaled,
        exponent: power,
        ..low
    };
    Some((low, with_scales(c, Amount::new(high, Form::Scaled, at + 1))))
}

/// Takes the scale words behind a number: `1,5 juta`, `2 ribu triliun`, `2 setengah juta`,
/// `5 jutaan`, `3 juta 500 ribu`.
fn with_scales(c: &Cursor<'_>, mut amount: Amount) -> Amount {
    let mut exponent = 0;
    loop {
        let at = c.next(amount.end - 1);
        let (power, about) = match c.word(at) {
            Word::Numeral(Numeral {
                role: Role::Scale,
                value,
                ..
            }) => (u32::from(value), false),
            Word::Numeral(Numeral {
                role: Role::Puluh, ..
            }) if exponent == 0 => (1, false),
            Word::Numeral(Numeral {
                role: Role::Ratus, ..
            }) if exponent == 0 => (2, false),
            Word::Numeral(Numeral {
                role: Role::Half, ..
            }) if exponent == 0 && amount.number.is_integer() && amount.hi.is_none() => {
                let half = Number::new(5, 1).and_then(|half| amount.number.checked_add(half));
                let Some(number) = half else { return amount };
                amount.number = number;
                amount.form = Form::Words;
                amount.end = at + 1;
                continue;
            }
            Word::Numeral(Numeral {
                role: Role::Dozen,
                value,
                ..
            }) if exponent == 0 => {
                if let Some(number) = amount.number.checked_mul(Number::from(value)) {
                    amount.number = number;
                    amount.form = Form::Scaled;
                    amount.end = at + 1;
                }
                return amount;
            }
            Word::Vague(exponent @ 3..) => (u32::from(exponent), true),
            // `2025 M` is a year of the common era.
            Word::Letter(letter @ (b'M' | b'T'))
                if exponent == 0
                    && slip::torn(c, at).is_none()
                    && c.year_at(amount.end - 1).is_none()
                    && !(letter == b'M' && is_metres(c, amount.end - 1, at)) =>
            {
                (if letter == b'M' { 9 } else { 12 }, false)
            }
            // *harga 5,4 m nego*
            Word::Letter(b'm') if exponent == 0 && is_priced_in_billions(c, amount, at) => {
                (9, false)
            }
            Word::Other if exponent == 0 => match numeral::short_scale(c.str(at).as_bytes()) {
                Some(power) => (power, false),
                None => match english_scale(c.str(at)) {
                    Some(power) => (power, false),
                    None => break,
                },
            },
            _ => break,
        };
        if power <= exponent {
            break;
        }
        let Some(number) = amount.number.shift(power) else {
            break;
        };
        amount.hi = match amount.hi {
            Some(hi) => match hi.shift(power) {
                Some(hi) => Some(hi),
                None => break,
            },
            None => None,
        };
        amount.number = number;
        amount.end = at + 1;
        amount.exponent = power;
        amount.closed = c.has(at, Lexeme::NYA);
        exponent = power;
        if amount.form != Form::About {
            amount.form = if about { Form::About } else { Form::Scaled };
        }
        if about || amount.closed {
            return amount;
        }
    }
    if exponent > 0 && says_an(c, amount.end - 1) {
        amount.end = c.next(amount.end) + 1;
        amount.form = Form::About;
    } else if amount.hi.is_none() && amount.form != Form::About {
        add_smaller(c, &mut amount);
    }
    amount
}

/// `million`, as reports have it.
fn english_scale(word: &str) -> Option<u32> {
    let scales = [
        (words::ENGLISH_MILLION, 6),
        (words::ENGLISH_BILLION, 9),
        (words::ENGLISH_TRILLION, 12),
    ];
    let known = scales.iter().find(|(words, _)| {
        let same = |known: &&str| word.eq_ignore_ascii_case(known);
        words.iter().any(same)
    });
    known.map(|&(_, power)| power)
}

/// *12,5 M X 16 M*, *lebar jalan 6 M*: M is metres where sides are multiplied or a length is told.
pub(super) fn is_metres(c: &Cursor<'_>, number: usize, letter: usize) -> bool {
    let sides =
        |times: usize, side: usize| c.is_times(times) && matches!(c.word(side), Word::Number);
    let next = c.next(letter);
    let before = c.prev(number);
    if sides(next, c.next(next)) || c.is_times(before) {
        return true;
    }
    let mark = c.mark(before, b':') || c.mark(before, b'=');
    let noun = if mark { c.prev(before) } else { before };
    let priced = || (number.saturating_sub(5)..number).any(|near| c.is_one_of(near, words::PRICED));
    (c.is_one_of(noun, words::STRETCH) || goes_on_in_metres(c, number)) && !priced()
}

/// *panjang 600 M, saluran 65 M*: another number of metres stands shortly before, and no price.
fn goes_on_in_metres(c: &Cursor<'_>, number: usize) -> bool {
    let near = number.saturating_sub(8);
    (near + 1..number).rev().any(|letter| {
        matches!(c.word(letter), Word::Letter(b'M'))
            && matches!(c.word(letter - 1), Word::Number)
            && letter >= 2
            && c.is_one_of(letter - 2, words::STRETCH)
    })
}

/// *harga 5,4 m*, *harga : 3 m*: what costs so little is counted in *miliar*.
fn is_priced_in_billions(c: &Cursor<'_>, amount: Amount, letter: usize) -> bool {
    let noun = c.prev_over(amount.end - 1, b':');
    c.is_one_of(noun, words::PRICED)
        && c.has(noun, Lexeme::MEASURED)
        && amount.hi.is_none()
        && amount.number < Number::from(100)
        && !matches!(c.word(c.next(letter)), Word::UnitTail | Word::Mark(b'/'))
}

/// `3 juta -an`: the ending apart from its scale.
fn says_an(c: &Cursor<'_>, last: usize) -> bool {
    let hyphen = c.next(last);
    let mark = c.mark(hyphen, b'-') || c.mark(hyphen, b'\'') || c.is(hyphen, "’");
    mark && c.is_one_of(c.next(hyphen), words::AN)
}

/// `3 juta 500 ribu`, `1 juta dua ratus ribu`, `1 jt 500 rb`: further terms, each below the scale of
/// the one before.
pub(super) fn add_smaller(c: &Cursor<'_>, amount: &mut Amount) {
    let mut terms = 1;
    while amount.exponent >= 3 && is_multiple(amount.number, amount.exponent) {
        let Some(limit) = Number::ONE.shift(amount.exponent) else {
            return;
        };
        let term = smaller(c, amount, terms).filter(|term| {
            term.number < limit && term.number.is_integer() && term.number > Number::ZERO
        });
        let Some((term, sum)) =
            term.and_then(|term| Some((term, amount.number.checked_add(term.number)?)))
        else {
            return;
        };
        amount.number = sum;
        amount.end = term.end;
        amount.exponent = term.exponent;
        amount.closed = term.closed;
        terms += 1;
    }
}

fn is_multiple(number: Number, exponent: u32) -> bool {
    let unit = Number::ONE.shift(exponent).and_then(Number::to_i128);
    match (number.to_i128(), unit) {
        (Some(number), Some(unit)) => number % unit == 0,
        _ => false,
    }
}

/// What is added to an amount that has so many terms.
fn smaller(c: &Cursor<'_>, amount: &Amount, terms: u32) -> Option<Amount> {
    let at = c.next(amount.end - 1);
    match c.word(at) {
        Word::Number => {
            let Shape::Digits(digits, len) = shape::read(c.str(at)) else {
                return None;
            };
            let plain = Amount::new(digits.number, Form::Digits(digits.shape, len), at + 1);
            let term = scales_at(c, c.next(at)).and_then(|(exponent, end)| {
                Some(Amount {
                    exponent,
                    ..Amount::new(digits.number.shift(exponent)?, Form::Scaled, end)
                })
            });
            // `5 ribu 500 rupiah`, `1 juta 250 ribu 500`
            let last = len == 3
                && amount.exponent == 3
                && (terms > 1
                    || matches!(c.word(c.next(at)), Word::Money(..) | Word::Id(_))
                    || c.has(c.next(at), Lexeme::COUNT | Lexeme::BOTH_NOUN));
            term.or(last.then_some(plain))
        }
        Word::Mixed => match mixed::read(c.str(at)) {
            Mixed::Scaled(number, None, exponent, false) => Some(Amount {
                exponent,
                ..Amount::new(number, Form::Scaled, at + 1)
            }),
            _ => None,
        },
        // One small word after a scale counts something else: *10 ribu tiga buah*.
        Word::Numeral(_) | Word::Joined(..) => {
            let term = numerals::words(c, at)?;
            let composed = term.end > at + 1 || term.number >= Number::from(100);
            let plain = term.form == Form::Words && term.hi.is_none();
            (plain && composed).then_some(term)
        }
        _ => None,
    }
}

/// The power of ten of the scales at a token, and the token after them: `ribu`, `ratus ribu`.
fn scales_at(c: &Cursor<'_>, at: usize) -> Option<(u32, usize)> {
    let tens = match c.word(at) {
        Word::Numeral(numeral) if !numeral.ordinal => match numeral.role {
            Role::Puluh => 1,
            Role::Ratus => 2,
            _ => 0,
        },
        _ => 0,
    };
    if tens == 0 {
        return Some((scale_at(c, at)?, at + 1));
    }
    let scale = c.next(at);
    Some(match scale_at(c, scale) {
        Some(power) => (power + tens, scale + 1),
        None => (tens, at + 1),
    })
}

/// The power of ten of the scale at a token: `ribu`, `rb`.
fn scale_at(c: &Cursor<'_>, at: usize) -> Option<u32> {
    match c.word(at) {
        Word::Numeral(Numeral {
            role: Role::Scale,
            ordinal: false,
            value,
        }) => Some(u32::from(value)),
        Word::Other => numeral::short_scale(c.str(at).as_bytes()),
        _ => None,
    }
}

/// `puluhan`, `belasan ribu`, `ratusan juta`.
fn vague(c: &Cursor<'_>, at: usize, exponent: u8) -> Option<Amount> {
    let (lo, magnitude) = if exponent == 0 {
        (Number::from(11), Number::from(10))
    } else {
        let magnitude = Number::ONE.shift(u32::from(exponent))?;
        (magnitude.checked_add(magnitude)?, magnitude)
    };
    let mut amount = Amount::new(lo, Form::Vague(magnitude), at + 1);
    amount.closed = c.has(at, Lexeme::NYA);
    let next = c.next(at);
    // *puluhan juta*, and *puluhan jutaan*
    let scale = match c.word(next) {
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
fn several(c: &Cursor<'_>, at: usize) -> Option<Amount> {
    let scale = c.next(at);
    let exponent = match c.word(scale) {
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
fn gloss(c: &Cursor<'_>, mut amount: Amount) -> Amount {
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
    let other = match (digits, c.word(inside)) {
        (true, Word::Numeral(_) | Word::Joined(..)) => numeral(c, inside),
        (false, Word::Number) => number(c, inside, shape::read(c.str(inside))),
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
fn fraction_gloss(c: &Cursor<'_>, amount: Amount, inside: usize) -> Option<usize> {
    let above = numerals::words(c, inside)?;
    let link = c.next(above.end - 1);
    if above.number == amount.number && c.mark(link, b')') {
        return Some(link + 1);
    }
    let below = numerals::words(c, c.next(link)).filter(|_| matches!(c.word(link), Word::Per))?;
    let close = c.next(below.end - 1);
    let same = amount.number.checked_mul(below.number) == Some(above.number);
    (same && c.mark(close, b')')).then_some(close + 1)
}
