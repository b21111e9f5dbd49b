//! Names in the text and what they name.

mod label;
mod record;

pub use label::Label;
pub use record::{Canonical, Record};
