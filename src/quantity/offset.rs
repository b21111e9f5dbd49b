//! How far away a day is, and which way.

use std::fmt;

use super::{Duration, DurationUnit};
use crate::number::Number;

/// Which way from the day at hand.
///
/// ```
/// use entitas::quantity::{self, Direction};
///
/// let found = quantity::find("Ia tiba Mei lalu.");
/// assert_eq!(found[0].direction(), Some(Direction::Past));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// *lalu*, *silam*
    Past,
    /// *depan*, *mendatang*, *akan*
    Future,
}

named! {
    /// The name in small letters, as every output format has it.
    Direction, "direction",
    Past = "past",
    Future = "future",
}

/// How far away: whole units, two at most, or half a one more.
///
/// [`Display`](fmt::Display) writes ISO 8601 with the sign of ISO 8601-2: `-P1D`, `P1W`, `-P2Y3M`,
/// `-P1.5Y`. It lands on the unit that it counts: `4 tahun lalu` is a year, `dua hari lalu` a day.
///
/// ```
/// use entitas::quantity::{DurationUnit, Offset};
///
/// let offset = Offset::new(-4, DurationUnit::Year);
/// assert_eq!(offset.to_string(), "-P4Y");
/// assert_eq!(offset.smallest_unit(), DurationUnit::Year);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Offset {
    pub(crate) past: bool,
    pub(crate) count: u16,
    pub(crate) unit: DurationUnit,
    /// Half a unit more, or a count of a smaller one.
    pub(crate) half: bool,
    pub(crate) more: u16,
    pub(crate) smaller: DurationUnit,
}

impl Offset {
    /// So many units on, or back where the count is negative.
    pub const fn new(count: i16, unit: DurationUnit) -> Offset {
        Offset {
            past: count < 0,
            count: count.unsigned_abs(),
            unit,
            half: false,
            more: 0,
            smaller: unit,
        }
    }

    /// A length of time on or back; `None` where it has three units, decimals other than a half or
    /// more than 65,535 of a unit.
    pub fn of(duration: Duration, past: bool) -> Option<Offset> {
        let (whole, part) = duration.last.split();
        let last = u16::try_from(whole).ok()?;
        let half = match part {
            None => false,
            Some((5, 1)) => true,
            Some(_) => return None,
        };
        let mut larger = super::time::UNITS
            .iter()
            .map(|&(unit, _)| unit)
            .filter(|&unit| unit < duration.unit && duration.count(unit) != Number::ZERO);
        let offset = Offset {
            past,
            count: last,
            unit: duration.unit,
            half,
            more: 0,
            smaller: duration.unit,
        };
        match (larger.next(), larger.next()) {
            (None, _) => Some(offset),
            (Some(unit), None) if !half => Some(Offset {
                count: u16::try_from(duration.count(unit).to_u64()?).ok()?,
                unit,
                more: last,
                ..offset
            }),
            _ => None,
        }
    }

    /// The length of time, without its direction.
    pub fn duration(self) -> Duration {
        let count = Number::from(self.count);
        let count = match Number::new(5, 1).filter(|_| self.half) {
            Some(half) => count.checked_add(half).unwrap_or(count),
            None => count,
        };
        let whole = Duration::new(count, self.unit);
        whole
            .then(Number::from(self.more), self.smaller)
            .unwrap_or(whole)
    }

    /// The smallest unit counted, on which it lands.
    pub const fn smallest_unit(self) -> DurationUnit {
        self.smaller
    }

    /// Which way; `None` for the unit at hand (*hari ini*, *bulan ini*).
    pub const fn direction(self) -> Option<Direction> {
        match (self.past, self.count, self.more, self.half) {
            (_, 0, 0, false) => None,
            (true, ..) => Some(Direction::Past),
            (false, ..) => Some(Direction::Future),
        }
    }
}

impl fmt::Display for Offset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.past { "-" } else { "" };
        write!(f, "{sign}{}", self.duration())
    }
}
