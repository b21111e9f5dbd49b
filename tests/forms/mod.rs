//! What the cases of `data/` say, each kind in its form: what is asked, and what comes out now.
//!
//! The tests hold the cases to it; the example `case` prints a text as such a case.

pub mod address;
pub mod entity;
pub mod layout;
pub mod link;
pub mod marked;
pub mod official;
pub mod quantity;
pub mod segment;

use entitas::Analyzer;
use toml::{Table, Value};

/// A kind of case.
pub struct Form {
    /// The file of `data/`, or the folder.
    pub name: &'static str,
    /// What a case asks of a text, without its answer.
    pub question: fn(&Analyzer, &str) -> Table,
    /// The fields that hold an answer.
    pub answers: &'static [&'static str],
    /// Those fields as they come out now. What a case leaves out on purpose is left out.
    pub answer: fn(&Table) -> Table,
}

/// Every kind that a text can be made a case of.
pub const FORMS: [Form; 8] = [
    official::OFFICIAL,
    official::OFFICIAL_NAMES,
    quantity::QUANTITY,
    entity::ENTITY,
    address::ADDRESS,
    link::LINK,
    segment::SENTENCE,
    segment::TOKEN,
];

/// A case's field of text.
fn text<'c>(case: &'c Table, field: &str) -> &'c str {
    let text = case.get(field).and_then(Value::as_str);
    text.unwrap_or_else(|| panic!("no {field} in {case:?}"))
}

fn strings<S: Into<String>>(items: impl IntoIterator<Item = S>) -> Value {
    Value::Array(
        items
            .into_iter()
            .map(|item| Value::String(item.into()))
            .collect(),
    )
}

fn table<S: Into<Value>>(fields: impl IntoIterator<Item = (&'static str, S)>) -> Table {
    let fields = fields.into_iter();
    fields
        .map(|(key, value)| (key.to_owned(), value.into()))
        .collect()
}
