//! What was read of a text.

use std::sync::OnceLock;

use entitas::output::{Html, Json, Page};
use entitas::text::Unit;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::{PySequence, PyString, PyTuple};
use self_cell::self_cell;
use serde_json::Value;

use crate::analyzer::Analyzer;
use crate::item::{Address, Entity, Item, List, Official, Quantity, Sentence, Step, Token};

struct Source {
    analyzer: entitas::Analyzer,
    text: String,
}

type Read<'s> = entitas::Document<'s, 's>;

self_cell! {
    /// A document beside the text and the names that it borrows.
    struct Held {
        owner: Source,
        #[covariant]
        dependent: Read,
    }
}

impl Held {
    fn read(analyzer: entitas::Analyzer, text: String) -> Held {
        Held::new(Source { analyzer, text }, |source| {
            source.analyzer.analyze(&source.text)
        })
    }
}

/// What was read of one text. Offsets count characters, so that ``text[entity.start:entity.end]`` is
/// ``entity.text``.
///
/// >>> import entitas
/// >>> document = entitas.Analyzer().analyze("Harga naik 15 persen di Jakarta.")
/// >>> document
/// <Document of 32 characters: 1 entity, 1 quantity, 0 officials>
/// >>> document.quantities[0].value
/// '15'
#[pyclass(module = "entitas", frozen)]
pub struct Document {
    held: Held,
    analyzer: Py<Analyzer>,
    text: Py<PyString>,
    json: OnceLock<Value>,
}

impl Document {
    pub(crate) fn read(
        analyzer: Bound<'_, Analyzer>,
        text: Bound<'_, PyString>,
    ) -> PyResult<Document> {
        let owned = text.to_str()?.to_owned();
        let inner = analyzer.get().inner.clone();
        let held = analyzer.py().detach(|| Held::read(inner, owned));
        Ok(Document::of(held, &analyzer, text))
    }

    pub(crate) fn read_all(
        analyzer: Bound<'_, Analyzer>,
        texts: Vec<Bound<'_, PyString>>,
        threads: usize,
    ) -> PyResult<Vec<Document>> {
        let owned: PyResult<Vec<String>> = texts
            .iter()
            .map(|text| Ok(text.to_str()?.to_owned()))
            .collect();
        let mut rest = owned?;
        let inner = analyzer.get().inner.clone();
        let parts = threads.clamp(1, rest.len().max(1));
        let each = rest.len().div_ceil(parts).max(1);
        let held = analyzer.py().detach(|| {
            let mut chunks = Vec::new();
            while rest.len() > each {
                let later = rest.split_off(each);
                chunks.push(std::mem::replace(&mut rest, later));
            }
            let inner = &inner;
            let work = move |texts: Vec<String>| {
                let read = texts
                    .into_iter()
                    .map(|text| Held::read(inner.clone(), text));
                read.collect::<Vec<Held>>()
            };
            std::thread::scope(|scope| {
                let others: Vec<_> = chunks
                    .into_iter()
                    .map(|chunk| scope.spawn(move || work(chunk)))
                    .collect();
                let last = work(rest);
                let mut held = Vec::new();
                for thread in others {
                    match thread.join() {
                        Ok(read) => held.extend(read),
                        Err(panic) => std::panic::resume_unwind(panic),
                    }
                }
                held.extend(last);
                held
            })
        });
        let documents = held.into_iter().zip(texts);
        Ok(documents
            .map(|(held, text)| Document::of(held, &analyzer, text))
            .collect())
    }

    fn of(held: Held, analyzer: &Bound<'_, Analyzer>, text: Bound<'_, PyString>) -> Document {
        Document {
            held,
            analyzer: analyzer.clone().unbind(),
            text: text.unbind(),
            json: OnceLock::new(),
        }
    }

    fn output(&self, tokens: bool) -> Json<'_> {
        let json = Json::new(self.held.borrow_dependent()).tokens(tokens);
        json.offsets(Unit::Chars).why(self.analyzer.get().why)
    }

    /// Everything as JSON, made when it is first asked for.
    pub(crate) fn json(&self) -> PyResult<&Value> {
        if let Some(json) = self.json.get() {
            return Ok(json);
        }
        let json = serde_json::to_value(self.output(true))
            .map_err(|error| PyRuntimeError::new_err(error.to_string()))?;
        Ok(self.json.get_or_init(|| json))
    }

    /// The characters from `start` to `end`.
    pub(crate) fn slice<'py>(
        &self,
        py: Python<'py>,
        start: usize,
        end: usize,
    ) -> PyResult<Bound<'py, PyAny>> {
        let text = self.text.bind(py).as_any().cast::<PySequence>()?;
        Ok(text.get_slice(start, end)?.into_any())
    }
}

/// All items of a list.
fn items<'py, T: Item>(document: &Bound<'py, Document>) -> PyResult<Bound<'py, PyTuple>> {
    let list = document.get().json()?.get(T::LIST.as_str());
    let len = list.and_then(Value::as_array).map_or(0, Vec::len);
    let items = (0..len).map(|index| T::new(document.clone().unbind(), index));
    PyTuple::new(document.py(), items)
}

