//! Tagging sentences that are already cut into words.

use super::casing::Casing;
use super::chain::Chain;
use super::context::Hit;
use super::emission_cache::RowsOfModes;
use super::listed;
use super::model::Model;
use super::name::Name;
use super::word::Mode;
use crate::gazetteer::{self, Case, Gazetteer, Symbol};
use crate::token::Types;

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
    types: Types<WordType>,
    rows: RowsOfModes,
    ids: Vec<u32>,
    chain: Chain,
    names: Vec<Name>,
    listed: Option<&'static Gazetteer>,
    symbols: Vec<Symbol>,
    found: Vec<gazetteer::Hit>,
    hits: Vec<Hit>,
    key: String,
}

impl Model {
    /// A tagger with buffers of its own, for one thread.
    pub fn tagger(&self) -> Tagger<'_> {
        Tagger::new(self)
    }
}

/// What is known of a word whatever the mode.
#[derive(Clone, Copy, Debug)]
struct WordType {
    symbol: Symbol,
    /// How it is written, where capitals count.
    case: Case,
    casing: Casing,
}

impl<'m> Tagger<'m> {
    pub(crate) fn new(model: &'m Model) -> Tagger<'m> {
        Tagger {
            model,
            scores: true,
            mode: None,
            types: Types::default(),
            rows: RowsOfModes::default(),
            ids: Vec::new(),
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
        self.number(words);
        let known = |&id: &u32| self.types.known(id);
        let mut casing = Casing::default();
        for known in self.ids.iter().filter_map(known) {
            casing.add(known.casing);
        }
        let mode = casing.of_sentence(self.mode.unwrap_or(casing.of_text()));
        let Some(view) = self.model.view(mode) else {
            return &self.names;
        };
        self.rows.learn(&view, &self.types, &self.ids);
        let rows = self.rows.of(view.mode);
        self.hits.clear();
        if let Some(names) = self.listed {
            self.symbols.clear();
            let symbols = self.ids.iter().filter_map(known).map(|known| known.symbol);
            self.symbols.extend(symbols);
            let case = |at: usize| match (view.mode, self.ids.get(at).and_then(known)) {
                (Mode::Cased, Some(known)) => known.case,
                _ => Case::Any,
            };
            listed::find(names, &self.symbols, case, &mut self.found, &mut self.hits);
        }
        self.chain.tag(
            &view,
            rows,
            &self.ids,
            &self.hits,
            self.scores,
            &mut self.names,
        );
        &self.names
    }

    /// Gives each word the number of its type, and works out what is known of new ones.
    fn number<W: AsRef<str>>(&mut self, words: &[W]) {
        if self.types.is_full() {
            let kept = self.types.forget();
            self.rows.retain(&kept);
        }
        self.ids.clear();
        for word in words.iter().map(AsRef::as_ref) {
            let id = self.types.number(word, |word| {
                let symbol = |names| listed::symbol(names, word, &mut self.key);
                let mut casing = Casing::default();
                casing.add_word(word);
                WordType {
                    symbol: self.listed.map_or(Symbol::NONE, symbol),
                    case: listed::case(word),
                    casing,
                }
            });
            self.ids.push(id);
        }
    }

    /// The labels of the last sentence: `O`, `B-TYPE` or `I-TYPE`, one a word.
    pub fn labels(&self) -> impl Iterator<Item = String> {
        self.chain
            .path()
            .iter()
            .map(|&label| self.model.labels().text(usize::from(label)))
    }
}
