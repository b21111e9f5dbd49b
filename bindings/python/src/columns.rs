//! Arrow in and out, without copies.

use std::sync::Arc;

use arrow_array::builder::LargeStringBuilder;
use arrow_array::{ArrayRef, RecordBatch, StructArray};
use arrow_schema::{Field, FieldRef, Schema};
use entitas::Analyzer;
use entitas::text::Unit;
use entitas_arrow::{Column, Reader};
use pyo3::IntoPyObjectExt;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedStr;
use pyo3::types::PyString;
use pyo3_arrow::input::AnyArray;
use pyo3_arrow::{PyArray, PyChunkedArray, PyRecordBatch, PyTable};

use crate::error::of_arrow;

/// Texts as they came: whole or in chunks.
enum Texts {
    Whole(ArrayRef),
    Chunks(Vec<ArrayRef>),
}

pub(crate) fn array<'py>(
    analyzer: &Analyzer,
    texts: &Bound<'py, PyAny>,
    column: &str,
    offsets: &str,
    threads: usize,
) -> PyResult<Bound<'py, PyAny>> {
    let py = texts.py();
    let column: Column = column.parse().map_err(of_arrow)?;
    let reader = reader(analyzer, offsets, threads)?;
    let field: FieldRef = Field::new(column.as_str(), column.data_type(), true).into();
    let read = |array: &ArrayRef| -> PyResult<ArrayRef> {
        let read = py.detach(|| reader.read_column(array, column));
        Ok(Arc::new(read.map_err(of_arrow)?))
    };
    match read_in(texts)? {
        Texts::Whole(array) => PyArray::new(read(&array)?, field).into_bound_py_any(py),
        Texts::Chunks(chunks) => {
            let read: PyResult<Vec<ArrayRef>> = chunks.iter().map(read).collect();
            PyChunkedArray::try_new(read?, field)?.into_bound_py_any(py)
        }
    }
}

pub(crate) fn batch<'py>(
    analyzer: &Analyzer,
    texts: &Bound<'py, PyAny>,
    columns: &[PyBackedStr],
    offsets: &str,
    threads: usize,
) -> PyResult<Bound<'py, PyAny>> {
    let py = texts.py();
    let columns: Result<Vec<Column>, _> = columns.iter().map(|name| name.parse()).collect();
    let columns = columns.map_err(of_arrow)?;
    let reader = reader(analyzer, offsets, threads)?;
    let schema = Arc::new(Schema::new(Reader::fields(&columns)));
    let read = |array: &ArrayRef| -> PyResult<RecordBatch> {
        let read = py
            .detach(|| reader.read(array, &columns))
            .map_err(of_arrow)?;
        batch_of(&schema, read)
    };
    match read_in(texts)? {
        Texts::Whole(array) => PyRecordBatch::new(read(&array)?).into_bound_py_any(py),
        Texts::Chunks(chunks) => {
            let read: PyResult<Vec<RecordBatch>> = chunks.iter().map(read).collect();
            PyTable::try_new(read?, schema)?.into_bound_py_any(py)
        }
    }
}

/// The columns of the struct; each is null where the struct is.
fn batch_of(schema: &Arc<Schema>, read: StructArray) -> PyResult<RecordBatch> {
    let (_, columns, _) = read.into_parts();
    RecordBatch::try_new(Arc::clone(schema), columns).map_err(of_arrow)
}

fn reader(analyzer: &Analyzer, offsets: &str, threads: usize) -> PyResult<Reader> {
    let unit = match offsets {
        "bytes" => Unit::Bytes,
        "chars" => Unit::Chars,
        "utf16" => Unit::Utf16,
        other => {
            return Err(PyValueError::new_err(format!(
                "offsets count chars, bytes or utf16, not {other:?}"
            )));
        }
    };
    Ok(Reader::new(analyzer.clone()).offsets(unit).threads(threads))
}

fn read_in(texts: &Bound<'_, PyAny>) -> PyResult<Texts> {
    if texts.hasattr("__arrow_c_array__")? || texts.hasattr("__arrow_c_stream__")? {
        return Ok(match texts.extract()? {
            AnyArray::Array(array) => Texts::Whole(array.into_inner().0),
            AnyArray::Stream(stream) => {
                let chunks: Result<Vec<ArrayRef>, _> = stream.into_reader()?.collect();
                Texts::Chunks(chunks.map_err(of_arrow)?)
            }
        });
    }
    if texts.is_instance_of::<PyString>() {
        return Err(PyTypeError::new_err(
            "an array or iterable of texts is wanted, not one text: use analyze(text)",
        ));
    }
    let mut strings = LargeStringBuilder::new();
    for (at, text) in texts.try_iter()?.enumerate() {
        let text = text?;
        if text.is_none() {
            strings.append_null();
            continue;
        }
        let Ok(string) = text.cast::<PyString>() else {
            let kind = text.get_type().name()?;
            return Err(PyTypeError::new_err(format!(
                "text {at} is of type {kind}: give str or None"
            )));
        };
        strings.append_value(string.to_str()?);
    }
    Ok(Texts::Whole(Arc::new(strings.finish())))
}
