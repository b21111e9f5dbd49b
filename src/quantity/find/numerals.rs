//! Numbers in words.

use super::super::lexeme::{Lexeme, UnitKind, Word};
use super::form::{Amount, Form};
use super::view::LexemeView;
use crate::lang::lists::{beside_numbers, quantities};
use crate::number::Number;
use crate::number::compose::{self, compose};
use crate::number::numeral::{Numeral, Role};

/// As many numerals as a number in words has, but for the longest decimals.
const MOST_WORDS: usize = 48;

/// The bracket that closes fewer than `most` tokens behind the one at `open`, in which words say a number again: `6 (enam)`.
pub(super) fn close_of(c: &LexemeView<'_>, open: usize, most: usize) -> Option<usize> {
    if !c.mark(open, b'(') || !matches!(c.class(c.next(open)), Word::Numeral(_)) {
        return None;
    }
    (open + 2..open + most).find(|&at| c.mark(at, b')'))
}

/// The numerals from a token on, a joined word as two, each with the token after it.
struct Numerals {
    numerals: [Numeral; MOST_WORDS],
    ends: [usize; MOST_WORDS],
    count: usize,
}

impl Numerals {
    fn read(c: &LexemeView<'_>, mut at: usize) -> Numerals {
        let mut all = Numerals {
            numerals: [Numeral::BLANK; MOST_WORDS],
            ends: [0; MOST_WORDS],
            count: 0,
        };
        loop {
            let (first, second) = match c.class(at) {
                Word::Numeral(numeral) if !says_otherwise(c, at, numeral) => (numeral, None),
                Word::Joined(unit, role) => joined(c, at, unit, role),
                _ => return all,
            };
            // A joined word of which only the first half is used ends before it.
            all.push(first, if second.is_some() { at } else { at + 1 });
            if let Some(second) = second {
                all.push(second, at + 1);
            }
            if all.count >= MOST_WORDS || c.is(at, Lexeme::NYA) {
                return all;
            }
            at = c.next(at);
        }
    }

    fn push(&mut self, numeral: Numeral, end: usize) {
        if let (Some(slot), Some(after)) = (
            self.numerals.get_mut(self.count),
            self.ends.get_mut(self.count),
        ) {
            *slot = numeral;
            *after = end;
            self.count += 1;
        }
    }
}

/// *kosong* is `empty` and *titik* a dot; *perempat final* is no quarter.
fn says_otherwise(c: &LexemeView<'_>, at: usize, numeral: Numeral) -> bool {
    match numeral.role {
        Role::Zero | Role::Point => c.is_one_of(at, beside_numbers::EMPTY),
        Role::Part | Role::OnePart => c.is_one_of(c.next(at), beside_numbers::FINAL),
        _ => false,
    }
}

/// `duapuluh`, `sebelasribu`
fn joined(c: &LexemeView<'_>, at: usize, unit: u8, role: Role) -> (Numeral, Option<Numeral>) {
    let million = c.word(at).to_ascii_lowercase().ends_with("juta");
    let tail = Numeral {
        role,
        ordinal: false,
        value: match role {
            Role::Scale if million => 6,
            Role::Scale => 3,
            _ => 0,
        },
    };
    let head = Numeral {
        role: if unit < 10 { Role::Unit } else { Role::Teen },
        ordinal: false,
        value: u16::from(unit),
    };
    (head, Some(tail))
}

/// The number in words alone that begins at a token.
pub(super) fn words(c: &LexemeView<'_>, at: usize) -> Option<Amount> {
    if let Some(amount) = one_word(c, at) {
        return Some(amount);
    }
    let all = Numerals::read(c, at);
    let composed = compose(all.numerals.get(..all.count)?)?;
    let last = composed.words.checked_sub(1)?;
    let end = *all.ends.get(last)?;
    if end <= at {
        return None;
    }
    let last = all.numerals.get(last).copied();
    let form = match composed.form {
        _ if composed.ordinal => Form::Ordinal,
        compose::Form::Half => Form::Fraction(1, 2),
        compose::Form::Fraction(above, below) => Form::Fraction(u32::from(above), u32::from(below)),
        compose::Form::Plain => Form::Words,
    };
    let mut amount = Amount::new(composed.number, form, end);
    amount.closed = c.is(end - 1, Lexeme::NYA);
    if let Some(Numeral {
        role: Role::Scale | Role::OneScale,
        value,
        ..
    }) = last
    {
        amount.exponent = u32::from(value);
    }
    if let Some(range) = one_or_the_next(c, amount) {
        return Some(range);
    }
    if let Some(fraction) = said_with_per(c, amount) {
        return Some(fraction);
    }
    // `tiga dua-pertiga`
    let part = c.next(end - 1);
    if let (Form::Words, Word::Fraction(above, below), false) = (form, c.class(part), amount.closed)
        && let Some(part) = Number::ratio(i128::from(above), i128::from(below))
        && let Some(number) = amount.number.checked_add(part)
    {
        amount.number = number;
        amount.end = end + 1;
        return Some(amount);
    }
    if says_minus(c, c.prev(at)) {
        amount.number = amount.number.negate();
    }
    if let (Form::Words, Word::Vague(exponent @ 1..), false) =
        (form, c.class(c.next(end - 1)), amount.closed)
        && let Some(number) = amount.number.shift(u32::from(exponent))
    {
        // `dua puluhan`, `tiga ribuan`
        amount.number = number;
        amount.form = Form::About;
        amount.end = c.next(end - 1) + 1;
        return Some(amount);
    }
    Some(amount)
}

