//! Addresses of a document.

use pyo3::prelude::*;
use pyo3::types::PyDict;
use serde_json::Value;

use super::{Item, List, Place, shown};
use crate::document::Document;

piece! {
    /// An address. ``to_dict()`` tells where each of its parts stands.
    ///
    /// >>> import entitas
    /// >>> address = entitas.Analyzer().analyze("Ia tinggal di Jl. Melati No. 5 RT 03/RW 05, Jakarta Timur.").addresses[0]
    /// >>> address.parts["street"], address.parts["rt"], address.entries
    /// ('Jl. Melati', '03', {'regency': 'id:31.75'})
    Address in Addresses {}

    /// Its parts as the text writes them: ``street``, ``lane``, ``house``, ``km``, ``block``, ``building``,
    /// ``hamlet``, ``rt``, ``rw``, ``village``, ``district``, ``regency``, ``province``, ``postcode``.
    #[getter]
    fn parts<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        self.fields(py, "text")
    }

    /// The codes of those of its parts that are regions.
    #[getter]
    fn entries<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        self.fields(py, "entry")
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        shown(py, "Address", &self.0, List::Addresses, "")
    }
}

impl Address {
    /// What the parts say of `key`.
    fn fields<'py>(&self, py: Python<'py>, key: &str) -> PyResult<Bound<'py, PyDict>> {
        let fields = PyDict::new(py);
        for (part, field) in self
            .0
            .json(List::Addresses)?
            .as_object()
            .into_iter()
            .flatten()
        {
            if let Some(value) = field.get(key).and_then(Value::as_str) {
                fields.set_item(part, value)?;
            }
        }
        Ok(fields)
    }
}
