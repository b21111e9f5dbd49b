//! Names in the text and what they name.

mod acronym;
mod bracket;
mod label;
mod record;
mod repeat;
mod resolve;

pub use label::Label;
pub use record::{Canonical, Record};
pub(crate) use repeat::{Repeats, Text};
pub(crate) use resolve::Resolver;
