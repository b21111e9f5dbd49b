//! Reads Indonesian text.

pub mod entity;
pub mod error;
pub mod span;
pub mod tagger;
pub mod token;
#[cfg(feature = "train")]
pub mod train;

pub use entity::Label;
pub use error::Error;
pub use span::Span;
pub use token::{Token, TokenKind};
