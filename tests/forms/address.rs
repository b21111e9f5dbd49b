//! Addresses in whole texts.

use std::sync::LazyLock;

use entitas::{Address, Analyzer};
use toml::Table;

use super::{Form, strings, table, text};

/// The `addresses` of a `text`: the parts of each with their text, and the codes of regions.
pub const ADDRESS: Form = Form {
    name: "address",
    question: |_, text| table([("text", text)]),
    answers: &["addresses"],
    answer,
};

fn answer(case: &Table) -> Table {
    static ANALYZER: LazyLock<Analyzer> = LazyLock::new(Analyzer::new);
    let document = ANALYZER.analyze(text(case, "text"));
    table([("addresses", strings(document.addresses().iter().map(shown)))])
}

/// `street: Jl. Melati; house: 5; regency: Kota Palu = id:72.71`.
fn shown(address: &Address<'_, '_>) -> String {
    let fields = address.fields().iter().map(|field| {
        let text = field.text().replace('\n', " ");
        let id = field.entry().and_then(|entry| entry.id());
        let code = id.map_or(String::new(), |id| format!(" = {id}"));
        format!("{}: {text}{code}", field.part())
    });
    fields.collect::<Vec<_>>().join("; ")
}
