//! The classes of names.

use serde::{Deserialize, Serialize};

use crate::Error;

/// What a name names.
///
/// Read from a string by the name that it is written with:
///
/// ```
/// use entitas::Label;
///
/// assert_eq!("PLACE".parse::<Label>()?, Label::Place);
/// assert!("place of birth".parse::<Label>().unwrap_err().is_name());
/// # Ok::<(), entitas::Error>(())
/// ```
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
#[repr(u8)]
pub enum Label {
    /// A human being: the name alone, without office, rank, honorific or degree.
    Person,
    /// A body of people: government bodies, firms, parties, clubs, media, alliances.
    Organization,
    /// A country, region, town, street, building, river …
    Place,
    /// A law or regulation with its name.
    Law,
    /// A named event.
    Event,
}

impl Label {
    /// The name used in every output format: `PERSON`, `ORGANIZATION`, `PLACE`, `LAW`, `EVENT`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Label::Person => "PERSON",
            Label::Organization => "ORGANIZATION",
            Label::Place => "PLACE",
            Label::Law => "LAW",
            Label::Event => "EVENT",
        }
    }
}

impl std::fmt::Display for Label {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for Label {
    type Err = Error;

    fn from_str(name: &str) -> Result<Label, Error> {
        use Label::{Event, Law, Organization, Person, Place};
        [Person, Organization, Place, Law, Event]
            .into_iter()
            .find(|label| label.as_str() == name)
            .ok_or_else(|| Error::name("label", name))
    }
}
