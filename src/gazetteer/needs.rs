//! What a text must offer before a listed name counts.

use super::symbol::Case;

/// What a text must offer before a name counts; kept in the top byte of a reference.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Needs(pub(super) u8);

impl Needs {
    /// Not the name the entry goes by: an abbreviation, a second spelling.
    pub(super) const ALIAS: u8 = 1;
    /// More often a common word than this name: evidence is needed beyond the word.
    pub(super) const WEAK: u8 = 2;
    /// Counts only behind a head word: villages, small islands.
    pub(super) const HEAD: u8 = 4;
    /// Counts only in capitals: `PAN`, `AS`.
    pub(super) const UPPER: u8 = 8;
    /// Counts only with a capital at the start.
    pub(super) const CAPITAL: u8 = 16;
    /// Counts only with a tail: organs such as `DPP`, heads such as `Fraksi`.
    pub(super) const TAIL: u8 = 32;
    /// Counts only in small letters: `bdg`, which capitals make `BDG`.
    pub(super) const SMALL: u8 = 64;
    /// The ones that stop a name.
    const HARD: u8 = Needs::HEAD | Needs::UPPER | Needs::CAPITAL | Needs::TAIL | Needs::SMALL;

    #[inline]
    pub(super) fn met(self, offered: u8) -> bool {
        self.0 & Needs::HARD & !offered == 0
    }
}

/// What a text must offer to a name of which its list says how it is written.
pub(super) fn of_case(case: Case) -> u8 {
    match case {
        Case::Upper => Needs::CAPITAL | Needs::UPPER,
        Case::Capital => Needs::CAPITAL,
        Case::Small | Case::Any => 0,
    }
}

/// A weak alias in a few small letters (`bdg`) is meant in small letters alone.
pub(super) fn small(name: &str, needs: Needs) -> u8 {
    const LONGEST: usize = 4;
    let is_alias = needs.0 & Needs::ALIAS != 0 && needs.0 & Needs::WEAK != 0;
    let is_small = name.len() <= LONGEST && name.bytes().all(|byte| byte.is_ascii_lowercase());
    if is_alias && is_small {
        Needs::SMALL
    } else {
        0
    }
}

/// What the writing of a name asks of the text: a capital at its start, and capitals only where
/// it is one short word in capitals (`PAN`, `AS`, `BI`, `WHO`).
pub(super) fn written(name: &str, key: &[String]) -> u8 {
    let mut needs = 0;
    if !name.starts_with(char::is_lowercase) {
        needs |= Needs::CAPITAL;
    }
    if let [word] = key {
        let short = word.chars().count() <= 4;
        if short && name.chars().any(char::is_uppercase) && !name.chars().any(char::is_lowercase) {
            needs |= Needs::UPPER;
        }
    }
    needs
}
