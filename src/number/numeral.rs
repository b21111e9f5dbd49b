//! The words that numbers are made of.

use crate::lang::lists::short_scales::{BILLION, MILLION, THOUSAND, TRILLION};
use crate::lang::table::{self, Table};
use crate::lang::{Row, number as lang};

/// What a numeral word does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Role {
    /// `nol`
    Zero,
    /// `satu` … `sembilan`
    Unit,
    /// `sepuluh`, `sebelas`
    Teen,
    /// `belas`
    Belas,
    /// `puluh`
    Puluh,
    /// `ratus`
    Ratus,
    /// `seratus`
    Seratus,
    /// `ribu`, `juta` …: ten to the power of the value
    Scale,
    /// `seribu`, `sejuta` …
    OneScale,
    /// `koma`
    Point,
    /// `setengah`, `separuh`
    Half,
    /// `minus`, `min`, `negatif`
    Minus,
    /// `pertiga`, `perempat`: a denominator after its numerator
    Part,
    /// `sepertiga`, `seperempat`
    OnePart,
    /// `selusin`, `goceng`: a number of its own, which a scale may follow (`cepek ceng`)
    Fixed,
    /// `lusin`, `kodi`, `gros`
    Dozen,
}

/// A numeral word: its role, the number it carries, and whether `ke-` or `pertama` makes an
/// ordinal of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Numeral {
    pub(crate) role: Role,
    pub(crate) ordinal: bool,
    pub(crate) value: u16,
}

impl Numeral {
    /// What fills buffers.
    pub(crate) const BLANK: Numeral = Numeral {
        role: Role::Zero,
        ordinal: false,
        value: 0,
    };
}

use Role::*;

const ROLES: [(u64, Role); 16] = [
    (lang::ZERO, Zero),
    (lang::UNIT, Unit),
    (lang::TEEN, Teen),
    (lang::BELAS, Belas),
    (lang::PULUH, Puluh),
    (lang::RATUS, Ratus),
    (lang::SERATUS, Seratus),
    (lang::SCALE, Scale),
    (lang::ONE_SCALE, OneScale),
    (lang::POINT, Point),
    (lang::HALF, Half),
    (lang::MINUS, Minus),
    (lang::PART, Part),
    (lang::ONE_PART, OnePart),
    (lang::FIXED, Fixed),
    (lang::DOZEN, Dozen),
];

static TABLE: Table<Numeral, { table::slots(lang::LEN) }> = Table::new(&numerals(), Numeral::BLANK);

const fn numerals() -> [(&'static str, Numeral); lang::WORDS.len()] {
    let mut numerals = [("", Numeral::BLANK); lang::WORDS.len()];
    let mut at = 0;
    while at < numerals.len() {
        let (words, row) = lang::WORDS[at];
        numerals[at] = (words, Numeral::of(row));
        at += 1;
    }
    numerals
}

impl Numeral {
    /// What a row says; one without a role does not compile.
    const fn of(row: Row) -> Numeral {
        let mut at = 0;
        while !row.is(ROLES[at].0) {
            at += 1;
        }
        Numeral {
            role: ROLES[at].1,
            ordinal: row.is(lang::ORDINAL),
            value: row.number("value") as u16,
        }
    }
}

/// The numeral that a word is, in any letter case.
#[inline]
pub(crate) fn lookup(word: &[u8]) -> Option<Numeral> {
    TABLE.get(table::folded_key(word)?)
}

/// The numeral with this key.
#[inline]
pub(crate) fn of_key(key: u128) -> Option<Numeral> {
    TABLE.get(key)
}

/// The power of ten of the short scale after digits: `1,2jt`, `500 rb`, `3M`.
pub(crate) fn short_scale(word: &[u8]) -> Option<u32> {
    [(3, THOUSAND), (6, MILLION), (9, BILLION), (12, TRILLION)]
        .into_iter()
        .find(|(_, words)| words.iter().any(|known| known.as_bytes() == word))
        .map(|(power, _)| power)
}

/// Two numerals written as one word, as older texts do: `duapuluh`, `limabelas`, `tigaratus`.
pub(crate) fn lookup_joined(word: &[u8]) -> Option<(Numeral, Numeral)> {
    let at = word.len().checked_sub(
        [&b"belas"[..], b"puluh", b"ratus", b"ribu", b"juta"]
            .into_iter()
            .find(|end| ends_with_folded(word, end))?
            .len(),
    )?;
    let head = lookup(word.get(..at)?)?;
    let tail = lookup(word.get(at..)?)?;
    (head.role == Unit || (head.role == Teen && tail.role == Scale)).then_some((head, tail))
}

fn ends_with_folded(word: &[u8], end: &[u8]) -> bool {
    word.len() > end.len() && word[word.len() - end.len()..].eq_ignore_ascii_case(end)
}
