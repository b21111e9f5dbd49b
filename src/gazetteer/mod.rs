//! Known names: what they stand for, and where they are in a text.

mod builder;
mod class;
mod compile;
mod designator;
mod entry;
mod file;
mod find;
mod hit;
mod intern;
mod list;
mod listing;
mod needs;
mod search;
mod sections;
mod store;
mod symbol;
mod table;
mod verify;
mod words;

use std::borrow::Cow;
use std::path::Path;

use once_cell::sync::OnceCell;

pub use builder::GazetteerBuilder;
pub use class::Class;
pub use entry::{Entry, EntryId};
pub use hit::Hit;
pub use listing::Listing;
pub(crate) use search::Search;
pub use symbol::{Case, Symbol};
pub(crate) use table::Table;

use self::designator::Designator;
use self::file::Layout;
use self::find::Finder;
use self::sections::{Entries, References, Sections};
use crate::packed::{is_packed, pack, unpack};
use crate::text::modern_spelling;
use crate::{Error, Label};

/// A set of names and what they stand for.
///
/// ```
/// use entitas::gazetteer::{Class, Gazetteer};
///
/// let names = Gazetteer::embedded()?;
/// let bandung: Vec<_> = names.lookup("Bandung").map(|entry| entry.class()).take(2).collect();
/// assert_eq!(bandung, [Class::City, Class::Regency]);
/// # Ok::<(), entitas::Error>(())
/// ```
#[derive(Clone)]
pub struct Gazetteer {
    bytes: Cow<'static, [u8]>,
    layout: Layout,
    /// Labels that are not the crate's.
    labels: Vec<Label>,
}

#[cfg(feature = "data")]
static EMBEDDED_BYTES: Option<&[u8]> = Some(include_bytes!("names.bin"));
#[cfg(not(feature = "data"))]
static EMBEDDED_BYTES: Option<&[u8]> = None;
static EMBEDDED: OnceCell<Gazetteer> = OnceCell::new();

