//! The analyzer.

use std::path::PathBuf;

use entitas::gazetteer::Gazetteer;
use entitas::rule::Rules;
use entitas::tagger::Model;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedStr;
use pyo3::types::{PyBytes, PyDict, PyList, PyString, PyTuple};

use crate::columns;
use crate::document::Document;
use crate::error::raised;
use crate::rows::{listed, table};

/// Reads Indonesian text.
///
/// It never changes, can be shared between threads and be pickled. Reading releases the GIL.
///
/// gazetteer: names of your own, found before all others: rows ``(name, label, id)`` with the id left
///     out where there is none; or a compiled list, as a file (``str`` or ``os.PathLike``) or its bytes
/// rules: what names and what is none: rows ``("pattern", regex, label)`` and ``("never", name)``, the latter
///     with a label where only that is meant, the former with a priority where some come first; or a file of
///     such rows
/// model: a model file, or its bytes, instead of the embedded model
/// date: the day of the texts, ``datetime.date`` or ``"2026-11-29"``, from which relative dates get
///     ``resolved``
/// quantities, entities, officials, scores: what is read; what is switched off costs nothing
/// why: whether what each rule did is recorded, as ``Document.why``
/// embedded_names: whether the names that come with the package are found
///
/// >>> import entitas
/// >>> analyzer = entitas.Analyzer(gazetteer=[("Kopi Senja", "ORGANIZATION", "shop:7")])
/// >>> document = analyzer.analyze("Antrean di Kopi Senja mengular.")
/// >>> document.entities[0].entry
/// 'shop:7'
/// >>> analyzer = entitas.Analyzer(rules=[("pattern", r"TKT-\d{4}", "TICKET"), ("never", "Senin Ceria")])
/// >>> analyzer.analyze("Lihat TKT-2045.").entities
/// (Entity('TKT-2045', TICKET, 6:14),)
#[pyclass(module = "entitas", frozen)]
pub struct Analyzer {
    pub(crate) inner: entitas::Analyzer,
    pub(crate) why: bool,
    /// As they were given, for copies in other processes.
    options: Py<PyDict>,
}

#[pymethods]
impl Analyzer {
    #[new]
    #[pyo3(signature = (**options))]
    fn new(py: Python<'_>, options: Option<Bound<'_, PyDict>>) -> PyResult<Analyzer> {
        let options = match options {
            Some(options) => options.copy()?,
            None => PyDict::new(py),
        };
        let mut builder = entitas::Analyzer::builder();
        let mut why = false;
        let names: Vec<String> = options.keys().extract()?;
        for name in names {
            let Some(value) = options.get_item(&name)?.filter(|value| !value.is_none()) else {
                continue;
            };
            builder = match name.as_str() {
                "gazetteer" => {
                    // An iterator cannot be read again by a copy.
                    let value = listed(&value)?;
                    options.set_item(&name, &value)?;
                    builder.gazetteer(gazetteer(py, &value)?)
                }
                "rules" => {
                    let value = listed(&value)?;
                    options.set_item(&name, &value)?;
                    builder.rules(rules(py, &value)?)
                }
                "model" => builder.model(model(py, &value)?),
                "date" => {
                    let date = value.str()?.to_str()?.parse();
                    builder.today(date.map_err(|error| raised(py, &error))?)
                }
                "quantities" => builder.quantities(value.is_truthy()?),
                "entities" => builder.entities(value.is_truthy()?),
                "officials" => builder.officials(value.is_truthy()?),
                "scores" => builder.scores(value.is_truthy()?),
                "why" => {
                    why = value.is_truthy()?;
                    builder.why(why)
                }
                "embedded_names" => builder.embedded_names(value.is_truthy()?),
                _ => {
                    return Err(PyTypeError::new_err(format!(
                        "Analyzer has no option {}",
                        PyString::new(py, &name).repr()?
                    )));
                }
            };
        }
        let inner = builder.build().map_err(|error| raised(py, &error))?;
        Ok(Analyzer {
            inner,
            why,
            options: options.unbind(),
        })
    }

