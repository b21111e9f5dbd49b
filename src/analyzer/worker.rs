//! The hot path: one text after another through buffers that stay.

use std::ops::Range;
use std::sync::Arc;

use super::Shared;
use super::intake::Intake;
use super::memory::{Memory, Scratch, WordType};
use super::tagging::Tagging;
use super::writing::writing;
use crate::document::{Data, Document};
use crate::gazetteer::{Gazetteer, Symbol};
use crate::lang::{Word, classify};
use crate::name::{DocumentHits, Record};
use crate::quantity;
use crate::rule::Rules;
use crate::tagger::Mode;
use crate::text::fold;
use crate::view::{Columns, TokenView};
use crate::why::{self, Act, Rule};
use crate::{sentence, token};

/// Analyses texts one after another, for one thread. Made by [`Analyzer::worker`](crate::Analyzer::worker).
///
/// It owns every buffer and uses it again, and keeps what it has worked out of the words it met.
///
/// ```
/// let analyzer = entitas::Analyzer::new();
/// let mut worker = analyzer.worker();
/// let mut people = 0;
/// for line in ["Retno Marsudi tiba di Jakarta.", "Harga cabai naik."] {
///     people += worker.analyze(line).entities().filter(|e| e.label() == entitas::Label::Person).count();
/// }
/// assert_eq!(people, 1);
/// ```
#[derive(Debug)]
pub struct Worker {
    shared: Arc<Shared>,
    data: Data,
    memory: Memory,
}

/// A block ends after the sentence in which it passes this many tokens …
const BLOCK: usize = 2048;
/// … and within a sentence that is longer than this.
const LONGEST_BLOCK: usize = 8192;

impl Worker {
    pub(super) fn new(shared: Arc<Shared>) -> Worker {
        Worker {
            memory: shared.take_memory(),
            data: Data::default(),
            shared,
        }
    }

