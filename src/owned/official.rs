//! Officials.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::piece::Piece;
use crate::official::{OfficeKind, Status, TitleKind};
use crate::text::{pad, wants_padding};
use crate::{Span, document};

/// Somebody with an office, who owns his text. See [`Official`](crate::Official) for what it says.
///
/// ```
/// let document = entitas::Analyzer::new().analyze("Plt. Bupati Bogor H. Budi Santoso hadir.").into_owned();
/// let official = &document.officials()[0];
/// assert_eq!((official.name(), official.position()), ("Budi Santoso", "Bupati Bogor"));
/// assert_eq!((official.status().as_str(), official.honorifics()), ("acting", &["H.".to_owned()][..]));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Official {
    name: Piece,
    position: Piece,
    office: String,
    kind: OfficeKind,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    vice: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    expansion: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    portfolio: Option<String>,
    affiliation: Option<Piece>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    body: Option<usize>,
    status: Status,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    honorifics: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    ranks: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    degrees: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    person: Option<usize>,
}

impl Official {
    pub(super) fn of(official: document::Official<'_, '_>, text: &str) -> Official {
        let titles = |wanted: TitleKind| {
            let titles = official.titles().filter(|title| title.kind() == wanted);
            titles.map(|title| title.text().to_owned()).collect()
        };
        Official {
            name: Piece::new(official.name_span(), text),
            position: Piece::new(official.position_span(), text),
            office: official.office().to_owned(),
            kind: official.kind(),
            vice: official.is_vice(),
            expansion: official.expansion().map(str::to_owned),
            portfolio: official.portfolio().map(str::to_owned),
            affiliation: official
                .affiliation_span()
                .map(|span| Piece::new(span, text)),
            body: official.body().map(|body| body.index()),
            status: official.status(),
            honorifics: titles(TitleKind::Honorific),
            ranks: titles(TitleKind::Rank),
            degrees: titles(TitleKind::Degree),
            person: official.person().map(|person| person.index()),
        }
    }

    /// The person's name alone.
    pub fn name(&self) -> &str {
        self.name.text()
    }

    /// Where the name stands.
    pub fn name_span(&self) -> Span {
        self.name.span()
    }

    /// The whole office with its portfolio, body and region.
    pub fn position(&self) -> &str {
        self.position.text()
    }

    /// Where the position stands.
    pub fn position_span(&self) -> Span {
        self.position.span()
    }

    /// The head of the position.
    pub fn office(&self) -> &str {
        &self.office
    }

    /// What kind of office it is.
    pub fn kind(&self) -> OfficeKind {
        self.kind
    }

    /// Whether it is the deputy's office.
    pub fn is_vice(&self) -> bool {
        self.vice
    }

    /// The office in full where the text contracts it.
    pub fn expansion(&self) -> Option<&str> {
        self.expansion.as_deref()
    }

    /// What the office is for, where that is no body.
    pub fn portfolio(&self) -> Option<&str> {
        self.portfolio.as_deref()
    }

    /// The organisation or region that the office belongs to.
    pub fn affiliation(&self) -> Option<&str> {
        self.affiliation.as_ref().map(Piece::text)
    }

    /// Where the affiliation stands.
    pub fn affiliation_span(&self) -> Option<Span> {
        self.affiliation.as_ref().map(Piece::span)
    }

    /// The number of that organisation or region among the names of the document.
    pub fn body(&self) -> Option<usize> {
        self.body
    }

    /// Whether the office is held, was held, is held for the time being, or is sought.
    pub fn status(&self) -> Status {
        self.status
    }

    /// Honorifics around the name, as written.
    pub fn honorifics(&self) -> &[String] {
        &self.honorifics
    }

    /// Ranks before the name, as written.
    pub fn ranks(&self) -> &[String] {
        &self.ranks
    }

    /// Degrees around the name, as written.
    pub fn degrees(&self) -> &[String] {
        &self.degrees
    }

    /// The number of the person among the names of the document.
    pub fn person(&self) -> Option<usize> {
        self.person
    }
}

/// The name and the position, parted by a comma.
impl fmt::Display for Official {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if wants_padding(f) {
            return pad(self, f);
        }
        write!(f, "{}, {}", self.name(), self.position())
    }
}
