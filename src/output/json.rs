//! One JSON object a document, by any serde serialiser.

use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};

use crate::Span;
use crate::document::{Address, AddressField, Document, Entity, Official, SentenceRef};
use crate::official::TitleKind;
use crate::quantity::QuantityRef;
use crate::text::{Offsets, Unit};
use crate::token::{TokenKind, TokenRef};
use crate::why::Step;

/// A document as it is serialised: `id`, `cut` where it [is](Document::is_cut), `text` and `tokens` where
/// asked for, `sentences`, `entities`, `quantities`, `officials`, `addresses`. [`owned::Document`](crate::owned::Document)
/// reads it back. What is not known is left out, but for the `affiliation` of an
/// official, which is `null` then.
///
/// ```
/// use entitas::{Analyzer, output::Json};
///
/// let analyzer = Analyzer::new();
/// let document = analyzer.analyze("Sebanyak 2.061 kasus.");
/// let json = serde_json::to_value(Json::new(&document).id("a"))?;
/// assert_eq!(json["id"], "a");
/// assert_eq!(json["quantities"][0]["value"], "2061");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Json<'d> {
    document: &'d Document<'d, 'd>,
    id: Option<&'d str>,
    text: bool,
    tokens: bool,
    steps: bool,
    unit: Unit,
}

impl<'d> Json<'d> {
    /// Without an id and tokens, with offsets in bytes.
    pub fn new(document: &'d Document<'d, 'd>) -> Json<'d> {
        Json {
            document,
            id: None,
            text: false,
            tokens: false,
            steps: false,
            unit: Unit::Bytes,
        }
    }

    /// The `id` of the document.
    pub fn id(mut self, id: &'d str) -> Json<'d> {
        self.id = Some(id);
        self
    }

    /// Whether the text comes too, as `text`.
    pub fn text(mut self, text: bool) -> Json<'d> {
        self.text = text;
        self
    }

    /// Whether the tokens come too.
    pub fn tokens(mut self, tokens: bool) -> Json<'d> {
        self.tokens = tokens;
        self
    }

    /// Whether what rules did comes too, as `why`: see [`AnalyzerBuilder::why`](crate::AnalyzerBuilder::why).
    pub fn why(mut self, steps: bool) -> Json<'d> {
        self.steps = steps;
        self
    }

    /// What every offset counts.
    pub fn offsets(mut self, unit: Unit) -> Json<'d> {
        self.unit = unit;
        self
    }
}

impl Serialize for Json<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let document = self.document;
        let page = &Page {
            text: document.text(),
            offsets: Offsets::new(document.text(), self.unit),
        };
        let mut map = serializer.serialize_map(None)?;
        if let Some(id) = self.id {
            map.serialize_entry("id", id)?;
        }
        if document.is_cut() {
            map.serialize_entry("cut", &true)?;
        }
        if self.text {
            map.serialize_entry("text", document.text())?;
        }
        map.serialize_entry("sentences", &page.list(document.sentences()))?;
        if self.tokens {
            map.serialize_entry("tokens", &page.list(document.tokens()))?;
        }
        map.serialize_entry("entities", &page.list(document.entities()))?;
        map.serialize_entry("quantities", &page.list(document.quantities()))?;
        map.serialize_entry("officials", &page.list(document.officials()))?;
        let addresses = document.addresses();
        map.serialize_entry("addresses", &page.list(addresses.iter()))?;
        if self.steps {
            map.serialize_entry("why", &page.list(document.steps().iter().copied()))?;
        }
        map.end()
    }
}

/// The text and its offsets in the unit asked for.
struct Page<'t> {
    text: &'t str,
    offsets: Offsets<'t>,
}

impl<'t> Page<'t> {
    fn list<I>(&self, items: I) -> List<'_, 't, I> {
        List { page: self, items }
    }

    fn bounds<M: SerializeMap>(&self, map: &mut M, span: Span) -> Result<(), M::Error> {
        map.serialize_entry("start", &self.offsets.convert(span.start()))?;
        map.serialize_entry("end", &self.offsets.convert(span.end()))
    }
}

struct List<'p, 't, I> {
    page: &'p Page<'t>,
    items: I,
}

impl<I> Serialize for List<'_, '_, I>
where
    I: Iterator + Clone,
    I::Item: Item,
{
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(None)?;
        for item in self.items.clone() {
            list.serialize_element(&Element {
                page: self.page,
                item,
            })?;
        }
        list.end()
    }
}

struct Element<'p, 't, T> {
    page: &'p Page<'t>,
    item: T,
}

impl<T: Item> Serialize for Element<'_, '_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        self.item.entries(self.page, &mut map)?;
        map.end()
    }
}

