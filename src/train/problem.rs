//! Sentences turned into numbers: which features hold for which token.

use rustc_hash::FxHashMap;

use crate::gazetteer::{Case, Gazetteer};
use crate::table::Table;
use crate::tagger::context::{self, Hit};
use crate::tagger::feature::Sink;
use crate::tagger::labels::Labels;
use crate::tagger::listed;
use crate::tagger::reference;
use crate::tagger::word::{Facts, HERE, Mode, RUN_BEFORE, RUN_FIRST, RUN_LAST, Word};

use super::corpus::Sentence;

/// A feature: its key, the slot, and the corpus it belongs to (0: all).
pub(crate) type Name = (u64, u8, u8);

/// Numbers for features.
#[derive(Debug, Default)]
pub(crate) struct Names {
    ids: FxHashMap<Name, u32>,
}

impl Names {
    pub(crate) fn len(&self) -> usize {
        self.ids.len()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (Name, u32)> {
        self.ids.iter().map(|(&name, &id)| (name, id))
    }
}

/// One sentence in numbers.
#[derive(Debug, Default)]
pub(crate) struct Instance {
    /// Where each token's features start, and where the last token's end.
    pub(crate) starts: Vec<u32>,
    pub(crate) features: Vec<u32>,
    /// The labels each token may have, a bit each; one bit where the label is known.
    pub(crate) allowed: Vec<u64>,
    pub(crate) weight: f32,
}

/// Numbers the features of sentences.
pub(crate) struct Extractor<'a> {
    pub(crate) lexicon: Table<'a>,
    pub(crate) names: Names,
    /// Words already looked up.
    words: FxHashMap<(String, Mode), (Facts, Vec<Told>)>,
}

/// Slot, key and whether the feature is copied for each corpus.
type Told = (u8, u64, bool);

struct Listener<'a> {
    names: &'a mut Names,
    corpus: u8,
    grow: bool,
    out: &'a mut Vec<u32>,
}

impl Listener<'_> {
    fn name(&mut self, name: Name) {
        let next = self.names.ids.len() as u32;
        if self.grow {
            self.out.push(*self.names.ids.entry(name).or_insert(next));
        } else if let Some(&id) = self.names.ids.get(&name) {
            self.out.push(id);
        }
    }
}

impl Sink for Listener<'_> {
    fn emit(&mut self, slot: usize, key: u64, own: bool) {
        self.name((key, slot as u8, 0));
        if own && self.corpus > 0 {
            self.name((key, slot as u8, self.corpus));
        }
    }
}

struct Collect(Vec<Told>);

impl Sink for Collect {
    fn emit(&mut self, slot: usize, key: u64, own: bool) {
        self.0.push((slot as u8, key, own));
    }
}

impl<'a> Extractor<'a> {
    pub(crate) fn new(lexicon: Table<'a>) -> Extractor<'a> {
        Extractor {
            lexicon,
            names: Names::default(),
            words: FxHashMap::default(),
        }
    }

    fn word(&mut self, text: &str, mode: Mode) -> &(Facts, Vec<Told>) {
        let lexicon = self.lexicon;
        self.words
            .entry((text.to_owned(), mode))
            .or_insert_with(|| {
                let word = Word::new(text, mode, lexicon);
                let mut features = Collect(Vec::new());
                word.features(&mut features);
                (word.facts(), features.0)
            })
    }

    /// The listed names of a sentence.
    fn hits(&mut self, words: &[String], mode: Mode) -> Vec<Hit> {
        let (mut found, mut hits) = (Vec::new(), Vec::new());
        if let Ok(names) = Gazetteer::embedded() {
            let mut buffer = String::new();
            let symbols: Vec<_> = words
                .iter()
                .map(|word| listed::symbol(names, word, &mut buffer))
                .collect();
            let case = |at: usize| match (mode, words.get(at)) {
                (Mode::Cased, Some(word)) => listed::case(word),
                _ => Case::Any,
            };
            listed::find(names, &symbols, case, &mut found, &mut hits);
        }
        hits
    }

    /// The features of a sentence of a corpus; unknown ones are left out unless the numbers may `grow`.
    pub(crate) fn instance(
        &mut self,
        words: &[String],
        mode: Mode,
        corpus: u8,
        grow: bool,
    ) -> Instance {
        let mut facts = Vec::with_capacity(words.len());
        let mut own = Vec::with_capacity(words.len());
        for word in words {
            let (fact, features) = self.word(word, mode);
            facts.push(*fact);
            own.push(features.clone());
        }
        let hits = self.hits(words, mode);
        let mut instance = Instance {
            weight: 1.0,
            ..Instance::default()
        };
        for features in told(&facts, &own, &hits, mode) {
            instance.starts.push(instance.features.len() as u32);
            let mut listener = Listener {
                names: &mut self.names,
                corpus,
                grow,
                out: &mut instance.features,
            };
            for (slot, key, own) in features {
                listener.emit(usize::from(slot), key, own);
            }
        }
        instance.starts.push(instance.features.len() as u32);
        instance
    }
}

/// What is told of each token: of itself in the sentence, and of the words near it and of its run by their `own`
/// features.
fn told(facts: &[Facts], own: &[Vec<Told>], hits: &[Hit], mode: Mode) -> Vec<Vec<Told>> {
    let mut told: Vec<Vec<Told>> = vec![Vec::new(); facts.len()];
    let mut tell = |token: usize, slot: usize, key: u64, own: bool| {
        if let Some(told) = told.get_mut(token) {
            told.push((slot as u8, key, own));
        }
    };
    reference::features(facts, mode, hits, |token, key, own| {
        tell(token, 0, key, own)
    });
    let mut from = |token: usize, word: Option<usize>, slot: usize| {
        for &(at, key, copied) in word.and_then(|word| own.get(word)).into_iter().flatten() {
            if usize::from(at) == slot {
                tell(token, slot, key, copied);
            }
        }
    };
    for token in 0..facts.len() {
        for slot in 0..=HERE + 2 {
            from(token, (token + slot).checked_sub(HERE), slot);
        }
    }
    for run in context::runs(facts, |word| word.name_like) {
        for token in run.clone() {
            from(token, Some(run.start), RUN_FIRST);
            from(token, run.start.checked_sub(1), RUN_BEFORE);
            from(token, run.end.checked_sub(1), RUN_LAST);
        }
    }
    told
}

/// The labels each token of a sentence may have in a label set.
///
/// A corpus says nothing of types it does not label: there `O`, and a type that the set lacks,
/// leave all those types open.
pub(crate) fn allowed(
    sentence: &Sentence,
    labels: &Labels,
    known: &[bool],
    rename: &dyn Fn(&str) -> String,
) -> Vec<u64> {
    let mut open = 1u64;
    for (index, &known) in known.iter().enumerate() {
        if !known {
            open |= 0b110 << (2 * index);
        }
    }
    let mut before: Option<usize> = None;
    sentence
        .labels
        .iter()
        .map(|label| {
            let found = label.split_once('-').and_then(|(prefix, name)| {
                let name = rename(name);
                let index = labels.types().iter().position(|own| *own == name)?;
                Some((prefix, index))
            });
            let Some((prefix, index)) = found else {
                before = None;
                return open;
            };
            let inside = prefix == "I" && before == Some(index);
            before = Some(index);
            1 << (2 * index + if inside { 2 } else { 1 })
        })
        .collect()
}
