//! Names, quantities, officials, addresses, sentences, tokens and steps: each one item of a list of a document.

use std::hash::{DefaultHasher, Hash, Hasher};

use pyo3::exceptions::{PyIndexError, PyKeyError};
use pyo3::prelude::*;
use pyo3::types::PyTuple;
use serde_json::Value;

use crate::document::Document;

/// The lists of a document.
#[derive(Clone, Copy)]
pub(crate) enum List {
    Entities,
    Quantities,
    Officials,
    Addresses,
    Sentences,
    Tokens,
    Why,
}

impl List {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            List::Entities => "entities",
            List::Quantities => "quantities",
            List::Officials => "officials",
            List::Addresses => "addresses",
            List::Sentences => "sentences",
            List::Tokens => "tokens",
            List::Why => "why",
        }
    }
}

/// One of the things that a list holds.
pub(crate) trait Item: for<'py> IntoPyObject<'py> {
    const LIST: List;

    fn new(document: Py<Document>, index: usize) -> Self;
}

/// Where an item is.
struct Place {
    document: Py<Document>,
    index: usize,
}

impl Place {
    fn json(&self, list: List) -> PyResult<&Value> {
        let found = self.document.get().json()?.get(list.as_str());
        let found = found.and_then(|items| items.get(self.index));
        found.ok_or_else(|| PyIndexError::new_err("the document has no such item"))
    }

    /// What a key of the item holds; `None` where it is not known.
    fn get<'py>(
        &self,
        py: Python<'py>,
        list: List,
        key: &str,
    ) -> PyResult<Option<Bound<'py, PyAny>>> {
        match self.json(list)?.get(key) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => Ok(Some(pythonize::pythonize(py, value)?)),
        }
    }

    fn offset(&self, list: List, key: &str) -> PyResult<usize> {
        let offset = self.json(list)?.get(key).and_then(Value::as_u64);
        let offset = offset.and_then(|offset| usize::try_from(offset).ok());
        offset.ok_or_else(|| PyKeyError::new_err(key.to_owned()))
    }

    fn text<'py>(&self, py: Python<'py>, list: List) -> PyResult<Bound<'py, PyAny>> {
        let (start, end) = (self.offset(list, "start")?, self.offset(list, "end")?);
        self.document.get().slice(py, start, end)
    }

    /// Equal items have equal hashes.
    fn hash(&self, list: List) -> PyResult<u64> {
        let mut hasher = DefaultHasher::new();
        self.json(list)?.to_string().hash(&mut hasher);
        Ok(hasher.finish())
    }

    fn entity(&self, list: List, key: &str, py: Python<'_>) -> PyResult<Option<Entity>> {
        let index = self.json(list)?.get(key).and_then(Value::as_u64);
        let index = index.and_then(|index| usize::try_from(index).ok());
        Ok(index.map(|index| Entity::new(self.document.clone_ref(py), index)))
    }
}

/// What all items have.
macro_rules! item {
    (
        $(#[$doc:meta])* $name:ident in $list:ident { $($(#[$key_doc:meta])* $key:ident = $json:literal,)* }
        $($method:item)*
    ) => {
        $(#[$doc])*
        #[pyclass(module = "entitas", frozen)]
        pub struct $name(Place);

        impl Item for $name {
            const LIST: List = List::$list;

            fn new(document: Py<Document>, index: usize) -> $name {
                $name(Place { document, index })
            }
        }

        #[pymethods]
        impl $name {
            $(
                $(#[$key_doc])*
                #[getter]
                fn $key<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
                    self.0.get(py, List::$list, $json)
                }
            )*

            $($method)*

            /// Its number in the list of the document, counted from 0.
            #[getter]
            fn index(&self) -> usize {
                self.0.index
            }

            /// The document that it is of.
            #[getter]
            fn document(&self, py: Python<'_>) -> Py<Document> {
                self.0.document.clone_ref(py)
            }

            /// What is known of it, as plain values.
            fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                Ok(pythonize::pythonize(py, self.0.json(List::$list)?)?)
            }

            fn __eq__(&self, other: &Bound<'_, PyAny>) -> PyResult<bool> {
                let Ok(other) = other.cast::<$name>() else {
                    return Ok(false);
                };
                Ok(self.0.json(List::$list)? == other.get().0.json(List::$list)?)
            }

            fn __hash__(&self) -> PyResult<u64> {
                self.0.hash(List::$list)
            }

            fn __reduce__<'py>(
                &self,
                py: Python<'py>,
            ) -> PyResult<(Bound<'py, PyAny>, (Py<Document>, &'static str, usize))> {
                let item = py.import("entitas._entitas")?.getattr("_item")?;
                let document = self.0.document.clone_ref(py);
                Ok((item, (document, List::$list.as_str(), self.0.index)))
            }
        }
    };
}

