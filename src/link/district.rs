//! Districts that the region behind them tells to be others: the `Makasar` of `Makasar, Bali` is none of Jakarta.

use super::numbered::{Numbered, entry_of, parents};
use super::row::are_beside;
use crate::gazetteer::Class;
use crate::name::{Lookup, Record};
use crate::view::TokenView;

/// Whether the region behind a comma, perhaps behind a further district, is of another province than the district `at`.
pub(super) fn is_elsewhere<'g>(
    view: TokenView<'_>,
    known: &impl Lookup<'g>,
    names: &[Record],
    at: usize,
    place: Numbered<'g>,
) -> bool {
    const FAR: usize = 2;
    let rest = names.get(at..).unwrap_or_default().windows(2).take(FAR);
    for pair in rest {
        let [before, after] = pair else { return false };
        if !are_beside(view, before, after) {
            return false;
        }
        let Some(region) = entry_of(known, after) else {
            continue;
        };
        let province = match region.1.class() {
            Class::Province => Some(region.0),
            Class::City | Class::Regency => province_of(known, region),
            _ => continue,
        };
        return province.is_some() && province != province_of(known, place);
    }
    false
}

fn province_of<'g>(known: &impl Lookup<'g>, place: Numbered<'g>) -> Option<u32> {
    parents(place).find(|&parent| class_of(known, parent) == Some(Class::Province))
}

fn class_of<'g>(known: &impl Lookup<'g>, entry: u32) -> Option<Class> {
    known.entry(entry).map(|entry| entry.class())
}
