//! The names of features, and who listens to them.

use super::hash;

/// Who hears of features: the trainer, which numbers them, or the tagger, which adds their weights.
pub(crate) trait Sink {
    /// A feature named `key` holds for the token `slot` tells (see [`word::SLOTS`](super::word)).
    ///
    /// Where corpora are trained together, `own` features also have a weight for each corpus.
    fn emit(&mut self, slot: usize, key: u64, own: bool);

    /// The same for several slots.
    #[inline]
    fn emit_all(&mut self, slots: std::ops::Range<usize>, key: u64, own: bool) {
        for slot in slots {
            self.emit(slot, key, own);
        }
    }
}

/// What a feature is about; part of its key, so the numbers are part of the file format.
#[derive(Clone, Copy, Debug)]
#[repr(u64)]
pub(crate) enum Family {
    Bias = 1,
    Written,
    Lower,
    Shape,
    Class,
    Prefix,
    Suffix,
    Flag,
    Frequency,
    Capital,
    CapitalFrequency,
    CapitalClass,
    Upper,
    Common,
    CommonClass,
    Name,
    Best,
    Cluster,
    Fine,
    Trigger,
    WordPair,
    ClassPair,
    WordClass,
    ClassWord,
    SkipPair,
    ClassTriple,
    Edge,
    Run,
    Hit,
    HitLength,
    HitBeside,
    Cue,
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
