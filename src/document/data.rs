//! The buffers of one document.

use crate::gazetteer::{Entry, Gazetteer, Hit};
use crate::link::Known;
use crate::quantity::Quantity;
use crate::{Label, Sentence, Token, entity, official};

/// Everything read of a text, as numbers.
#[derive(Debug, Default)]
pub(crate) struct Data {
    pub(crate) tokens: Vec<Token>,
    pub(crate) sentences: Vec<Sentence>,
    pub(crate) quantities: Vec<Quantity>,
    pub(crate) entities: Vec<entity::Record>,
    pub(crate) officials: Vec<official::Record>,
    /// What the lists have for the names, and for what turned out to be none.
    pub(crate) hits: Vec<Listed>,
}

impl Data {
    pub(crate) fn clear(&mut self) {
        self.tokens.clear();
        self.sentences.clear();
        self.quantities.clear();
        self.entities.clear();
        self.officials.clear();
        self.hits.clear();
    }
}

/// The lists of names that were searched: the embedded one, then the user's.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Names<'a>(pub(crate) &'a [Gazetteer]);

/// An entry of one of several lists, in the 32 bits that a record keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct EntryRef(pub(crate) u32);

impl EntryRef {
    const BITS: u32 = 24;
    /// More lists than this cannot be told apart.
    pub(crate) const MOST_LISTS: usize = 1 << (32 - EntryRef::BITS);

    /// `None` past the limits that the analyzer's builder enforces.
    pub(crate) fn new(list: usize, entry: u32) -> Option<EntryRef> {
        (list < EntryRef::MOST_LISTS && entry >> EntryRef::BITS == 0)
            .then_some(EntryRef((list as u32) << EntryRef::BITS | entry))
    }
}

/// A hit in the list with a number.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Listed {
    pub(crate) list: u8,
    pub(crate) hit: Hit,
}

impl<'a> Names<'a> {
    pub(crate) fn entry(self, EntryRef(packed): EntryRef) -> Option<Entry<'a>> {
        let list = self.0.get((packed >> EntryRef::BITS) as usize)?;
        list.entry(packed & ((1 << EntryRef::BITS) - 1))
    }

    /// What a hit may mean, best first.
    pub(crate) fn entries(
        self,
        Listed { list, hit }: Listed,
    ) -> impl Iterator<Item = (EntryRef, Entry<'a>)> {
        let names = self.0.get(usize::from(list));
        names.into_iter().flat_map(move |names| {
            let entries = names.entries(hit);
            entries.filter_map(move |entry| {
                Some((EntryRef::new(usize::from(list), entry.index())?, entry))
            })
        })
    }
}

/// The lists and what they found in one document.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Found<'a, 'd> {
    pub(crate) names: Names<'a>,
    pub(crate) hits: &'d [Listed],
}

impl official::Listed for Found<'_, '_> {
    fn name(&self, token: usize) -> Option<(usize, Label)> {
        let near = self
            .hits
            .partition_point(|listed| listed.hit.first() < token);
        let here = self.hits.iter().skip(near);
        let longest = here
            .take_while(|listed| listed.hit.first() == token)
            .filter(|listed| self.is_sure(**listed))
            .map(|listed| listed.hit)
            .max_by_key(|hit| hit.end())?;
        // `DPRD Kota Bekasi` ends with a place.
        let label = if longest.has_tail() {
            Label::Place
        } else {
            longest.label()
        };
        Some((longest.end(), label))
    }
}

impl Found<'_, '_> {
    /// Whether a listed name is seldom a person's, or part of one: airports, schools and villages
    /// are named after people.
    fn is_sure(&self, listed: Listed) -> bool {
        use crate::gazetteer::Class::{
            City, Country, Hospital, Province, Regency, School, University,
        };
        let mut classes = self.names.entries(listed).map(|(_, entry)| entry.class());
        !listed.hit.is_weak()
            && match listed.hit.label() {
                Label::Place => {
                    classes.any(|class| matches!(class, Country | Province | Regency | City))
                }
                Label::Organization => {
                    !classes.any(|class| matches!(class, University | School | Hospital))
                }
                _ => false,
            }
    }
}

impl<'a> Known<'a> for Found<'a, '_> {
    fn candidates(&self, hit: u32) -> impl Iterator<Item = (u32, Entry<'a>)> {
        let names = self.names;
        let listed = self.hits.get(hit as usize).copied();
        listed
            .into_iter()
            .flat_map(move |listed| names.entries(listed))
            .map(|(number, entry)| (number.0, entry))
    }

    fn entry(&self, number: u32) -> Option<Entry<'a>> {
        self.names.entry(EntryRef(number))
    }
}
