//! What words say: a bit for each class, and values.
//!
//! Written by `cargo run --release --example build_lang` from `lang/number/`: edit that.

use super::Row;

/// `nol`.
pub(crate) const ZERO: u64 = 1;

/// `satu` to `sembilan`.
pub(crate) const UNIT: u64 = 1 << 1;

/// `sepuluh`, `sebelas`.
pub(crate) const TEEN: u64 = 1 << 2;

/// `belas`.
pub(crate) const BELAS: u64 = 1 << 3;

/// `puluh`.
pub(crate) const PULUH: u64 = 1 << 4;

/// `ratus`.
pub(crate) const RATUS: u64 = 1 << 5;

/// `seratus`.
pub(crate) const SERATUS: u64 = 1 << 6;

/// A power of ten, value= which (`ribu` 3).
pub(crate) const SCALE: u64 = 1 << 7;

/// One of a power of ten, value= which (`seribu` 3).
pub(crate) const ONE_SCALE: u64 = 1 << 8;

/// The decimal point (`koma`).
pub(crate) const POINT: u64 = 1 << 9;

/// `setengah`.
pub(crate) const HALF: u64 = 1 << 10;

/// `minus`; value=1 what in a text is the least of something as often (`min`).
pub(crate) const MINUS: u64 = 1 << 11;

/// A denominator behind its numerator (`pertiga`).
pub(crate) const PART: u64 = 1 << 12;

/// One of a denominator (`sepertiga`).
pub(crate) const ONE_PART: u64 = 1 << 13;

/// A number of its own (`selusin`, `goceng`).
pub(crate) const FIXED: u64 = 1 << 14;

/// Counts by more than one (`lusin`).
pub(crate) const DOZEN: u64 = 1 << 15;

/// Orders (`kedua`).
pub(crate) const ORDINAL: u64 = 1 << 16;

/// How the number is written out, where there are other ways.
pub(crate) const SPELT: u64 = 1 << 17;

/// How many words there are.
pub(crate) const LEN: usize = 120;

