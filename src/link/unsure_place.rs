//! Places that mean what no list has: a village of the listed district's name, a team, a part of a longer name.

use super::district::is_elsewhere;
use super::numbered::entry_of;
use super::place::{Places, place};
use super::wanted::wanted_class;
use crate::gazetteer::{Class, Entry};
use crate::lang::lists::affixes;
use crate::lang::{designators, homonyms};
use crate::name::{Lookup, Record};
use crate::view::TokenView;
use crate::why::{self, Act, Rule};

/// Takes the entry from such places.
pub(super) fn forget<'g>(
    view: TokenView<'_>,
    known: &impl Lookup<'g>,
    names: &mut [Record],
    places: &mut Places,
) {
    for at in 0..names.len() {
        let Some(name) = place(names, at) else {
            continue;
        };
        let Some(meant) = entry_of(known, &name) else {
            continue;
        };
        let is_elsewhere =
            || meant.1.class() == Class::District && is_elsewhere(view, known, names, at, meant);
        let rule = if is_smaller(view, &name, meant.1) {
            Rule::SmallerPlace
        } else if is_terrain(view, &name, meant.1) {
            Rule::Terrain
        } else if is_opponent(view, &name, meant.1) {
            Rule::Opponent
        } else if is_elsewhere() {
            Rule::Elsewhere
        } else if places.is_lone(view, known, names, &name, meant) {
            Rule::LonePlace
        } else {
            continue;
        };
        why::told(rule, Act::Dropped, || Some(name.span()));
        if let Some(name) = names.get_mut(at) {
            name.set_entry(None);
        }
    }
}

/// Whether a name means a village or hamlet that no list has, and not the larger place that one has by that name.
fn is_smaller(view: TokenView<'_>, name: &Record, entry: Entry<'_>) -> bool {
    let (first, last) = (name.first_token() as usize, name.last_token() as usize);
    let wanted = || wanted_class(view, first);
    // `Kepala Desa Sukun`, where the lists have the district alone.
    let is_of_office = || wanted() == Some(Class::Village) && entry.class() != Class::Village;
    let has_level = || view.listed(first).is(designators::LEVEL);
    let after = view.listed(last + usize::from(view.mark(last) == b','));
    // `Teluk Dalam, RT 02`
    let is_hamlet = || after.is(designators::NEIGHBOURS) && !has_level();
    // `Gondang Kecamatan Watumalang`
    let is_in_district = || {
        let is_district = entry.class() == Class::District;
        is_district && after.is(designators::OF_DISTRICT) && !has_level() && wanted().is_none()
    };
    is_hamlet() || is_in_district() || is_of_office()
}

/// The land in `Pondok Cina`.
fn is_terrain(view: TokenView<'_>, name: &Record, entry: Entry<'_>) -> bool {
    let before = (name.first_token() as usize).checked_sub(1);
    entry.class() == Class::Country
        && before.is_some_and(|before| {
            view.capital(before) && view.listed(before).is(designators::TERRAIN)
        })
}

/// Whether a city before which its opponent stands is a team from there, or a word of a foreign title: `melawan Basel`,
/// `Winter's Bone`.
fn is_opponent(view: TokenView<'_>, name: &Record, entry: Entry<'_>) -> bool {
    let is_town = matches!(
        entry.class(),
        Class::City | Class::Regency | Class::District | Class::WorldCity
    );
    let before = (name.first_token() as usize).checked_sub(1);
    before.filter(|_| is_town).is_some_and(|before| {
        let is_possessive = || {
            let word = view.word(before);
            affixes::POSSESSIVE.iter().any(|end| word.ends_with(end))
        };
        view.listed(before).is(homonyms::AGAINST) || view.capital(before) && is_possessive()
    })
}
