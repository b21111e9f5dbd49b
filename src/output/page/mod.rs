//! A page to look at: names, offices and quantities marked in the text and listed in tables, with an
//! index of the documents and a chart of what they name most. One file without scripts; what a mark
//! stands for shows when it is pointed at, tapped or reached by the tabulator.

mod article;
mod contents;
mod escape;
mod mark;
mod words;

pub use article::Html;
pub use contents::{Contents, Page, Tail};
