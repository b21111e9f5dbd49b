//! Parties inside the names of their groups in a parliament: `Fraksi PDIP`.

use super::meant::Meant;
use crate::gazetteer::{Case, Class, Gazetteer, Hit, Symbol};
use crate::name::EntryRef;
use crate::text::fold;
use crate::token::Token;

/// Looks parties up in the embedded list; keeps its buffers.
#[derive(Debug, Default)]
pub(super) struct Parties {
    key: String,
    symbols: Vec<Symbol>,
    hits: Vec<Hit>,
}

impl Parties {
    /// The party by which a group of its members is called: it may be read alone.
    pub(super) fn of(
        &mut self,
        text: &str,
        tokens: &[Token],
        names: &Gazetteer,
        group: Hit,
    ) -> Option<Meant> {
        let (first, end) = (group.first() + 1, group.own_end());
        let inside = tokens.get(first..end).filter(|inside| !inside.is_empty())?;
        let key = &mut self.key;
        self.symbols.clear();
        self.symbols.extend(
            inside
                .iter()
                .map(|token| names.symbol(fold(token.text(text), key))),
        );
        self.hits.clear();
        names.find(&self.symbols, |_| Case::Upper, &mut self.hits);
        let whole = self.hits.iter().filter(|hit| hit.len() == inside.len());
        let mut parties = whole.flat_map(|&hit| names.entries(hit));
        let party = parties
            .next()
            .filter(|party| party.class() == Class::Party)?;
        parties.next().is_none().then_some(Meant {
            first: first as u32,
            end: end as u32,
            bare_end: end as u32,
            label: party.label(),
            has_head: false,
            weak: false,
            region: false,
            list: 0,
            hit: None,
            entry: EntryRef::new(0, party.index()),
        })
    }
}
