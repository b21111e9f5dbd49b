//! What one word can mean in a quantity, computed once per word type.

use super::CodeKind;
use super::find;
use super::glued;
use super::legal::LegalKind;
use super::lexicon;
use super::money::Currency;
use super::relative::{DayPart, Part};
use super::time::DurationUnit;
use crate::lang::lists::identifiers::SHORT_ARTICLE;
use crate::lang::table;
use crate::number::numeral::{self, Numeral, Role};
use crate::number::{Number, compose, roman};

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

    fn with_start(mut self) -> Lexeme {
        let starts = match self.word {
            Word::Numeral(Numeral {
                role,
                value,
                ordinal,
            }) => match role {
                Role::Zero => value == 0,
                Role::Unit
                | Role::Teen
                | Role::Seratus
                | Role::OneScale
                | Role::Half
                | Role::OnePart
                | Role::Fixed => true,
                _ => ordinal,
            },
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
        };
        if starts {
            self.flags |= Lexeme::START;
        }
        self
    }
}

/// The class of a word as it is written. It depends on the word alone.
pub(crate) fn classify(word: &str) -> Lexeme {
    let lexeme = class_of(word);
    let lexeme = if lexeme.word == Word::Other && lexeme.flags == 0 {
        with_clitic(word).unwrap_or_default()
    } else {
        lexeme
    };
    lexeme.with_start()
}

fn class_of(word: &str) -> Lexeme {
    let bytes = word.as_bytes();
    let Some(&first) = bytes.first() else {
        return Lexeme::default();
    };
    let bare = word.strip_suffix('.').unwrap_or(word).as_bytes();
    let key = table::folded_key(bare);
    let listed = || key.and_then(lexicon::get);
    match bytes {
        [letter] if letter.is_ascii_alphabetic() => return Lexeme::new(Word::Letter(*letter), 0),
        [mark] if !mark.is_ascii_digit() => {
            return listed().unwrap_or(Lexeme::new(Word::Mark(*mark), 0));
        }
        _ => {}
    }
    let (mut plain, mut hyphen) = (true, false);
    for byte in bytes {
        plain &= byte.is_ascii() && !byte.is_ascii_digit();
        hyphen |= *byte == b'-';
    }
    if !plain {
        // `km2`, `m³`
        if let (true, Some(unit)) = (first.is_ascii_alphabetic(), listed())
            && matches!(unit.word, Word::Unit(_))
        {
            return unit;
        }
        if power_of_length(bytes) {
            return Lexeme::new(Word::Unit(UnitKind::Plain), 0);
        }
        if let Some(digits) = digit_class(word) {
            let glued = digits == Word::Glued;
            return Lexeme::new(digits, if glued { Lexeme::GLUED } else { 0 });
        }
    }
    let capital = first.is_ascii_uppercase();
    // *Minggu* is Sunday, *minggu* a week.
    if bare.len() == 6 && bare.eq_ignore_ascii_case(b"minggu") {
        let word = if capital {
            Word::Weekday(7)
        } else {
            Word::Duration(DurationUnit::Week, 1)
        };
        return Lexeme::new(word, 0);
    }
    // `Ps. 362`; without its dot it is a horsepower, or a name.
    if bare.len() < bytes.len() && !bare.iter().all(u8::is_ascii_uppercase) {
        let article = |word: &&str| bare.eq_ignore_ascii_case(word.as_bytes());
        if SHORT_ARTICLE.iter().any(article) {
            return Lexeme::new(Word::Pasal, 0);
        }
    }
    if let Some(numeral) = key.and_then(numeral::of_key) {
        return Lexeme::new(Word::Numeral(numeral), 0);
    }
    if let Some(found) = listed() {
        return found;
    }
    if capital && let Some(value) = roman::read(bytes) {
        return Lexeme::new(Word::Roman(value), 0);
    }
    if let Some((head, tail)) = numeral::lookup_joined(bytes)
        && let Ok(unit) = u8::try_from(head.value)
    {
        return Lexeme::new(Word::Joined(unit, tail.role), 0);
    }
    if let Some(rough) = rough_scale(word) {
        return Lexeme::new(rough, 0);
    }
    if hyphen {
        return hyphenated(word).unwrap_or_default();
    }
    Lexeme::new(Word::Other, lexicon::flags_by_form(bare))
}

/// `km2`, `meter³`
fn power_of_length(word: &[u8]) -> bool {
    let powers = ["2", "3", "²", "³"];
    powers.iter().any(|power| {
        let length = word.strip_suffix(power.as_bytes());
        let class = length.and_then(table::folded_key).and_then(lexicon::get);
        class.is_some_and(|class| class.word == Word::Unit(UnitKind::Length))
    })
}

/// Tokens with digits: all digits and separators, or letters among them.
fn digit_class(word: &str) -> Option<Word> {
    let mut digits = false;
    let mut letters = false;
    for character in word.chars() {
        let numeric = crate::number::digits::fold_digit(character).is_some()
            || crate::number::digits::vulgar(character).is_some();
        digits |= numeric;
        letters |= !numeric && character.is_alphabetic();
    }
    let glued = match (digits, letters) {
        (true, false) => {
            word.contains('/')
                && (glued::price_for(word).is_some() || glued::memory(word).is_some())
        }
        (true, true) => {
            glued::quarter_of_year(word).is_some()
                || glued::is_magnitude(word)
                || !find::is_one_word(word) && glued::is_glued(word)
        }
        (false, _) => return None,
    };
    Some(match (glued, letters) {
        (true, _) => Word::Glued,
        (false, true) => Word::Mixed,
        (false, false) => Word::Number,
    })
}

