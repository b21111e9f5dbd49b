//! Reads Indonesian text: who holds which office, which organisations and places are named, and what every
//! number, sum, date and time is worth. The model and the lists of names come with the crate.
//!
//! ```
//! use entitas::{Analyzer, Label};
//!
//! let analyzer = Analyzer::new();
//! let document = analyzer.analyze("Menteri Luar Negeri Retno Marsudi menangani 2.061 kasus di Jakarta.");
//!
//! let official = document.officials().next().unwrap();
//! assert_eq!((official.name(), official.position()), ("Retno Marsudi", "Menteri Luar Negeri"));
//! let place = document.entities().find(|entity| entity.label() == Label::Place).unwrap();
//! assert_eq!((place.text(), place.canonical()), ("Jakarta", Some("Daerah Khusus Ibukota Jakarta")));
//! assert_eq!(document.quantities().next().unwrap().text(), "2.061");
//! ```
//!
//! An [`Analyzer`] is shared between threads. For many texts a [`Worker`] reads one after another with the same
//! buffers, and a [`Batch`] does so on every core. [`Analyzer::builder`] leaves stages out, takes lists of
//! names of your own and other models. Analysing text never fails: an [`Error`] comes only from what is built,
//! loaded or parsed whole.
//!
//! Each stage of the analysis is a module, in the order of the data, and most are of use alone:
//!
//! | module | what it does |
//! |---|---|
//! | [`text`] | folds words, converts byte offsets to characters and UTF-16 units |
//! | [`token`], [`sentence`] | tokens with their kinds, clitics, sentences |
//! | [`number`] | whole strings as exact numbers, and back into words |
//! | [`quantity`] | numbers, sums, dates, times and laws in running text |
//! | [`gazetteer`] | lists of names: the embedded one, and your own |
//! | [`tagger`] | names in given words or tokens, by a statistical model |
//! | [`entity`], [`official`] | labels of names, kinds of offices; how names and officials are put together |
//! | [`address`] | streets, numbers and levels of regions as one record |
//! | [`document`], [`output`] | all that was read of a text; as JSON, CoNLL and HTML |
//! | [`why`] | which rules made it so |
//!
//! Offsets are bytes of UTF-8 throughout.
//!
//! Features, none on by default: `rayon` runs batches on the threads of rayon's pool, `jiff` converts dates and
//! times to those of the crate jiff, `train` has the trainer of models.

pub mod address;
pub mod analyzer;
pub mod batch;
mod container;
pub mod document;
mod entity;
pub mod error;
pub mod gazetteer;
mod label;
mod lang;
mod link;
mod name;
pub mod number;
mod office;
pub mod official;
pub mod output;
pub mod quantity;
pub mod sentence;
pub mod span;
pub mod tagger;
pub mod text;
pub mod token;
#[cfg(feature = "train")]
pub mod train;
mod view;
pub mod why;

// For the pattern rules that users will give; `.ci/run` refuses a package that nothing names.
use regex as _;

pub use analyzer::{Analyzer, AnalyzerBuilder, Worker};
pub use batch::Batch;
pub use document::{Address, AddressField, Chain, Document, Entity, Official, SentenceRef};
pub use error::Error;
pub use label::Label;
pub use quantity::{QuantityRef, ValueRef};
pub use span::Span;
pub use token::{TokenKind, TokenRef};

/// Single stages for the tests of this crate, which give them what the stages before would. No promise.
#[doc(hidden)]
pub mod stages {
    pub use crate::entity::{Correction, Reason, apply, corrections};
    pub use crate::lang::Word;
    pub use crate::link::Linker;
    pub use crate::name::{Canonical, Lookup, Record, SureNames};
    pub use crate::official::finder::Finder;
    pub use crate::official::record::Record as OfficialRecord;
    pub use crate::view::{Classes, TokenView};
}

/// The examples of the README are tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
