//! Word types: what depends on a word alone is worked out once per distinct word.

use std::hash::BuildHasher as _;

use foldhash::fast::RandomState;

use super::broken::mended;
use super::{Token, Traits};

/// A number for each distinct word that a worker has met, and what is known of it.
///
/// Bounded: past [`MOST_TYPES`] words or [`MOST_BYTES`] bytes of them those met least are forgotten,
/// between two blocks of text, so that numbers stay valid within a block.
#[derive(Debug)]
pub(crate) struct Types<K> {
    most: usize,
    /// Its seed tells where a word has its place, so that no text can be made whose words all want
    /// the same one. What is found does not depend on it: numbers follow the order of the text.
    hasher: RandomState,
    /// The number of the word that has a place, by its key; a power of two of them, a third full
    /// at most.
    places: Vec<u32>,
    met: Vec<Met<K>>,
    /// How often each was met, up to 255; halved when words are forgotten.
    uses: Vec<u8>,
    /// Where each word ends in `words`.
    ends: Vec<u32>,
    words: String,
}

/// A word that was met: all that is read of it whenever it comes again, in one line of the cache,
/// since it is seldom in the nearest one.
#[derive(Debug)]
#[repr(align(32))]
struct Met<K> {
    key: u128,
    known: K,
}

/// News of twenty megabytes holds some 120,000 types, and half of them once; what is kept of as
/// many types takes 30 MB.
const MOST_TYPES: usize = 1 << 17;
const MOST_BYTES: usize = 1 << 22;
/// No word has the place.
const FREE: u32 = u32::MAX;
const FEWEST_PLACES: usize = 1 << 10;

/// So many words are looked for at once, so that the reads of their places, and then of what is
/// there, wait for the memory together.
const AT_ONCE: usize = 32;

impl<K> Default for Types<K> {
    fn default() -> Types<K> {
        Types::with_most(MOST_TYPES)
    }
}

impl<K> Types<K> {
    /// An empty table that is full with `most` words.
    pub(crate) fn with_most(most: usize) -> Types<K> {
        Types {
            most,
            hasher: RandomState::default(),
            places: vec![FREE; FEWEST_PLACES],
            met: Vec::new(),
            uses: Vec::new(),
            ends: Vec::new(),
            words: String::new(),
        }
    }

    /// The number of a word, and what is known of it; `learn` works that out of a new word.
    pub(crate) fn number(&mut self, word: &str, learn: impl FnOnce(&str) -> K) -> u32 {
        self.find_or_add(word, self.word_key(word.as_bytes()), learn)
    }

    /// What is known of the word with a number.
    #[inline]
    pub(crate) fn known(&self, id: u32) -> Option<&K> {
        self.met.get(id as usize).map(|met| &met.known)
    }

    /// Gives `meet` the number of each token's word, and what is known of it; `learn` works that
    /// out of a new word.
    pub(crate) fn intern(
        &mut self,
        text: &str,
        tokens: &[Token],
        mut learn: impl FnMut(&str) -> K,
        mut meet: impl FnMut(u32, &K),
    ) {
        for tokens in tokens.chunks(AT_ONCE) {
            let mut likely = [(0, FREE); AT_ONCE];
            for (likely, token) in likely.iter_mut().zip(tokens) {
                let key = self.key(text.as_bytes(), token.start(), token.end());
                *likely = (key, self.at(self.first_place(key)));
            }
            for (key, likely) in &mut likely {
                let met = self.met.get(*likely as usize);
                let is_it = met.is_some_and(|met| (met.key == *key) & is_whole(*key));
                *likely = if is_it { *likely } else { FREE };
            }
            for (&(key, likely), token) in likely.iter().zip(tokens) {
                let id = if likely == FREE && token.has(Traits::BROKEN) {
                    // By how it is read, so that its own form is never met.
                    self.number(&mended(token.text(text)), &mut learn)
                } else if likely == FREE {
                    self.find_or_add(token.text(text), key, &mut learn)
                } else {
                    self.count(likely);
                    likely
                };
                if let Some(met) = self.met.get(id as usize) {
                    meet(id, &met.known);
                }
            }
        }
    }

