//! What was read of one text, and how to look at it.

mod data;
mod views;

pub(crate) use data::Data;
pub use views::{Chain, Entity, Official};

use crate::name::Gazetteers;
use crate::quantity::Quantity;
use crate::why::Step;
use crate::{Sentence, Token};

/// One analysed text.
///
/// It borrows the text for `'t`, and for `'w` the buffers of the [`Worker`](crate::Worker) that read it; a
/// document of [`Analyzer::analyze`](crate::Analyzer::analyze) owns its buffers. What names and offices say of
/// the text are slices of it, which outlive the document:
///
/// ```
/// let analyzer = entitas::Analyzer::new();
/// let document = analyzer.analyze("Menteri Luar Negeri Retno Marsudi tiba di Labuan Bajo.");
/// let names: Vec<&'static str> = document.entities().map(|entity| entity.text()).collect();
/// drop(document);
/// assert_eq!(names, ["Retno Marsudi", "Labuan Bajo"]);
/// ```
#[derive(Debug)]
pub struct Document<'w, 't> {
    text: &'t str,
    data: Held<'w>,
    names: Gazetteers<'w>,
}

#[derive(Debug)]
enum Held<'w> {
    Own(Box<Data>),
    Borrowed(&'w Data),
}

/// All that a view needs.
#[derive(Clone, Copy, Debug)]
pub(crate) struct DocumentView<'d, 't> {
    pub(crate) text: &'t str,
    pub(crate) data: &'d Data,
    pub(crate) names: Gazetteers<'d>,
}

impl<'w, 't> Document<'w, 't> {
    pub(crate) fn own(text: &'t str, data: Box<Data>, names: Gazetteers<'w>) -> Document<'w, 't> {
        Document {
            text,
            data: Held::Own(data),
            names,
        }
    }

    pub(crate) fn borrowed(
        text: &'t str,
        data: &'w Data,
        names: Gazetteers<'w>,
    ) -> Document<'w, 't> {
        Document {
            text,
            data: Held::Borrowed(data),
            names,
        }
    }

    pub(crate) fn parts(&self) -> DocumentView<'_, 't> {
        let data = match &self.data {
            Held::Own(data) => data,
            Held::Borrowed(data) => *data,
        };
        DocumentView {
            text: self.text,
            data,
            names: self.names,
        }
    }

    /// The text that was read.
    pub fn text(&self) -> &'t str {
        self.text
    }

    /// Every token, in the order of the text.
    pub fn tokens(&self) -> &[Token] {
        &self.parts().data.tokens
    }

    /// Every sentence, in the order of the text.
    pub fn sentences(&self) -> &[Sentence] {
        &self.parts().data.sentences
    }

    /// Numbers, sums, dates and times, in the order of the text; they do not overlap.
    pub fn quantities(&self) -> &[Quantity] {
        &self.parts().data.quantities
    }

    /// What rules did, in the order in which they did it; empty unless
    /// [asked for](crate::AnalyzerBuilder::why).
    pub fn steps(&self) -> &[Step] {
        &self.parts().data.steps
    }

    /// Names, in the order of the text; they do not overlap.
    pub fn entities(&self) -> impl ExactSizeIterator<Item = Entity<'_, 't>> + Clone {
        let parts = self.parts();
        parts
            .data
            .entities
            .iter()
            .enumerate()
            .map(move |(index, record)| Entity::new(parts, index, record))
    }

    /// The name with this number, counted from 0.
    pub fn entity(&self, index: usize) -> Option<Entity<'_, 't>> {
        let parts = self.parts();
        parts
            .data
            .entities
            .get(index)
            .map(|record| Entity::new(parts, index, record))
    }

    /// Who holds which office, in the order of the text.
    pub fn officials(&self) -> impl ExactSizeIterator<Item = Official<'_, 't>> + Clone {
        let parts = self.parts();
        parts
            .data
            .officials
            .iter()
            .map(move |record| Official::new(parts, record))
    }

    /// Mentions of the same person, body or place, gathered; in the order of their first mentions.
    ///
    /// ```
    /// let analyzer = entitas::Analyzer::new();
    /// let document = analyzer.analyze("Retno Marsudi tiba di Jakarta. “Kami siap,” kata Retno.");
    /// let chains = document.chains();
    /// let mentions: Vec<_> = chains[0].mentions().map(|entity| entity.text()).collect();
    /// assert_eq!(mentions, ["Retno Marsudi", "Retno"]);
    /// ```
    pub fn chains(&self) -> Vec<Chain<'_, 't>> {
        Chain::gather(self.parts())
    }
}
