//! What a quantity is worth.

use std::fmt;

use serde::Serialize;

use super::{
    Code, Currency, Date, DateRange, DateTime, Duration, DurationUnit, Legal, Money, Relative,
    Time, Weekday,
};
use crate::Span;
use crate::number::Number;

/// The kinds of expressions; [`as_str`](Kind::as_str) is the `kind` of every output format.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[repr(u8)]
pub enum Kind {
    /// `2.061`, `1,5 juta`, `dua ribu`, `kedua menteri`
    Cardinal,
    /// `ke-17`, `ketiga`, `pertama`, `abad XXI`
    Ordinal,
    /// `15 persen`, `18%`
    Percent,
    /// `Rp 1,5 triliun`
    Money,
    /// `Kamis (24/3/2016)`, `Juni 2018`, `1990-an`
    Date,
    /// `1-4 Maret 2016`
    DateRange,
    /// `Selasa`
    Weekday,
    /// `pukul 09.15 WIB`
    Time,
    /// `tiga tahun`
    Duration,
    /// `5 km`
    Quantity,
    /// `10-15 persen`
    Range,
    /// `dua pertiga`
    Fraction,
    /// `puluhan`, `700-an`
    Approx,
    /// `2-1`
    Score,
    /// `0812-3456-7890`
    Phone,
    /// `kemarin`, `pekan depan`, `tiap Senin`
    Relative,
    /// `Pasal 27 ayat (3)`
    Legal,
    /// `N219`, `SMKN 57`
    Code,
    /// `8,57° LS; 115,32° BT`
    Coordinate,
}

impl Kind {
    /// The name in small letters with underscores.
    pub const fn as_str(self) -> &'static str {
        match self {
            Kind::Cardinal => "cardinal",
            Kind::Ordinal => "ordinal",
            Kind::Percent => "percent",
            Kind::Money => "money",
            Kind::Date => "date",
            Kind::DateRange => "date_range",
            Kind::Weekday => "weekday",
            Kind::Time => "time",
            Kind::Duration => "duration",
            Kind::Quantity => "quantity",
            Kind::Range => "range",
            Kind::Fraction => "fraction",
            Kind::Approx => "approx",
            Kind::Score => "score",
            Kind::Phone => "phone",
            Kind::Relative => "relative",
            Kind::Legal => "legal",
            Kind::Code => "code",
            Kind::Coordinate => "coordinate",
        }
    }
}

/// What an expression is worth.
///
/// Parts that are text (units, telephone numbers, codes) are spans of the text it was found in.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Value {
    /// A count.
    Cardinal(Number),
    /// A place in a series.
    Ordinal(Number),
    /// Per cent; `5 per mil` is 0.5.
    Percent(Number),
    /// A sum of money.
    Money(Money),
    /// A day, month, year or decade.
    Date(Date),
    /// A date and a time as one: `2021-11-21T08:30:00+07:00`.
    DateTime(DateTime),
    /// From a date to a date.
    DateRange(DateRange),
    /// A date told from another day, or one that comes back.
    Relative(Relative),
    /// A weekday with no date beside it.
    Weekday(Weekday),
    /// A time of the day.
    Time(Time),
    /// A length of time.
    Duration(Duration),
    /// A number with a physical unit.
    Quantity(Measure),
    /// From one number to another.
    Range(Range),
    /// From one time of the day to another.
    TimeRange(Time, Time),
    /// From one weekday to another: `Senin-Jumat`.
    WeekdayRange(Weekday, Weekday),
    /// A part of a whole.
    Fraction(Fraction),
    /// A number said roughly by its own word.
    Approx(Approx),
    /// A result of a game.
    Score(Score),
    /// A telephone number: where its digits stand.
    Phone(Span),
    /// A reference to a law.
    Legal(Legal),
    /// Measures of the sides of one thing: `20x30 cm`.
    Size(Size),
    /// An identifier: where it stands, and of what kind.
    Code(Code),
    /// A place on the globe.
    Coordinate(Coordinate),
}

impl Value {
    /// The kind of expression.
    pub const fn kind(self) -> Kind {
        match self {
            Value::Cardinal(_) => Kind::Cardinal,
            Value::Ordinal(_) => Kind::Ordinal,
            Value::Percent(_) => Kind::Percent,
            Value::Money(_) => Kind::Money,
            Value::Date(_) | Value::DateTime(_) => Kind::Date,
            Value::DateRange(_) => Kind::DateRange,
            Value::Relative(_) => Kind::Relative,
            Value::Weekday(_) => Kind::Weekday,
            Value::Time(_) => Kind::Time,
            Value::Duration(_) => Kind::Duration,
            Value::Quantity(_) | Value::Size(_) => Kind::Quantity,
            Value::Range(_) | Value::TimeRange(..) | Value::WeekdayRange(..) => Kind::Range,
            Value::Fraction(_) => Kind::Fraction,
            Value::Approx(_) => Kind::Approx,
            Value::Score(_) => Kind::Score,
            Value::Phone(_) => Kind::Phone,
            Value::Legal(_) => Kind::Legal,
            Value::Code(_) => Kind::Code,
            Value::Coordinate(_) => Kind::Coordinate,
        }
    }
}

/// A number with a physical unit, which stands in the text as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Measure {
    pub(crate) amount: Number,
    pub(crate) unit: Span,
}

impl Measure {
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Size {
    pub(crate) sides: [Number; 3],
    pub(crate) count: u8,
    pub(crate) unit: Span,
}

impl Size {
    /// Its two or three sides, in the order of the text.
    pub fn sides(&self) -> &[Number] {
        self.sides.get(..usize::from(self.count)).unwrap_or(&[])
    }

    /// Where the unit stands.
    pub fn unit(self) -> Span {
        self.unit
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Coordinate {
    pub(crate) lat: Number,
    pub(crate) lon: Number,
}

impl Coordinate {
    /// Degrees north; below nought in the south (*lintang selatan*).
    pub fn lat(self) -> Number {
        self.lat
    }

    /// Degrees east; below nought in the west (*bujur barat*).
    pub fn lon(self) -> Number {
        self.lon
    }
}

/// What a rough number or the two ends of a range count.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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

/// From one number to another: `10-15 persen`, `Rp 2 juta hingga Rp 3 juta`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Range {
    pub(crate) lo: Number,
    pub(crate) hi: Number,
    pub(crate) of: RangeOf,
}

impl Range {
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fraction {
    pub(crate) numerator: u32,
    pub(crate) denominator: u32,
}

impl Fraction {
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Approx {
    pub(crate) rough: Rough,
    pub(crate) of: RangeOf,
}

impl Approx {
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
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Score {
    pub(crate) first: u16,
    pub(crate) second: u16,
}

impl Score {
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
