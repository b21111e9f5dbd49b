//! Names in the text and what they name.

mod label;

pub use label::Label;
