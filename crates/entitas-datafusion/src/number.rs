//! Functions between numbers and words. What is no number gives null.

use std::sync::Arc;

use datafusion::arrow::array::{Array, ArrayRef, AsArray, StringArray};
use datafusion::arrow::datatypes::DataType;
use datafusion::common::{Result, ScalarValue, exec_err, plan_err};
use datafusion::logical_expr::{
    ColumnarValue, ScalarFunctionArgs, ScalarUDFImpl, Signature, Volatility,
};
use entitas::number::{self, Number};

use crate::read::is_text;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Way {
    Spell,
    Parse,
}

/// A function from strings to strings, since numbers are exact in neither floats nor decimals.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(crate) struct Convert {
    way: Way,
    signature: Signature,
}

impl Convert {
    pub(crate) fn spell() -> Convert {
        Convert::new(Way::Spell)
    }

    pub(crate) fn parse_number() -> Convert {
        Convert::new(Way::Parse)
    }

    fn new(way: Way) -> Convert {
        Convert {
            way,
            signature: Signature::user_defined(Volatility::Immutable),
        }
    }

    fn convert(&self, values: &dyn Array) -> Result<ArrayRef> {
        let Some(values) = values.as_string_opt::<i32>() else {
            return exec_err!("{} wants strings", self.name());
        };
        let one = |value: Option<&str>| match self.way {
            Way::Spell => Number::from_decimal(value?).ok().map(number::spell),
            Way::Parse => number::parse(value?).ok().map(|number| number.to_string()),
        };
        Ok(Arc::new(values.iter().map(one).collect::<StringArray>()))
    }
}

impl ScalarUDFImpl for Convert {
    fn name(&self) -> &str {
        match self.way {
            Way::Spell => "spell",
            Way::Parse => "parse_number",
        }
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn coerce_types(&self, types: &[DataType]) -> Result<Vec<DataType>> {
        match types {
            [given] if is_text(given) => Ok(vec![DataType::Utf8]),
            [given] if given.is_numeric() && self.way == Way::Spell => Ok(vec![DataType::Utf8]),
            [given] => plan_err!("{} takes no values of type {given}", self.name()),
            _ => plan_err!("{} takes one value, not {}", self.name(), types.len()),
        }
    }

    fn return_type(&self, _types: &[DataType]) -> Result<DataType> {
        Ok(DataType::Utf8)
    }

    fn invoke_with_args(&self, args: ScalarFunctionArgs) -> Result<ColumnarValue> {
        match args.args.as_slice() {
            [ColumnarValue::Array(values)] => Ok(ColumnarValue::Array(self.convert(values)?)),
            [ColumnarValue::Scalar(value)] => {
                let converted = self.convert(&value.to_array()?)?;
                Ok(ColumnarValue::Scalar(ScalarValue::try_from_array(
                    &converted, 0,
                )?))
            }
            others => exec_err!("{} takes one value, not {}", self.name(), others.len()),
        }
    }
}
