//! The table of units, from `lang/unit.tsv`.

use super::unit::Dimension;
use crate::number::Number;

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

/// The names of each unit, and the columns behind them.
fn rows() -> impl Iterator<Item = (&'static str, &'static str)> {
    let lines = include_str!("../../lang/unit.tsv").lines();
    let rows = lines.filter(|line| !line.starts_with('#')).skip(1);
    rows.filter_map(|row| row.split_once('\t'))
}

/// The unit of exactly this spelling, else, but for single letters, in any letter case: `M` is no
/// metre.
pub(super) fn atom(word: &str) -> Option<Atom> {
    let spelt = |same: fn(&str, &str) -> bool| {
        rows().find_map(|(names, rest)| {
            let named = names.split(',').any(|name| same(name, word));
            named.then(|| Atom::read(rest))?
        })
    };
    let folded = || (word.len() > 1).then(|| spelt(str::eq_ignore_ascii_case))?;
    spelt(|a, b| a == b).or_else(folded)
}

impl Atom {
    /// The columns behind the names.
    fn read(row: &'static str) -> Option<Atom> {
        let mut columns = row.split('\t');
        let code = columns.next()?;
        let mut dimension = [0; 6];
        let mut powers = columns.next()?.split(' ');
        for power in &mut dimension {
            *power = powers.next()?.parse().ok()?;
        }
        Some(Atom {
            code,
            dimension,
            mantissa: columns.next()?.parse().ok()?,
            exponent: columns.next()?.parse().ok()?,
            divisor: columns.next()?.parse().ok()?,
        })
    }

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_a_unit() {
        for (names, rest) in rows() {
            assert!(Atom::read(rest).is_some(), "{names}");
        }
        assert_eq!(atom("ppm").map(|unit| unit.code), Some("[ppm]"));
    }
}
