//! The sample articles as they come out, sentence by sentence, and one hash of their JSON lines: a change that is
//! meant to change nothing changes no file of `snapshots/`.

use std::fmt::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};

use entitas::Analyzer;
use entitas::output::Json;
use serde_json::Value;

use crate::samples;

/// What accepts the new state; `git diff tests/snapshots` then shows what changed.
const UPDATE: &str = "INSTA_UPDATE=always cargo test --test lib snapshot";

#[test]
fn articles_come_out_as_before() {
    let analyzer = Analyzer::new();
    let mut lines = String::new();
    let mut changed = Vec::new();
    let mut settings = insta::Settings::clone_current();
    settings.set_omit_expression(true);
    settings.set_prepend_module_to_snapshot(false);
    let mut check = |name: &str, found: &str| {
        let same = || settings.bind(|| insta::assert_snapshot!(name, found));
        if catch_unwind(AssertUnwindSafe(same)).is_err() {
            changed.push(name.to_owned());
        }
    };
    for (file, text) in samples::articles() {
        let document = analyzer.analyze(&text);
        let id = format!("examples/articles/{file}");
        let json = Json::new(&document).id(&id).tokens(true);
        let line = serde_json::to_string(&json).unwrap();
        check(file.trim_end_matches(".txt"), &shown(&text, &line));
        lines += &line;
        lines.push('\n');
    }
    // As `extract --format jsonl --tokens examples/articles/*.txt | sha1sum` tells it.
    let hash = sha1_smol::Sha1::from(&lines).digest().to_string();
    check("sha1", &hash);
    assert!(
        changed.is_empty(),
        "changed: {}. If that is what you want: {UPDATE}",
        changed.join(", ")
    );
}

/// Every sentence with the items that begin in it. Without offsets and scores: a new model may move every score a
/// little, and the hash knows them all.
fn shown(text: &str, line: &str) -> String {
    let document: Value = serde_json::from_str(line).unwrap();
    let items = |kind: &str| document[kind].as_array().unwrap().clone();
    let start = |item: &Value| item["start"].as_u64().unwrap() as usize;
    let mut shown = String::new();
    for sentence in items("sentences") {
        let (first, end) = (start(&sentence), sentence["end"].as_u64().unwrap() as usize);
        let _ = writeln!(shown, "{:?}", &text[first..end]);
        for (kind, place) in [
            ("entities", ""),
            ("quantities", ""),
            ("officials", "position"),
        ] {
            for item in items(kind) {
                let at = item.get(place).map_or_else(|| start(&item), start);
                if (first..end).contains(&at) {
                    let _ = writeln!(shown, "    {kind} {}", bare(item));
                }
            }
        }
    }
    shown
}

/// Pieces of text as their words alone.
fn bare(item: Value) -> Value {
    let Value::Object(mut fields) = item else {
        return item;
    };
    for key in ["start", "end", "score"] {
        fields.remove(key);
    }
    if fields.len() == 1
        && let Some(words) = fields.remove("text")
    {
        return words;
    }
    fields
        .into_iter()
        .map(|(key, value)| (key, bare(value)))
        .collect()
}
