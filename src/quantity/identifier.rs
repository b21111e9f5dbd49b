//! Identifiers, of what kind they are, and whether their own structure bears them out.

use serde::{Deserialize, Serialize};

use super::Date;
use crate::Span;

/// An identifier: where it stands with its word, and what it identifies.
///
/// ```
/// use entitas::quantity::{self, CodeKind, Value};
///
/// let text = "Pemegang NIK 3273014408900001 lahir di Bandung.";
/// let Value::Code(code) = quantity::find(text)[0].value() else { panic!() };
/// assert_eq!(code.kind(), Some(CodeKind::Nik));
/// assert_eq!(code.digits(text), "3273014408900001");
/// assert_eq!(code.is_valid(text), Some(true));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Code {
    pub(crate) span: Span,
    pub(crate) kind: Option<CodeKind>,
}

/// What an identifier identifies.
///
/// ```
/// use entitas::quantity::{self, CodeKind};
///
/// let found = quantity::find("Pemegang NIK 3273014408900001 hadir.");
/// assert_eq!(found[0].identifies(), Some(CodeKind::Nik));
/// ```
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum CodeKind {
    /// *Nomor Induk Kependudukan*, on every identity card (*KTP*): 16 digits
    Nik,
    /// *Kartu Keluarga*: 16 digits
    Kk,
    /// *Nomor Pokok Wajib Pajak*: 15 digits, or 16
    Npwp,
    /// *Nomor Induk Pegawai* of civil servants: 18 digits
    Nip,
    /// *Nomor Induk Siswa Nasional*: 10 digits
    Nisn,
    /// *Nomor Induk Dosen Nasional*: 10 digits
    Nidn,
    /// *Nomor Induk Berusaha*: 13 digits
    Nib,
    /// A passport
    Passport,
    /// A licence plate
    Plate,
    /// A bank account
    Account,
    /// A case before a court
    Case,
    /// A letter or a decision
    Letter,
    /// A transaction, a receipt, a ticket
    Reference,
    /// A postcode
    Postcode,
    /// *Rukun Tetangga*
    Rt,
    /// *Rukun Warga*
    Rw,
    /// *RT/RW 007/008*
    RtRw,
    /// A house or a plot in a street
    House,
    /// A place on a road
    Km,
    /// A numbered school
    School,
    /// A model of a thing
    Model,
    /// A book or a periodical
    Book,
}

named! {
    /// The `type` in every output format.
    CodeKind, "kind of identifier",
    Nik = "nik",
    Kk = "kk",
    Npwp = "npwp",
    Nip = "nip",
    Nisn = "nisn",
    Nidn = "nidn",
    Nib = "nib",
    Passport = "passport",
    Plate = "plate",
    Account = "account",
    Case = "case",
    Letter = "letter",
    Reference = "reference",
    Postcode = "postcode",
    Rt = "rt",
    Rw = "rw",
    RtRw = "rt_rw",
    House = "house",
    Km = "km",
    School = "school",
    Model = "model",
    Book = "book",
}

impl Code {
    /// What stands there, of such a kind.
    pub const fn new(span: Span, kind: Option<CodeKind>) -> Code {
        Code { span, kind }
    }

    /// Where it stands.
    pub fn span(self) -> Span {
        self.span
    }

    /// What it identifies; `None` where that is not known.
    pub fn kind(self) -> Option<CodeKind> {
        self.kind
    }

    /// Its digits alone.
    pub fn digits(self, text: &str) -> String {
        let written = self.span.of(text).unwrap_or("");
        written.chars().filter(char::is_ascii_digit).collect()
    }

    /// Whether its structure bears it out: the region and the birth date of a NIK, the check digit
    /// of an NPWP. `None` for kinds that have no such structure.
    pub fn is_valid(self, text: &str) -> Option<bool> {
        match self.kind? {
            CodeKind::Nik => Some(Nik::new(&self.digits(text)).is_some()),
            CodeKind::Npwp => Some(Npwp::new(&self.digits(text)).is_some()),
            _ => None,
        }
    }
}

