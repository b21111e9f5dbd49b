//! A name that was found, and what names need to count.

use std::cmp::Ordering;
use std::ops::Range;

use super::designator::{Branches, Designator};
use super::entry::Entry;
use super::file::NONE;
use super::needs::Needs;
use super::sections::References;
use crate::Label;

pub(super) const ENTRY_BITS: u32 = 24;
pub(super) const ENTRY: u32 = (1 << ENTRY_BITS) - 1;

/// A name found in a row of tokens.
///
/// What it may stand for: [`Gazetteer::entries`](super::Gazetteer::entries).
///
/// ```
/// use entitas::gazetteer::{Case, Gazetteer};
/// use entitas::{text::fold, token};
///
/// let (text, names) = ("Ia tiba di Kota Bandung.", Gazetteer::embedded()?);
/// let (tokens, mut buffer, mut hits) = (token::tokenize(text), String::new(), Vec::new());
/// let symbols: Vec<_> = tokens.iter().map(|token| names.symbol(fold(token.text(text), &mut buffer))).collect();
/// names.find(&symbols, |at| Case::of(tokens[at]), &mut hits);
/// assert_eq!((hits[0].first(), hits[0].end(), hits[0].has_head()), (3, 5, true));
/// # Ok::<(), entitas::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    pub(super) first: u32,
    pub(super) len: u16,
    pub(super) label: Label,
    pub(super) weak: bool,
    /// What the text offered to the needs of its name.
    pub(super) offered: u8,
    pub(super) head: Designator,
    pub(super) tail_head: Designator,
    pub(super) node: u32,
    /// The best of its entries.
    pub(super) entry: u32,
    /// The node of the name behind it, or none.
    pub(super) tail: u32,
    /// How many tokens its own name covers …
    pub(super) own: u16,
    /// … and the name behind it.
    pub(super) behind: u16,
}

impl Hit {
    /// The same hit among tokens that begin `tokens` later.
    #[inline]
    pub(crate) fn moved(mut self, tokens: usize) -> Hit {
        self.first += tokens as u32;
        self
    }

    /// Index of its first token.
    #[inline]
    pub fn first(self) -> usize {
        self.first as usize
    }

    /// How many tokens it covers.
    #[inline]
    pub fn len(self) -> usize {
        usize::from(self.len)
    }

    /// Never: a hit covers at least one token.
    #[inline]
    pub fn is_empty(self) -> bool {
        self.len == 0
    }

    /// Index of the first token behind it.
    #[inline]
    pub fn end(self) -> usize {
        self.first() + self.len()
    }

    /// Whether it names a person, an organisation or a place.
    #[inline]
    pub fn label(self) -> Label {
        self.label
    }

    /// Whether it is more often a common word than a name (`Baru`, `Maju`), so that the text
    /// around it must decide.
    #[inline]
    pub fn is_weak(self) -> bool {
        self.weak
    }

    /// Whether a word before the name says what it names: `Kabupaten Bandung`, `PT Timah`. That
    /// word is part of the hit where it has a capital.
    #[inline]
    pub fn has_head(self) -> bool {
        self.head != Designator::None
    }

    /// Whether the name of a region or body behind its own belongs to it: `Polda Jawa Barat`,
    /// `DPRD Kota Bogor`, `DPP PDIP`, `Mahkamah Agung RI`.
    #[inline]
    pub fn has_tail(self) -> bool {
        self.tail != NONE
    }

    /// Index of the first token behind its own name, before a legal form or a name behind it.
    pub(crate) fn own_end(self) -> usize {
        self.first() + usize::from(self.own)
    }

    /// The tokens of the first name behind its own: the `DPR` of `Komisi III DPR`.
    pub(crate) fn tail(self) -> Option<Range<usize>> {
        let start = self.own_end();
        self.has_tail()
            .then_some(start..start + usize::from(self.behind))
    }

    /// Whether it is the better reading at the token where both start: the longer one, then a
    /// whole name before one put together (`Bank Pembangunan Daerah Banten`), then the longer
    /// name before a tail (`Fraksi PKS` + `DPR`), then the better entry (the city `Kota Padang`
    /// before the district of that name).
    pub(super) fn beats(self, old: Hit) -> bool {
        let order = |hit: Hit| (hit.end(), hit.tail == NONE);
        match order(self).cmp(&order(old)) {
            Ordering::Equal if self.tail != NONE => true,
            Ordering::Equal => self.entry < old.entry,
            order => order == Ordering::Greater,
        }
    }
}

/// The entries of a name that may stand behind another, best first.
pub(super) fn tails_of(
    known: References<'_>,
    node: u32,
    branches: Branches,
    head: Designator,
) -> impl Iterator<Item = Entry<'_>> {
    let mut offered = Needs::CAPITAL | Needs::UPPER;
    if head != Designator::None {
        offered |= Needs::HEAD;
    }
    entries_of(known, node, offered, head).filter(move |entry| branches.accepts(entry.class()))
}

/// The entries of a name, best first.
fn entries_of(
    known: References<'_>,
    node: u32,
    offered: u8,
    head: Designator,
) -> impl Iterator<Item = Entry<'_>> {
    known
        .of(node)
        .iter()
        .filter(move |item| Needs((item >> ENTRY_BITS) as u8).met(offered))
        .filter_map(move |item| Entry::new(known.entries, item & ENTRY))
        .filter(move |entry| head.accepts(entry.class()))
}

impl Hit {
    pub(super) fn entries(self, known: References<'_>) -> impl Iterator<Item = Entry<'_>> {
        let offered = match self.tail {
            NONE => self.offered,
            _ => self.offered | Needs::TAIL,
        };
        entries_of(known, self.node, offered, self.head)
            .filter(move |entry| entry.label() == self.label)
            .filter(move |entry| self.tail == NONE || self.tails_of(known, *entry).next().is_some())
    }

    pub(super) fn tails(self, known: References<'_>) -> impl Iterator<Item = Entry<'_>> {
        let branches = self.entries(known).next().map(Entry::branches);
        let branches = branches.unwrap_or_default();
        tails_of(known, self.tail, branches, self.tail_head)
    }

    fn tails_of<'g>(
        self,
        known: References<'g>,
        entry: Entry<'g>,
    ) -> impl Iterator<Item = Entry<'g>> {
        tails_of(known, self.tail, entry.branches(), self.tail_head)
    }
}
