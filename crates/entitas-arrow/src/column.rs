//! What can be read of a text, as a column.

use std::fmt;
use std::str::FromStr;

use arrow_schema::{ArrowError, DataType};

use crate::build::Lists;
use crate::rows::{Addresses, Entities, Officials, Quantities, Sentences, Tokens};

/// One thing that is read of a text, and the column it makes: a list of structs for each text.
///
/// ```
/// use arrow_schema::DataType;
/// use entitas_arrow::Column;
///
/// let column: Column = "entities".parse()?;
/// assert_eq!(column, Column::Entities);
/// assert!(matches!(column.data_type(), DataType::List(_)));
/// # Ok::<(), arrow_schema::ArrowError>(())
/// ```
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Column {
    /// Names of persons, organisations, places, laws and events.
    Entities,
    /// Numbers, sums, dates, times and identifiers, with what each is worth.
    Quantities,
    /// Who holds which office.
    Officials,
    /// Streets, numbers and levels of regions that stand in a row.
    Addresses,
    /// Sentences.
    Sentences,
    /// Tokens.
    Tokens,
}

impl Column {
    /// Every column.
    pub const ALL: &'static [Column] = &[
        Column::Entities,
        Column::Quantities,
        Column::Officials,
        Column::Addresses,
        Column::Sentences,
        Column::Tokens,
    ];

    /// Its name: `entities`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Column::Entities => "entities",
            Column::Quantities => "quantities",
            Column::Officials => "officials",
            Column::Addresses => "addresses",
            Column::Sentences => "sentences",
            Column::Tokens => "tokens",
        }
    }

    /// The type of its lists.
    pub fn data_type(self) -> DataType {
        match self {
            Column::Entities => Lists::<Entities>::data_type(),
            Column::Quantities => Lists::<Quantities>::data_type(),
            Column::Officials => Lists::<Officials>::data_type(),
            Column::Addresses => Lists::<Addresses>::data_type(),
            Column::Sentences => Lists::<Sentences>::data_type(),
            Column::Tokens => Lists::<Tokens>::data_type(),
        }
    }
}

impl fmt::Display for Column {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Column {
    type Err = ArrowError;

    fn from_str(name: &str) -> Result<Column, ArrowError> {
        let known = Column::ALL.iter().find(|column| column.as_str() == name);
        known.copied().ok_or_else(|| {
            let all: Vec<&str> = Column::ALL.iter().map(|column| column.as_str()).collect();
            ArrowError::InvalidArgumentError(format!(
                "{name:?} is no column: choose from {}",
                all.join(", ")
            ))
        })
    }
}
