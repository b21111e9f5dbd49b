//! Pieces of the text within a struct, such as the parts of an address.

use std::sync::Arc;

use arrow_array::{ArrayRef, StructArray};
use arrow_schema::{ArrowError, DataType, Field, Fields};
use entitas::AddressField;

use crate::page::Page;
use crate::part::{Counts, Part, Strings, nulls};

/// Pieces, each with the code of what it names; null where there is none.
#[derive(Default)]
pub(crate) struct Pieces {
    start: Counts,
    end: Counts,
    surface: Strings,
    entry: Strings,
    valid: Vec<bool>,
}

impl Pieces {
    pub(crate) fn push(
        &mut self,
        page: &Page<'_>,
        field: Option<AddressField<'_, '_>>,
    ) -> Result<(), ArrowError> {
        let span = field.map(|field| field.span());
        let (start, end) = (span.map(|span| span.start()), span.map(|span| span.end()));
        self.start
            .push(start.map(|at| page.offset(at)).transpose()?);
        self.end.push(end.map(|at| page.offset(at)).transpose()?);
        self.surface.push(field.map(|field| field.text()))?;
        let entry = field.and_then(|field| field.entry());
        self.entry.write(entry.and_then(|entry| entry.id()))?;
        self.valid.push(field.is_some());
        Ok(())
    }

    fn fields() -> Fields {
        let part = |name, kind| Field::new(name, kind, true);
        [
            part("start", Counts::data_type()),
            part("end", Counts::data_type()),
            part("surface", Strings::data_type()),
            part("entry", Strings::data_type()),
        ]
        .into_iter()
        .collect()
    }
}

impl Part for Pieces {
    fn data_type() -> DataType {
        DataType::Struct(Pieces::fields())
    }

    fn finish(&mut self) -> ArrayRef {
        let parts = vec![
            self.start.finish(),
            self.end.finish(),
            self.surface.finish(),
            self.entry.finish(),
        ];
        Arc::new(StructArray::new(
            Pieces::fields(),
            parts,
            nulls(&mut self.valid),
        ))
    }
}
