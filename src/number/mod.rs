//! Exact numbers, read from whole strings and written in words.
//!
//! ```
//! use entitas::number;
//!
//! let number = number::parse("dua juta lima ratus ribu")?;
//! assert_eq!(number.to_string(), "2500000");
//! assert_eq!(number::spell(number), "dua juta lima ratus ribu");
//! # Ok::<(), entitas::Error>(())
//! ```
//!
//! Numbers in running text, with money, dates, times and units, are found by
//! [`quantity`](crate::quantity).

mod arithmetic;
pub(crate) mod compose;
mod decimal;
pub(crate) mod digits;
pub(crate) mod numeral;
mod parse;
mod plain;
pub(crate) mod roman;
mod spell;

pub use decimal::Number;
pub use parse::parse;
pub use spell::{spell, spell_money, spell_ordinal};