/// The words, those that are alike with spaces between them.
#[rustfmt::skip]
pub(crate) const WORDS: &[(&str, Row)] = &[
    ("belas", Row::new(0x20008, &[])),
    ("ceban", Row::new(0x4000, &[("value", "10000")])),
    ("ceng rbu rebu", Row::new(0x80, &[("value", "3")])),
    ("cenggo", Row::new(0x4000, &[("value", "1500")])),
    ("cepek", Row::new(0x4000, &[("value", "100")])),
    ("delapan", Row::new(0x20002, &[("value", "8")])),
    ("dua", Row::new(0x20002, &[("value", "2")])),
    ("empat", Row::new(0x20002, &[("value", "4")])),
    ("enam", Row::new(0x20002, &[("value", "6")])),
    ("goban", Row::new(0x4000, &[("value", "50000")])),
    ("gocap", Row::new(0x4000, &[("value", "50")])),
    ("goceng", Row::new(0x4000, &[("value", "5000")])),
    ("gopek", Row::new(0x4000, &[("value", "500")])),
    ("gros", Row::new(0x8000, &[("value", "144")])),
    ("jigo", Row::new(0x4000, &[("value", "25000")])),
    ("juta", Row::new(0x20080, &[("value", "6")])),
    ("kedelapan", Row::new(0x10002, &[("value", "8")])),
    ("kedua", Row::new(0x10002, &[("value", "2")])),
    ("keempat", Row::new(0x10002, &[("value", "4")])),
    ("keenam", Row::new(0x10002, &[("value", "6")])),
    ("kelima", Row::new(0x10002, &[("value", "5")])),
    ("kenol", Row::new(0x10001, &[])),
    ("kesatu", Row::new(0x10002, &[("value", "1")])),
    ("kesebelas", Row::new(0x10004, &[("value", "11")])),
    ("kesejuta", Row::new(0x10100, &[("value", "6")])),
    ("kesembilan", Row::new(0x10002, &[("value", "9")])),
    ("kesepuluh", Row::new(0x10004, &[("value", "10")])),
    ("keseratus", Row::new(0x10040, &[])),
    ("keseribu", Row::new(0x10100, &[("value", "3")])),
    ("ketiga", Row::new(0x10002, &[("value", "3")])),
    ("ketujuh", Row::new(0x10002, &[("value", "7")])),
    ("kodi", Row::new(0x8000, &[("value", "20")])),
    ("koma", Row::new(0x20200, &[])),
    ("kosong", Row::new(0x1, &[])),
    ("kuadriliun", Row::new(0x20080, &[("value", "15")])),
    ("kuantiliun", Row::new(0x80, &[("value", "18")])),
    ("kuintiliun", Row::new(0x20080, &[("value", "18")])),
    ("lima", Row::new(0x20002, &[("value", "5")])),
    ("lusin", Row::new(0x8000, &[("value", "12")])),
    ("miliar", Row::new(0x20080, &[("value", "9")])),
    ("miliard miliyar miliyard milliar millyar milyar milyard milyart miyard", Row::new(0x80, &[("value", "9")])),
    ("min", Row::new(0x800, &[("value", "1")])),
    ("minus", Row::new(0x20800, &[])),
    ("negatif", Row::new(0x800, &[])),
    ("noban", Row::new(0x4000, &[("value", "20000")])),
    ("noceng", Row::new(0x4000, &[("value", "2000")])),
    ("nol", Row::new(0x20001, &[])),
    ("noniliun", Row::new(0x20080, &[("value", "30")])),
    ("nopek", Row::new(0x4000, &[("value", "200")])),
    ("oktiliun", Row::new(0x20080, &[("value", "27")])),
    ("pego", Row::new(0x4000, &[("value", "150")])),
    ("perdelapan", Row::new(0x1000, &[("value", "8")])),
    ("perdua", Row::new(0x1000, &[("value", "2")])),
    ("perempat", Row::new(0x1000, &[("value", "4")])),
    ("perenam", Row::new(0x1000, &[("value", "6")])),
    ("perlima", Row::new(0x1000, &[("value", "5")])),
    ("persebelas", Row::new(0x1000, &[("value", "11")])),
    ("persembilan", Row::new(0x1000, &[("value", "9")])),
    ("persepuluh", Row::new(0x1000, &[("value", "10")])),
    ("perseratus", Row::new(0x1000, &[("value", "100")])),
    ("perseribu", Row::new(0x1000, &[("value", "1000")])),
    ("pertama", Row::new(0x30002, &[("value", "1")])),
    ("pertiga", Row::new(0x1000, &[("value", "3")])),
    ("pertujuh", Row::new(0x1000, &[("value", "7")])),
    ("puluh", Row::new(0x20010, &[])),
    ("ratus", Row::new(0x20020, &[])),
    ("ribu", Row::new(0x20080, &[("value", "3")])),
    ("samban", Row::new(0x4000, &[("value", "30000")])),
    ("satu", Row::new(0x20002, &[("value", "1")])),
    ("sebelas", Row::new(0x20004, &[("value", "11")])),
    ("seceng", Row::new(0x4000, &[("value", "1000")])),
    ("segros", Row::new(0x4000, &[("value", "144")])),
    ("sejuta", Row::new(0x100, &[("value", "6")])),
    ("sekodi", Row::new(0x4000, &[("value", "20")])),
    ("sekstiliun", Row::new(0x20080, &[("value", "21")])),
    ("selusin", Row::new(0x4000, &[("value", "12")])),
    ("sembilan", Row::new(0x20002, &[("value", "9")])),
    ("semiliar semilyar", Row::new(0x100, &[("value", "9")])),
    ("separo separuh setengah stengah stgh", Row::new(0x400, &[])),
    ("seperdelapan", Row::new(0x2000, &[("value", "8")])),
    ("seperdua", Row::new(0x2000, &[("value", "2")])),
    ("seperempat", Row::new(0x2000, &[("value", "4")])),
    ("seperenam", Row::new(0x2000, &[("value", "6")])),
    ("seperlima", Row::new(0x2000, &[("value", "5")])),
    ("sepersembilan", Row::new(0x2000, &[("value", "9")])),
    ("sepersepuluh", Row::new(0x2000, &[("value", "10")])),
    ("seperseratus", Row::new(0x2000, &[("value", "100")])),
    ("seperseribu", Row::new(0x2000, &[("value", "1000")])),
    ("sepertiga", Row::new(0x2000, &[("value", "3")])),
    ("sepertujuh", Row::new(0x2000, &[("value", "7")])),
    ("septiliun", Row::new(0x20080, &[("value", "24")])),
    ("sepuluh", Row::new(0x20004, &[("value", "10")])),
    ("seratus", Row::new(0x20040, &[])),
    ("serebu", Row::new(0x100, &[("value", "3")])),
    ("seribu", Row::new(0x20100, &[("value", "3")])),
    ("setriliun setrilyun", Row::new(0x100, &[("value", "12")])),
    ("tiga", Row::new(0x20002, &[("value", "3")])),
    ("titik", Row::new(0x200, &[])),
    ("triliun", Row::new(0x20080, &[("value", "12")])),
    ("triliyun trilliun trilun trilyun", Row::new(0x80, &[("value", "12")])),
    ("tujuh", Row::new(0x20002, &[("value", "7")])),
];
