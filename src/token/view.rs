//! Tokens with their text.

use std::fmt;

use super::{Token, TokenKind, Words, words};
use crate::Span;

/// A token with its text. Made by [`Token::view`]; the tokens of a document are such.
///
/// ```
/// let analyzer = entitas::Analyzer::new();
/// let document = analyzer.analyze("Bukunya terbit.");
/// let token = document.tokens().next().unwrap();
/// assert_eq!((token.text(), token.kind().as_str(), token.span().range()), ("Bukunya", "word", 0..7));
/// assert_eq!(token.words().map(|part| &token.text()[part.range()]).collect::<Vec<_>>(), ["Buku", "nya"]);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct TokenRef<'t> {
    token: Token,
    text: &'t str,
}

impl Token {
    /// Together with its text: `text` is the one it was made from.
    #[inline]
    pub fn view(self, text: &str) -> TokenRef<'_> {
        TokenRef {
            token: self,
            text: self.text(text),
        }
    }
}

impl<'t> TokenRef<'t> {
    /// What the token is.
    #[inline]
    pub fn kind(&self) -> TokenKind {
        self.token.kind()
    }

    /// Where it stands, in bytes.
    #[inline]
    pub fn span(&self) -> Span {
        self.token.span()
    }

    /// Its characters.
    #[inline]
    pub fn text(&self) -> &'t str {
        self.text
    }

    /// The syntactic words inside it, as spans of its own bytes that cover it: see [`words`].
    pub fn words(&self) -> Words {
        words(self.text)
    }

    /// The same without its text, to be kept.
    #[inline]
    pub fn detach(&self) -> Token {
        self.token
    }
}

impl fmt::Debug for TokenRef<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} {:?} {:?}",
            self.kind(),
            self.text,
            self.span().range()
        )
    }
}

/// The characters of the token.
impl fmt::Display for TokenRef<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.text)
    }
}
