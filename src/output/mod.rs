//! Documents in the formats of other programs: JSON, CoNLL, HTML.

mod conll;
mod html;
mod json;

pub use conll::Conll;
pub use html::{Html, Page};
pub use json::Json;
