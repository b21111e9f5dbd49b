//! Names in the text and what they name.

mod acronym;
mod bracket;
mod firm;
mod label;
mod record;
mod repeat;
mod resolve;
mod text;

pub(crate) use firm::Firms;
pub use label::Label;
pub use record::{Canonical, Record};
pub(crate) use repeat::Repeats;
pub(crate) use resolve::Resolver;
pub(crate) use text::Text;
