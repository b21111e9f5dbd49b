//! The errors of the crate as exceptions with the same words.

use arrow_schema::ArrowError;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

pyo3::create_exception!(
    entitas,
    Error,
    PyValueError,
    "Why a number, a list of names, a model, a file or an option was refused.

``position`` is the byte of a number or binary file, or the line of a list, where that is known.

>>> import entitas
>>> entitas.parse_number(\"dua ribu puluh\")
Traceback (most recent call last):
    ...
entitas.Error: not a number at byte 9: ..."
);

/// As Python raises it.
pub(crate) fn raised(py: Python<'_>, error: &entitas::Error) -> PyErr {
    let raised = Error::new_err(error.to_string());
    match raised.value(py).setattr("position", error.position()) {
        Ok(()) => raised,
        Err(other) => other,
    }
}

pub(crate) fn of_arrow(error: ArrowError) -> PyErr {
    match error {
        ArrowError::InvalidArgumentError(message) => Error::new_err(message),
        other => Error::new_err(other.to_string()),
    }
}
