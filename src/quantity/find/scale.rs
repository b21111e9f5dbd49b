//! The scales behind a number, and what is below them: `1,5 juta`, `3 juta 500 ribu`, `5 M`.

use super::super::lexeme::{Lexeme, Word};
use super::form::{Amount, Form};
use super::letter::{is_era, is_metres, is_of_rules, is_priced_in_billions};
use super::magnitude;
use super::mixed::{self, Mixed};
use super::numerals;
use super::shape::{self, Shape};
use super::slip;
use super::view::LexemeView;
use crate::lang::lists::quantities as words;
use crate::number::Number;
use crate::number::numeral::{self, Numeral, Role};

/// The token after the numerals of `dua juta juta`, where a scale stands that the number cannot
/// take: whatever its first words say is not what was meant.
pub(super) fn multiplied_again(c: &LexemeView<'_>, amount: Amount) -> Option<usize> {
    let mut at = c.next(amount.end - 1);
    let Word::Numeral(Numeral {
        role: Role::Scale | Role::Belas | Role::Puluh | Role::Ratus,
        ordinal: false,
        ..
    }) = c.class(at)
    else {
        return None;
    };
    if amount.closed || amount.form == Form::Ordinal {
        return None;
    }
    let mut end = at;
    while matches!(c.class(at), Word::Numeral(numeral) if !numeral.ordinal) {
        end = at + 1;
        at = c.next(at);
    }
    Some(end)
}

/// Takes the scale words behind a number, and a range whose first scale and second number are one
/// token: `200 ribu-300 ribu`. Of more numbers in such a row the first two make the range.
pub(super) fn scaled(c: &LexemeView<'_>, amount: Amount) -> Amount {
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
fn to_glued_number(c: &LexemeView<'_>, low: Amount) -> Option<(Amount, Amount)> {
    let at = c.next(low.end - 1);
    if !matches!(c.class(at), Word::Mixed) || low.exponent != 0 || low.hi.is_some() {
        return None;
    }
    let Mixed::ScaleToNumber(power, high) = mixed::read(c.word(at)) else {
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
fn with_scales(c: &LexemeView<'_>, mut amount: Amount) -> Amount {
    let mut exponent = 0;
    loop {
        let at = c.next(amount.end - 1);
        if exponent == 0
            && let Word::Numeral(numeral) = c.class(at)
        {
            match numeral.role {
                Role::Half if amount.number.is_integer() && amount.hi.is_none() => {
                    let Some(more) = with_half(amount, at) else {
                        return amount;
                    };
                    amount = more;
                    continue;
                }
                Role::Dozen => return in_dozens(amount, numeral.value, at).unwrap_or(amount),
                _ => {}
            }
        }
        let Some((power, about)) = scale_behind(c, amount, at, exponent == 0) else {
            break;
        };
        let shifted = (power > exponent).then(|| shifted(amount, power)).flatten();
        let Some(more) = shifted else { break };
        amount = Amount {
            end: at + 1,
            closed: c.is(at, Lexeme::NYA),
            ..more
        };
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

/// `2 setengah juta`
fn with_half(amount: Amount, at: usize) -> Option<Amount> {
    Some(Amount {
        number: amount.number.checked_add(Number::new(5, 1)?)?,
        form: Form::Words,
        end: at + 1,
        ..amount
    })
}

/// `3 lusin`
fn in_dozens(amount: Amount, dozen: u16, at: usize) -> Option<Amount> {
    Some(Amount {
        number: amount.number.checked_mul(Number::from(dozen))?,
        form: Form::Scaled,
        end: at + 1,
        ..amount
    })
}

fn shifted(amount: Amount, power: u32) -> Option<Amount> {
    let hi = match amount.hi {
        Some(hi) => Some(hi.shift(power)?),
        None => None,
    };
    Some(Amount {
        number: amount.number.shift(power)?,
        hi,
        exponent: power,
        ..amount
    })
}

/// The power of ten of the scale behind a number, and whether it makes it rough: `juta`, `jutaan`; behind a
/// number without one also `M`, `jt`, `million`.
fn scale_behind(c: &LexemeView<'_>, amount: Amount, at: usize, first: bool) -> Option<(u32, bool)> {
    let power = match c.class(at) {
        Word::Numeral(numeral) => match numeral.role {
            Role::Scale => u32::from(numeral.value),
            Role::Puluh if first => 1,
            Role::Ratus if first => 2,
            _ => return None,
        },
        Word::Vague(exponent @ 3..) => return Some((u32::from(exponent), true)),
        // `2025 M` is a year of the common era.
        Word::Letter(letter @ (b'M' | b'T'))
            if first
                && slip::torn(c, at).is_none()
                && c.year_at(amount.end - 1).is_none()
                && !is_era(c, amount.end - 1, at)
                && !(letter == b'M'
                    && (is_metres(c, amount.end - 1, at)
                        || is_of_rules(c, amount, at)
                        || magnitude::is_behind(c, amount, at))) =>
        {
            if letter == b'M' {
                9
            } else {
                12
            }
        }
        // *harga 5,4 m nego*
        Word::Letter(b'm') if first && is_priced_in_billions(c, amount, at) => 9,
        Word::Other if first => {
            numeral::short_scale(c.word(at).as_bytes()).or_else(|| english_scale(c.word(at)))?
        }
        _ => return None,
    };
    Some((power, false))
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

/// `3 juta -an`: the ending apart from its scale.
fn says_an(c: &LexemeView<'_>, last: usize) -> bool {
    let hyphen = c.next(last);
    let mark = c.mark(hyphen, b'-') || c.mark(hyphen, b'\'') || c.reads(hyphen, "’");
    mark && c.is_one_of(c.next(hyphen), words::AN)
}

/// `3 juta 500 ribu`, `1 juta dua ratus ribu`, `1 jt 500 rb`: further terms, each below the scale of
/// the one before.
pub(super) fn add_smaller(c: &LexemeView<'_>, amount: &mut Amount) {
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
fn smaller(c: &LexemeView<'_>, amount: &Amount, terms: u32) -> Option<Amount> {
    let at = c.next(amount.end - 1);
    match c.class(at) {
        Word::Number => {
            let Shape::Digits(digits, len) = shape::read(c.word(at)) else {
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
                    || matches!(c.class(c.next(at)), Word::Money(..) | Word::Id(_))
                    || c.is(c.next(at), Lexeme::COUNT | Lexeme::BOTH_NOUN));
            term.or(last.then_some(plain))
        }
        Word::Mixed => match mixed::read(c.word(at)) {
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
fn scales_at(c: &LexemeView<'_>, at: usize) -> Option<(u32, usize)> {
    let tens = match c.class(at) {
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
fn scale_at(c: &LexemeView<'_>, at: usize) -> Option<u32> {
    match c.class(at) {
        Word::Numeral(Numeral {
            role: Role::Scale,
            ordinal: false,
            value,
        }) => Some(u32::from(value)),
        Word::Other => numeral::short_scale(c.word(at).as_bytes()),
        _ => None,
    }
}
