//! Tokens of letters and digits.

mod in_digits;
mod in_letters;

use super::super::{Currency, Date, DateRange, Time};
use crate::number::Number;
use crate::number::digits::{self, Digits};
pub(super) use in_digits::scaled_sum;

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
        Some(b'0'..=b'9') => in_digits::read(text),
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
        _ => in_letters::read(text),
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
