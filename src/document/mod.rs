//! What was read of one text, and how to look at it.

// Its macros make the iterators of the others.
#[macro_use]
mod items;
mod address;
mod chain;
mod data;
mod entity;
mod filter;
mod official;
mod sentence;
mod titles;

pub use address::{Address, AddressField};
pub use chain::Chain;
pub(crate) use chain::gather;
pub(crate) use data::Data;
pub use entity::Entity;
pub use items::{Entities, Officials, Quantities, Tokens};
pub use official::Official;
pub use sentence::{SentenceRef, Sentences};
pub use titles::{Title, Titles};

use std::fmt;

use crate::Span;
use crate::name::Gazetteers;
use crate::quantity::QuantityRef;
use crate::token::TokenRef;
use crate::why::Step;

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
///
/// # Order and offsets
///
/// Tokens, sentences, names and quantities come in the order of the text, and none overlaps another of its
/// kind; a name and a quantity may share words. Offsets are bytes of UTF-8, at borders of characters, for
/// every span of a document; [`text::Offsets`](crate::text::Offsets) converts them. What begins in a sentence
/// or range of bytes belongs to it, and a name that goes on beyond does too, so that everything belongs to
/// one sentence.
///
/// # Limits
///
/// A sentence of more than 8,192 tokens is read in pieces, and a name has 32 tokens at most. An analyzer may be told
/// [how long](crate::AnalyzerBuilder::longest_document) a document is at most, and
/// [how many names](crate::AnalyzerBuilder::most_entities) it keeps.
pub struct Document<'w, 't> {
    text: &'t str,
    data: Held<'w>,
    names: Gazetteers<'w>,
}

enum Held<'w> {
    Own(Box<Data>),
    Borrowed(&'w Data),
}

/// All that a view needs.
#[derive(Clone, Copy)]
pub(crate) struct DocumentView<'d, 't> {
    pub(crate) text: &'t str,
    pub(crate) data: &'d Data,
    pub(crate) names: Gazetteers<'d>,
}

