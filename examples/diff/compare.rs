//! Which item of one build is which of the other.

use std::collections::{HashMap, HashSet};

use super::item::{Item, Kind};

/// An item that is not on both sides, or is another there.
pub struct Change {
    pub old: Option<Item>,
    pub new: Option<Item>,
    /// The fields that differ, where there are two.
    pub fields: Vec<String>,
}

impl Change {
    /// What it is counted under. What sort of office it is says little of a change to an official.
    pub fn group(&self, kind: Kind) -> String {
        let fields = || self.fields.join(", ");
        match (&self.old, &self.new) {
            (None, Some(item)) => format!("gained {}", item.label),
            (Some(item), None) => format!("lost {}", item.label),
            (Some(_), Some(_)) if kind == Kind::Officials => format!("changed {}", fields()),
            (Some(old), Some(new)) if old.label != new.label => {
                format!("changed {} → {}", old.label, new.label)
            }
            (Some(old), _) => format!("changed {}: {}", old.label, fields()),
            (None, None) => String::new(),
        }
    }
}

/// How the items of two builds are compared.
#[derive(Clone, Copy)]
pub struct Rule<'r> {
    pub kind: Kind,
    /// Fields that do not count.
    pub ignore: &'r [String],
    /// The first side is gold: what it does not tell is not compared.
    pub gold: bool,
}

impl Rule<'_> {
    /// Everything that is not the same on both sides, in the order of the text.
    pub fn changes(self, old: &[Item], new: &[Item]) -> Vec<Change> {
        let mut left: Vec<Option<&Item>> = old.iter().map(Some).collect();
        let mut right: Vec<Option<&Item>> = new.iter().map(Some).collect();
        let mut changes = Vec::new();
        let longest = old.iter().chain(new).map(|item| item.keys.len()).max();
        for key in 0..longest.unwrap_or(0) {
            let mut places: HashMap<_, Vec<usize>> = HashMap::new();
            for (at, item) in right.iter().enumerate().rev() {
                if let Some(place) = item.and_then(|item| item.keys.get(key)) {
                    places.entry(place).or_default().push(at);
                }
            }
            for slot in &mut left {
                let place = slot.and_then(|item| item.keys.get(key));
                let Some(same) = place.and_then(|place| places.get_mut(place)?.pop()) else {
                    continue;
                };
                changes.extend(self.change(slot.take(), right[same].take()));
            }
        }
        if !matches!(self.kind, Kind::Links | Kind::Sentences) {
            let mut from = 0;
            for slot in &mut left {
                let Some(item) = *slot else { continue };
                from += right[from..]
                    .iter()
                    .take_while(|new| new.is_none_or(|new| new.place.1 <= item.place.0))
                    .count();
                let touching = right[from..].iter_mut().find(|new| {
                    new.is_some_and(|new| new.place.0 < item.place.1 && item.place.0 < new.place.1)
                });
                if let Some(touching) = touching {
                    changes.extend(self.change(slot.take(), touching.take()));
                }
            }
        }
        changes.extend(left.iter().filter_map(|item| self.change(*item, None)));
        changes.extend(right.iter().filter_map(|item| self.change(None, *item)));
        changes.sort_by_key(|change| {
            change
                .old
                .as_ref()
                .or(change.new.as_ref())
                .map(|item| item.place)
        });
        changes
    }

    /// None where both are the same in all that counts.
    fn change(self, old: Option<&Item>, new: Option<&Item>) -> Option<Change> {
        let mut fields = Vec::new();
        match (old, new) {
            (None, None) => return None,
            (Some(old), Some(new)) => {
                let mut names: Vec<&String> = old.fields.keys().collect();
                if !self.gold {
                    names.extend(
                        new.fields
                            .keys()
                            .filter(|name| !old.fields.contains_key(*name)),
                    );
                }
                names.retain(|name| !self.ignore.contains(name));
                let differ = |name: &&String| {
                    let side = |item: &Item| {
                        item.fields
                            .get(*name)
                            .filter(|field| field.shown != "none")
                            .cloned()
                    };
                    side(old) != side(new)
                };
                fields.extend(names.into_iter().filter(differ).cloned());
                if fields.is_empty() {
                    return None;
                }
            }
            _ => {}
        }
        Some(Change {
            old: old.cloned(),
            new: new.cloned(),
            fields,
        })
    }
}

/// Leaves the links of names that both builds have with the same label.
pub fn shared_links(old: &mut Vec<Item>, new: &mut Vec<Item>, names: (&[Item], &[Item])) {
    let set = |items: &[Item]| -> HashSet<_> {
        items
            .iter()
            .map(|item| (item.place, item.label.clone()))
            .collect()
    };
    let (left, right) = (set(names.0), set(names.1));
    let both = |item: &Item| {
        let name = (item.place, item.label.clone());
        left.contains(&name) && right.contains(&name)
    };
    old.retain(both);
    new.retain(both);
}

/// Leaves the links that gold tells, with `none` where the build has none.
pub fn told_links(gold: &[Item], new: &mut Vec<Item>) {
    let links = std::mem::take(new);
    for told in gold {
        let found = links.iter().find(|link| link.place == told.place);
        let mut link = found.unwrap_or(told).clone();
        link.label.clone_from(&told.label);
        if found.is_none() {
            link = link.with("entry", "none", None);
        }
        new.push(link);
    }
}
