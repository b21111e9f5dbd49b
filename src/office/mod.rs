//! The grammar of an office.
//!
//! | what | file |
//! |---|---|
//! | what stands before the head: English words, a status, the name of a site | `premodifier`, `status` |
//! | the head | `head` |
//! | the one walk over what stands after the head, and what its rules ask | `walk`, `inside`, `other`, `series`, `purpose` |
//! | how far it goes, and whether it is an office | `phrase`, `parse`, `valid` |
//! | where it ends and a name begins, by the words alone | `boundary`, `search`, `known`, `person` |
//! | portfolio and body inside it | `affiliation`, `body`, `unit` |
//! | what of it a word is, the same for all of these | `part` |
//! | ranks, honorifics and degrees around a name | `honorific` |
//! | what stands between a person and an office | `connective`, `cues`, `verb_frame`, `origin`, `connection` |
//! | what words look like beside each other | `shape` |

pub(crate) mod affiliation;
mod body;
pub(crate) mod boundary;
mod connection;
pub(crate) mod connective;
pub(crate) mod cues;
pub(crate) mod head;
pub(crate) mod honorific;
mod inside;
mod known;
pub(crate) mod origin;
mod other;
pub(crate) mod parse;
pub(crate) mod part;
mod person;
mod phrase;
pub(crate) mod premodifier;
mod purpose;
mod search;
mod series;
pub(crate) mod shape;
pub(crate) mod status;
mod unit;
mod valid;
mod verb_frame;
mod walk;

pub(crate) use connection::{Connection, Connective};
pub use honorific::{TitleKind, Titles};
pub(crate) use phrase::Phrase;
pub use status::Status;
