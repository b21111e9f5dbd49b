//! Names in whole texts.

use entitas::{Analyzer, Label};
use serde::Deserialize;

use crate::data;

#[derive(Deserialize)]
struct Case {
    name: String,
    text: String,
    names: Vec<String>,
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
    }
}
