//! Owned documents: the same as the views, and back from JSON as they were.

use entitas::output::Json;
use entitas::quantity::{self, Date, Kind};
use entitas::{Analyzer, Document, owned};

use crate::{data, samples};

/// What is read back says the same, and is written as it was.
fn returns(document: &Document<'_, '_>) {
    let json = Json::new(document)
        .id("7")
        .tokens(true)
        .why(!document.steps().is_empty());
    let line = serde_json::to_string(&json).unwrap();
    let read: owned::Document = serde_json::from_str(&line).unwrap();
    assert_eq!(serde_json::to_string(&read).unwrap(), line);
    for (read, found) in read.quantities().iter().zip(document.quantities()) {
        assert_eq!(read.value(), found.value(), "{found:?}");
        assert_eq!(read.value().unit(), found.value().unit());
    }
}

#[test]
fn every_sample_returns() {
    let today: Date = "2026-11-29".parse().unwrap();
    for analyzer in [
        Analyzer::new(),
        Analyzer::builder()
            .today(today)
            .why(true)
            .scores(false)
            .build()
            .unwrap(),
    ] {
        for (_, text) in samples::articles() {
            let document = analyzer.analyze(&text);
            returns(&document);
            let line =
                serde_json::to_string(&Json::new(&document).text(true).tokens(true)).unwrap();
            let read: owned::Document = serde_json::from_str(&line).unwrap();
            let owned = document.into_owned();
            assert_eq!(owned.text(), Some(text.as_str()));
            if owned.steps().is_none() {
                assert_eq!(read, owned);
                assert_eq!(serde_json::to_string(&owned).unwrap(), line);
            }
        }
    }
}

/// Every text of the quantity cases, which hold each kind in each of its forms.
#[test]
fn every_kind_of_quantity_returns() {
    let analyzer = Analyzer::builder().entities(false).build().unwrap();
    let mut seen: Vec<Kind> = Vec::new();
    for case in data::cases::<toml::Table>("quantity") {
        let document = analyzer.analyze(case["text"].as_str().unwrap());
        returns(&document);
        seen.extend(document.quantities().map(|quantity| quantity.kind()));
    }
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), Kind::Coordinate as usize + 1, "{seen:?}");
}

#[test]
fn what_is_not_a_document_is_refused() {
    let quantity = |value: &str, kind: &str| {
        let line = format!(
            r#"{{"start":0,"end":1,"text":"5","kind":"{kind}","value":{value},"approx":false}}"#
        );
        serde_json::from_str::<owned::Quantity>(&line).map(|read| read.value().to_string())
    };
    assert_eq!(quantity("\"5\"", "cardinal").unwrap(), "5");
    assert_eq!(
        quantity(r#"{"amount":"5","unit":"km"}"#, "quantity").unwrap(),
        "5 km"
    );
    for (value, kind) in [
        ("\"five\"", "cardinal"),
        ("{}", "money"),
        ("\"5\"", "money"),
        ("\"1/0\"", "fraction"),
        ("{\"lo\":\"1\",\"hi\":\"2\",\"of\":\"sheep\"}", "range"),
        ("5", "cardinal"),
        ("\"5\"", "number"),
    ] {
        assert!(quantity(value, kind).is_err(), "{value} {kind}");
    }
}

#[test]
fn detached_values_and_views_agree() {
    let text = "Jarak 5-10 km, harga Rp15.000/kg, hubungi 0812-3456-7890.";
    for found in quantity::find(text) {
        assert_eq!(found.view(text).detach(), found);
        assert_eq!(found.view(text).value().detach(), found.value());
    }
}
