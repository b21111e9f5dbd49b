//! Tokens that begin with letters: `Februari-3`, `persen-15`, `MiG-25`, `U-19`.

use super::Mixed;
use crate::lang::lists::beside_numbers;
use crate::number::digits;
use crate::number::numeral::{self, Role};
use crate::quantity::lexeme::Word;
use crate::quantity::plain::classify;

/// What a token that begins with a letter can be.
pub(super) fn read(text: &str) -> Mixed {
    month_day(text)
        .or_else(|| scale_to_number(text))
        .or_else(|| unit_to_number(text))
        .unwrap_or_else(|| code(text))
}

fn month_day(text: &str) -> Option<Mixed> {
    let (month, day) = text.split_once('-')?;
    let Word::Month { number, .. } = classify(month).word else {
        return None;
    };
    let day: u32 = day.parse().ok().filter(|day| (1..=31).contains(day))?;
    Some(Mixed::MonthDay(number, day))
}

fn scale_to_number(text: &str) -> Option<Mixed> {
    let (scale, number) = text.split_once('-')?;
    let numeral = numeral::lookup(scale.as_bytes()).filter(|scale| scale.role == Role::Scale)?;
    // `juta-Rp15`
    let digit = number.find(|c: char| c.is_ascii_digit())?;
    let (symbol, number) = number.split_at_checked(digit)?;
    if !symbol.is_empty() && !matches!(classify(symbol).word, Word::Money(..)) {
        return None;
    }
    let number = digits::read(number.as_bytes()).ok()?.number;
    Some(Mixed::ScaleToNumber(u32::from(numeral.value), number))
}

fn unit_to_number(text: &str) -> Option<Mixed> {
    let (unit, number) = text.split_once('-')?;
    if !matches!(
        classify(unit).word,
        Word::Percent | Word::Duration(..) | Word::Unit(_)
    ) {
        return None;
    }
    let number = digits::read(number.as_bytes()).ok()?.number;
    Some(Mixed::UnitToNumber(unit.len(), number))
}

/// `MiG-25`, `Yak-9`, `Sputnik-2`, `Mi-8M`: a name and its model; a prefix is none, nor an illness.
fn is_craft(text: &str) -> bool {
    let Some((name, model)) = text.split_once('-') else {
        return false;
    };
    let bytes = name.as_bytes();
    let cased = bytes.first().is_some_and(u8::is_ascii_uppercase)
        && bytes.iter().any(u8::is_ascii_lowercase)
        && bytes.iter().all(u8::is_ascii_alphabetic);
    // `Cortex-A76`
    let begun = model.trim_start_matches(|letter: char| letter.is_ascii_uppercase());
    let model = if model.len() - begun.len() == 1 {
        begun
    } else {
        model
    };
    let digits = model.trim_end_matches(|letter: char| letter.is_ascii_uppercase());
    cased
        && (2..=8).contains(&name.len())
        && !beside_numbers::NO_CRAFT.contains(&name)
        && model.len() - digits.len() <= 1
        && (1..=3).contains(&digits.len())
        && digits.bytes().all(|byte| byte.is_ascii_digit())
}

fn vowels(word: &[u8]) -> usize {
    let is_vowel = |byte: &&u8| matches!(byte, b'A' | b'E' | b'I' | b'O' | b'U');
    word.iter().filter(is_vowel).count()
}

/// Identifiers are capital letters with digits behind them, and perhaps more of both. Degrees (S1,
/// `D-3`) and the abbreviations B3, K3 and P3 are none, nor is a digit inside letters (P3K, LP3I,
/// BNP2TKI).
fn code(text: &str) -> Mixed {
    let bytes = text.as_bytes();
    if is_craft(text) {
        return Mixed::Code;
    }
    let letters = bytes
        .iter()
        .take_while(|byte| byte.is_ascii_uppercase())
        .count();
    let rest = bytes.get(letters..).unwrap_or(&[]);
    let hyphen = rest.first() == Some(&b'-');
    let rest = rest.strip_prefix(b"-").unwrap_or(rest);
    let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let tail = rest.get(digits..).unwrap_or(&[]);
    let long = digits >= 2 || letters >= 2 && digits == 1 && !bytes.starts_with(b"FP");
    let abbreviation = match bytes {
        [b'S' | b'D' | b'P', .., b'1'..=b'4'] | [b'B' | b'K', .., b'3'] => true,
        [b'H', ..] => hyphen,
        _ => false,
    };
    let model = letters == 1 && digits == 1 && !abbreviation;
    let sound = (1..=4).contains(&letters)
        && (long || model)
        && !(digits == 1 && tail.first().is_some_and(u8::is_ascii_uppercase))
        && tail
            .iter()
            .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || *byte == b'-')
        && !text.starts_with("COVID")
        // *TIBA2* is a word twice.
        && !(letters >= 3 && rest == b"2" && vowels(bytes) >= 2)
        // `A05s`
        || letters == 1 && (2..=3).contains(&digits) && !hyphen && matches!(tail, [b'a'..=b'z']);
    if sound { Mixed::Code } else { Mixed::Nothing }
}
