//! The grammar of an office.
//!
//! | what | file |
//! |---|---|
//! | what stands before the head: English words, a status, the name of a site | `premodifier`, `status` |
//! | the head | `head` |
//! | how far it goes after its head, and whether it is an office | `phrase`, `parse`, `extent`, `series`, `valid` |
//! | where it ends and a name begins, by the words alone | `boundary` |
//! | portfolio and body inside it | `affiliation`, `unit` |
//! | what of it a word is, the same for all of these | `part` |
//! | ranks, honorifics and degrees around a name | `honorific` |
//! | what stands between a person and an office | `connective`, `verb_frame`, `connection` |
//! | what words look like beside each other | `shape` |

pub(crate) mod affiliation;
pub(crate) mod boundary;
mod connection;
pub(crate) mod connective;
mod extent;
pub(crate) mod head;
pub(crate) mod honorific;
pub(crate) mod parse;
pub(crate) mod part;
mod phrase;
pub(crate) mod premodifier;
mod series;
pub(crate) mod shape;
pub(crate) mod status;
mod unit;
mod valid;
mod verb_frame;

pub(crate) use connection::{Connection, Connective};
pub use honorific::{TitleKind, Titles};
pub(crate) use phrase::Phrase;
pub use status::Status;
