//! Parties inside the names of their groups in a parliament: `Fraksi PDIP`.

use super::meant::Meant;
use crate::gazetteer::{Class, Gazetteer, Hit, Search};
use crate::token::Token;

/// The party by which a group of its members is called, as the embedded list has it: it may be read alone.
pub(super) fn of(
    search: &mut Search,
    text: &str,
    tokens: &[Token],
    names: &Gazetteer,
    group: Hit,
) -> Option<Meant> {
    let (first, end) = (group.first() + 1, group.own_end());
    let inside = tokens.get(first..end).filter(|inside| !inside.is_empty())?;
    search.read(names, inside.iter().map(|token| token.text(text)));
    let whole = search.whole(names).iter();
    let mut parties = whole.flat_map(|&hit| names.entries(hit));
    let party = parties
        .next()
        .filter(|party| party.class() == Class::Party)?;
    let is_one = parties.next().is_none();
    is_one.then(|| Meant::part(first..end, 0, party))
}
