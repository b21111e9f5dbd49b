//! Names and officials with their text.

use std::fmt;

use super::DocumentView;

use crate::gazetteer::Entry;
use crate::name::{Canonical, EntryRef};
use crate::official::{self, OfficeKind, Status, Titles, expansion};
use crate::{Label, Span, name};

/// A name in a document.
#[derive(Clone, Copy)]
pub struct Entity<'d, 't> {
    parts: DocumentView<'d, 't>,
    index: usize,
    record: &'d name::Record,
}

impl<'d, 't> Entity<'d, 't> {
    pub(super) fn new(
        parts: DocumentView<'d, 't>,
        index: usize,
        record: &'d name::Record,
    ) -> Entity<'d, 't> {
        Entity {
            parts,
            index,
            record,
        }
    }

    /// Its number in the document, counted from 0.
    pub fn index(&self) -> usize {
        self.index
    }

    /// What it names.
    pub fn label(&self) -> Label {
        self.record.label()
    }

    /// Where it stands, in bytes.
    pub fn span(&self) -> Span {
        self.record.span()
    }

    /// As the text writes it.
    pub fn text(&self) -> &'t str {
        self.record.span().of(self.parts.text).unwrap_or("")
    }

    /// How probable it is that exactly this span is a name with this label, from 0 to 1; 1 for
    /// names that a rule or a list is sure of. `None` where scores were switched off.
    pub fn score(&self) -> Option<f32> {
        let score = self.record.score();
        (!score.is_nan()).then_some(score)
    }

    /// The fullest form of the same name: in the document, or else the name its list gives.
    /// `None` where it is not known to be anything but itself.
    pub fn canonical(&self) -> Option<&'d str>
    where
        't: 'd,
    {
        match self.record.canonical()? {
            Canonical::Text(span) => span.of(self.parts.text),
            Canonical::Entry(entry) => self.parts.names.entry(EntryRef(entry)).map(Entry::name),
        }
    }

    /// What it stands for in a list of names, where that is known.
    pub fn entry(&self) -> Option<Entry<'d>> {
        self.record
            .entry()
            .and_then(|entry| self.parts.names.entry(EntryRef(entry)))
    }

    /// All that it may stand for in the list that has it, best first: more than one where several
    /// places share a name, and then [`entry`](Entity::entry) says which is meant where the document
    /// tells.
    pub fn candidates(&self) -> impl Iterator<Item = Entry<'d>> + use<'d> {
        let DocumentView { data, names, .. } = self.parts;
        let listed = self
            .record
            .hit()
            .and_then(|hit| data.hits.get(hit as usize))
            .copied();
        listed
            .into_iter()
            .flat_map(move |listed| names.entries(listed))
            .map(|(_, entry)| entry)
    }

    /// The number of the first mention of the same person, body or place; `None` for the first.
    pub fn mention_of(&self) -> Option<usize> {
        self.record.mention_of().map(|first| first as usize)
    }
}

impl fmt::Debug for Entity<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} {:?} {:?}",
            self.label(),
            self.text(),
            self.span().range()
        )
    }
}

/// Mentions of one person, body or place.
#[derive(Clone)]
pub struct Chain<'d, 't> {
    parts: DocumentView<'d, 't>,
    mentions: Vec<u32>,
    officials: Vec<u32>,
}

impl<'d, 't> Chain<'d, 't> {
    pub(super) fn gather(parts: DocumentView<'d, 't>) -> Vec<Chain<'d, 't>> {
        let mut chains: Vec<Chain<'d, 't>> = Vec::new();
        // Which chain each name is in; a mention comes after the name it mentions.
        let mut chain_of: Vec<usize> = Vec::with_capacity(parts.data.entities.len());
        for (number, record) in (0..).zip(&parts.data.entities) {
            let known = record
                .mention_of()
                .and_then(|first| chain_of.get(first as usize).copied());
            let at = known.unwrap_or(chains.len());
            chain_of.push(at);
            match chains.get_mut(at) {
                Some(chain) => chain.mentions.push(number),
                None => chains.push(Chain {
                    parts,
                    mentions: vec![number],
                    officials: Vec::new(),
                }),
            }
        }
        for (number, record) in (0..).zip(&parts.data.officials) {
            let chain = chain_of
                .get(record.person() as usize)
                .and_then(|&at| chains.get_mut(at));
            chain
                .into_iter()
                .for_each(|chain| chain.officials.push(number));
        }
        chains
    }