    /// Reads one text. The document borrows the worker's buffers until it is dropped.
    ///
    /// It cannot fail, whatever the text holds. Where a limit of the analyzer cuts the text, the
    /// document [says so](Document::is_cut). A sentence of more than 8,192 tokens is read in
    /// pieces of that many, and a name or number across the cut is not found.
    pub fn analyze<'t>(&mut self, text: &'t str) -> Document<'_, 't> {
        let text = self.read(text);
        Document::borrowed(text, &self.data, self.shared.names())
    }

    /// The same, giving the buffers away.
    pub(super) fn into_data(mut self, text: &str) -> (&str, Data) {
        let text = self.read(text);
        (text, std::mem::take(&mut self.data))
    }

    /// Reads a text and gives what was read of it.
    fn read<'t>(&mut self, whole: &'t str) -> &'t str {
        self.data.clear();
        self.memory.clear();
        let text = self.shared.limits.of_text(whole);
        token::scan(text, &mut self.data.tokens);
        self.part_joined(text);
        let (mut text, within_sentence) = self.split(text, text.len() < whole.len());
        let stages = self.shared.stages;
        if !stages.quantities && !stages.entities {
            return text;
        }
        if stages.why {
            why::begin();
        }
        // Nothing else asks for it.
        let tokens = if stages.entities {
            &*self.data.tokens
        } else {
            &[]
        };
        let Scratch {
            casings, matches, ..
        } = &mut self.memory.scratch;
        let mode = writing(tokens, &self.data.sentences, casings);
        self.shared.rules.find(text, tokens, matches);
        text = self.read_blocks(text, mode);
        if let Some(today) = self.shared.today {
            quantity::resolve(text, &mut self.data.quantities, today);
        }
        if stages.entities {
            self.read_whole(text, mode);
            self.data.keep_entities(self.shared.limits.entities);
        }
        if within_sentence {
            self.data.drop_last(text.len());
        }
        if stages.why {
            why::end(&mut self.data.steps);
        }
        text
    }

    /// Parts the text into sentences; gives what is left of one that a limit has cut, and whether that ends within its only
    /// sentence.
    fn split<'t>(&mut self, mut text: &'t str, is_cut: bool) -> (&'t str, bool) {
        let data = &mut self.data;
        let goes_over_lines = sentence::split(text, &data.tokens, &mut data.sentences);
        let within_sentence = is_cut && data.sentences.len() == 1;
        if is_cut {
            text = data.drop_unfinished(text);
        }
        if goes_over_lines {
            sentence::join_lines(text, &mut data.tokens, &data.sentences);
        }
        (text, within_sentence)
    }

    /// Reads block after block, until there are more names than the limit; gives the text up to there.
    fn read_blocks<'t>(&mut self, mut text: &'t str, mode: Mode) -> &'t str {
        let mut first = 0;
        while first < self.data.sentences.len() {
            let last = self.block_end(first);
            self.read_block(text, first..last, mode);
            first = last;
            if self.data.entities.len() > self.shared.limits.entities {
                text = self.data.end_after(text, last);
            }
        }
        text
    }

    /// Parts words that are several names.
    fn part_joined(&mut self, text: &str) {
        if !self.shared.stages.entities {
            return;
        }
        let names = self.shared.own_names();
        let model = self
            .shared
            .model()
            .and_then(|model| model.view(Mode::Cased));
        let Scratch { joined, key, .. } = &mut self.memory.scratch;
        joined.part(text, &mut self.data.tokens, names, |word| {
            model.map(|model| model.habit(word, key))
        });
    }

    /// The sentence after the block that begins with sentence `first`.
    fn block_end(&self, first: usize) -> usize {
        let sentences = self.data.sentences.get(first..).unwrap_or_default();
        let start = sentences
            .first()
            .map_or(0, |sentence| sentence.tokens().start);
        let inside = sentences
            .iter()
            .take_while(|sentence| sentence.tokens().end - start <= BLOCK)
            .count();
        first + inside.max(1)
    }

    fn read_block(&mut self, text: &str, sentences: Range<usize>, mode: Mode) {
        let inside = self
            .data
            .sentences
            .get(sentences.clone())
            .unwrap_or_default();
        let (Some(head), Some(tail)) = (inside.first(), inside.last()) else {
            return;
        };
        let block = head.tokens().start..tail.tokens().end;
        if block.len() <= LONGEST_BLOCK {
            self.read_tokens(text, block, sentences, mode);
            return;
        }
        for start in block.clone().step_by(LONGEST_BLOCK) {
            let piece = start..block.end.min(start + LONGEST_BLOCK);
            self.read_tokens(text, piece, sentences.start..sentences.start, mode);
        }
    }

    /// Reads the tokens `block`, which the `sentences` make up; where there are none, it is a piece
    /// of one.
    fn read_tokens(
        &mut self,
        text: &str,
        block: Range<usize>,
        sentences: Range<usize>,
        mode: Mode,
    ) {
        self.number_words(text, block.clone());
        let stages = self.shared.stages;
        let tokens = self.data.tokens.get(block.clone()).unwrap_or_default();
        if stages.quantities {
            let scratch = &mut self.memory.scratch;
            let (tokens, lexemes) = scratch.parted.read(text, tokens, &scratch.lexemes);
            quantity::find_in(text, tokens, lexemes, &mut self.data.quantities);
        }
        if stages.entities {
            Intake {
                shared: &self.shared,
                data: &mut self.data,
                memory: &mut self.memory,
                block: block.clone(),
            }
            .take(text, mode);
            if let Some(model) = self.shared.model() {
                Tagging {
                    shared: &self.shared,
                    model,
                    data: &self.data,
                    memory: &mut self.memory,
                    text,
                    block: block.clone(),
                }
                .tag(sentences, mode);
            }
            self.memory.scratch.resolver.resolve(
                text,
                &self.data.tokens,
                block,
                &mut self.data.entities,
            );
        }
    }

    /// Gives each token of the block the number of its word type, and what is known of that.
    fn number_words(&mut self, text: &str, block: Range<usize>) {
        if self.memory.types.is_full() {
            self.memory.forget(self.shared.lists.len());
        }
        let Scratch {
            ids,
            lexemes,
            symbols,
            text_words,
            key,
            ..
        } = &mut self.memory.scratch;
        let (mut class, classes) = self.memory.classes.adding();
        ids.clear();
        lexemes.clear();
        symbols.clear();
        let lists = self.shared.lists.split_first();
        let learn = |word: &str| {
            let key = fold(word, key);
            let symbol = |list: &Gazetteer| list.symbol(key);
            let symbol = lists.map_or(Symbol::NONE, |(own, users)| {
                self.memory.further.extend(users.iter().map(symbol));
                symbol(own)
            });
            WordType {
                lexeme: quantity::classify(word),
                class: class(classify(word)),
                symbol,
                word: Word::of(word),
            }
        };
        let tokens = self.data.tokens.get(block).unwrap_or_default();
        let meet = |id, known: &WordType| {
            ids.push(id);
            lexemes.push(known.lexeme);
            symbols.push(known.symbol);
            classes.push(known.class);
            text_words.push(known.word);
        };
        self.memory.types.intern(text, tokens, learn, meet);
    }

    /// Everything that needs the text as a whole.
    fn read_whole(&mut self, text: &str, mode: Mode) {
        let model = self.shared.model().and_then(|model| model.view(mode));
        let Data {
            tokens,
            sentences,
            entities,
            officials,
            hits,
            ..
        } = &mut self.data;
        let classes = &self.memory.classes;
        let Scratch {
            text_words,
            firms,
            recovery,
            repeats,
            blocks,
            officials: finder,
            linker,
            key,
            ..
        } = &mut self.memory.scratch;
        let columns = Columns::new(text, tokens, classes, text_words, sentences);
        let view = columns.view();
        let found = DocumentHits {
            names: self.shared.names(),
            hits,
        };
        let rules = &self.shared.rules;
        // Before it is spread over the text, and what else was taken for it.
        drop_forbidden(rules, view, entities);
        firms.settle(view, entities);
        let buffer = &mut *key;
        let mut habit = model.map(|model| move |word: &str| model.habit(word, buffer));
        recovery.settle(view, entities, &found, habit.as_mut());
        blocks.settle(view, entities, habit);
        if let Some(model) = model {
            let is_rare = |word: &str| model.is_rare(word, key);
            repeats.find(view, entities, mode == Mode::Cased, is_rare);
        }
        drop_forbidden(rules, view, entities);
        repeats.vouch(view, entities);
        if self.shared.stages.officials {
            finder.find(view, entities, blocks, officials);
        }
        linker.link(view, &found, entities);
    }
}

