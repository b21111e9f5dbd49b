//! Tagging sentences that are already cut into words.

use rustc_hash::FxHashMap;

use super::casing::Casing;
use super::chain::Chain;
use super::context::Hit;
use super::listed;
use super::model::Model;
use super::name::Name;
use super::rows::Rows;
use super::word::Mode;
use crate::gazetteer::{self, Case, Gazetteer, Symbol};

/// After this many words the kept rows are thrown away, so that memory stays bounded.
const MOST_WORDS: usize = 1 << 16;

/// Tags sentences that are already cut into words.
///
/// ```
/// use entitas::tagger::Model;
///
/// let model = Model::embedded()?;
/// let mut tagger = model.tagger();
/// let names = tagger.tag(&["Presiden", "Joko", "Widodo", "tiba", "di", "Makassar", "."]);
/// let found: Vec<_> = names.iter().map(|name| (name.words(), name.kind())).collect();
/// assert_eq!(found, [(1..3, 1), (5..6, 2)]);
/// # Ok::<(), entitas::Error>(())
/// ```
#[derive(Debug)]
pub struct Tagger<'m> {
    model: &'m Model,
    scores: bool,
    mode: Option<Mode>,
    ids: Vec<u32>,
    cased: Cache,
    folded: Cache,
    chain: Chain,
    names: Vec<Name>,
    listed: Option<&'static Gazetteer>,
    symbols: Vec<Symbol>,
    found: Vec<gazetteer::Hit>,
    hits: Vec<Hit>,
    key: String,
}

#[derive(Debug, Default)]
struct Cache {
    symbols: Vec<Symbol>,
    ids: FxHashMap<Box<str>, u32>,
    rows: Rows,
}

impl<'m> Tagger<'m> {
    pub(crate) fn new(model: &'m Model) -> Tagger<'m> {
        Tagger {
            model,
            scores: true,
            mode: None,
            ids: Vec::new(),
            cased: Cache::default(),
            folded: Cache::default(),
            chain: Chain::default(),
            names: Vec::new(),
            listed: Gazetteer::embedded().ok(),
            symbols: Vec::new(),
            found: Vec::new(),
            hits: Vec::new(),
            key: String::new(),
        }
    }

    /// Whether names get a [`score`](Name::score); without, tagging is faster.
    pub fn scores(mut self, scores: bool) -> Tagger<'m> {
        self.scores = scores;
        self
    }

    /// The way all sentences are written; `None`: each decides by itself.
    #[cfg(feature = "train")]
    pub(crate) fn set_mode(&mut self, mode: Option<Mode>) {
        self.mode = mode;
    }

    /// Finds the names of a sentence.
    pub fn tag<W: AsRef<str>>(&mut self, words: &[W]) -> &[Name] {
        self.names.clear();
        let mut casing = Casing::default();
        words.iter().for_each(|word| casing.add(word.as_ref()));
        let mode = casing.of_sentence(self.mode.unwrap_or(casing.of_text()));
        let Some(view) = self.model.view(mode) else {
            return &self.names;
        };
        let cache = match view.mode {
            Mode::Cased => &mut self.cased,
            Mode::Folded => &mut self.folded,
        };
        if cache.rows.len() >= MOST_WORDS {
            cache.rows.clear();
            cache.ids.clear();
            cache.symbols.clear();
        }
        self.ids.clear();
        self.symbols.clear();
        self.hits.clear();
        for word in words.iter().map(AsRef::as_ref) {
            let id = cache.ids.get(word).copied().unwrap_or_else(|| {
                let id = cache.rows.len() as u32;
                cache.rows.push(&view, word);
                cache.ids.insert(word.into(), id);
                let symbol = self
                    .listed
                    .map(|names| listed::symbol(names, word, &mut self.key));
                cache.symbols.push(symbol.unwrap_or(Symbol::NONE));
                id
            });
            self.ids.push(id);
            self.symbols.extend(cache.symbols.get(id as usize));
        }
        if let Some(names) = self.listed {
            let case = |at: usize| {
                words
                    .get(at)
                    .map_or(Case::Any, |word| listed::case(word.as_ref(), view.mode))
            };
            listed::find(names, &self.symbols, case, &mut self.found, &mut self.hits);
        }
        self.chain.tag(
            &view,
            &mut cache.rows,
            &self.ids,
            &self.hits,
            self.scores,
            &mut self.names,
        );
        &self.names
    }

    /// The labels of the last sentence: `O`, `B-TYPE` or `I-TYPE`, one a word.
    pub fn labels(&self) -> impl Iterator<Item = String> {
        self.chain
            .path()
            .iter()
            .map(|&label| self.model.labels().text(usize::from(label)))
    }
}
