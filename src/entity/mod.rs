//! What names in a text name. The names of a document are [`Entity`](crate::Entity).

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
// For the analyzer, and for tests of single stages; no promise to anyone else.
#[doc(hidden)]
pub use record::{Canonical, Record};
pub(crate) use repeat::Repeats;
pub(crate) use resolve::Resolver;
pub(crate) use text::Text;
