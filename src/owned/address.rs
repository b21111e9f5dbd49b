//! Addresses.

use std::fmt;

use serde::de::{Error, IgnoredAny, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::piece::Piece;
use crate::address::Part;
use crate::{Span, document};

/// An address that owns its text. See [`Document::addresses`](crate::Document::addresses) for what it says.
///
/// ```
/// use entitas::address::Part;
///
/// let text = "Kantor di Jalan Kenanga 12, Kecamatan Sewon, Kabupaten Bantul.";
/// let document = entitas::Analyzer::new().analyze(text).into_owned();
/// let address = &document.addresses()[0];
/// assert_eq!(address.get(Part::Regency).map(|field| field.text()), Some("Kabupaten Bantul"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Address {
    piece: Piece,
    fields: Vec<AddressField>,
}

/// One part of an address.
///
/// ```
/// use entitas::{Analyzer, address::Part};
///
/// let document = Analyzer::new().analyze("Jl. Kenanga No. 12, Kota Bandung 40115").into_owned();
/// let fields = document.addresses()[0].fields();
/// let last = fields.last().unwrap();
/// assert_eq!((last.part(), last.text(), last.span().range()), (Part::Postcode, "40115", 33..38));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct AddressField {
    part: Part,
    field: Field,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
struct Field {
    #[serde(flatten)]
    piece: Piece,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    entry: Option<String>,
}

impl Address {
    pub(super) fn of(address: &document::Address<'_, '_>, text: &str) -> Address {
        let field = |field: document::AddressField<'_, '_>| AddressField {
            part: field.part(),
            field: Field {
                piece: Piece::new(field.span(), text),
                entry: field
                    .entry()
                    .and_then(|entry| entry.id())
                    .map(|id| id.to_string()),
            },
        };
        Address {
            piece: Piece::new(address.span(), text),
            fields: address.fields().iter().copied().map(field).collect(),
        }
    }

    /// From its first field to its last.
    pub fn span(&self) -> Span {
        self.piece.span()
    }

    /// As the text writes it.
    pub fn text(&self) -> &str {
        self.piece.text()
    }

    /// Its fields, in the order of the text.
    pub fn fields(&self) -> &[AddressField] {
        &self.fields
    }

    /// The field of a part.
    pub fn get(&self, part: Part) -> Option<&AddressField> {
        self.fields.iter().find(|field| field.part == part)
    }
}

impl AddressField {
    /// What it tells.
    pub fn part(&self) -> Part {
        self.part
    }

    /// Where it stands.
    pub fn span(&self) -> Span {
        self.field.piece.span()
    }

    /// As the text writes it.
    pub fn text(&self) -> &str {
        self.field.piece.text()
    }

    /// The identifier of the region it is, where that is known.
    pub fn entry(&self) -> Option<&str> {
        self.field.entry.as_deref()
    }
}

impl Serialize for Address {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("start", &self.piece.span().start())?;
        map.serialize_entry("end", &self.piece.span().end())?;
        map.serialize_entry("text", self.piece.text())?;
        for field in &self.fields {
            map.serialize_entry(field.part.as_str(), &field.field)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Address {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Address, D::Error> {
        struct Fields;

        impl<'de> Visitor<'de> for Fields {
            type Value = Address;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an address")
            }

            fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Address, M::Error> {
                let (mut start, mut end, mut text) = (None, None, None);
                let mut fields = Vec::new();
                while let Some(key) = map.next_key::<String>()? {
                    match key.as_str() {
                        "start" => start = Some(map.next_value()?),
                        "end" => end = Some(map.next_value()?),
                        "text" => text = Some(map.next_value()?),
                        key => match key.parse() {
                            Ok(part) => {
                                let field = map.next_value()?;
                                fields.push(AddressField { part, field });
                            }
                            // Of a later version.
                            Err(_) => _ = map.next_value::<IgnoredAny>()?,
                        },
                    }
                }
                let start = start.ok_or_else(|| M::Error::missing_field("start"))?;
                let end = end.ok_or_else(|| M::Error::missing_field("end"))?;
                let text = text.ok_or_else(|| M::Error::missing_field("text"))?;
                Ok(Address {
                    piece: Piece::of(Span::new(start, end), text),
                    fields,
                })
            }
        }

        deserializer.deserialize_map(Fields)
    }
}
