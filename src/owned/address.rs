//! Addresses.

use std::fmt;

use serde::de::{Error, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Piece;
use crate::{Span, document};

/// An address that owns its text. See [`Document::addresses`](crate::Document::addresses) for what it says.
///
/// ```
/// let text = "Kantor di Jalan Kenanga 12, Kecamatan Sewon, Kabupaten Bantul.";
/// let document = entitas::Analyzer::new().analyze(text).into_owned();
/// let address = &document.addresses()[0];
/// assert!(address.fields().iter().any(|field| field.piece().text().ends_with("Bantul")));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Address {
    piece: Piece,
    fields: Vec<AddressField>,
}

/// One part of an address.
///
/// ```
/// use entitas::{Analyzer, owned};
///
/// let document = Analyzer::new().analyze("Jl. Kenanga No. 12, Kota Bandung 40115").into_owned();
/// let fields = document.addresses()[0].fields();
/// let postcode = fields.iter().find(|field| field.part() == "postcode");
/// assert_eq!(postcode.map(|field| field.piece().text()), Some("40115"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct AddressField {
    part: String,
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
            part: field.part().as_str().to_owned(),
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
            fields: address.fields().map(field).collect(),
        }
    }

    /// The whole address.
    pub fn piece(&self) -> &Piece {
        &self.piece
    }

    /// Its parts.
    pub fn fields(&self) -> &[AddressField] {
        &self.fields
    }
}

impl AddressField {
    /// What it is: `street`, `district` … as JSON names it.
    pub fn part(&self) -> &str {
        &self.part
    }

    /// Where it stands, and how it is written.
    pub fn piece(&self) -> &Piece {
        &self.field.piece
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
            map.serialize_entry(&field.part, &field.field)?;
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
                        _ => fields.push(AddressField {
                            part: key,
                            field: map.next_value()?,
                        }),
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
