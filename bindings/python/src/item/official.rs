//! Officials of a document.

use pyo3::prelude::*;
use pyo3::types::PyString;
use serde_json::Value;

use super::{Entity, Item, List, Place, said};
use crate::document::Document;

item! {
    /// Somebody who holds, held or seeks an office.
    ///
    /// >>> import entitas
    /// >>> official = entitas.Analyzer().analyze("Mantan Gubernur Jawa Barat Ridwan Kamil hadir.").officials[0]
    /// >>> official.name, official.position, official.affiliation, official.status
    /// ('Ridwan Kamil', 'Gubernur Jawa Barat', 'Jawa Barat', 'former')
    Official in Officials {
        /// The head of the position: ``Menteri``.
        office = "office",
        /// What kind of office it is, from a closed list.
        kind = "kind",
        /// The office in full where the text contracts it: ``Menhub`` is *Menteri Perhubungan*.
        expansion = "expansion",
        /// What the office is for, where that is no body: *Luar Negeri*.
        portfolio = "portfolio",
        /// ``current``, ``former``, ``acting`` or ``candidate``.
        status = "status",
        /// Honorifics around the name, or ``None``.
        honorifics = "honorifics",
        /// Ranks around the name, or ``None``.
        ranks = "ranks",
        /// Degrees around the name, or ``None``.
        degrees = "degrees",
    }

    /// The person's name alone.
    #[getter]
    fn name(&self) -> PyResult<&str> {
        Ok(self.piece("name")?.unwrap_or(""))
    }

    /// Where the name stands: its first character and the one after its last.
    #[getter]
    fn name_span(&self) -> PyResult<Option<(u64, u64)>> {
        self.span("name")
    }

    /// The whole office with its portfolio, body and region.
    #[getter]
    fn position(&self) -> PyResult<&str> {
        Ok(self.piece("position")?.unwrap_or(""))
    }

    /// Where the position stands.
    #[getter]
    fn position_span(&self) -> PyResult<Option<(u64, u64)>> {
        self.span("position")
    }

    /// The organisation or region that the office belongs to.
    #[getter]
    fn affiliation(&self) -> PyResult<Option<&str>> {
        self.piece("affiliation")
    }

    /// Where the affiliation stands.
    #[getter]
    fn affiliation_span(&self) -> PyResult<Option<(u64, u64)>> {
        self.span("affiliation")
    }

    /// The person among the names.
    #[getter]
    fn person(&self, py: Python<'_>) -> PyResult<Option<Entity>> {
        self.0.entity(List::Officials, "person", py)
    }

    /// The affiliation among the names.
    #[getter]
    fn body(&self, py: Python<'_>) -> PyResult<Option<Entity>> {
        self.0.entity(List::Officials, "body", py)
    }

    /// Whether it is the deputy's office.
    #[getter]
    fn vice(&self) -> PyResult<bool> {
        Ok(self.0.json(List::Officials)?.get("vice").is_some())
    }

    fn __str__(&self) -> PyResult<String> {
        Ok(format!("{}, {}", self.name()?, self.position()?))
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let json = self.0.json(List::Officials)?;
        let (name, position) = (PyString::new(py, self.name()?), PyString::new(py, self.position()?));
        Ok(format!("Official({}, {}, {})", name.repr()?, position.repr()?, said(json, "status")))
    }
}

impl Official {
    fn piece(&self, key: &str) -> PyResult<Option<&str>> {
        let piece = self.0.json(List::Officials)?.get(key);
        Ok(piece
            .and_then(|piece| piece.get("text"))
            .and_then(Value::as_str))
    }

    fn span(&self, key: &str) -> PyResult<Option<(u64, u64)>> {
        let piece = self.0.json(List::Officials)?.get(key);
        let at = |end: &str| {
            piece
                .and_then(|piece| piece.get(end))
                .and_then(Value::as_u64)
        };
        Ok(at("start").zip(at("end")))
    }
}
