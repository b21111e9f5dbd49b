//! What stands between two tokens: blanks, ends of lines, mark-up.

use super::char_class::{SPACE, WORD};
use super::cursor::Cursor;
use super::{Traits, markup};

/// What stands before a token.
pub(super) struct Gap {
    /// Where the token begins.
    pub(super) end: usize,
    /// The ends of lines that were passed.
    pub(super) breaks: u8,
    /// Whether there is more than what prints nothing.
    pub(super) parts: bool,
}

/// What stands before the first token from `at` on.
#[inline]
pub(super) fn before(cursor: Cursor<'_>, mut at: usize) -> Gap {
    let (mut breaks, mut parts) = (0, false);
    while at < cursor.bytes.len() {
        let (bits, len) = cursor.class(at);
        // A soft hyphen or a joiner that starts a word belongs to the gap.
        if bits & SPACE == 0 && !(bits == WORD | Traits::WIDE && cursor.is_joiner(at)) {
            let first = cursor.byte(at);
            let may_be_markup = matches!(first, b'<' | b'&' | b'*' | b'_' | b'#' | b'[');
            let Some(markup) = may_be_markup
                .then(|| markup::at(cursor.text, at, first))
                .flatten()
            else {
                break;
            };
            breaks |= markup.breaks;
            parts |= markup.parts;
            at += markup.len;
            continue;
        }
        if cursor.breaks_line(at) {
            breaks |= if breaks == 0 {
                Traits::NEWLINE
            } else {
                Traits::NEWLINE | Traits::PARAGRAPH
            };
        }
        parts = true;
        at += len;
    }
    Gap {
        end: at,
        breaks,
        parts,
    }
}
