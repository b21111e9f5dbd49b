//! Documents that own all they say: to be kept, sent to other threads, stored and read back.
//!
//! [`Document::into_owned`](crate::Document::into_owned) makes one, and serde reads one from what
//! [`output::Json`](crate::output::Json) and `extract --format jsonl` write. Written again it is the same,
//! field by field; what a later version writes beside them is passed over.
//!
//! ```
//! use entitas::{Analyzer, output::Json, owned};
//!
//! let analyzer = Analyzer::new();
//! let document = analyzer.analyze("Bupati Bogor Budi Santoso membeli 2,5 kg beras pada 2 Mei.");
//! let line = serde_json::to_string(&Json::new(&document))?;
//!
//! let kept: owned::Document = serde_json::from_str(&line)?;
//! assert_eq!(kept.officials()[0].position(), "Bupati Bogor");
//! assert_eq!(kept.quantities()[0].value().to("g").unwrap().to_string(), "2500");
//! assert_eq!(serde_json::to_string(&kept)?, line);
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! Offsets are bytes, unless the JSON was written with others: a document does not know which.

mod address;
mod chain;
mod document;
mod entity;
mod official;
mod piece;
mod quantity;
mod read;

pub use address::{Address, AddressField};
pub use chain::Chain;
pub use document::Document;
pub use entity::Entity;
pub use official::Official;
pub use piece::{Sentence, Step, Token};
pub use quantity::Quantity;
