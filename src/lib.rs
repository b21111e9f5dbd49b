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
//! # Five steps
//!
//! **1. Make an analyzer, once.** [`Analyzer::new`] has the embedded model and names; it is shared between
//! threads and cheap to clone. [`Analyzer::builder`] leaves stages out, takes [lists of names](gazetteer),
//! [rules](rule) and [models](tagger::Model) of your own, and the day of the texts.
//!
//! **2. Read a text.** [`Analyzer::analyze`] gives a [`Document`]. It cannot fail. For many texts a [`Worker`]
//! reads one after another with the same buffers, and a [`Batch`] does so on every core.
//!
//! **3. Look at what was found.** A document has [tokens](Document::tokens), [sentences](Document::sentences),
//! [names](Document::entities), [quantities](Document::quantities) and [officials](Document::officials), each
//! with its text and place, and [chains](Document::chains) of the names that name the same.
//!
//! ```
//! # let analyzer = entitas::Analyzer::new();
//! let document = analyzer.analyze("Gubernur Jawa Barat Ridwan Kamil hadir. Kamil membawa 2,5 ton beras.");
//! for sentence in document.sentences() {
//!     for name in sentence.entities() {
//!         println!("{} {:?} = {:?}", name.label(), name.text(), name.canonical());
//!     }
//!     for quantity in sentence.quantities() {
//!         println!("{} {:?} = {}", quantity.kind(), quantity.text(), quantity.value());
//!     }
//! }
//! ```
//!
//! **4. Keep it or write it.** What names and offices say of the text are slices of it, and outlive the
//! document. [`Document::into_owned`] keeps everything, [`output`] writes JSON, CoNLL and HTML, and serde
//! reads the JSON back into an [`owned::Document`].
//!
//! ```
//! use entitas::{output::Json, owned};
//!
//! # let analyzer = entitas::Analyzer::new();
//! let document = analyzer.analyze("Retno Marsudi tiba di Jakarta.");
//! let line = serde_json::to_string(&Json::new(&document).id("1"))?;
//! let again: owned::Document = serde_json::from_str(&line)?;
//! assert_eq!(again.entities()[1].entry(), Some("id:31"));
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! **5. Teach it what you know.** Names of your own, patterns, names that are none:
//!
//! ```
//! use entitas::{Analyzer, Label, gazetteer::Gazetteer, rule::{Pattern, Rules}};
//!
//! let shops = Gazetteer::from_table("Kopi Senja\tcompany\tshop:7")?;
//! let rules = Rules::new()
//!     .pattern(Pattern::new(Label::custom("TICKET")?, r"TKT-\d{4}")?)
//!     .never("Senin Ceria");
//! let analyzer = Analyzer::builder().gazetteer(shops).rules(rules).build()?;
//! let document = analyzer.analyze("Menurut tiket TKT-2045, Kopi Senja tutup.");
//! let names: Vec<_> = document.entities().map(|name| (name.label().as_str(), name.text())).collect();
//! assert_eq!(names, [("TICKET", "TKT-2045"), ("ORGANIZATION", "Kopi Senja")]);
//! # Ok::<(), entitas::Error>(())
//! ```
//!
//! The [cookbook](_documentation::cookbook) has tasks with their code.
//!
//! # Modules
//!
//! Each stage of the analysis is a module, in the order of the data, and most are of use alone:
//!
//! | module | what it does |
//! |---|---|
//! | [`text`] | folds words, converts byte offsets to characters and UTF-16 units |
//! | [`token`], [`sentence`] | tokens with their kinds, clitics, sentences |
//! | [`number`] | whole strings as exact numbers, and back into words |
//! | [`quantity`] | numbers, sums, dates, times and laws in running text |
//! | [`gazetteer`], [`rule`] | lists of names: the embedded one, and your own; patterns and exceptions |
//! | [`tagger`] | names in given words or tokens, by a statistical model |
//! | [`official`] | kinds of offices; how officials are put together |
//! | [`address`] | streets, numbers and levels of regions as one record |
//! | [`document`], [`owned`], [`output`] | all that was read of a text; to be kept; as JSON, CoNLL and HTML |
//! | [`why`] | which rules made it so |
//!
//! # What is promised
//!
//! - **Offsets** are bytes of UTF-8, at borders of characters, throughout. [`text::Offsets`] converts them.
//! - **Order** is that of the text: of tokens, sentences, names, quantities and officials; of a batch that of
//!   its documents, unless it is asked to be [unordered](batch::Mapped::unordered).
//! - **Threads**: an [`Analyzer`] is `Send` and `Sync`, a [`Worker`] is for one thread, and results do not
//!   depend on which worker reads what, or on what it read before.
//! - **Errors**: analysing a `&str` never fails and never panics. An [`Error`] comes only from what is built,
//!   loaded or parsed whole, and says what was wrong, where, and what to do.
//! - **Limits**: time is linear in the text, whatever it holds, and memory bounded by it. A service can set
//!   [how long](AnalyzerBuilder::longest_document) a document is at most and [how many names](AnalyzerBuilder::most_entities)
//!   are kept. [All limits](_documentation::limits) stand in one table.
//! - **Iterators** over what a document has ([`document::Entities`] …) have names, know how many they have left, and are
//!   cheap to clone. Those over lists, models and the trainer's data are `impl Iterator`, so that how these are laid out can
//!   change.
//!
//! # Features
//!
//! Only `data` is on by default.
//!
//! - `data`: the embedded model and names; without it others are given by [`Model::embed`](tagger::Model::embed) and
//!   [`Gazetteer::embed`](gazetteer::Gazetteer::embed).
//! - `rayon`: batches run on the threads of rayon's pool, not on threads of their own.
//! - `jiff`: `to_jiff` on dates, weekdays, times and durations, for calculations with the crate jiff.
//! - `train`: the trainer of models and its evaluation, in the module `train`.

#![cfg_attr(docsrs, feature(doc_cfg))]

// Its macro names what the others list.
#[macro_use]
mod named;

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
pub mod owned;
mod packed;
pub mod quantity;
pub mod rule;
pub mod sentence;
pub mod span;
mod table;
pub mod tagger;
pub mod text;
pub mod token;
#[cfg(feature = "train")]
pub mod train;
mod view;
pub mod why;

pub use analyzer::{Analyzer, AnalyzerBuilder, Worker};
pub use batch::Batch;
pub use document::{Address, AddressField, Chain, Document, Entity, Official, SentenceRef};
pub use error::Error;
pub use label::Label;
pub use quantity::{QuantityRef, ValueRef};
pub use span::Span;
pub use token::{TokenKind, TokenRef};

/// Single stages for the tests of this crate, which give them what the stages before would. No promise, and not
/// there without the feature `stages`.
#[cfg(feature = "stages")]
#[doc(hidden)]
pub mod stages {
    pub use crate::entity::{Correction, Reason, apply, corrections};
    pub use crate::lang::Word;
    pub use crate::link::Linker;
    pub use crate::name::{Canonical, Lookup, Record, SureNames};
    pub use crate::official::block::Blocks;
    pub use crate::official::finder::Finder;
    pub use crate::official::record::Record as OfficialRecord;
    pub use crate::view::{Classes, Columns, TokenView};
}

/// Longer texts about the crate.
pub mod _documentation {
    #[doc = include_str!("../docs/cookbook.md")]
    pub mod cookbook {}

    #[doc = include_str!("../docs/limits.md")]
    pub mod limits {}
}

/// The examples of the README are tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
