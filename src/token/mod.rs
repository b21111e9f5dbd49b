//! Words, numbers, marks: the smallest pieces of a text.

mod abbreviation;
mod broken;
mod char_class;
mod clitic;
mod currency;
mod cursor;
mod dot;
mod emoji;
mod gap;
mod lanes;
mod mark;
mod markup;
mod scanner;
mod site;
mod starter;
mod tokens;
mod types;
mod view;
mod window;
mod word;

use crate::Span;

pub(crate) use abbreviation::introduces;
pub use clitic::{Words, words};
pub(crate) use scanner::scan;
pub(crate) use starter::is_starter;
pub(crate) use tokens::Tokens;
pub(crate) use types::{Types, retain};
pub use view::TokenRef;

/// The tokens of `text`.
///
/// ```
/// let text = "Sebanyak 2.061 kasus, kata Mahfud Md. di Kompas.com.";
/// let tokens: Vec<_> = entitas::token::tokenize(text).iter().map(|t| t.text(text)).collect();
/// assert_eq!(tokens, ["Sebanyak", "2.061", "kasus", ",", "kata", "Mahfud", "Md.", "di", "Kompas.com", "."]);
/// ```
pub fn tokenize(text: &str) -> Vec<Token> {
    let mut tokens = Vec::with_capacity(text.len() / 6);
    scan(text, &mut tokens);
    tokens
}

/// The tokens of `text`, in a vector that is emptied first and can serve for text after text.
///
/// ```
/// let mut tokens = Vec::new();
/// let mut total = 0;
/// for line in ["Harga naik 15 persen.", "Rapat ditunda."] {
///     entitas::token::tokenize_into(line, &mut tokens);
///     total += tokens.len();
/// }
/// assert_eq!(total, 8);
/// ```
pub fn tokenize_into(text: &str, tokens: &mut Vec<Token>) {
    tokens.clear();
    scan(text, tokens);
}

/// What a token is, as far as its characters alone tell.
///
/// ```
/// use entitas::token::{TokenKind, tokenize};
///
/// let kinds: Vec<TokenKind> = tokenize("2.061 #topik").iter().map(|token| token.kind()).collect();
/// assert_eq!(kinds, [TokenKind::Number, TokenKind::Hashtag]);
/// assert_eq!(TokenKind::Hashtag.as_str(), "hashtag");
/// ```
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum TokenKind {
    /// A word, with its hyphens, apostrophes and attached digits: `undang-undang`, `ke-17`,
    /// `1990-an`, `N219`, `KTP-mu`.
    Word,
    /// Digits with their separators: `2.061`, `1.000.000,50`, `10.30`, `17/8/1945`, `10-15`.
    Number,
    /// A word with the dot that belongs to it: `Md.`, `S.H.`, `dll.`, `Jl.`, the initial `A.`.
    Abbreviation,
    /// A mark of writing: `,` `“` `…` `–` `(`.
    Punctuation,
    /// Any other sign: `%` `$` `°` `+`.
    Symbol,
    /// `https://…`, `www.…`, and site names such as `Kompas.com`.
    Url,
    /// `nama@contoh.id`.
    Email,
    /// `@nama`.
    Mention,
    /// `#topik`.
    Hashtag,
    /// One emoji with all its joined parts.
    Emoji,
}

named! {
    /// The name in small letters, as serde writes it.
    TokenKind, "kind of token",
    Word = "word",
    Number = "number",
    Abbreviation = "abbreviation",
    Punctuation = "punctuation",
    Symbol = "symbol",
    Url = "url",
    Email = "email",
    Mention = "mention",
    Hashtag = "hashtag",
    Emoji = "emoji",
}

/// One token: its kind and where it stands.
///
/// Tokens of a text are sorted and do not overlap; between them there is only white space, other
/// characters that print nothing, and mark-up that was left in the text (`<b>`, `&nbsp;`, `**`,
/// `[1]` behind a word), so tokens and gaps rebuild the text. A word that a hyphen breaks at a
/// line's end (`peme-⏎rintah`) is one token, with the break in it.
///
/// ```
/// let text = "Harga naik.";
/// let token = entitas::token::tokenize(text)[1];
/// assert_eq!((token.text(text), token.start(), token.end()), ("naik", 6, 10));
/// assert_eq!(token.view(text).text(), "naik");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Token {
    start: usize,
    len: u32,
    kind: TokenKind,
    traits: Traits,
}

/// Facts about the characters of a token, gathered while it is scanned.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Traits(pub(crate) u8);

impl Traits {
    /// The first letter or digit is a capital letter.
    pub(crate) const CAPITAL: u8 = 1;
    /// Some letter is small.
    pub(crate) const SMALL: u8 = 2;
    /// Some character is a digit.
    pub(crate) const DIGIT: u8 = 4;
    /// Some byte is not ASCII.
    pub(crate) const WIDE: u8 = 8;
    /// A line ends in the gap before the token.
    pub(crate) const NEWLINE: u8 = 16;
    /// No gap before the token: it touches the one before.
    pub(crate) const GLUED: u8 = 32;
    /// Two lines or more end in the gap before the token.
    pub(crate) const PARAGRAPH: u8 = 64;
    /// It is not written as it is read: a line ends inside, or it is an entity of HTML.
    pub(crate) const BROKEN: u8 = 128;

    /// Those that the token's own characters give.
    pub(crate) const OF_BYTES: u8 =
        Self::CAPITAL | Self::SMALL | Self::DIGIT | Self::WIDE | Self::BROKEN;
}

impl Token {
    pub(crate) fn new(start: usize, len: u32, kind: TokenKind, traits: Traits) -> Token {
        Token {
            start,
            len,
            kind,
            traits,
        }
    }

    /// What the token is.
    #[inline]
    pub fn kind(self) -> TokenKind {
        self.kind
    }

    /// Where it stands.
    #[inline]
    pub fn span(self) -> Span {
        Span::new(self.start, self.start + self.len as usize)
    }

    /// First byte.
    #[inline]
    pub fn start(self) -> usize {
        self.start
    }

    /// First byte after it.
    #[inline]
    pub fn end(self) -> usize {
        self.start + self.len as usize
    }

    /// How many bytes it has.
    #[inline]
    pub(crate) fn len(self) -> usize {
        self.len as usize
    }

    /// Its characters; empty where `text` is not the text it was made from.
    #[inline]
    pub fn text(self, text: &str) -> &str {
        self.span().of(text).unwrap_or("")
    }

    /// A mark as it is read: `"` of `&quot;`.
    #[inline]
    pub(crate) fn read(self, text: &str) -> &str {
        let written = self.text(text);
        if self.has(Traits::BROKEN) {
            return markup::sign(written).unwrap_or(written);
        }
        written
    }

    #[inline]
    pub(crate) fn drop_traits(&mut self, traits: u8) {
        self.traits.0 &= !traits;
    }

    /// Whether all of its letters are capitals, and it begins with one.
    #[inline]
    pub(crate) fn is_upper(self) -> bool {
        self.traits.0 & (Traits::CAPITAL | Traits::SMALL) == Traits::CAPITAL
    }

    #[inline]
    pub(crate) fn has(self, traits: u8) -> bool {
        self.traits.0 & traits != 0
    }
}
