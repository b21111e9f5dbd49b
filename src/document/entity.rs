//! Names with their text.

use std::fmt;

use super::DocumentView;
use crate::gazetteer::Entry;
use crate::name::{self, Canonical, EntryRef};
use crate::{Label, Span};

/// A name in a document.
///
/// ```
/// use entitas::{Analyzer, Label};
///
/// let analyzer = Analyzer::new();
/// let document = analyzer.analyze("Retno Marsudi tiba di Jakarta. Menurut Retno, semua siap.");
/// let [retno, jakarta, again] = document.entities().collect::<Vec<_>>()[..] else { panic!() };
/// assert_eq!((retno.text(), retno.label(), retno.span().range()), ("Retno Marsudi", Label::Person, 0..13));
/// assert_eq!(jakarta.canonical(), Some("Daerah Khusus Ibukota Jakarta"));
/// assert_eq!(jakarta.entry().and_then(|entry| entry.id()).map(|id| id.to_string()).as_deref(), Some("id:31"));
/// assert_eq!(again.mention_of(), Some(retno));
/// assert_eq!(again.canonical(), Some("Retno Marsudi"));
/// ```
#[derive(Clone, Copy)]
pub struct Entity<'d, 't> {
    parts: DocumentView<'d, 't>,
    index: usize,
    record: &'d name::Record,
}

impl<'d, 't> Entity<'d, 't> {
    pub(super) fn nth(parts: DocumentView<'d, 't>, index: usize) -> Option<Entity<'d, 't>> {
        let record = parts.data.entities.get(index)?;
        Some(Entity::of(parts, index, record))
    }

    pub(super) fn of(
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
        self.parts.of(self.record.span())
    }

    /// How probable it is that exactly this span is a name with this label, from 0 to 1: of names with 0.8 four in
    /// five are right. Names that do not come from the tagger have the share that was right in samples of all genres: those
    /// that their own first word tells (`Jalan …`) 0.98 where the embedded list knows them, else 0.8; those that the list
    /// takes further than the tagger 0.95; those that only the list knows 0.4; those of a list of your own 1. A person whom
    /// a text names three times by the same words is surer by it. `None` where scores were switched off.
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
            Canonical::Name(number) => {
                let name = self.parts.data.entities.get(number as usize)?;
                name.span().of(self.parts.text)
            }
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

    /// The first mention of the same person, body or place; `None` for the first itself.
    pub fn mention_of(&self) -> Option<Entity<'d, 't>> {
        Entity::nth(self.parts, self.record.mention_of()? as usize)
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

/// The name as the text writes it.
impl fmt::Display for Entity<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.text())
    }
}

/// Two are equal where they stand in the same place and all that they show of themselves is the same.
impl PartialEq for Entity<'_, '_> {
    fn eq(&self, other: &Entity<'_, '_>) -> bool {
        let shown = |entity: &Entity<'_, '_>| (entity.index, entity.span(), entity.label());
        let first = |entity: &Entity<'_, '_>| entity.record.mention_of();
        shown(self) == shown(other)
            && self.text() == other.text()
            && self.score() == other.score()
            && self.canonical() == other.canonical()
            && self.entry() == other.entry()
            && first(self) == first(other)
    }
}
