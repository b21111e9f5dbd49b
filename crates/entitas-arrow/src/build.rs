//! Columns as they grow. Whatever Arrow's offsets cannot count is an error, never cut short.

use std::fmt::{Display, Write};
use std::sync::Arc;

use arrow_array::builder::{
    ArrayBuilder, BooleanBuilder, Float64Builder, Int32Builder, ListBuilder, StringBuilder,
};
use arrow_array::{ArrayRef, ListArray, StructArray};
use arrow_buffer::{NullBuffer, NullBufferBuilder, OffsetBuffer, ScalarBuffer};
use arrow_schema::{ArrowError, DataType, Field, FieldRef, Fields};
use entitas::text::Offsets;
use entitas::{AddressField, Document};

/// The offsets of `Utf8` and `List` count to here, in bytes and in elements.
pub(crate) const MOST: usize = i32::MAX as usize;

/// A document, and what its offsets count.
pub(crate) struct Page<'d> {
    pub(crate) document: &'d Document<'d, 'd>,
    pub(crate) offsets: Offsets<'d>,
}

impl Page<'_> {
    pub(crate) fn offset(&self, byte: usize) -> Result<i32, ArrowError> {
        number(self.offsets.convert(byte))
    }
}

/// A count or offset as Arrow holds it.
pub(crate) fn number(count: usize) -> Result<i32, ArrowError> {
    i32::try_from(count).map_err(|_| too_much(count))
}

fn too_much(count: usize) -> ArrowError {
    ArrowError::InvalidArgumentError(format!(
        "{count} is more than the {MOST} that offsets of 32 bits can count: give fewer or shorter texts at once"
    ))
}

/// A part of a struct.
pub(crate) trait Part: Default {
    fn data_type() -> DataType;
    fn finish(&mut self) -> ArrayRef;
}

/// A builder that hears of nulls only when something follows them: most parts of a struct are null.
#[derive(Default)]
struct Late<B> {
    builder: B,
    nulls: usize,
}

/// What nulls can be added to, several at once.
trait Nulls: ArrayBuilder {
    fn append_nulls(&mut self, count: usize);
}

macro_rules! nulls_of {
    ($($builder:ty)*) => {$(
        impl Nulls for $builder {
            fn append_nulls(&mut self, count: usize) {
                self.append_nulls(count);
            }
        }
    )*};
}

nulls_of!(Int32Builder BooleanBuilder Float64Builder StringBuilder ListBuilder<StringBuilder>);

impl<B: Nulls> Late<B> {
    #[inline]
    fn null(&mut self) {
        self.nulls += 1;
    }

    /// The builder, for a value.
    #[inline]
    fn some(&mut self) -> &mut B {
        if self.nulls > 0 {
            self.hear();
        }
        &mut self.builder
    }

    #[cold]
    fn hear(&mut self) {
        self.builder.append_nulls(std::mem::take(&mut self.nulls));
    }

    fn finish(&mut self) -> ArrayRef {
        ArrayBuilder::finish(self.some())
    }
}

/// Counts and offsets.
#[derive(Default)]
pub(crate) struct Counts(Late<Int32Builder>);

impl Counts {
    #[inline]
    pub(crate) fn push(&mut self, count: impl Into<Option<i32>>) {
        match count.into() {
            Some(count) => self.0.some().append_value(count),
            None => self.0.null(),
        }
    }
}

impl Part for Counts {
    fn data_type() -> DataType {
        DataType::Int32
    }

    fn finish(&mut self) -> ArrayRef {
        self.0.finish()
    }
}

#[derive(Default)]
pub(crate) struct Flags(Late<BooleanBuilder>);

impl Flags {
    #[inline]
    pub(crate) fn push(&mut self, flag: impl Into<Option<bool>>) {
        match flag.into() {
            Some(flag) => self.0.some().append_value(flag),
            None => self.0.null(),
        }
    }
}

impl Part for Flags {
    fn data_type() -> DataType {
        DataType::Boolean
    }

    fn finish(&mut self) -> ArrayRef {
        self.0.finish()
    }
}

#[derive(Default)]
pub(crate) struct Floats(Late<Float64Builder>);

