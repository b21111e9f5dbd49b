//! The classes of names.

use std::sync::{PoisonError, RwLock};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

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
///
/// A list of names, a pattern rule or a model may bring labels of its own: [`Label::custom`].
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    /// Something else, in lists and rules of a user's own alone.
    Misc,
    /// A label of a user's own.
    Custom(CustomLabel),
}

/// The number of a label of a user's own within this process; made by [`Label::custom`].
///
/// ```
/// use entitas::Label;
///
/// let drug = Label::custom("DRUG")?;
/// assert!(matches!(drug, Label::Custom(_)));
/// assert_eq!(drug.as_str(), "DRUG");
/// # Ok::<(), entitas::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CustomLabel(u8);

/// The labels that are not of a user's own, in the order of their numbers.
const OWN: [Label; 6] = [
    Label::Person,
    Label::Organization,
    Label::Place,
    Label::Law,
    Label::Event,
    Label::Misc,
];

/// The names of users' own labels. A name is kept as long as the process runs, so their number is bounded.
static CUSTOM: RwLock<Vec<&'static str>> = RwLock::new(Vec::new());
const MOST_CUSTOM: usize = 200;
const LONGEST: usize = 40;

impl Label {
    /// A label of this name: one of the crate's, or one of your own.
    ///
    /// A name is a letter and further letters, digits, `_` and `-` of ASCII.
    ///
    /// # Limits
    ///
    /// A name has 40 bytes at most. A process has no more than 200 labels of its own, since a name is kept as long as
    /// it runs.
    ///
    /// ```
    /// use entitas::Label;
    ///
    /// assert_eq!(Label::custom("DRUG")?, Label::custom("DRUG")?);
    /// assert_eq!(Label::custom("PERSON")?, Label::Person);
    /// assert!(Label::custom("a name").unwrap_err().is_name());
    /// # Ok::<(), entitas::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Another name, or too many of them.
    pub fn custom(name: &str) -> Result<Label, Error> {
        if let Some(known) = Label::known(name) {
            return Ok(known);
        }
        let begins = name.starts_with(|first: char| first.is_ascii_alphabetic());
        let inside = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
        if !begins || name.len() > LONGEST || !name.chars().all(inside) {
            return Err(Error::label(format!(
                "{name:?} cannot be a label: write a letter, then letters, digits, _ or -, {LONGEST} at most"
            )));
        }
        let mut names = CUSTOM.write().unwrap_or_else(PoisonError::into_inner);
        // Another thread may have been here before.
        let at = names.iter().position(|&own| own == name);
        let number = at.unwrap_or(names.len());
        if number >= MOST_CUSTOM {
            return Err(Error::label(format!(
                "{name:?} would be label {} of your own, at most {MOST_CUSTOM} fit: use fewer",
                MOST_CUSTOM + 1
            )));
        }
        if at.is_none() {
            names.push(Box::leak(name.to_owned().into_boxed_str()));
        }
        Ok(Label::Custom(CustomLabel(number as u8)))
    }

    /// The label that is called so already.
    fn known(name: &str) -> Option<Label> {
        let own = OWN.into_iter().find(|label| label.as_str() == name);
        own.or_else(|| {
            let names = CUSTOM.read().unwrap_or_else(PoisonError::into_inner);
            let at = names.iter().position(|&own| own == name)?;
            Some(Label::Custom(CustomLabel(at as u8)))
        })
    }

    /// The name used in every output format: `PERSON`, `ORGANIZATION`, `PLACE`, `LAW`, `EVENT`, `MISC`, or
    /// the name of one's own.
    pub fn as_str(self) -> &'static str {
        match self {
            Label::Person => "PERSON",
            Label::Organization => "ORGANIZATION",
            Label::Place => "PLACE",
            Label::Law => "LAW",
            Label::Event => "EVENT",
            Label::Misc => "MISC",
            Label::Custom(CustomLabel(number)) => {
                let names = CUSTOM.read().unwrap_or_else(PoisonError::into_inner);
                names.get(usize::from(number)).copied().unwrap_or_default()
            }
        }
    }

    /// A number of its own, which is stable for the labels of this crate alone.
    pub(crate) const fn number(self) -> u8 {
        match self {
            Label::Person => 0,
            Label::Organization => 1,
            Label::Place => 2,
            Label::Law => 3,
            Label::Event => 4,
            Label::Misc => 5,
            Label::Custom(CustomLabel(number)) => Label::FIRST_CUSTOM + number,
        }
    }

    /// The first number that is none of this crate's labels.
    pub(crate) const FIRST_CUSTOM: u8 = OWN.len() as u8;

    /// The label of this crate with a number.
    pub(crate) fn of_number(number: u8) -> Option<Label> {
        OWN.get(usize::from(number)).copied()
    }
}

impl std::fmt::Display for Label {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for Label {
    type Err = Error;

    /// The label that is called so: one of the crate's, or one that [`Label::custom`] was asked for before.
    fn from_str(name: &str) -> Result<Label, Error> {
        Label::known(name).ok_or_else(|| Error::name("label", name))
    }
}

/// By its [name](Label::as_str).
impl Serialize for Label {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// As [`Label::custom`].
impl<'de> Deserialize<'de> for Label {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Label, D::Error> {
        let name = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        Label::custom(&name).map_err(serde::de::Error::custom)
    }
}
