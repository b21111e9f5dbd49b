//! From listings to the bytes of a gazetteer.

use std::collections::VecDeque;

use super::entry::{Entry, ID_CODE, ID_TEXT};
use super::file::{FORMAT, LABELS, NONE};
use super::hit::ENTRY_BITS;
use super::intern::Interner;
use super::needs::Needs;
use super::sections::{bucket, hash};
use super::store::{Row, RowId, Store};
use crate::container::ContainerWriter;
use crate::{Error, Label};

pub(super) fn compile(mut store: Store) -> Result<Vec<u8>, Error> {
    store.check()?;
    store.close();
    let mut file = ContainerWriter::new(FORMAT);
    // What is written is given back, since a list may be large.
    let words = std::mem::take(&mut store.words);
    let symbols = write_lexicon(&words, &mut file);
    drop(words);
    for word in &mut store.sequence {
        *word = symbols.get(*word as usize).copied().unwrap_or(NONE);
    }
    let count = symbols.len();
    drop(symbols);
    Trie::new(&store).write(count, &mut file);
    (store.keys, store.sequence) = Default::default();
    write_entries(&store.rows, &store.strings, &mut file);
    drop(store);
    file.finish()
}

/// Writes the distinct words, numbered bucket by bucket, and gives the new number of each.
fn write_lexicon(words: &Interner, file: &mut ContainerWriter) -> Vec<u32> {
    let buckets = words.len().next_power_of_two();
    let mut order: Vec<u32> = (0..words.len() as u32).collect();
    order.sort_by_cached_key(|&word| {
        // Few words share a bucket.
        bucket(hash(words.get(word)), buckets) as u32
    });
    let same = |one: &u32, other: &u32| {
        let place = |word: u32| bucket(hash(words.get(word)), buckets);
        place(*one) == place(*other)
    };
    for shared in order.chunk_by_mut(same) {
        shared.sort_unstable_by_key(|&word| words.get(word));
    }
    let mut firsts = vec![0u32; buckets + 1];
    let mut starts = vec![0u32];
    let mut text = Vec::new();
    let mut symbols = vec![0; words.len()];
    for (symbol, &word) in (0..).zip(&order) {
        let written = words.get(word);
        if let Some(count) = firsts.get_mut(bucket(hash(written), buckets) + 1) {
            *count += 1;
        }
        if let Some(number) = symbols.get_mut(word as usize) {
            *number = symbol;
        }
        text.extend_from_slice(written);
        starts.push(text.len() as u32);
    }
    let mut sum = 0;
    for first in &mut firsts {
        sum += *first;
        *first = sum;
    }
    file.u32s(*b"WBKT", &firsts);
    file.u32s(*b"WOFF", &starts);
    file.section(*b"WTXT", text);
    symbols
}

/// The names as a trie over symbols.
#[derive(Default)]
struct Trie {
    edge_symbols: Vec<u32>,
    first_edges: Vec<u32>,
    first_refs: Vec<u32>,
    refs: Vec<u32>,
    /// Symbols that begin a name, and those that begin one written small.
    starts: Vec<(u32, bool)>,
}

/// Names that begin with the same words: those from `start` to `end` in their order, `depth` words.
struct Node {
    start: u32,
    end: u32,
    depth: u32,
}

impl Trie {
    fn new(store: &Store) -> Trie {
        let mut order: Vec<u32> = (0..store.keys.len() as u32).collect();
        let words = |key: u32| store.words_of(key as usize);
        order.sort_unstable_by(|&one, &other| words(one).cmp(words(other)));
        let key = |at: u32| order.get(at as usize).copied().unwrap_or(0);
        let mut trie = Trie::default();
        let mut queue = VecDeque::from([Node {
            start: 0,
            end: order.len() as u32,
            depth: 0,
        }]);
        let mut refs = Vec::new();
        while let Some(Node { start, end, depth }) = queue.pop_front() {
            trie.first_edges.push(trie.edge_symbols.len() as u32);
            trie.first_refs.push(trie.refs.len() as u32);
            refs.clear();
            // A name stands before those that go on with it.
            let mut at = start;
            while at < end && words(key(at)).len() == depth as usize {
                refs.extend(store.keys.get(key(at) as usize).map(|key| key.reference));
                at += 1;
            }
            settle(&mut refs);
            if let Some(&first) = words(key(start)).first()
                && depth > 0
            {
                let small = |r: &u32| (r >> ENTRY_BITS) as u8 & Needs::CAPITAL == 0;
                trie.starts.push((first, refs.iter().any(small)));
            }
            trie.refs.extend_from_slice(&refs);
            while at < end {
                let symbol = |at: u32| words(key(at)).get(depth as usize).copied();
                let (start, own) = (at, symbol(at));
                while at < end && symbol(at) == own {
                    at += 1;
                }
                trie.edge_symbols.extend(own);
                queue.push_back(Node {
                    start,
                    end: at,
                    depth: depth + 1,
                });
            }
        }
        trie.first_edges.push(trie.edge_symbols.len() as u32);
        trie.first_refs.push(trie.refs.len() as u32);
        trie
    }

