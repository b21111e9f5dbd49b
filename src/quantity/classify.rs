//! What a token can mean, with digits in it or without.

use super::lexeme::{Lexeme, Word};
use super::{find, glued, plain};
use crate::number::digits;

/// The class of a word as it is written. It depends on the word alone.
pub(crate) fn classify(word: &str) -> Lexeme {
    let is_plain = |byte: u8| byte.is_ascii() && !byte.is_ascii_digit();
    if word.bytes().all(is_plain) {
        return plain::classify(word);
    }
    with_digits(word).map_or_else(|| plain::classify(word), Lexeme::with_start)
}

fn with_digits(word: &str) -> Option<Lexeme> {
    if let Some(unit) = plain::unit(word) {
        return Some(unit);
    }
    let class = digit_class(word)?;
    let is_glued = class == Word::Glued;
    Some(Lexeme::new(class, if is_glued { Lexeme::GLUED } else { 0 }))
}

/// Tokens with digits: all digits and separators, or letters among them.
fn digit_class(word: &str) -> Option<Word> {
    let mut digits = false;
    let mut letters = false;
    for character in word.chars() {
        let numeric =
            digits::fold_digit(character).is_some() || digits::vulgar(character).is_some();
        digits |= numeric;
        letters |= !numeric && character.is_alphabetic();
    }
    let glued = match (digits, letters) {
        (true, false) => {
            word.contains('/')
                && (glued::price_for(word).is_some() || glued::memory(word).is_some())
        }
        (true, true) => {
            glued::quarter_of_year(word).is_some()
                || glued::is_magnitude(word)
                || !find::is_one_word(word) && glued::is_glued(word)
        }
        (false, _) => return None,
    };
    Some(match (glued, letters) {
        (true, _) => Word::Glued,
        (false, true) => Word::Mixed,
        (false, false) => Word::Number,
    })
}
