//! What a quantity is worth.

use serde::{Deserialize, Serialize};

use super::{
    Approx, Code, Coordinate, Date, DateRange, DateTime, Duration, Fraction, Legal, Measure, Money,
    Range, Relative, Score, Size, Time, Weekday,
};
use crate::Span;
use crate::number::Number;

/// The kinds of expressions; [`as_str`](Kind::as_str) is the `kind` of every output format.
///
/// ```
/// use entitas::quantity::{self, Kind};
///
/// let kinds: Vec<Kind> = quantity::find("Tiga orang membayar Rp40.000.").iter().map(|q| q.kind()).collect();
/// assert_eq!(kinds, [Kind::Cardinal, Kind::Money]);
/// assert_eq!(Kind::DateRange.as_str(), "date_range");
/// ```
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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

named! {
    /// The name in small letters with underscores.
    Kind, "kind of quantity",
    Cardinal = "cardinal",
    Ordinal = "ordinal",
    Percent = "percent",
    Money = "money",
    Date = "date",
    DateRange = "date_range",
    Weekday = "weekday",
    Time = "time",
    Duration = "duration",
    Quantity = "quantity",
    Range = "range",
    Fraction = "fraction",
    Approx = "approx",
    Score = "score",
    Phone = "phone",
    Relative = "relative",
    Legal = "legal",
    Code = "code",
    Coordinate = "coordinate",
}

/// What an expression is worth.
///
/// Parts that are text (units, telephone numbers, codes) are spans of the text it was found in, also in
/// serde's form, which is read back as the same value: `{"money":{"amount":"5000","currency":"IDR"}}`.
/// What every output format has is the form of its [`view`](Value::view).
///
/// ```
/// use entitas::quantity::{self, Value};
///
/// match quantity::find("Sebanyak 2.061 orang hadir.")[0].value() {
///     Value::Cardinal(count) => assert_eq!(count.to_i64(), Some(2061)),
///     other => panic!("{other:?}"),
/// }
/// ```
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
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
    #[serde(with = "super::whole::date")]
    Date(Date),
    /// A date and a time as one: `2021-11-21T08:30:00+07:00`.
    DateTime(DateTime),
    /// From a date to a date.
    #[serde(with = "super::whole::range")]
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
