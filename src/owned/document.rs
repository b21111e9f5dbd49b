//! A whole document.

use serde::{Deserialize, Serialize};

use super::{Address, Chain, Entity, Official, Quantity, Sentence, Step, Token};
use crate::{Span, document};

/// A document that owns all it says.
///
/// ```
/// let analyzer = entitas::Analyzer::new();
/// let texts = ["Retno Marsudi tiba di Jakarta.", "Harga naik 15 persen."];
/// let (send, receive) = std::sync::mpsc::channel();
/// std::thread::spawn(move || {
///     for text in texts {
///         let _ = send.send(analyzer.analyze(text).into_owned());
///     }
/// });
/// let documents: Vec<entitas::owned::Document> = receive.iter().collect();
/// assert_eq!(documents[0].entities()[0].text(), "Retno Marsudi");
/// assert_eq!(documents[1].text(), Some("Harga naik 15 persen."));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Document {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    cut: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    sentences: Vec<Sentence>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    tokens: Option<Vec<Token>>,
    entities: Vec<Entity>,
    quantities: Vec<Quantity>,
    officials: Vec<Official>,
    #[serde(default)]
    addresses: Vec<Address>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    why: Option<Vec<Step>>,
}

impl document::Document<'_, '_> {
    /// The same without borrowing anything: with its text and tokens, and without an id.
    ///
    /// ```
    /// let document = entitas::Analyzer::new().analyze("Retno Marsudi tiba.").into_owned();
    /// fn keep<T: Send + Sync + 'static>(_: &T) {}
    /// keep(&document);
    /// assert_eq!(document.entities()[0].text(), "Retno Marsudi");
    /// ```
    pub fn into_owned(self) -> Document {
        let text = self.text();
        let steps = self.steps();
        Document {
            id: None,
            cut: self.is_cut(),
            text: Some(text.to_owned()),
            sentences: self.sentences().map(Sentence::of).collect(),
            tokens: Some(self.tokens().map(Token::of).collect()),
            entities: self.entities().map(Entity::of).collect(),
            quantities: self
                .quantities()
                .map(|found| Quantity::of(found, text))
                .collect(),
            officials: self
                .officials()
                .map(|official| Official::of(official, text))
                .collect(),
            addresses: self
                .addresses()
                .iter()
                .map(|address| Address::of(address, text))
                .collect(),
            why: (!steps.is_empty())
                .then(|| steps.iter().map(|step| Step::of(step, text)).collect()),
        }
    }
}

impl Document {
    /// The same with an id.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Document {
        self.id = Some(id.into());
        self
    }

    /// The same without its text, as `extract` writes it.
    #[must_use]
    pub fn without_text(mut self) -> Document {
        self.text = None;
        self
    }

    /// The same without its tokens.
    #[must_use]
    pub fn without_tokens(mut self) -> Document {
        self.tokens = None;
        self
    }

    /// Its id, where it has one.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Whether a limit of the analyzer left something out: see
    /// [`Document::is_cut`](crate::Document::is_cut).
    pub fn is_cut(&self) -> bool {
        self.cut
    }

    /// The text that was read, where it is known: JSON has it [where asked for](crate::output::Json::text).
    pub fn text(&self) -> Option<&str> {
        self.text.as_deref()
    }

    /// Every sentence, in the order of the text.
    pub fn sentences(&self) -> &[Sentence] {
        &self.sentences
    }

    /// Every token, where they are known.
    pub fn tokens(&self) -> Option<&[Token]> {
        self.tokens.as_deref()
    }

    /// Names, in the order of the text.
    pub fn entities(&self) -> &[Entity] {
        &self.entities
    }

    /// Numbers, sums, dates and times, in the order of the text.
    pub fn quantities(&self) -> &[Quantity] {
        &self.quantities
    }

    /// Who holds which office, in the order of the text.
    pub fn officials(&self) -> &[Official] {
        &self.officials
    }

    /// Addresses, in the order of the text.
    pub fn addresses(&self) -> &[Address] {
        &self.addresses
    }

    /// What rules did, where it is known.
    pub fn steps(&self) -> Option<&[Step]> {
        self.why.as_deref()
    }

    /// Mentions of the same person, body or place, gathered; in the order of their first mentions.
    pub fn chains(&self) -> Vec<Chain<'_>> {
        Chain::all(self.entities(), self.officials())
    }

    /// The text under a span: of a sentence, a token. `None` where the text is not known, or the span none of its.
    ///
    /// ```
    /// let document = entitas::Analyzer::new().analyze("Hujan turun. Jalan basah.").into_owned();
    /// let texts: Vec<_> = document.sentences().iter().filter_map(|sentence| document.text_of(sentence.span())).collect();
    /// assert_eq!(texts, ["Hujan turun.", "Jalan basah."]);
    /// ```
    pub fn text_of(&self, span: Span) -> Option<&str> {
        span.of(self.text.as_deref()?)
    }

    /// The tokens that begin within a span; none where they are not known.
    pub fn tokens_in(&self, range: impl Into<Span>) -> &[Token] {
        let tokens = self.tokens.as_deref().unwrap_or_default();
        within(tokens, range.into(), Token::span)
    }

    /// The names that begin within a span, as that of a sentence.
    pub fn entities_in(&self, range: impl Into<Span>) -> &[Entity] {
        within(&self.entities, range.into(), Entity::span)
    }

    /// The numbers, sums, dates and times that begin within a span.
    pub fn quantities_in(&self, range: impl Into<Span>) -> &[Quantity] {
        within(&self.quantities, range.into(), Quantity::span)
    }

    /// The officials whose position begins within a span.
    pub fn officials_in(&self, range: impl Into<Span>) -> &[Official] {
        within(&self.officials, range.into(), Official::position_span)
    }
}

/// Those of items in the order of the text that begin within a span.
fn within<T>(items: &[T], span: Span, place: impl Fn(&T) -> Span) -> &[T] {
    let start = items.partition_point(|item| place(item).start() < span.start());
    let end = items.partition_point(|item| place(item).start() < span.end());
    items.get(start..end).unwrap_or_default()
}
