//! Names as hashes.

use std::hash::Hasher;

use foldhash::HashMap;
use rustc_hash::FxHasher;

use crate::lang::{OfficeClass, names};
use crate::name::{Label, Record};
use crate::text::{fold, reuse_map, reuse_text};
use crate::view::TokenView;

/// The most words of a name that count; a longer one is no name.
const MOST: usize = 16;

/// The words of a name, folded and hashed.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Words {
    hashes: [u64; MOST],
    /// The first letter of each word; 0 for none.
    initials: [u8; MOST],
    lengths: [u8; MOST],
    count: usize,
}

impl Words {
    pub(super) fn len(&self) -> usize {
        self.count
    }

    pub(super) fn iter(&self) -> impl DoubleEndedIterator<Item = Word> + '_ {
        (0..self.count).map(|at| Word {
            hash: self.hashes.get(at).copied().unwrap_or(0),
            initial: self.initials.get(at).copied().unwrap_or(0),
            length: self.lengths.get(at).copied().unwrap_or(0),
        })
    }

    /// One hash for all.
    pub(super) fn hash(&self) -> u64 {
        let mut hasher = FxHasher::default();
        self.iter().for_each(|word| hasher.write_u64(word.hash));
        hasher.finish()
    }

    fn push(&mut self, word: &str) {
        let mut hasher = FxHasher::default();
        hasher.write(word.as_bytes());
        if let (Some(hash), Some(initial), Some(length)) = (
            self.hashes.get_mut(self.count),
            self.initials.get_mut(self.count),
            self.lengths.get_mut(self.count),
        ) {
            *hash = hasher.finish();
            *initial = word.as_bytes().first().copied().unwrap_or(0);
            *length = word.len().min(255) as u8;
            self.count += 1;
        }
    }

    /// Whether these words name the same as the longer `full`: they stand in it in the same
    /// order, an initial for a word.
    pub(super) fn fit(&self, full: &Words) -> bool {
        let mut full = full.iter();
        let mut whole = false;
        let fits = self.iter().all(|word| {
            full.by_ref().any(|other| {
                let same = word.hash == other.hash;
                whole |= same && word.length > 2;
                same || word.length < 3 && word.initial == other.initial
            })
        });
        fits && whole
    }
}

/// One word of a name.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word {
    pub(super) hash: u64,
    initial: u8,
    length: u8,
}

impl Word {
    /// Long enough to name someone alone.
    pub(super) fn is_whole(self) -> bool {
        self.length > 2
    }
}

/// What a hash is the hash of.
#[derive(Clone, Copy, Debug)]
pub(super) enum Kind {
    /// All words of a name.
    Full,
    /// One word of a person's name.
    Word,
    /// The number of a gazetteer's entry.
    Entry,
    /// An acronym that the text gives a meaning of its own.
    Redefined,
    /// The name of a private person.
    Private,
    /// The first name of somebody whom no list knows.
    FirstName,
    /// The surname of somebody whom no list knows.
    Surname,
    /// The first name or surname of somebody whom the lists know and the text names in full.
    Listed,
    /// The number of an entry that another name than a homonym has.
    Meant,
    /// What such an entry shares with those beside it.
    Kin,
    /// The number of a city's entry whose name stands for something else in the text.
    StandIn,
    /// The number of a district's entry that is a kingdom in the text.
    Kingdom,
    /// The number of an entry to which `di` or `ke` leads.
    Led,
    /// The number of a name that has no entry whatever its other mentions have.
    Barred,
}

/// Which chain a name leads to.
#[derive(Debug, Default)]
pub(super) struct Keys {
    chains: HashMap<(u8, u8, u64), u32>,
    buffer: String,
}

impl Keys {
    pub(super) fn clear(&mut self) {
        reuse_map(&mut self.chains);
        reuse_text(&mut self.buffer);
    }

    /// The words under the tokens `first..last`, without marks.
    pub(super) fn words(&mut self, view: TokenView<'_>, first: usize, last: usize) -> Words {
        let mut words = Words::default();
        for at in first..last.min(first + 2 * MOST) {
            if view.is_word(at) || view.is_number(at) {
                words.push(fold(view.word(at), &mut self.buffer));
            }
        }
        words
    }

    /// The words of a person's name, without the `Gus` of `Gus Dur`.
    pub(super) fn of(&mut self, view: TokenView<'_>, name: &Record) -> Words {
        let (first, last) = (name.first_token() as usize, name.last_token() as usize);
        let called = view.is(first, OfficeClass::HONORIFIC | OfficeClass::NICKNAME)
            || view.capitalized(first).is(names::FRIENDLY);
        self.words(view, first + usize::from(called && first + 1 < last), last)
    }

    pub(super) fn get(&self, kind: Kind, label: Label, hash: u64) -> Option<u32> {
        self.chains
            .get(&(kind as u8, label.number(), hash))
            .copied()
    }

    pub(super) fn set(&mut self, kind: Kind, label: Label, hash: u64, chain: u32) {
        self.chains
            .insert((kind as u8, label.number(), hash), chain);
    }

    /// Keeps the chain that has the key already.
    pub(super) fn keep(&mut self, kind: Kind, label: Label, hash: u64, chain: u32) {
        self.chains
            .entry((kind as u8, label.number(), hash))
            .or_insert(chain);
    }
}
