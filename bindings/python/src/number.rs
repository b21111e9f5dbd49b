//! Numbers as whole strings.

use entitas::number::{self, Number};
use pyo3::exceptions::PyOverflowError;
use pyo3::prelude::*;
use pyo3::types::PyInt;

use crate::error::raised;

/// A number as Python holds it exactly: ``int``, ``Decimal`` or ``Fraction``.
pub(crate) fn exact<'py>(py: Python<'py>, number: &str) -> PyResult<Bound<'py, PyAny>> {
    if number.contains('/') {
        return py
            .import("fractions")?
            .getattr("Fraction")?
            .call1((number,));
    }
    if number.contains('.') {
        return py.import("decimal")?.getattr("Decimal")?.call1((number,));
    }
    py.get_type::<PyInt>().call1((number,))
}

/// A number of Python's exactly.
fn number(value: &Bound<'_, PyAny>) -> PyResult<Number> {
    let written = value.str()?;
    Number::from_decimal(written.to_str()?).map_err(|error| raised(value.py(), &error))
}

/// What a whole string is worth, in digits, words or both: an ``int``, or where it has a fraction a
/// ``Decimal``, or a ``Fraction`` where no decimal is exact.
///
/// >>> import entitas
/// >>> entitas.parse_number("satu setengah juta"), entitas.parse_number("2.061")
/// (1500000, 2061)
/// >>> entitas.parse_number("dua koma lima")
/// Decimal('2.5')
/// >>> entitas.parse_number("dua pertiga")
/// Fraction(2, 3)
#[pyfunction]
pub fn parse_number<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyAny>> {
    let number = number::parse(text).map_err(|error| raised(py, &error))?;
    exact(py, &number.to_string())
}

/// A number in words (*terbilang*). ``int``, ``Decimal``, ``Fraction``, ``float``, or a string with a
/// decimal point.
///
/// >>> import entitas
/// >>> entitas.spell(2061)
/// 'dua ribu enam puluh satu'
/// >>> entitas.spell("-0.05")
/// 'minus nol koma nol lima'
#[pyfunction(name = "spell")]
pub fn spell(value: &Bound<'_, PyAny>) -> PyResult<String> {
    Ok(number::spell(number(value)?))
}

/// A number's ordinal in words.
///
/// >>> import entitas
/// >>> entitas.spell_ordinal(1), entitas.spell_ordinal(45)
/// ('pertama', 'keempat puluh lima')
#[pyfunction(name = "spell_ordinal")]
pub fn spell_ordinal(value: &Bound<'_, PyAny>) -> PyResult<String> {
    let value: u64 = value
        .extract()
        .map_err(|_| PyOverflowError::new_err("an ordinal is an integer from 0 to 2**64 - 1"))?;
    Ok(number::spell_ordinal(value))
}

/// A sum in words as on a receipt.
///
/// >>> import entitas
/// >>> entitas.spell_money("3.5", "ringgit")
/// 'tiga ringgit lima puluh sen'
#[pyfunction(name = "spell_money")]
pub fn spell_money(amount: &Bound<'_, PyAny>, currency: &str) -> PyResult<String> {
    Ok(number::spell_money(number(amount)?, currency))
}
