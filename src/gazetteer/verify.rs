//! What reading a compiled gazetteer relies on, checked once when it is opened.
//!
//! A checksum tells damage, not a writer's mistake. A trie whose edges lead back makes walks of any
//! length, a parent behind its child a circle, a number outside of its section a name that is
//! silently lost; so a file in which any of them stands is refused, and readers need no guards for
//! it. One pass over every section.

use super::class::Class;
use super::entry::{Entry, ID_CODE, ID_KINDS, ID_TEXT, MOST_PARENTS};
use super::file::{Layout, NONE};
use super::hit::{ENTRY, ENTRY_BITS};
use super::needs::Needs;
use super::sections::{Entries, References, Sections, bucket, hash};
use crate::container::{Tag, U32s};
use crate::{Error, Label};

/// Bytes of a name, so that it has no more words than this either.
pub(super) const MOST_BYTES: usize = 255;

/// A section and what is wrong in it.
type Fault = (Tag, &'static str);

/// Where the sections of a file stand in which all of this holds, and the labels that are its own.
pub(super) fn open(bytes: &[u8]) -> Result<(Layout, Vec<Label>), Error> {
    let (layout, labels) = Layout::parse(bytes)?;
    match verify(layout.view(bytes, &labels)) {
        Ok(()) => Ok((layout, labels)),
        Err((tag, why)) => Err(layout.malformed(tag, why)),
    }
}

fn verify(view: Sections<'_>) -> Result<(), Fault> {
    words(view)?;
    starts(view)?;
    nodes(view)?;
    references(view)?;
    entries(view.references.entries)
}

fn require(holds: bool, tag: &Tag, why: &'static str) -> Result<(), Fault> {
    if holds { Ok(()) } else { Err((*tag, why)) }
}

/// Whether numbers go up from 0 to `last`.
fn ascend(numbers: U32s<'_>, last: usize) -> bool {
    let pairs = numbers.iter().zip(numbers.iter().skip(1));
    numbers.get(0) == Some(0)
        && pairs.fold(true, |ascend, (one, next)| ascend & (one <= next))
        && numbers
            .get(numbers.len().wrapping_sub(1))
            .map(|n| n as usize)
            == Some(last)
}

/// How many words there are.
fn symbols(view: Sections<'_>) -> usize {
    view.words.word_starts.len().saturating_sub(1)
}

fn words(view: Sections<'_>) -> Result<(), Fault> {
    let tag = b"WBKT";
    let buckets = view.words.buckets.len().saturating_sub(1);
    require(
        buckets.is_power_of_two(),
        tag,
        "the number of buckets is no power of two",
    )?;
    require(
        ascend(view.words.buckets, symbols(view)),
        tag,
        "buckets overlap or leave the words",
    )?;
    require(
        ascend(view.words.word_starts, view.words.words.len()),
        b"WOFF",
        "words overlap or leave the text",
    )?;
    for place in 0..buckets {
        for word in range(view.words.buckets, place) {
            let text = view.words.words.get(range(view.words.word_starts, word));
            let own = bucket(hash(text.unwrap_or_default()), buckets);
            require(
                own == place,
                tag,
                "a word stands in a bucket that is not its own",
            )?;
        }
    }
    Ok(())
}

/// The range that begins at a place and ends at the next.
fn range(starts: U32s<'_>, at: usize) -> std::ops::Range<usize> {
    let place = |at: usize| starts.get(at).map_or(0, |place| place as usize);
    place(at)..place(at + 1)
}

fn starts(view: Sections<'_>) -> Result<(), Fault> {
    let symbols = symbols(view);
    let len = symbols.div_ceil(64);
    for (own, tag) in [
        (view.words.starts.len(), b"STRT"),
        (view.ranks.len(), b"RANK"),
        (view.words.small.len(), b"SMAL"),
    ] {
        require(own == len, tag, "it does not have a bit for every word")?;
    }
    let mut before = 0;
    for at in 0..len {
        let bits = view.words.starts.get(at).unwrap_or(0);
        let small = view.words.small.get(at).unwrap_or(0);
        let free = if at + 1 < len || symbols.is_multiple_of(64) {
            0
        } else {
            u64::MAX << (symbols % 64)
        };
        require(
            bits & free == 0,
            b"STRT",
            "a name begins with a word that is none",
        )?;
        require(
            small & !bits == 0,
            b"SMAL",
            "a name is small that does not begin",
        )?;
        require(
            view.ranks.get(at) == Some(before),
            b"RANK",
            "a count of names is wrong",
        )?;
        before += bits.count_ones();
    }
    Ok(())
}

fn nodes(view: Sections<'_>) -> Result<(), Fault> {
    let tag = b"NEDG";
    let edges = view.edge_symbols.len();
    let nodes = view.first_edges.len().saturating_sub(1);
    require(
        nodes == edges + 1,
        tag,
        "it does not have a node for every edge and a root",
    )?;
    require(
        ascend(view.first_edges, edges),
        tag,
        "the edges of nodes overlap",
    )?;
    for node in 0..nodes {
        let own = range(view.first_edges, node);
        // Edge `k` leads to node `k + 1`.
        require(own.start >= node, tag, "an edge leads back")?;
        let symbol = |edge| view.edge_symbols.get(edge);
        let sorted = own
            .clone()
            .skip(1)
            .all(|edge| symbol(edge - 1) < symbol(edge));
        require(sorted, b"NSYM", "the edges of a node are not sorted")?;
    }
    let words = symbols(view) as u32;
    let known = view.edge_symbols.iter().all(|symbol| symbol < words);
    require(known, b"NSYM", "an edge has a word that is none")?;
    let root = range(view.first_edges, 0);
    let begun: u32 = (0..view.words.starts.len())
        .filter_map(|at| view.words.starts.get(at))
        .map(u64::count_ones)
        .sum();
    let begins = |edge| {
        let symbol = view.edge_symbols.get(edge).unwrap_or(NONE);
        let bits = view.words.starts.get(symbol as usize / 64).unwrap_or(0);
        bits >> (symbol % 64) & 1 == 1
    };
    let all = begun as usize == root.len() && root.clone().all(begins);
    require(
        all,
        b"STRT",
        "names begin with other words than the root leads to",
    )?;
    // Breadth first: the nodes of one depth stand together.
    let mut depth = 0;
    let mut level = 0..1;
    while !level.is_empty() {
        require(
            depth <= MOST_BYTES,
            tag,
            "a name has more words than bytes fit",
        )?;
        let place = |node: usize| view.first_edges.get(node).map_or(0, |edge| edge as usize);
        level = place(level.start) + 1..place(level.end) + 1;
        depth += 1;
    }
    Ok(())
}

fn references(view: Sections<'_>) -> Result<(), Fault> {
    let References {
        first_refs: starts,
        refs,
        entries,
    } = view.references;
    let alike = starts.len() == view.first_edges.len() && ascend(starts, refs.len());
    require(
        alike,
        b"NREF",
        "the references of nodes overlap or leave the section",
    )?;
    let entries = entries.rows.len() as u32 / 4;
    let known = refs.iter().all(|item| item & ENTRY < entries);
    require(known, b"REFS", "a name stands for an entry that is none")?;
    // Those that need a head come last; none stands twice.
    let order = |item: u32| ((item >> ENTRY_BITS) as u8 & Needs::HEAD, item & ENTRY);
    for node in 0..starts.len().saturating_sub(1) {
        let own = range(starts, node);
        let sorted = own.clone().skip(1).all(|at| {
            let pair = refs.get(at - 1).zip(refs.get(at));
            pair.is_some_and(|(one, next)| order(one) < order(next))
        });
        require(sorted, b"REFS", "the entries of a name are not sorted")?;
    }
    Ok(())
}

fn entries(list: Entries<'_>) -> Result<(), Fault> {
    let tag = b"ENTR";
    let count = list.rows.len() / 4;
    require(
        count <= ENTRY as usize + 1,
        tag,
        "it has more entries than references can tell",
    )?;
    let mut depths: Vec<u8> = Vec::with_capacity(count);
    for index in 0..count as u32 {
        let Some([name, id, parent, packed]) = Entry::new(list, index).map(Entry::row) else {
            continue;
        };
        let kind = packed >> 24 & ID_KINDS;
        require(list.string(name).is_some(), tag, "a name leaves the text")?;
        require(
            kind == ID_TEXT || kind == ID_CODE,
            tag,
            "an identifier is of no kind",
        )?;
        let is_read = kind == ID_CODE || id == NONE || list.string(id).is_some();
        require(is_read, tag, "an identifier leaves the text")?;
        let labels = usize::from(Label::FIRST_CUSTOM) + list.labels.len();
        require(
            ((packed >> 8 & 0xFF) as usize) < labels,
            tag,
            "an entry has no label",
        )?;
        require(
            Class::from_number(packed as u8).is_some(),
            tag,
            "an entry has no class",
        )?;
        let above = depths.get(parent as usize).copied();
        require(
            above.is_some() || parent == NONE,
            tag,
            "a parent stands behind its child",
        )?;
        let depth = above.map_or(0, |depth| depth + 1);
        let fits = usize::from(depth) <= MOST_PARENTS;
        require(fits, tag, "entries are above one another without end")?;
        depths.push(depth);
    }
    Ok(())
}
