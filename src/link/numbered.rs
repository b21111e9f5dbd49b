//! Entries with their numbers, by which names and lists point to them.

use crate::gazetteer::Entry;
use crate::name::{Lookup, Record};

/// An entry and its number.
pub(super) type Numbered<'g> = (u32, Entry<'g>);

/// The entry that a name has.
pub(super) fn entry_of<'g>(known: &impl Lookup<'g>, name: &Record) -> Option<Numbered<'g>> {
    let number = name.entry()?;
    Some((number, known.entry(number)?))
}

/// The numbers of the regions a place lies in, the nearest first.
pub(super) fn parents((number, entry): Numbered<'_>) -> impl Iterator<Item = u32> {
    let list = number.wrapping_sub(entry.index());
    std::iter::successors(entry.parent(), |parent| parent.parent())
        .map(move |parent| list.wrapping_add(parent.index()))
}
