//! Measures: a number with a unit, and the sides of one thing.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::Span;
use crate::number::Number;

/// A number with a physical unit, which stands in the text as written.
///
/// ```
/// use entitas::quantity::{self, Value};
///
/// let text = "Jaraknya 5 km.";
/// let Value::Quantity(distance) = quantity::find(text)[0].value() else { panic!() };
/// assert_eq!((distance.amount().to_i64(), distance.unit().of(text)), (Some(5), Some("km")));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Measure {
    pub(crate) amount: Number,
    pub(crate) unit: Span,
}

impl Measure {
    /// So many of the unit that stands there.
    pub const fn new(amount: Number, unit: Span) -> Measure {
        Measure { amount, unit }
    }

    /// How much.
    pub fn amount(self) -> Number {
        self.amount
    }

    /// Where the unit stands.
    pub fn unit(self) -> Span {
        self.unit
    }
}

/// The sides of one thing in one unit: `20x30 cm`, `3 x 4 x 5 m`.
///
/// ```
/// use entitas::quantity::{self, Value};
///
/// let Value::Size(size) = quantity::find("Kotak 20x30 cm.")[0].value() else { panic!() };
/// assert_eq!((size.sides().len(), size.to_string().as_str()), (2, "20x30"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "Sides", into = "Sides")]
pub struct Size {
    pub(crate) sides: [Number; 3],
    pub(crate) count: u8,
    pub(crate) unit: Span,
}

impl Size {
    /// Two or three sides in the unit that stands there; `None` for fewer or more.
    pub fn new(sides: &[Number], unit: Span) -> Option<Size> {
        let mut three = [Number::ZERO; 3];
        three.get_mut(..sides.len())?.copy_from_slice(sides);
        let count = u8::try_from(sides.len()).ok().filter(|&count| count > 1)?;
        Some(Size {
            sides: three,
            count,
            unit,
        })
    }

    /// Its two or three sides, in the order of the text.
    pub fn sides(&self) -> &[Number] {
        self.sides.get(..usize::from(self.count)).unwrap_or(&[])
    }

    /// Where the unit stands.
    pub fn unit(self) -> Span {
        self.unit
    }
}

/// The form of a size for serde.
#[derive(Serialize, Deserialize)]
struct Sides {
    sides: Vec<Number>,
    unit: Span,
}

impl From<Size> for Sides {
    fn from(size: Size) -> Sides {
        Sides {
            sides: size.sides().to_vec(),
            unit: size.unit,
        }
    }
}

impl TryFrom<Sides> for Size {
    type Error = &'static str;

    fn try_from(form: Sides) -> Result<Size, &'static str> {
        Size::new(&form.sides, form.unit).ok_or("a size has two sides or three")
    }
}

/// The sides with an x between them, as `20x30`.
impl fmt::Display for Size {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, side) in self.sides().iter().enumerate() {
            if at > 0 {
                f.write_str("x")?;
            }
            write!(f, "{side}")?;
        }
        Ok(())
    }
}
