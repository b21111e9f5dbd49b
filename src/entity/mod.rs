//! What names in a text name. The names of a document are [`Entity`](crate::Entity).

mod balinese;
mod bracket;
mod candidate;
mod chat;
mod common_acronym;
mod designated;
mod firm;
mod generic;
mod hash;
mod joined;
mod law_title;
mod meant;
mod party;
mod recover;
mod repeat;
mod resolve;

pub(crate) use balinese::Balinese;
pub(crate) use chat::ShortPlaces;
pub(crate) use designated::Designators;
pub(crate) use firm::Firms;
pub(crate) use joined::Joined;
pub(crate) use law_title::LawTitles;
pub(crate) use recover::Recovery;
// For tests of this stage alone.
#[cfg(feature = "stages")]
pub use recover::{Correction, Reason, apply, corrections};
pub(crate) use repeat::Repeats;
pub(crate) use resolve::Resolver;
