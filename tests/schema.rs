//! The JSON of the samples is as the schemas in `docs/schema` say, and has nothing they do not name.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use entitas::Analyzer;
use entitas::output::Json;
use entitas::quantity::Date;
use regex::Regex;
use serde_json::{Value, json};

use crate::{data, samples};

/// The schemas by their `$id`.
static SCHEMAS: LazyLock<BTreeMap<String, Value>> = LazyLock::new(|| {
    let schemas = [
        include_str!("../docs/schema/document.schema.json"),
        include_str!("../docs/schema/quantity.schema.json"),
    ];
    let schema = |text: &str| -> (String, Value) {
        let schema: Value = serde_json::from_str(text).unwrap();
        (schema["$id"].as_str().unwrap().to_owned(), schema)
    };
    schemas.map(schema).into()
});

/// The keywords that say nothing of a value.
const SILENT: [&str; 5] = ["$schema", "$id", "$defs", "title", "description"];

/// The keywords that lead to further schemas.
const LEADING: [&str; 7] = [
    "properties",
    "items",
    "allOf",
    "anyOf",
    "oneOf",
    "$ref",
    "additionalProperties",
];

/// Whether a value is as one keyword says by itself; every keyword that is used is known.
fn holds(value: &Value, keyword: &str, rule: &Value) -> bool {
    let text = value.as_str();
    let number = value.as_f64();
    let items = value.as_array().map(|items| items.len() as f64);
    let limit = || rule.as_f64().unwrap();
    match keyword {
        "type" => match rule.as_array() {
            Some(types) => types.iter().any(|wanted| is(value, wanted)),
            None => is(value, rule),
        },
        "const" => value == rule,
        "enum" => rule.as_array().unwrap().contains(value),
        "pattern" => {
            let pattern = Regex::new(rule.as_str().unwrap()).unwrap();
            text.is_none_or(|text| pattern.is_match(text))
        }
        "minLength" => text.is_none_or(|text| text.len() as f64 >= limit()),
        "minimum" => number.is_none_or(|own| own >= limit()),
        "maximum" => number.is_none_or(|own| own <= limit()),
        "minItems" => items.is_none_or(|own| own >= limit()),
        "maxItems" => items.is_none_or(|own| own <= limit()),
        "required" => {
            let names = rule.as_array().unwrap();
            let has = |name: &Value| value.get(name.as_str().unwrap()).is_some();
            !value.is_object() || names.iter().all(has)
        }
        other => {
            let is_known = SILENT.contains(&other) || LEADING.contains(&other);
            assert!(is_known, "no keyword {other}");
            true
        }
    }
}

fn is(value: &Value, wanted: &Value) -> bool {
    match wanted.as_str().unwrap() {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        "number" => value.is_number(),
        "integer" => value.is_i64() || value.is_u64(),
        other => panic!("no type {other}"),
    }
}

/// What of `value` is not as `schema` says, of the file `id`.
fn wrong(value: &Value, schema: &Value, id: &str, place: &str) -> Vec<String> {
    let rules = schema.as_object().into_iter().flatten();
    let mut found: Vec<String> = rules
        .filter(|(keyword, rule)| !holds(value, keyword, rule))
        .map(|(keyword, rule)| format!("{place}: {keyword} {rule} of {value}"))
        .collect();
    if let (Some(properties), Some(fields)) = (schema["properties"].as_object(), value.as_object())
    {
        for (name, value) in fields {
            match properties.get(name) {
                Some(schema) => found.extend(wrong(value, schema, id, &format!("{place}/{name}"))),
                None if schema["additionalProperties"] == json!(false) => {
                    found.push(format!("{place}: no property {name}"));
                }
                None => {}
            }
        }
    }
    if let (Some(items), Some(values)) = (schema.get("items"), value.as_array()) {
        for (at, value) in values.iter().enumerate() {
            found.extend(wrong(value, items, id, &format!("{place}/{at}")));
        }
    }
    if let Some((schema, file)) = led_to(schema, id) {
        found.extend(wrong(value, schema, &file, place));
    }
    let several = |keyword: &str| -> Vec<Vec<String>> {
        let all = schema[keyword].as_array().into_iter().flatten();
        all.map(|schema| wrong(value, schema, id, place)).collect()
    };
    found.extend(several("allOf").into_iter().flatten());
    for (keyword, fits) in [("anyOf", 1..usize::MAX), ("oneOf", 1..2)] {
        let all = several(keyword);
        let sound = all.iter().filter(|one| one.is_empty()).count();
        if !all.is_empty() && !fits.contains(&sound) {
            found.push(format!("{place}: {sound} of {keyword} hold of {value}"));
        }
    }
    found
}

