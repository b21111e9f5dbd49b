//! Reads Indonesian text.

mod container;
pub mod entity;
pub mod error;
pub mod gazetteer;
pub mod link;
pub mod official;
pub mod sentence;
pub mod span;
pub mod tagger;
pub mod text;
pub mod token;
#[cfg(feature = "train")]
pub mod train;

pub use entity::Label;
pub use error::Error;
pub use sentence::Sentence;
pub use span::Span;
pub use token::{Token, TokenKind};
