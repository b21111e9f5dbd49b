//! Functions of a text that read it.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use datafusion::arrow::array::{Array, ArrayRef};
use datafusion::arrow::datatypes::DataType;
use datafusion::common::{Result, ScalarValue, exec_err, plan_err};
use datafusion::logical_expr::{
    ColumnarValue, ScalarFunctionArgs, ScalarUDFImpl, Signature, Volatility,
};
use entitas_arrow::{Column, Reader};

/// A function that reads one column, or several as a struct.
pub(crate) struct Read {
    name: &'static str,
    columns: Vec<Column>,
    /// Several make a struct, even where there is but one of them.
    together: bool,
    reader: Arc<Reader>,
    signature: Signature,
}

impl Read {
    pub(crate) fn column(column: Column, reader: &Arc<Reader>) -> Read {
        Read {
            together: false,
            ..Read::together(column.as_str(), &[column], reader)
        }
    }

    pub(crate) fn together(name: &'static str, columns: &[Column], reader: &Arc<Reader>) -> Read {
        Read {
            name,
            columns: columns.to_vec(),
            together: true,
            reader: Arc::clone(reader),
            signature: Signature::user_defined(Volatility::Immutable),
        }
    }

    fn read(&self, texts: &dyn Array) -> Result<ArrayRef> {
        let read = self.reader.read(texts, &self.columns)?;
        Ok(if self.together {
            Arc::new(read)
        } else {
            Arc::clone(read.column(0))
        })
    }
}

impl fmt::Debug for Read {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Read")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

/// Functions of one name are told apart by who reads.
impl PartialEq for Read {
    fn eq(&self, other: &Read) -> bool {
        self.name == other.name && Arc::ptr_eq(&self.reader, &other.reader)
    }
}

impl Eq for Read {}

impl Hash for Read {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.name.hash(state);
        Arc::as_ptr(&self.reader).hash(state);
    }
}

impl ScalarUDFImpl for Read {
    fn name(&self) -> &str {
        self.name
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    /// Strings of every kind are read as they are, and nothing else is made one.
    fn coerce_types(&self, types: &[DataType]) -> Result<Vec<DataType>> {
        match types {
            [given] if is_text(given) => Ok(vec![given.clone()]),
            [given] => plan_err!("{} wants texts, not values of type {given}", self.name),
            _ => plan_err!("{} wants one text, not {} values", self.name, types.len()),
        }
    }

    fn return_type(&self, _types: &[DataType]) -> Result<DataType> {
        Ok(match self.columns.as_slice() {
            [column] if !self.together => column.data_type(),
            columns => DataType::Struct(Reader::fields(columns)),
        })
    }

    fn invoke_with_args(&self, args: ScalarFunctionArgs) -> Result<ColumnarValue> {
        match args.args.as_slice() {
            [ColumnarValue::Array(texts)] => Ok(ColumnarValue::Array(self.read(texts)?)),
            [ColumnarValue::Scalar(text)] => {
                let read = self.read(&text.to_array()?)?;
                Ok(ColumnarValue::Scalar(ScalarValue::try_from_array(
                    &read, 0,
                )?))
            }
            others => exec_err!("{} wants one text, not {} values", self.name, others.len()),
        }
    }
}

pub(crate) fn is_text(given: &DataType) -> bool {
    match given {
        DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View | DataType::Null => true,
        DataType::Dictionary(_, values) => is_text(values),
        _ => false,
    }
}
