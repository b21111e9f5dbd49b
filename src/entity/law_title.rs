//! The titles of laws and gazettes, in which nothing is named.
//!
//! `Lembaran Negara Republik Indonesia Tahun 2003 Nomor 70` names no country, and `Undang-Undang Nomor
//! 19 Tahun 2003 tentang Badan Usaha Milik Negara` no firm. The words are those of
//! `lang/word/titles_of_laws.txt`.

use std::ops::Range;

use crate::lang::{Class, titles_of_laws as law};
use crate::token::Traits;
use crate::view::TokenView;

/// The longest title, in tokens.
const LONGEST: usize = 80;

/// Reads a block of a text.
#[derive(Clone, Copy)]
pub(crate) struct LawTitles<'a>(pub(crate) TokenView<'a>);

impl LawTitles<'_> {
    /// Gives the tokens of each title, in the order of the text.
    pub(crate) fn find(self, mut found: impl FnMut(Range<usize>)) {
        let mut next = 0;
        let limit = self.0.tokens().len();
        while let Some(at) = self.0.next_listed(next, law::LAW_HEAD) {
            next = at + 1;
            if self.is(at + 1, law::LAW_ANY) || !self.has(at, Traits::CAPITAL) {
                continue;
            }
            let end = self.end(at, limit.min(at + LONGEST));
            if end > at + 1 {
                found(at..end);
            }
            next = end;
        }
    }

    /// The token after the title that begins at `head`: its name, its number, and what it is about.
    fn end(self, head: usize, limit: usize) -> usize {
        let (mut is_numbered, mut is_about) = (false, false);
        for at in head + 1..limit {
            let opens_subject = self.is(at, law::LAW_ABOUT);
            if !is_numbered && self.has(at, Traits::NEWLINE) && !self.is_numbered_near(at) {
                return at;
            }
            if self.is(at, law::LAW_NUMBER) {
                is_numbered = true;
            } else if opens_subject && is_numbered {
                is_about = true;
            } else if opens_subject || !self.goes_on(at, is_numbered, is_about) {
                return at;
            }
        }
        limit
    }

    /// Whether a number or subject stands on the line that begins there, or soon after: not in `PERATURAN
    /// PERUNDANG-UNDANGAN⏎KEMENTERIAN HUKUM`.
    fn is_numbered_near(self, at: usize) -> bool {
        const NEAR: usize = 8;
        (at..at + NEAR).any(|at| self.is(at, law::LAW_NUMBER) || self.is(at, law::LAW_ABOUT))
    }

    /// Whether a word that opens no part of the title belongs to it.
    fn goes_on(self, at: usize, is_numbered: bool, is_about: bool) -> bool {
        let before_capital = self.has(at + 1, Traits::CAPITAL);
        let capital = self.has(at, Traits::CAPITAL);
        let digit = self.has(at, Traits::DIGIT);
        match (is_numbered, is_about) {
            (_, true) => {
                let before_small = self.is(at + 1, law::LAW_INNER);
                // `Perusahaan Perseroan (Persero) PT Pelabuhan Indonesia`.
                let is_small =
                    self.is(at, law::LAW_INNER) || matches!(self.0.word(at), "," | "(" | ")");
                // `… atas Peraturan Pemerintah Nomor 22 Tahun 1997 tentang …`
                let is_number = digit && self.is(at - 1, law::LAW_NUMBER);
                capital || is_number || is_small && (before_capital || before_small)
            }
            // `222/PMK.07/2017` may be several tokens.
            (true, false) => {
                let joins = matches!(self.0.word(at), "/" | "." | "-" | ":");
                capital || digit || joins && (before_capital || self.has(at + 1, Traits::DIGIT))
            }
            (false, false) => capital || self.is(at, law::LAW_JOINT) && before_capital,
        }
    }

    fn is(self, at: usize, class: Class) -> bool {
        self.0.listed(at).is(class)
    }

    fn has(self, at: usize, traits: u8) -> bool {
        self.0.has(at, traits)
    }
}
