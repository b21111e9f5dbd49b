//! Which names and expressions are wanted.

use entitas::quantity::{Kind, QuantityRef};
use entitas::{Document, Entity, Label, Official};
use serde_json::Value;

use crate::cli::Read;

/// Only names with some labels and at least a score, only expressions of some kinds.
#[derive(Clone, Debug)]
pub struct Filter {
    labels: Vec<Label>,
    kinds: Vec<Kind>,
    least: f32,
}

impl Filter {
    /// The filter that was asked for.
    pub fn of(arguments: &Read) -> Option<Filter> {
        let filter = Filter {
            labels: arguments.label.clone(),
            kinds: arguments.kind.clone(),
            least: arguments.min_score.unwrap_or(0.0),
        };
        let is_asked =
            !filter.labels.is_empty() || !filter.kinds.is_empty() || arguments.min_score.is_some();
        is_asked.then_some(filter)
    }

    pub fn name(&self, name: &Entity<'_, '_>) -> bool {
        (self.labels.is_empty() || self.labels.contains(&name.label()))
            && name.score().unwrap_or(1.0) >= self.least
    }

    pub fn quantity(&self, quantity: &QuantityRef<'_>) -> bool {
        self.kinds.is_empty() || self.kinds.contains(&quantity.kind())
    }

    /// Officials go with the name of the person.
    pub fn official(&self, official: &Official<'_, '_>) -> bool {
        official.person().is_none_or(|person| self.name(&person))
    }

    /// Takes out of the JSON of a document what is not wanted; what points to a name by its number does so by the
    /// number it has now.
    pub fn json(&self, document: &Document<'_, '_>, json: &mut Value) {
        // The new number of each name, and of the first that is left of those with it.
        let mut left = 0;
        let numbers: Vec<Option<usize>> = document
            .entities()
            .map(|name| {
                let kept = self.name(&name).then_some(left);
                left += usize::from(kept.is_some());
                kept
            })
            .collect();
        let mut firsts: Vec<Option<usize>> = vec![None; numbers.len()];
        let mut mention_of = Vec::new();
        for (at, name) in document.entities().enumerate() {
            let first = name.mention_of().map_or(at, |first| first.index());
            let Some(number) = numbers.get(at).copied().flatten() else {
                continue;
            };
            match firsts.get_mut(first) {
                Some(Some(first)) => mention_of.push(Some(*first)),
                Some(none) => {
                    *none = Some(number);
                    mention_of.push(None);
                }
                None => mention_of.push(None),
            }
        }
        keep(
            json,
            "entities",
            document.entities().map(|name| self.name(&name)),
        );
        keep(
            json,
            "quantities",
            document.quantities().map(|one| self.quantity(&one)),
        );
        keep(
            json,
            "officials",
            document.officials().map(|one| self.official(&one)),
        );
        if let Some(names) = json.get_mut("entities").and_then(Value::as_array_mut) {
            for (name, first) in names.iter_mut().zip(mention_of) {
                set(name, "mention_of", first);
            }
        }
        if let Some(officials) = json.get_mut("officials").and_then(Value::as_array_mut) {
            for official in officials {
                for field in ["person", "body"] {
                    let old = official.get(field).and_then(Value::as_u64);
                    let new = old.and_then(|old| numbers.get(old as usize).copied().flatten());
                    set(official, field, new);
                }
            }
        }
    }
}

fn keep(json: &mut Value, list: &str, wanted: impl Iterator<Item = bool>) {
    if let Some(items) = json.get_mut(list).and_then(Value::as_array_mut) {
        let mut wanted = wanted;
        items.retain(|_| wanted.next().unwrap_or(true));
    }
}

fn set(item: &mut Value, field: &str, number: Option<usize>) {
    if let Some(map) = item.as_object_mut() {
        match number {
            Some(number) => {
                map.insert(field.to_owned(), number.into());
            }
            None => {
                map.shift_remove(field);
            }
        }
    }
}
