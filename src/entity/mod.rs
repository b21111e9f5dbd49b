//! Names in the text and what they name.

mod acronym;
mod label;
mod record;
mod resolve;

pub use label::Label;
pub use record::{Canonical, Record};
pub(crate) use resolve::Resolver;
