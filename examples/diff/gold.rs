//! Texts that are marked, in the form of what `extract` prints.

use std::path::Path;

use serde_json::{Map, Value, json};

use super::documents::{Document, lines, text_of};
use super::item::{Kind, Printed};

/// A text and its marks.
pub struct Marked {
    pub document: Document,
    pub marks: Printed,
}

/// Every document of a file of gold.
pub fn read(path: &Path) -> Result<Vec<Marked>, String> {
    let mut marked = Vec::new();
    for line in lines(path)? {
        let (number, line) = line?;
        if line.trim().is_empty() {
            continue;
        }
        let one = one(path, number, &line);
        marked.push(one.map_err(|error| format!("{}, line {number}: {error}", path.display()))?);
    }
    Ok(marked)
}

fn one(path: &Path, number: usize, line: &str) -> Result<Marked, String> {
    let gold: Map<String, Value> = serde_json::from_str(line).map_err(|error| error.to_string())?;
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let id = match gold.get("id").and_then(Value::as_str) {
        Some(id) => id.to_owned(),
        None => format!("{stem}:{number}"),
    };
    let text = match gold.get("text").and_then(Value::as_str) {
        Some(text) => text.to_owned(),
        None => source(&gold)?,
    };
    let offsets = Offsets::new(
        &text,
        gold.get("offsets").and_then(Value::as_str) == Some("chars"),
    );
    let mut lists = Map::new();
    for kind in [
        Kind::Names,
        Kind::Officials,
        Kind::Quantities,
        Kind::Sentences,
    ] {
        let Some(marks) = gold.get(kind.list()) else {
            continue;
        };
        let marks = marks
            .as_array()
            .ok_or_else(|| format!("{} is no list", kind.list()))?;
        let read = marks.iter().map(|mark| {
            mark_of(kind, mark, &offsets)
                .ok_or_else(|| format!("{}: {mark} is no mark inside the text", kind.list()))
        });
        lists.insert(
            kind.list().to_owned(),
            read.collect::<Result<Value, String>>()?,
        );
    }
    let marks = Printed::gold(Value::Object(lists));
    let document = Document { id, text };
    Ok(Marked { document, marks })
}

/// The text of a line of another file, if it is still the one that was marked.
fn source(gold: &Map<String, Value>) -> Result<String, String> {
    let told = |field: &str| {
        gold.get(field)
            .ok_or_else(|| format!("neither text nor {field}"))
    };
    let file = told("source")?.as_str().ok_or("source is no path")?;
    let number = told("line")?.as_u64().ok_or("line is no number")?;
    let mut found = lines(Path::new(file))?.skip((number as usize).saturating_sub(1));
    let (_, line) = found
        .next()
        .ok_or_else(|| format!("{file} has no line {number}"))??;
    let text = text_of(&line).unwrap_or(line);
    let hash = sha1_smol::Sha1::from(&text).digest().to_string();
    match told("sha1")?.as_str() {
        Some(sha1) if sha1 == hash => Ok(text),
        _ => Err(format!(
            "{file}, line {number}, is another text now: its sha1 is {hash}"
        )),
    }
}

/// Offsets of gold as bytes of the text.
struct Offsets<'t> {
    text: &'t str,
    /// Where each character begins, where offsets count those.
    chars: Option<Vec<usize>>,
}

impl Offsets<'_> {
    fn new(text: &str, chars: bool) -> Offsets<'_> {
        let ends = || text.char_indices().map(|(at, _)| at).chain([text.len()]);
        let chars = chars.then(|| ends().collect());
        Offsets { text, chars }
    }

    fn place(&self, pair: &[Value]) -> Option<[usize; 2]> {
        let at = |value: &Value| {
            let at = usize::try_from(value.as_u64()?).ok()?;
            match &self.chars {
                Some(chars) => chars.get(at).copied(),
                None => Some(at),
            }
        };
        let (start, end) = (at(pair.first()?)?, at(pair.get(1)?)?);
        self.text.get(start..end).map(|_| [start, end])
    }
}

fn mark_of(kind: Kind, mark: &Value, offsets: &Offsets<'_>) -> Option<Value> {
    if kind == Kind::Officials {
        let mut official = Map::new();
        for (field, value) in mark.as_object()? {
            let value = match value.as_array() {
                Some(pair) => {
                    let [start, end] = offsets.place(pair)?;
                    json!({"start": start, "end": end})
                }
                None => value.clone(),
            };
            official.insert(field.clone(), value);
        }
        return official
            .contains_key("name")
            .then_some(Value::Object(official));
    }
    let parts = mark.as_array()?;
    let [start, end] = offsets.place(parts)?;
    let mut item = json!({"start": start, "end": end});
    let (first, second) = match kind {
        Kind::Names | Kind::Links => ("label", "entry"),
        _ => ("kind", "value"),
    };
    if kind != Kind::Sentences {
        item[first] = Value::String(parts.get(2)?.as_str()?.to_owned());
        if let Some(value) = parts.get(3) {
            item[second] = value.clone();
        }
    }
    Some(item)
}
