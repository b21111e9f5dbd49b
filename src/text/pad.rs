//! Values whose parts are written one by one, in a width.

use std::fmt::{Display, Formatter, Result};

/// Whether the caller asks for a width or a cut.
pub(crate) fn wants_padding(f: &Formatter<'_>) -> bool {
    f.width().is_some() || f.precision().is_some()
}

/// Writes the whole of `value` in the width asked for.
///
/// For use in its own `Display` where a width is asked for: within, none is.
pub(crate) fn pad(value: &impl Display, f: &mut Formatter<'_>) -> Result {
    f.pad(&value.to_string())
}
