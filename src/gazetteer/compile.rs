//! From listings to the bytes of a gazetteer.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::fmt::Display;

use super::entry::{Entry, ID_CODE, ID_TEXT, MOST_PARENTS};
use super::file::{FORMAT, NONE, bucket, hash};
use super::hit::{ENTRY_BITS, Needs};
use super::listing::{Id, Listing};
use super::verify::MOST_BYTES;
use super::words::words;
use crate::Error;
use crate::container::ContainerWriter;
use crate::text::{fold, modern_spelling};

pub(super) fn compile(listings: &[Listing]) -> Result<Vec<u8>, Error> {
    if listings.len() >= 1 << ENTRY_BITS {
        return Err(Error::option(format!(
            "{} entries, at most {} fit into one gazetteer: split the list",
            listings.len(),
            1 << ENTRY_BITS
        )));
    }
    check(listings)?;
    let names = keys(listings)?;
    let lexicon = Lexicon::new(&names)?;
    let trie = Trie::new(&names, &lexicon);
    let mut file = ContainerWriter::new(FORMAT);
    lexicon.write(&mut file);
    trie.write(&lexicon, &mut file);
    write_entries(listings, &mut file);
    file.finish()
}

/// Which entry cannot be kept, and why.
fn refused(index: u32, listing: &Listing, why: impl Display) -> Error {
    Error::option(format!("entry {index}, {}: {why}", shown(&listing.name)))
}

/// The beginning of a name, in quotes.
fn shown(name: &str) -> String {
    match name.char_indices().nth(60) {
        Some((end, _)) => format!("{:?} …", name.get(..end).unwrap_or_default()),
        None => format!("{name:?}"),
    }
}

/// Refuses what does not fit: long strings, and parents that are no entry before it or have too many
/// above them.
fn check(listings: &[Listing]) -> Result<(), Error> {
    let mut depths: Vec<usize> = Vec::with_capacity(listings.len());
    for (index, listing) in (0u32..).zip(listings) {
        let id = match &listing.id {
            Id::Text(id) => id.as_str(),
            Id::None | Id::Code(_) => "",
        };
        let names = listing.keys.iter().map(|(name, _)| ("name", name.as_str()));
        for (what, string) in names.chain([("name", listing.name.as_str()), ("identifier", id)]) {
            if string.len() > MOST_BYTES {
                let (shown, len) = (shown(string), string.len());
                return Err(refused(
                    index,
                    listing,
                    format!(
                        "the {what} {shown} has {len} bytes, at most {MOST_BYTES} fit: shorten it"
                    ),
                ));
            }
        }
        let depth = match listing.parent {
            None => 0,
            Some(parent) => match depths.get(parent as usize) {
                Some(above) if *above < MOST_PARENTS => above + 1,
                Some(_) => {
                    let why = format!(
                        "more than {MOST_PARENTS} parents above one another: leave some out"
                    );
                    return Err(refused(index, listing, why));
                }
                None => {
                    let why = format!("its parent, entry {parent}, was not added before it");
                    return Err(refused(index, listing, why));
                }
            },
        };
        depths.push(depth);
    }
    Ok(())
}

/// For each entry the first that is the same in all but its names, which its names stand for: an entry
/// that was added twice is no second meaning.
fn firsts(listings: &[Listing]) -> Vec<u32> {
    let mut known = HashMap::with_capacity(listings.len());
    let mut firsts: Vec<u32> = Vec::with_capacity(listings.len());
    for (index, listing) in (0u32..).zip(listings) {
        let Listing {
            name,
            class,
            label,
            id,
            branches,
            ..
        } = listing;
        let parent = listing
            .parent
            .and_then(|parent| firsts.get(parent as usize));
        let own = (
            name,
            *class as u8,
            *label as u8,
            id,
            branches.0,
            parent.copied(),
        );
        firsts.push(*known.entry(own).or_insert(index));
    }
    firsts
}

/// Every name as folded words, with what it refers to.
type Names = BTreeMap<Vec<String>, Vec<u32>>;

