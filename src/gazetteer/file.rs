//! The compiled form of a gazetteer: its sections and where they lie.
//!
//! | section | items | what |
//! |---|---|---|
//! | `WBKT` | u32 | first symbol of each bucket of the word table, and the number of symbols |
//! | `WOFF` | u32 | start of each symbol's word in `WTXT`, and the length of `WTXT` |
//! | `WTXT` | bytes | the folded words |
//! | `STRT` | u64 | bit per symbol: some name begins with it |
//! | `RANK` | u32 | set bits before each word of `STRT` |
//! | `SMAL` | u64 | bit per symbol: some name that begins with it is written small |
//! | `NSYM` | u32 | the symbol of each edge; edge `k` leads to node `k + 1` |
//! | `NEDG` | u32 | first edge of each node, and the number of edges |
//! | `NREF` | u32 | first reference of each node, and the number of references |
//! | `REFS` | u32 | entry (24 bits) and the needs of the name |
//! | `ENTR` | u32 × 4 | name, id, parent, class and label of each entry |
//! | `TEXT` | bytes | strings, each behind its length (one byte) |
//! | `LABL` | bytes | where there are such: names of labels of the user's own, a line each |
//!
//! Nodes are numbered breadth first, the root is 0; the edges of a node are sorted by symbol,
//! so those of the root are the symbols of `STRT` in order.

use std::ops::Range;

use super::sections::{Entries, References, Sections, WordTable};
use crate::container::{Container, Format, Tag};
use crate::{Error, Label};

pub(super) const FORMAT: Format = Format {
    what: "name list",
    magic: *b"entitasN",
    version: 1,
    remedy: "build it again with this version of entitas",
};

/// No parent, no id, no node.
pub(super) const NONE: u32 = u32::MAX;

pub(super) const TAGS: [Tag; 12] = [
    *b"WBKT", *b"WOFF", *b"WTXT", *b"STRT", *b"RANK", *b"SMAL", *b"NSYM", *b"NEDG", *b"NREF",
    *b"REFS", *b"ENTR", *b"TEXT",
];

/// The section of the labels that are not the crate's, where a list has such.
pub(super) const LABELS: Tag = *b"LABL";

fn malformed(byte: usize, tag: Tag, why: &str) -> Error {
    let (tag, remedy) = (tag.escape_ascii(), FORMAT.remedy);
    Error::model(
        byte,
        format!("the section {tag} of this name list is malformed, {why}: {remedy}"),
    )
}

/// Where the sections stand, found once when a file is opened.
#[derive(Clone, Debug)]
pub(super) struct Layout([Range<usize>; 12]);

impl Layout {
    /// Not yet looked into: `verify::open` does both.
    pub(super) fn parse(bytes: &[u8]) -> Result<(Layout, Vec<Label>), Error> {
        let container = Container::parse(bytes, FORMAT)?;
        let mut ranges = [const { 0..0 }; 12];
        for (range, tag) in ranges.iter_mut().zip(TAGS) {
            *range = container.range(tag)?;
            let width = match &tag {
                b"WTXT" | b"TEXT" => 1,
                b"STRT" | b"SMAL" => 8,
                b"ENTR" => 16,
                _ => 4,
            };
            if range.len() % width != 0 {
                return Err(malformed(range.start, tag, "its last item is cut"));
            }
        }
        let own = container.range(LABELS).ok();
        let names = own.and_then(|range| bytes.get(range)).unwrap_or_default();
        let names = names.split(|&byte| byte == b'\n');
        let names = names.filter(|name| !name.is_empty());
        let labels = names.map(|name| Label::custom(&String::from_utf8_lossy(name)));
        Ok((Layout(ranges), labels.collect::<Result<_, Error>>()?))
    }

    /// The error for a section of which something does not hold.
    pub(super) fn malformed(&self, tag: Tag, why: &str) -> Error {
        let own = TAGS.iter().zip(&self.0).find(|(known, _)| **known == tag);
        malformed(own.map_or(0, |(_, range)| range.start), tag, why)
    }

    /// The sections of the file this layout was made from.
    #[inline]
    pub(super) fn view<'a>(&self, bytes: &'a [u8], labels: &'a [Label]) -> Sections<'a> {
        let [_, _, _, _, rank, _, symbol, edge, ..] = &self.0;
        Sections {
            words: self.words(bytes),
            ranks: section(bytes, rank).into(),
            edge_symbols: section(bytes, symbol).into(),
            first_edges: section(bytes, edge).into(),
            references: self.references(bytes, labels),
        }
    }

    /// Those that tell of a word. Each group is found by itself, since most readers want one alone.
    #[inline]
    pub(super) fn words<'a>(&self, bytes: &'a [u8]) -> WordTable<'a> {
        let [bucket, word, words, start, _, small, ..] = &self.0;
        WordTable {
            buckets: section(bytes, bucket).into(),
            word_starts: section(bytes, word).into(),
            words: section(bytes, words),
            starts: section(bytes, start).into(),
            small: section(bytes, small).into(),
        }
    }

    /// Those that tell what names stand for.
    #[inline]
    pub(super) fn references<'a>(&self, bytes: &'a [u8], labels: &'a [Label]) -> References<'a> {
        let [.., refs_of, refs, _, _] = &self.0;
        References {
            first_refs: section(bytes, refs_of).into(),
            refs: section(bytes, refs).into(),
            entries: self.entries(bytes, labels),
        }
    }

    /// The entries.
    #[inline]
    pub(super) fn entries<'a>(&self, bytes: &'a [u8], labels: &'a [Label]) -> Entries<'a> {
        let [.., rows, text] = &self.0;
        Entries {
            rows: section(bytes, rows).into(),
            text: section(bytes, text),
            labels,
        }
    }
}