/// Drops the names that rules of the user forbid.
fn drop_forbidden(rules: &Rules, view: TokenView<'_>, entities: &mut Vec<Record>) {
    if !rules.has_exceptions() {
        return;
    }
    let mut buffers = Default::default();
    entities.retain(|name| {
        let words = name.first_token() as usize..name.last_token() as usize;
        let words = words.map(|at| view.word(at));
        let is_name = !rules.forbids(words, name.label(), &mut buffers);
        if !is_name {
            why::told(Rule::Never, Act::Dropped, || Some(name.span()));
        }
        is_name
    });
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.shared.keep_memory(&mut self.memory);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Analyzer;
    use crate::token::Types;

    #[test]
    fn hits_are_in_the_order_of_the_text() {
        let table = "Kopdit Maju\tORGANIZATION\tmy:1\n";
        let list = crate::gazetteer::Gazetteer::from_table(table).unwrap();
        let analyzer = Analyzer::builder().gazetteer(list).build().unwrap();
        let mut worker = analyzer.worker();
        worker.read("DPR dan Kopdit Maju di Bandung. KPK, Kopdit Maju, dan Surabaya.");
        let hits = &worker.data.hits;
        assert!(
            hits.iter()
                .any(|listed| usize::from(listed.list) > Shared::OWN_LIST)
        );
        assert!(hits.is_sorted_by_key(|listed| listed.hit.first()));
    }

    #[test]
    fn forgetting_does_not_show() {
        let analyzer = Analyzer::new();
        let text = "Gubernur Jawa Barat Ridwan Kamil menerima 2.061 warga. ".repeat(200)
            + "Menteri Luar Negeri Retno Marsudi tiba di Labuan Bajo pada 2 Mei. KPK MEMERIKSA BUPATI.";
        let (mut keeps, mut forgets) = (analyzer.worker(), analyzer.worker());
        forgets.memory.types = Types::with_most(5);
        for _ in 0..3 {
            keeps.read(&text);
            forgets.read(&text);
            assert_eq!(forgets.data.entities, keeps.data.entities);
            assert_eq!(forgets.data.quantities, keeps.data.quantities);
            assert!(!forgets.data.officials.is_empty());
            assert!(forgets.memory.types.len() < 100, "a block of words at most");
        }
    }
}
