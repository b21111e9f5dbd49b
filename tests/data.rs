//! The cases in `data/`.

use std::collections::HashSet;

use serde::de::DeserializeOwned;

/// Every `[[case]]` of `data/<name>.toml`, in order.
///
/// Panics where two of them say the same.
pub fn cases<T: DeserializeOwned>(name: &str) -> Vec<T> {
    let path = format!("{}/tests/data/{name}.toml", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let mut table: toml::Table = toml::from_str(&text).unwrap();
    let blocks = table.remove("case");
    let blocks = blocks.unwrap_or_else(|| panic!("{path}: no [[case]]"));
    let mut seen = HashSet::new();
    let mut cases = Vec::new();
    for block in blocks.as_array().unwrap() {
        let mut unnamed = block.as_table().unwrap().clone();
        unnamed.remove("name");
        let unnamed = format!("{unnamed:?}");
        assert!(!seen.contains(&unnamed), "{path}: twice: {unnamed}");
        seen.insert(unnamed);
        let case = block.clone().try_into();
        cases.push(case.unwrap_or_else(|error| panic!("{path}: {error}\n{block:?}")));
    }
    cases
}
