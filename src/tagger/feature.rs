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
    fn emit_all(&mut self, slots: Slots, key: u64, own: bool) {
        for slot in slots.iter() {
            self.emit(slot, key, own);
        }
    }
}

/// A set of slots, a bit each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Slots(u16);

impl Slots {
    /// One slot.
    #[inline]
    pub(crate) const fn one(slot: usize) -> Slots {
        Slots(1 << slot)
    }

    /// The slots before `end`.
    #[inline]
    pub(crate) const fn up_to(end: usize) -> Slots {
        Slots((1 << end) - 1)
    }

    /// These and another.
    #[inline]
    pub(crate) const fn and(self, slot: usize) -> Slots {
        Slots(self.0 | 1 << slot)
    }

    /// Whether the slot is one of them.
    #[inline]
    pub(crate) const fn hold(self, slot: u8) -> bool {
        self.0 >> slot & 1 == 1
    }

    /// The slots, from the first on.
    #[inline]
    pub(crate) fn iter(self) -> impl Iterator<Item = usize> {
        let mut rest = self.0;
        std::iter::from_fn(move || {
            let slot = rest.trailing_zeros() as usize;
            rest &= rest.wrapping_sub(1);
            (slot < 16).then_some(slot)
        })
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
    ClassPair = 22,
    ClassTriple = 26,
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