impl Gazetteer {
    /// The names that come with the crate: regions, countries and cities, bodies of the state,
    /// parties, organisations, media, companies, clubs. DATA.md names the sources.
    ///
    /// The first call reads their checksum, which takes less than a millisecond.
    ///
    /// # Errors
    ///
    /// Only where the crate was built with a damaged file. Without the feature `data` there are none but what was
    /// [given](Gazetteer::embed).
    pub fn embedded() -> Result<&'static Gazetteer, Error> {
        EMBEDDED.get_or_try_init(|| {
            let bytes = EMBEDDED_BYTES.ok_or_else(|| {
                Error::option(
                    "no names are embedded without the feature `data`: see Gazetteer::embed",
                )
            })?;
            // That they hold what `verify` asks of others' files, a test tells once instead of every start.
            let (layout, labels) = Layout::parse(bytes)?;
            Ok(Gazetteer {
                bytes: Cow::Borrowed(bytes),
                layout,
                labels,
            })
        })
    }

    /// Takes the place of the embedded names of a crate that was built without the feature `data`.
    ///
    /// ```
    /// use entitas::gazetteer::Gazetteer;
    ///
    /// let mine = Gazetteer::embedded()?.clone();
    /// assert!(mine.embed().is_err(), "there are some already");
    /// # Ok::<(), entitas::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// There are some already.
    pub fn embed(self) -> Result<(), Error> {
        let placed = EMBEDDED_BYTES.is_none() && EMBEDDED.set(self).is_ok();
        placed
            .then_some(())
            .ok_or_else(|| Error::option("names are embedded already"))
    }

    /// An empty builder, for names of your own.
    pub fn builder() -> GazetteerBuilder {
        GazetteerBuilder::new()
    }

    /// A list of these entries.
    ///
    /// ```
    /// use entitas::gazetteer::{Class, Gazetteer, Listing};
    ///
    /// let shops = [("Kopi Senja", "shop:7"), ("Roti Fajar", "shop:8")];
    /// let names = Gazetteer::from_listings(shops.map(|(name, id)| Listing::new(name, Class::Company).id(id)))?;
    /// assert_eq!(names.len(), 2);
    /// # Ok::<(), entitas::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As [`GazetteerBuilder::build`].
    pub fn from_listings(listings: impl IntoIterator<Item = Listing>) -> Result<Gazetteer, Error> {
        let mut builder = Gazetteer::builder();
        builder.extend(listings);
        builder.build()
    }

    /// Reads a table of names: UTF-8, a name a row, columns parted by tabs, commas or semicolons, which the
    /// first row tells.
    ///
    /// | column | |
    /// |---|---|
    /// | name | as texts write it |
    /// | label | `PERSON`, `ORGANIZATION`, `PLACE`, `LAW`, `EVENT`, a [`Class`] such as `company`, or a [label of your own](Label::custom) in capitals |
    /// | id | optional: whatever results should carry |
    /// | canonical | optional: the full name |
    /// | aliases | optional: more names, joined by a vertical bar |
    /// | case | optional: how texts write it, `any`, `capital` or `upper`: see [`Listing::case`] |
    /// | priority | optional: a number, the higher the sooner: see [`Listing::priority`] |
    ///
    /// The columns stand in this order, or in that of a first row with their names. Empty lines and lines
    /// that start with `#` are left out; a name that begins with `#` is written `\#`. Between commas or
    /// semicolons a cell may stand within `"` (RFC 4180); between tabs there is no quoting, and a cell
    /// within `"` is refused.
    ///
    /// Rows with the same id, label and canonical name (the name where that cell is empty) are one
    /// entry, which is found by the names of all of them; so are rows without id that agree in the
    /// other two. Rows with different ids are different entries, whatever names they share. Rows of
    /// which none of this holds (one id with two labels or canonical names, one entry with an id here
    /// and without there) are refused.
    ///
    /// ```
    /// use entitas::gazetteer::Gazetteer;
    ///
    /// let names = Gazetteer::from_table("Kopdit Sejahtera\tORGANIZATION\tmy:1\t\tKoperasi Sejahtera")?;
    /// assert!(names.lookup("Koperasi Sejahtera").next().is_some());
    ///
    /// let names = Gazetteer::from_table("label,name\nDRUG,\"Paramol, sirup\"")?;
    /// assert_eq!(names.iter().map(|entry| entry.label().as_str()).collect::<Vec<_>>(), ["DRUG"]);
    ///
    /// let error = Gazetteer::from_table("Kopdit Sejahtera\tbody").unwrap_err();
    /// assert_eq!(error.position(), Some(1));
    /// # Ok::<(), entitas::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// A malformed row, or one that contradicts another: the error names it, or both, and says what
    /// to do.
    pub fn from_table(table: &str) -> Result<Gazetteer, Error> {
        Gazetteer::builder().table(table)?.build()
    }

    /// Reads a file: what [`to_bytes`](Gazetteer::to_bytes) gave, or a [table](Gazetteer::from_table). Its
    /// content tells which, whatever it is called.
    ///
    /// # Errors
    ///
    /// A file that cannot be read, is damaged, has another format version or is a malformed table; the
    /// message names the file.
    pub fn open(path: impl AsRef<Path>) -> Result<Gazetteer, Error> {
        let path = path.as_ref();
        let bytes = std::fs::read(path).map_err(|error| Error::io(path, error))?;
        Gazetteer::from_bytes(bytes).map_err(|error| error.in_file(path))
    }

    /// Opens what [`to_bytes`](Gazetteer::to_bytes) gave, without copying, or reads a
    /// [table](Gazetteer::from_table).
    ///
    /// ```
    /// use entitas::gazetteer::Gazetteer;
    ///
    /// let names = Gazetteer::from_bytes(&b"Kopi Senja\tcompany"[..])?;
    /// assert_eq!(Gazetteer::from_bytes(names.to_bytes().to_vec())?.len(), 1);
    /// # Ok::<(), entitas::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Bytes that are damaged, cut or of another version of the format, and those of
    /// [`from_table`](Gazetteer::from_table).
    pub fn from_bytes(bytes: impl Into<Cow<'static, [u8]>>) -> Result<Gazetteer, Error> {
        let mut bytes = bytes.into();
        if is_packed(&bytes, file::FORMAT) {
            bytes = unpack(&bytes, file::FORMAT)?.into();
        }
        // What is compiled has bytes that no text has.
        if !is_compiled(&bytes) {
            return match std::str::from_utf8(&bytes) {
                Ok(table) => Gazetteer::from_table(table),
                Err(error) => Err(Error::list_utf8(&bytes, error)),
            };
        }
        let (layout, labels) = verify::open(&bytes)?;
        Ok(Gazetteer {
            bytes,
            layout,
            labels,
        })
    }

    /// The bytes of a file that compresses better, but is unpacked into memory when it is read: for where bytes are
    /// dear, as in a page. [`from_bytes`](Gazetteer::from_bytes) reads it.
    ///
    /// # Errors
    ///
    /// None for a list that was built or read.
    pub fn packed(&self) -> Result<Vec<u8>, Error> {
        pack(&self.bytes, file::FORMAT)
    }

    /// The gazetteer as one file.
    pub fn to_bytes(&self) -> &[u8] {
        &self.bytes
    }

    #[inline]
    fn view(&self) -> Sections<'_> {
        self.layout.view(&self.bytes, &self.labels)
    }

    #[inline]
    fn references(&self) -> References<'_> {
        self.layout.references(&self.bytes, &self.labels)
    }

    #[inline]
    fn known(&self) -> Entries<'_> {
        self.layout.entries(&self.bytes, &self.labels)
    }

    /// Number of entries.
    pub fn len(&self) -> usize {
        self.known().rows.len() / 4
    }

    /// Whether it has no entry.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The entry with this index.
    pub fn entry(&self, index: u32) -> Option<Entry<'_>> {
        Entry::new(self.known(), index)
    }

    /// Every entry, in the order of their indices.
    ///
    /// ```
    /// use entitas::gazetteer::Gazetteer;
    ///
    /// let names = Gazetteer::from_table("Kopi Senja\tcompany\nBalai Senja\tbuilding")?;
    /// let listed: Vec<_> = names.iter().map(|entry| entry.name()).collect();
    /// assert_eq!(listed, ["Kopi Senja", "Balai Senja"]);
    /// # Ok::<(), entitas::Error>(())
    /// ```
    pub fn iter(&self) -> impl Iterator<Item = Entry<'_>> {
        (0..self.len() as u32).filter_map(|index| self.entry(index))
    }

    /// What is known about one word. Worked out once per distinct word and kept by the caller.
    ///
    /// `key` is the [folded](crate::text::fold) word; a key in old spelling that is in no name
    /// is tried in [modern spelling](crate::text::modern_spelling) too.
    pub fn symbol(&self, key: &str) -> Symbol {
        let words = self.layout.words(&self.bytes);
        let id = words.symbol_of(key).or_else(|| {
            let mut modern = String::new();
            modern_spelling(key, &mut modern)
                .then(|| words.symbol_of(&modern))
                .flatten()
        });
        let bit = |bits: Option<u64>, id: u32| bits.is_some_and(|bits| bits >> (id % 64) & 1 == 1);
        let starts = id.is_some_and(|id| bit(words.starts.get(id as usize / 64), id));
        let small = id.is_some_and(|id| bit(words.small.get(id as usize / 64), id));
        Symbol::new(id, starts, small, Designator::of(key))
    }

    /// Finds the names in a row of tokens, given by their symbols, and pushes them to `out`,
    /// sorted by their first token.
    ///
    /// For each label the longest names, which do not overlap; names of different labels may.
    /// `case` tells how the token with an index is written. Time is linear in the number of
    /// tokens, and nothing is allocated but in `out`.
    pub fn find(
        &self,
        symbols: &[Symbol],
        case: impl Fn(usize) -> Case + Copy,
        out: &mut Vec<Hit>,
    ) {
        let finder = Finder {
            view: self.view(),
            symbols,
            case,
        };
        finder.find(out);
    }

    /// What a hit of this gazetteer may stand for, best first.
    ///
    /// More than one entry where the name is ambiguous: Bandung is a city, a regency and three
    /// districts.
    pub fn entries(&self, hit: Hit) -> impl Iterator<Item = Entry<'_>> {
        hit.entries(self.references())
    }

    /// What the tail of a hit may stand for: of `Polda Jawa Barat`, where
    /// [`entries`](Gazetteer::entries) gives the body, this gives the province.
    pub fn tails(&self, hit: Hit) -> impl Iterator<Item = Entry<'_>> {
        hit.tails(self.references())
    }

    /// The entries that a text of nothing but this name would be linked to, best first.
    ///
    /// The whole string must be the name, without regard to case and old spelling; a head word of
    /// the kind before it (`Kabupaten`, `PT`) and a legal form behind a firm may stand, as in a text.
    pub fn lookup(&self, name: &str) -> impl Iterator<Item = Entry<'_>> {
        let mut search = Search::default();
        search.read(self, words::words(name));
        search.whole(self);
        let hits = search.into_hits().into_iter();
        hits.flat_map(|hit| self.entries(hit))
    }
}

/// Whether bytes begin as a compiled list does, as far as they go, or hold what no text does.
fn is_compiled(bytes: &[u8]) -> bool {
    let magic = file::FORMAT.magic;
    bytes.starts_with(&magic)
        || magic.starts_with(bytes)
        || bytes.iter().take(magic.len() + 8).any(|&byte| byte == 0)
}

impl std::fmt::Debug for Gazetteer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Gazetteer")
            .field("entries", &self.len())
            .field("bytes", &self.bytes.len())
            .finish()
    }
}
