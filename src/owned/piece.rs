//! Pieces of a text.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::text::{pad, wants_padding};
use crate::token::TokenKind;
use crate::{Span, document, why};

/// A piece of the text, with its characters.
///
/// ```
/// let document = entitas::Analyzer::new().analyze("Bupati Bogor Budi Santoso hadir.").into_owned();
/// let name = document.officials()[0].name();
/// assert_eq!((name.text(), name.span().range()), ("Budi Santoso", 13..25));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Piece {
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

    /// Where it stands.
    pub fn span(&self) -> Span {
        Span::new(self.start, self.end)
    }

    /// Its characters.
    pub fn text(&self) -> &str {
        &self.text
    }
}

/// The characters of the piece.
impl fmt::Display for Piece {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

/// Where a sentence stands.
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

/// Where a token stands, and what it is.
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
/// let analyzer = entitas::Analyzer::builder().why(true).build()?;
/// let document = analyzer.analyze("Retno Marsudi tiba.").into_owned();
/// assert!(document.steps().unwrap().iter().any(|step| step.act() == "made"));
/// # Ok::<(), entitas::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Step {
    #[serde(flatten)]
    piece: Piece,
    // Later versions have other rules.
    rule: Cow<'static, str>,
    act: Cow<'static, str>,
}

impl Step {
    pub(super) fn of(step: &why::Step, text: &str) -> Step {
        Step {
            piece: Piece::new(step.span(), text),
            rule: step.rule().as_str().into(),
            act: step.act().as_str().into(),
        }
    }

    /// What it was done to.
    pub fn piece(&self) -> &Piece {
        &self.piece
    }

    /// The stage and the rule: `edges/degrees`.
    pub fn rule(&self) -> &str {
        &self.rule
    }

    /// What it did: `made`, `cut`, `relabelled`, `dropped` or `joined`.
    pub fn act(&self) -> &str {
        &self.act
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if wants_padding(f) {
            return pad(self, f);
        }
        write!(f, "{} {} {}", self.rule, self.act, self.piece)
    }
}
