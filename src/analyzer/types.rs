//! Word types: what depends on a word alone is worked out once per distinct word.

use std::hash::Hasher;

use hashbrown::HashTable;
use rustc_hash::FxHasher;

/// A number for each distinct word that a worker has met.
///
/// Bounded: past [`MOST_TYPES`] words or [`MOST_BYTES`] bytes of them all is forgotten, between two
/// blocks of text, so that numbers stay valid within a block.
#[derive(Debug)]
pub(super) struct Types {
    most: usize,
    table: HashTable<u32>,
    /// Where each word ends in `words`.
    ends: Vec<u32>,
    words: String,
}

/// News of ten million words holds some 200,000 types; the most frequent 60,000 make up 98 in 100.
const MOST_TYPES: usize = 1 << 16;
const MOST_BYTES: usize = 1 << 20;
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
            return (id, false);
        }
        (self.add(word, hash), true)
    }

    #[cold]
    fn add(&mut self, word: &str, hash_of_word: u64) -> u32 {
        let id = self.ends.len() as u32;
        self.words.push_str(word);
        self.ends.push(self.words.len() as u32);
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

    pub(super) fn clear(&mut self) {
        self.table.clear();
        self.ends.clear();
        self.words.clear();
    }
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
        types.clear();
        assert_eq!(types.intern("kata5000"), (0, true));
    }
}
