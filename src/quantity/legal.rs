//! References to laws and regulations.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::number::roman;

/// What kind of law a reference names.
///
/// ```
/// use entitas::quantity::{self, LegalKind, Value};
///
/// let Value::Legal(law) = quantity::find("Lihat UU Nomor 11 Tahun 2008.")[0].value() else { panic!() };
/// assert_eq!(law.kind(), Some(LegalKind::Law));
/// ```
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum LegalKind {
    /// *Undang-Undang*, UU
    Law,
    /// *Peraturan Pemerintah*, PP
    GovernmentRegulation,
    /// *Peraturan Pemerintah Pengganti Undang-Undang*, Perppu
    EmergencyRegulation,
    /// *Peraturan Presiden*, Perpres
    PresidentialRegulation,
    /// *Keputusan Presiden*, Keppres
    PresidentialDecree,
    /// *Instruksi Presiden*, Inpres
    PresidentialInstruction,
    /// *Peraturan Menteri*, Permen and the abbreviations that begin with it
    MinisterialRegulation,
    /// *Keputusan Menteri*, Kepmen
    MinisterialDecree,
    /// *Peraturan Daerah*, Perda; of a governor, regent or mayor
    RegionalRegulation,
    /// *Ketetapan MPR*, TAP MPR
    AssemblyDecree,
    /// Any other regulation, circular or decision
    Other,
}

named! {
    /// A name in small letters with underscores: `law`, `government_regulation` …
    LegalKind, "kind of law",
    Law = "law",
    GovernmentRegulation = "government_regulation",
    EmergencyRegulation = "emergency_regulation",
    PresidentialRegulation = "presidential_regulation",
    PresidentialDecree = "presidential_decree",
    PresidentialInstruction = "presidential_instruction",
    MinisterialRegulation = "ministerial_regulation",
    MinisterialDecree = "ministerial_decree",
    RegionalRegulation = "regional_regulation",
    AssemblyDecree = "assembly_decree",
    Other = "other",
}

/// A number with an optional letter behind it: article `28D`, paragraph `1a`.
///
/// ```
/// use entitas::quantity::{self, Value};
///
/// let Value::Legal(place) = quantity::find("Lihat Pasal 28D ayat (1).")[0].value() else { panic!() };
/// let article = place.article().unwrap();
/// assert_eq!((article.number(), article.suffix()), (28, Some('D')));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Numbered {
    pub(crate) number: u32,
    pub(crate) suffix: Option<char>,
}

impl Numbered {
    /// A number and the letter behind it.
    pub const fn new(number: u32, suffix: Option<char>) -> Numbered {
        Numbered { number, suffix }
    }

    /// The number.
    pub fn number(self) -> u32 {
        self.number
    }

    /// The letter behind it.
    pub fn suffix(self) -> Option<char> {
        self.suffix
    }
}

impl fmt::Display for Numbered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.number)?;
        match self.suffix {
            Some(letter) => write!(f, "{letter}"),
            None => Ok(()),
        }
    }
}

/// A reference to a law (`UU No. 11 Tahun 2008`) or to a place in one (`Pasal 27 ayat (3) huruf
/// a`). A place knows the law too where that follows at once.
///
/// ```
/// use entitas::quantity::{self, LegalKind, Value};
///
/// let found = quantity::find("dijerat Pasal 27 ayat (3) UU No. 11 Tahun 2008");
/// let Value::Legal(place) = found[0].value() else { panic!() };
/// assert_eq!(place.to_string(), "27(3)");
/// assert_eq!((place.kind(), place.number(), place.year()), (Some(LegalKind::Law), Some(11), Some(2008)));
/// let Value::Legal(law) = found[1].value() else { panic!() };
/// assert_eq!(law.to_string(), "11/2008");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "Form")]
pub struct Legal {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) kind: Option<LegalKind>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) number: Option<u32>,
    /// The number is written in Roman numerals.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(crate) roman: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) suffix: Option<char>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) year: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) article: Option<Numbered>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) paragraph: Option<Numbered>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) letter: Option<char>,
}

/// What serde reads of a reference.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Form {
    kind: Option<LegalKind>,
    number: Option<u32>,
    roman: bool,
    suffix: Option<char>,
    year: Option<u16>,
    article: Option<Numbered>,
    paragraph: Option<Numbered>,
    letter: Option<char>,
}

impl TryFrom<Form> for Legal {
    type Error = &'static str;

    fn try_from(form: Form) -> Result<Legal, &'static str> {
        let Form {
            kind,
            number,
            roman,
            suffix,
            year,
            article,
            paragraph,
            letter,
        } = form;
        if roman && !number.is_some_and(|number| (1..4000).contains(&number)) {
            return Err("a Roman number is 1 to 3999");
        }
        Ok(Legal {
            kind,
            number,
            roman,
            suffix,
            year,
            article,
            paragraph,
            letter,
        })
    }
}

impl Legal {
    /// A law by its kind, its number and its year: `UU No. 11 Tahun 2008`.
    pub fn law(kind: LegalKind, number: u32, year: Option<u16>) -> Legal {
        Legal {
            kind: Some(kind),
            number: Some(number),
            year,
            ..Legal::default()
        }
    }

    /// An article of a law that is not said: `Pasal 27`.
    pub fn of_article(article: Numbered) -> Legal {
        Legal {
            article: Some(article),
            ..Legal::default()
        }
    }

    /// With a paragraph of it: `ayat (3)`.
    pub fn with_paragraph(self, paragraph: Numbered) -> Legal {
        Legal {
            paragraph: Some(paragraph),
            ..self
        }
    }

    /// With a letter of it: `huruf a`.
    pub fn with_letter(self, letter: char) -> Legal {
        Legal {
            letter: Some(letter),
            ..self
        }
    }

    /// The kind of the law.
    pub fn kind(self) -> Option<LegalKind> {
        self.kind
    }

    /// The law's number.
    pub fn number(self) -> Option<u32> {
        self.number
    }

    /// The letter behind the law's number: P in `Keppres 86P Tahun 2025`.
    pub fn suffix(self) -> Option<char> {
        self.suffix
    }

    /// The law's year.
    pub fn year(self) -> Option<u16> {
        self.year
    }

    /// *Pasal*
    pub fn article(self) -> Option<Numbered> {
        self.article
    }

    /// *ayat*
    pub fn paragraph(self) -> Option<Numbered> {
        self.paragraph
    }

    /// *huruf*
    pub fn letter(self) -> Option<char> {
        self.letter
    }
}

impl fmt::Display for Legal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.article, self.paragraph) {
            (None, None) => {
                match self.number {
                    Some(number) if self.roman => f.write_str(&roman::write(number))?,
                    Some(number) => write!(f, "{number}")?,
                    None => {}
                }
                if let Some(letter) = self.suffix {
                    write!(f, "{letter}")?;
                }
                match (self.number, self.year) {
                    (Some(_), Some(year)) => write!(f, "/{year}")?,
                    (None, Some(year)) => write!(f, "{year}")?,
                    _ => {}
                }
            }
            (article, paragraph) => {
                if let Some(article) = article {
                    write!(f, "{article}")?;
                }
                if let Some(paragraph) = paragraph {
                    write!(f, "({paragraph})")?;
                }
            }
        }
        match self.letter {
            Some(letter) => write!(f, "{letter}"),
            None => Ok(()),
        }
    }
}
