//! Tokens of letters and digits.

use super::super::lexeme::{Side, Word};
use super::super::plain::classify;
use super::super::{Currency, Date, DateRange, DayPart, Time};
use super::misread;
use super::shape::{self, YEARS};
use super::zone;
use crate::lang::lists::beside_numbers;
use crate::number::Number;
use crate::number::digits::{self, Digits};
use crate::number::numeral::{self, Role};

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Mixed {
    /// `ke-17`
    Ordinal(Number),
    /// `1990-an`: the year.
    Decade(u16),
    /// `60-an`, `700-an`, `5.000-an`
    About(Number),
    /// `1.2jt`, `2-3jt`, `5jt-an`: lower and upper end, the power of ten, whether -an follows.
    Scaled(Number, Option<Number>, u32, bool),
    /// `95.000-Rp` in a range of sums.
    ToMoney(Number, Currency),
    /// `10.000-Rp15.000`
    SumToSum(Number, Currency, Number),
    /// `ribu-300`: the power of ten, and the number that the next scale word counts.
    ScaleToNumber(u32, Number),
    /// `persen-15`: where the unit ends, and the number that the next unit counts.
    UnitToNumber(usize, Number),
    /// `25K`, `5M`: a count only where the talk is of prices; the number and the power of ten.
    Perhaps(Number, u32),
    /// `2-nya`, `3x`
    WithClitic(Number),
    /// `Februari-3`: the month and the day.
    MonthDay(u8, u32),
    /// `17-Mar`, `17-Mei-2018`, `14feb`
    Date(Date),
    /// `5-7mei`
    Days(DateRange),
    /// `3pm`
    Clock(Time),
    /// `2010-sekarang`
    Since(u16),
    /// `1OO`: noughts written as the letter.
    Misread(u32),
    /// `N219`, `CRF250L`, `U-19`
    Code,
    /// `S-1`, `P3K`, `2025yang`
    Nothing,
}

pub(super) fn read(text: &str) -> Mixed {
    let bytes = text.as_bytes();
    match bytes.first() {
        Some(b'0'..=b'9') => from_digits(text),
        Some(b'k' | b'K')
            if bytes
                .get(1)
                .is_some_and(|byte| byte.eq_ignore_ascii_case(&b'e'))
                && bytes.get(2) == Some(&b'-') =>
        {
            ke(text.get(3..).unwrap_or(""))
        }
        // *anak KE3*; *ke2* is both as often as the second.
        Some(b'k' | b'K')
            if matches!(
                bytes,
                [b'K', b'E', b'1'..=b'9'] | [b'k', b'e', b'1' | b'3'..=b'9']
            ) =>
        {
            ke(text.get(2..).unwrap_or(""))
        }
        _ => month_day(text)
            .or_else(|| scale_to_number(text))
            .or_else(|| unit_to_number(text))
            .unwrap_or_else(|| code(text)),
    }
}

/// Whether a word of digits and letters is one, and not several written together.
pub(in super::super) fn is_one_word(text: &str) -> bool {
    read(text) != Mixed::Nothing
}

fn strip<'t>(text: &'t str, endings: &[&str]) -> &'t str {
    for ending in endings {
        if let Some(at) = text.len().checked_sub(ending.len())
            && let Some((head, tail)) = text.split_at_checked(at)
            && tail.eq_ignore_ascii_case(ending)
        {
            return head;
        }
    }
    text
}

fn ke(rest: &str) -> Mixed {
    match digits::read(strip(rest, &["-nya", "nya"]).as_bytes()) {
        Ok(Digits { number, .. }) => Mixed::Ordinal(number),
        Err(_) => Mixed::Nothing,
    }
}

/// A token that begins with digits, taken apart: `2-3jt` is 2, 3 and *jt*.
struct Parts<'t> {
    /// The digits and marks up to the first letter.
    head: &'t str,
    /// The letters, and what is behind them.
    tail: &'t str,
    /// The head without hyphens at its end.
    number: &'t str,
    low: Digits,
    high: Option<Number>,
}

