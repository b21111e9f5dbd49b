//! What begins with the mark of a list: `1.`, `a)`, `(2)`, `IV.`, `•`.

use super::marks::Marks;
use crate::lang::{Word, blocks};
use crate::token::{Token, TokenKind};

impl Marks<'_> {
    /// `1. Pertama`, `a. Kedua`, `1.1. Latar`: a number or letter alone before its dot at a beginning.
    pub(super) fn is_list_number(self, first: usize, stop: usize) -> bool {
        // `Mengingat : 1. Undang-Undang …`.
        let is_behind = |mark| {
            stop.checked_sub(2)
                .is_some_and(|before| self.word(before) == mark)
        };
        let begins = stop == first + 1
            || stop == first + 2 && matches!(self.word(first), "(" | "-" | "•")
            || is_behind(":");
        let Some(number) = stop.checked_sub(1).and_then(|at| self.get(at)) else {
            return false;
        };
        begins && self.word(stop) == "." && is_ordinal(*number, self.text)
    }

    /// Whether a line begins at the token by its own form: with a list's mark (`1.`, `a)`, `(2)`,
    /// `IV.`, `-`, `•`) or a signature (`ttd.`).
    pub(super) fn is_item(self, at: usize) -> bool {
        let number_before = |behind: usize, mark: &str| {
            behind
                .checked_sub(1)
                .and_then(|at| self.get(at))
                .is_some_and(|number| {
                    self.word(behind) == mark
                        && self.glued(behind)
                        && is_ordinal(*number, self.text)
                })
        };
        let apart = |behind: usize| !self.glued(behind);
        match self.word(at) {
            "-" | "–" | "—" | "•" | "·" | "*" | "▪" | "●" | "○" | "➢" | "✓" | "►" => {
                apart(at + 1)
            }
            "(" => number_before(at + 2, ")"),
            word => {
                let dotted = number_before(at + 1, ".") && (apart(at + 2) || word.len() < 3);
                // The initial of a name looks like a letter that counts.
                let letter = matches!(word.as_bytes(), [b'a'..=b'z' | b'A'..=b'Z', b'.']);
                dotted || number_before(at + 1, ")") || letter || Word::of(word).is(blocks::SIGN)
            }
        }
    }
}

/// Whether a token counts the items of a list: `3`, `1.2`, `a`, `IV`.
fn is_ordinal(number: Token, text: &str) -> bool {
    const LONGEST: usize = 8;
    let word = number.text(text);
    match number.kind() {
        TokenKind::Number => {
            word.len() <= 3
                || word.len() <= LONGEST && word.split('.').all(|part| matches!(part.len(), 1 | 2))
        }
        TokenKind::Word => word.len() == 1 || word.len() <= 4 && is_roman(word),
        _ => false,
    }
}

fn is_roman(word: &str) -> bool {
    word.bytes().all(|b| matches!(b, b'I' | b'V' | b'X'))
        || word.bytes().all(|b| matches!(b, b'i' | b'v' | b'x'))
}
