//! One document as a whole: which names name the same, and what they are.
//!
//! `Retno` is the Retno Marsudi of an earlier sentence, ASEAN the Perhimpunan Bangsa-Bangsa Asia
//! Tenggara before its brackets, Bandung a city or a regency. Everything is found through one
//! table of hashed names, in time linear in the number of names.

mod acronym;
mod ambiguous;
mod chain;
mod cut_body;
mod district;
mod homonym;
mod key;
mod local_acronym;
mod namesake;
mod noun;
mod numbered;
mod organization;
mod person;
mod place;
mod private;
mod row;
mod stand_in;
mod unsure_place;
mod wanted;

use chain::Chains;
use key::Keys;

use crate::name::{Label, Lookup, Record};
use crate::view::TokenView;
use crate::why::{self, Act, Rule};

/// Links the names of documents; keeps its buffers from one to the next.
#[derive(Debug, Default)]
pub struct Linker {
    keys: Keys,
    places: place::Places,
    chains: Chains,
}

impl Linker {
    /// Empties the buffers.
    pub(crate) fn clear(&mut self) {
        self.keys.clear();
        self.chains.clear();
        self.places.clear();
    }

    /// Gives each name its first mention and its fullest form, and places their entry.
    ///
    /// `names` are sorted and do not overlap.
    pub fn link<'g>(&mut self, view: TokenView<'_>, known: &impl Lookup<'g>, names: &mut [Record]) {
        self.clear();
        self.places.decide(view, known, names);
        unsure_place::forget(view, known, names, &mut self.places);
        stand_in::forget(view, known, names, &mut self.keys);
        noun::forget(view, names);
        row::forget(view, known, names);
        row::part(view, known, names);
        cut_body::forget_at_comma(view, names);
        cut_body::forget_branches(view, known, names);
        namesake::forget(view, known, names, &mut self.keys);
        private::forget(view, names, &mut self.keys);
        local_acronym::forget(view, known, names, &mut self.keys);
        ambiguous::forget(view, known, names);
        homonym::forget(view, known, names, &mut self.keys);
        for number in 0..names.len() {
            let Some(name) = names.get(number) else { break };
            let (keys, chains) = (&mut self.keys, &self.chains);
            let first = match name.label() {
                Label::Person => person::first(view, names, (number, name), keys, chains),
                _ => organization::first(view, known, names, (number, name), keys, chains),
            };
            if first as usize != number {
                let rule = match name.label() {
                    Label::Person => Rule::PersonBefore,
                    _ => Rule::NamedBefore,
                };
                why::told(rule, Act::Joined, || Some(name.span()));
            }
            self.chains.push(first, names);
        }
        for number in 0..names.len() {
            let first = self.chains.first(number as u32);
            let canonical = self.chains.canonical(first, names);
            let Some(name) = names.get_mut(number) else {
                break;
            };
            if name.entry().is_none()
                && let Some(shared) = self.chains.entry(first)
                // `Camat Sukoharjo` in a text on the regency.
                && place::may_be(view, known, name, shared)
                && !private::is_wife(view, name)
                && !(name.label() == Label::Person && self.chains.is_another(first))
                && !stand_in::is_barred(number, &self.keys)
            {
                why::told(Rule::EntryOfChain, Act::Joined, || Some(name.span()));
                name.set_entry(Some(shared));
            }
            let canonical = canonical.filter(|&fullest| fullest as usize != number);
            name.link(canonical, (first as usize != number).then_some(first));
        }
    }
}
