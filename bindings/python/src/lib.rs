//! The native half of the Python package `entitas`.

mod analyzer;
mod columns;
mod document;
mod error;
mod item;
mod number;
mod rows;

use pyo3::prelude::*;

#[pymodule]
mod _entitas {
    use pyo3::prelude::*;

    #[pymodule_export]
    use super::analyzer::Analyzer;
    #[pymodule_export]
    use super::document::Document;
    #[pymodule_export]
    use super::error::Error;
    #[pymodule_export]
    use super::item::{Address, Entity, Official, Quantity, Sentence, Step, Token, item};
    #[pymodule_export]
    use super::number::{parse_number, spell, spell_money, spell_ordinal};

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        module.add("__version__", env!("CARGO_PKG_VERSION"))
    }
}
