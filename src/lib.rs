//! Reads Indonesian text.

pub mod entity;
pub mod error;
pub mod number;
pub mod quantity;
pub mod sentence;
pub mod span;
pub mod token;

pub use entity::Label;
pub use error::Error;
pub use sentence::Sentence;
pub use span::Span;
pub use token::{Token, TokenKind};