impl Floats {
    #[inline]
    pub(crate) fn push(&mut self, float: Option<f64>) {
        match float {
            Some(float) => self.0.some().append_value(float),
            None => self.0.null(),
        }
    }
}

impl Part for Floats {
    fn data_type() -> DataType {
        DataType::Float64
    }

    fn finish(&mut self) -> ArrayRef {
        self.0.finish()
    }
}

#[derive(Default)]
pub(crate) struct Strings(Late<StringBuilder>);

impl Strings {
    #[inline]
    pub(crate) fn push<'s>(
        &mut self,
        string: impl Into<Option<&'s str>>,
    ) -> Result<(), ArrowError> {
        match string.into() {
            Some(string) => {
                let strings = self.0.some();
                fits(strings.values_slice().len() + string.len())?;
                strings.append_value(string);
            }
            None => self.0.null(),
        }
        Ok(())
    }

    /// The string that `value` is displayed as.
    #[inline]
    pub(crate) fn write(&mut self, value: Option<impl Display>) -> Result<(), ArrowError> {
        let Some(value) = value else {
            return self.push(None);
        };
        let strings = self.0.some();
        // Writing to a builder cannot fail.
        let _ = write!(strings, "{value}");
        fits(strings.values_slice().len())?;
        strings.append_value("");
        Ok(())
    }

    /// What came last, unless that is null.
    pub(crate) fn last(&self) -> Option<&str> {
        let Late { builder, nulls: 0 } = &self.0 else {
            return None;
        };
        let start = builder.offsets_slice().iter().nth_back(1)?;
        let string = builder
            .values_slice()
            .get(usize::try_from(*start).ok()?..)?;
        std::str::from_utf8(string).ok()
    }
}

impl Part for Strings {
    fn data_type() -> DataType {
        DataType::Utf8
    }

    fn finish(&mut self) -> ArrayRef {
        self.0.finish()
    }
}

/// Lists of strings; a list of none is null.
#[derive(Default)]
pub(crate) struct StringLists(Late<ListBuilder<StringBuilder>>);

impl StringLists {
    pub(crate) fn push<'s>(
        &mut self,
        strings: impl Iterator<Item = &'s str>,
    ) -> Result<(), ArrowError> {
        let mut strings = strings.peekable();
        if strings.peek().is_none() {
            self.0.null();
            return Ok(());
        }
        let lists = self.0.some();
        for string in strings {
            fits(lists.values().values_slice().len() + string.len())?;
            lists.values().append_value(string);
        }
        lists.append(true);
        Ok(())
    }
}

impl Part for StringLists {
    fn data_type() -> DataType {
        DataType::new_list(DataType::Utf8, true)
    }

    fn finish(&mut self) -> ArrayRef {
        self.0.finish()
    }
}

/// Pieces of the text within a struct, each with the code of what it names; null where there is none.
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

/// Which are null, if any.
fn nulls(valid: &mut Vec<bool>) -> Option<NullBuffer> {
    let mut nulls = NullBufferBuilder::new(valid.len());
    valid.drain(..).for_each(|valid| nulls.append(valid));
    nulls.finish()
}

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
                [$(part(stringify!($part), <$kind as $crate::build::Part>::data_type()),)+]
                    .into_iter()
                    .collect()
            }

            $read

            fn finish(&mut self) -> Vec<arrow_array::ArrayRef> {
                vec![$($crate::build::Part::finish(&mut self.$part),)+]
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

/// So many bytes or elements can be counted.
pub(crate) fn fits(count: usize) -> Result<(), ArrowError> {
    if count > MOST {
        return Err(too_much(count));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_32_bits_cannot_count_is_an_error() {
        assert_eq!(number(MOST).unwrap(), i32::MAX);
        let error = number(MOST + 1).unwrap_err().to_string();
        assert!(
            error.contains("2147483648 is more than the 2147483647"),
            "{error}"
        );
    }

    #[test]
    #[ignore = "takes 4 GB of memory"]
    fn strings_beyond_32_bits_are_an_error() {
        let half = "a".repeat(MOST / 2 + 1);
        let mut strings = Strings::default();
        strings.push(half.as_str()).unwrap();
        assert!(strings.push(half.as_str()).is_err());
        assert!(strings.push("b").is_ok(), "what fits still does");
    }
}
