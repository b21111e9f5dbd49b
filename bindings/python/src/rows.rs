//! Lists of tuples as the tables that the crate reads.

use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyInt, PyList, PySequence, PyString};

/// A list for whatever can be gone through but once; files and bytes as they are.
pub(crate) fn listed<'py>(rows: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let is_file = rows.is_instance_of::<PyString>()
        || rows.is_instance_of::<PyBytes>()
        || rows.hasattr("__fspath__")?;
    if is_file {
        return Ok(rows.clone());
    }
    let list = PyList::empty(rows.py());
    for row in rows.try_iter()? {
        list.append(row?)?;
    }
    Ok(list.into_any())
}

/// The rows of `option` with tabs between their cells; `columns` tells what a row is.
pub(crate) fn table(rows: &Bound<'_, PyList>, option: &str, columns: &str) -> PyResult<String> {
    let mut table = String::new();
    for (at, row) in rows.iter().enumerate() {
        let refused = || {
            PyTypeError::new_err(format!(
                "row {at} of the {option} is no tuple of strings: give {columns}"
            ))
        };
        let cells = row.cast::<PySequence>().map_err(|_| refused())?;
        // A string is a sequence too.
        if row.is_instance_of::<PyString>() {
            return Err(refused());
        }
        for at in 0..cells.len()? {
            let cell = cells.get_item(at)?;
            if at > 0 {
                table.push('\t');
            }
            if cell.is_none() {
                continue;
            }
            if !cell.is_instance_of::<PyString>() && !cell.is_exact_instance_of::<PyInt>() {
                return Err(refused());
            }
            let shown = cell.str()?;
            let text = shown.to_str()?;
            if text.contains(['\t', '\n', '\r']) {
                let cell = cell.repr()?;
                return Err(PyValueError::new_err(format!(
                    "{cell} of the {option} holds a tab or the end of a line: leave it out"
                )));
            }
            // What begins a comment in a file is a name here.
            if at == 0 && text.starts_with('#') {
                table.push('\\');
            }
            table.push_str(text);
        }
        table.push('\n');
    }
    Ok(table)
}
