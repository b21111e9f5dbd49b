//! Addresses: a street with its number, RT and RW, and the levels of regions that it lies in, as one record.
//!
//! Names of streets and levels are entities, numbers of houses, RT, RW and postcodes quantities; an address is a
//! row of them with nothing but marks, line breaks and a few words between. Levels follow in any order, with or without
//! commas; what comes a second time begins the next address.

mod code;
mod piece;
mod read;

use serde::Serialize;

use crate::Span;
use crate::name::EntryRef;

pub(crate) use read::read;

/// What a field of an address tells.
///
/// ```
/// use entitas::{Analyzer, address::Part};
///
/// let analyzer = Analyzer::new();
/// let document = analyzer.analyze("Alamat: Jl. Melati No. 5 RT 03/RW 05, Kel. Cipinang, Jakarta Timur 13240");
/// let addresses = document.addresses();
/// let field = |part| addresses[0].get(part).map(|field| field.text());
/// assert_eq!(field(Part::Street), Some("Jl. Melati"));
/// assert_eq!((field(Part::House), field(Part::Rt), field(Part::Rw)), (Some("5"), Some("03"), Some("05")));
/// assert_eq!(field(Part::Village), Some("Kel. Cipinang"));
/// assert_eq!(field(Part::Postcode), Some("13240"));
/// let city = addresses[0].get(Part::Regency).and_then(|field| field.entry()).and_then(|entry| entry.id());
/// assert_eq!(city.map(|id| id.to_string()).as_deref(), Some("id:31.75"));
/// ```
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// A street, lane or road with its word: `Jl. Melati`, `Gang Mawar II`.
    Street,
    /// A second one, mostly a lane of the first.
    Lane,
    /// The number of a house or plot, or several: `5`, `12A`, `52-53`.
    House,
    /// The kilometre of a road: `7,5`.
    Km,
    /// A block of houses without its word: `C5`.
    Block,
    /// A building, estate or complex: `Perumahan Griya Asri`.
    Building,
    /// A part of a village: `Dusun Krajan`, `Kampung Baru`.
    Hamlet,
    /// The number of the *rukun tetangga*: `03`.
    Rt,
    /// The number of the *rukun warga*.
    Rw,
    /// A *desa* or *kelurahan*: `Kel. Cipinang`.
    Village,
    /// A *kecamatan* or *distrik*.
    District,
    /// A *kabupaten* or *kota*.
    Regency,
    /// A province.
    Province,
    /// Five digits.
    Postcode,
}

impl Part {
    /// Every part, in the order in which addresses mostly have them.
    pub const ALL: &'static [Part] = &[
        Part::Street,
        Part::Lane,
        Part::House,
        Part::Km,
        Part::Block,
        Part::Building,
        Part::Hamlet,
        Part::Rt,
        Part::Rw,
        Part::Village,
        Part::District,
        Part::Regency,
        Part::Province,
        Part::Postcode,
    ];

    /// Its name in the output.
    pub const fn as_str(self) -> &'static str {
        match self {
            Part::Street => "street",
            Part::Lane => "lane",
            Part::House => "house",
            Part::Km => "km",
            Part::Block => "block",
            Part::Building => "building",
            Part::Hamlet => "hamlet",
            Part::Rt => "rt",
            Part::Rw => "rw",
            Part::Village => "village",
            Part::District => "district",
            Part::Regency => "regency",
            Part::Province => "province",
            Part::Postcode => "postcode",
        }
    }
}

impl std::fmt::Display for Part {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

/// A field as the reader leaves it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Field {
    pub(crate) part: Part,
    pub(crate) span: Span,
    pub(crate) entry: Option<EntryRef>,
}

/// An address as the reader leaves it: its fields in the order of the text.
#[derive(Clone, Debug)]
pub(crate) struct Record {
    pub(crate) span: Span,
    pub(crate) fields: Vec<Field>,
}
