//! Words that a list has as a name and texts mostly have as another's: the `Bayern` that is a land, the `Alibaba` of a tale.

use super::key::{Keys, Kind};
use super::numbered::{Numbered, entry_of, parents};
use super::wanted::is_led;
use crate::gazetteer::Class;
use crate::lang::{homonyms, people};
use crate::name::{Label, Lookup, Record};
use crate::view::TokenView;
use crate::why::{self, Act, Rule};

/// Takes the entry from names of one such word that the text does not bear out.
///
/// A name is borne out by another name of the same entry, a club by words of the game, a place by another that lies in the
/// same region, in it, or around it, and a region by `di` before it where the text tells of no kings, any other body by another of its class.
pub(super) fn forget<'g>(
    view: TokenView<'_>,
    known: &impl Lookup<'g>,
    names: &mut [Record],
    keys: &mut Keys,
) {
    if !names
        .iter()
        .any(|name| homonym(view, known, name).is_some())
    {
        return;
    }
    for (at, name) in (0..).zip(names.iter()) {
        let Some(entry) = entry_of(known, name).filter(|_| homonym(view, known, name).is_none())
        else {
            continue;
        };
        keys.set(Kind::Meant, name.label(), u64::from(entry.0), at);
        for kin in kin(entry) {
            keys.set(Kind::Kin, name.label(), kin, at);
        }
    }
    let is_match = view.next_listed(0, homonyms::MATCH).is_some();
    // The Mataram of a tale of kings is none of today.
    let of_kings = view.next_listed(0, people::ROYAL).is_some();
    for name in names.iter_mut() {
        let Some(entry) = homonym(view, known, name) else {
            continue;
        };
        let label = name.label();
        let has_kin = || kin(entry).any(|kin| keys.get(Kind::Kin, label, kin).is_some());
        let is_borne_out = keys.get(Kind::Meant, label, u64::from(entry.0)).is_some()
            || match entry.1.class() {
                Class::Club => is_match,
                Class::Person => false,
                // `lahir di Mataram`.
                class
                    if class.level().is_some()
                        && !of_kings
                        && is_led(view, name.first_token() as usize) =>
                {
                    true
                }
                _ => has_kin(),
            };
        if !is_borne_out {
            why::told(Rule::Homonym, Act::Dropped, || Some(name.span()));
            name.set_entry(None);
        }
    }
}

/// The entry of a name that is one of these words.
fn homonym<'g>(
    view: TokenView<'_>,
    known: &impl Lookup<'g>,
    name: &Record,
) -> Option<Numbered<'g>> {
    let first = name.first_token() as usize;
    let word = view.listed(first);
    let is_other = word.is(homonyms::HOMONYM);
    if !is_other && !word.is(homonyms::CLUB) || name.last_token() as usize != first + 1 {
        return None;
    }
    entry_of(known, name).filter(|(_, entry)| is_other || entry.class() == Class::Club)
}

/// What an entry shares with those beside it: a place itself and the region around it, a body its class.
fn kin(entry: Numbered<'_>) -> impl Iterator<Item = u64> {
    const CLASS: u64 = 1 << 32;
    let (number, own) = entry;
    let is_place = own.label() == Label::Place;
    let around = is_place.then(|| parents(entry).next()).flatten();
    let own = match is_place {
        true => u64::from(number),
        false => CLASS | own.class() as u64,
    };
    around.map(u64::from).into_iter().chain([own])
}
