//! Cases as they are written in a file.

use toml::{Table, Value};

/// The order of fields that people like to read; others follow.
const ORDER: [&str; 14] = [
    "name",
    "text",
    "before",
    "after",
    "words",
    "tokens",
    "kinds",
    "position",
    "office",
    "affiliation",
    "status",
    "chains",
    "entries",
    "canonical",
];

/// A field as a line, or as a line for each of a list's tables.
pub fn field(key: &str, value: &Value) -> String {
    format!("{} = {}", bare(key), value_of(value))
}

fn value_of(value: &Value) -> String {
    match value {
        Value::Array(items) if items.iter().any(Value::is_table) => {
            let lines = items.iter().map(|item| format!("    {},\n", inline(item)));
            format!("[\n{}]", lines.collect::<String>())
        }
        _ => inline(value),
    }
}

fn inline(value: &Value) -> String {
    match value {
        Value::String(text) => quoted(text),
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(inline).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Table(fields) if fields.is_empty() => "{}".to_owned(),
        Value::Table(fields) => {
            let fields =
                ordered(fields).map(|(key, value)| format!("{} = {}", bare(key), inline(value)));
            format!("{{ {} }}", fields.collect::<Vec<_>>().join(", "))
        }
        Value::Integer(number) => number.to_string(),
        Value::Boolean(truth) => truth.to_string(),
        Value::Float(_) | Value::Datetime(_) => panic!("no case holds {value:?}"),
    }
}

/// Fields in that order.
pub fn ordered(fields: &Table) -> impl Iterator<Item = (&String, &Value)> {
    let mut fields: Vec<_> = fields.iter().collect();
    let place = |key: &str| {
        ORDER
            .iter()
            .position(|own| *own == key)
            .unwrap_or(ORDER.len())
    };
    fields.sort_by_key(|(key, _)| place(key));
    fields.into_iter()
}

fn bare(key: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    if !key.is_empty() && key.chars().all(plain) {
        key.to_owned()
    } else {
        quoted(key)
    }
}

fn quoted(text: &str) -> String {
    let mut quoted = String::from('"');
    for c in text.chars() {
        match c {
            '"' => quoted += "\\\"",
            '\\' => quoted += "\\\\",
            '\n' => quoted += "\\n",
            '\r' => quoted += "\\r",
            '\t' => quoted += "\\t",
            // What nobody would see in an editor.
            c if c.is_control() || ('\u{200b}'..='\u{200f}').contains(&c) || c == '\u{feff}' => {
                quoted += &format!("\\u{:04X}", c as u32);
            }
            c => quoted.push(c),
        }
    }
    quoted + "\""
}
