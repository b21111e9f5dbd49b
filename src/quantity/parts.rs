//! Fractions, scores and places: values of two numbers.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::number::Number;

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
