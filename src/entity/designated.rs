//! Names that begin with the word for what they are: `Jl. Melati`, `Kecamatan Garung`, `SMK Pelita`.
//!
//! In an address, a form or a list of regions these stand one after another, often without a comma,
//! and a tagger that learnt from news takes several for one or their first letters for a person. The
//! designator tells where each begins, and what ends it: the next one, a number, a mark, a word in
//! small letters. The words are those of `lang/word/designators.txt`.

mod beside;
mod extent;
mod kind;
mod small;

use std::ops::Range;

use crate::label::Label;
use crate::lang::{Class, OfficeClass, Word, designators, grammar, people};
use crate::token::{Token, TokenKind, Traits};
use crate::view::TokenView;
use kind::{DESIGNATORS, Designator};

/// Whether a name is only the word for a street or a level, or says what a street is like: `Jl`, `Kecamatan`,
/// `Jalan Aspal`.
pub(super) fn is_bare(view: TokenView<'_>, tokens: Range<usize>) -> bool {
    let is_small = !view.has(tokens.start, Traits::CAPITAL);
    let mut words = tokens.map(|at| view.listed(at));
    let is_designator = |word: Word| word.is(designators::STREET) || word.is(designators::LEVEL);
    // `dekat jalan raya`.
    let says_what = |word: Word| {
        word.is(designators::PLAIN_STREET) || is_small && word.is(designators::SMALL_STREET)
    };
    words.next().is_some_and(is_designator) && words.all(says_what)
}

/// Whether a token has to be looked at: most of a text are passed by.
#[inline]
fn is_candidate(token: &Token, word: Word) -> bool {
    token.has(Traits::CAPITAL) | DESIGNATORS.has(word)
}

/// A name that its first word tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Designated {
    pub(crate) tokens: Range<usize>,
    pub(crate) label: Label,
    /// The token from which on it may end before a region: not `Jalan | Raya Bogor`, `Desa Tanjung | Medan`.
    pub(crate) open: usize,
    /// Whether it goes before what the tagger found.
    pub(crate) is_sure: bool,
    /// Whether a region that the lists know may take it further, over a line break too.
    pub(crate) is_level: bool,
}

impl Designated {
    /// The same, its tokens counted from `first` on.
    pub(crate) fn shifted(self, first: usize) -> Designated {
        Designated {
            tokens: first + self.tokens.start..first + self.tokens.end,
            label: self.label,
            open: first + self.open,
            ..self
        }
    }
}

/// Reads a block of a text.
#[derive(Clone, Copy)]
pub(crate) struct Designators<'a> {
    pub(crate) view: TokenView<'a>,
    /// Whether capitals tell names. In text of capitals alone a name is one only in a row: before another designator, a number or
    /// a comma.
    pub(crate) cased: bool,
}

impl Designators<'_> {
    /// Gives each such name, in the order of the text.
    pub(crate) fn find(self, mut found: impl FnMut(Designated)) {
        let mut at = 0;
        let limit = self.view.tokens().len();
        // Where the name before ends.
        let mut settled = usize::MAX;
        while let Some(next) = self.view.next_that(at, is_candidate) {
            at = next;
            if self.is_fraction(at) {
                found(Designated {
                    tokens: at..at + 1,
                    label: Label::Organization,
                    open: at + 1,
                    is_sure: true,
                    is_level: false,
                });
                at += 1;
                continue;
            }
            let kind = self.designator(at);
            if kind == Some(Designator::Level)
                && let Some(name) = self.named_before(at)
            {
                settled = name.tokens.end;
                found(name);
                at = settled;
                continue;
            }
            if kind.is_none()
                && self.has(at, Traits::CAPITAL)
                && let Some(home) = self.home(at)
            {
                found(home);
            }
            let may_begin = kind.is_some_and(|kind| self.may_begin(kind, at, settled));
            let name = kind.and_then(|kind| self.name(kind, at, limit));
            let name = name.filter(|name| may_begin || self.opens_row(at, name.tokens.end));
            let is_line =
                |name: &Designated| self.starts_line(at) && self.ends_line(name.tokens.end);
            let is_in_row = |name: &Designated| {
                self.cased || self.goes_in_row(name.tokens.end) || is_line(name)
            };
            let name = name.filter(is_in_row);
            at = match name {
                Some(name) => {
                    if let Some(place) = self.place_before(name.tokens.start) {
                        found(place);
                    }
                    settled = name.tokens.end;
                    found(name);
                    settled
                }
                None => at + 1,
            };
        }
    }

    fn starts_line(self, at: usize) -> bool {
        at == 0 || self.has(at, Traits::NEWLINE)
    }

    /// Whether the line ends before a token.
    fn ends_line(self, at: usize) -> bool {
        at >= self.view.tokens().len() || self.has(at, Traits::NEWLINE)
    }

    /// Whether a row goes on at a token.
    fn goes_in_row(self, at: usize) -> bool {
        at >= self.view.tokens().len()
            || self.view.mark(at) == b','
            || self.has(at, Traits::DIGIT)
            || self.is(at, designators::NUMBERED)
            || self.designator(at).is_some()
    }

    /// Whether no office or body goes before that the designator belongs to: `Kepala Desa`, `Dinas Sosial
    /// Kabupaten`.
    fn may_begin(self, kind: Designator, at: usize, settled: usize) -> bool {
        if self.is(at, designators::BEHIND_PLACE) {
            return at > 0 && self.view.lower(at - 1).is(grammar::PLACE_OF);
        }
        kind != Designator::Level
            || at == 0
            || settled == at
            || self.has(at, Traits::NEWLINE)
            || !self.is_capital(at - 1)
            || self.is(at - 1, designators::NUMBERED)
            // `Warga Kp. Nangka`.
            || self.view.listed(at - 1).is(people::ROLE)
    }

    /// Whether a level behind what is no office or body has the next one right behind it: `puncak Argopiloso | Desa Japan Kecamatan
    /// Dawe`.
    fn opens_row(self, at: usize, end: usize) -> bool {
        const OTHER: u64 = OfficeClass::HEAD
            | OfficeClass::VICE
            | OfficeClass::SUFFIX
            | OfficeClass::INNER
            | OfficeClass::BODY
            | OfficeClass::BRANCH;
        let is_level = |at: usize| self.designator(at) == Some(Designator::Level);
        is_level(at)
            && is_level(end)
            && !self.is(at, designators::IN_ROW)
            && !self.is(end, designators::IN_ROW)
            && at > 0
            && !self.view.is(at - 1, OTHER)
    }

    /// `F-PG`: a party's members in a parliament, as its minutes call them.
    fn is_fraction(self, at: usize) -> bool {
        let token = self.view.tokens().get(at);
        token.is_some_and(|token| token.is_upper())
            && self
                .view
                .word(at)
                .strip_prefix("F-")
                .is_some_and(|party| party.len() > 1)
    }

    fn is(self, at: usize, class: Class) -> bool {
        self.view.listed(at).is(class)
    }

    fn has(self, at: usize, traits: u8) -> bool {
        self.view.has(at, traits)
    }

    /// A word, initial or abbreviation with a capital.
    fn is_capital(self, at: usize) -> bool {
        let token = self.view.tokens().get(at);
        token.is_some_and(|token| {
            matches!(token.kind(), TokenKind::Word | TokenKind::Abbreviation)
                && token.has(Traits::CAPITAL)
        })
    }
}
