//! What a document holds, out of a line of JSON, in one form for every kind.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// Bytes of the text.
pub type Place = (usize, usize);

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Names,
    Links,
    Officials,
    Quantities,
    Sentences,
}

impl Kind {
    pub const ALL: [Kind; 5] = [
        Kind::Names,
        Kind::Links,
        Kind::Officials,
        Kind::Quantities,
        Kind::Sentences,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Names => "names",
            Kind::Links => "links",
            Kind::Officials => "officials",
            Kind::Quantities => "quantities",
            Kind::Sentences => "sentences",
        }
    }

    /// The list of `extract` that has them.
    pub fn list(self) -> &'static str {
        match self {
            Kind::Names | Kind::Links => "entities",
            Kind::Officials => "officials",
            Kind::Quantities => "quantities",
            Kind::Sentences => "sentences",
        }
    }
}

/// A field as it is shown, and where its words stand if it is a piece of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    pub shown: String,
    pub place: Option<Place>,
}

/// One name, link, official, quantity or end of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What is marked in the text.
    pub place: Place,
    /// What it is counted under.
    pub label: String,
    pub fields: BTreeMap<String, Field>,
    /// Where it must stand to be the same one: the surest way to tell first.
    pub keys: Vec<Vec<Place>>,
}

impl Item {
    fn new(place: Place, label: &str) -> Item {
        Item {
            place,
            label: label.to_owned(),
            fields: BTreeMap::new(),
            keys: vec![vec![place]],
        }
    }

    pub fn with(mut self, name: &str, shown: impl ToString, place: Option<Place>) -> Item {
        let shown = shown.to_string();
        self.fields.insert(name.to_owned(), Field { shown, place });
        self
    }
}

/// A document as a build prints it.
pub struct Printed(Value);

impl Printed {
    pub fn new(line: &str) -> Result<Printed, String> {
        let value: Value = serde_json::from_str(line).map_err(|error| error.to_string())?;
        Ok(Printed(value))
    }

    /// A document as gold has it, in the form of `extract`.
    pub fn gold(value: Value) -> Printed {
        Printed(value)
    }

    /// Whether a kind is told at all.
    pub fn has(&self, kind: Kind) -> bool {
        match kind {
            Kind::Links => self
                .list(kind)
                .iter()
                .any(|name| name.get("entry").is_some()),
            _ => self.0.get(kind.list()).is_some(),
        }
    }

    fn list(&self, kind: Kind) -> &[Value] {
        self.0
            .get(kind.list())
            .and_then(Value::as_array)
            .map_or(&[], Vec::as_slice)
    }

    /// The items of a kind, in the order of the text. Links name what they point at by where it stands in `old`,
    /// so that a first mention cut anew is no new link of all that follow.
    pub fn items(&self, kind: Kind, text: &str, old: &Printed) -> Vec<Item> {
        let items = self.list(kind).iter().filter_map(Value::as_object);
        let mut items: Vec<Item> = match kind {
            Kind::Names => items.filter_map(|item| name(item, text)).collect(),
            Kind::Links => items
                .filter_map(|item| self.link(item, old, text))
                .collect(),
            Kind::Officials => items.filter_map(|item| self.official(item, text)).collect(),
            Kind::Quantities => items.filter_map(|item| quantity(item, text)).collect(),
            // Where a sentence begins follows from the one before.
            Kind::Sentences => items
                .filter_map(|item| place(item).map(|(_, end)| Item::new((end, end), "end")))
                .collect(),
        };
        items.sort_by_key(|item| item.place);
        items
    }

    fn entity(&self, index: &Value) -> Option<Place> {
        let index = usize::try_from(index.as_u64()?).ok()?;
        place(self.list(Kind::Names).get(index)?.as_object()?)
    }

    fn link(&self, entity: &Map<String, Value>, old: &Printed, text: &str) -> Option<Item> {
        let label = entity.get("label")?.as_str()?;
        let mut link = Item::new(place(entity)?, label);
        for field in ["canonical", "entry"] {
            if let Some(value) = entity.get(field) {
                link = link.with(field, shown(value), None);
            }
        }
        if let Some(first) = entity
            .get("mention_of")
            .and_then(|index| self.entity(index))
        {
            let mentions = old.list(Kind::Names).iter();
            let same = mentions
                .filter_map(|old| place(old.as_object()?))
                .find(|old| old.0 < first.1 && first.0 < old.1);
            let first = same.unwrap_or(first);
            link = link.with("first", words(text, first), Some(first));
        }
        (!link.fields.is_empty()).then_some(link)
    }

    fn official(&self, official: &Map<String, Value>, text: &str) -> Option<Item> {
        let piece = |field: &str| place(official.get(field)?.as_object()?);
        let (name, position) = (piece("name")?, piece("position")?);
        let label = official
            .get("kind")
            .and_then(Value::as_str)
            .unwrap_or("official");
        let hull = (name.0.min(position.0), name.1.max(position.1));
        let mut item = Item::new(hull, label);
        item.keys = vec![vec![name, position], vec![position], vec![name]];
        for (field, value) in official {
            item = match value {
                Value::Object(inner) => match place(inner) {
                    Some(at) => item.with(field, words(text, at), Some(at)),
                    None => item.with(field, shown(value), None),
                },
                _ if field == "person" => match self.entity(value) {
                    Some(at) => item.with(field, words(text, at), Some(at)),
                    None => item,
                },
                _ => item.with(field, shown(value), None),
            };
        }
        Some(item)
    }
}

fn place(item: &Map<String, Value>) -> Option<Place> {
    let at = |field: &str| usize::try_from(item.get(field)?.as_u64()?).ok();
    Some((at("start")?, at("end")?))
}

/// The words of a place on one line.
pub fn words(text: &str, (start, end): Place) -> String {
    let words = text.get(start..end).unwrap_or("?").split_whitespace();
    words.collect::<Vec<_>>().join(" ")
}

fn shown(value: &Value) -> String {
    match value {
        Value::String(words) => words.clone(),
        Value::Null => "none".to_owned(),
        value => value.to_string(),
    }
}

fn name(entity: &Map<String, Value>, text: &str) -> Option<Item> {
    let label = entity.get("label")?.as_str()?;
    let place = place(entity)?;
    let item = Item::new(place, label).with("span", words(text, place), Some(place));
    Some(item.with("label", label, None))
}

fn quantity(quantity: &Map<String, Value>, text: &str) -> Option<Item> {
    let kind = quantity.get("kind")?.as_str()?;
    let place = place(quantity)?;
    let mut item = Item::new(place, kind).with("span", words(text, place), Some(place));
    for (field, value) in quantity {
        if !["start", "end", "text"].contains(&field.as_str()) {
            item = item.with(field, shown(value), None);
        }
    }
    Some(item)
}
