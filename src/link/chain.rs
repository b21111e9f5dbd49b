//! The mentions of one person, body or place.

use crate::entity::Record;
use crate::official;

/// Which names of a document name the same.
///
/// Names are told by their numbers; a chain by the number of its first name.
#[derive(Debug, Default)]
pub struct Chains {
    /// The first mention, for each name.
    firsts: Vec<u32>,
    /// The next mention of the same, for each name.
    nexts: Vec<u32>,
    /// For each first mention: the last so far, and the one with the longest name.
    lasts: Vec<u32>,
    longest: Vec<u32>,
    /// For each first mention, the entry its members agree on.
    entries: Vec<Option<u32>>,
    /// Chain and official, sorted.
    offices: Vec<(u32, u32)>,
}

/// The end of a chain.
const NONE: u32 = u32::MAX;

impl Chains {
    pub(super) fn clear(&mut self) {
        self.firsts.clear();
        self.nexts.clear();
        self.lasts.clear();
        self.longest.clear();
        self.entries.clear();
        self.offices.clear();
    }

    /// Adds the next name to the chain that `first` begins; to one of its own where `first` is
    /// its own number.
    pub(super) fn push(&mut self, first: u32, names: &[Record]) {
        let number = self.firsts.len() as u32;
        self.firsts.push(first);
        self.nexts.push(NONE);
        self.lasts.push(number);
        self.longest.push(number);
        self.entries.push(None);
        if first == number {
            return;
        }
        let chain = first as usize;
        if let Some(last) = self.lasts.get_mut(chain) {
            if let Some(next) = self.nexts.get_mut(*last as usize) {
                *next = number;
            }
            *last = number;
        }
        let len = |number: u32| {
            names
                .get(number as usize)
                .map_or(0, |name| name.span().len())
        };
        if let Some(longest) = self.longest.get_mut(chain) {
            if len(number) > len(*longest) {
                *longest = number;
            }
        }
    }

    /// Gives each chain the entry of its longest name, or of the first that has one.
    pub(super) fn finish(&mut self, names: &[Record]) {
        let entry = |number: u32| names.get(number as usize).and_then(Record::entry);
        for (number, &first) in self.firsts.iter().enumerate() {
            let longest = self.longest.get(first as usize).copied().unwrap_or(first);
            if let Some(kept) = self.entries.get_mut(first as usize) {
                *kept = kept
                    .or_else(|| entry(longest))
                    .or_else(|| entry(number as u32));
            }
        }
    }

    pub(super) fn entry(&self, first: u32) -> Option<u32> {
        self.entries.get(first as usize).copied().flatten()
    }

    pub(super) fn carry(&mut self, officials: &[official::Record]) {
        self.offices.clear();
        let chains = officials
            .iter()
            .map(|official| self.first(official.person()));
        let numbered = chains.zip(0..).collect::<Vec<_>>();
        self.offices.extend(numbered);
        self.offices.sort_unstable();
    }

    /// The first mention of what a name names: itself where there is none before.
    pub fn first(&self, name: u32) -> u32 {
        self.firsts.get(name as usize).copied().unwrap_or(name)
    }

    /// The mention with the fullest name, in the chain of a name.
    pub fn fullest(&self, name: u32) -> u32 {
        let first = self.first(name);
        self.longest.get(first as usize).copied().unwrap_or(first)
    }

    /// The first mentions, in the order of the text: one for each person, body and place.
    pub fn iter(&self) -> impl Iterator<Item = u32> + '_ {
        (0..)
            .zip(&self.firsts)
            .filter(|&(number, &first)| number == first)
            .map(|(number, _)| number)
    }

    /// All mentions of what a name names, in the order of the text.
    pub fn mentions(&self, name: u32) -> impl Iterator<Item = u32> + '_ {
        let next = |number: &u32| {
            self.nexts
                .get(*number as usize)
                .copied()
                .filter(|&next| next != NONE)
        };
        std::iter::successors(Some(self.first(name)), next)
    }

    /// The officials, by their numbers, whose person a name names: an office said once holds for
    /// the mentions after it.
    pub fn offices(&self, name: u32) -> impl Iterator<Item = u32> + '_ {
        let first = self.first(name);
        let start = self.offices.partition_point(|&(chain, _)| chain < first);
        self.offices
            .get(start..)
            .unwrap_or_default()
            .iter()
            .take_while(move |&&(chain, _)| chain == first)
            .map(|&(_, official)| official)
    }
}
