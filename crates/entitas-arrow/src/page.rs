//! A document, and what offsets of 32 bits can count of it: whatever they cannot is an error, never cut short.

use arrow_schema::ArrowError;
use entitas::Document;
use entitas::text::Offsets;

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

/// The offsets of `Utf8` and `List` count to here, in bytes and in elements.
pub(crate) const MOST: usize = i32::MAX as usize;

/// A count or offset as Arrow holds it.
pub(crate) fn number(count: usize) -> Result<i32, ArrowError> {
    i32::try_from(count).map_err(|_| too_much(count))
}

fn too_much(count: usize) -> ArrowError {
    ArrowError::InvalidArgumentError(format!(
        "{count} is more than the {MOST} that offsets of 32 bits can count: give fewer or shorter texts at once"
    ))
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
}
