//! Parts of structs as they grow.

use std::fmt::{Display, Write};

use arrow_array::ArrayRef;
use arrow_array::builder::{
    ArrayBuilder, BooleanBuilder, Float64Builder, Int32Builder, ListBuilder, StringBuilder,
};
use arrow_buffer::{NullBuffer, NullBufferBuilder};
use arrow_schema::{ArrowError, DataType};

use crate::page::fits;

/// Which are null, if any.
pub(crate) fn nulls(valid: &mut Vec<bool>) -> Option<NullBuffer> {
    let mut nulls = NullBufferBuilder::new(valid.len());
    valid.drain(..).for_each(|valid| nulls.append(valid));
    nulls.finish()
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

macro_rules! parts {
    ($($part:ident: $kind:expr,)*) => {$(
        impl Part for $part {
            fn data_type() -> DataType {
                $kind
            }

            fn finish(&mut self) -> ArrayRef {
                self.0.finish()
            }
        }
    )*};
}

parts! {
    Counts: DataType::Int32,
    Flags: DataType::Boolean,
    Floats: DataType::Float64,
    Strings: DataType::Utf8,
    StringLists: DataType::new_list(DataType::Utf8, true),
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

/// Lists of strings; a list of none is null.
#[derive(Default)]
pub(crate) struct StringLists(Late<ListBuilder<StringBuilder>>);

impl StringLists {
    #[inline]
    pub(crate) fn push_null(&mut self) {
        self.0.null();
    }

    pub(crate) fn push<'s>(
        &mut self,
        strings: impl Iterator<Item = &'s str>,
    ) -> Result<(), ArrowError> {
        let mut strings = strings.peekable();
        if strings.peek().is_none() {
            self.push_null();
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::MOST;

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