    #[inline]
    fn key(&self, text: &[u8], start: usize, end: usize) -> u128 {
        let len = end - start;
        match text.get(start..).and_then(<[u8]>::first_chunk) {
            Some(bytes) if len <= WHOLE => {
                let own = u128::from_le_bytes(*bytes) & !(u128::MAX << (8 * len));
                own | (len as u128) << 120
            }
            // At the end of the text, or a long one.
            _ => self.word_key(text.get(start..end).unwrap_or_default()),
        }
    }

    /// The key of a word behind which nothing may be read.
    #[inline]
    fn word_key(&self, word: &[u8]) -> u128 {
        let len = word.len();
        // A head, and what of the tail does not stand in it.
        let own = if len > WHOLE {
            return self.long_key(word);
        } else if let (Some(head), Some(tail)) = (word.first_chunk(), word.last_chunk()) {
            let rest = u64::from_le_bytes(*tail).checked_shr(8 * (16 - len) as u32);
            u128::from(u64::from_le_bytes(*head)) | u128::from(rest.unwrap_or(0)) << 64
        } else if let (Some(head), Some(tail)) = (word.first_chunk(), word.last_chunk()) {
            let rest = u32::from_le_bytes(*tail).checked_shr(8 * (8 - len) as u32);
            u128::from(u32::from_le_bytes(*head)) | u128::from(rest.unwrap_or(0)) << 32
        } else {
            let bytes = word.iter().rev();
            bytes.fold(0, |own, &byte| own << 8 | u128::from(byte))
        };
        own | (len as u128) << 120
    }

    #[cold]
    fn long_key(&self, word: &[u8]) -> u128 {
        u128::from(self.hasher.hash_one(word)) | u128::from(u8::MAX) << 120
    }

    #[inline]
    fn first_place(&self, key: u128) -> usize {
        self.hasher.hash_one(key) as usize
    }

    /// The number at a place.
    #[inline]
    fn at(&self, place: usize) -> u32 {
        let mask = self.places.len().wrapping_sub(1);
        self.places.get(place & mask).copied().unwrap_or(FREE)
    }

    fn find_or_add(&mut self, word: &str, key: u128, learn: impl FnOnce(&str) -> K) -> u32 {
        let mut place = self.first_place(key);
        loop {
            let id = self.at(place);
            if id == FREE {
                let known = learn(word);
                return self.add(word, Met { key, known }, 1);
            }
            let is_whole = is_whole(key) || self.word(id as usize) == word;
            if let Some(met) = self.met.get(id as usize)
                && met.key == key
                && is_whole
            {
                self.count(id);
                return id;
            }
            place += 1;
        }
    }

    #[inline]
    fn count(&mut self, id: u32) {
        if let Some(uses) = self.uses.get_mut(id as usize) {
            *uses = uses.saturating_add(1);
        }
    }

    fn add(&mut self, word: &str, met: Met<K>, uses: u8) -> u32 {
        let id = self.met.len() as u32;
        self.words.push_str(word);
        self.ends.push(self.words.len() as u32);
        self.met.push(met);
        self.uses.push(uses);
        if self.met.len() * 3 > self.places.len() {
            self.places = vec![FREE; self.places.len() * 2];
            for id in 0..self.met.len() as u32 {
                self.place(id);
            }
        } else {
            self.place(id);
        }
        id
    }

    fn place(&mut self, id: u32) {
        let mask = self.places.len().wrapping_sub(1);
        let Some(met) = self.met.get(id as usize) else {
            return;
        };
        let mut place = self.first_place(met.key) & mask;
        while self.places.get(place).is_some_and(|&id| id != FREE) {
            place = (place + 1) & mask;
        }
        if let Some(free) = self.places.get_mut(place) {
            *free = id;
        }
    }

    /// How many words have a number.
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The word with a number.
    pub(crate) fn word(&self, id: usize) -> &str {
        let before = id.checked_sub(1).and_then(|before| self.ends.get(before));
        let start = before.map_or(0, |&end| end as usize);
        let end = self.ends.get(id).map_or(start, |&end| end as usize);
        self.words.get(start..end).unwrap_or("")
    }

    pub(crate) fn is_full(&self) -> bool {
        self.ends.len() >= self.most || self.words.len() >= MOST_BYTES
    }