    fn write(self, symbols: usize, file: &mut ContainerWriter) {
        let mut starts = vec![0u64; symbols.div_ceil(64)];
        let mut small = starts.clone();
        for &(symbol, is_small) in &self.starts {
            let (word, bit) = (symbol as usize / 64, 1u64 << (symbol % 64));
            if let Some((starts, small)) = starts.get_mut(word).zip(small.get_mut(word)) {
                *starts |= bit;
                *small |= if is_small { bit } else { 0 };
            }
        }
        let mut sum = 0;
        let ranks: Vec<u32> = starts
            .iter()
            .map(|bits| {
                let before = sum;
                sum += bits.count_ones();
                before
            })
            .collect();
        file.u64s(*b"STRT", &starts);
        file.u32s(*b"RANK", &ranks);
        file.u64s(*b"SMAL", &small);
        file.u32s(*b"NSYM", &self.edge_symbols);
        file.u32s(*b"NEDG", &self.first_edges);
        file.u32s(*b"NREF", &self.first_refs);
        file.u32s(*b"REFS", &self.refs);
    }
}

/// Of one entry the least demanding reference stays; those behind a head come last.
fn settle(references: &mut Vec<u32>) {
    let entry = |reference: u32| reference & ((1 << ENTRY_BITS) - 1);
    let needs = |reference: u32| (reference >> ENTRY_BITS) as u8;
    references.sort_by_key(|&r| (entry(r), needs(r)));
    references.dedup_by_key(|r| entry(*r));
    references.sort_by_key(|&r| (needs(r) & Needs::HEAD, entry(r)));
}

fn write_entries(rows: &[Row], strings: &Interner, file: &mut ContainerWriter) {
    // Where each string stands: behind its length.
    let mut text = Vec::new();
    let mut places = Vec::with_capacity(strings.len());
    for number in 0..strings.len() as u32 {
        let string = strings.get(number);
        places.push(text.len() as u32);
        // No longer one comes this far.
        text.push(string.len() as u8);
        text.extend_from_slice(string);
    }
    let place = |string: u32| places.get(string as usize).copied().unwrap_or(NONE);
    // Labels that are not the crate's, numbered as they come.
    let mut labels: Vec<Label> = Vec::new();
    let mut written = Vec::with_capacity(rows.len() * 16);
    for row in rows {
        let (id, kind) = match row.id {
            RowId::None => (NONE, ID_TEXT),
            RowId::Text(id) => (place(id), ID_TEXT),
            RowId::Code(number) => (number, ID_CODE),
        };
        let label = if Label::of_number(row.label.number()).is_some() {
            row.label.number()
        } else {
            let known = labels.iter().position(|&label| label == row.label);
            let number = known.unwrap_or(labels.len());
            if known.is_none() {
                labels.push(row.label);
            }
            Label::FIRST_CUSTOM + number as u8
        };
        let packed = Entry::pack(row.class, label, row.branches, kind, row.priority);
        for number in [place(row.name), id, row.parent, packed] {
            written.extend_from_slice(&number.to_le_bytes());
        }
    }
    drop(places);
    file.section(*b"ENTR", written);
    file.section(*b"TEXT", text);
    if !labels.is_empty() {
        let names: Vec<&str> = labels.iter().map(|label| label.as_str()).collect();
        file.section(LABELS, names.join("\n").into_bytes());
    }
}