fn keys(listings: &[Listing]) -> Result<Names, Error> {
    let mut names = Names::new();
    for ((index, listing), first) in (0u32..).zip(listings).zip(firsts(listings)) {
        for (name, needs) in &listing.keys {
            let key = key(name);
            if !key.iter().any(|word| word.contains(char::is_alphanumeric)) {
                let why = format!("the name {name:?} has no letter and no digit: leave it out");
                return Err(refused(index, listing, why));
            }
            let mut needs = *needs;
            needs.0 |= written_needs(name, &key) | small_needs(name, needs);
            let reference = first | u32::from(needs.0) << ENTRY_BITS;
            if let Some(modern) = modern_key(&key) {
                let alias = reference | u32::from(Needs::ALIAS) << ENTRY_BITS;
                names.entry(modern).or_default().push(alias);
            }
            names.entry(key).or_default().push(reference);
        }
    }
    for references in names.values_mut() {
        let entry = |reference: u32| reference & ((1 << ENTRY_BITS) - 1);
        let needs = |reference: u32| (reference >> ENTRY_BITS) as u8;
        // Of one entry the least demanding reference stays; those behind a head come last.
        references.sort_by_key(|&r| (entry(r), needs(r)));
        references.dedup_by_key(|r| entry(*r));
        references.sort_by_key(|&r| (needs(r) & Needs::HEAD, entry(r)));
    }
    Ok(names)
}

fn key(name: &str) -> Vec<String> {
    let mut buffer = String::new();
    words(name)
        .map(|word| fold(word, &mut buffer).to_owned())
        .filter(|word| !word.is_empty())
        .collect()
}

/// The key in modern spelling, where some word is old.
fn modern_key(key: &[String]) -> Option<Vec<String>> {
    let mut buffer = String::new();
    let mut any = false;
    let modern = key
        .iter()
        .map(|word| {
            let old = modern_spelling(word, &mut buffer);
            any |= old;
            if old { buffer.clone() } else { word.clone() }
        })
        .collect();
    any.then_some(modern)
}

/// What the writing of a name asks of the text: a capital at its start, and capitals only where
/// it is one short word in capitals (`PAN`, `AS`, `BI`, `WHO`).
fn written_needs(name: &str, key: &[String]) -> u8 {
    let mut needs = 0;
    if !name.starts_with(char::is_lowercase) {
        needs |= Needs::CAPITAL;
    }
    if let [word] = key {
        let short = word.chars().count() <= 4;
        if short && name.chars().any(char::is_uppercase) && !name.chars().any(char::is_lowercase) {
            needs |= Needs::UPPER;
        }
    }
    needs
}

/// A weak alias in a few small letters (`bdg`) is meant in small letters alone.
fn small_needs(name: &str, needs: Needs) -> u8 {
    const LONGEST: usize = 4;
    let is_alias = needs.0 & Needs::ALIAS != 0 && needs.0 & Needs::WEAK != 0;
    let is_small = name.len() <= LONGEST && name.bytes().all(|byte| byte.is_ascii_lowercase());
    if is_alias && is_small {
        Needs::SMALL
    } else {
        0
    }
}

/// The distinct words, numbered bucket by bucket.
struct Lexicon {
    buckets: usize,
    words: Vec<String>,
    symbols: BTreeMap<String, u32>,
}

impl Lexicon {
    fn new(names: &Names) -> Result<Lexicon, Error> {
        let distinct: BTreeSet<&String> = names.keys().flatten().collect();
        if distinct.len() >= (1 << ENTRY_BITS) - 1 {
            return Err(Error::option(format!(
                "{} distinct words do not fit into one gazetteer: split the list",
                distinct.len()
            )));
        }
        let buckets = distinct.len().next_power_of_two();
        let mut words: Vec<String> = distinct.into_iter().cloned().collect();
        words.sort_by_key(|word| bucket(hash(word.as_bytes()), buckets));
        let symbols = words.iter().cloned().zip(0..).collect();
        Ok(Lexicon {
            buckets,
            words,
            symbols,
        })
    }

    fn symbol(&self, word: &str) -> u32 {
        self.symbols.get(word).copied().unwrap_or(NONE)
    }

