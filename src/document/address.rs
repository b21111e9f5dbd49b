//! Addresses with their text.

use std::fmt;

use super::DocumentView;
use crate::address::{self, Part};
use crate::gazetteer::Entry;
use crate::name::DocumentHits;
use crate::{Span, address::Record};

/// An address: [`Document::addresses`](super::Document::addresses).
///
/// ```
/// use entitas::{Analyzer, address::Part};
///
/// let analyzer = Analyzer::new();
/// let document = analyzer.analyze("Jl. Kenanga No. 12, Kota Bandung 40115");
/// let address = &document.addresses()[0];
/// assert_eq!(address.text(), "Jl. Kenanga No. 12, Kota Bandung 40115");
/// assert_eq!(address.get(Part::Postcode).map(|field| field.text()), Some("40115"));
/// ```
#[derive(Clone)]
pub struct Address<'d, 't> {
    text: &'t str,
    span: Span,
    fields: Vec<AddressField<'d, 't>>,
}

/// A field of an [`Address`].
///
/// ```
/// use entitas::{Analyzer, address::Part};
///
/// let analyzer = Analyzer::new();
/// let document = analyzer.analyze("Jl. Kenanga No. 12, Kota Bandung 40115");
/// let city = document.addresses()[0].get(Part::Regency).unwrap();
/// assert_eq!((city.text(), city.span().range()), ("Kota Bandung", 20..32));
/// ```
#[derive(Clone, Copy)]
pub struct AddressField<'d, 't> {
    parts: DocumentView<'d, 't>,
    field: address::Field,
}

impl<'d, 't> Address<'d, 't> {
    pub(super) fn gather(parts: DocumentView<'d, 't>) -> Vec<Address<'d, 't>> {
        let of = |record: Record| Address {
            text: parts.text,
            span: record.span,
            fields: record
                .fields
                .into_iter()
                .map(|field| AddressField { parts, field })
                .collect(),
        };
        Address::records(parts).into_iter().map(of).collect()
    }

    pub(super) fn records(parts: DocumentView<'d, 't>) -> Vec<Record> {
        let DocumentView { text, data, names } = parts;
        if let Some(known) = &data.addresses {
            return known.clone();
        }
        let known = DocumentHits {
            names,
            hits: &data.hits,
        };
        address::read(
            text,
            &data.tokens,
            &data.sentences,
            &data.entities,
            &data.quantities,
            known,
        )
    }

    /// From its first field to its last, in bytes.
    pub fn span(&self) -> Span {
        self.span
    }

    /// As the text writes it, with whatever stands between its fields.
    pub fn text(&self) -> &'t str {
        self.span.of(self.text).unwrap_or("")
    }

    /// Its fields, in the order of the text; no part twice.
    pub fn fields(&self) -> &[AddressField<'d, 't>] {
        &self.fields
    }

    /// The field of a part.
    pub fn get(&self, part: Part) -> Option<AddressField<'d, 't>> {
        self.fields
            .iter()
            .copied()
            .find(|field| field.part() == part)
    }
}

impl<'d, 't> AddressField<'d, 't> {
    /// What it tells.
    pub fn part(&self) -> Part {
        self.field.part
    }

    /// Where it stands, in bytes.
    pub fn span(&self) -> Span {
        self.field.span
    }

    /// As the text writes it: names with the word for what they are, numbers without.
    pub fn text(&self) -> &'t str {
        self.field.span.of(self.parts.text).unwrap_or("")
    }

    /// The region that it is in the lists of names, with the code of the interior ministry, where the levels of the address
    /// tell it.
    pub fn entry(&self) -> Option<Entry<'d>> {
        self.field
            .entry
            .and_then(|entry| self.parts.names.entry(entry))
    }
}

impl fmt::Debug for Address<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(&self.fields).finish()
    }
}

impl fmt::Debug for AddressField<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {:?}", self.part(), self.text())
    }
}
