//! What is known of a word before any sentence: learnt from unlabelled text and name lists.

use super::hash;
use super::table::Table;

/// How many groups of name lists a word is counted in.
pub(crate) const GROUPS: usize = 8;

/// The groups of name lists.
///
/// Persons are counted by whether the word stands first; places and organisations by how
/// dependable the list is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(usize)]
pub(crate) enum Group {
    PersonFirst,
    PersonLater,
    Place,
    Administrative,
    Village,
    Organization,
    Body,
    Acronym,
}

/// One word's facts; all zero for a word never seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Entry {
    /// Cluster by neighbours, from 1.
    pub(crate) cluster: u16,
    /// Cluster of the finer clustering, from 1.
    pub(crate) fine: u16,
    /// 1 to 5: how often it is capitalised inside a sentence; 0 where never seen there.
    pub(crate) capital: u8,
    /// 1 to 3: how often it is written in capitals throughout.
    pub(crate) upper: u8,
    /// 0 to 7: how frequent it is.
    pub(crate) frequency: u8,
    /// 0 to 7: how frequent it is in general word lists.
    pub(crate) common: u8,
    /// 0 to 4 for each [`Group`].
    pub(crate) names: [u8; GROUPS],
    /// A bit for each class of trigger word.
    pub(crate) triggers: u16,
}

/// Bytes of an entry in the file.
pub(crate) const WIDTH: usize = 11;

impl Entry {
    /// The group the word is most typical of, from 1; 0 where it stands in no list.
    pub(crate) fn best(&self) -> u8 {
        let mut best = (0, 0);
        for (group, &count) in (1..).zip(&self.names) {
            if count > best.1 {
                best = (group, count);
            }
        }
        best.0
    }

    /// For the file; bits: capital 3, upper 2, frequency 3, common 3; names 3 each.
    pub(crate) fn to_bytes(self) -> [u8; WIDTH] {
        let mut out = [0; WIDTH];
        let packed = u16::from(self.capital)
            | u16::from(self.upper) << 3
            | u16::from(self.frequency) << 5
            | u16::from(self.common) << 8;
        let names = self
            .names
            .iter()
            .rev()
            .fold(0u32, |sum, &count| sum << 3 | u32::from(count));
        out[0..2].copy_from_slice(&self.cluster.to_le_bytes());
        out[2..4].copy_from_slice(&self.fine.to_le_bytes());
        out[4..6].copy_from_slice(&packed.to_le_bytes());
        out[6..8].copy_from_slice(&self.triggers.to_le_bytes());
        out[8..11].copy_from_slice(&names.to_le_bytes()[..3]);
        out
    }

    pub(crate) fn from_bytes(bytes: [u8; WIDTH]) -> Entry {
        let [c0, c1, f0, f1, p0, p1, t0, t1, n0, n1, n2] = bytes;
        let packed = u16::from_le_bytes([p0, p1]);
        let counts = u32::from_le_bytes([n0, n1, n2, 0]);
        let mut names = [0; GROUPS];
        for (group, count) in names.iter_mut().enumerate() {
            *count = (counts >> (3 * group) & 7) as u8;
        }
        Entry {
            cluster: u16::from_le_bytes([c0, c1]),
            fine: u16::from_le_bytes([f0, f1]),
            capital: (packed & 7) as u8,
            upper: (packed >> 3 & 3) as u8,
            frequency: (packed >> 5 & 7) as u8,
            common: (packed >> 8 & 7) as u8,
            names,
            triggers: u16::from_le_bytes([t0, t1]),
        }
    }
}

/// The facts of a word in small letters, its digits made 0.
pub(crate) fn find(lexicon: Table<'_>, word: &str) -> Entry {
    lexicon
        .find(hash::string(word))
        .next()
        .and_then(|bytes| <[u8; WIDTH]>::try_from(bytes).ok())
        .map(Entry::from_bytes)
        .unwrap_or_default()
}
