//! Names in whole texts.

use std::sync::LazyLock;

use entitas::{Analyzer, Entity, Label};
use toml::{Table, Value};

use super::{Form, strings, table, text};

/// `names` of a `text` with their labels, and the `entries` of those that a case is about.
pub const ENTITY: Form = Form {
    name: "entity",
    question: |_, text| table([("text", text)]),
    answers: &["names", "entries"],
    answer,
};

fn answer(case: &Table) -> Table {
    static ANALYZER: LazyLock<Analyzer> = LazyLock::new(Analyzer::new);
    let document = ANALYZER.analyze(text(case, "text"));
    let label = |name: &Entity<'_, '_>| name.label();
    let names = || {
        let names = document.entities();
        names.filter(|name| {
            matches!(
                label(name),
                Label::Person | Label::Organization | Label::Place
            )
        })
    };
    let entry = |name: &Entity<'_, '_>| name.entry()?.id().map(|id| id.to_string());
    let mut answer = table([(
        "names",
        strings(names().map(|name| format!("{} {}", name.label(), name.text()))),
    )]);
    let entries: Table = match case.get("entries").and_then(Value::as_table) {
        Some(told) => {
            let found = told.keys().filter_map(|told| {
                let name = names().find(|name| name.text() == told)?;
                Some((told.clone(), Value::String(entry(&name)?)))
            });
            found.collect()
        }
        None if case.contains_key("names") => return answer,
        None => {
            let found = names()
                .filter_map(|name| Some((name.text().to_owned(), Value::String(entry(&name)?))));
            found.collect()
        }
    };
    answer.insert("entries".to_owned(), Value::Table(entries));
    answer
}
