//! Names in the text and what they name.

mod label;
mod record;
mod resolve;

pub use label::Label;
pub(crate) use resolve::Resolver;
pub use record::{Canonical, Record};
