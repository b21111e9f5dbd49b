//! Ranges and rough numbers, and what they are of.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Currency, DurationUnit};
use crate::Span;
use crate::number::Number;

/// What a rough number or the two ends of a range count.
///
/// ```
/// use entitas::quantity::{self, RangeOf, Value};
///
/// let Value::Range(range) = quantity::find("Naik 10-15 persen.")[0].value() else { panic!() };
/// assert_eq!(range.of(), RangeOf::Percent);
/// ```
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RangeOf {
    /// Things.
    Cardinal,
    /// Places in a series.
    Ordinal,
    /// Per cent.
    Percent,
    /// Money.
    Money(Currency),
    /// Time.
    Duration(DurationUnit),
    /// A physical unit, which stands there.
    Quantity(Span),
}

impl RangeOf {
    /// Its name in the output: `percent`.
    pub const fn as_str(self) -> &'static str {
        match self {
            RangeOf::Cardinal => "cardinal",
            RangeOf::Ordinal => "ordinal",
            RangeOf::Percent => "percent",
            RangeOf::Money(_) => "money",
            RangeOf::Duration(_) => "duration",
            RangeOf::Quantity(_) => "quantity",
        }
    }
}

/// Its [name](RangeOf::as_str). What is counted is no part of that, so there is no `FromStr`; serde has all of it.
impl fmt::Display for RangeOf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// From one number to another: `10-15 persen`, `Rp 2 juta hingga Rp 3 juta`.
///
/// ```
/// use entitas::quantity::{self, Value};
///
/// let Value::Range(range) = quantity::find("Naik 10-15 persen.")[0].value() else { panic!() };
/// assert_eq!((range.lo().to_i64(), range.hi().to_i64()), (Some(10), Some(15)));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Range {
    pub(crate) lo: Number,
    pub(crate) hi: Number,
    pub(crate) of: RangeOf,
}

impl Range {
    /// From one number to another.
    pub const fn new(lo: Number, hi: Number, of: RangeOf) -> Range {
        Range { lo, hi, of }
    }

    /// The first number said.
    pub fn lo(self) -> Number {
        self.lo
    }

    /// The second.
    pub fn hi(self) -> Number {
        self.hi
    }

    /// What they count.
    pub fn of(self) -> RangeOf {
        self.of
    }
}

/// A number that its own word makes rough, and what it counts: `ratusan juta rupiah`.
///
/// ```
/// use entitas::quantity::{self, RangeOf, Value};
///
/// let Value::Approx(many) = quantity::find("Puluhan warga datang.")[0].value() else { panic!() };
/// assert_eq!(many.of(), RangeOf::Cardinal);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Approx {
    pub(crate) rough: Rough,
    pub(crate) of: RangeOf,
}

impl Approx {
    /// A number said so roughly.
    pub const fn new(rough: Rough, of: RangeOf) -> Approx {
        Approx { rough, of }
    }

    /// How roughly it is said.
    pub fn rough(self) -> Rough {
        self.rough
    }

    /// What it counts.
    pub fn of(self) -> RangeOf {
        self.of
    }
}

/// The ways of saying a number roughly.
///
/// ```
/// use entitas::quantity::{self, Rough, Value};
///
/// let Value::Approx(many) = quantity::find("Puluhan warga datang.")[0].value() else { panic!() };
/// let Rough::Several { lo, hi, .. } = many.rough() else { panic!() };
/// assert_eq!((lo.to_i64(), hi.to_i64()), (Some(20), Some(99)));
/// ```
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rough {
    /// `puluhan`: some tens, two of them at least.
    Several {
        /// The least number meant.
        lo: Number,
        /// The greatest integer meant: 99 in `puluhan`, 19 in `belasan`.
        hi: Number,
        /// What is counted: tens, hundreds …
        magnitude: Number,
    },
    /// `700-an`: about seven hundred.
    About {
        /// The number said.
        base: Number,
    },
}
