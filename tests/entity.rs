//! Names in whole texts.

use std::collections::BTreeMap;

use entitas::{Analyzer, Label};
use serde::Deserialize;

use crate::data;

#[derive(Deserialize)]
struct Case {
    name: String,
    text: String,
    names: Vec<String>,
    /// The entries of some of the names.
    #[serde(default)]
    entries: BTreeMap<String, String>,
}

#[test]
fn cases() {
    let analyzer = Analyzer::new();
    for case in data::cases::<Case>("entity") {
        let document = analyzer.analyze(&case.text);
        let names: Vec<String> = document
            .entities()
            .filter(|name| {
                matches!(
                    name.label(),
                    Label::Person | Label::Organization | Label::Place
                )
            })
            .map(|name| format!("{} {}", name.label(), name.text()))
            .collect();
        assert_eq!(names, case.names, "{}", case.name);
        for (name, wanted) in &case.entries {
            let entity = document.entities().find(|entity| entity.text() == name);
            let id = entity.and_then(|entity| entity.entry()?.id());
            assert_eq!(
                id.map(|id| id.to_string()).as_ref(),
                Some(wanted),
                "{}: {name}",
                case.name
            );
        }
    }
}
