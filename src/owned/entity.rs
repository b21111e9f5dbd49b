//! Names.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{Label, Span, document};

/// A name that owns its text. See [`Entity`](crate::Entity) for what it says.
///
/// ```
/// use entitas::Label;
///
/// let document = entitas::Analyzer::new().analyze("Retno Marsudi tiba di Jakarta.").into_owned();
/// let jakarta = &document.entities()[1];
/// assert_eq!((jakarta.text(), jakarta.label(), jakarta.entry()), ("Jakarta", Label::Place, Some("id:31")));
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entity {
    start: usize,
    end: usize,
    text: String,
    label: Label,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    score: Option<f32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    canonical: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    entry: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    mention_of: Option<usize>,
}

impl Entity {
    pub(super) fn of(entity: document::Entity<'_, '_>) -> Entity {
        let id = entity.entry().and_then(|entry| entry.id());
        Entity {
            start: entity.span().start(),
            end: entity.span().end(),
            text: entity.text().to_owned(),
            label: entity.label(),
            score: entity
                .score()
                .map(|score| (score * 1000.0).round() / 1000.0),
            canonical: entity.canonical().map(str::to_owned),
            entry: id.map(|id| id.to_string()),
            mention_of: entity.mention_of().map(|first| first.index()),
        }
    }

    /// Where it stands.
    pub fn span(&self) -> Span {
        Span::new(self.start, self.end)
    }

    /// As the text writes it.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What it names.
    pub fn label(&self) -> Label {
        self.label
    }

    /// How probable it is, from 0 to 1, to three decimals.
    pub fn score(&self) -> Option<f32> {
        self.score
    }

    /// The fullest form of the same name.
    pub fn canonical(&self) -> Option<&str> {
        self.canonical.as_deref()
    }

    /// The identifier of what it stands for in a list of names.
    pub fn entry(&self) -> Option<&str> {
        self.entry.as_deref()
    }

    /// The number of the first mention of the same among the [names](super::Document::entities) of the
    /// document; none for the first itself.
    pub fn mention_of(&self) -> Option<usize> {
        self.mention_of
    }
}

/// The name as the text writes it.
impl fmt::Display for Entity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}
