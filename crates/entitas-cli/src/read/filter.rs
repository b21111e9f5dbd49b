//! Which names and expressions are wanted.

use entitas::quantity::Kind;
use entitas::{Document, Label};

use crate::cli::Read;

/// Only names with some labels and at least a score, only expressions of some kinds.
#[derive(Clone, Debug)]
pub struct Filter {
    labels: Vec<Label>,
    kinds: Vec<Kind>,
    least: f32,
}

impl Filter {
    /// The filter that was asked for.
    pub fn of(arguments: &Read) -> Option<Filter> {
        let filter = Filter {
            labels: arguments.label.clone(),
            kinds: arguments.kind.clone(),
            least: arguments.min_score.unwrap_or(0.0),
        };
        let is_asked =
            !filter.labels.is_empty() || !filter.kinds.is_empty() || arguments.min_score.is_some();
        is_asked.then_some(filter)
    }

    /// The document with what is wanted alone.
    pub fn apply<'w, 't>(&self, document: &Document<'w, 't>) -> Document<'w, 't> {
        document.filter(
            |name| {
                let is_labelled = self.labels.is_empty() || self.labels.contains(&name.label());
                is_labelled && name.score().unwrap_or(1.0) >= self.least
            },
            |quantity| self.kinds.is_empty() || self.kinds.contains(&quantity.kind()),
        )
    }
}
