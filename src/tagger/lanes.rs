//! Scores of labels, in groups that fill a register.

/// Units of score to one nat.
pub(crate) const UNIT: f32 = 256.0;

/// Labels are scored in groups of this many, which is one vector register of `i16`.
pub(crate) const LANES: usize = 8;
/// The scores of a group of labels.
pub(crate) type Lanes = [i16; LANES];
/// The score of what must not be.
pub(super) const NEVER: i16 = i16::MIN;

/// Whether the tokens that are decoded have others around them, which are `O`; else a sentence
/// begins or ends there.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Ends {
    pub(crate) before: bool,
    pub(crate) behind: bool,
}

/// The label of what stands around the tokens that are decoded.
pub(crate) const OUTSIDE: usize = 0;