/// What a *Nomor Induk Kependudukan* says: the district of its first registration, the birth date,
/// and whether it is a woman's (Permendagri 24/2006: her day of birth has 40 added).
///
/// ```
/// use entitas::quantity::Nik;
///
/// let nik = Nik::new("3273014408900001").unwrap();
/// assert_eq!((nik.district(), nik.is_woman()), ("327301", true));
/// assert_eq!(nik.birth().to_string(), "1990-08-04");
/// assert!(Nik::new("3273013213900001").is_none(), "no day of any month");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Nik<'t> {
    digits: &'t str,
    birth: Date,
    woman: bool,
}

/// The provinces that NIKs name, by the codes of Kemendagri.
const PROVINCES: [u8; 38] = [
    11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 31, 32, 33, 34, 35, 36, 51, 52, 53, 61, 62, 63, 64, 65,
    71, 72, 73, 74, 75, 76, 81, 82, 91, 92, 93, 94, 95, 96,
];

fn two(digits: &str, at: usize) -> Option<u8> {
    digits.get(at..at + 2)?.parse().ok()
}

fn are_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

impl<'t> Nik<'t> {
    /// Reads its sixteen digits; `None` where they cannot be a NIK. Two digits of a year below 30
    /// are read as of this century.
    pub fn new(digits: &'t str) -> Option<Nik<'t>> {
        if digits.len() != 16 || !are_digits(digits) || digits.ends_with("0000") {
            return None;
        }
        let region = |at| two(digits, at).filter(|&part| part > 0);
        two(digits, 0).filter(|province| PROVINCES.contains(province))?;
        region(2)?;
        region(4)?;
        let (day, month, year) = (two(digits, 6)?, two(digits, 8)?, two(digits, 10)?);
        let woman = day > 40;
        let day = if woman { day - 40 } else { day };
        let century = if year < 30 { 2000 } else { 1900 };
        let birth = Date::of_day(day.into(), month.into(), Some(century + i32::from(year)))?;
        Some(Nik {
            digits,
            birth,
            woman,
        })
    }

    /// The six digits of the district where it was first registered.
    pub fn district(self) -> &'t str {
        self.digits.get(..6).unwrap_or("")
    }

    /// The date of birth; the century is a guess.
    pub fn birth(self) -> Date {
        self.birth
    }

    /// Whether it is a woman's.
    pub fn is_woman(self) -> bool {
        self.woman
    }
}

/// A *Nomor Pokok Wajib Pajak* whose check digit is right.
///
/// ```
/// use entitas::quantity::Npwp;
///
/// assert!(Npwp::new("013000666091000").is_some());
/// assert!(Npwp::new("013000667091000").is_none());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Npwp<'t> {
    digits: &'t str,
}

impl<'t> Npwp<'t> {
    /// Reads fifteen digits, or the sixteen of PMK 112/2022: a nought and the fifteen of before, or
    /// the NIK of a person. `None` where the ninth of fifteen is not the check digit (Luhn) of the
    /// eight before, or the NIK is none.
    pub fn new(digits: &'t str) -> Option<Npwp<'t>> {
        let sound = match digits.len() {
            15 => is_luhn(digits.get(..9)?),
            16 => match digits.strip_prefix('0') {
                Some(old) => is_luhn(old.get(..9)?),
                None => Nik::new(digits).is_some(),
            },
            _ => false,
        };
        (sound && are_digits(digits)).then_some(Npwp { digits })
    }

    /// Its digits.
    pub fn digits(self) -> &'t str {
        self.digits
    }
}

/// Whether the last digit is that of Luhn (ISO/IEC 7812-1) for those before.
fn is_luhn(digits: &str) -> bool {
    let mut sum = 0;
    for (at, byte) in digits.bytes().rev().enumerate() {
        let digit = u32::from(byte.wrapping_sub(b'0'));
        let doubled = if at % 2 == 1 { digit * 2 } else { digit };
        sum += if doubled > 9 { doubled - 9 } else { doubled };
    }
    sum % 10 == 0
}
