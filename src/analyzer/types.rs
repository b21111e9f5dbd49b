//! Word types: what depends on a word alone is worked out once per distinct word.

use std::hash::Hasher;

use hashbrown::HashTable;
use rustc_hash::FxHasher;

/// A number for each distinct word that a worker has met.
///
/// Bounded: past [`MOST_TYPES`] words or [`MOST_BYTES`] bytes of them those met least are forgotten,
/// between two blocks of text, so that numbers stay valid within a block.
#[derive(Debug)]
pub(super) struct Types {
    most: usize,
    table: HashTable<u32>,
    /// Where each word ends in `words`.
    ends: Vec<u32>,
    words: String,
    /// How often each was met, up to 255; halved when words are forgotten.
    uses: Vec<u8>,
}

/// News of twenty megabytes holds some 120,000 types, and half of them once; what is kept of as
/// many types takes 30 MB.
const MOST_TYPES: usize = 1 << 17;
const MOST_BYTES: usize = 1 << 22;

impl Default for Types {
    fn default() -> Types {
        Types::with_most(MOST_TYPES)
    }
}

impl Types {
    /// An empty table that is full with `most` words.
    pub(super) fn with_most(most: usize) -> Types {
        Types {
            most,
            table: HashTable::new(),
            ends: Vec::new(),
            words: String::new(),
            uses: Vec::new(),
        }
    }

    /// The number of `word`, and whether it is new: then the caller has to add what it knows of
    /// the word at that number.
    #[inline]
    pub(super) fn intern(&mut self, word: &str) -> (u32, bool) {
        let hash = hash(word);
        let (ends, words) = (&self.ends, &self.words);
        let found = self
            .table
            .find(hash, |&id| word_of(ends, words, id) == word);
        if let Some(&id) = found {
            if let Some(uses) = self.uses.get_mut(id as usize) {
                *uses = uses.saturating_add(1);
            }
            return (id, false);
        }
        (self.add(word, hash), true)
    }

    #[cold]
    fn add(&mut self, word: &str, hash_of_word: u64) -> u32 {
        let id = self.ends.len() as u32;
        self.words.push_str(word);
        self.ends.push(self.words.len() as u32);
        self.uses.push(1);
        let (ends, words) = (&self.ends, &self.words);
        self.table
            .insert_unique(hash_of_word, id, |&id| hash(word_of(ends, words, id)));
        id
    }

    /// How many words have a number.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The word with a number.
    pub(super) fn word(&self, id: usize) -> &str {
        word_of(&self.ends, &self.words, id as u32)
    }

    pub(super) fn is_full(&self) -> bool {
        self.ends.len() >= self.most || self.words.len() >= MOST_BYTES
    }

    /// Forgets at least half of the words, those met least, and numbers the others anew in their
    /// order. Says of each old number whether its word was kept.
    pub(super) fn forget(&mut self) -> Vec<bool> {
        let mut met = [0usize; 256];
        self.uses
            .iter()
            .for_each(|&uses| met[usize::from(uses)] += 1);
        let mut room = self.most.min(self.len()) / 2;
        let mut least = 256;
        while least > 2 && met[least - 1] <= room {
            least -= 1;
            room -= met[least];
        }
        let kept: Vec<bool> = self
            .uses
            .iter()
            .map(|&uses| usize::from(uses) >= least)
            .collect();
        let old = std::mem::replace(self, Types::with_most(self.most));
        for (id, _) in kept.iter().enumerate().filter(|(_, kept)| **kept) {
            let word = old.word(id);
            self.add(word, hash(word));
        }
        self.uses = old.uses;
        retain(&mut self.uses, &kept);
        self.uses.iter_mut().for_each(|uses| *uses /= 2);
        kept
    }
}

/// Keeps what belongs to the words that were kept; each has as many items.
pub(super) fn retain<T>(items: &mut Vec<T>, kept: &[bool]) {
    let each = items.len().checked_div(kept.len()).unwrap_or(0).max(1);
    let mut at = 0;
    items.retain(|_| {
        at += 1;
        kept.get((at - 1) / each).is_some_and(|kept| *kept)
    });
}

#[inline]
fn word_of<'w>(ends: &[u32], words: &'w str, id: u32) -> &'w str {
    let id = id as usize;
    let start = id
        .checked_sub(1)
        .and_then(|before| ends.get(before))
        .map_or(0, |&end| end as usize);
    let end = ends.get(id).map_or(start, |&end| end as usize);
    words.get(start..end).unwrap_or("")
}

#[inline]
fn hash(word: &str) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write(word.as_bytes());
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_dense_and_stay() {
        let mut types = Types::default();
        assert_eq!(types.intern("Jakarta"), (0, true));
        assert_eq!(types.intern("jakarta"), (1, true), "case is part of a word");
        assert_eq!(types.intern("Jakarta"), (0, false));
        for n in 0..10_000 {
            assert_eq!(types.intern(&format!("kata{n}")), (n + 2, true));
        }
        assert_eq!(types.intern("kata5000"), (5002, false));
    }

    #[test]
    fn the_words_met_least_are_forgotten() {
        let mut types = Types::with_most(8);
        for word in "di dan di yang dan di Bima Sakti Saka".split(' ') {
            types.intern(word);
        }
        assert_eq!(types.forget(), [true, true, false, false, false, false]);
        assert_eq!(types.len(), 2);
        assert_eq!((types.word(0), types.word(1)), ("di", "dan"));
        assert_eq!(types.intern("dan"), (1, false));
        assert_eq!(types.intern("yang"), (2, true));
    }
}
