//! Numbers, sums, dates and times in running text, and what each is worth.
//!
//! ```
//! use entitas::quantity::{self, Kind};
//!
//! let text = "Sekitar 2.061 kasus dicatat Kamis (24/3/2016) dengan kerugian Rp 1,5 triliun.";
//! let found: Vec<_> = quantity::find(text)
//!     .iter()
//!     .map(|q| (q.kind(), q.text(text), q.value().view(text).to_string(), q.approx()))
//!     .collect();
//! assert_eq!(found, [
//!     (Kind::Cardinal, "2.061", "2061".into(), true),
//!     (Kind::Date, "Kamis (24/3/2016)", "2016-03-24".into(), false),
//!     (Kind::Money, "Rp 1,5 triliun", "1500000000000 IDR".into(), false),
//! ]);
//! ```
//!
//! A span is the longest natural expression: it takes in the unit, the currency, the weekday beside
//! a date, `pukul` and the zone of a time, a gloss (`1 (satu) tahun`), and never splits a word.
//! Whole strings are read by [`number::parse`](crate::number::parse).

mod classify;
mod date;
mod day;
mod find;
mod glued;
mod identifier;
#[cfg(feature = "jiff")]
mod jiff;
mod known;
mod lean;
mod legal;
mod lexeme;
mod lexicon;
mod measure;
mod money;
mod offset;
mod packed;
mod parted;
mod parts;
mod period;
mod phone;
mod plain;
mod range;
mod relative;
mod resolve;
mod resolved;
mod text;
mod time;
mod timex;
mod unit;
mod units;
mod value;
mod view;
mod whole;
mod wire;
mod worker;
mod written;
mod yearless;

pub use date::{Calendar, Date, DateRange, Weekday};
pub use identifier::{Code, CodeKind, Nik, Npwp};
pub use legal::{Legal, LegalKind, Numbered};
pub use measure::{Measure, Size};
pub use money::{Currency, Money};
pub use offset::{Direction, Offset};
pub use parts::{Coordinate, Fraction, Score};
pub use range::{Approx, Range, RangeOf, Rough};
pub use relative::{Anchor, DayPart, Part, Relative};
pub use resolve::resolve;
pub use resolved::Resolved;
pub use time::{DateTime, Duration, DurationUnit, Time};
pub use timex::{Timex, TimexType};
pub use unit::Unit;
pub use value::{Kind, Value};
pub use wire::{QuantityRef, ValueRef};
pub use worker::{Words, Worker};

use crate::Span;

pub(crate) use classify::classify;
pub(crate) use find::find as find_in;
pub(crate) use lean::Lean;
pub(crate) use lexeme::Lexeme;
pub(crate) use packed::Expression;
pub(crate) use parted::Parted;

/// One expression: where it stands and what it is worth.
///
/// It owns nothing and borrows nothing; [`view`](Quantity::view) puts it back beside its text for
/// output.
///
/// # Limits
///
/// It holds 65,535 bytes of text at most, gaps included; what is longer is no expression.
///
/// ```
/// let text = "Harganya Rp15.000.";
/// let found = entitas::quantity::find(text);
/// assert_eq!((found[0].span().range(), found[0].view(text).text()), (9..17, "Rp15.000"));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Quantity(packed::Packed);

/// Two parts of one expression that say different things.
///
/// ```
/// use entitas::quantity::{self, Conflict};
///
/// let found = quantity::find("Rapat digelar Senin (24/3/2016).");
/// assert_eq!(found[0].conflict(), Some(Conflict::Weekday), "it was a Thursday");
/// ```
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Conflict {
    /// The weekday is not that of the date.
    Weekday,
    /// The words in parentheses are not the number in digits; the digits are the value.
    Words,
}

named! {
    /// Its name in the output.
    Conflict, "conflict",
    Weekday = "weekday",
    Words = "words",
}

impl Quantity {
    /// The kind of expression.
    #[inline]
    pub fn kind(self) -> Kind {
        self.value().kind()
    }

    /// Whether a word such as *sekitar*, *hampir* or *lebih dari* stands before it.
    #[inline]
    pub fn approx(self) -> bool {
        self.flags().approx
    }

    /// What contradicts itself in it.
    #[inline]
    pub fn conflict(self) -> Option<Conflict> {
        self.flags().conflict
    }

    /// The calendar of its date, where it is not the common one.
    pub fn calendar(self) -> Option<Calendar> {
        self.open().calendar()
    }

    /// The part of its month or year: *awal 2025*, *pertengahan Mei*. (In a relative date it belongs to
    /// the value.)
    pub fn part(self) -> Option<Part> {
        self.open().part
    }

    /// Which way a date without its year lies, where a word says so: *Mei lalu*, *Senin* behind *akan*.
    pub fn direction(self) -> Option<Direction> {
        self.open().direction()
    }

    /// How far the year or month of a date lies, where the words beside it say so: *Mei tahun lalu*,
    /// *tanggal 5 bulan depan*.
    pub fn offset(self) -> Option<Offset> {
        self.open().offset()
    }

    /// What it means on the day of its text, where that was given and it needs one.
    ///
    /// An analyzer whose builder was given the day sets it, and so does [`resolve`](resolve()).
    pub fn resolved(self) -> Option<Resolved> {
        self.open().resolved
    }

    /// Where what it is per stands: `kg` in `Rp15.000/kg`, `tahun` in `5 persen per tahun`. It lies
    /// behind the span.
    #[inline]
    pub fn per(self) -> Option<Span> {
        self.open().per
    }

    /// Its characters; empty where `text` is not the text it was found in.
    #[inline]
    pub fn text(self, text: &str) -> &str {
        self.span().of(text).unwrap_or("")
    }

    /// Together with its text: `text` is the one it was found in.
    #[inline]
    pub fn view(self, text: &str) -> QuantityRef<'_> {
        QuantityRef {
            quantity: self,
            text,
        }
    }
}

impl std::fmt::Debug for Quantity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.open(), f)
    }
}

impl Value {
    /// Together with the text it was found in, to be serialised or displayed.
    #[inline]
    pub fn view(self, text: &str) -> ValueRef<'_> {
        ValueRef {
            value: self,
            per: None,
            text,
        }
    }
}

/// The expressions of `text`, in order; they do not overlap.
///
/// For many texts a [`Worker`] is faster. An analyzer, which has the tokens already, gives the same
/// as part of its document.
///
/// ```
/// let text = "Dari 5 orang menjadi 2.061 orang.";
/// let found = entitas::quantity::find(text);
/// assert_eq!(found.len(), 2);
/// assert_eq!(found[1].view(text).value().to_string(), "2061");
/// ```
pub fn find(text: &str) -> Vec<Quantity> {
    let tokens = crate::token::tokenize(text);
    let lexemes: Vec<Lexeme> = tokens
        .iter()
        .map(|token| classify(token.text(text)))
        .collect();
    let mut found = Vec::new();
    let mut parted = Parted::default();
    let (tokens, lexemes) = parted.read(text, &tokens, &lexemes);
    find_in(text, tokens, lexemes, &mut found);
    found
}