#[inline]
fn section<'a>(bytes: &'a [u8], range: &Range<usize>) -> &'a [u8] {
    bytes.get(range.clone()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{Layout, TAGS};
    use crate::Analyzer;
    use crate::container::tests::written_over;
    use crate::gazetteer::{Class, Gazetteer, Listing};

    fn sound() -> Gazetteer {
        let mut builder = Gazetteer::builder();
        let region = builder.add(Listing::new("Contoh", Class::Province).code(71));
        builder.add(
            Listing::new("Bank Contoh", Class::Bank)
                .id("x")
                .alias("Bank Contoh Raya")
                .alias("B")
                .alias("C"),
        );
        builder.add(
            Listing::new("Contoh", Class::City)
                .behind_head()
                .code(2)
                .parent(region),
        );
        builder.build().unwrap()
    }

    /// The list with another number in a section, and the checksum that belongs to it.
    fn with(list: &Gazetteer, tag: [u8; 4], item: usize, number: u32) -> Vec<u8> {
        let at = TAGS.iter().position(|&own| own == tag).unwrap();
        let Layout(ranges) = &list.layout;
        let place = ranges[at].start + 4 * item;
        assert!(place + 4 <= ranges[at].end, "no item {item}");
        written_over(list.to_bytes(), place, number)
    }

    #[test]
    fn whatever_reading_relies_on_is_checked_when_a_list_is_opened() {
        let list = sound();
        let view = list.view();
        let edges = view.edge_symbols.len();
        let nodes = view.first_edges.len() - 1;
        let refs = view.references.first_refs.get(1).unwrap() as usize;
        let two = (0..view.references.refs.len() - 1).find(|&at| {
            view.references.refs.get(at).unwrap() & 0xFF_FFFF == 0
                && view.references.refs.get(at + 1).unwrap() & 0xFF_FFFF == 2
        });
        let two = two.unwrap();
        for (tag, item, number, why) in [
            (b"WBKT", 0, 1, "buckets overlap"),
            (b"WBKT", view.words.buckets.len() - 1, 99, "buckets overlap"),
            (b"WBKT", 1, view.words.buckets.get(1).unwrap() ^ 1, "bucket"),
            (b"WOFF", 1, 99, "words overlap"),
            (b"STRT", 0, 0xFF, "name"),
            (b"STRT", 1, 1, "begins with a word that is none"),
            (b"SMAL", 1, 1, "does not begin"),
            (b"RANK", 0, 1, "a count of names"),
            (b"NSYM", 0, 99, "not sorted"),
            (b"NSYM", edges - 1, 99, "a word that is none"),
            (b"NEDG", 0, 1, "the edges of nodes overlap"),
            (
                b"NEDG",
                nodes,
                edges as u32 + 1,
                "the edges of nodes overlap",
            ),
            (b"NREF", 0, 1, "the references of nodes overlap"),
            (b"REFS", refs, 3, "an entry that is none"),
            (b"REFS", two + 1, 0, "not sorted"),
            (b"ENTR", 0, 999, "a name leaves the text"),
            (b"ENTR", 5, 999, "an identifier leaves the text"),
            (b"ENTR", 2, 0, "a parent stands behind its child"),
            (b"ENTR", 6, 2, "a parent stands behind its child"),
            (b"ENTR", 7, 0xFF, "no class"),
            (b"ENTR", 7, 9 << 8 | 1, "no label"),
            (b"ENTR", 7, 7 << 24, "of no kind"),
        ] {
            refuses(&list, *tag, item, number, why);
        }
        // The second word leads nowhere, and the third to itself.
        let chain = Gazetteer::from_table("A B C D\tPLACE").unwrap();
        refuses(&chain, *b"NEDG", 2, 1, "an edge leads back");
    }

    fn refuses(list: &Gazetteer, tag: [u8; 4], item: usize, number: u32, why: &str) {
        let tagged = format!("section {}", tag.escape_ascii());
        let message = match Gazetteer::from_bytes(with(list, tag, item, number)) {
            Ok(_) => format!("{tagged} is taken"),
            Err(error) => error.to_string(),
        };
        assert!(
            message.contains(&tagged) && message.contains(why),
            "{tagged}, item {item}: {message}"
        );
    }

    #[test]
    fn a_sound_checksum_over_wrong_numbers_does_no_harm() {
        let sound = sound();
        for at in (24..sound.to_bytes().len()).step_by(4) {
            for number in [0, 1, 2, 9, 1 << 16, 0xFF_FFFF, i32::MAX as u32, u32::MAX] {
                let bytes = written_over(sound.to_bytes(), at, number);
                let Ok(list) = Gazetteer::from_bytes(bytes) else {
                    continue;
                };
                for name in ["Contoh", "Bank Contoh", "C"] {
                    for entry in list.lookup(name) {
                        let _ = (entry.id().map(|id| id.to_string()), entry.parent());
                    }
                }
                let builder = Analyzer::builder().embedded_names(false).officials(false);
                let Ok(analyzer) = builder.gazetteer(list).build() else {
                    continue;
                };
                analyzer.analyze("Bank Contoh Raya Tbk di Contoh, B.");
            }
        }
    }
}