impl<'t> DocumentView<'_, 't> {
    /// The text under a span.
    fn of(&self, span: Span) -> &'t str {
        span.of(self.text).unwrap_or("")
    }
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

    /// Whether a limit of the analyzer left something out: the end of the text, or names beyond the
    /// [most](crate::AnalyzerBuilder::most_entities) to be kept.
    pub fn is_cut(&self) -> bool {
        self.parts().data.cut
    }

    /// The text that was read: all of it, unless the document [is cut](Document::is_cut).
    pub fn text(&self) -> &'t str {
        self.text
    }

    /// Every token, in the order of the text.
    pub fn tokens(&self) -> Tokens<'_, 't> {
        Tokens::all(self.parts())
    }

    /// Every sentence, in the order of the text.
    pub fn sentences(&self) -> Sentences<'_, 't> {
        Sentences::all(self.parts())
    }

    /// Numbers, sums, dates and times, in the order of the text; they do not overlap.
    pub fn quantities(&self) -> Quantities<'_, 't> {
        Quantities::all(self.parts())
    }

    /// Names, in the order of the text; they do not overlap.
    pub fn entities(&self) -> Entities<'_, 't> {
        Entities::all(self.parts())
    }

    /// Who holds which office, in the order of their positions in the text.
    pub fn officials(&self) -> Officials<'_, 't> {
        Officials::all(self.parts())
    }

    /// Addresses, in the order of the text: streets, house numbers, RT, RW, the levels of regions and postcodes that stand
    /// in a row, with or without commas, over line breaks too. They are put together anew at each call, from the names and the
    /// quantities; without quantities they have no numbers.
    ///
    /// ```
    /// let analyzer = entitas::Analyzer::new();
    /// let document = analyzer.analyze("Kantor pindah ke Jalan Kenanga 12, Kecamatan Sewon, Kabupaten Bantul.");
    /// let addresses = document.addresses();
    /// assert_eq!(addresses[0].text(), "Jalan Kenanga 12, Kecamatan Sewon, Kabupaten Bantul");
    /// let codes: Vec<_> = addresses[0].fields().iter().filter_map(|field| Some(field.entry()?.id()?.to_string())).collect();
    /// assert_eq!(codes, ["id:34.02.15", "id:34.02"]);
    /// ```
    pub fn addresses(&self) -> Vec<Address<'_, 't>> {
        Address::gather(self.parts())
    }

    /// Mentions of the same person, body or place, gathered; in the order of their first mentions.
    ///
    /// ```
    /// let analyzer = entitas::Analyzer::new();
    /// let document = analyzer.analyze("Retno Marsudi tiba di Jakarta. “Kami siap,” kata Retno.");
    /// let chains = document.chains();
    /// let mentions: Vec<_> = chains[0].mentions().iter().map(|entity| entity.text()).collect();
    /// assert_eq!(mentions, ["Retno Marsudi", "Retno"]);
    /// ```
    pub fn chains(&self) -> Vec<Chain<'_, 't>> {
        Chain::all(self.parts())
    }

    /// What rules did, in the order in which they did it; empty unless
    /// [asked for](crate::AnalyzerBuilder::why).
    pub fn steps(&self) -> &[Step] {
        &self.parts().data.steps
    }

    /// The name with this number, counted from 0.
    pub fn entity(&self, index: usize) -> Option<Entity<'_, 't>> {
        Entity::nth(self.parts(), index)
    }

    /// The token over this byte.
    pub fn token_at(&self, byte: usize) -> Option<TokenRef<'t>> {
        self.tokens().over(byte)
    }

    /// The sentence over this byte.
    pub fn sentence_at(&self, byte: usize) -> Option<SentenceRef<'_, 't>> {
        self.sentences().over(byte)
    }

    /// The name over this byte.
    ///
    /// ```
    /// let analyzer = entitas::Analyzer::new();
    /// let document = analyzer.analyze("Retno Marsudi tiba di Labuan Bajo.");
    /// assert_eq!(document.entity_at(24).map(|entity| entity.text()), Some("Labuan Bajo"));
    /// assert!(document.entity_at(16).is_none());
    /// ```
    pub fn entity_at(&self, byte: usize) -> Option<Entity<'_, 't>> {
        self.entities().over(byte)
    }

    /// The number, sum, date or time over this byte.
    pub fn quantity_at(&self, byte: usize) -> Option<QuantityRef<'t>> {
        self.quantities().over(byte)
    }

    /// The tokens that begin within these bytes.
    pub fn tokens_in(&self, range: impl Into<Span>) -> Tokens<'_, 't> {
        self.tokens().within(range.into())
    }

    /// The sentences that begin within these bytes.
    pub fn sentences_in(&self, range: impl Into<Span>) -> Sentences<'_, 't> {
        self.sentences().within(range.into())
    }

    /// The names that begin within these bytes.
    ///
    /// ```
    /// let analyzer = entitas::Analyzer::new();
    /// let document = analyzer.analyze("Retno Marsudi tiba di Labuan Bajo.");
    /// let names: Vec<_> = document.entities_in(10..40).map(|entity| entity.text()).collect();
    /// assert_eq!(names, ["Labuan Bajo"]);
    /// ```
    pub fn entities_in(&self, range: impl Into<Span>) -> Entities<'_, 't> {
        self.entities().within(range.into())
    }

    /// The numbers, sums, dates and times that begin within these bytes.
    pub fn quantities_in(&self, range: impl Into<Span>) -> Quantities<'_, 't> {
        self.quantities().within(range.into())
    }

    /// The officials whose position begins within these bytes.
    pub fn officials_in(&self, range: impl Into<Span>) -> Officials<'_, 't> {
        self.officials().within(range.into())
    }
}

impl fmt::Debug for Document<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Document")
            .field("text", &self.text)
            .field("entities", &self.entities())
            .field("quantities", &self.quantities())
            .field("officials", &self.officials())
            .finish_non_exhaustive()
    }
}

/// Two documents are equal where all that they show is.
impl PartialEq for Document<'_, '_> {
    fn eq(&self, other: &Document<'_, '_>) -> bool {
        let (own, others) = (self.parts().data, other.parts().data);
        self.text == other.text
            && own.tokens == others.tokens
            && own.sentences == others.sentences
            && own.quantities == others.quantities
            && own.steps == others.steps
            && self.entities().eq(other.entities())
            && self.officials().eq(other.officials())
    }
}