    fn write(&self, file: &mut ContainerWriter) {
        let mut firsts = vec![0u32; self.buckets + 1];
        let mut starts = vec![0u32];
        let mut text = Vec::new();
        for word in &self.words {
            if let Some(count) = firsts.get_mut(bucket(hash(word.as_bytes()), self.buckets) + 1) {
                *count += 1;
            }
            text.extend_from_slice(word.as_bytes());
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
    }
}

/// The names as a trie over symbols.
struct Trie {
    edge_symbols: Vec<u32>,
    first_edges: Vec<u32>,
    first_refs: Vec<u32>,
    refs: Vec<u32>,
    /// Symbols that begin a name, and those that begin one written small.
    starts: BTreeMap<u32, bool>,
}

#[derive(Default)]
struct Node<'n> {
    /// The node that each symbol leads to.
    children: BTreeMap<u32, usize>,
    refs: &'n [u32],
}

impl Trie {
    fn new(names: &Names, lexicon: &Lexicon) -> Trie {
        // In the order of their making.
        let mut nodes = vec![Node::default()];
        let mut starts: BTreeMap<u32, bool> = BTreeMap::new();
        for (key, refs) in names {
            let mut at = 0;
            for word in key {
                let next = nodes.len();
                let child = nodes
                    .get_mut(at)
                    .map(|node| *node.children.entry(lexicon.symbol(word)).or_insert(next));
                at = child.unwrap_or(next);
                if at == next {
                    nodes.push(Node::default());
                }
            }
            if let Some(node) = nodes.get_mut(at) {
                node.refs = refs;
            }
            if let Some(first) = key.first() {
                *starts.entry(lexicon.symbol(first)).or_default() |= refs
                    .iter()
                    .any(|r| (r >> ENTRY_BITS) as u8 & Needs::CAPITAL == 0);
            }
        }
        let mut trie = Trie {
            edge_symbols: Vec::new(),
            first_edges: Vec::new(),
            first_refs: Vec::new(),
            refs: Vec::new(),
            starts,
        };
        let mut queue = VecDeque::from([0]);
        while let Some(node) = queue.pop_front().and_then(|at: usize| nodes.get(at)) {
            trie.first_edges.push(trie.edge_symbols.len() as u32);
            trie.first_refs.push(trie.refs.len() as u32);
            trie.refs.extend_from_slice(node.refs);
            for (&symbol, &child) in &node.children {
                trie.edge_symbols.push(symbol);
                queue.push_back(child);
            }
        }
        trie.first_edges.push(trie.edge_symbols.len() as u32);
        trie.first_refs.push(trie.refs.len() as u32);
        trie
    }

    fn write(&self, lexicon: &Lexicon, file: &mut ContainerWriter) {
        let mut starts = vec![0u64; lexicon.words.len().div_ceil(64)];
        let mut small = starts.clone();
        for (&symbol, &is_small) in &self.starts {
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

fn write_entries(listings: &[Listing], file: &mut ContainerWriter) {
    let mut text = Texts::default();
    let mut rows = Vec::with_capacity(listings.len() * 4);
    for listing in listings {
        let parent = listing.parent.unwrap_or(NONE);
        let name = text.place(&listing.name);
        let (id, kind) = match &listing.id {
            Id::None => (NONE, ID_TEXT),
            Id::Text(id) => (text.place(id), ID_TEXT),
            Id::Code(number) => (*number, ID_CODE),
        };
        let packed = Entry::pack(listing.class, listing.label, listing.branches, kind);
        rows.extend([name, id, parent, packed]);
    }
    file.u32s(*b"ENTR", &rows);
    file.section(*b"TEXT", text.bytes);
}

/// Strings, each once.
#[derive(Default)]
struct Texts {
    bytes: Vec<u8>,
    places: BTreeMap<String, u32>,
}

impl Texts {
    fn place(&mut self, string: &str) -> u32 {
        if let Some(&place) = self.places.get(string) {
            return place;
        }
        let place = self.bytes.len() as u32;
        // No longer one comes this far.
        self.bytes.push(string.len() as u8);
        self.bytes.extend_from_slice(string.as_bytes());
        self.places.insert(string.to_owned(), place);
        place
    }
}
