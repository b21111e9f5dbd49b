//! The names of features, and who listens to them.

use super::hash;

/// Who hears of features: the trainer, which numbers them, or the tagger, which adds their weights.
pub(crate) trait Sink {
    /// A feature named `key` holds for the token `slot` tells (see [`word::SLOTS`](super::word)).
    ///
    /// Where corpora are trained together, `own` features also have a weight for each corpus.
    fn emit(&mut self, slot: usize, key: u64, own: bool);
}

/// What a feature is about; part of its key, so the numbers are part of the file format.
#[derive(Clone, Copy, Debug)]
#[repr(u64)]
pub(crate) enum Family {
    Bias = 1,
    Written = 2,
    Lower = 3,
    Shape = 4,
    Class = 5,
    Prefix = 6,
    Suffix = 7,
    Flag = 8,
    Frequency = 9,
    Capital = 10,
    CapitalFrequency = 11,
    CapitalClass = 12,
    Upper = 13,
    Common = 14,
    CommonClass = 15,
    Name = 16,
    Best = 17,
    Cluster = 18,
    Fine = 19,
    Trigger = 20,
    WordPair = 21,
    ClassPair = 22,
    WordClass = 23,
    ClassWord = 24,
    SkipPair = 27,
    ClassTriple = 28,
    Edge = 29,
    Run = 30,
    Hit = 31,
    HitLength = 32,
    HitBeside = 34,
    Cue = 43,
}

/// The key of a feature with one value.
#[inline]
pub(crate) const fn key(family: Family, value: u64) -> u64 {
    hash::mix(family as u64, value)
}

/// The key of a feature with two values.
#[inline]
pub(crate) const fn key2(family: Family, first: u64, second: u64) -> u64 {
    hash::mix(hash::mix(family as u64, first), second)
}
