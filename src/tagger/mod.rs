//! The statistical tagger: a linear-chain CRF over words, names, case statistics and clusters.
//!
//! Most users meet it through the analyzer. On its own it labels sentences that are already
//! cut into words, with the [embedded model](Model::embedded) or one of your own.

pub(crate) mod casing;
pub(crate) mod chain;
pub(crate) mod context;
pub(crate) mod decode;
mod emission_cache;
pub(crate) mod feature;
mod gate;
pub(crate) mod hash;
pub(crate) mod labels;
pub(crate) mod lanes;
pub(crate) mod lexicon;
pub(crate) mod listed;
pub(crate) mod model;
mod name;
pub(crate) mod probability;
#[cfg(any(test, feature = "train"))]
pub(crate) mod reference;
mod scores;
pub(crate) mod shape;
pub(crate) mod transitions;
pub(crate) mod weights;
pub(crate) mod word;
pub(crate) mod worker;

pub(crate) use casing::Casing;
pub(crate) use chain::Chain;
pub(crate) use context::Hit;
pub(crate) use emission_cache::RowsOfModes;
pub(crate) use listed::hit;
pub use model::Model;
pub use name::Name;
pub(crate) use word::{Habit, Mode};
pub use worker::Tagger;
