//! The table of units.

use crate::lang::quantity::{UNIT_FOLDED, UNIT_NAMES, UNITS};
use crate::number::Number;

/// Powers of metre, kilogram, second, kelvin, ampere and bit.
pub(super) type Dimension = [i8; 6];

/// One unit: its code, its dimension, and so many units of SI: mantissa × 10^exponent / divisor.
#[derive(Clone, Copy)]
pub(super) struct Atom {
    pub(super) code: &'static str,
    pub(super) dimension: Dimension,
    mantissa: i64,
    exponent: i32,
    divisor: i64,
}

const LENGTH: Dimension = [1, 0, 0, 0, 0, 0];

/// The unit of exactly this spelling, else, but for single letters, in any letter case: `M` is no
/// metre.
pub(super) fn atom(word: &str) -> Option<Atom> {
    let index = find(UNIT_NAMES, word).or_else(|| find(UNIT_FOLDED, &word.to_ascii_lowercase()))?;
    let &(code, dimension, mantissa, exponent, divisor) = UNITS.get(usize::from(index))?;
    Some(Atom {
        code,
        dimension,
        mantissa,
        exponent,
        divisor,
    })
}

/// Whether a unit is spelt so, letter case and all.
pub(super) fn is_spelt(word: &str) -> bool {
    find(UNIT_NAMES, word).is_some()
}

fn find(names: &[(&str, u8)], word: &str) -> Option<u8> {
    let at = names.binary_search_by_key(&word, |&(name, _)| name).ok()?;
    names.get(at).map(|&(_, index)| index)
}

impl Atom {
    pub(super) fn is_length(&self) -> bool {
        self.dimension == LENGTH
    }

    /// So many units of SI, as numerator and denominator.
    pub(super) fn factor(&self) -> Option<(Number, Number)> {
        if self.mantissa == 0 {
            return None;
        }
        let mantissa = Number::from(self.mantissa);
        let power = Number::ONE.shift(self.exponent.unsigned_abs())?;
        let divisor = Number::from(self.divisor);
        if self.exponent < 0 {
            Some((mantissa, divisor.checked_mul(power)?))
        } else {
            Some((mantissa.checked_mul(power)?, divisor))
        }
    }

    /// What is to be added to have kelvins.
    pub(super) fn offset(&self) -> Option<Number> {
        match self.code {
            "Cel" => Number::new(27315, 2),
            "[degF]" => Number::ratio(45967, 180),
            _ => None,
        }
    }
}
