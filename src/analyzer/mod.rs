//! The analyzer: what is read, with which model and lists.

mod builder;
mod intake;
mod memory;
mod piece;
mod similar;
mod tagging;
mod worker;
mod writing;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use once_cell::sync::Lazy;

pub use builder::AnalyzerBuilder;
use memory::Memory;
pub use similar::SimilarPerson;
pub use worker::Worker;

use crate::Label;
use crate::document::Document;
use crate::gazetteer::Gazetteer;
use crate::name::Gazetteers;
use crate::quantity::Date;
use crate::rule::Rules;
use crate::tagger::Model;

/// Reads Indonesian text.
///
/// What it reads, and how, does not change; it is cheap to clone and can be shared between threads.
/// The embedded model and names are checked once in a process, which takes a few milliseconds.
///
/// What its workers have worked out of words it keeps for the next ones: up to 30 MB for each worker
/// that was there at the same time, and for no more of them than the machine has cores. DESIGN.md says
/// what else a worker keeps.
///
/// ```
/// use entitas::{Analyzer, Label};
///
/// let analyzer = Analyzer::new();
/// let document = analyzer.analyze("Menteri Luar Negeri Retno Marsudi menangani 2.061 kasus di Jakarta.");
///
/// let official = document.officials().next().unwrap();
/// assert_eq!((official.name(), official.position()), ("Retno Marsudi", "Menteri Luar Negeri"));
/// assert!(document.entities().any(|e| e.label() == Label::Place && e.text() == "Jakarta"));
/// assert_eq!(document.quantities().next().unwrap().text(), "2.061");
/// ```
#[derive(Clone, Debug)]
pub struct Analyzer {
    shared: Arc<Shared>,
}

/// What an analyzer and its workers read and never change.
#[derive(Debug)]
struct Shared {
    stages: Stages,
    /// The day of the texts.
    today: Option<Date>,
    limits: Limits,
    /// The user's model; without it the embedded one is used.
    model: Option<Model>,
    /// What the model's types are called here.
    labels: Vec<Label>,
    /// The embedded list, or an empty one in its place; then the user's.
    lists: Vec<Gazetteer>,
    /// The user's rules.
    rules: Rules,
    /// What workers that are no more have left for new ones.
    idle: Mutex<Vec<Memory>>,
}

/// So many memories wait for new workers at most.
static MOST_IDLE: Lazy<usize> =
    Lazy::new(|| std::thread::available_parallelism().map_or(1, usize::from));

/// What is to be read. Tokens and sentences always are.
#[derive(Clone, Copy, Debug)]
struct Stages {
    quantities: bool,
    entities: bool,
    officials: bool,
    scores: bool,
    why: bool,
}

/// How much of a text is read at most, and kept.
#[derive(Clone, Copy, Debug)]
struct Limits {
    bytes: usize,
    entities: usize,
}

impl Limits {
    const NONE: Limits = Limits {
        bytes: usize::MAX,
        entities: usize::MAX,
    };

    /// As much of a text as may be read.
    fn of_text(self, text: &str) -> &str {
        if text.len() <= self.bytes {
            return text;
        }
        let end = text.floor_char_boundary(self.bytes);
        text.get(..end).unwrap_or(text)
    }
}

impl Shared {
    fn names(&self) -> Gazetteers<'_> {
        Gazetteers(&self.lists)
    }

    fn model(&self) -> Option<&Model> {
        self.model.as_ref().or_else(|| Model::embedded().ok())
    }

    /// What another worker has left, or a new memory.
    fn take_memory(&self) -> Memory {
        self.idle().pop().unwrap_or_default()
    }

    /// Keeps what a worker leaves.
    fn keep_memory(&self, memory: &mut Memory) {
        // A panic may have left it half written.
        if std::thread::panicking() {
            return;
        }
        let mut idle = self.idle();
        if idle.len() < *MOST_IDLE {
            memory.rest(self.lists.len());
            idle.push(std::mem::take(memory));
        }
    }

    fn idle(&self) -> MutexGuard<'_, Vec<Memory>> {
        // Nothing can panic while it is locked.
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The number of the embedded list.
    const OWN_LIST: usize = 0;

    fn own_names(&self) -> &Gazetteer {
        // The builder puts a list there.
        &self.lists[Shared::OWN_LIST]
    }
}

impl Analyzer {
    /// Everything is read, with the embedded model and names.
    pub fn new() -> Analyzer {
        // The embedded files are checked by tests, so the builder has nothing to refuse.
        #[allow(clippy::expect_used)]
        Analyzer::builder()
            .build()
            .expect("the embedded model and names are sound")
    }

    /// Chooses what is read, and with which model and lists.
    pub fn builder() -> AnalyzerBuilder {
        AnalyzerBuilder::default()
    }

    /// Reads one text. For many use a [`worker`](Analyzer::worker) or a [`batch`](Analyzer::batch),
    /// whose results lie in buffers that stay.
    pub fn analyze<'t>(&self, text: &'t str) -> Document<'_, 't> {
        let (text, data) = self.worker().into_data(text);
        Document::own(text, Box::new(data), self.shared.names())
    }

    /// The hot path, for one thread: reads text after text with the same buffers.
    pub fn worker(&self) -> Worker {
        Worker::new(Arc::clone(&self.shared))
    }
}

impl Default for Analyzer {
    fn default() -> Analyzer {
        Analyzer::new()
    }
}
