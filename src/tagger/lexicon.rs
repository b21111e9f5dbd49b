//! What is known of a word before any sentence: learnt from unlabelled text and name lists.

use super::hash;
use crate::table::Table;

/// How many groups of name lists a word is counted in.
pub(crate) const GROUPS: usize = 8;

/// The group of the first words of persons' names …
pub(crate) const PERSON_FIRST: usize = 0;
/// … and that of their other words.
pub(crate) const PERSON_LATER: usize = 1;

/// How many kinds of cues are counted.
pub(crate) const CUES: usize = 8;

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
    /// 0 to 6 for each group of name lists: how many of their names hold the word.
    pub(crate) names: [u8; GROUPS],
    /// 0 to 7 for each kind of cue: how often it stands before or behind a run of capitalised
    /// words that holds the word.
    pub(crate) cues: [u8; CUES],
    /// A bit for each class of trigger word.
    pub(crate) triggers: u32,
}

/// Bytes of a whole entry in the file.
const WIDTH: usize = 16;
/// Bytes of an entry that tells only of name lists, as most do.
const NAMES_WIDTH: usize = 3;

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

    /// For the file: three bits for each group of names; then, unless all else is zero, three
    /// for each kind of cue, both clusters, capital 3 bits, upper 2, frequency 3, common 3, and
    /// the triggers.
    #[cfg(feature = "train")]
    pub(crate) fn to_bytes(self) -> Vec<u8> {
        let threes = |bins: [u8; 8]| {
            bins.iter()
                .rev()
                .fold(0u32, |sum, &bin| sum << 3 | u32::from(bin))
                .to_le_bytes()
        };
        let mut out = threes(self.names)[..3].to_vec();
        if self
            == (Entry {
                names: self.names,
                ..Entry::default()
            })
        {
            return out;
        }
        let packed = u16::from(self.capital)
            | u16::from(self.upper) << 3
            | u16::from(self.frequency) << 5
            | u16::from(self.common) << 8;
        out.extend_from_slice(&threes(self.cues)[..3]);
        for number in [self.cluster, self.fine, packed] {
            out.extend(number.to_le_bytes());
        }
        out.extend(self.triggers.to_le_bytes());
        out
    }

    /// Whether the bytes under a key are an entry.
    pub(crate) fn is_one(bytes: &[u8]) -> bool {
        matches!(bytes.len(), NAMES_WIDTH | WIDTH)
    }

    fn from_bytes(bytes: &[u8]) -> Option<Entry> {
        let mut whole = [0; WIDTH];
        match bytes.len() {
            NAMES_WIDTH | WIDTH => whole.get_mut(..bytes.len())?.copy_from_slice(bytes),
            _ => return None,
        }
        let [
            n0,
            n1,
            n2,
            q0,
            q1,
            q2,
            c0,
            c1,
            f0,
            f1,
            p0,
            p1,
            t0,
            t1,
            t2,
            t3,
        ] = whole;
        let packed = u16::from_le_bytes([p0, p1]);
        let threes = |bytes: [u8; 4]| {
            let bits = u32::from_le_bytes(bytes);
            std::array::from_fn(|at| (bits >> (3 * at) & 7) as u8)
        };
        Some(Entry {
            cluster: u16::from_le_bytes([c0, c1]),
            fine: u16::from_le_bytes([f0, f1]),
            capital: (packed & 7) as u8,
            upper: (packed >> 3 & 3) as u8,
            frequency: (packed >> 5 & 7) as u8,
            common: (packed >> 8 & 7) as u8,
            names: threes([n0, n1, n2, 0]),
            cues: threes([q0, q1, q2, 0]),
            triggers: u32::from_le_bytes([t0, t1, t2, t3]),
        })
    }
}

/// The facts of a word in small letters, its digits made 0.
pub(crate) fn find(lexicon: Table<'_>, word: &str) -> Entry {
    lexicon
        .find(hash::string(word))
        .next()
        .and_then(Entry::from_bytes)
        .unwrap_or_default()
}
