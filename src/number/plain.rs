//! The plain form of a number, as it is shown, stored and read again.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::decimal::{LIMIT, Number, power_of_ten};
use crate::Error;

impl Number {
    /// Reads the plain form that [`Display`](fmt::Display) writes: a point before decimals, no
    /// grouping, or two integers with a stroke between.
    ///
    /// # Errors
    ///
    /// The error names the byte at which the string is no such number, and why.
    ///
    /// ```
    /// use entitas::number::{self, Number};
    ///
    /// assert_eq!(Number::from_decimal("2.061")?, Number::new(2061, 3).unwrap());
    /// assert_eq!(number::parse("2.061")?, Number::from(2061));
    /// # Ok::<(), entitas::Error>(())
    /// ```
    pub fn from_decimal(text: &str) -> Result<Number, Error> {
        if let Some((top, below)) = text.split_once('/') {
            return from_fraction(top, below);
        }
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let mut mantissa = 0i128;
        let mut scale = None;
        let sign = text.len() - digits.len();
        for (at, byte) in digits.bytes().enumerate() {
            match byte {
                b'0'..=b'9' => {
                    mantissa = mantissa * 10 + i128::from(byte - b'0');
                    if mantissa >= LIMIT {
                        return Err(Error::number(sign + at, "more than 33 digits"));
                    }
                    scale = scale.map(|count: u32| count + 1);
                }
                b'.' if scale.is_none() && at > 0 => scale = Some(0),
                _ => {
                    return Err(Error::number(
                        sign + at,
                        "only digits and one decimal point",
                    ));
                }
            }
        }
        if digits.is_empty() || scale == Some(0) {
            return Err(Error::number(text.len(), "a digit is missing"));
        }
        Number::new(
            if negative { -mantissa } else { mantissa },
            scale.unwrap_or(0),
        )
        .ok_or_else(|| Error::number(0, "more than 33 decimals"))
    }

    /// The part before the decimal point, and the digits after it as (value, count).
    pub(crate) fn split(self) -> (i128, Option<(i128, u32)>) {
        if self.scale() == 0 {
            return (self.mantissa(), None);
        }
        let unit = power_of_ten(self.scale()).unwrap_or(1);
        let (whole, rest) = (self.mantissa() / unit, self.mantissa() % unit);
        (whole, (rest != 0).then_some((rest.abs(), self.scale())))
    }
}

/// Reads two integers that stood around a stroke.
fn from_fraction(top: &str, below: &str) -> Result<Number, Error> {
    let digits = top.strip_prefix('-').unwrap_or(top);
    for (start, digits) in [(top.len() - digits.len(), digits), (top.len() + 1, below)] {
        let other = digits.bytes().position(|byte| !byte.is_ascii_digit());
        if other.is_some() || digits.is_empty() {
            return Err(Error::number(
                start + other.unwrap_or(0),
                "a fraction is two integers, as in 2/3",
            ));
        }
    }
    let inexact = || Error::number(0, "the fraction cannot be held exactly");
    let (Ok(top), Ok(below)) = (top.parse(), below.parse()) else {
        return Err(inexact());
    };
    if below == 0 {
        return Err(Error::number(0, "the denominator is zero"));
    }
    Number::ratio(top, below).ok_or_else(inexact)
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if f.width().is_some() || f.sign_plus() {
            let digits = self.magnitude().to_string();
            return f.pad_integral(!self.is_negative(), "", &digits);
        }
        if self.denominator() != 1 {
            let (top, below) = self.to_ratio();
            return write!(f, "{top}/{below}");
        }
        if self.is_negative() {
            f.write_str("-")?;
        }
        let (whole, digits) = self.split();
        // Most are small, and their digits are far cheaper to find in 64 bits.
        match u64::try_from(whole.unsigned_abs()) {
            Ok(whole) => write!(f, "{whole}")?,
            Err(_) => write!(f, "{}", whole.unsigned_abs())?,
        }
        match digits {
            Some((digits, count)) => write!(f, ".{digits:0width$}", width = count as usize),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Number({self})")
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Number, D::Error> {
        struct Visitor;

        impl serde::de::Visitor<'_> for Visitor {
            type Value = Number;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a number as a string, such as \"1500000\" or \"0.5\"")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Number, E> {
                Number::from_decimal(text).map_err(E::custom)
            }
        }

        deserializer.deserialize_str(Visitor)
    }
}
