//! The mentions of one person, body or place.

use std::fmt;

use super::{Entity, Official};
use crate::Label;
use crate::document::gather;

/// All mentions of one person, body or place in an owned document, and the offices that it gives him. See
/// [`Chain`](crate::Chain) for what it says.
///
/// ```
/// let text = "Menteri Luar Negeri Retno Marsudi tiba di Hanoi. Menurut Retno, perundingan lancar.";
/// let document = entitas::Analyzer::new().analyze(text).into_owned();
/// let chains = document.chains();
/// assert_eq!((chains[0].canonical(), chains[0].mentions().len()), ("Retno Marsudi", 2));
/// assert_eq!(chains[0].offices()[0].position(), "Menteri Luar Negeri");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Chain<'d> {
    mentions: Vec<&'d Entity>,
    offices: Vec<&'d Official>,
}

impl<'d> Chain<'d> {
    /// The chains of all `names` of a document.
    pub(super) fn all(names: &'d [Entity], officials: &'d [Official]) -> Vec<Chain<'d>> {
        let chains = gather(
            names.iter().map(Entity::mention_of),
            officials.iter().map(Official::person),
        );
        let of = |(mentions, offices): (Vec<usize>, Vec<usize>)| Chain {
            mentions: mentions
                .into_iter()
                .filter_map(|number| names.get(number))
                .collect(),
            offices: offices
                .into_iter()
                .filter_map(|number| officials.get(number))
                .collect(),
        };
        chains.into_iter().map(of).collect()
    }

    /// The mentions, in the order of the text; there is always one.
    pub fn mentions(&self) -> &[&'d Entity] {
        &self.mentions
    }

    /// The first mention.
    pub fn first(&self) -> &'d Entity {
        self.mentions[0]
    }

    /// What is named, as its first mention has it.
    pub fn label(&self) -> Label {
        self.first().label()
    }

    /// The name it goes by: the one its list gives, else its fullest mention.
    pub fn canonical(&self) -> &'d str {
        let known = self.mentions.iter().find_map(|name| name.canonical());
        known.unwrap_or_else(|| self.first().text())
    }

    /// The identifier of what it stands for in a list of names, where that is known.
    pub fn entry(&self) -> Option<&'d str> {
        self.mentions.iter().find_map(|name| name.entry())
    }

    /// The offices that the document gives to any of its mentions, in the order of the text.
    pub fn offices(&self) -> &[&'d Official] {
        &self.offices
    }
}

/// The name it goes by.
impl fmt::Display for Chain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.canonical())
    }
}
