//! Addresses: a street with its number, RT and RW, and the levels of regions that it lies in, as one record.
//!
//! Names of streets and levels are entities, numbers of houses, RT, RW and postcodes quantities; an address is a
//! row of them with nothing but marks, line breaks and a few words between. Levels follow in any order, with or without
//! commas; what comes a second time begins the next address.

mod bridge;
mod code;
mod draft;
mod number;
mod piece;
mod place;
mod read;
mod source;

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
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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

named! {
    /// Its name in the output.
    Part, "part of an address",
    Street = "street",
    Lane = "lane",
    House = "house",
    Km = "km",
    Block = "block",
    Building = "building",
    Hamlet = "hamlet",
    Rt = "rt",
    Rw = "rw",
    Village = "village",
    District = "district",
    Regency = "regency",
    Province = "province",
    Postcode = "postcode",
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
