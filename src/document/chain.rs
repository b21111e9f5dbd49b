//! The mentions of one person, body or place.

use std::fmt;

use super::{DocumentView, Entity, Official};
use crate::Label;
use crate::gazetteer::Entry;

/// All mentions of one person, body or place in a document, and the offices that it gives him.
///
/// ```
/// let analyzer = entitas::Analyzer::new();
/// let text = "Menteri Luar Negeri Retno Marsudi tiba di Hanoi. Menurut Retno, perundingan lancar.";
/// let document = analyzer.analyze(text);
/// let chains = document.chains();
/// let retno = &chains[0];
/// assert_eq!((retno.label().as_str(), retno.canonical()), ("PERSON", "Retno Marsudi"));
/// assert_eq!(retno.mentions().map(|entity| entity.text()).collect::<Vec<_>>(), ["Retno Marsudi", "Retno"]);
/// assert_eq!(retno.offices().next().unwrap().position(), "Menteri Luar Negeri");
/// ```
#[derive(Clone)]
pub struct Chain<'d, 't> {
    parts: DocumentView<'d, 't>,
    mentions: Vec<u32>,
    offices: Vec<u32>,
}

impl<'d, 't> Chain<'d, 't> {
    pub(super) fn gather(parts: DocumentView<'d, 't>) -> Vec<Chain<'d, 't>> {
        let mut chains: Vec<Chain<'d, 't>> = Vec::new();
        // Which chain each name is in; a mention comes after the name it mentions.
        let mut chain_of: Vec<usize> = Vec::with_capacity(parts.data.entities.len());
        for (number, record) in (0..).zip(&parts.data.entities) {
            let known = record
                .mention_of()
                .and_then(|first| chain_of.get(first as usize).copied());
            let at = known.unwrap_or(chains.len());
            chain_of.push(at);
            match chains.get_mut(at) {
                Some(chain) => chain.mentions.push(number),
                None => chains.push(Chain {
                    parts,
                    mentions: vec![number],
                    offices: Vec::new(),
                }),
            }
        }
        for (number, record) in (0..).zip(&parts.data.officials) {
            let chain = chain_of
                .get(record.person() as usize)
                .and_then(|&at| chains.get_mut(at));
            chain
                .into_iter()
                .for_each(|chain| chain.offices.push(number));
        }
        chains
    }

    /// The mentions, in the order of the text; there is always one.
    pub fn mentions(&self) -> impl ExactSizeIterator<Item = Entity<'d, 't>> + '_ {
        // The numbers are those of names of the document.
        let entity = |&number: &u32| self.entity(number);
        self.mentions.iter().map(entity)
    }

    /// The first mention.
    pub fn first(&self) -> Entity<'d, 't> {
        self.entity(self.mentions[0])
    }

    /// What is named, as its first mention has it.
    pub fn label(&self) -> Label {
        self.first().label()
    }

    /// The name it goes by: the one its list gives, else its fullest mention.
    pub fn canonical(&self) -> &'d str
    where
        't: 'd,
    {
        let known = self.mentions().find_map(|entity| entity.canonical());
        known.unwrap_or_else(|| self.first().text())
    }

    /// What it stands for in a list of names, where that is known.
    pub fn entry(&self) -> Option<Entry<'d>> {
        self.mentions().find_map(|entity| entity.entry())
    }

    /// The offices that the document gives to any of its mentions, in the order of the text: an
    /// office said once holds for the mentions after it.
    pub fn offices(&self) -> impl ExactSizeIterator<Item = Official<'d, 't>> + '_ {
        let parts = self.parts;
        let official =
            move |&number: &u32| Official::new(parts, &parts.data.officials[number as usize]);
        self.offices.iter().map(official)
    }

    fn entity(&self, number: u32) -> Entity<'d, 't> {
        Entity::of(
            self.parts,
            number as usize,
            &self.parts.data.entities[number as usize],
        )
    }
}

impl fmt::Debug for Chain<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.mentions()).finish()
    }
}

/// The name it goes by.
impl fmt::Display for Chain<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.canonical())
    }
}

/// Two are equal where their mentions and offices are.
impl PartialEq for Chain<'_, '_> {
    fn eq(&self, other: &Chain<'_, '_>) -> bool {
        self.mentions().eq(other.mentions()) && self.offices().eq(other.offices())
    }
}
