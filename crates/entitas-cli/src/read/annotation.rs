//! Documents as displaCy draws them and as Label Studio imports them.

use entitas::Document;
use entitas::text::{Offsets, Unit};
use serde_json::{Value, json};

/// A document for `displacy.render(…, style="ent", manual=True)`: offsets in characters, ids of entries as `kb_id`.
pub fn displacy(id: &str, document: &Document<'_, '_>) -> Value {
    let offsets = Offsets::new(document.text(), Unit::Chars);
    let names: Vec<Value> = document
        .entities()
        .map(|name| {
            let entry = name.entry().and_then(|entry| entry.id());
            json!({
                "start": offsets.convert(name.span().start()),
                "end": offsets.convert(name.span().end()),
                "label": name.label().as_str(),
                "kb_id": entry.map(|id| id.to_string()).unwrap_or_default(),
            })
        })
        .collect();
    json!({"title": id, "text": document.text(), "ents": names})
}

/// A task with a prediction, for a project with `<Text name="text" value="$text"/>` and `<Labels name="label"
/// toName="text">`: offsets in UTF-16 units, as browsers count.
pub fn label_studio(id: &str, document: &Document<'_, '_>) -> Value {
    let offsets = Offsets::new(document.text(), Unit::Utf16);
    let region = |number: usize, start, end, text: &str, label: &str| {
        json!({
            "id": number.to_string(),
            "from_name": "label",
            "to_name": "text",
            "type": "labels",
            "value": {
                "start": offsets.convert(start),
                "end": offsets.convert(end),
                "text": text,
                "labels": [label],
            },
        })
    };
    let mut result = Vec::new();
    for name in document.entities() {
        let (start, end) = (name.span().start(), name.span().end());
        let mut region = region(result.len(), start, end, name.text(), name.label().as_str());
        if let (Some(score), Some(map)) = (name.score(), region.as_object_mut()) {
            map.insert("score".to_owned(), json!(score));
        }
        result.push(region);
    }
    for quantity in document.quantities() {
        let (start, end) = (quantity.span().start(), quantity.span().end());
        let label = quantity.kind().as_str().to_uppercase();
        result.push(region(result.len(), start, end, quantity.text(), &label));
    }
    let model = concat!("entitas-", env!("CARGO_PKG_VERSION"));
    json!({
        "data": {"text": document.text(), "id": id},
        "predictions": [{"model_version": model, "result": result}],
    })
}
