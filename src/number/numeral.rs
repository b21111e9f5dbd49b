//! The words that numbers are made of.

use crate::lang::table::{self, Table};

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
    /// `selusin`, `goceng`: a number of its own
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
    pub(crate) const BLANK: Numeral = word(Role::Zero, 0);
}

const fn word(role: Role, value: u16) -> Numeral {
    Numeral {
        role,
        ordinal: false,
        value,
    }
}

const fn ordinal(role: Role, value: u16) -> Numeral {
    Numeral {
        role,
        ordinal: true,
        value,
    }
}

use Role::*;

/// EYD V spellings, the older ones still met (`milyar`, `trilyun`, `duapuluh` is split by rule),
/// the short scale words of headlines and the sums of everyday speech. ICU says `kosong` and
/// `titik`, num2words `kuantiliun`.
const WORDS: &[(&str, Numeral)] = &[
    ("nol", word(Zero, 0)),
    ("kosong", word(Zero, 0)),
    ("satu", word(Unit, 1)),
    ("dua", word(Unit, 2)),
    ("tiga", word(Unit, 3)),
    ("empat", word(Unit, 4)),
    ("lima", word(Unit, 5)),
    ("enam", word(Unit, 6)),
    ("tujuh", word(Unit, 7)),
    ("delapan", word(Unit, 8)),
    ("sembilan", word(Unit, 9)),
    ("sepuluh", word(Teen, 10)),
    ("sebelas", word(Teen, 11)),
    ("belas", word(Belas, 0)),
    ("puluh", word(Puluh, 0)),
    ("ratus", word(Ratus, 0)),
    ("seratus", word(Seratus, 0)),
    ("ribu", word(Scale, 3)),
    ("juta", word(Scale, 6)),
    ("miliar", word(Scale, 9)),
    ("milyar", word(Scale, 9)),
    ("miliard", word(Scale, 9)),
    ("milyard", word(Scale, 9)),
    ("milliar", word(Scale, 9)),
    ("trilliun", word(Scale, 12)),
    ("triliun", word(Scale, 12)),
    ("trilyun", word(Scale, 12)),
    ("triliyun", word(Scale, 12)),
    ("kuadriliun", word(Scale, 15)),
    ("kuintiliun", word(Scale, 18)),
    ("kuantiliun", word(Scale, 18)),
    ("sekstiliun", word(Scale, 21)),
    ("septiliun", word(Scale, 24)),
    ("oktiliun", word(Scale, 27)),
    ("noniliun", word(Scale, 30)),
    ("seribu", word(OneScale, 3)),
    ("sejuta", word(OneScale, 6)),
    ("semiliar", word(OneScale, 9)),
    ("semilyar", word(OneScale, 9)),
    ("setriliun", word(OneScale, 12)),
    ("setrilyun", word(OneScale, 12)),
    ("koma", word(Point, 0)),
    ("titik", word(Point, 0)),
    ("setengah", word(Half, 0)),
    ("separuh", word(Half, 0)),
    ("separo", word(Half, 0)),
    ("minus", word(Minus, 0)),
    ("min", word(Minus, 0)),
    ("negatif", word(Minus, 0)),
    ("perdua", word(Part, 2)),
    ("pertiga", word(Part, 3)),
    ("perempat", word(Part, 4)),
    ("perlima", word(Part, 5)),
    ("perenam", word(Part, 6)),
    ("pertujuh", word(Part, 7)),
    ("perdelapan", word(Part, 8)),
    ("persembilan", word(Part, 9)),
    ("persepuluh", word(Part, 10)),
    ("persebelas", word(Part, 11)),
    ("perseratus", word(Part, 100)),
    ("perseribu", word(Part, 1000)),
    ("seperdua", word(OnePart, 2)),
    ("sepertiga", word(OnePart, 3)),
    ("seperempat", word(OnePart, 4)),
    ("seperlima", word(OnePart, 5)),
    ("seperenam", word(OnePart, 6)),
    ("sepertujuh", word(OnePart, 7)),
    ("seperdelapan", word(OnePart, 8)),
    ("sepersembilan", word(OnePart, 9)),
    ("sepersepuluh", word(OnePart, 10)),
    ("seperseratus", word(OnePart, 100)),
    ("seperseribu", word(OnePart, 1000)),
    ("selusin", word(Fixed, 12)),
    ("sekodi", word(Fixed, 20)),
    ("segros", word(Fixed, 144)),
    ("gocap", word(Fixed, 50)),
    ("cepek", word(Fixed, 100)),
    ("gopek", word(Fixed, 500)),
    ("seceng", word(Fixed, 1000)),
    ("noceng", word(Fixed, 2000)),
    ("goceng", word(Fixed, 5000)),
    ("ceban", word(Fixed, 10_000)),
    ("noban", word(Fixed, 20_000)),
    ("goban", word(Fixed, 50_000)),
    ("lusin", word(Dozen, 12)),
    ("kodi", word(Dozen, 20)),
    ("gros", word(Dozen, 144)),
    ("pertama", ordinal(Unit, 1)),
    ("kesatu", ordinal(Unit, 1)),
    ("kedua", ordinal(Unit, 2)),
    ("ketiga", ordinal(Unit, 3)),
    ("keempat", ordinal(Unit, 4)),
    ("kelima", ordinal(Unit, 5)),
    ("keenam", ordinal(Unit, 6)),
    ("ketujuh", ordinal(Unit, 7)),
    ("kedelapan", ordinal(Unit, 8)),
    ("kesembilan", ordinal(Unit, 9)),
    ("kesepuluh", ordinal(Teen, 10)),
    ("kesebelas", ordinal(Teen, 11)),
    ("keseratus", ordinal(Seratus, 0)),
    ("keseribu", ordinal(OneScale, 3)),
    ("kesejuta", ordinal(OneScale, 6)),
];

static TABLE: Table<Numeral, 256> = Table::new(WORDS, word(Zero, 0));

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

/// The short scale after digits: `1,2jt`, `500 rb`, `3M`. M is miliar in Indonesian (milyar, 10⁹),
/// T triliun.
pub(crate) fn short_scale(word: &[u8]) -> Option<u32> {
    Some(match word {
        b"k" | b"K" | b"rb" | b"Rb" | b"RB" | b"ribu" => 3,
        b"jt" | b"Jt" | b"JT" | b"juta" => 6,
        b"M" | b"miliar" | b"milyar" => 9,
        b"T" | b"triliun" | b"trilyun" => 12,
        _ => return None,
    })
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
