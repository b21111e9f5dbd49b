//! Text and ids as HTML takes them.

use std::fmt;

/// Text that stands for itself in HTML, in attributes too.
pub(super) struct Escaped<'t>(pub(super) &'t str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self.0;
        while let Some(at) = rest.find(['&', '<', '>', '"']) {
            let (before, from) = rest.split_at(at);
            f.write_str(before)?;
            f.write_str(match from.as_bytes().first() {
                Some(b'&') => "&amp;",
                Some(b'<') => "&lt;",
                Some(b'>') => "&gt;",
                _ => "&quot;",
            })?;
            rest = from.get(1..).unwrap_or("");
        }
        f.write_str(rest)
    }
}

/// A title as the id of an element, the same in a link to it: letters and digits of ASCII as they are,
/// every other byte by its number.
#[derive(Clone, Copy)]
pub(super) struct Id<'t>(pub(super) &'t str);

impl fmt::Display for Id<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("d-")?;
        for byte in self.0.bytes() {
            if byte.is_ascii_alphanumeric() {
                write!(f, "{}", char::from(byte))?;
            } else {
                write!(f, "_{byte:02x}")?;
            }
        }
        Ok(())
    }
}
