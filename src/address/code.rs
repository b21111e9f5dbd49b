//! Which region a level of an address is: the one that lies in the others that it names.

use super::{Field, Part, piece};
use crate::gazetteer::Entry;
use crate::name::{DocumentHits, EntryRef, Lookup};

/// The most regions of one name that are weighed.
const MOST: usize = 64;

/// Gives the levels of an address the regions that agree with each other; none where they contradict. `hits` are the hits of
/// the fields, in their order.
pub(super) fn settle(known: &DocumentHits<'_, '_>, fields: &mut [Field], hits: &[Option<u32>]) {
    for part in [Part::Province, Part::Regency, Part::District] {
        let Some(at) = fields.iter().position(|field| field.part == part) else {
            continue;
        };
        let around = around(known, fields, part);
        let Some(field) = fields.get_mut(at) else {
            continue;
        };
        let hit = hits.get(at).copied().flatten();
        let candidates = || {
            let all = hit
                .into_iter()
                .flat_map(|hit| known.candidates(hit))
                .take(MOST);
            all.filter(|(_, entry)| piece::by_class(entry.class()) == Some(part))
        };
        let Some(around) = around else {
            // Nothing is named that it lies in.
            if field.entry.is_none() {
                field.entry = only(candidates());
            }
            continue;
        };
        let lies_within = |entry: Entry<'_>| {
            std::iter::successors(entry.parent(), |parent| parent.parent())
                .any(|parent| parent == around)
        };
        let own = field.entry.and_then(|entry| known.entry(entry.0));
        if !own.is_some_and(lies_within) {
            field.entry = only(candidates().filter(|&(_, entry)| lies_within(entry)));
        }
    }
}

/// The lowest region above a level that the address names and whose entry is known.
fn around<'g>(known: &DocumentHits<'g, '_>, fields: &[Field], part: Part) -> Option<Entry<'g>> {
    let above = fields
        .iter()
        .filter(|field| field.part > part && field.part <= Part::Province);
    let lowest = above
        .filter(|field| field.entry.is_some())
        .min_by_key(|field| field.part)?;
    known.entry(lowest.entry?.0)
}

fn only<'g>(mut entries: impl Iterator<Item = (u32, Entry<'g>)>) -> Option<EntryRef> {
    let (first, _) = entries.next()?;
    entries.next().is_none().then_some(EntryRef(first))
}