/// What is written as an object.
trait Item {
    fn entries<M: SerializeMap>(&self, page: &Page<'_>, map: &mut M) -> Result<(), M::Error>;
}

impl Item for SentenceRef<'_, '_> {
    fn entries<M: SerializeMap>(&self, page: &Page<'_>, map: &mut M) -> Result<(), M::Error> {
        page.bounds(map, self.span())
    }
}

/// A piece of the text.
impl Item for Span {
    fn entries<M: SerializeMap>(&self, page: &Page<'_>, map: &mut M) -> Result<(), M::Error> {
        page.bounds(map, *self)?;
        map.serialize_entry("text", self.of(page.text).unwrap_or(""))
    }
}

impl Item for Step {
    fn entries<M: SerializeMap>(&self, page: &Page<'_>, map: &mut M) -> Result<(), M::Error> {
        self.span().entries(page, map)?;
        map.serialize_entry("rule", self.rule().as_str())?;
        map.serialize_entry("act", self.act().as_str())
    }
}

impl Item for TokenRef<'_> {
    fn entries<M: SerializeMap>(&self, page: &Page<'_>, map: &mut M) -> Result<(), M::Error> {
        page.bounds(map, self.span())?;
        map.serialize_entry("kind", &self.kind())?;
        if self.kind() == TokenKind::Word {
            let words = self.words();
            if words.len() > 1 {
                let at = |inside: usize| page.offsets.convert(self.span().start() + inside);
                let words: Vec<[usize; 2]> = words
                    .map(|word| [at(word.start()), at(word.end())])
                    .collect();
                map.serialize_entry("words", &words)?;
            }
        }
        Ok(())
    }
}

impl Item for Entity<'_, '_> {
    fn entries<M: SerializeMap>(&self, page: &Page<'_>, map: &mut M) -> Result<(), M::Error> {
        self.span().entries(page, map)?;
        map.serialize_entry("label", &self.label())?;
        if let Some(score) = self.score() {
            // Three decimals say all that a calibrated score knows.
            map.serialize_entry("score", &((f64::from(score) * 1000.0).round() / 1000.0))?;
        }
        if let Some(canonical) = self.canonical() {
            map.serialize_entry("canonical", canonical)?;
        }
        if let Some(id) = self.entry().and_then(|entry| entry.id()) {
            map.serialize_entry("entry", &format_args!("{id}"))?;
        }
        if let Some(first) = self.mention_of() {
            map.serialize_entry("mention_of", &first.index())?;
        }
        Ok(())
    }
}

impl Item for &Address<'_, '_> {
    fn entries<M: SerializeMap>(&self, page: &Page<'_>, map: &mut M) -> Result<(), M::Error> {
        self.span().entries(page, map)?;
        for &item in self.fields() {
            map.serialize_entry(item.part().as_str(), &Element { page, item })?;
        }
        Ok(())
    }
}

impl Item for AddressField<'_, '_> {
    fn entries<M: SerializeMap>(&self, page: &Page<'_>, map: &mut M) -> Result<(), M::Error> {
        self.span().entries(page, map)?;
        if let Some(id) = self.entry().and_then(|entry| entry.id()) {
            map.serialize_entry("entry", &format_args!("{id}"))?;
        }
        Ok(())
    }
}

impl Item for QuantityRef<'_> {
    fn entries<M: SerializeMap>(&self, page: &Page<'_>, map: &mut M) -> Result<(), M::Error> {
        self.span().entries(page, map)?;
        self.fields(map)
    }
}

impl Item for Official<'_, '_> {
    fn entries<M: SerializeMap>(&self, page: &Page<'_>, map: &mut M) -> Result<(), M::Error> {
        let piece = |span| Element { page, item: span };
        map.serialize_entry("name", &piece(self.name_span()))?;
        map.serialize_entry("position", &piece(self.position_span()))?;
        map.serialize_entry("office", self.office())?;
        map.serialize_entry("kind", &self.kind())?;
        if self.is_vice() {
            map.serialize_entry("vice", &true)?;
        }
        if let Some(expansion) = self.expansion() {
            map.serialize_entry("expansion", expansion)?;
        }
        if let Some(portfolio) = self.portfolio() {
            map.serialize_entry("portfolio", portfolio)?;
        }
        map.serialize_entry("affiliation", &self.affiliation_span().map(piece))?;
        if let Some(body) = self.body() {
            map.serialize_entry("body", &body.index())?;
        }
        map.serialize_entry("status", &self.status())?;
        for (key, wanted) in [
            ("honorifics", TitleKind::Honorific),
            ("ranks", TitleKind::Rank),
            ("degrees", TitleKind::Degree),
        ] {
            let titles = self.titles().filter(|title| title.kind() == wanted);
            let written: Vec<&str> = titles.map(|title| title.text()).collect();
            if !written.is_empty() {
                map.serialize_entry(key, &written)?;
            }
        }
        if let Some(person) = self.person() {
            map.serialize_entry("person", &person.index())?;
        }
        Ok(())
    }
}