    /// Forgets at least half of the words, those met least, and numbers the others anew in their
    /// order. Says of each old number whether its word was kept.
    pub(crate) fn forget(&mut self) -> Vec<bool> {
        let mut times = [0usize; 256];
        for &uses in &self.uses {
            times[usize::from(uses)] += 1;
        }
        let mut room = self.most.min(self.len()) / 2;
        let mut least = 256;
        while least > 2 && times[least - 1] <= room {
            least -= 1;
            room -= times[least];
        }
        let empty = Types {
            // The keys of long words are its work.
            hasher: self.hasher.clone(),
            ..Types::with_most(self.most)
        };
        let mut old = std::mem::replace(self, empty);
        let met = std::mem::take(&mut old.met).into_iter().enumerate();
        met.zip(std::mem::take(&mut old.uses))
            .map(|((id, met), uses)| {
                let keep = usize::from(uses) >= least;
                if keep {
                    self.add(old.word(id), met, uses / 2);
                }
                keep
            })
            .collect()
    }
}

/// Keeps what belongs to the words that were kept, each of which has as many items; of the last
/// words there may be none.
pub(crate) fn retain<T>(items: &mut Vec<T>, each: usize, kept: &[bool]) {
    let mut item = 0;
    items.retain(|_| {
        item += 1;
        kept.get((item - 1) / each.max(1)).is_some_and(|kept| *kept)
    });
}

/// Words up to this many bytes are keys by themselves, with their length; longer ones by a hash.
const WHOLE: usize = 15;

/// Whether a key holds all of its word.
#[inline]
fn is_whole(key: u128) -> bool {
    (key >> 120) as usize <= WHOLE
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::token::TokenKind;

    /// The number of a word, and whether it is new.
    fn intern(types: &mut Types<()>, word: &str) -> (u32, bool) {
        at_start(types, word, word.len())
    }

    /// The same for the word that the first `len` bytes of a text are.
    fn at_start(types: &mut Types<()>, text: &str, len: usize) -> (u32, bool) {
        let token = Token::new(0, len as u32, TokenKind::Word, Traits(0));
        let (mut number, mut is_new) = (0, false);
        types.intern(text, &[token], |_| is_new = true, |id, ()| number = id);
        (number, is_new)
    }

    #[test]
    fn numbers_are_dense_and_stay() {
        let mut types = Types::default();
        assert_eq!(intern(&mut types, "Jakarta"), (0, true));
        assert_eq!(
            intern(&mut types, "jakarta"),
            (1, true),
            "case is part of a word"
        );
        assert_eq!(intern(&mut types, "Jakarta"), (0, false));
        for n in 0..10_000 {
            assert_eq!(intern(&mut types, &format!("kata{n}")), (n + 2, true));
        }
        assert_eq!(intern(&mut types, "kata5000"), (5002, false));
    }

    #[test]
    fn a_word_is_the_same_wherever_it_stands() {
        let mut types = Types::default();
        let word = "dipertanggungjawabkan";
        for len in 0..word.len() {
            let part = &word[..len];
            let (id, _) = intern(&mut types, part);
            let text = format!("{part}{word}");
            assert_eq!(at_start(&mut types, &text, len), (id, false));
            assert_eq!(types.word(id as usize), part);
        }
        assert_eq!(types.len(), word.len());
    }

    #[test]
    fn a_word_alone_has_the_number_it_has_in_a_text() {
        let mut types = Types::default();
        let text = "dipertanggungjawabkannya kepada";
        for len in 0..text.len() {
            let (id, _) = at_start(&mut types, text, len);
            assert_eq!(types.number(&text[..len], |_| ()), id);
        }
    }

    #[test]
    fn places_are_known_to_no_text_and_numbers_to_all() {
        let mut tables = [Types::default(), Types::default()];
        let words = (0..500).map(|n| format!("{}{n}", "kata".repeat(n % 7)));
        for (number, word) in words.enumerate() {
            for types in &mut tables {
                assert_eq!(intern(types, &word), (number as u32, true));
            }
        }
        assert_ne!(tables[0].places, tables[1].places);
    }

    #[test]
    fn the_words_met_least_are_forgotten() {
        let mut types = Types::with_most(8);
        for word in "di dan di yang dan di Bima Sakti Saka".split(' ') {
            intern(&mut types, word);
        }
        assert_eq!(types.forget(), [true, true, false, false, false, false]);
        assert_eq!(types.len(), 2);
        assert_eq!((types.word(0), types.word(1)), ("di", "dan"));
        assert_eq!(intern(&mut types, "dan"), (1, false));
        assert_eq!(intern(&mut types, "yang"), (2, true));
    }
}
