//! Organisations, places and the rest: the same name, the same entry, acronyms.

use super::acronym::{acronym, core, glossed, is_of_tail, spelt_from};
use super::chain::Chains;
use super::key::{Keys, Kind};
use crate::name::{Label, Lookup, Record};
use crate::view::TokenView;

/// The first mention of the name `number`: the number itself where there is none before.
pub(super) fn first<'g>(
    view: TokenView<'_>,
    known: &impl Lookup<'g>,
    names: &[Record],
    (number, name): (usize, &Record),
    keys: &mut Keys,
    chains: &Chains,
) -> u32 {
    let label = name.label();
    let (start, end) = (name.first_token() as usize, name.last_token() as usize);
    let (core_start, core_end) = core(view, start, end);
    let full = keys.words(view, start, end).hash();
    let core = keys.words(view, core_start, core_end).hash();
    let acronym = acronym(view, name).filter(|_| !is_of_tail(view, known, names, number + 1));
    let first = glossed(view, known, names, number)
        .map(|other| chains.first(other))
        .or_else(|| {
            let entry = u64::from(name.entry()?);
            keys.get(Kind::Entry, label, entry)
        })
        .or_else(|| same_name(names, name, keys.get(Kind::Full, label, full)))
        .or_else(|| same_name(names, name, keys.get(Kind::Full, label, core)))
        .or_else(|| {
            // `BUMN` that stands before its `Badan Usaha Milik Negara (BUMN)`.
            let acronym = acronym?;
            spelt_from(view, acronym.checked_sub(1)?, view.word(acronym))?;
            let hash = keys.words(view, acronym, acronym + 1).hash();
            let first = one_name(names, name, keys.get(Kind::Full, label, hash))?;
            let fullest = names.get(chains.fullest(first) as usize)?;
            (fullest.last_token() == fullest.first_token() + 1).then_some(first)
        })
        .unwrap_or(number as u32);
    if let Some(entry) = name.entry() {
        keys.keep(Kind::Entry, label, u64::from(entry), first);
    }
    keys.set(Kind::Full, label, full, first);
    keys.keep(Kind::Full, label, core, first);
    if let Some(acronym) = acronym {
        let hash = keys.words(view, acronym, acronym + 1).hash();
        keys.keep(Kind::Full, label, hash, first);
    }
    first
}

/// The chain, unless it is known to be something else: Bandung the city, Bandung the regency.
fn same_name(names: &[Record], name: &Record, first: Option<u32>) -> Option<u32> {
    if name.label() == Label::Place {
        one_name(names, name, first)
    } else {
        first
    }
}

/// The chain, unless the lists know the two names as two.
fn one_name(names: &[Record], name: &Record, first: Option<u32>) -> Option<u32> {
    let other = names.get(first? as usize)?;
    let differ = name.entry().is_some() && other.entry().is_some() && name.entry() != other.entry();
    (!differ).then_some(first?)
}
