//! Tagging one sentence after another with reused buffers.

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::casing::Casing;
use super::context::{self, Hit, Sentence};
use super::decode;
use super::feature::Sink;
use super::listed;
use super::model::{Model, View, item};
use super::probability::Lattice;
use super::word::{Facts, HERE, Mode, RUN_BEFORE, RUN_FIRST, SLOTS, Word};
use crate::gazetteer::{self, Case, Gazetteer, Symbol};

/// After this many words the kept rows are thrown away, so that memory stays bounded.
const MOST_WORDS: usize = 1 << 16;

/// A name found in a sentence of words.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Name {
    start: u32,
    end: u32,
    kind: u8,
    score: f32,
}

impl Name {
    /// The words it covers, counted from the start of the sentence.
    pub fn words(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The place of its type in [`Model::types`].
    pub fn kind(self) -> usize {
        usize::from(self.kind)
    }

    /// How probable it is that exactly these words are a name of this type; `None` where scores
    /// were switched off.
    pub fn score(self) -> Option<f32> {
        (!self.score.is_nan()).then_some(self.score)
    }
}

/// The summed weights of words, by number.
#[derive(Debug, Default)]
pub(crate) struct Rows {
    facts: Vec<Facts>,
    scores: Vec<i16>,
}

impl Rows {
    /// How many words have a row.
    pub(crate) fn len(&self) -> usize {
        self.facts.len()
    }

    pub(crate) fn clear(&mut self) {
        self.facts.clear();
        self.scores.clear();
    }

    /// Adds the row of the word whose number is [`Rows::len`].
    pub(crate) fn push(&mut self, view: &View<'_>, word: &str) {
        let word = Word::new(word, view.mode, view.lexicon);
        let start = self.scores.len();
        self.scores.resize(start + SLOTS * view.stride, 0);
        let scores = self.scores.get_mut(start..).unwrap_or(&mut []);
        word.features(&mut Sum {
            view,
            scores,
            base: 0,
        });
        self.facts.push(word.facts());
    }

    fn row(&self, id: u32, stride: usize, slot: usize) -> &[i16] {
        let start = (id as usize * SLOTS + slot) * stride;
        self.scores.get(start..start + stride).unwrap_or(&[])
    }
}

/// Adds weights: each slot's to its part of `scores`, counted from slot `base`.
struct Sum<'a> {
    view: &'a View<'a>,
    scores: &'a mut [i16],
    base: usize,
}

impl Sink for Sum<'_> {
    #[inline]
    fn emit(&mut self, slot: usize, key: u64, _own: bool) {
        let labels = self.view.part.transitions.labels;
        for items in self.view.features.find(key) {
            for (place, code) in items
                .chunks_exact(self.view.features.width())
                .filter_map(item)
            {
                if place / labels == slot {
                    let at = (slot - self.base) * self.view.stride + place % labels;
                    if let Some(score) = self.scores.get_mut(at) {
                        *score = score.saturating_add(self.view.part.weight(code));
                    }
                }
            }
        }
    }
}

/// The scores of a sentence and the best labels for it.
#[derive(Debug, Default)]
pub(crate) struct Chain {
    facts: Vec<Facts>,
    rows: Vec<i16>,
    unary: Vec<i32>,
    back: Vec<u8>,
    path: Vec<u8>,
    lattice: Lattice,
}

impl Chain {
    /// Labels the words whose rows are `ids`, and appends the names to `names`.
    pub(crate) fn tag(
        &mut self,
        view: &View<'_>,
        rows: &Rows,
        ids: &[u32],
        hits: &[Hit],
        scores: bool,
        names: &mut Vec<Name>,
    ) {
        self.score(view, rows, ids, hits);
        decode::best(
            &self.unary,
            &view.part.transitions,
            &mut self.back,
            &mut self.path,
        );
        let first = names.len();
        collect(&self.path, names);
        if scores && names.len() > first {
            self.lattice.fill(&self.unary, &view.part.transitions);
            for name in names.iter_mut().skip(first) {
                let raw = self.lattice.span(name.words(), name.kind());
                name.score = calibrated(raw, view.part.calibration);
            }
        }
    }

    fn score(&mut self, view: &View<'_>, rows: &Rows, ids: &[u32], hits: &[Hit]) {
        let (stride, labels) = (view.stride, view.part.transitions.labels);
        self.facts.clear();
        self.facts
            .extend(ids.iter().filter_map(|&id| rows.facts.get(id as usize)));
        self.rows.clear();
        self.rows.resize(ids.len() * stride, 0);
        self.unary.clear();
        let sentence = Sentence {
            words: &self.facts,
            mode: view.mode,
        };
        let mut run = None;
        for (at, own) in self.rows.chunks_exact_mut(stride).enumerate() {
            let mut add = |index: Option<usize>, slot: usize| {
                if let Some(&id) = index.and_then(|index| ids.get(index)) {
                    for (score, &weight) in own.iter_mut().zip(rows.row(id, stride, slot)) {
                        *score = score.saturating_add(weight);
                    }
                }
            };
            for slot in 0..=HERE + 2 {
                add((at + slot).checked_sub(HERE), slot);
            }
            if run.is_none_or(|run: super::context::Run| run.end <= at) {
                run = sentence.run(at);
            }
            if let Some(run) = run.filter(|run| run.start <= at) {
                add(Some(run.start), RUN_FIRST);
                add(run.start.checked_sub(1), RUN_BEFORE);
            }
            sentence.features(
                at,
                &mut Flat(Sum {
                    view,
                    scores: own,
                    base: 0,
                }),
            );
        }
        context::listed(hits, |at, key, _| {
            if let Some(own) = self.rows.get_mut(at * stride..(at + 1) * stride) {
                Flat(Sum {
                    view,
                    scores: own,
                    base: 0,
                })
                .emit(0, key, false);
            }
        });
        let scores = self
            .rows
            .chunks_exact(stride)
            .flat_map(|own| own.iter().take(labels));
        self.unary.extend(scores.map(|&score| i32::from(score)));
    }
}

/// Takes every slot as the only one of `scores`.
struct Flat<'a>(Sum<'a>);

impl Sink for Flat<'_> {
    #[inline]
    fn emit(&mut self, slot: usize, key: u64, own: bool) {
        self.0.base = slot;
        self.0.emit(slot, key, own);
    }
}

fn collect(path: &[u8], names: &mut Vec<Name>) {
    let first = names.len();
    for (at, &label) in (0u32..).zip(path) {
        let Some(rest) = label.checked_sub(1) else {
            continue;
        };
        match names.get_mut(first..).and_then(<[Name]>::last_mut) {
            Some(last) if rest % 2 == 1 && last.end == at && last.kind == rest / 2 => {
                last.end = at + 1
            }
            _ => names.push(Name {
                start: at,
                end: at + 1,
                kind: rest / 2,
                score: f32::NAN,
            }),
        }
    }
}

fn calibrated(p: f32, (slope, offset): (f32, f32)) -> f32 {
    let p = p.clamp(1e-6, 1.0 - 1e-6);
    1.0 / (1.0 + (-(slope * (p / (1.0 - p)).ln() + offset)).exp())
}

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
            &cache.rows,
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
            .path
            .iter()
            .map(|&label| self.model.labels().text(usize::from(label)))
    }
}