/// Bytes of the longest scale, *kuadriliun* and *kuintiliun*; many a word in -an is longer.
const LONGEST_SCALE: usize = 10;

/// `juta-an`, `juta'an`, `rb-an`, `jtan`: a scale that -an makes rough.
fn rough_scale(word: &str) -> Option<Word> {
    let stem = ["-an", "'an", "’an", "an"]
        .iter()
        .find_map(|an| word.strip_suffix(an))?;
    if stem.len() > LONGEST_SCALE {
        return None;
    }
    let power = match numeral::lookup(stem.as_bytes()) {
        Some(numeral) if numeral.role == Role::Scale => u32::from(numeral.value),
        // *Man*, *kan*: a letter alone has its hyphen.
        _ if stem.len() == 1 && !word.contains(['-', '\'', '’']) => return None,
        _ => numeral::short_scale(stem.as_bytes())?,
    };
    u8::try_from(power).ok().map(Word::Vague)
}

/// `keduanya`, `15,5 jutanya`, `persennya`: the clitic belongs to the expression.
fn with_clitic(word: &str) -> Option<Lexeme> {
    let stem = word.len().checked_sub(3).and_then(|at| {
        let (stem, end) = word.split_at_checked(at)?;
        end.eq_ignore_ascii_case("nya").then_some(stem)
    })?;
    let mut lexeme = class_of(stem);
    let takes = match lexeme.word {
        // *satunya* is `the other one`.
        Word::Numeral(numeral) => {
            numeral.ordinal || numeral.role != Role::Unit || numeral.value != 1
        }
        Word::Vague(_) | Word::Percent | Word::Unit(_) | Word::Money(_, Side::After) => true,
        Word::Duration(..) | Word::OneDuration(..) | Word::Whole { .. } => true,
        _ => return None,
    };
    if !takes {
        return None;
    }
    lexeme.flags |= Lexeme::NYA;
    Some(lexeme)
}

/// `dua-puluh-lima`, `dua-tiga`, `Januari-Maret`, `Senin-Jumat`, `ribu-Rp`, `ke-VII`.
fn hyphenated(word: &str) -> Option<Lexeme> {
    let (head, tail) = word.split_once('-')?;
    if head.eq_ignore_ascii_case("ke") {
        // `ke-VII`, `ke-tiga`
        let value = match numeral::lookup(tail.as_bytes()) {
            Some(Numeral {
                role: Role::Unit | Role::Teen,
                ordinal: false,
                value,
            }) => value,
            _ => roman::read(tail.as_bytes())?,
        };
        return Some(Lexeme::new(
            Word::Whole {
                value,
                ordinal: true,
            },
            0,
        ));
    }
    let mut numerals = [Numeral::BLANK; 8];
    let mut count = 0;
    for part in word.split('-') {
        match (numeral::lookup(part.as_bytes()), numerals.get_mut(count)) {
            (Some(numeral), Some(slot)) => *slot = numeral,
            _ => {
                count = 0;
                break;
            }
        }
        count += 1;
    }
    if let Some(composed) = compose::compose(numerals.get(..count)?)
        && composed.words == count
    {
        if let compose::Form::Fraction(above, below) = composed.form {
            let (above, below) = (u8::try_from(above).ok()?, u8::try_from(below).ok()?);
            return Some(Lexeme::new(Word::Fraction(above, below), 0));
        }
        return Some(Lexeme::new(
            Word::Whole {
                value: u16::try_from(composed.number.to_u64()?).ok()?,
                ordinal: composed.ordinal,
            },
            0,
        ));
    }
    // `Permenpan-RB`, `Permen-PUPR`
    if let law @ Word::Law(_) = class_of(head).word
        && tail.bytes().all(|byte| byte.is_ascii_uppercase())
    {
        return Some(Lexeme::new(law, 0));
    }
    // Two parts make a pair; to look into more would go as deep as the word has hyphens.
    if tail.contains('-') {
        return None;
    }
    let pair = match (class_of(head).word, class_of(tail).word) {
        (
            Word::Numeral(Numeral {
                role: Role::Unit | Role::Teen,
                ordinal: false,
                value: low,
            }),
            Word::Numeral(Numeral {
                role: Role::Unit | Role::Teen,
                ordinal: false,
                value: high,
            }),
        ) if low < high => Word::NumeralPair(low as u8, high as u8),
        (Word::Roman(_) | Word::Letter(_), Word::Roman(_) | Word::Letter(_)) => {
            let (low, high) = (roman::read(head.as_bytes())?, roman::read(tail.as_bytes())?);
            if low >= high || high > 40 {
                return None;
            }
            Word::RomanPair(low, high)
        }
        (Word::Month { number: low, .. }, Word::Month { number: high, .. }) if low != high => {
            Word::MonthPair(low, high)
        }
        (Word::Weekday(low), Word::Weekday(high)) if low != high => Word::WeekdayPair(low, high),
        (
            Word::Numeral(Numeral {
                role: Role::Scale,
                value,
                ..
            }),
            Word::Money(currency, Side::Before | Side::Both),
        ) => Word::ScaleToMoney(value as u8, currency),
        // `lima-ribuan`: a banknote of five thousand.
        (Word::Numeral(numeral), Word::Vague(exponent @ 1..)) if numeral.role == Role::Unit => {
            let value = Number::from(numeral.value).shift(u32::from(exponent))?;
            Word::Whole {
                value: u16::try_from(value.to_u64()?).ok()?,
                ordinal: false,
            }
        }
        _ => return None,
    };
    Some(Lexeme::new(pair, 0))
}