    /// The mentions, in the order of the text.
    pub fn mentions(&self) -> impl ExactSizeIterator<Item = Entity<'d, 't>> + '_ {
        let parts = self.parts;
        self.mentions.iter().map(move |&number| {
            let index = number as usize;
            Entity::new(parts, index, &parts.data.entities[index])
        })
    }

    /// The offices that the document gives to any of its mentions, in the order of the text: an
    /// office said once holds for the mentions after it.
    pub fn officials(&self) -> impl ExactSizeIterator<Item = Official<'d, 't>> + '_ {
        let parts = self.parts;
        self.officials
            .iter()
            .map(move |&number| Official::new(parts, &parts.data.officials[number as usize]))
    }
}

impl fmt::Debug for Chain<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.mentions()).finish()
    }
}

/// Somebody who holds, held or seeks an office.
#[derive(Clone, Copy)]
pub struct Official<'d, 't> {
    parts: DocumentView<'d, 't>,
    record: &'d official::Record,
}

impl<'d, 't> Official<'d, 't> {
    pub(super) fn new(
        parts: DocumentView<'d, 't>,
        record: &'d official::Record,
    ) -> Official<'d, 't> {
        Official { parts, record }
    }

    fn of(&self, span: Span) -> &'t str {
        span.of(self.parts.text).unwrap_or("")
    }

    /// The person's name alone.
    pub fn name(&self) -> &'t str {
        self.of(self.record.name())
    }

    /// Where the name stands, in bytes.
    pub fn name_span(&self) -> Span {
        self.record.name()
    }

    /// The person among the document's names.
    pub fn person(&self) -> Option<Entity<'d, 't>> {
        let index = self.record.person() as usize;
        self.parts
            .data
            .entities
            .get(index)
            .map(|record| Entity::new(self.parts, index, record))
    }

    /// The whole office with its portfolio, body and region: `Menteri Luar Negeri RI`.
    pub fn position(&self) -> &'t str {
        self.of(self.record.position())
    }

    /// Where the position stands, in bytes.
    pub fn position_span(&self) -> Span {
        self.record.position()
    }

    /// The head of the position: `Menteri`, `Ketua DPP`, `anggota`.
    pub fn office(&self) -> &'t str {
        self.of(self.record.head())
    }

    /// What kind of office it is, from a closed list.
    pub fn kind(&self) -> OfficeKind {
        self.record.kind()
    }

    /// Whether it is the deputy's office: `Wakil Ketua`, `Wagub`.
    pub fn is_vice(&self) -> bool {
        self.record.is_vice()
    }

    /// The office in full where the text contracts it: `Menhub` is `Menteri Perhubungan`.
    pub fn expansion(&self) -> Option<&'static str> {
        expansion(self.position())
    }

    /// What the office is for, where that is no body: `Luar Negeri`.
    pub fn portfolio(&self) -> Option<&'t str> {
        self.record.portfolio().map(|span| self.of(span))
    }

    /// The organisation or region that the office belongs to.
    pub fn affiliation(&self) -> Option<&'t str> {
        self.record.affiliation().map(|span| self.of(span))
    }

    /// Where the affiliation stands, in bytes.
    pub fn affiliation_span(&self) -> Option<Span> {
        self.record.affiliation()
    }

    /// The affiliation among the document's names.
    pub fn body(&self) -> Option<Entity<'d, 't>> {
        let index = self.record.body()? as usize;
        self.parts
            .data
            .entities
            .get(index)
            .map(|record| Entity::new(self.parts, index, record))
    }

    /// Whether the office is held, was held, is held for the time being, or is sought.
    pub fn status(&self) -> Status {
        self.record.status()
    }

    /// Honorifics, ranks and degrees around the name.
    pub fn titles(&self) -> &'d Titles {
        self.record.titles()
    }
}

impl fmt::Debug for Official<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:?}: {:?} ({})",
            self.name(),
            self.position(),
            self.status().as_str()
        )
    }
}
