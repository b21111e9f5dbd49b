//! What a letter behind a number may be besides a unit: billions, metres of a road, a network.

use super::super::lexeme::{Lexeme, Word};
use super::super::time::DurationUnit;
use super::form::Amount;
use super::view::LexemeView;
use crate::lang::lists::quantities as words;
use crate::number::Number;

/// *12,5 M X 16 M*, *lebar jalan 6 M*: M is metres where sides are multiplied or a length is told.
pub(super) fn is_metres(c: &LexemeView<'_>, number: usize, letter: usize) -> bool {
    let sides =
        |times: usize, side: usize| c.is_times(times) && matches!(c.class(side), Word::Number);
    let next = c.next(letter);
    let before = c.prev(number);
    if sides(next, c.next(next)) || c.is_times(before) || is_speed(c, letter) {
        return true;
    }
    let mark = c.mark(before, b':') || c.mark(before, b'=');
    let noun = if mark { c.prev(before) } else { before };
    let priced = || c.has_one_of(number.saturating_sub(5)..number, words::PRICED);
    (c.is_one_of(noun, words::STRETCH) || goes_on_in_metres(c, number)) && !priced()
}

/// *panjang 600 M, saluran 65 M*: another number of metres stands shortly before, and no price.
fn goes_on_in_metres(c: &LexemeView<'_>, number: usize) -> bool {
    let near = number.saturating_sub(8);
    (near + 1..number).rev().any(|letter| {
        matches!(c.class(letter), Word::Letter(b'M'))
            && matches!(c.class(letter - 1), Word::Number)
            && letter >= 2
            && c.is_one_of(letter - 2, words::STRETCH)
    })
}

/// *angin 15 M/S*
pub(super) fn is_speed(c: &LexemeView<'_>, letter: usize) -> bool {
    let stroke = c.next(letter);
    c.mark(stroke, b'/')
        && c.glued(stroke)
        && matches!(c.class(stroke + 1), Word::Letter(b'S' | b's'))
}

/// *tahun 62 M*, *69 H (670-an M)*, *44 SM hingga 14 M*: a year of the common era.
pub(super) fn is_era(c: &LexemeView<'_>, number: usize, letter: usize) -> bool {
    let before = c.prev(number);
    match c.class(before) {
        Word::Duration(DurationUnit::Year, 1) => true,
        Word::Mark(b'(' | b'/') => {
            !c.glued(letter) && matches!(c.class(c.prev(before)), Word::Letter(b'H'))
        }
        Word::Until => matches!(c.class(c.prev(before)), Word::BeforeEra),
        _ => false,
    }
}

/// *protokol kesehatan, yaitu 3 M*: rules, whose words begin with M.
pub(super) fn is_of_rules(c: &LexemeView<'_>, amount: Amount, letter: usize) -> bool {
    let few = matches!(c.word(amount.end - 1), "3" | "5" | "6");
    few && (c.glued(letter) || is_of_health(c, letter))
        && !c.has_one_of(letter.saturating_sub(6)..letter + 3, words::PRICED)
}

/// Whether the talk is of health near a token.
pub(super) fn is_of_health(c: &LexemeView<'_>, at: usize) -> bool {
    c.has_one_of(at.saturating_sub(16)..at + 12, words::HEALTH)
}

/// *harga 5,4 m*, *harga : 3 m*: what costs so little is counted in *miliar*.
pub(super) fn is_priced_in_billions(c: &LexemeView<'_>, amount: Amount, letter: usize) -> bool {
    let noun = c.prev_over(amount.end - 1, b":");
    c.is_one_of(noun, words::PRICED)
        && c.is(noun, Lexeme::MEASURED)
        && amount.hi.is_none()
        && amount.number < Number::from(100)
        && !matches!(c.class(c.next(letter)), Word::UnitTail | Word::Mark(b'/'))
}

/// *sinyal 4g*: how telephones reach the network, no grams.
pub(super) fn is_network(c: &LexemeView<'_>, at: usize) -> bool {
    c.glued(at)
        && matches!(c.word(at - 1), "2" | "3" | "4" | "5")
        && c.has_one_of(at.saturating_sub(6)..at + 4, words::NETWORK)
}
