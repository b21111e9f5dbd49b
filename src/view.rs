//! The tokens of a text with their classes, read by number.

mod columns;

use std::ops::Range;

use crate::Span;
use crate::lang::lists::affixes;
use crate::lang::{Class, OfficeClass, Word, expansion, firms, word};
use crate::sentence::Sentence;
use crate::token::{Token, TokenKind, Traits};
pub use columns::{Classes, Columns};

/// What the stages after the tagger read: the tokens of a text, and the classes of each. As thin as a reference, since most
/// rules take it.
#[derive(Clone, Copy, Debug)]
pub struct TokenView<'a>(&'a Columns<'a>);

impl<'a> TokenView<'a> {
    /// Whether the text is written without capitals.
    #[inline]
    pub(crate) fn is_small(self) -> bool {
        self.0.small
    }

    /// A capital, or a text without any.
    #[inline]
    pub(crate) fn may_be_name(self, at: usize) -> bool {
        self.capital(at) || self.0.small && self.is_word(at)
    }

    pub(crate) fn sentences(self) -> &'a [Sentence] {
        self.0.sentences
    }

    pub(crate) fn tokens(self) -> &'a [Token] {
        self.0.tokens.all
    }

    #[inline]
    pub(crate) fn class(self, at: usize) -> OfficeClass {
        let number = self.0.classes.get(at).copied().map_or(0, usize::from);
        self.0.met.get(number).copied().unwrap_or_default()
    }

    #[inline]
    pub(crate) fn is(self, at: usize, classes: u64) -> bool {
        self.class(at).is(classes)
    }

    /// The word of a token among those that rules ask for (`lang/word/`), in whatever case it is
    /// written; none where it is no such word.
    #[inline]
    pub(crate) fn listed(self, at: usize) -> Word {
        self.0.words.get(at).copied().unwrap_or_default()
    }

    /// The first token from `from` on whose word has the class, in whatever case it is written.
    pub(crate) fn next_listed(self, from: usize, class: Class) -> Option<usize> {
        if !self.0.held.has(class) {
            return None;
        }
        let mut ahead = self.0.words.get(from..)?.iter();
        let found = ahead.position(|word| word.is(class))?;
        Some(from + found)
    }

    /// The first token from `from` on that is such a one, by itself and its word.
    #[inline]
    pub(crate) fn next_that(
        self,
        from: usize,
        is_it: impl Fn(&Token, Word) -> bool,
    ) -> Option<usize> {
        let tokens = self.0.tokens.all.get(from..)?.iter();
        let mut ahead = tokens.zip(self.0.words.get(from..)?);
        let found = ahead.position(|(token, &word)| is_it(token, word))?;
        Some(from + found)
    }

    /// The first of some tokens that has one of the classes.
    pub(crate) fn next_classed(self, tokens: Range<usize>, classes: u64) -> Option<usize> {
        let start = tokens.start;
        let class = |&number: &u16| self.0.met.get(usize::from(number));
        let is_it = |number: &u16| class(number).is_some_and(|class| class.is(classes));
        let found = self.0.classes.get(tokens)?.iter().position(is_it)?;
        Some(start + found)
    }

    /// The same where it is written in small letters.
    #[inline]
    pub(crate) fn lower(self, at: usize) -> Word {
        self.listed_if(at, !self.has(at, Traits::CAPITAL))
    }

    /// The same where it begins with a capital and goes on in small letters.
    #[inline]
    pub(crate) fn capitalized(self, at: usize) -> Word {
        self.listed_if(
            at,
            self.has(at, Traits::CAPITAL) && self.has(at, Traits::SMALL),
        )
    }

    /// The same where it begins with a capital, however it goes on.
    #[inline]
    pub(crate) fn capital_word(self, at: usize) -> Word {
        self.listed_if(at, self.has(at, Traits::CAPITAL))
    }

    #[inline]
    fn listed_if(self, at: usize, written: bool) -> Word {
        if written {
            self.listed(at)
        } else {
            Word::default()
        }
    }

    /// A head of one word, which needs no other.
    pub(crate) fn is_plain_head(self, at: usize) -> bool {
        self.is(at, OfficeClass::HEAD) && !self.is(at, OfficeClass::PAIR)
    }

    pub(crate) fn word(self, at: usize) -> &'a str {
        self.0.tokens.word(at)
    }

    /// What stands between a token and the one before it.
    pub(crate) fn gap(self, at: usize) -> &'a str {
        let before = at
            .checked_sub(1)
            .and_then(|before| self.0.tokens.get(before));
        let start = before.map_or(0, |token| token.end());
        let end = self.0.tokens.get(at).map_or(start, |token| token.start());
        self.0.tokens.text.get(start..end).unwrap_or("")
    }

    /// Characters from the first of some tokens to the end of the last.
    pub(crate) fn chars(self, tokens: std::ops::Range<usize>) -> usize {
        let span = self.span(tokens.start, tokens.end);
        let bytes = span.and_then(|span| span.of(self.0.tokens.text));
        bytes.map_or(0, |bytes| bytes.chars().count())
    }

    #[inline]
    pub(crate) fn has(self, at: usize, traits: u8) -> bool {
        self.0.tokens.has(at, traits)
    }

    /// Whether the token begins with a capital letter.
    #[inline]
    pub(crate) fn capital(self, at: usize) -> bool {
        self.is_word(at) && (self.has(at, Traits::CAPITAL) || self.is_brand(at))
    }

    /// `iQOO`, `eFishery`: a name that begins small.
    fn is_brand(self, at: usize) -> bool {
        let Some(token) = self.0.tokens.get(at).filter(|token| token.len() > 1) else {
            return false;
        };
        let head = self.0.tokens.text.as_bytes().get(token.start()..);
        matches!(head, Some([b'a'..=b'z', b'A'..=b'Z', ..]))
    }

    /// The hyphen of a token that joins two names: `Jokowi-Ahok`, not `Al-Azhar`, `Tae-yong`.
    pub(crate) fn joined_names(self, at: usize) -> Option<usize> {
        const SHORT: usize = 2;
        let token = self.0.tokens.get(at)?;
        let word = self.word(at);
        let hyphen = word.bytes().position(|byte| byte == b'-')?;
        let after = word.get(hyphen + 1..)?;
        let joins = hyphen > SHORT
            && after.len() >= SHORT
            && after.starts_with(|first: char| first.is_uppercase());
        joins.then(|| token.start() + hyphen)
    }

    /// Whether it is an acronym by its shape: `DPR`, `PDI-P`.
    #[inline]
    pub(crate) fn acronym(self, at: usize) -> bool {
        // One test, since most capitals begin names, and which do can hardly be guessed.
        let is_upper = |token: &Token| token.is_upper() & (token.len() > 1);
        self.0.tokens.get(at).is_some_and(is_upper) && self.is_word(at)
    }

    #[inline]
    pub(crate) fn is_word(self, at: usize) -> bool {
        self.0.tokens.get(at).is_some_and(|token| {
            // `Kompas.com` is a name too.
            matches!(
                token.kind(),
                TokenKind::Word | TokenKind::Abbreviation | TokenKind::Url
            )
        })
    }

    pub(crate) fn is_number(self, at: usize) -> bool {
        self.0
            .tokens
            .get(at)
            .is_some_and(|token| token.kind() == TokenKind::Number)
    }

    /// A Roman numeral up to the thirties: `VII`, `XXI`.
    pub(crate) fn is_roman(self, at: usize) -> bool {
        self.may_be_name(at)
            && self.word(at).bytes().all(|byte| {
                matches!(byte, b'I' | b'V' | b'X')
                    || self.0.small && matches!(byte, b'i' | b'v' | b'x')
            })
    }

    /// The first byte of a mark or sign; 0 for anything else.
    #[inline]
    pub(crate) fn mark(self, at: usize) -> u8 {
        let bytes = self.0.tokens.text.as_bytes();
        match self.0.tokens.get(at) {
            Some(token) if matches!(token.kind(), TokenKind::Punctuation | TokenKind::Symbol) => {
                bytes.get(token.start()).copied().unwrap_or(0)
            }
            _ => 0,
        }
    }

    /// The bytes under the tokens `first..last`.
    pub(crate) fn span(self, first: usize, last: usize) -> Option<Span> {
        let inside = self.0.tokens.all.get(first..last)?;
        Some(Span::new(inside.first()?.start(), inside.last()?.end()))
    }

    /// Whether two words make one head or one part of a body: `Wali Kota`, `Badan Anggaran`.
    pub(crate) fn joins(self, at: usize) -> bool {
        // `Komisaris` also ends `Presiden Komisaris`, and a word ends one kind of pair alone.
        let board =
            || self.capitalized(at) == word::DEWAN && self.capitalized(at + 1) == word::KOMISARIS;
        self.class(at).joins(self.class(at + 1)) || board()
    }

    /// The `Jenderal` of `Direktorat Jenderal`, which is no rank.
    pub(crate) fn of_directorate(self, at: usize) -> bool {
        let before = at.checked_sub(1).map_or("", |before| self.word(before));
        self.is(at, OfficeClass::SUFFIX)
            && affixes::DIRECTORATE.iter().any(|end| before.ends_with(end))
    }

    /// The regency of `Bupati Karo`, no `Karo Humas`.
    pub(crate) fn is_karo(self, at: usize) -> bool {
        self.capitalized(at) == word::KARO
            && !self.is(
                at + 1,
                OfficeClass::INNER | OfficeClass::LINK | OfficeClass::ORGAN,
            )
    }

    /// Where the words begin that end before `end` and that the contraction at `short` is made of.
    pub(crate) fn first_spelled(self, short: usize, end: usize) -> Option<usize> {
        let long = expansion(self.word(short))?;
        let words = || long.split(' ').map(str::as_bytes);
        let first = end.checked_sub(words().count())?;
        (first..end)
            .zip(words())
            .all(|(at, word)| self.word(at).as_bytes().eq_ignore_ascii_case(word))
            .then_some(first)
    }

    /// Whether the token is an acronym that the first letters of the words before it spell, each
    /// `dan` between them left out.
    pub(crate) fn is_spelled_before(self, at: usize) -> bool {
        let mut after = at;
        self.acronym(at)
            && self.word(at).bytes().rev().all(|letter| {
                let and = after > 0 && after < at && self.is(after - 1, OfficeClass::AND);
                after = after.saturating_sub(1 + usize::from(and));
                let first = self.word(after).bytes().next();
                after < at && self.capital(after) && first == Some(letter)
            })
    }

    /// The `Tbk` that ends the name of a firm.
    pub(crate) fn is_form(self, at: usize) -> bool {
        self.capital_word(at).is(firms::ENDS_FIRM)
    }

    /// The token after the bracket that closes the one at `at`, when it stands near.
    pub(crate) fn after_bracket(self, at: usize, end: usize) -> Option<usize> {
        const NEAR: usize = 12;
        (at + 1..end.min(at + NEAR))
            .take_while(|&inside| self.mark(inside) != b'(')
            .find(|&inside| self.mark(inside) == b')')
            .map(|inside| inside + 1)
    }
}
