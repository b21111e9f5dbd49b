//! Pieces of a text.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::text::{pad, wants_padding};
use crate::token::TokenKind;
use crate::why::{self, Act};
use crate::{Span, document};

/// A piece of the text, with its characters.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(super) struct Piece {
    start: usize,
    end: usize,
    text: String,
}

impl Piece {
    pub(super) fn new(span: Span, text: &str) -> Piece {
        Piece {
            start: span.start(),
            end: span.end(),
            text: span.of(text).unwrap_or("").to_owned(),
        }
    }

    pub(super) fn of(span: Span, text: String) -> Piece {
        let (start, end) = (span.start(), span.end());
        Piece { start, end, text }
    }

    pub(super) fn span(&self) -> Span {
        Span::new(self.start, self.end)
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }
}

/// Where a sentence stands; [`Document::text_of`](super::Document::text_of) gives its text.
///
/// ```
/// let document = entitas::Analyzer::new().analyze("Hujan turun. Jalan basah.").into_owned();
/// assert_eq!(document.sentences()[1].span().range(), 13..25);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Sentence {
    start: usize,
    end: usize,
}

impl Sentence {
    pub(super) fn of(sentence: document::SentenceRef<'_, '_>) -> Sentence {
        let span = sentence.span();
        Sentence {
            start: span.start(),
            end: span.end(),
        }
    }

    /// Where it stands.
    pub fn span(&self) -> Span {
        Span::new(self.start, self.end)
    }
}

/// Where a token stands, and what it is; [`Document::text_of`](super::Document::text_of) gives its text.
///
/// ```
/// let document = entitas::Analyzer::new().analyze("Bukunya terbit.").into_owned();
/// let token = &document.tokens().unwrap()[0];
/// assert_eq!((token.kind().as_str(), token.words().len()), ("word", 2));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Token {
    start: usize,
    end: usize,
    kind: TokenKind,
    /// Where there are several.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    words: Vec<(usize, usize)>,
}

impl Token {
    pub(super) fn of(token: crate::TokenRef<'_>) -> Token {
        let (start, end) = (token.span().start(), token.span().end());
        let words = token.words();
        let several = token.kind() == TokenKind::Word && words.len() > 1;
        let words = words.filter(|_| several);
        Token {
            start,
            end,
            kind: token.kind(),
            words: words
                .map(|word| (start + word.start(), start + word.end()))
                .collect(),
        }
    }

    /// Where it stands.
    pub fn span(&self) -> Span {
        Span::new(self.start, self.end)
    }

    /// What it is.
    pub fn kind(&self) -> TokenKind {
        self.kind
    }

    /// Where the syntactic words inside it stand: itself, unless clitics part it.
    pub fn words(&self) -> Vec<Span> {
        if self.words.is_empty() {
            return vec![self.span()];
        }
        let span = |&(start, end): &(usize, usize)| Span::new(start, end);
        self.words.iter().map(span).collect()
    }
}

/// What a rule did: see [`why`](crate::why).
///
/// ```
/// use entitas::{Analyzer, why::Act};
///
/// let analyzer = Analyzer::builder().why(true).build()?;
/// let document = analyzer.analyze("Retno Marsudi tiba.").into_owned();
/// assert!(document.steps().unwrap().iter().any(|step| step.act() == Act::Made));
/// # Ok::<(), entitas::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Step {
    #[serde(flatten)]
    piece: Piece,
    rule: Cow<'static, str>,
    act: Act,
}

impl Step {
    pub(super) fn of(step: &why::Step, text: &str) -> Step {
        Step {
            piece: Piece::new(step.span(), text),
            rule: step.rule().as_str().into(),
            act: step.act(),
        }
    }

    /// What it was done to: where it stands.
    pub fn span(&self) -> Span {
        self.piece.span()
    }

    /// What it was done to, as the text writes it.
    pub fn text(&self) -> &str {
        self.piece.text()
    }

    /// The stage and the rule: `edges/degrees`. Rules come and go from version to version, so that of another version is read
    /// too; those of this one are parsed as a [`Rule`](why::Rule).
    pub fn rule(&self) -> &str {
        &self.rule
    }

    /// What it did.
    pub fn act(&self) -> Act {
        self.act
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if wants_padding(f) {
            return pad(self, f);
        }
        write!(f, "{} {} {}", self.rule, self.act, self.text())
    }
}
