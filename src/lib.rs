//! Reads Indonesian text.

pub mod analyzer;
pub mod batch;
mod container;
pub mod document;
pub mod entity;
pub mod error;
pub mod gazetteer;
pub mod link;
pub mod number;
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

pub use analyzer::{Analyzer, AnalyzerBuilder, Worker};
pub use batch::Batch;
pub use document::{Chain, Document, Entity, Official};
pub use entity::Label;
pub use error::Error;
pub use quantity::Quantity;
pub use sentence::Sentence;
pub use span::Span;
pub use token::{Token, TokenKind};
