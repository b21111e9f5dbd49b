//! Columns of lists of structs as they grow.

use std::sync::Arc;

use arrow_array::{ArrayRef, ListArray, StructArray};
use arrow_buffer::{OffsetBuffer, ScalarBuffer};
use arrow_schema::{ArrowError, DataType, Field, FieldRef, Fields};

use crate::page::{Page, number};
use crate::part::nulls;

/// The structs that one column's lists hold.
pub(crate) trait Rows: Default {
    /// The parts of a struct with their types.
    fn fields() -> Fields;

    /// Reads a document off, and says how many structs it made.
    fn read(&mut self, page: &Page<'_>) -> Result<usize, ArrowError>;

    fn finish(&mut self) -> Vec<ArrayRef>;
}

/// A struct of [`Rows`] by its parts.
macro_rules! rows {
    ($(#[$doc:meta])* $name:ident { $($part:ident: $kind:ident,)+ } $read:item) => {
        $(#[$doc])*
        #[derive(Default)]
        pub(crate) struct $name {
            $($part: $kind,)+
        }

        impl $crate::build::Rows for $name {
            fn fields() -> arrow_schema::Fields {
                let part = |name: &str, kind| {
                    arrow_schema::Field::new(name.trim_start_matches("r#"), kind, true)
                };
                [$(part(stringify!($part), <$kind as $crate::part::Part>::data_type()),)+]
                    .into_iter()
                    .collect()
            }

            $read

            fn finish(&mut self) -> Vec<arrow_array::ArrayRef> {
                vec![$($crate::part::Part::finish(&mut self.$part),)+]
            }
        }
    };
}
pub(crate) use rows;

/// A column as it grows: for each text a list of structs, or null.
#[derive(Default)]
pub(crate) struct Lists<R> {
    ends: Vec<i32>,
    valid: Vec<bool>,
    count: usize,
    rows: R,
}

impl<R: Rows> Lists<R> {
    fn field() -> FieldRef {
        Arc::new(Field::new_list_field(DataType::Struct(R::fields()), true))
    }

    pub(crate) fn data_type() -> DataType {
        DataType::List(Self::field())
    }
}

/// A column whatever its structs are.
pub(crate) trait Grow {
    fn push(&mut self, page: Option<&Page<'_>>) -> Result<(), ArrowError>;
    fn finish(&mut self) -> Result<ArrayRef, ArrowError>;
}

impl<R: Rows> Grow for Lists<R> {
    fn push(&mut self, page: Option<&Page<'_>>) -> Result<(), ArrowError> {
        if let Some(page) = page {
            self.count += self.rows.read(page)?;
        }
        self.valid.push(page.is_some());
        self.ends.push(number(self.count)?);
        Ok(())
    }

    fn finish(&mut self) -> Result<ArrayRef, ArrowError> {
        let structs =
            StructArray::try_new_with_length(R::fields(), self.rows.finish(), None, self.count)?;
        let ends = std::iter::once(0).chain(std::mem::take(&mut self.ends));
        self.count = 0;
        Ok(Arc::new(ListArray::try_new(
            Self::field(),
            OffsetBuffer::new(ends.collect::<ScalarBuffer<i32>>()),
            Arc::new(structs),
            nulls(&mut self.valid),
        )?))
    }
}
