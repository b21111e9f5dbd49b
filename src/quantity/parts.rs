//! Measures, ranges, rough numbers, fractions, scores and places: what values are made of.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Currency, DurationUnit};
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

/// A place on the globe, in degrees north of the equator and east of Greenwich.
///
/// ```
/// use entitas::quantity::{self, Value};
///
/// let Value::Coordinate(place) = quantity::find("Pusatnya di 8,57° LS; 115,32° BT.")[0].value() else { panic!() };
/// assert_eq!((place.lat().to_string(), place.lon().to_string()), ("-8.57".into(), "115.32".into()));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "Place")]
pub struct Coordinate {
    pub(crate) lat: Number,
    pub(crate) lon: Number,
}

impl Coordinate {
    /// Degrees north and degrees east; `None` beyond a pole or more than half the way round.
    pub fn new(lat: Number, lon: Number) -> Option<Coordinate> {
        let within =
            |angle: Number, most: i64| angle <= Number::from(most) && angle >= Number::from(-most);
        (within(lat, 90) && within(lon, 180)).then_some(Coordinate { lat, lon })
    }

    /// Degrees north; below nought in the south (*lintang selatan*).
    pub fn lat(self) -> Number {
        self.lat
    }

    /// Degrees east; below nought in the west (*bujur barat*).
    pub fn lon(self) -> Number {
        self.lon
    }
}

/// Degrees north and east with a comma between: `-8.57,115.32`.
impl fmt::Display for Coordinate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{},{}", self.lat, self.lon)
    }
}

/// The form of a place for serde.
#[derive(Deserialize)]
struct Place {
    lat: Number,
    lon: Number,
}

impl TryFrom<Place> for Coordinate {
    type Error = &'static str;

    fn try_from(form: Place) -> Result<Coordinate, &'static str> {
        Coordinate::new(form.lat, form.lon).ok_or("no place lies there")
    }
}

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

/// A part of a whole, as said: `dua pertiga` is 2/3, `2/4` stays 2/4.
///
/// ```
/// use entitas::quantity::{self, Value};
///
/// let Value::Fraction(part) = quantity::find("Sekitar dua pertiga warga setuju.")[0].value() else { panic!() };
/// assert_eq!((part.numerator(), part.denominator()), (2, 3));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fraction {
    pub(crate) numerator: u32,
    pub(crate) denominator: u32,
}

impl Fraction {
    /// A part of a whole; `None` where the number below is nought.
    pub const fn new(numerator: u32, denominator: u32) -> Option<Fraction> {
        if denominator == 0 {
            return None;
        }
        Some(Fraction {
            numerator,
            denominator,
        })
    }

    /// The number above the line.
    pub fn numerator(self) -> u32 {
        self.numerator
    }

    /// The number below it, never nought.
    pub fn denominator(self) -> u32 {
        self.denominator
    }

    /// The exact number; `None` where no [`Number`] can hold it.
    pub fn number(self) -> Option<Number> {
        Number::ratio(i128::from(self.numerator), i128::from(self.denominator))
    }
}

impl fmt::Display for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.numerator, self.denominator)
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

/// A result of a game.
///
/// ```
/// use entitas::quantity::{self, Value};
///
/// let Value::Score(score) = quantity::find("Persib menang 2-1 atas Persija.")[0].value() else { panic!() };
/// assert_eq!((score.first(), score.second()), (2, 1));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Score {
    pub(crate) first: u16,
    pub(crate) second: u16,
}

impl Score {
    /// The result said so.
    pub const fn new(first: u16, second: u16) -> Score {
        Score { first, second }
    }

    /// The number said first.
    pub fn first(self) -> u16 {
        self.first
    }

    /// The number said second.
    pub fn second(self) -> u16 {
        self.second
    }
}

impl fmt::Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.first, self.second)
    }
}
