//! Units as written, their UCUM codes, and measures in other units.

use super::units::{Atom, Dimension, atom};
use crate::number::Number;

/// A physical unit as it is written: `km/jam`, `meter persegi`, `°C`.
///
/// Its code is that of UCUM, the Unified Code for Units of Measure. What no unit table knows, or
/// what means several things (`galon`, `pon`), has none and cannot be converted.
///
/// ```
/// use entitas::number::Number;
/// use entitas::quantity::Unit;
///
/// assert_eq!(Unit::new("km/jam").ucum().as_deref(), Some("km/h"));
/// assert_eq!(Unit::new("meter persegi").ucum().as_deref(), Some("m2"));
/// let acres = Unit::new("ha").convert(Number::from(2), Unit::new("m2"));
/// assert_eq!(acres, Some(Number::from(20_000)));
/// assert_eq!(Unit::new("kg").convert(Number::ONE, Unit::new("km")), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Unit<'t> {
    written: &'t str,
}

/// Parts of one unit: `mg/kg/hari` has three.
const MOST_PARTS: usize = 4;

/// A unit taken apart: its code, its dimension, and how many units of SI it is.
struct Whole {
    code: String,
    dimension: Dimension,
    /// `None` where the table has no factor.
    factor: Option<(Number, Number)>,
    /// Kelvins below the nought of the scale.
    offset: Option<Number>,
}

impl<'t> Unit<'t> {
    /// The unit that is written so.
    pub const fn new(written: &'t str) -> Unit<'t> {
        Unit { written }
    }

    /// As it is written.
    pub const fn written(self) -> &'t str {
        self.written
    }

    /// Its UCUM code.
    pub fn ucum(self) -> Option<String> {
        self.whole().map(|whole| whole.code)
    }

    /// So many of this unit in another: exact where a [`Number`] can be, else rounded to 15 digits.
    /// `None` where the two measure different things or one is not known.
    pub fn convert(self, amount: Number, to: Unit<'_>) -> Option<Number> {
        let (from, to) = (self.whole()?, to.whole()?);
        if from.dimension != to.dimension {
            return None;
        }
        let (above, below) = from.factor?;
        let (to_above, to_below) = to.factor?;
        let (zero, to_zero) = (
            from.offset.unwrap_or_default(),
            to.offset.unwrap_or_default(),
        );
        let exact = || {
            let si = divide(amount.checked_mul(above)?, below)?.checked_add(zero)?;
            divide(si.checked_sub(to_zero)?.checked_mul(to_below)?, to_above)
        };
        exact().or_else(|| {
            let si = amount.to_f64() * above.to_f64() / below.to_f64() + zero.to_f64();
            rounded((si - to_zero.to_f64()) * to_below.to_f64() / to_above.to_f64())
        })
    }

    fn whole(self) -> Option<Whole> {
        let mut whole = Whole {
            code: String::new(),
            dimension: [0; 6],
            factor: Some((Number::ONE, Number::ONE)),
            offset: None,
        };
        let written = self.written.split('/').flat_map(|part| part.split(" per "));
        for (parts, part) in written.enumerate() {
            if parts == MOST_PARTS {
                return None;
            }
            let (atom, power) = part_of(part.trim())?;
            let sign = if parts == 0 { 1 } else { -1 };
            if parts > 0 {
                whole.code.push('/');
            }
            whole.code.push_str(atom.code);
            if power > 1 {
                whole.code.push(char::from(b'0' + power));
            }
            for (sum, one) in whole.dimension.iter_mut().zip(atom.dimension) {
                *sum += sign * one * power as i8;
            }
            for _ in 0..power {
                whole.factor = whole.factor.zip(atom.factor()).and_then(|(all, one)| {
                    let (up, down) = if parts == 0 { one } else { (one.1, one.0) };
                    Some((all.0.checked_mul(up)?, all.1.checked_mul(down)?))
                });
            }
            whole.offset = (parts == 0).then(|| atom.offset()).flatten();
        }
        Some(whole)
    }
}

/// `m`, `meter persegi`, `km²`, `kilo liter`: the unit and its power.
fn part_of(part: &str) -> Option<(Atom, u8)> {
    if let Some(atom) = atom(part) {
        return Some((atom, 1));
    }
    const TAILS: [(&str, u8); 10] = [
        (" persegi", 2),
        (" kubik", 3),
        (" ^2", 2),
        (" ^3", 3),
        ("^2", 2),
        ("^3", 3),
        ("²", 2),
        ("³", 3),
        ("2", 2),
        ("3", 3),
    ];
    TAILS.iter().find_map(|&(tail, power)| {
        let at = part.len().checked_sub(tail.len())?;
        let (head, end) = part.split_at_checked(at)?;
        if !end.eq_ignore_ascii_case(tail) {
            return None;
        }
        let atom = atom(head).filter(|atom| atom.is_length())?;
        Some((atom, power))
    })
}

fn divide(above: Number, below: Number) -> Option<Number> {
    let ((a, b), (c, d)) = (above.to_ratio(), below.to_ratio());
    Number::ratio(a.checked_mul(d)?, b.checked_mul(c)?)
}

fn rounded(value: f64) -> Option<Number> {
    let written = format!("{value:.14e}");
    let (digits, exponent) = written.split_once('e')?;
    let exponent: i32 = exponent.parse().ok()?;
    let mantissa: i128 = digits.replace('.', "").parse().ok()?;
    match u32::try_from(14 - exponent) {
        Ok(scale) => Number::new(mantissa, scale),
        Err(_) => Number::new(mantissa, 0)?.shift(u32::try_from(exponent - 14).ok()?),
    }
}
