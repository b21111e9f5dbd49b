//! The exact number.

use std::hash::Hash;

/// 10³³: the mantissa stays below it.
pub(super) const LIMIT: i128 = 1_000_000_000_000_000_000_000_000_000_000_000;

/// 10⁰ … 10³⁸, all that fit.
const POWERS: [i128; 39] = {
    let mut powers = [1; 39];
    let mut at = 1;
    while at < powers.len() {
        powers[at] = powers[at - 1] * 10;
        at += 1;
    }
    powers
};

#[inline]
pub(crate) const fn power_of_ten(exponent: u32) -> Option<i128> {
    if (exponent as usize) < POWERS.len() {
        Some(POWERS[exponent as usize])
    } else {
        None
    }
}

/// An exact number: a decimal of up to 33 digits, such as 2061, −0.05 or 1.5 × 10¹², or one of
/// those over an odd denominator up to 255 where a fraction has no finite decimal form (`tiga
/// dua-pertiga`, 11/3); its numerator and denominator then have 33 digits at most each.
///
/// There is no floating point inside: equal values are equal, hash alike and are ordered as in
/// arithmetic. [`Display`](std::fmt::Display), [`from_decimal`](Number::from_decimal) and serde use the
/// plain form with a decimal point and without grouping (`"1500000"`, `"-0.05"`, `"11/3"`).
///
/// How Indonesian text writes numbers is read by [`parse`](crate::number::parse), and only there:
/// `2.061` is two thousand and more to it, and two and a little to `from_decimal`. So that nobody
/// takes one for the other, there is no `FromStr`.
///
/// ```
/// use entitas::number::{self, Number};
///
/// let number = number::parse("1,5 juta")?;
/// assert_eq!(number, Number::from(1_500_000));
/// assert_eq!(number.to_string(), "1500000");
/// assert_eq!(Number::from_decimal("0.50")?.to_string(), "0.5");
/// assert!(Number::from_decimal("0.1")? < Number::from_decimal("1/3")?);
/// # Ok::<(), entitas::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
// Aligned less than its integer, so that what is kept beside it fills no gaps.
#[repr(Rust, packed(4))]
pub struct Number {
    /// mantissa × 2¹⁶ + denominator × 2⁸ + scale: the value is
    /// mantissa / (denominator × 10^scale) in lowest terms, the denominator without factors
    /// 2 and 5. One value has one form, so equality and hash are those of the bits.
    bits: i128,
}

const fn greatest_common_divisor(mut a: u128, mut b: u128) -> u128 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

impl Number {
    /// Nought.
    pub const ZERO: Number = Number { bits: 1 << 8 };
    /// One.
    pub const ONE: Number = Number {
        bits: 1 << 16 | 1 << 8,
    };

    pub(crate) const fn to_bits(self) -> i128 {
        self.bits
    }

    /// The number of these bits, which were those of a number.
    pub(crate) const fn from_bits(bits: i128) -> Number {
        Number { bits }
    }

    pub(super) const fn mantissa(self) -> i128 {
        self.bits >> 16
    }

    pub(super) const fn denominator(self) -> i128 {
        self.bits >> 8 & 0xff
    }

    pub(super) const fn scale(self) -> u32 {
        (self.bits & 0xff) as u32
    }

    /// mantissa / 10^scale; `None` beyond 33 digits.
    ///
    /// ```
    /// use entitas::number::Number;
    ///
    /// assert_eq!(Number::new(15, 1).map(|n| n.to_string()).as_deref(), Some("1.5"));
    /// assert_eq!(Number::new(1500, 3), Number::new(15, 1));
    /// ```
    #[inline]
    pub const fn new(mut mantissa: i128, mut scale: u32) -> Option<Number> {
        // Division of 64 bits is far cheaper than of 128.
        while scale > 0 && mantissa as i64 as i128 == mantissa && mantissa as i64 % 10 == 0 {
            mantissa = (mantissa as i64 / 10) as i128;
            scale -= 1;
        }
        while scale > 0 && mantissa % 10 == 0 {
            mantissa /= 10;
            scale -= 1;
        }
        if mantissa <= -LIMIT || mantissa >= LIMIT || scale > 33 {
            return None;
        }
        Some(Number {
            bits: mantissa << 16 | 1 << 8 | scale as i128,
        })
    }

