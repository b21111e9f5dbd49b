//! One official as the analysis keeps it.

use crate::Span;
use crate::lang::OfficeKind;
use crate::office::{Status, Titles};

/// A person and an office, as spans of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Record {
    pub(super) name: Span,
    pub(super) person: u32,
    pub(super) position: Span,
    pub(super) head: Span,
    pub(super) kind: OfficeKind,
    pub(super) vice: bool,
    pub(super) portfolio: Option<Span>,
    pub(super) affiliation: Option<Span>,
    pub(super) body: Option<u32>,
    pub(super) status: Status,
    pub(super) titles: Titles,
}

impl Record {
    /// Whether the person is one of the first `most` names of the text; a body that is none of them is
    /// forgotten.
    pub(crate) fn keep_names(&mut self, most: usize) -> bool {
        self.body = self.body.filter(|&body| (body as usize) < most);
        (self.person as usize) < most
    }

    /// The same with other numbers of its person and body.
    pub(crate) fn with_names(&self, person: u32, body: Option<u32>) -> Record {
        Record {
            person,
            body,
            ..*self
        }
    }

    /// The person's name alone.
    pub fn name(&self) -> Span {
        self.name
    }

    /// The number of the person among the names of the text.
    pub fn person(&self) -> u32 {
        self.person
    }

    /// The office with its portfolio, body and region: `Wakil Menteri Luar Negeri RI`.
    pub fn position(&self) -> Span {
        self.position
    }

    /// The head of the office: `Wakil Menteri`.
    pub fn head(&self) -> Span {
        self.head
    }

    /// What sort of office it is.
    pub fn kind(&self) -> OfficeKind {
        self.kind
    }

    /// Whether it stands in for that office: `Wakil Ketua`, `Wagub`.
    pub fn is_vice(&self) -> bool {
        self.vice
    }

    /// What the office is about: `Luar Negeri`, `Bidang Hukum dan HAM`.
    pub fn portfolio(&self) -> Option<Span> {
        self.portfolio
    }

    /// The body or region inside the office: `RI`, `DPR`, `Surabaya`.
    pub fn affiliation(&self) -> Option<Span> {
        self.affiliation
    }

    /// The number of that body or region among the names of the text.
    pub fn body(&self) -> Option<u32> {
        self.body
    }

    /// Whether the office is held.
    pub fn status(&self) -> Status {
        self.status
    }

    /// Ranks, honorifics and degrees of the name.
    pub fn titles(&self) -> &Titles {
        &self.titles
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_record_is_small() {
        let bytes = size_of::<super::Record>();
        assert!(bytes <= 168, "{bytes}");
    }
}
