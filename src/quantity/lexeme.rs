//! What one word can mean in a quantity, computed once per word type.

use super::CodeKind;
use super::legal::LegalKind;
use super::money::Currency;
use super::relative::{DayPart, Part};
use super::time::DurationUnit;
use crate::number::numeral::{Numeral, Role};

/// The class of one word: eight bytes, to be cached by the caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(crate) struct Lexeme {
    pub(super) word: Word,
    pub(super) flags: u16,
}

/// What a word is in the grammar of quantities.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(super) enum Word {
    /// Nothing by itself.
    #[default]
    Other,
    /// A token of digits and separators.
    Number,
    /// Letters and digits: `ke-17`, `1990-an`, `50kg`, `N219`.
    Mixed,
    /// `5-10kg`, `30menit`: several words written as one.
    Glued,
    Numeral(Numeral),
    /// `duapuluh`: a unit and the role of what it is joined to.
    Joined(u8, Role),
    /// `dua-puluh-lima`, `ke-VII`.
    Whole {
        value: u16,
        ordinal: bool,
    },
    /// `dua-pertiga`
    Fraction(u8, u8),
    /// `dua-tiga` hari.
    NumeralPair(u8, u8),
    /// `puluhan` (1), `ratusan` (2) …; `belasan` is 0.
    Vague(u8),
    /// `beberapa` (ratus)
    Several,
    Roman(u16),
    /// `III-IV`
    RomanPair(u16, u16),
    /// One letter.
    Letter(u8),
    /// 1 to 12; whether it needs a number beside it.
    Month {
        number: u8,
        short: bool,
    },
    /// `Januari-Maret`
    MonthPair(u8, u8),
    Weekday(u8),
    /// `Senin-Jumat`
    WeekdayPair(u8, u8),
    /// Before the number or after it.
    Money(Currency, Side),
    /// `ribu-Rp` in `Rp 5 ribu-Rp 10 ribu`.
    ScaleToMoney(u8, Currency),
    /// Letters before `$`: `US`, `HK`.
    DollarOf(Currency),
    Unit(UnitKind),
    /// `persegi`, `kubik`, `cahaya`.
    UnitTail,
    Duration(DurationUnit, u16),
    /// `setahun`
    OneDuration(DurationUnit, u16),
    Percent,
    PerMil,
    /// `pukul`
    Clock,
    /// Minutes east of Greenwich.
    Zone(i16),
    DayPart(DayPart),
    /// Days from today: `kemarin`, `besok`, `lusa`.
    Days(i8),
    /// `lalu` (-1), `ini` (0), `depan` (1)
    Toward(i8),
    /// `tadi` (malam)
    Tadi,
    /// `nanti` (sore)
    Nanti,
    /// `semalam`
    LastNight,
    /// `tiap`
    Every,
    /// `awal`, `pertengahan`, `akhir`
    Stage(Part),
    /// `sebelum`
    Before,
    /// `setelah`
    After,
    /// A month of the Hijrah.
    HijriMonth(u8),
    /// `hingga`, `sampai`, `s.d.`
    Until,
    /// `sekarang`
    Now,
    /// `tanggal`
    DateCue,
    /// `lewat`, `kurang`: minutes past the hour or to it.
    Past(Side),
    /// `am`, `pm`
    Meridiem(DayPart),
    /// `ke`
    Ke,
    /// `per`
    Per,
    /// `SM`
    BeforeEra,
    /// `Masehi`, `Hijriah`
    Era,
    Law(LegalKind),
    /// `Peraturan`, `Keputusan` …: what follows says which.
    LawHead,
    /// `nomor`, `No.`
    Nomor,
    Pasal,
    Ayat,
    Huruf,
    /// `salah` (satu)
    Salah,
    /// `telepon`, `WhatsApp`
    Phone,
    /// `NIK`, `rekening`: an identifier follows.
    Id(CodeKind),
    /// `dan`, `atau`, `serta`, `&`
    And,
    Mark(u8),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Before,
    After,
    Both,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum UnitKind {
    /// Of length: may be `persegi`, `kubik`, `per jam`.
    Length,
    /// `tahun cahaya` and all others.
    Plain,
    /// `derajat`: `Celsius`, `Lintang Utara` may follow.
    Degree,
    /// `kaki`, `pon`: only after digits.
    AfterDigits,
    /// `Ah`: only after digits, and in this letter case.
    Cased,
    /// `s2`: only below the stroke of another unit.
    Below,
    /// `pk`: horsepower after digits, *pukul* before a time.
    Power,
    /// `skala` Richter, `tenaga` kuda, `basis` poin: the second word must follow.
    Pair,
}

