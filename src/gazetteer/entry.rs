//! What a name stands for.

use std::fmt;

use super::class::Class;
use super::designator::Branches;
use super::file::NONE;
use super::sections::Entries;
use crate::Label;
use crate::text::{pad, wants_padding};

/// A person, body or place of a gazetteer.
///
/// ```
/// use entitas::gazetteer::{Class, Gazetteer};
///
/// let names = Gazetteer::embedded()?;
/// let entry = names.lookup("Kabupaten Manggarai Barat").next().ok_or("not listed")?;
/// assert_eq!(entry.class(), Class::Regency);
/// assert_eq!(entry.id().map(|id| id.to_string()).as_deref(), Some("id:53.15"));
/// assert_eq!(entry.parent().map(|province| province.name()), Some("Nusa Tenggara Timur"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy)]
pub struct Entry<'g> {
    list: Entries<'g>,
    index: u32,
    name: u32,
    id: u32,
    parent: u32,
    packed: u32,
}

/// How the `id` of an entry is kept.
pub(super) const ID_TEXT: u32 = 0;
pub(super) const ID_CODE: u32 = 1;
/// Those of the top eight bits that say so; the others are the priority.
const ID_BITS: u32 = 2;
pub(super) const ID_KINDS: u32 = (1 << ID_BITS) - 1;
/// Entries above one another.
pub(super) const MOST_PARENTS: usize = 32;

impl<'g> Entry<'g> {
    #[inline]
    pub(super) fn new(list: Entries<'g>, index: u32) -> Option<Entry<'g>> {
        let at = index as usize * 4;
        let row = list.rows.slice(at..at + 4)?;
        Some(Entry {
            list,
            index,
            name: row.get(0)?,
            id: row.get(1)?,
            parent: row.get(2)?,
            packed: row.get(3)?,
        })
    }

    /// What it says in one number; `label` is its number in this list, `priority` has six bits.
    pub(super) fn pack(
        class: Class,
        label: u8,
        branches: Branches,
        id_kind: u32,
        priority: i8,
    ) -> u32 {
        u32::from(class as u8)
            | u32::from(label) << 8
            | u32::from(branches.0) << 16
            | (id_kind | u32::from(priority as u8) << ID_BITS) << 24
    }

    /// The numbers that make it up: places of name and id, parent, class and label.
    pub(super) fn row(self) -> [u32; 4] {
        [self.name, self.id, self.parent, self.packed]
    }

    /// Its place in the gazetteer, for [`Gazetteer::entry`](super::Gazetteer::entry). Stable
    /// only within one build of a gazetteer; [`id`](Entry::id) is what to store.
    pub fn index(self) -> u32 {
        self.index
    }

    /// What it is: a person, an organisation, a place …
    pub fn label(self) -> Label {
        let number = (self.packed >> 8) as u8;
        Label::of_number(number).unwrap_or_else(|| {
            let own = self
                .list
                .labels
                .get(usize::from(number - Label::FIRST_CUSTOM));
            own.copied().unwrap_or(Label::Misc)
        })
    }

    /// What kind of thing it is.
    pub fn class(self) -> Class {
        Class::from_number(self.packed as u8).unwrap_or(Class::of_label(self.label()))
    }

    /// The full name, as its list writes it.
    pub fn name(self) -> &'g str {
        self.list.string(self.name).unwrap_or_default()
    }

    /// The stable identifier, where its list gives one.
    pub fn id(self) -> Option<EntryId<'g>> {
        (self.id != NONE).then_some(EntryId(self))
    }

    /// The level of a region of Indonesia: see [`Class::level`].
    pub fn level(self) -> Option<u8> {
        self.class().level()
    }

    /// The region, country or body that it belongs to.
    pub fn parent(self) -> Option<Entry<'g>> {
        // Parents stand before their children, so a chain of them ends.
        (self.parent != NONE)
            .then(|| Entry::new(self.list, self.parent))
            .flatten()
    }

    /// Whether its identifier is its parent's and a number.
    fn has_code(self) -> bool {
        self.packed >> 24 & ID_KINDS == ID_CODE
    }

    /// Whether it is the company with that ticker.
    pub(crate) fn is_ticker(self, word: &str) -> bool {
        let id = (!self.has_code()).then(|| self.list.string(self.id));
        let id = id.flatten().filter(|_| self.id != NONE);
        id.and_then(|id| id.strip_prefix("idx:")) == Some(word)
    }

    /// Which of names of users' own lists comes first where they overlap: see
    /// [`Listing::priority`](super::Listing::priority).
    pub fn priority(self) -> i8 {
        (self.packed as i32 >> (24 + ID_BITS)) as i8
    }

    pub(super) fn branches(self) -> Branches {
        Branches((self.packed >> 16) as u8)
    }
}

impl fmt::Debug for Entry<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Entry")
            .field("name", &self.name())
            .field("class", &self.class())
            .field("id", &self.id().map(|id| id.to_string()))
            .finish()
    }
}

impl PartialEq for Entry<'_> {
    /// Whether both are the same entry of the same gazetteer.
    fn eq(&self, other: &Self) -> bool {
        self.index == other.index && std::ptr::eq(self.list.text, other.list.text)
    }
}

impl Eq for Entry<'_> {}

/// The identifier of an [`Entry`], written by `Display`.
///
/// | form | what |
/// |---|---|
/// | `id:53.15` | a region or island of Indonesia, by the code of the interior ministry |
/// | `iso:VN` | a country or territory, ISO 3166-1 |
/// | `m49:035` | a part of the world, UN M49 |
/// | `idx:BBCA` | a company listed in Jakarta, by its ticker |
/// | `org:kpk`, `place:…`, `city:…`, `person:…`, `event:…` | an entry of the project's own lists |
///
/// A user's own list may use any other form.
///
/// ```
/// use entitas::gazetteer::Gazetteer;
///
/// let id = Gazetteer::embedded()?.lookup("Kota Bandung").next().and_then(|entry| entry.id());
/// assert_eq!(id.map(|id| id.to_string()).as_deref(), Some("id:32.73"));
/// # Ok::<(), entitas::Error>(())
/// ```
#[derive(Clone, Copy)]
pub struct EntryId<'g>(Entry<'g>);

impl fmt::Display for EntryId<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let entry = self.0;
        if wants_padding(f) {
            return pad(self, f);
        }
        if !entry.has_code() {
            return f.write_str(entry.list.string(entry.id).unwrap_or_default());
        }
        let coded = || {
            std::iter::successors(Some(entry), |entry| entry.parent())
                .take_while(|entry| entry.has_code())
        };
        // The outermost number comes first. Few levels lie above one another.
        let mut before = "id:";
        for level in (0..coded().count()).rev().filter_map(|at| coded().nth(at)) {
            let width = match level.class() {
                Class::Village => 4,
                Class::Island => 5,
                _ => 2,
            };
            write!(f, "{before}{:0width$}", level.id)?;
            before = ".";
        }
        Ok(())
    }
}

impl fmt::Debug for EntryId<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl PartialEq for EntryId<'_> {
    /// Whether both are written alike, in whichever gazetteer.
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0 || self.to_string() == other.to_string()
    }
}

impl Eq for EntryId<'_> {}

impl std::hash::Hash for EntryId<'_> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.to_string().hash(state);
    }
}