#[pymethods]
impl Document {
    /// The text that was read.
    #[getter]
    fn text(&self, py: Python<'_>) -> Py<PyString> {
        self.text.clone_ref(py)
    }

    /// Names of persons, organisations, places, laws and events, in the order of the text.
    #[getter]
    fn entities<'py>(slf: Bound<'py, Self>) -> PyResult<Bound<'py, PyTuple>> {
        items::<Entity>(&slf)
    }

    /// Numbers, sums, dates, times and identifiers, in the order of the text.
    #[getter]
    fn quantities<'py>(slf: Bound<'py, Self>) -> PyResult<Bound<'py, PyTuple>> {
        items::<Quantity>(&slf)
    }

    /// Who holds which office, in the order of the text.
    #[getter]
    fn officials<'py>(slf: Bound<'py, Self>) -> PyResult<Bound<'py, PyTuple>> {
        items::<Official>(&slf)
    }

    /// Addresses, in the order of the text.
    #[getter]
    fn addresses<'py>(slf: Bound<'py, Self>) -> PyResult<Bound<'py, PyTuple>> {
        items::<Address>(&slf)
    }

    /// Sentences, in the order of the text.
    #[getter]
    fn sentences<'py>(slf: Bound<'py, Self>) -> PyResult<Bound<'py, PyTuple>> {
        items::<Sentence>(&slf)
    }

    /// Tokens, in the order of the text.
    #[getter]
    fn tokens<'py>(slf: Bound<'py, Self>) -> PyResult<Bound<'py, PyTuple>> {
        items::<Token>(&slf)
    }

    /// What rules did, in the order in which they did it; empty unless ``Analyzer(why=True)``.
    #[getter]
    fn why<'py>(slf: Bound<'py, Self>) -> PyResult<Bound<'py, PyTuple>> {
        items::<Step>(&slf)
    }

    /// The document as plain lists and dictionaries, as ``extract --format jsonl`` has it.
    ///
    /// >>> import entitas
    /// >>> document = entitas.Analyzer().analyze("Harga naik 15 persen.")
    /// >>> document.to_dict()["quantities"][0]["kind"]
    /// 'percent'
    #[pyo3(signature = (*, tokens=false))]
    fn to_dict<'py>(&self, py: Python<'py>, tokens: bool) -> PyResult<Bound<'py, PyAny>> {
        let dict = pythonize::pythonize(py, self.json()?)?;
        if !tokens {
            dict.del_item(List::Tokens.as_str())?;
        }
        Ok(dict)
    }

    /// The document as a line of JSON, as ``extract --format jsonl --offsets chars`` has it.
    #[pyo3(signature = (*, id=None, tokens=false))]
    fn to_json(&self, py: Python<'_>, id: Option<&str>, tokens: bool) -> PyResult<String> {
        let mut json = self.output(tokens);
        if let Some(id) = id {
            json = json.id(id);
        }
        py.detach(|| serde_json::to_string(&json))
            .map_err(|error| PyRuntimeError::new_err(error.to_string()))
    }

    /// A page of HTML with names and quantities marked.
    fn to_html(&self) -> String {
        let article = Html::new(self.held.borrow_dependent());
        format!("{}{article}{}", Page::HEAD, Page::new().tail())
    }

    /// For notebooks: the page in a frame of its own, so that its style stays inside.
    fn _repr_html_(&self) -> String {
        let page = self.to_html().replace('&', "&amp;").replace('"', "&quot;");
        let lines = self.held.borrow_owner().text.len() / 90
            + 3 * self.held.borrow_dependent().officials().len();
        let height = (140 + 26 * lines).min(600);
        format!(
            "<iframe title=\"entitas\" srcdoc=\"{page}\" style=\"width:100%;height:{height}px;border:0\"></iframe>"
        )
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let document = self.held.borrow_dependent();
        let count = |count: usize, one: &str, many: &str| match count {
            1 => format!("1 {one}"),
            _ => format!("{count} {many}"),
        };
        Ok(format!(
            "<Document of {}: {}, {}, {}>",
            count(self.text.bind(py).len()?, "character", "characters"),
            count(document.entities().len(), "entity", "entities"),
            count(document.quantities().len(), "quantity", "quantities"),
            count(document.officials().len(), "official", "officials"),
        ))
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> PyResult<bool> {
        let Ok(other) = other.cast::<Document>() else {
            return Ok(false);
        };
        let other = other.get();
        let same_text = self.held.borrow_owner().text == other.held.borrow_owner().text;
        Ok(same_text && self.json()? == other.json()?)
    }

    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        self.text.bind(py).hash()
    }

    /// A copy in another process reads the text again.
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (Py<PyString>,))> {
        let analyze = self.analyzer.bind(py).getattr("analyze")?;
        Ok((analyze, (self.text.clone_ref(py),)))
    }
}
