//! Tokens that begin with digits: `1990-an`, `17-Mar`, `1.2jt`, `2ZR-FE`.

use super::super::shape::{self, YEARS};
use super::super::{misread, zone};
use super::{Mixed, strip};
use crate::number::Number;
use crate::number::digits::{self, Digits};
use crate::number::numeral;
use crate::quantity::lexeme::{Side, Word};
use crate::quantity::plain::classify;
use crate::quantity::{Date, DateRange, Time};

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

/// What a token that begins with a digit can be.
pub(super) fn read(text: &str) -> Mixed {
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
    let hour = zone::meridiem(time.hour, part);
    Some(Mixed::Clock(Time { hour, ..time }))
}

/// `2010-sekarang`
fn since(parts: &Parts<'_>) -> Option<Mixed> {
    let now = matches!(parts.tail, "sekarang" | "kini");
    let year = parts.plain().filter(|year| now && YEARS.contains(year))?;
    Some(Mixed::Since(year as u16))
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

/// `10K`, `2T`: behind a currency they can only be scales.
pub(in crate::quantity::find) fn scaled_sum(text: &str) -> Option<Number> {
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
