//! What a gazetteer knows about one word.

use super::designator::Designator;
use crate::token::{Token, TokenKind, Traits};

/// What a gazetteer knows about one word: all that the finder reads of a token.
///
/// It depends on the word alone, so it is worked out once per distinct word
/// ([`Gazetteer::symbol`](super::Gazetteer::symbol)) and kept. It belongs to the gazetteer that
/// made it.
///
/// ```
/// use entitas::gazetteer::{Gazetteer, Symbol};
///
/// let names = Gazetteer::embedded()?;
/// assert!(names.symbol("bandung").can_start());
/// assert!(!Symbol::NONE.can_start());
/// # Ok::<(), entitas::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Symbol(u32);

impl Symbol {
    const STARTS: u32 = 1 << 31;
    const SMALL: u32 = 1 << 30;
    const LEADS: u32 = 1 << 29;
    const HEAD: u32 = 24;
    const UNKNOWN: u32 = (1 << Symbol::HEAD) - 1;

    /// A word that is in no name.
    pub const NONE: Symbol = Symbol(Symbol::UNKNOWN);

    pub(super) fn new(id: Option<u32>, starts: bool, small: bool, head: Designator) -> Symbol {
        let mut bits = id.unwrap_or(Symbol::UNKNOWN) & Symbol::UNKNOWN;
        bits |= (head as u32) << Symbol::HEAD;
        if starts {
            bits |= Symbol::STARTS;
        }
        if small {
            bits |= Symbol::SMALL;
        }
        if head.leads() {
            bits |= Symbol::LEADS;
        }
        Symbol(bits)
    }

    /// Its number; `UNKNOWN` is the symbol of no edge.
    #[inline]
    pub(super) fn id(self) -> u32 {
        self.0 & Symbol::UNKNOWN
    }

    /// Whether a name can begin with the word, or a head word stands here: the test that most
    /// words of a text fail.
    #[inline]
    pub fn can_start(self) -> bool {
        self.0 & (Symbol::STARTS | Symbol::LEADS) != 0
    }

    #[inline]
    pub(super) fn starts(self) -> bool {
        self.0 & Symbol::STARTS != 0
    }

    /// Whether some name that begins with the word is written with a small letter.
    #[inline]
    pub(super) fn small(self) -> bool {
        self.0 & Symbol::SMALL != 0
    }

    #[inline]
    pub(super) fn leads(self) -> bool {
        self.0 & Symbol::LEADS != 0
    }

    #[inline]
    pub(super) fn head(self) -> Designator {
        Designator::from_number(self.0 >> Symbol::HEAD & 0xF)
    }
}

/// How a token is written, as far as names care.
///
/// ```
/// use entitas::{gazetteer::Case, token::tokenize};
///
/// let cases: Vec<Case> = tokenize("kata Retno di PBB 2024").into_iter().map(Case::of).collect();
/// assert_eq!(cases, [Case::Small, Case::Capital, Case::Small, Case::Upper, Case::Any]);
/// ```
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Case {
    /// Small letters at least at the start: no name begins here, but for the few that are
    /// written so.
    Small,
    /// A capital, then small letters.
    Capital,
    /// Capitals only.
    Upper,
    /// The case says nothing: a number, or any word of a text all in capitals or all small.
    Any,
}

named! {
    /// Its name in the output.
    Case, "case",
    Small = "small",
    Capital = "capital",
    Upper = "upper",
    Any = "any",
}

impl Case {
    /// How a token of text in mixed case is written.
    #[inline]
    pub fn of(token: Token) -> Case {
        if token.has(Traits::CAPITAL) {
            if token.has(Traits::SMALL) {
                Case::Capital
            } else {
                Case::Upper
            }
        } else if token.kind() == TokenKind::Number || !token.has(Traits::SMALL) {
            Case::Any
        } else {
            Case::Small
        }
    }
}
