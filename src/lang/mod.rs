//! Words of Indonesian and what each says alone, as data.
//!
//! They stand in the folder `lang/`, a file a kind, and are compiled into tables (`office`,
//! `quantity`, `number`, `lists`, `words`) by `cargo run --release --example build_lang`, so that nothing is
//! read or hashed at the start (but `lang/triggers.txt`, which the trainer
//! reads). There are three forms, by who asks:
//!
//! | folder | form | asked by |
//! |---|---|---|
//! | `lang/word/` | numbers (`Word`) with classes (`Class`) | whatever compares single words |
//! | `lang/office/`, `lang/quantity/`, `lang/number/` | a bit for each class, with values (`Row`) | the grammars of offices, quantities and numerals |
//! | `lang/list/` | sorted lists | what reads letters, before words have numbers |
//!
//! A stage looks each word type up once and goes on with numbers and bits.

mod class;
mod classify;
mod contraction;
mod kind;
pub(crate) mod lists;
pub(crate) mod number;
mod numbered;
pub(crate) mod office;
pub(crate) mod quantity;
mod row;
pub(crate) mod table;
mod word_class;
mod words;

pub use class::OfficeClass;
pub use classify::classify;
pub use contraction::expansion;
pub use kind::OfficeKind;
pub use word_class::Word;

pub(crate) use numbered::{WordClasses, WordSet};
pub(crate) use row::{Row, is_same};
pub(crate) use word_class::Class;
pub(crate) use words::*;
