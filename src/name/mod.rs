//! A name: its label, its record, and what lists of names know of it.

mod lists;
pub(crate) mod private;
mod record;
mod region;

pub use crate::label::Label;
pub(crate) use lists::{DocumentHits, EntryRef, Gazetteers, ListHit};
pub use lists::{Lookup, SureNames};
pub use record::{Canonical, Record};
pub(crate) use region::before_kind;