/// What most items have: a piece of the text.
macro_rules! piece {
    (
        $(#[$doc:meta])* $name:ident in $list:ident { $($(#[$key_doc:meta])* $key:ident = $json:literal,)* }
        $($method:item)*
    ) => {
        item! {
            $(#[$doc])* $name in $list { $($(#[$key_doc])* $key = $json,)* }

            /// As the text writes it.
            #[getter]
            fn text<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                self.0.text(py, List::$list)
            }

            /// Its first character.
            #[getter]
            fn start(&self) -> PyResult<usize> {
                self.0.offset(List::$list, "start")
            }

            /// The character after its last.
            #[getter]
            fn end(&self) -> PyResult<usize> {
                self.0.offset(List::$list, "end")
            }

            fn __str__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                self.0.text(py, List::$list)
            }

            $($method)*
        }
    };
}

mod address;
mod official;
mod quantity;

pub use address::Address;
pub use official::Official;
pub use quantity::Quantity;

/// `Name('text', detail, 3:7)`.
fn shown(py: Python<'_>, name: &str, place: &Place, list: List, detail: &str) -> PyResult<String> {
    let text = place.text(py, list)?.repr()?;
    let (start, end) = (place.offset(list, "start")?, place.offset(list, "end")?);
    Ok(format!("{name}({text}{detail}, {start}:{end})"))
}

fn said<'v>(value: &'v Value, key: &str) -> &'v str {
    value.get(key).and_then(Value::as_str).unwrap_or("")
}

piece! {
    /// A name.
    ///
    /// >>> import entitas
    /// >>> name = entitas.Analyzer().analyze("Presiden tiba di Jakarta.").entities[-1]
    /// >>> name.text, name.label, name.canonical, name.entry
    /// ('Jakarta', 'PLACE', 'Daerah Khusus Ibukota Jakarta', 'id:31')
    Entity in Entities {
        /// ``PERSON``, ``ORGANIZATION``, ``PLACE``, ``LAW``, ``EVENT``, or a label of one's own list.
        label = "label",
        /// How probable it is that this is a name with this label, from 0 to 1.
        score = "score",
        /// The fullest form of the same name, in the document or its list.
        canonical = "canonical",
        /// The identifier of what it stands for, where that is known.
        entry = "entry",
    }

    /// The first mention of the same person, body or place; ``None`` for the first.
    #[getter]
    fn mention_of(&self, py: Python<'_>) -> PyResult<Option<Entity>> {
        self.0.entity(List::Entities, "mention_of", py)
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let label = format!(", {}", said(self.0.json(List::Entities)?, "label"));
        shown(py, "Entity", &self.0, List::Entities, &label)
    }
}

piece! {
    /// A sentence.
    Sentence in Sentences {}

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        shown(py, "Sentence", &self.0, List::Sentences, "")
    }
}

piece! {
    /// A token.
    Token in Tokens {
        /// ``word``, ``number``, ``abbreviation``, ``punctuation`` …
        kind = "kind",
    }

    /// The syntactic words that it holds: two or more where a clitic leans on it.
    ///
    /// >>> import entitas
    /// >>> entitas.Analyzer().analyze("Bukunya baru.").tokens[0].words
    /// ('Buku', 'nya')
    #[getter]
    fn words<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let spans = self.0.json(List::Tokens)?.get("words").and_then(Value::as_array);
        let Some(spans) = spans else {
            return PyTuple::new(py, [self.0.text(py, List::Tokens)?]);
        };
        let at = |span: &Value, index: usize| {
            let offset = span.get(index).and_then(Value::as_u64);
            offset.and_then(|offset| usize::try_from(offset).ok()).unwrap_or(0)
        };
        let document = self.0.document.get();
        let words = spans.iter().map(|span| document.slice(py, at(span, 0), at(span, 1)));
        PyTuple::new(py, words.collect::<PyResult<Vec<_>>>()?)
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let kind = format!(", {}", said(self.0.json(List::Tokens)?, "kind"));
        shown(py, "Token", &self.0, List::Tokens, &kind)
    }
}

piece! {
    /// What a rule did, and where.
    Step in Why {
        /// The stage and the rule: ``officials/touching``.
        rule = "rule",
        /// ``made``, ``cut``, ``relabelled``, ``dropped`` or ``joined``.
        act = "act",
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let json = self.0.json(List::Why)?;
        let detail = format!(", {} {}", said(json, "act"), said(json, "rule"));
        shown(py, "Step", &self.0, List::Why, &detail)
    }
}

/// An item of a document, for copies in other processes.
#[pyfunction(name = "_item")]
pub fn item<'py>(
    document: Bound<'py, Document>,
    list: &str,
    index: usize,
) -> PyResult<Bound<'py, PyAny>> {
    document.getattr(list)?.get_item(index)
}
