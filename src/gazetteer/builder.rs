//! Lists of names on their way into a gazetteer.

use std::borrow::Cow;

use super::compile::compile;
use super::listing::Listing;
use super::store::Store;
use super::{Gazetteer, list};
use crate::Error;

/// Collects names and makes a [`Gazetteer`] of them.
///
/// ```
/// use entitas::gazetteer::{Class, Gazetteer, Listing};
///
/// let mut builder = Gazetteer::builder();
/// let land = builder.add(Listing::new("Wanua", Class::Province).id("my:1"));
/// builder.add(Listing::new("Sunyi", Class::City).id("my:2").parent(land));
/// let names = builder.build()?;
/// let city = names.lookup("Kota Sunyi").next().unwrap();
/// assert_eq!(city.parent().map(|land| land.name()), Some("Wanua"));
/// # Ok::<(), entitas::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct GazetteerBuilder {
    store: Store,
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
        self.store.push(&listing)
    }

    /// Adds the rows of a table; see [`Gazetteer::from_table`] for its form.
    ///
    /// # Errors
    ///
    /// A malformed row: the error names its line and what to do.
    pub fn table(mut self, table: &str) -> Result<GazetteerBuilder, Error> {
        list::read(table, &mut self.store)?;
        Ok(self)
    }

    /// Number of entries so far.
    pub fn len(&self) -> usize {
        self.store.rows.len()
    }

    /// Whether no entry was added yet.
    pub fn is_empty(&self) -> bool {
        self.store.rows.is_empty()
    }

    /// Makes the gazetteer. The same entries in the same order make the same bytes.
    ///
    /// # Limits
    ///
    /// 16 million entries, as many distinct words, 255 bytes a string, 32 parents above one another.
    ///
    /// # Errors
    ///
    /// An entry that cannot be kept, told by its index and name: a name without a letter or digit, a parent that was not
    /// added before its child, or what is beyond the limits.
    pub fn build(self) -> Result<Gazetteer, Error> {
        Gazetteer::from_bytes(Cow::Owned(compile(self.store)?))
    }
}

impl Extend<Listing> for GazetteerBuilder {
    fn extend<I: IntoIterator<Item = Listing>>(&mut self, listings: I) {
        for listing in listings {
            self.store.push(&listing);
        }
    }
}
