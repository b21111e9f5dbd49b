//! Exact sums, products and comparisons.

use std::cmp::Ordering;

use super::decimal::{Number, power_of_ten};

impl Number {
    /// The sum; `None` beyond 33 digits.
    pub fn checked_add(self, other: Number) -> Option<Number> {
        if let (Some(a), Some(b)) = (self.to_i128(), other.to_i128()) {
            return Number::new(a + b, 0);
        }
        if self.is_decimal() && other.is_decimal() {
            let scale = self.scale().max(other.scale());
            let aligned = |number: Number| {
                let power = power_of_ten(scale - number.scale())?;
                number.mantissa().checked_mul(power)
            };
            return Number::new(aligned(self)?.checked_add(aligned(other)?)?, scale);
        }
        let ((a, b), (c, d)) = (self.to_ratio(), other.to_ratio());
        Number::ratio(
            a.checked_mul(d)?.checked_add(c.checked_mul(b)?)?,
            b.checked_mul(d)?,
        )
    }

    /// The difference; `None` beyond 33 digits.
    ///
    /// ```
    /// use entitas::number::Number;
    ///
    /// let left = Number::from(2).checked_sub(Number::new(5, 1).unwrap());
    /// assert_eq!(left, Number::new(15, 1));
    /// ```
    pub fn checked_sub(self, other: Number) -> Option<Number> {
        self.checked_add(other.negate())
    }

    /// The product; `None` beyond 33 digits.
    pub fn checked_mul(self, other: Number) -> Option<Number> {
        if let (Some(a), Some(b)) = (self.to_i128(), other.to_i128()) {
            return Number::new(a.checked_mul(b)?, 0);
        }
        let ((a, b), (c, d)) = (self.to_ratio(), other.to_ratio());
        Number::ratio(a.checked_mul(c)?, b.checked_mul(d)?)
    }

    /// Times ten to this power; `None` beyond 33 digits.
    #[inline]
    pub(crate) fn shift(self, exponent: u32) -> Option<Number> {
        if self.denominator() != 1 {
            return self.checked_mul(Number::new(power_of_ten(exponent)?, 0)?);
        }
        let scale = self.scale();
        if scale >= exponent {
            return Number::new(self.mantissa(), scale - exponent);
        }
        Number::new(
            self.mantissa()
                .checked_mul(power_of_ten(exponent - scale)?)?,
            0,
        )
    }

    pub(crate) fn negate(self) -> Number {
        Number::from_bits((-self.mantissa()) << 16 | (self.to_bits() & 0xffff))
    }

    pub(crate) fn magnitude(self) -> Number {
        if self.is_negative() {
            self.negate()
        } else {
            self
        }
    }
}

impl Ord for Number {
    fn cmp(&self, other: &Number) -> Ordering {
        let (one, two) = (self.to_bits(), other.to_bits());
        if one & 0xffff == two & 0xffff {
            return one.cmp(&two);
        }
        compare_ratios(self.to_ratio(), other.to_ratio())
    }
}

/// Compares a/b with c/d without overflow: whole parts, then the reciprocals of the rests.
fn compare_ratios((mut a, mut b): (i128, i128), (mut c, mut d): (i128, i128)) -> Ordering {
    loop {
        let (p, q) = (a.div_euclid(b), c.div_euclid(d));
        if p != q {
            return p.cmp(&q);
        }
        match (a.rem_euclid(b), c.rem_euclid(d)) {
            (0, 0) => return Ordering::Equal,
            (0, _) => return Ordering::Less,
            (_, 0) => return Ordering::Greater,
            (r, s) => (a, b, c, d) = (d, s, b, r),
        }
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Number) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
