//! The mentions of one person, body or place.

use crate::name::Record;
use crate::span::Index;
use crate::text::reuse;

/// The longest name, in bytes, that stands for others: each of them shows it, and thousands may.
const LONGEST: usize = 512;

/// Which names of a document name the same: each leads to the first of them.
#[derive(Debug, Default)]
pub(super) struct Chains {
    /// The first mention, for each name.
    firsts: Vec<u32>,
    /// For each first mention: the one with the longest name, and the entry they share.
    longest: Vec<u32>,
    entries: Vec<Index>,
    /// How many mentions stand before the first that has an entry.
    unlisted: Vec<u8>,
}

impl Chains {
    pub(super) fn clear(&mut self) {
        reuse(&mut self.firsts);
        reuse(&mut self.longest);
        reuse(&mut self.entries);
        reuse(&mut self.unlisted);
    }

    /// Adds the next name to the chain that `first` begins; to one of its own where `first` is
    /// its own number.
    pub(super) fn push(&mut self, first: u32, names: &[Record]) {
        let number = self.firsts.len() as u32;
        let name = |number: u32| names.get(number as usize);
        let len = |number: u32| {
            name(number)
                .filter(|name| may_stand(name))
                .map_or(0, |name| name.span().len())
        };
        let entry = name(number).and_then(Record::entry);
        self.firsts.push(first);
        self.longest.push(number);
        self.entries.push(entry.into());
        self.unlisted.push(0);
        let chain = first as usize;
        if let (Some(longest), Some(shared), Some(unlisted)) = (
            self.longest.get_mut(chain),
            self.entries.get_mut(chain),
            self.unlisted.get_mut(chain),
        ) {
            // The fuller name says better what it is: an acronym may have several meanings.
            if len(number) > len(*longest) {
                *longest = number;
                *shared = entry.or(shared.get()).into();
            }
            *shared = shared.get().or(entry).into();
            *unlisted = unlisted.saturating_add(u8::from(shared.get().is_none()));
        }
    }

    /// The first mention of what a name names: itself where there is none before.
    pub(super) fn first(&self, name: u32) -> u32 {
        self.firsts.get(name as usize).copied().unwrap_or(name)
    }

    /// The longest name of the chain that `first` begins.
    pub(super) fn fullest(&self, first: u32) -> u32 {
        self.longest.get(first as usize).copied().unwrap_or(first)
    }

    /// The same, where it may stand for the others.
    pub(super) fn canonical(&self, first: u32, names: &[Record]) -> Option<u32> {
        let fullest = self.fullest(first);
        let name = names.get(fullest as usize);
        name.is_some_and(may_stand).then_some(fullest)
    }

    /// Whether a text speaks of somebody at length before it names a listed person that he may be: the Bima of a tale that ends with
    /// the Bima Sakti of the sky.
    pub(super) fn is_another(&self, first: u32) -> bool {
        const LONG: u8 = 5;
        let unlisted = self.unlisted.get(first as usize);
        unlisted.is_some_and(|&unlisted| unlisted >= LONG)
    }

    /// The entry of the chain that `first` begins.
    pub(super) fn entry(&self, first: u32) -> Option<u32> {
        self.entries.get(first as usize)?.get()
    }
}

fn may_stand(name: &Record) -> bool {
    name.span().len() <= LONGEST
}
