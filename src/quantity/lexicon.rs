//! The words of the grammar of quantities, from `lang/quantity/`.

use super::CodeKind;
use super::legal::LegalKind;
use super::lexeme::{Lexeme, Side, UnitKind, Word};
use super::money::Currency;
use super::relative::{DayPart, Part};
use super::time::DurationUnit;
use crate::lang::lists::affixes;
use crate::lang::table::{self, Table};
use crate::lang::{Row, is_same, quantity as lang};

/// The class of the word with this key.
pub(super) fn get(key: u128) -> Option<Lexeme> {
    TABLE.get(key)
}

/// Words known by their prefix alone: the forms of verbs, which no number counts.
pub(super) fn flags_by_form(word: &[u8]) -> u16 {
    let is_uncounted = |start: &&str| word.len() > 2 && word.starts_with(start.as_bytes());
    if affixes::UNCOUNTED.iter().any(is_uncounted) {
        Lexeme::FUNCTION
    } else {
        0
    }
}

static TABLE: Table<Lexeme, { table::slots(lang::LEN) }> =
    Table::new(&lexemes(), Lexeme::new(Word::Other, 0));

const fn lexemes() -> [(&'static str, Lexeme); lang::WORDS.len()] {
    let mut lexemes = [("", Lexeme::new(Word::Other, 0)); lang::WORDS.len()];
    let mut at = 0;
    while at < lexemes.len() {
        let (words, row) = lang::WORDS[at];
        lexemes[at] = (words, Lexeme::new(word(row), flags(row.classes)));
        at += 1;
    }
    lexemes
}

const FLAGS: [(u64, u16); 17] = [
    (lang::ABOUT, Lexeme::ABOUT),
    (lang::BOTH_NOUN, Lexeme::BOTH_NOUN),
    (lang::COUNT, Lexeme::COUNT),
    (lang::FETE, Lexeme::FETE),
    (lang::FUNCTION, Lexeme::FUNCTION),
    (lang::FUTURE, Lexeme::FUTURE),
    (lang::LABEL, Lexeme::LABEL),
    (lang::MEASURED, Lexeme::MEASURED),
    (lang::MORE, Lexeme::MORE),
    (lang::ORDINAL_NOUN, Lexeme::ORDINAL_NOUN),
    (lang::PAST, Lexeme::PAST),
    (lang::PLACE, Lexeme::PLACE),
    (lang::PRODUCT, Lexeme::PRODUCT),
    (lang::SCRIPTURE, Lexeme::SCRIPTURE),
    (lang::SERIES, Lexeme::SERIES),
    (lang::SPORT, Lexeme::SPORT),
    (lang::YEAR_CUE, Lexeme::YEAR_CUE),
];

const fn flags(classes: u64) -> u16 {
    let (mut flags, mut at) = (0, 0);
    while at < FLAGS.len() {
        if classes & FLAGS[at].0 != 0 {
            flags |= FLAGS[at].1;
        }
        at += 1;
    }
    flags
}

/// What a word is whose class says all of it.
const PLAIN: [(u64, Word); 28] = [
    (lang::AND, Word::And),
    (lang::ARTICLE, Word::Pasal),
    (lang::BEFORE_ERA, Word::BeforeEra),
    (lang::CLOCK, Word::Clock),
    (lang::DASH, Word::Mark(b'-')),
    (lang::DATE_CUE, Word::DateCue),
    (lang::ERA, Word::Era),
    (lang::KE, Word::Ke),
    (lang::LAW_HEAD, Word::LawHead),
    (lang::LETTER, Word::Huruf),
    (lang::NOMOR, Word::Nomor),
    (lang::NOW, Word::Now),
    (lang::PARAGRAPH, Word::Ayat),
    (lang::PER, Word::Per),
    (lang::PERCENT, Word::Percent),
    (lang::PER_MIL, Word::PerMil),
    (lang::PHONE, Word::Phone),
    (lang::SALAH, Word::Salah),
    (lang::SEVERAL, Word::Several),
    (lang::UNIT, Word::Unit(UnitKind::Plain)),
    (lang::UNIT_AFTER_DIGITS, Word::Unit(UnitKind::AfterDigits)),
    (lang::UNIT_BELOW, Word::Unit(UnitKind::Below)),
    (lang::UNIT_CASED, Word::Unit(UnitKind::Cased)),
    (lang::UNIT_DEGREE, Word::Unit(UnitKind::Degree)),
    (lang::UNIT_LENGTH, Word::Unit(UnitKind::Length)),
    (lang::UNIT_PAIR, Word::Unit(UnitKind::Pair)),
    (lang::UNIT_TAIL, Word::UnitTail),
    (lang::UNTIL, Word::Until),
];

/// What a word is; one whose values say nothing does not compile.
const fn word(row: Row) -> Word {
    if row.is(lang::CLOCK) && row.is(lang::UNIT_AFTER_DIGITS) {
        return Word::Unit(UnitKind::Power);
    }
    if row.is(lang::TOLD) {
        return told(row);
    }
    let mut at = 0;
    while at < PLAIN.len() {
        if row.is(PLAIN[at].0) {
            return PLAIN[at].1;
        }
        at += 1;
    }
    valued(row)
}

/// What a word is whose values say what its class leaves open.
const fn valued(row: Row) -> Word {
    let number = row.number("number");
    match row {
        _ if row.is(lang::MONTH | lang::SHORT_MONTH) => Word::Month {
            number: number as u8,
            short: row.is(lang::SHORT_MONTH),
        },
        _ if row.is(lang::WEEKDAY) => Word::Weekday(number as u8),
        _ if row.is(lang::ZONE) => Word::Zone(number as i16),
        _ if row.is(lang::DAY_PART) => Word::DayPart(find(&DAY_PARTS, row, "part")),
        _ if row.is(lang::TOGETHER) => Word::Whole {
            value: number as u16,
            ordinal: false,
        },
        _ if row.is(lang::VAGUE) => Word::Vague(number as u8),
        _ if row.is(lang::LAW) => Word::Law(find(&LAWS, row, "kind")),
        _ if row.is(lang::DURATION) => Word::Duration(find(&DURATIONS, row, "unit"), times(row)),
        _ if row.is(lang::ONE_DURATION) => {
            Word::OneDuration(find(&DURATIONS, row, "unit"), times(row))
        }
        _ if row.is(lang::IDENTIFIER) => Word::Id(find(&IDENTIFIERS, row, "kind")),
        _ if row.is(lang::MONEY_BEFORE) => Word::Money(currency(row), Side::Before),
        _ if row.is(lang::MONEY_BEHIND) => Word::Money(currency(row), Side::After),
        _ if row.is(lang::MONEY_BESIDE) => Word::Money(currency(row), Side::Both),
        _ if row.is(lang::DOLLAR_OF) => Word::DollarOf(currency(row)),
        _ => Word::Other,
    }
}

/// How many of its unit a length of time is.
const fn times(row: Row) -> u16 {
    match row.number("times") {
        0 => 1,
        times => times as u16,
    }
}

/// What a word tells of a date or a time; `is` says what.
const fn told(row: Row) -> Word {
    let number = row.number("number");
    let plain = [
        ("days", Word::Days(number as i8)),
        ("toward", Word::Toward(number as i8)),
        ("tadi", Word::Tadi),
        ("nanti", Word::Nanti),
        ("last_night", Word::LastNight),
        ("every", Word::Every),
        ("before", Word::Before),
        ("after", Word::After),
        ("hijri", Word::HijriMonth(number as u8)),
        (
            "past",
            Word::Past(if number < 0 {
                Side::Before
            } else {
                Side::After
            }),
        ),
    ];
    match row.value("is") {
        Some(is) if is_same(is, "stage") => Word::Stage(find(&PARTS, row, "part")),
        Some(is) if is_same(is, "meridiem") => Word::Meridiem(find(&DAY_PARTS, row, "part")),
        _ => find(&plain, row, "is"),
    }
}

/// Variants under their names.
macro_rules! named {
    ($kind:ident: $($variant:ident)*) => { [$(($kind::$variant.as_str(), $kind::$variant)),*] };
}

const PARTS: [(&str, Part); 3] = named!(Part: Start Mid End);

const DAY_PARTS: [(&str, DayPart); 5] = named!(DayPart: Dawn Morning Midday Afternoon Night);

const IDENTIFIERS: [(&str, CodeKind); 13] = named! {
    CodeKind: Nik Kk Npwp Nip Nisn Nidn Nib School Passport Account Reference Rt Rw
};

const LAWS: [(&str, LegalKind); 10] = named! {
    LegalKind: Law GovernmentRegulation EmergencyRegulation PresidentialRegulation
    PresidentialDecree PresidentialInstruction MinisterialRegulation MinisterialDecree
    RegionalRegulation Other
};

const fn currency(row: Row) -> Currency {
    match row.value("currency") {
        Some(code) => Currency::of_code(code),
        None => Currency::of_code(""),
    }
}

/// The item that the row's value names.
const fn find<T: Copy>(named: &[(&str, T)], row: Row, key: &str) -> T {
    let mut at = 0;
    while let Some(name) = row.value(key)
        && !is_same(named[at].0, name)
    {
        at += 1;
    }
    named[at].1
}

const DURATIONS: [(&str, DurationUnit); 7] = [
    ("year", DurationUnit::Year),
    ("month", DurationUnit::Month),
    ("week", DurationUnit::Week),
    ("day", DurationUnit::Day),
    ("hour", DurationUnit::Hour),
    ("minute", DurationUnit::Minute),
    ("second", DurationUnit::Second),
];