    fn __getnewargs_ex__<'py>(&self, py: Python<'py>) -> (Bound<'py, PyTuple>, Py<PyDict>) {
        (PyTuple::empty(py), self.options.clone_ref(py))
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let mut shown = Vec::new();
        for (name, value) in self.options.bind(py) {
            let value = match value.len() {
                // Lists and files of names are long.
                Ok(len) if len > 80 => format!("<{len} of them>"),
                _ => value.repr()?.to_string(),
            };
            shown.push(format!("{name}={value}"));
        }
        Ok(format!("Analyzer({})", shown.join(", ")))
    }

    /// Reads one text.
    ///
    /// >>> import entitas
    /// >>> document = entitas.Analyzer().analyze("Menteri Luar Negeri Retno Marsudi tiba di Jakarta.")
    /// >>> document.entities
    /// (Entity('Retno Marsudi', PERSON, 20:33), Entity('Jakarta', PLACE, 42:49))
    /// >>> document.officials[0].position
    /// 'Menteri Luar Negeri'
    fn analyze(slf: Bound<'_, Self>, text: Bound<'_, PyString>) -> PyResult<Document> {
        Document::read(slf, text)
    }

    /// Reads texts one after another, in order and with bounded memory, as they are asked for.
    ///
    /// texts: any iterable of ``str``; with ``as_tuples`` of pairs ``(text, context)``
    /// threads: how many threads read at once
    /// as_tuples: give pairs ``(document, context)``
    /// progress: show a bar with rate and remaining time on standard error, where that is a terminal
    /// total: how many texts there are, where that is not known from their length
    ///
    /// >>> import entitas
    /// >>> texts = ["Gubernur Jawa Barat Ridwan Kamil hadir.", "Harga naik 15 persen."]
    /// >>> [len(document.quantities) for document in entitas.Analyzer().pipe(texts)]
    /// [0, 1]
    #[pyo3(signature = (texts, *, threads=1, as_tuples=false, progress=false, total=None))]
    fn pipe<'py>(
        slf: Bound<'py, Self>,
        texts: Bound<'py, PyAny>,
        threads: usize,
        as_tuples: bool,
        progress: bool,
        total: Option<usize>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let pipe = slf.py().import("entitas._pipe")?.getattr("pipe")?;
        pipe.call1((slf, texts, threads, as_tuples, progress, total))
    }

    /// Reads a list of texts on several threads.
    #[pyo3(signature = (texts, threads))]
    fn _read(
        slf: Bound<'_, Self>,
        texts: Vec<Bound<'_, PyString>>,
        threads: usize,
    ) -> PyResult<Vec<Document>> {
        Document::read_all(slf, texts, threads)
    }

    /// Reads one column off an array of texts.
    ///
    /// texts: whatever has an Arrow array of strings (``pyarrow``, Polars, pandas, DuckDB, …), which is
    ///     not copied, or an iterable of ``str`` and ``None``
    /// column: ``"entities"``, ``"quantities"``, ``"officials"``, ``"addresses"``, ``"sentences"`` or
    ///     ``"tokens"``
    /// offsets: what offsets count: ``"chars"``, ``"bytes"`` or ``"utf16"``
    /// threads: how many threads read at once
    ///
    /// The result is an Arrow array of lists of structs, chunked as the texts are, which
    /// ``pyarrow.array``, ``polars.Series`` and others take without a copy. What is null stays null.
    ///
    /// >>> import entitas, pyarrow
    /// >>> texts = pyarrow.array(["Retno Marsudi tiba di Jakarta.", None])
    /// >>> names = pyarrow.array(entitas.Analyzer().array(texts, "entities"))
    /// >>> [name["surface"] for name in names[0].as_py()], names[1].as_py()
    /// (['Retno Marsudi', 'Jakarta'], None)
    #[pyo3(signature = (texts, column, *, offsets="chars", threads=1))]
    fn array<'py>(
        &self,
        texts: Bound<'py, PyAny>,
        column: PyBackedStr,
        offsets: &str,
        threads: usize,
    ) -> PyResult<Bound<'py, PyAny>> {
        columns::array(&self.inner, &texts, &column, offsets, threads)
    }

    /// Reads several columns off an array of texts in one analysis.
    ///
    /// The result is an Arrow record batch, or a table where the texts are chunked, which
    /// ``pyarrow.table``, ``polars.DataFrame`` and others take without a copy.
    ///
    /// >>> import entitas, pyarrow
    /// >>> texts = ["Gubernur Jawa Barat Ridwan Kamil hadir.", "Harga naik 15 persen."]
    /// >>> table = pyarrow.table(entitas.Analyzer().batch(texts, ["officials", "quantities"]))
    /// >>> table.column_names
    /// ['officials', 'quantities']
    #[pyo3(signature = (texts, columns, *, offsets="chars", threads=1))]
    fn batch<'py>(
        &self,
        texts: Bound<'py, PyAny>,
        columns: Vec<PyBackedStr>,
        offsets: &str,
        threads: usize,
    ) -> PyResult<Bound<'py, PyAny>> {
        columns::batch(&self.inner, &texts, &columns, offsets, threads)
    }
}

fn gazetteer(py: Python<'_>, names: &Bound<'_, PyAny>) -> PyResult<Gazetteer> {
    let read = if let Ok(bytes) = names.cast::<PyBytes>() {
        Gazetteer::from_bytes(bytes.as_bytes().to_vec())
    } else if let Ok(rows) = names.cast::<PyList>() {
        Gazetteer::from_table(&table(rows, "gazetteer", "(name, label, id)")?)
    } else {
        Gazetteer::open(names.extract::<PathBuf>()?)
    };
    read.map_err(|error| raised(py, &error))
}

fn rules(py: Python<'_>, rules: &Bound<'_, PyAny>) -> PyResult<Rules> {
    let read = if let Ok(rows) = rules.cast::<PyList>() {
        Rules::from_table(&table(rows, "rules", "(rule, text, label)")?)
    } else {
        Rules::open(rules.extract::<PathBuf>()?)
    };
    read.map_err(|error| raised(py, &error))
}

fn model(py: Python<'_>, model: &Bound<'_, PyAny>) -> PyResult<Model> {
    let read = if let Ok(bytes) = model.cast::<PyBytes>() {
        Model::from_bytes(bytes.as_bytes().to_vec())
    } else {
        Model::open(model.extract::<PathBuf>()?)
    };
    read.map_err(|error| raised(py, &error))
}