    /// numerator / denominator, exactly; `None` for a denominator of nought or where the result
    /// needs more digits than a `Number` has: in lowest terms 33 for each of the two, or as a decimal.
    ///
    /// ```
    /// use entitas::number::Number;
    ///
    /// assert_eq!(Number::ratio(3, 4).map(|n| n.to_string()).as_deref(), Some("0.75"));
    /// assert_eq!(Number::ratio(2, 3).map(|n| n.to_string()).as_deref(), Some("2/3"));
    /// ```
    pub const fn ratio(numerator: i128, denominator: i128) -> Option<Number> {
        if denominator == 0 {
            return None;
        }
        let (above, below) = (numerator.unsigned_abs(), denominator.unsigned_abs());
        let common = greatest_common_divisor(above, below);
        let (above, below) = (above / common, below / common);
        let mut rest = below;
        if above >= LIMIT as u128 {
            return None;
        }
        let mut top = above as i128;
        if (numerator < 0) != (denominator < 0) {
            top = -top;
        }
        // Each factor 2 or 5 of the denominator becomes a factor 10 and one of the other on top.
        let mut scale = 0;
        while rest % 2 == 0 || rest % 5 == 0 {
            let (gone, times) = if rest % 10 == 0 {
                (10, 1)
            } else if rest % 2 == 0 {
                (2, 5)
            } else {
                (5, 2)
            };
            rest /= gone;
            scale += 1;
            top = match top.checked_mul(times) {
                Some(top) => top,
                None => return None,
            };
        }
        if rest > 0xff || top <= -LIMIT || top >= LIMIT || scale > 33 {
            return None;
        }
        // What is no decimal is written and spelt as two integers, each of which is a number.
        if rest > 1 && below >= LIMIT as u128 {
            return None;
        }
        match Number::new(top, scale) {
            Some(number) if rest == 1 => Some(number),
            Some(number) => Some(Number {
                bits: number.bits + ((rest as i128 - 1) << 8),
            }),
            None => None,
        }
    }

    /// Whether it has no fraction.
    #[inline]
    pub const fn is_integer(self) -> bool {
        self.bits & 0xffff == 1 << 8
    }

    /// Whether digits can write it, so that no fraction is left over.
    pub(crate) const fn is_decimal(self) -> bool {
        self.denominator() == 1
    }

    /// Whether it is below nought.
    #[inline]
    pub const fn is_negative(self) -> bool {
        self.bits < 0
    }

    /// As an integer; `None` with a fraction or out of range.
    #[inline]
    pub fn to_i64(self) -> Option<i64> {
        i64::try_from(self.to_i128()?).ok()
    }

    /// As an integer; `None` with a fraction, below nought or out of range.
    #[inline]
    pub fn to_u64(self) -> Option<u64> {
        u64::try_from(self.to_i128()?).ok()
    }

    /// As an integer; `None` with a fraction.
    #[inline]
    pub const fn to_i128(self) -> Option<i128> {
        if self.is_integer() {
            Some(self.mantissa())
        } else {
            None
        }
    }

    /// The nearest floating-point number.
    ///
    /// ```
    /// # use entitas::number;
    /// assert_eq!(number::parse("0,1").unwrap().to_f64(), 0.1);
    /// ```
    pub fn to_f64(self) -> f64 {
        // Integers below 2⁵³ and powers of ten up to 22 are exact as they are: one division rounds once.
        if self.denominator() == 1 && self.scale() <= 22 && self.mantissa().unsigned_abs() < 1 << 53
        {
            let whole = self.mantissa() as i64 as f64;
            return match self.scale() {
                0 => whole,
                scale => whole / POWERS[scale as usize] as f64,
            };
        }
        let (above, below) = self.to_ratio();
        let size = nearest(above.unsigned_abs(), below.unsigned_abs());
        if above < 0 { -size } else { size }
    }

    /// Numerator and denominator in lowest terms, the denominator above nought.
    pub fn to_ratio(self) -> (i128, i128) {
        let below = self.denominator() * power_of_ten(self.scale()).unwrap_or(1);
        let common = greatest_common_divisor(self.mantissa().unsigned_abs(), below as u128) as i128;
        (self.mantissa() / common, below / common)
    }
}

/// The floating-point number nearest to a quotient, `below` under 2¹²⁷. Two numbers made floats and then divided would be
/// rounded three times.
fn nearest(above: u128, below: u128) -> f64 {
    /// A float holds 53 bits; the next one and whether any follow decide how the last is rounded.
    const ENOUGH: u128 = 1 << 54;
    let (mut whole, mut rest) = (above / below, above % below);
    let mut shift = 0;
    while whole < ENOUGH && above > 0 {
        rest <<= 1;
        let bit = u128::from(rest >= below);
        rest -= bit * below;
        whole = whole << 1 | bit;
        shift += 1;
    }
    let followed = u128::from(rest > 0);
    (whole | followed) as f64 / 2f64.powi(shift)
}

impl Default for Number {
    fn default() -> Number {
        Number::ZERO
    }
}

macro_rules! from_integers {
    ($($integer:ty)*) => {$(
        impl From<$integer> for Number {
            #[inline]
            fn from(value: $integer) -> Number {
                Number { bits: (value as i128) << 16 | 1 << 8 }
            }
        }
    )*};
}

from_integers!(u8 u16 u32 u64 usize i8 i16 i32 i64 isize);
