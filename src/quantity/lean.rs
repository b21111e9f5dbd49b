//! What the words around a date say of where it lies.

use super::offset::{Direction, Offset};

/// What the words around a date say of where it lies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) enum Lean {
    #[default]
    Unsaid,
    /// *lalu*, *mendatang*: not the one at hand.
    Toward(Direction),
    /// *akan*, *telah*: perhaps the one at hand.
    Hint(Direction),
    /// *bulan depan*, *tahun ini*
    Offset(Offset),
    /// A quarter or a half of a year, by its code in EDTF, and what is said of that year.
    PartOfYear(u8, Option<i32>, Option<i8>),
}

/// How many of its unit, below nought for the past.
pub(super) fn signed(offset: Offset) -> i32 {
    let count = if offset.smaller == offset.unit {
        i32::from(offset.count)
    } else {
        i32::from(offset.more)
    };
    if offset.past { -count } else { count }
}
