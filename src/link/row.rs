//! Places in a row that one word tells the level of: `tiga kecamatan, yaitu Wonosobo, Selomerto dan Kertek`.

use crate::gazetteer::Class;
use crate::lang::{OfficeClass, designators, grammar};
use crate::name::{Label, Lookup, Record};
use crate::view::TokenView;
use crate::why::{self, Act, Rule};

/// Takes the entry from places of a row that are of another level than the word before it says. The row has `dan` in it: after
/// commas alone stands what a village lies in (`Desa Melati, Sleman`).
pub(super) fn forget<'g>(view: TokenView<'_>, known: &impl Lookup<'g>, names: &mut [Record]) {
    let mut number = 0;
    while number < names.len() {
        let Row { joined, end: next } = row(view, names, number);
        // Without a joint in it, no row begins inside of it either.
        let Some(end) = joined else {
            number = next;
            continue;
        };
        let class = names.get(number).and_then(|name| level(view, name));
        for name in names.get_mut(number..end).unwrap_or_default() {
            let entry = name.entry().and_then(|entry| known.entry(entry));
            let is_bare = !view
                .listed(name.first_token() as usize)
                .is(designators::LEVEL);
            let own = entry.and_then(|entry| entry.level());
            let is_other = |class: Class| own.is_some() && own < class.level();
            if is_bare && class.is_some_and(is_other) {
                why::told(Rule::OtherLevel, Act::Dropped, || Some(name.span()));
                name.set_entry(None);
            }
        }
        number = end;
    }
}

/// Whether nothing but a comma stands between two names.
pub(super) fn are_beside(view: TokenView<'_>, one: &Record, other: &Record) -> bool {
    let comma = one.last_token() as usize;
    view.mark(comma) == b',' && comma + 1 == other.first_token() as usize
}

/// Gives a bare place before a comma and the region of its name the district that it means there: `Pontianak Kota, Kota Pontianak`.
pub(super) fn part<'g>(view: TokenView<'_>, known: &impl Lookup<'g>, names: &mut [Record]) {
    for number in 1..names.len() {
        let (Some(&name), Some(region)) = (names.get(number - 1), names.get(number)) else {
            continue;
        };
        let is_told = |name: &Record| {
            let first = view.listed(name.first_token() as usize);
            first.is(designators::LEVEL)
        };
        let is_itself = name.label() == Label::Place
            && name.entry().is_some()
            && name.entry() == region.entry()
            && are_beside(view, &name, region)
            && is_told(region)
            && !is_told(&name);
        if !is_itself {
            continue;
        }
        let city = region.entry().and_then(|entry| known.entry(entry));
        let hit = name.hit();
        let mut inside = hit.into_iter().flat_map(|hit| known.candidates(hit));
        let inside = inside.find(|(_, entry)| {
            let parent = entry.parent();
            entry.class() == Class::District && parent.is_some() && parent == city
        });
        why::told(Rule::PartOfItself, Act::Dropped, || Some(name.span()));
        if let Some(name) = names.get_mut(number - 1) {
            name.set_entry(inside.map(|(entry, _)| entry));
        }
    }
}

/// Bare places between commas, and `dan`.
struct Row {
    /// The number behind the last name that `dan` joins, where one does.
    joined: Option<usize>,
    /// The number behind the last of them.
    end: usize,
}

/// The row that begins with the name of number `first`.
fn row(view: TokenView<'_>, names: &[Record], first: usize) -> Row {
    let is_place = |name: &Record| name.label() == Label::Place;
    let mut row = Row {
        joined: None,
        end: first + 1,
    };
    let Some(mut before) = names.get(first).filter(|name| is_place(name)) else {
        return row;
    };
    while let Some(name) = names.get(row.end).filter(|name| is_place(name)) {
        let between = before.last_token() as usize..name.first_token() as usize;
        let is_joint = |at: usize| view.is(at, OfficeClass::AND);
        let is_between = |at: usize| view.mark(at) == b',' || is_joint(at);
        let is_bare = !view.listed(between.end).is(designators::LEVEL);
        if !is_bare || between.len() > 2 || between.is_empty() || !between.clone().all(is_between) {
            break;
        }
        row.end += 1;
        if between.clone().any(is_joint) {
            row.joined = Some(row.end);
        }
        before = name;
    }
    row
}

/// A village or district that its own first word tells, or a small one before it: `Desa Melati`, `kecamatan, yaitu Melati`.
fn level(view: TokenView<'_>, name: &Record) -> Option<Class> {
    /// `kecamatan, yaitu`, `kecamatan, di antaranya`.
    const FAR: usize = 3;
    let first = name.first_token() as usize;
    if let Some(class) = class_at(view, first) {
        return Some(class);
    }
    let mut before = (1..=FAR).map_while(|back| first.checked_sub(back));
    let is_between =
        |at: usize| matches!(view.mark(at), b',' | b':') || view.lower(at).is(grammar::LISTS);
    let level = before.find(|&at| !is_between(at))?;
    class_at(view, level)
}

fn class_at(view: TokenView<'_>, at: usize) -> Option<Class> {
    let word = view.listed(at);
    if word.is(designators::OF_VILLAGE) {
        Some(Class::Village)
    } else {
        word.is(designators::OF_DISTRICT).then_some(Class::District)
    }
}
