//! The sections of a compiled gazetteer, and how they are read.

use crate::Label;
use crate::container::{U32s, U64s};

/// The sections of a gazetteer. Reading outside of one gives nothing, never a panic.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sections<'a> {
    pub(super) words: WordTable<'a>,
    pub(super) ranks: U32s<'a>,
    pub(super) edge_symbols: U32s<'a>,
    pub(super) first_edges: U32s<'a>,
    pub(super) references: References<'a>,
}

/// The words and what each can begin.
#[derive(Clone, Copy, Debug)]
pub(super) struct WordTable<'a> {
    pub(super) buckets: U32s<'a>,
    pub(super) word_starts: U32s<'a>,
    pub(super) words: &'a [u8],
    pub(super) starts: U64s<'a>,
    pub(super) small: U64s<'a>,
}

/// What the names that end at a node stand for.
#[derive(Clone, Copy, Debug)]
pub(super) struct References<'a> {
    pub(super) first_refs: U32s<'a>,
    pub(super) refs: U32s<'a>,
    pub(super) entries: Entries<'a>,
}

/// The entries and their strings.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entries<'a> {
    pub(super) rows: U32s<'a>,
    pub(super) text: &'a [u8],
    /// The labels that are not the crate's, in the order of their numbers.
    pub(super) labels: &'a [Label],
}

/// The hash that places a word in its bucket; part of the file format.
pub(super) fn hash(key: &[u8]) -> u64 {
    const K: u64 = 0x9E37_79B9_7F4A_7C15;
    let mix = |hash: u64, word: u64| (hash.rotate_left(23) ^ word).wrapping_mul(K);
    let (words, rest) = key.as_chunks::<8>();
    let mut hash = (key.len() as u64).wrapping_mul(K);
    for word in words {
        hash = mix(hash, u64::from_le_bytes(*word));
    }
    let tail = rest
        .iter()
        .fold(0, |tail, &byte| tail << 8 | u64::from(byte));
    hash = mix(hash, tail);
    hash ^ hash >> 32
}

/// The bucket of a hash, of a number of buckets that is a power of two.
pub(super) fn bucket(hash: u64, buckets: usize) -> usize {
    hash as usize & buckets.wrapping_sub(1)
}

impl WordTable<'_> {
    /// The number of a folded word.
    pub(super) fn symbol_of(self, key: &str) -> Option<u32> {
        let buckets = self.buckets.len().checked_sub(1)?;
        let bucket = bucket(hash(key.as_bytes()), buckets);
        let range = self.buckets.get(bucket)?..self.buckets.get(bucket + 1)?;
        range.into_iter().find(|&id| {
            let id = id as usize;
            let word = self.word_starts.get(id).zip(self.word_starts.get(id + 1));
            word.and_then(|(start, end)| self.words.get(start as usize..end as usize))
                == Some(key.as_bytes())
        })
    }
}

impl Sections<'_> {
    /// The node that a name's first word leads to.
    #[inline]
    pub(super) fn root_child(self, symbol: u32) -> Option<u32> {
        let (word, bit) = (symbol as usize / 64, symbol % 64);
        let bits = self.words.starts.get(word)?;
        if bits >> bit & 1 == 0 {
            return None;
        }
        let before = (bits & !(u64::MAX << bit)).count_ones();
        self.ranks.get(word)?.checked_add(before + 1)
    }

    /// The node that a further word leads to.
    #[inline]
    pub(super) fn child(self, node: u32, symbol: u32) -> Option<u32> {
        let node = node as usize;
        let mut low = self.first_edges.get(node)?;
        let mut high = self.first_edges.get(node + 1)?;
        while low < high {
            let middle = low + (high - low) / 2;
            let here = self.edge_symbols.get(middle as usize)?;
            match here.cmp(&symbol) {
                std::cmp::Ordering::Equal => return Some(middle + 1),
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Greater => high = middle,
            }
        }
        None
    }
}

impl<'a> References<'a> {
    /// The references of a node.
    #[inline]
    pub(super) fn of(self, node: u32) -> U32s<'a> {
        let node = node as usize;
        self.first_refs
            .get(node)
            .zip(self.first_refs.get(node + 1))
            .and_then(|(start, end)| self.refs.slice(start as usize..end as usize))
            .unwrap_or_default()
    }
}

impl<'a> Entries<'a> {
    /// The string at a place of `TEXT`.
    pub(super) fn string(self, at: u32) -> Option<&'a str> {
        let (&len, rest) = self.text.get(at as usize..)?.split_first()?;
        std::str::from_utf8(rest.get(..usize::from(len))?).ok()
    }
}