/// The schema that one in the file `id` leads to, and its file.
fn led_to(schema: &Value, id: &str) -> Option<(&'static Value, String)> {
    let target = schema["$ref"].as_str()?;
    let (file, path) = target.split_once('#').unwrap_or((target, ""));
    let file = match file {
        "" => id.to_owned(),
        other => format!("{}/{other}", id.rsplit_once('/').unwrap().0),
    };
    let schema = SCHEMAS[&file].pointer(path);
    Some((schema.unwrap_or_else(|| panic!("no {target}")), file))
}

/// The properties that a schema and those it leads to name.
fn named(schema: &Value, id: &str) -> Vec<String> {
    let mut names: Vec<String> = schema["properties"]
        .as_object()
        .into_iter()
        .flatten()
        .map(|(name, _)| name.clone())
        .collect();
    for part in schema["allOf"].as_array().into_iter().flatten() {
        names.extend(named(part, id));
    }
    if let Some((schema, file)) = led_to(schema, id) {
        names.extend(named(schema, &file));
    }
    names
}

const DOCUMENT: &str = "https://docs.rs/entitas/schema/document.schema.json";

#[test]
fn what_is_written_is_as_the_schema_says() {
    let today: Date = "2026-11-29".parse().unwrap();
    let analyzer = Analyzer::builder().today(today).why(true).build().unwrap();
    let mut texts: Vec<String> = samples::articles()
        .into_iter()
        .map(|(_, text)| text)
        .collect();
    let cases = data::cases::<toml::Table>("quantity");
    texts.extend(
        cases
            .iter()
            .map(|case| case["text"].as_str().unwrap().to_owned()),
    );
    let whole = &SCHEMAS[DOCUMENT];
    for text in &texts {
        let document = analyzer.analyze(text);
        let json = Json::new(&document)
            .id("7")
            .text(true)
            .tokens(true)
            .why(true);
        let value = serde_json::to_value(json).unwrap();
        let found = wrong(&value, whole, DOCUMENT, "");
        assert!(found.is_empty(), "{found:#?}");
        for (list, items) in value.as_object().unwrap() {
            let schema = &whole["properties"][list];
            assert!(!schema.is_null(), "the schema has no {list}");
            for item in items.as_array().into_iter().flatten() {
                let known = named(&schema["items"], DOCUMENT);
                for (field, _) in item.as_object().unwrap() {
                    assert!(known.contains(field), "the schema of {list} has no {field}");
                }
            }
        }
    }
}

#[test]
fn what_is_not_so_is_told() {
    let whole = &SCHEMAS[DOCUMENT];
    let sound = json!({
        "sentences": [], "entities": [], "quantities": [], "addresses": [], "officials": []
    });
    assert!(wrong(&sound, whole, DOCUMENT, "").is_empty());
    for (list, item) in [
        ("sentences", json!({"start": 0})),
        (
            "entities",
            json!({"start": 0, "end": 1, "text": "A", "label": "a b"}),
        ),
        (
            "quantities",
            json!({"start": 0, "end": 1, "text": "5", "kind": "cardinal", "value": 5, "approx": false}),
        ),
        ("officials", json!({"name": null})),
    ] {
        let mut value = sound.clone();
        value[list] = json!([item]);
        assert!(!wrong(&value, whole, DOCUMENT, "").is_empty(), "{list}");
    }
}