/// `minus`, but not of `plus minus`. `min 2 tahun` is the least; only degrees are below zero so.
pub(super) fn says_minus(c: &LexemeView<'_>, at: usize) -> bool {
    let Word::Numeral(Numeral {
        role: Role::Minus,
        value,
        ..
    }) = c.class(at)
    else {
        return false;
    };
    let degrees = || {
        let number = |at: &usize| matches!(c.class(*at), Word::Number | Word::Numeral(_));
        let behind = (at + 1..at + 6).find(|at| !number(at));
        behind.is_some_and(|unit| matches!(c.class(unit), Word::Unit(UnitKind::Degree)))
    };
    !c.is_one_of(c.prev(at), quantities::PLUS) && (value == 0 || degrees())
}

/// Most numbers in words are one word, which needs no composing.
fn one_word(c: &LexemeView<'_>, at: usize) -> Option<Amount> {
    let Word::Numeral(numeral) = c.class(at) else {
        return None;
    };
    let next = c.next(at);
    let alone = matches!(numeral.role, Role::Unit | Role::Teen)
        && !c.is(at, Lexeme::NYA)
        && !matches!(
            c.class(next),
            Word::Numeral(_) | Word::Joined(..) | Word::Vague(_) | Word::Fraction(..) | Word::Per
        )
        && !says_minus(c, c.prev(at));
    let form = if numeral.ordinal {
        Form::Ordinal
    } else {
        Form::Words
    };
    alone.then(|| Amount::new(Number::from(numeral.value), form, at + 1))
}

/// `satu dua hari`, `dua tiga kali`: one of two numbers that follow each other.
fn one_or_the_next(c: &LexemeView<'_>, amount: Amount) -> Option<Amount> {
    let next = c.next(amount.end - 1);
    let Word::Numeral(Numeral {
        role: Role::Unit,
        ordinal: false,
        value,
    }) = c.class(next)
    else {
        return None;
    };
    let then = c.next(next);
    let counts = matches!(c.class(then), Word::Duration(..))
        || c.is_one_of(then, beside_numbers::TIMES)
        || c.is(then, Lexeme::COUNT);
    let follows = amount.number.checked_add(Number::ONE) == Some(Number::from(value));
    let said = amount.form == Form::Words && !amount.closed && amount.number < Number::from(9);
    (counts && follows && said).then(|| Amount {
        hi: Some(Number::from(value)),
        end: next + 1,
        ..amount
    })
}

/// `dua per tiga`; `satu per tiga tahun` is something else.
fn said_with_per(c: &LexemeView<'_>, amount: Amount) -> Option<Amount> {
    let per = c.next(amount.end - 1);
    let below = c.next(per);
    let Word::Numeral(Numeral {
        role: Role::Unit,
        ordinal: false,
        value,
    }) = c.class(below)
    else {
        return None;
    };
    let above = amount
        .number
        .to_u64()
        .filter(|&above| above < u64::from(value))?;
    let counts = matches!(
        c.class(c.next(below)),
        Word::Duration(..) | Word::Numeral(_) | Word::Percent | Word::Unit(_)
    );
    if !matches!(c.class(per), Word::Per) || counts || amount.form != Form::Words || amount.closed {
        return None;
    }
    let number = Number::ratio(i128::from(above), i128::from(value))?;
    let form = Form::Fraction(u32::try_from(above).ok()?, u32::from(value));
    Some(Amount::new(number, form, below + 1))
}
