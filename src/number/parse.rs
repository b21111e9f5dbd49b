//! Whole strings to numbers.

mod reader;

use super::compose::compose;
use super::digits::{self, Fault};
use super::numeral::{self, Numeral, Role};
use super::{Number, roman};
use crate::Error;
use reader::Reader;

/// Reads a whole string as a number, in digits, words or both.
///
/// - Digits group with points and have a decimal comma, as EYD V has it: `2.061`, `1.000.000,50`.
///   A point that cannot group starts decimals: `2.06` is 2.06 and `0.500` a half. `1,234.50` and
///   `1,234,567` can only be English grouping and are read as such; `1.23.456` is an error.
/// - Words: `dua ribu enam puluh satu`, `satu juta satu ribu` and `sejuta seribu`, `nol koma lima`,
///   `satu setengah juta`, `dua pertiga`, `tiga dua-pertiga`, `minus tiga`, `selusin`.
/// - Both: `1,5 juta`, `1.2jt`, `500rb`, `3M` (M is *miliar*, 10⁹), `3 juta 500 ribu`, `1 juta dua
///   ratus ribu`, `1 jt 500 rb`, `2½`, `1/2`.
/// - Ordinals (`pertama`, `kedua puluh satu`, `ke-17`) and Roman numerals in capitals (`XXI`) give
///   their number. Arabic-Indic and full-width digits are read; two scripts in one number are not.
///
/// Case does not matter in words, and white space around the string is ignored.
///
/// # Errors
///
/// The error names the byte at which the string stops being a number and why, also when the number
/// has more than 33 digits. It never returns a rounded value.
///
/// ```
/// use entitas::number::{self, Number};
///
/// assert_eq!(number::parse("2.061")?, Number::from(2061));
/// assert_eq!(number::parse("dua ribu enam puluh satu")?, Number::from(2061));
/// assert_eq!(number::parse("satu setengah juta")?, Number::from(1_500_000));
///
/// let error = number::parse("dua ribu orang").unwrap_err();
/// assert_eq!(error.position(), Some(9));
/// # Ok::<(), entitas::Error>(())
/// ```
pub fn parse(text: &str) -> Result<Number, Error> {
    if text.as_bytes().first().is_some_and(u8::is_ascii_digit)
        && let Ok(read) = digits::read(text.as_bytes())
    {
        return Ok(read.number);
    }
    whole(text).map_err(|(at, why)| Error::number(at, why))
}

fn whole(text: &str) -> Result<Number, Fault> {
    let end = text.trim_end().len();
    let mut reader = Reader {
        text: text.get(..end).unwrap_or(""),
        at: 0,
    };
    reader.skip_blanks();
    if reader.rest().is_empty() {
        return Err((0, "the string is empty"));
    }
    let negative = reader.sign();
    let number = reader.number()?;
    Ok(if negative { number.negate() } else { number })
}

/// More numerals than any number below 10³³ needs.
const MOST_WORDS: usize = 96;

