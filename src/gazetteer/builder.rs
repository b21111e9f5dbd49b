//! Lists of names on their way into a gazetteer.

use std::borrow::Cow;

use super::compile::compile;
use super::listing::Listing;
use super::{Gazetteer, list};
use crate::Error;

/// Collects names and makes a [`Gazetteer`] of them.
#[derive(Clone, Debug, Default)]
pub struct GazetteerBuilder {
    listings: Vec<Listing>,
}

impl GazetteerBuilder {
    pub(super) fn new() -> GazetteerBuilder {
        GazetteerBuilder::default()
    }

    /// Adds an entry and tells its index, the parent of later ones.
    ///
    /// Where several entries share a name, the ones added first rank first. An entry that is like
    /// another in all but its names is no second one: its names lead to the first.
    pub fn add(&mut self, listing: Listing) -> u32 {
        self.listings.push(listing);
        (self.listings.len() - 1) as u32
    }

    /// Adds the rows of a table; see [`Gazetteer::from_tsv`] for its form.
    ///
    /// # Errors
    ///
    /// A malformed row: the error names its line and what to do. Nothing is added then.
    pub fn tsv(&mut self, table: &str) -> Result<&mut GazetteerBuilder, Error> {
        let rows = list::read(table)?;
        self.listings.extend(rows);
        Ok(self)
    }

    /// Number of entries so far.
    pub fn len(&self) -> usize {
        self.listings.len()
    }

    /// Whether no entry was added yet.
    pub fn is_empty(&self) -> bool {
        self.listings.is_empty()
    }

    /// Makes the gazetteer. The same entries in the same order make the same bytes.
    ///
    /// # Errors
    ///
    /// An entry that cannot be kept, told by its index and name: a name without a letter or digit, a
    /// string above 255 bytes, a parent that was not added before its child or has 32 above it; or more
    /// than 16 million entries or distinct words.
    pub fn build(&self) -> Result<Gazetteer, Error> {
        Gazetteer::from_bytes(Cow::Owned(compile(&self.listings)?))
    }
}
