//! Quantities of a document.

use pyo3::prelude::*;
use pyo3::types::PyString;
use serde_json::Value;

use super::{Item, List, Place, said, shown};
use crate::document::Document;
use crate::number::exact;

piece! {
    /// A number, sum, date, time or identifier, and what it is worth.
    ///
    /// >>> import entitas
    /// >>> sum = entitas.Analyzer().analyze("Kerugian Rp1,5 triliun.").quantities[0]
    /// >>> sum.kind, sum.value, sum.amount
    /// ('money', {'amount': '1500000000000', 'currency': 'IDR'}, 1500000000000)
    Quantity in Quantities {
        /// ``cardinal``, ``money``, ``date`` …
        kind = "kind",
        /// What it is worth, by its kind: a string, or a dictionary.
        value = "value",
        /// Whether a word makes it rough: *sekitar*, *hampir*.
        approx = "approx",
        /// What an identifier identifies: ``nik``, ``npwp``, ``plate`` …
        r#type = "type",
        /// Whether an identifier is sound by its own form, where it has one.
        valid = "valid",
        /// The international form of a telephone number.
        e164 = "e164",
        /// ``weekday`` or ``words``: two parts of it say different things.
        conflict = "conflict",
        /// The calendar of a date that is not Gregorian.
        calendar = "calendar",
        /// ``start``, ``mid`` or ``end`` of its month or year.
        part = "part",
        /// ``past`` or ``future``, of a date without its year.
        direction = "direction",
        /// How far its year or month lies, where words beside it say so.
        offset = "offset",
        /// What a date or time means on the day of the text, where that was given.
        resolved = "resolved",
    }

    /// Its number exactly, where it is one: ``int``, ``Decimal`` or ``Fraction``.
    #[getter]
    fn amount<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let json = self.0.json(List::Quantities)?;
        let number = match json.get("value") {
            Some(Value::String(number)) if ["cardinal", "ordinal", "percent"].contains(&said(json, "kind")) => {
                Some(number.as_str())
            }
            Some(value) => value.get("amount").and_then(Value::as_str),
            None => None,
        };
        // Two sides (`20x30`) are no number.
        let number = number.filter(|number| !number.contains('x'));
        number.map(|number| exact(py, number)).transpose()
    }

    /// The unit of a measure as written, or the currency of a sum.
    #[getter]
    fn unit(&self, py: Python<'_>) -> PyResult<Option<Py<PyString>>> {
        let value = self.0.json(List::Quantities)?.get("value");
        let unit = value.and_then(|value| value.get("unit").or_else(|| value.get("currency")));
        let unit = unit.and_then(Value::as_str);
        Ok(unit.map(|unit| PyString::new(py, unit).unbind()))
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let json = self.0.json(List::Quantities)?;
        let value = json.get("value").map(|value| pythonize::pythonize(py, value)).transpose()?;
        let value = match value {
            Some(value) => value.repr()?.to_string(),
            None => String::new(),
        };
        let detail = format!(", {} {value}", said(json, "kind"));
        shown(py, "Quantity", &self.0, List::Quantities, &detail)
    }
}