impl<'t> Parts<'t> {
    fn read(text: &'t str) -> Option<Parts<'t>> {
        let letters = text.find(|c: char| c.is_alphabetic()).unwrap_or(text.len());
        let (head, tail) = text.split_at(letters);
        let number = head.trim_end_matches('-');
        let (low, high) = match number.split_once('-') {
            Some((low, high)) => (low, Some(high)),
            None => (number, None),
        };
        Some(Parts {
            head,
            tail,
            number,
            low: digits::read(low.as_bytes()).ok()?,
            high: match high {
                Some(high) => Some(digits::read(high.as_bytes()).ok()?.number),
                None => None,
            },
        })
    }

    /// The lower number where it is in plain digits.
    fn plain(&self) -> Option<u64> {
        let plain = self.low.shape == digits::Shape::Plain;
        plain.then(|| self.low.number.to_u64()).flatten()
    }
}

fn from_digits(text: &str) -> Mixed {
    if let Some(number) = misread::digits(text) {
        return Mixed::Misread(number);
    }
    let Some(parts) = Parts::read(text) else {
        return Mixed::Nothing;
    };
    with_ending(&parts)
        .or_else(|| to_sum(&parts))
        .or_else(|| dated(&parts))
        .or_else(|| is_engine(parts.tail).then_some(Mixed::Code))
        .or_else(|| since(&parts))
        .or_else(|| perhaps(&parts))
        .or_else(|| scaled(&parts))
        .unwrap_or(Mixed::Nothing)
}

/// `1990-an`, `60-an`, `2-nya`; `3x` is *tiga kali*.
fn with_ending(parts: &Parts<'_>) -> Option<Mixed> {
    let (tail, low) = (parts.tail, &parts.low);
    if parts.high.is_some() {
        return None;
    }
    if tail.eq_ignore_ascii_case("an") || tail.eq_ignore_ascii_case("an-nya") {
        let decade = parts.plain().filter(|year| {
            YEARS.contains(year) && year.is_multiple_of(10) && parts.number.len() == 4
        });
        return Some(match decade {
            Some(year) => Mixed::Decade(year as u16),
            None => Mixed::About(low.number),
        });
    }
    (tail.eq_ignore_ascii_case("nya") || tail == "x").then_some(Mixed::WithClitic(low.number))
}

/// `10.000-Rp15.000`, `95.000-Rp`
fn to_sum(parts: &Parts<'_>) -> Option<Mixed> {
    if parts.high.is_some() || !parts.head.ends_with('-') {
        return None;
    }
    let currency = |symbol: &str| match classify(symbol).word {
        Word::Money(currency, Side::Before | Side::Both) => Some(currency),
        _ => None,
    };
    let digit = parts.tail.find(|c: char| c.is_ascii_digit());
    if let Some(digit) = digit
        && let Some((symbol, number)) = parts.tail.split_at_checked(digit)
        && let Some(currency) = currency(symbol)
        && let Ok(hi) = digits::read(number.as_bytes())
    {
        return Some(Mixed::SumToSum(parts.low.number, currency, hi.number));
    }
    Some(Mixed::ToMoney(parts.low.number, currency(parts.tail)?))
}

/// `17-Mar`, `14feb`, `3pm`
fn dated(parts: &Parts<'_>) -> Option<Mixed> {
    let day = parts.plain();
    if let (Some(day), true) = (day, parts.head.ends_with('-'))
        && let Some(date) = day_of_month(day, parts.tail)
    {
        return Some(Mixed::Date(date));
    }
    if parts.head != parts.number {
        return None;
    }
    if let Some(day) = day
        && let Some(found) = glued_month(day, parts.high, parts.tail)
    {
        return Some(found);
    }
    let Word::Meridiem(part) = classify(parts.tail).word else {
        return None;
    };
    let time = shape::clock(parts.head)
        .filter(|time| parts.high.is_none() && (1..=12).contains(&time.hour))?;
    Some(Mixed::Clock(half_of_day(time, part)))
}

/// `2010-sekarang`
fn since(parts: &Parts<'_>) -> Option<Mixed> {
    let now = matches!(parts.tail, "sekarang" | "kini");
    let year = parts.plain().filter(|year| now && YEARS.contains(year))?;
    Some(Mixed::Since(year as u16))
}

/// `1.2jt`, `2-3jt`, `5jt-an`
fn scaled(parts: &Parts<'_>) -> Option<Mixed> {
    let tail = parts.tail;
    let bare = strip(strip(tail, &["nya", "-nya"]), &["-an", "an"]);
    // K and T alone are as often a size or a name (4K, 3T) as a scale.
    if bare.len() <= 1 && bare != "M" && bare != "k" {
        return None;
    }
    let exponent = numeral::short_scale(bare.as_bytes()).or(match bare {
        "bn" => Some(9),
        "mn" => Some(6),
        _ => None,
    })?;
    let low = parts.low.number.shift(exponent)?;
    Some(match parts.high {
        None => Mixed::Scaled(low, None, exponent, bare.len() < tail.len()),
        Some(high) => Mixed::Scaled(low, Some(high.shift(exponent)?), exponent, false),
    })
}

fn day_of_month(day: u64, text: &str) -> Option<Date> {
    let (month, year) = match text.split_once('-') {
        Some((month, year)) => (month, Some(year)),
        None => (text, None),
    };
    let number = match classify(month).word {
        Word::Month { number, .. } => number,
        // As a word of its own it is more often a name than the English month.
        _ if month.eq_ignore_ascii_case("may") => 5,
        _ => return None,
    };
    let year = match year {
        Some(year) => Some(shape::year(year)?),
        None => None,
    };
    Date::of_day(u32::try_from(day).ok()?, number.into(), year)
}

/// `14feb`, `14Feb2020`, `5-7mei`
fn glued_month(day: u64, last: Option<Number>, text: &str) -> Option<Mixed> {
    let month = text.trim_end_matches(|digit: char| digit.is_ascii_digit());
    let year = text.get(month.len()..).filter(|year| !year.is_empty());
    let Word::Month { number, .. } = classify(month).word else {
        return None;
    };
    let year = match year {
        Some(year) if year.len() == 4 => Some(shape::year(year)?),
        Some(_) => return None,
        None => None,
    };
    let date = Date::of_day(u32::try_from(day).ok()?, number.into(), year)?;
    let Some(last) = last else {
        return Some(Mixed::Date(date));
    };
    let last = u32::try_from(last.to_u64()?).ok()?;
    let end = Date::of_day(last, number.into(), year).filter(|end| date.day < end.day)?;
    Some(Mixed::Days(DateRange {
        start: date,
        end: Some(end),
    }))
}

fn half_of_day(time: Time, part: DayPart) -> Time {
    Time {
        hour: zone::meridiem(time.hour, part),
        ..time
    }
}

/// `25K` may be a race, `5M` a rule of health; `1,6T` is a sum, for its point.
fn perhaps(parts: &Parts<'_>) -> Option<Mixed> {
    if parts.high.is_some() {
        return None;
    }
    let (head, number) = (parts.head, parts.low.number);
    let pointed = head.contains([',', '.']);
    match parts.tail {
        "T" if pointed => Some(Mixed::Scaled(number.shift(12)?, None, 12, false)),
        "K" => Some(Mixed::Perhaps(number, 3)),
        "M" if matches!(head, "3" | "5") || head.len() == 3 && !pointed => {
            Some(Mixed::Perhaps(number, 9))
        }
        _ => None,
    }
}

/// `10K`, `2T`: behind a currency they can only be scales.
pub(super) fn scaled_sum(text: &str) -> Option<Number> {
    let (number, scale) = text.split_at_checked(text.len().checked_sub(1)?)?;
    let exponent = numeral::short_scale(scale.as_bytes())?;
    digits::read(number.as_bytes()).ok()?.number.shift(exponent)
}

/// `2ZR-FE`: an identifier that begins with a digit.
fn is_engine(tail: &str) -> bool {
    tail.split_once('-').is_some_and(|(head, rest)| {
        (1..=3).contains(&head.len())
            && !rest.is_empty()
            && tail
                .bytes()
                .all(|byte| byte.is_ascii_uppercase() || byte == b'-')
    })
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
