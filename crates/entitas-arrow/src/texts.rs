//! Any array of strings as one row of optional texts.

use arrow_array::cast::AsArray;
use arrow_array::{Array, LargeStringArray, StringArray, StringViewArray};
use arrow_schema::{ArrowError, DataType};

/// An array whose elements are strings.
pub(crate) enum Texts<'a> {
    Small(&'a StringArray),
    Large(&'a LargeStringArray),
    Views(&'a StringViewArray),
    Dictionary {
        /// Which value each row has; `None` where the row is null.
        keys: Vec<Option<usize>>,
        values: Box<Texts<'a>>,
    },
    Nulls(usize),
}

impl<'a> Texts<'a> {
    /// # Errors
    ///
    /// The elements are no strings.
    pub(crate) fn new(array: &'a dyn Array) -> Result<Texts<'a>, ArrowError> {
        match array.data_type() {
            DataType::Utf8 => Ok(Texts::Small(array.as_string())),
            DataType::LargeUtf8 => Ok(Texts::Large(array.as_string())),
            DataType::Utf8View => Ok(Texts::Views(array.as_string_view())),
            DataType::Null => Ok(Texts::Nulls(array.len())),
            DataType::Dictionary(_, _) => {
                let dictionary = array.as_any_dictionary();
                let values = Texts::new(dictionary.values().as_ref())?;
                if dictionary.values().is_empty() {
                    return Ok(Texts::Nulls(array.len()));
                }
                let nulls = dictionary.keys().nulls();
                let is_text = |row: usize| nulls.is_none_or(|nulls| nulls.is_valid(row));
                let keys = (0..).zip(dictionary.normalized_keys());
                Ok(Texts::Dictionary {
                    keys: keys.map(|(row, key)| is_text(row).then_some(key)).collect(),
                    values: Box::new(values),
                })
            }
            other => Err(ArrowError::InvalidArgumentError(format!(
                "texts are wanted, not values of type {other}: cast them to Utf8, LargeUtf8, Utf8View or a dictionary of these"
            ))),
        }
    }

    pub(crate) fn len(&self) -> usize {
        match self {
            Texts::Small(array) => array.len(),
            Texts::Large(array) => array.len(),
            Texts::Views(array) => array.len(),
            Texts::Dictionary { keys, .. } => keys.len(),
            Texts::Nulls(len) => *len,
        }
    }

    /// The text of a row; `None` where it is null.
    pub(crate) fn get(&self, row: usize) -> Option<&'a str> {
        match self {
            Texts::Small(array) => array.is_valid(row).then(|| array.value(row)),
            Texts::Large(array) => array.is_valid(row).then(|| array.value(row)),
            Texts::Views(array) => array.is_valid(row).then(|| array.value(row)),
            Texts::Dictionary { keys, values } => values.get(keys.get(row).copied()??),
            Texts::Nulls(_) => None,
        }
    }
}
