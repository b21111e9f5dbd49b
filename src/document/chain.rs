//! The mentions of one person, body or place.

use std::fmt;

use super::{DocumentView, Entity, Official};
use crate::gazetteer::Entry;
use crate::{Label, name, official};

/// All mentions of one person, body or place in a document, and the offices that it gives him.
///
/// ```
/// let analyzer = entitas::Analyzer::new();
/// let text = "Menteri Luar Negeri Retno Marsudi tiba di Hanoi. Menurut Retno, perundingan lancar.";
/// let document = analyzer.analyze(text);
/// let chains = document.chains();
/// let retno = &chains[0];
/// assert_eq!((retno.label().as_str(), retno.canonical()), ("PERSON", "Retno Marsudi"));
/// assert_eq!(retno.mentions().iter().map(|entity| entity.text()).collect::<Vec<_>>(), ["Retno Marsudi", "Retno"]);
/// assert_eq!(retno.offices()[0].position(), "Menteri Luar Negeri");
/// ```
#[derive(Clone)]
pub struct Chain<'d, 't> {
    mentions: Vec<Entity<'d, 't>>,
    offices: Vec<Official<'d, 't>>,
}

/// Which names mention the same, and which officials are theirs, by their numbers. Of each name the first mention of the same
/// is given, of each official his name.
pub(crate) fn gather(
    first_mentions: impl Iterator<Item = Option<usize>>,
    persons: impl Iterator<Item = Option<usize>>,
) -> Vec<(Vec<usize>, Vec<usize>)> {
    let mut chains: Vec<(Vec<usize>, Vec<usize>)> = Vec::new();
    // Which chain each name is in; a mention comes after the name it mentions.
    let mut chain_of: Vec<usize> = Vec::new();
    for (number, first) in first_mentions.enumerate() {
        let known = first.and_then(|first| chain_of.get(first).copied());
        let at = known.unwrap_or(chains.len());
        chain_of.push(at);
        match chains.get_mut(at) {
            Some((mentions, _)) => mentions.push(number),
            None => chains.push((vec![number], Vec::new())),
        }
    }
    for (number, person) in persons.enumerate() {
        let chain = person.and_then(|person| chains.get_mut(*chain_of.get(person)?));
        if let Some((_, offices)) = chain {
            offices.push(number);
        }
    }
    chains
}

impl<'d, 't> Chain<'d, 't> {
    pub(super) fn all(parts: DocumentView<'d, 't>) -> Vec<Chain<'d, 't>> {
        let first = |name: &name::Record| Some(name.mention_of()? as usize);
        let person = |official: &official::Record| Some(official.person() as usize);
        let chains = gather(
            parts.data.entities.iter().map(first),
            parts.data.officials.iter().map(person),
        );
        let entity = |number| Entity::nth(parts, number);
        let office = |number| Some(Official::new(parts, parts.data.officials.get(number)?));
        let of = |(mentions, offices): (Vec<usize>, Vec<usize>)| Chain {
            mentions: mentions.into_iter().filter_map(entity).collect(),
            offices: offices.into_iter().filter_map(office).collect(),
        };
        chains.into_iter().map(of).collect()
    }

    /// The mentions, in the order of the text; there is always one.
    pub fn mentions(&self) -> &[Entity<'d, 't>] {
        &self.mentions
    }

    /// The first mention.
    pub fn first(&self) -> Entity<'d, 't> {
        self.mentions[0]
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
        let known = self.mentions.iter().find_map(|entity| entity.canonical());
        known.unwrap_or_else(|| self.first().text())
    }

    /// What it stands for in a list of names, where that is known.
    pub fn entry(&self) -> Option<Entry<'d>> {
        self.mentions.iter().find_map(|entity| entity.entry())
    }

    /// The offices that the document gives to any of its mentions, in the order of the text: an
    /// office said once holds for the mentions after it.
    pub fn offices(&self) -> &[Official<'d, 't>] {
        &self.offices
    }
}

impl fmt::Debug for Chain<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(&self.mentions).finish()
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
        self.mentions == other.mentions && self.offices == other.offices
    }
}
