//! One document as a whole: which names name the same, and what they are.
//!
//! `Retno` is the Retno Marsudi of an earlier sentence, ASEAN the Perhimpunan Bangsa-Bangsa Asia
//! Tenggara before its brackets, Bandung a city or a regency. Everything is found through one
//! table of hashed names, in time linear in the number of names.

mod body;
mod chain;
mod key;
mod person;
mod place;

pub use chain::Chains;

use key::Keys;

use crate::Label;
use crate::entity::{Canonical, Record};
use crate::gazetteer::{Gazetteer, Hit};
use crate::official::{self, Page};

/// Links the names of documents; keeps its buffers from one to the next.
#[derive(Debug, Default)]
pub struct Linker {
    keys: Keys,
    places: place::Places,
    chains: Chains,
}

impl Linker {
    /// A linker with empty buffers.
    pub fn new() -> Linker {
        Linker::default()
    }

    /// Forgets the document.
    pub(crate) fn clear(&mut self) {
        self.keys.clear();
        self.chains.clear();
    }

    /// Gives each name its entry, its first mention and its fullest form.
    ///
    /// `names` are sorted and do not overlap; `hits` are what the gazetteer found in the same
    /// tokens. A name takes the hit over the same tokens, unless it has one already.
    pub fn link(
        &mut self,
        page: Page<'_>,
        gazetteer: &Gazetteer,
        hits: &[Hit],
        names: &mut [Record],
    ) {
        self.clear();
        take_hits(hits, names);
        self.places.decide(page, gazetteer, hits, names);
        body::decide(gazetteer, hits, names);
        for number in 0..names.len() {
            let Some(name) = names.get(number) else { break };
            let root = match name.label() {
                Label::Person => person::root(page, names, number, &mut self.keys, &self.chains),
                _ => body::root(page, names, number, &mut self.keys, &self.chains),
            };
            self.chains.push(root, names);
        }
        self.chains.finish(names);
        for number in 0..names.len() {
            let root = self.chains.first(number as u32);
            let entry = self.chains.entry(root);
            let fullest = self.chains.fullest(root);
            let full_span = names.get(fullest as usize).map(Record::span);
            let Some(name) = names.get_mut(number) else {
                break;
            };
            let shared = entry
                .filter(|_| name.label() != Label::Place)
                .or(name.entry());
            name.set_entry(shared);
            let canonical = match (shared, full_span) {
                (Some(entry), _) => Some(Canonical::Entry(entry)),
                (None, Some(span)) if fullest as usize != number => Some(Canonical::Text(span)),
                _ => None,
            };
            name.link(canonical, (root as usize != number).then_some(root));
        }
    }

    /// The chains of the names linked last.
    pub fn chains(&self) -> &Chains {
        &self.chains
    }

    /// Makes the offices of `officials` known to the chains of their holders.
    pub fn carry(&mut self, officials: &[official::Record]) {
        self.chains.carry(officials);
    }
}

/// Each name takes the hit of its label over the same tokens, or the one that takes in a head
/// word before it: the `Kota` of `Wali Kota Bandung`.
fn take_hits(hits: &[Hit], names: &mut [Record]) {
    let mut near = 0;
    for name in names {
        let (first, last) = (name.first_token() as usize, name.last_token() as usize);
        while hits.get(near).is_some_and(|hit| hit.first() + 1 < first) {
            near += 1;
        }
        let same = (near..)
            .zip(hits.iter().skip(near))
            .take_while(|(_, hit)| hit.first() <= first)
            .filter(|(_, hit)| hit.end() == last && hit.label() == name.label())
            .filter(|(_, hit)| hit.first() == first || hit.has_head())
            .max_by_key(|(_, hit)| hit.first())
            .map(|(number, _)| number as u32);
        *name = name.with_hit(name.hit().or(same));
    }
}