impl Reader<'_> {
    fn sign(&mut self) -> bool {
        let first = self.text.as_bytes().get(self.at);
        if first.is_some_and(|&byte| byte.is_ascii_alphabetic() && !b"mMnN".contains(&byte)) {
            return false;
        }
        if self.eat("-") || self.eat("−") {
            self.skip_blanks();
            return true;
        }
        if self.eat("+") {
            self.skip_blanks();
            return false;
        }
        let word = self.word();
        if numeral::lookup(word).is_some_and(|numeral| numeral.role == Role::Minus) {
            self.at += word.len();
            self.skip_blanks();
            return true;
        }
        false
    }

    fn number(&mut self) -> Result<Number, Fault> {
        let rest = self.rest().as_bytes();
        if rest.first().is_some_and(u8::is_ascii_uppercase)
            && let Some(value) = roman::read(rest)
        {
            return Ok(Number::from(value));
        }
        if let [b'k' | b'K', b'e' | b'E', b'-', b'0'..=b'9', ..] = rest {
            self.at += 3;
        }
        // Letters of ASCII begin words; the rest may be digits of other scripts.
        let word = self
            .text
            .as_bytes()
            .get(self.at)
            .is_some_and(u8::is_ascii_alphabetic);
        let first = self.rest().chars().next().filter(|_| !word);
        if first.is_some_and(|c| digits::fold_digit(c).is_some() || digits::vulgar(c).is_some()) {
            return self.sum(Number::ZERO, None);
        }
        let start = self.at;
        let above = match self.words()? {
            (number, Then::End) => return Ok(number),
            // `satu juta 200 ribu`
            (number, Then::Digits(scale)) => return self.sum(number, Some(scale)),
            (above, Then::Per) => above,
        };
        // `dua per tujuh belas`
        match self.words()? {
            (below, Then::End) => ratio(above, below).map_err(|why| (start, why)),
            (_, Then::Per) => Err((self.at, "a second `per`")),
            (_, Then::Digits(_)) => Err((self.at, "no number word")),
        }
    }

    /// `3 juta 500 ribu`, `1 juta dua ratus ribu`: terms in digits, or the last in words, whose
    /// scales descend.
    fn sum(&mut self, mut total: Number, mut above: Option<u32>) -> Result<Number, Fault> {
        loop {
            let start = self.at;
            let number = self.mixed()?;
            let (number, scale) = self.scales(number)?;
            // A term fills the places below the scale before it and no more.
            if above.is_some_and(|above| Number::ONE.shift(above).is_none_or(|top| number >= top)) {
                return Err((start, "a number should end here"));
            }
            total = total.checked_add(number).ok_or((start, TOO_LONG))?;
            self.skip_blanks();
            if self.rest().is_empty() {
                return Ok(total);
            }
            let rest = self.rest().as_bytes();
            let next = rest.first().copied().unwrap_or(b' ');
            if scale == 0 || !next.is_ascii_alphanumeric() {
                return Err((self.at, "no number word"));
            }
            above = Some(scale);
            if next.is_ascii_alphabetic() {
                return self.last_term(total, scale);
            }
        }
    }

    /// `dua ratus ribu` behind `1 juta`: words below the scale, to the end.
    fn last_term(&mut self, total: Number, scale: u32) -> Result<Number, Fault> {
        let start = self.at;
        let (number, then) = self.words()?;
        let fits = Number::ONE.shift(scale).is_some_and(|top| number < top);
        if !fits || number <= Number::ZERO {
            return Err((start, "a number should end here"));
        }
        let total = total.checked_add(number).ok_or((start, TOO_LONG))?;
        match then {
            Then::End => Ok(total),
            Then::Digits(scale) => self.sum(total, Some(scale)),
            Then::Per => Err((start, "a number should end here")),
        }
    }

    /// `12`, `1,5`, `1/2`, `½`, `3 1/2`, `2½`.
    fn mixed(&mut self) -> Result<Number, Fault> {
        if let Some(part) = self.vulgar() {
            return Ok(part);
        }
        let start = self.at;
        let whole = self.digits()?;
        if self.eat("/") {
            return self.divide(whole, start);
        }
        let after = self.at;
        self.skip_blanks();
        if let Some(part) = self.vulgar() {
            return whole.checked_add(part).ok_or((start, TOO_LONG));
        }
        let part = self.rest().as_bytes();
        let digits = part.iter().take_while(|byte| byte.is_ascii_digit()).count();
        if digits > 0 && part.get(digits) == Some(&b'/') {
            let above = self.digits()?;
            self.eat("/");
            let part = self.divide(above, after)?;
            return whole.checked_add(part).ok_or((start, TOO_LONG));
        }
        self.at = after;
        Ok(whole)
    }

    fn divide(&mut self, above: Number, start: usize) -> Result<Number, Fault> {
        let below = self.digits()?;
        ratio(above, below).map_err(|why| (start, why))
    }

    /// Scale words after digits: `1,5 juta`, `2 ribu triliun`, `1.2jt`, `2 setengah juta`.
    fn scales(&mut self, mut number: Number) -> Result<(Number, u32), Fault> {
        let mut done = 0;
        loop {
            let before = self.at;
            self.skip_blanks();
            self.eat("-");
            let word = self.word();
            let role = numeral::lookup(word);
            let exponent = match role.map(|numeral| (numeral.role, numeral.value)) {
                Some((Role::Scale, exponent)) => u32::from(exponent),
                Some((Role::Ratus, _)) if done == 0 => 2,
                Some((Role::Puluh, _)) if done == 0 => 1,
                Some((Role::Half, _)) if done == 0 && number.is_integer() => {
                    number = Number::new(5, 1)
                        .and_then(|half| number.checked_add(half))
                        .ok_or((before, TOO_LONG))?;
                    self.at += word.len();
                    continue;
                }
                Some((Role::Dozen, times)) if done == 0 => {
                    number = number
                        .checked_mul(Number::from(times))
                        .ok_or((before, TOO_LONG))?;
                    self.at += word.len();
                    return Ok((number, 0));
                }
                _ => match numeral::short_scale(word) {
                    Some(exponent) => exponent,
                    None => {
                        self.at = before;
                        return Ok((number, done));
                    }
                },
            };
            if done >= exponent {
                return Err((self.at, "the scale words do not descend"));
            }
            number = number.shift(exponent).ok_or((self.at, TOO_LONG))?;
            self.at += word.len();
            done = exponent;
        }
    }

    /// The number that the words up to the end, or up to a `per` or digits, make.
    fn words(&mut self) -> Result<(Number, Then), Fault> {
        let start = self.at;
        let mut numerals = [Numeral::BLANK; MOST_WORDS];
        let mut count = 0usize;
        let mut then = Then::End;
        while self.at < self.text.len() {
            let word = self.word();
            let (first, second) = match numeral::lookup(word) {
                Some(numeral) => (numeral, None),
                None => match numeral::lookup_joined(word) {
                    Some((head, tail)) => (head, Some(tail)),
                    None if word.eq_ignore_ascii_case(b"per") => {
                        then = Then::Per;
                        self.at += word.len();
                        self.skip_gap();
                        break;
                    }
                    None => {
                        let digit = word.first().is_some_and(u8::is_ascii_digit);
                        let last = count.checked_sub(1).and_then(|last| numerals.get(last));
                        match last {
                            Some(&Numeral {
                                role: Role::Scale | Role::OneScale,
                                ordinal: false,
                                value,
                            }) if digit => then = Then::Digits(u32::from(value)),
                            _ => return Err((self.at, "no number word")),
                        }
                        break;
                    }
                },
            };
            for numeral in [Some(first), second].into_iter().flatten() {
                let Some(slot) = numerals.get_mut(count) else {
                    return Err((self.at, TOO_LONG));
                };
                *slot = numeral;
                count += 1;
            }
            self.at += word.len();
            self.skip_gap();
        }
        let found = numerals.get(..count).unwrap_or(&[]);
        let composed = compose(found);
        let used = composed.map_or(0, |composed| composed.words);
        match composed {
            Some(composed) if used == count => Ok((composed.number, then)),
            _ => {
                let at = self.start_of(start, used);
                let why = if at < self.text.len() && used < count {
                    "this word cannot stand here in a number"
                } else {
                    "a number is missing"
                };
                Err((at, why))
            }
        }
    }
}

/// What ends a run of number words.
enum Then {
    /// The end of the string.
    End,
    /// `per`
    Per,
    /// Digits, behind a scale word of this power of ten.
    Digits(u32),
}

fn ratio(above: Number, below: Number) -> Result<Number, &'static str> {
    if below == Number::ZERO {
        return Err("the denominator is zero");
    }
    above
        .to_i128()
        .zip(below.to_i128())
        .and_then(|(above, below)| Number::ratio(above, below))
        .ok_or("no fraction that can be held exactly")
}

const TOO_LONG: &str = "more than 33 digits";
