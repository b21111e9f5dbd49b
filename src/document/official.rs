//! Officials with their text.

use std::fmt;

use super::{DocumentView, Entity, Titles};
use crate::Span;
use crate::official::{self, OfficeKind, Status, expansion};
use crate::text::{pad, wants_padding};

/// Somebody who holds, held or seeks an office.
///
/// ```
/// use entitas::official::{OfficeKind, Status};
///
/// let analyzer = entitas::Analyzer::new();
/// let document = analyzer.analyze("Mantan Ketua DPRD Bantul, Dr. Siti Aminah, hadir.");
/// let official = document.officials().next().unwrap();
/// assert_eq!((official.name(), official.position(), official.office()), ("Siti Aminah", "Ketua DPRD Bantul", "Ketua"));
/// assert_eq!((official.affiliation(), official.status()), (Some("DPRD Bantul"), Status::Former));
/// assert_eq!(official.kind(), OfficeKind::Chair);
/// ```
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

    /// The person's name alone.
    pub fn name(&self) -> &'t str {
        self.parts.of(self.record.name())
    }

    /// Where the name stands, in bytes.
    pub fn name_span(&self) -> Span {
        self.record.name()
    }

    /// The person among the document's names.
    pub fn person(&self) -> Option<Entity<'d, 't>> {
        Entity::nth(self.parts, self.record.person() as usize)
    }

    /// The whole office with its portfolio, body and region: `Menteri Luar Negeri RI`.
    pub fn position(&self) -> &'t str {
        self.parts.of(self.record.position())
    }

    /// Where the position stands, in bytes.
    pub fn position_span(&self) -> Span {
        self.record.position()
    }

    /// The head of the position: `Menteri`, `Ketua DPP`, `anggota`.
    pub fn office(&self) -> &'t str {
        self.parts.of(self.record.head())
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
        self.record.portfolio().map(|span| self.parts.of(span))
    }

    /// The organisation or region that the office belongs to.
    pub fn affiliation(&self) -> Option<&'t str> {
        self.record.affiliation().map(|span| self.parts.of(span))
    }

    /// Where the affiliation stands, in bytes.
    pub fn affiliation_span(&self) -> Option<Span> {
        self.record.affiliation()
    }

    /// The affiliation among the document's names.
    pub fn body(&self) -> Option<Entity<'d, 't>> {
        Entity::nth(self.parts, self.record.body()? as usize)
    }

    /// Whether the office is held, was held, is held for the time being, or is sought.
    pub fn status(&self) -> Status {
        self.record.status()
    }

    /// Honorifics, ranks and degrees around the name.
    pub fn titles(&self) -> Titles<'d, 't> {
        Titles::of(self.parts.text, self.record.titles())
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

/// The name and the position, parted by a comma.
impl fmt::Display for Official<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if wants_padding(f) {
            return pad(self, f);
        }
        write!(f, "{}, {}", self.name(), self.position())
    }
}

/// Two are equal where all that they show is the same.
impl PartialEq for Official<'_, '_> {
    fn eq(&self, other: &Official<'_, '_>) -> bool {
        self.record == other.record
            && (self.name(), self.position()) == (other.name(), other.position())
    }
}
