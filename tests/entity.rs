//! Names in whole texts.

use entitas::{Analyzer, Label};
use serde::Deserialize;

#[derive(Deserialize)]
struct Cases {
    case: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    name: String,
    text: String,
    names: Vec<String>,
}

#[test]
fn cases() {
    let cases: Cases = toml::from_str(include_str!("data/entity.toml")).unwrap();
    let analyzer = Analyzer::new();
    for case in cases.case {
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
