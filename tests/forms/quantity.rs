//! Quantities in running text.

use entitas::quantity;

use super::{Form, strings, table, text};

/// `text` with the expressions in brackets; `found` with kind and value of each.
pub const QUANTITY: Form = Form {
    name: "quantity",
    question: |_, text| table([("text", text)]),
    answers: &["text", "found"],
    answer: |case| {
        let (marked, values) = read(&text(case, "text").replace(['[', ']'], ""));
        table([("text", marked.into()), ("found", strings(values))])
    },
};

/// The text with its expressions marked, and what each is worth.
fn read(text: &str) -> (String, Vec<String>) {
    let mut marked = String::new();
    let mut values = Vec::new();
    let mut at = 0;
    for found in quantity::find(text) {
        let span = found.span();
        marked += &text[at..span.start()];
        marked += &format!("[{}]", found.text(text));
        at = span.end();
        let rough = if found.approx() { " ~" } else { "" };
        let conflict = found
            .conflict()
            .map_or(String::new(), |conflict| format!(" !{}", conflict.as_str()));
        let value = found.value().view(text);
        values.push(format!("{} {value}{rough}{conflict}", found.kind()));
    }
    (marked + &text[at..], values)
}
