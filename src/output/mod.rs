//! Documents in the formats of other programs: JSON, CoNLL, HTML.

mod conll;
mod json;
mod page;

pub use conll::Conll;
pub use json::Json;
pub use page::{Contents, Html, Page, Tail};
