//! The lists of names that were searched, and what they know of a text.

use super::Label;
use crate::gazetteer::{Entry, Gazetteer, Hit};

/// The lists of names that were searched: the embedded one, then the user's.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Gazetteers<'a>(pub(crate) &'a [Gazetteer]);

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
pub(crate) struct ListHit {
    pub(crate) list: u8,
    pub(crate) hit: Hit,
}

impl<'a> Gazetteers<'a> {
    pub(crate) fn entry(self, EntryRef(packed): EntryRef) -> Option<Entry<'a>> {
        let list = self.0.get((packed >> EntryRef::BITS) as usize)?;
        list.entry(packed & ((1 << EntryRef::BITS) - 1))
    }

    /// What a hit may mean, best first.
    pub(crate) fn entries(
        self,
        ListHit { list, hit }: ListHit,
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

/// What lists know of a text, as far as it helps to tell bodies from persons.
pub trait SureNames {
    /// The longest listed body or place that begins at a token, where it is seldom anything else:
    /// the token after it, and [`Label::Place`] where it ends with a place.
    fn sure_name(&self, token: usize) -> Option<(usize, Label)>;
}

/// No lists.
impl SureNames for () {
    fn sure_name(&self, _: usize) -> Option<(usize, Label)> {
        None
    }
}

/// What the lists of names know.
pub trait Lookup<'g> {
    /// What a [hit](super::Record::hit) may mean, best first, each with the number a
    /// [record](super::Record::entry) keeps. Within one list the numbers differ as the
    /// [indices](Entry::index) do.
    fn candidates(&self, hit: u32) -> impl Iterator<Item = (u32, Entry<'g>)>;

    /// The entry with a number.
    fn entry(&self, number: u32) -> Option<Entry<'g>>;
}

/// The lists and what they found in one document.
#[derive(Clone, Copy, Debug)]
pub(crate) struct DocumentHits<'a, 'd> {
    pub(crate) names: Gazetteers<'a>,
    pub(crate) hits: &'d [ListHit],
}

impl SureNames for DocumentHits<'_, '_> {
    fn sure_name(&self, token: usize) -> Option<(usize, Label)> {
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

impl DocumentHits<'_, '_> {
    /// What the first list knows by a name, however it is written.
    pub(crate) fn classes_of(&self, name: &str) -> impl Iterator<Item = crate::gazetteer::Class> {
        let entries = self.names.0.first().map(|list| list.lookup(name));
        entries.into_iter().flatten().map(|entry| entry.class())
    }

    /// Whether a listed name is seldom a person's, or part of one: airports, schools and villages
    /// are named after people.
    fn is_sure(&self, listed: ListHit) -> bool {
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

impl<'a> Lookup<'a> for DocumentHits<'a, '_> {
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