impl Lexeme {
    /// A quantity may begin here.
    const START: u16 = 1;
    /// The word ends in the clitic -nya.
    pub(super) const NYA: u16 = 1 << 1;
    /// A noun that an ordinal follows: `babak kedua`.
    pub(super) const ORDINAL_NOUN: u16 = 1 << 2;
    /// A noun that `kedua` counts: `kedua negara`.
    pub(super) const BOTH_NOUN: u16 = 1 << 3;
    /// A noun that is counted, so that a number before it is no year.
    pub(super) const COUNT: u16 = 1 << 4;
    /// Talk of games.
    pub(super) const SPORT: u16 = 1 << 5;
    /// A noun whose instances are numbered: `abad 20`, `Komisi VII`.
    pub(super) const SERIES: u16 = 1 << 6;
    /// A function word.
    pub(super) const FUNCTION: u16 = 1 << 7;
    /// `sekitar`, `hampir`
    pub(super) const ABOUT: u16 = 1 << 8;
    /// `lebih`, `kurang`: rough before `dari`.
    pub(super) const MORE: u16 = 1 << 9;
    /// A year often follows: `sejak`, `pada`.
    pub(super) const YEAR_CUE: u16 = 1 << 10;
    /// A count follows: `sebanyak`.
    pub(super) const MEASURED: u16 = 1 << 11;
    /// What a word is besides; a word is one of these at most.
    const SORT: u16 = 7 << 12;
    /// A book whose verses are numbered: `Yohanes 3:16`.
    pub(super) const SCRIPTURE: u16 = 1 << 12;
    /// What is told will be: `akan`, `dijadwalkan`.
    pub(super) const FUTURE: u16 = 2 << 12;
    /// What is told has been, or was said: `telah`, `kata`.
    pub(super) const PAST: u16 = 3 << 12;
    /// A word that a number only labels, whatever follows: `Boeing 737`, `SMKN 57`.
    pub(super) const LABEL: u16 = 4 << 12;
    /// The head of a street's or a village's name: `Jalan`, `Pasar`.
    pub(super) const PLACE: u16 = 5 << 12;
    /// Several words written as one.
    pub(super) const GLUED: u16 = 6 << 12;
    /// A day that comes back every year and is counted: `HUT`.
    pub(super) const FETE: u16 = 7 << 12;

    /// A kind of thing that has models: `printer`, `motor`.
    pub(super) const PRODUCT: u16 = 1 << 15;

    pub(super) const fn new(word: Word, flags: u16) -> Lexeme {
        Lexeme { word, flags }
    }

    /// Whether a quantity may begin here; all else is passed over at once.
    #[inline]
    pub(crate) fn starts(self) -> bool {
        self.flags & Lexeme::START != 0
    }

    #[inline]
    pub(super) fn has(self, flags: u16) -> bool {
        let sort = flags & Lexeme::SORT;
        self.flags & flags & !Lexeme::SORT != 0 || sort != 0 && self.flags & Lexeme::SORT == sort
    }

    /// The same, with whether a quantity may begin here.
    pub(super) fn with_start(mut self) -> Lexeme {
        if self.word.starts() {
            self.flags |= Lexeme::START;
        }
        self
    }
}

impl Word {
    fn starts(self) -> bool {
        match self {
            Word::Numeral(numeral) => numeral.starts(),
            Word::Number
            | Word::Mixed
            | Word::Joined(..)
            | Word::Whole { .. }
            | Word::Fraction(..)
            | Word::NumeralPair(..)
            | Word::Vague(_)
            | Word::Several
            | Word::Roman(_)
            | Word::RomanPair(..)
            | Word::Letter(b'H' | b'I' | b'V' | b'X')
            | Word::Month { .. }
            | Word::MonthPair(..)
            | Word::Weekday(_)
            | Word::WeekdayPair(..)
            | Word::Money(_, Side::Before | Side::Both)
            | Word::OneDuration(..)
            | Word::Clock
            | Word::Unit(UnitKind::Power)
            | Word::HijriMonth(_)
            | Word::Days(_)
            | Word::Tadi
            | Word::Nanti
            | Word::LastNight
            | Word::Every
            | Word::Stage(_)
            | Word::DayPart(_)
            | Word::Duration(
                DurationUnit::Year
                | DurationUnit::Month
                | DurationUnit::Week
                | DurationUnit::Day
                | DurationUnit::Hour,
                1,
            )
            | Word::Law(_)
            | Word::LawHead
            | Word::Nomor
            | Word::Pasal
            | Word::Ayat
            | Word::Mark(b'$') => true,
            _ => false,
        }
    }
}

impl Numeral {
    fn starts(self) -> bool {
        match self.role {
            Role::Zero => self.value == 0,
            Role::Unit
            | Role::Teen
            | Role::Seratus
            | Role::OneScale
            | Role::Half
            | Role::OnePart
            | Role::Fixed => true,
            _ => self.ordinal,
        }
    }
}
