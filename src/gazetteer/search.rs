//! A few words looked up by themselves.

use super::Gazetteer;
use super::hit::Hit;
use super::symbol::{Case, Symbol};
use crate::text::fold;

/// Looks a few words up, one row after another; keeps its buffers.
#[derive(Debug, Default)]
pub(crate) struct Search {
    key: String,
    symbols: Vec<Symbol>,
    hits: Vec<Hit>,
}

impl Search {
    /// Takes the words that are looked for next.
    pub(crate) fn read<'w>(&mut self, names: &Gazetteer, words: impl Iterator<Item = &'w str>) {
        let key = &mut self.key;
        self.symbols.clear();
        self.symbols
            .extend(words.map(|word| names.symbol(fold(word, key))));
    }

    /// Whether one of the words is in no name.
    pub(crate) fn is_unknown(&self, at: usize) -> bool {
        self.symbols.get(at) == Some(&Symbol::NONE)
    }

    /// The names in the words; `case` tells how each is written.
    pub(crate) fn find(
        &mut self,
        names: &Gazetteer,
        case: impl Fn(usize) -> Case + Copy,
    ) -> &[Hit] {
        self.hits.clear();
        names.find(&self.symbols, case, &mut self.hits);
        &self.hits
    }

    /// The names that take all of the words, however they are written.
    pub(crate) fn whole(&mut self, names: &Gazetteer) -> &[Hit] {
        let count = self.symbols.len();
        self.find(names, |_| Case::Upper);
        self.hits.retain(|hit| hit.len() == count);
        &self.hits
    }

    /// Gives away what was found last.
    pub(super) fn into_hits(self) -> Vec<Hit> {
        self.hits
    }
}
