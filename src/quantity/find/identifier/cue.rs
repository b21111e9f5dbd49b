//! The words that say what a number identifies: `NIK`, `No. rekening Bank Jaya`, `RT/RW :`.

use super::super::view::END;
use super::Finder;
use crate::lang::lists::identifiers;
use crate::quantity::CodeKind;
use crate::quantity::lexeme::Word;

/// The word that says what a number identifies.
pub(super) struct Cue {
    pub(super) kind: CodeKind,
    pub(super) at: usize,
    /// Nothing but a dot stands between.
    pub(super) adjacent: bool,
}

impl Finder<'_> {
    /// The word that says it, at a token or before it over marks and the name of a bank.
    pub(super) fn cue(&self, mut at: usize) -> Option<Cue> {
        let c = &self.c;
        let mut adjacent = true;
        // *rekening Bank Jaya nomor :*
        for _ in 0..6 {
            match c.class(at) {
                Word::Id(kind) => {
                    return Some(Cue { kind, at, adjacent });
                }
                Word::Mark(b'.') => {}
                Word::Mark(b':' | b')' | b'(' | b'=') | Word::Nomor => adjacent = false,
                Word::Other if c.capital(at) => {
                    let account = self.cue_of_account(at)?;
                    return Some(Cue {
                        adjacent: false,
                        ..account
                    });
                }
                _ => return None,
            }
            at = c.prev(at);
        }
        None
    }

    /// The word for neighbours on the line before, or before a comma: `RT/RW :⏎009/008`, `Rt/Rw, 133/002`.
    pub(super) fn cue_apart(&self, at: usize) -> Option<Cue> {
        let c = &self.c;
        let mark = at.checked_sub(1)?;
        let is_over = c.prev(at) == END && c.over(mark) == at;
        let is_pair = || c.word(at).contains('/') || c.mark(c.next(at), b'/');
        let is_comma = c.mark(mark, b',') && is_pair();
        if !is_over && !is_comma {
            return None;
        }
        let is_mark = is_comma || c.mark(mark, b'.') || c.mark(mark, b':');
        let word = mark.checked_sub(usize::from(is_mark))?;
        match c.class(word) {
            Word::Id(kind @ (CodeKind::Rt | CodeKind::Rw)) => Some(Cue {
                kind,
                at: word,
                adjacent: true,
            }),
            _ => None,
        }
    }

    /// The word for an account before the name of a bank.
    fn cue_of_account(&self, mut at: usize) -> Option<Cue> {
        let c = &self.c;
        for _ in 0..4 {
            at = c.prev(at);
            match c.class(at) {
                Word::Id(kind @ (CodeKind::Account | CodeKind::Reference)) => {
                    return Some(Cue {
                        kind,
                        at,
                        adjacent: false,
                    });
                }
                Word::Other if c.capital(at) || c.is_one_of(at, identifiers::BANK) => {}
                Word::Mark(b'.' | b':') | Word::Nomor => {}
                _ => return None,
            }
        }
        None
    }
}
