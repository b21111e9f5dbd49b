//! The tokens with their lexemes, and steps from one to the next that end with the line.

use std::ops::{Deref, Range};

use super::super::lexeme::{Lexeme, Word};
use super::super::time::DurationUnit;
use super::misread;
use super::shape::{self, Shape, YEARS};
use crate::Span;
use crate::number::{digits, roman};
use crate::token::{Token, TokenKind, Tokens, Traits};

/// No place: beyond every token, with room to count on from it.
pub(super) const END: usize = usize::MAX >> 1;

/// The tokens of a text with what each can mean in a quantity: those of a word that is several are apart here (`30` `menit`), so
/// they are read before the classes of names and offices stand beside them.
#[derive(Clone, Copy)]
pub(super) struct LexemeView<'a> {
    tokens: Tokens<'a>,
    pub(super) lexemes: &'a [Lexeme],
}

impl<'a> Deref for LexemeView<'a> {
    type Target = Tokens<'a>;

    #[inline]
    fn deref(&self) -> &Tokens<'a> {
        &self.tokens
    }
}

impl<'a> LexemeView<'a> {
    pub(super) fn new(text: &'a str, tokens: &'a [Token], lexemes: &'a [Lexeme]) -> LexemeView<'a> {
        let tokens = Tokens { text, all: tokens };
        LexemeView { tokens, lexemes }
    }

    #[inline]
    pub(super) fn class(&self, at: usize) -> Word {
        match self.lexemes.get(at) {
            Some(lexeme) => lexeme.word,
            None => Word::Other,
        }
    }

    /// The token as it is written: called, since the readers that ask are many.
    #[inline(never)]
    pub(super) fn word(&self, at: usize) -> &'a str {
        self.tokens.word(at)
    }

    #[inline]
    pub(super) fn is(&self, at: usize, flags: u16) -> bool {
        self.lexemes.get(at).is_some_and(|lexeme| lexeme.has(flags))
    }

    /// The bytes from the first token to before the second.
    pub(super) fn span(&self, first: usize, end: usize) -> Span {
        let start = self.get(first).map_or(0, |token| token.start());
        let last = end.checked_sub(1).and_then(|last| self.get(last));
        Span::new(start, last.map_or(start, |token| token.end()))
    }

    /// Whether a new line begins something new here: nothing reads across it. A line that goes on
    /// with a small letter was only wrapped.
    fn breaks(&self, at: usize) -> bool {
        self.get(at).is_some_and(|token| {
            token.has(Traits::PARAGRAPH)
                || token.has(Traits::NEWLINE)
                    && (token.kind() != TokenKind::Word || token.has(Traits::CAPITAL))
        })
    }

    /// Whether a paragraph begins among these tokens.
    pub(super) fn parts(&self, from: usize, to: usize) -> bool {
        (from..to).any(|at| self.has(at, Traits::PARAGRAPH))
    }

    /// The next place, [`END`] where nothing follows that could belong to this.
    #[inline(never)]
    pub(super) fn next(&self, at: usize) -> usize {
        let next = at.wrapping_add(1);
        if next >= self.all.len() || self.breaks(next) {
            END
        } else {
            next
        }
    }

    /// The next place, be it on the next line: for what goes on there by its own form.
    #[inline(never)]
    pub(super) fn over(&self, at: usize) -> usize {
        let next = at.wrapping_add(1);
        match self.get(next) {
            Some(token) if !token.has(Traits::PARAGRAPH) => next,
            _ => END,
        }
    }

    /// The place before, [`END`] where nothing stands that could belong to this.
    #[inline(never)]
    pub(super) fn prev(&self, at: usize) -> usize {
        if at == 0 || at >= self.all.len() || self.breaks(at) {
            END
        } else {
            at - 1
        }
    }

    /// The minus before a number or a currency: it touches that and nothing before but an opening
    /// mark.
    pub(super) fn minus(&self, at: usize) -> Option<usize> {
        let minus = self.prev(at);
        let signs = self.mark(minus, b'-')
            && self.glued(at)
            && (!self.glued(minus)
                || matches!(
                    self.class(self.prev(minus)),
                    Word::Mark(b'(' | b'[' | b'{' | b':' | b'=' | b'"' | b'|')
                ));
        signs.then_some(minus)
    }

    /// A word with a capital letter first.
    #[inline(never)]
    pub(super) fn capital(&self, at: usize) -> bool {
        self.get(at).is_some_and(|token| {
            token.has(Traits::CAPITAL)
                && matches!(token.kind(), TokenKind::Word | TokenKind::Abbreviation)
        })
    }

    /// A word of small letters only.
    pub(super) fn is_lower(&self, at: usize) -> bool {
        self.word(at).bytes().all(|byte| byte.is_ascii_lowercase())
    }

    /// A word of capital letters only, two at least.
    pub(super) fn shouts(&self, at: usize) -> bool {
        self.capital(at) && !self.has(at, Traits::SMALL) && self.len(at) > 1
    }

    /// A word, and no address, which names alone may be.
    #[inline(never)]
    pub(super) fn is_word(&self, at: usize) -> bool {
        self.tokens
            .get(at)
            .is_some_and(|token| matches!(token.kind(), TokenKind::Word | TokenKind::Abbreviation))
    }

    /// The Roman numeral at a token, one letter too.
    pub(super) fn roman(&self, at: usize) -> Option<u16> {
        match self.class(at) {
            Word::Roman(value) => Some(value),
            Word::Letter(letter @ (b'I' | b'V' | b'X')) => roman::read(&[letter]),
            _ => None,
        }
    }

    /// The first byte of a token, a nought where none is: what tells most words apart.
    #[inline]
    pub(super) fn first_byte(&self, at: usize) -> u8 {
        self.bytes(at).first().copied().unwrap_or(0)
    }

    /// Whether the token is this word, in any letter case.
    #[inline(never)]
    pub(super) fn reads(&self, at: usize, word: &str) -> bool {
        self.len(at) == word.len() && self.bytes(at).eq_ignore_ascii_case(word.as_bytes())
    }

    /// Whether the token is one of these words, in any letter case.
    #[inline(never)]
    pub(super) fn is_one_of(&self, at: usize, words: &[&str]) -> bool {
        let len = self.len(at);
        let mut as_long = words.iter().filter(|word| word.len() == len);
        as_long.any(|word| self.bytes(at).eq_ignore_ascii_case(word.as_bytes()))
    }

    /// Whether one of these words stands among some tokens, in any letter case: what a text talks of near a number.
    pub(super) fn has_one_of(&self, mut tokens: Range<usize>, words: &[&str]) -> bool {
        tokens.any(|at| self.is_one_of(at, words))
    }

    /// A number of four plain digits as a year.
    pub(super) fn year_at(&self, at: usize) -> Option<i32> {
        match self.class(at) {
            Word::Number => {}
            Word::Mixed => return misread::year(self.word(at)).map(i32::from),
            _ => return None,
        }
        match shape::read(self.word(at)) {
            Shape::Digits(read, 4) if read.shape == digits::Shape::Plain => {
                let year = read.number.to_u64().filter(|year| YEARS.contains(year))?;
                i32::try_from(year).ok()
            }
            _ => None,
        }
    }

    /// `tahun`, `Th.`
    pub(super) fn is_year_word(&self, at: usize) -> bool {
        matches!(self.class(at), Word::Duration(DurationUnit::Year, 1))
    }

    /// Whether an x or the sign for times stands there.
    #[inline(never)]
    pub(super) fn is_times(&self, at: usize) -> bool {
        matches!(self.class(at), Word::Letter(b'x' | b'X'))
            || self.reads(at, "×")
            // `140*60*74 cm`
            || self.mark(at, b'*') && self.glued(at) && self.glued(at + 1)
    }

    #[inline]
    pub(super) fn mark(&self, at: usize, mark: u8) -> bool {
        matches!(self.class(at), Word::Mark(own) if own == mark)
    }

    /// Whether the mark of an apostrophe stands there: `'45`.
    pub(super) fn is_quote(&self, at: usize) -> bool {
        self.mark(at, b'\'') || self.reads(at, "’") || self.reads(at, "‘")
    }

    /// Whether a hashtag, the name of an account or an emoji stands there.
    pub(super) fn is_tag(&self, at: usize) -> bool {
        self.get(at).is_some_and(|token| {
            matches!(
                token.kind(),
                TokenKind::Hashtag | TokenKind::Mention | TokenKind::Emoji
            )
        })
    }

    /// Whether the address of a page stands there.
    pub(super) fn is_link(&self, at: usize) -> bool {
        self.tokens
            .get(at)
            .is_some_and(|token| token.kind() == TokenKind::Url)
    }

    /// Whether the token is the first of its line in the text, whatever the line is to a reader.
    pub(super) fn heads_line(&self, at: usize) -> bool {
        let start = self.get(at).map_or(0, |token| token.start());
        let head = self.text.get(..start).unwrap_or("");
        let head = head.trim_end_matches([' ', '\t']);
        head.is_empty() || head.ends_with('\n')
    }

    /// Whether the token is the first of its line, as a reader sees it.
    pub(super) fn starts_line(&self, at: usize) -> bool {
        at == 0 || self.has(at, Traits::NEWLINE)
    }

    /// The token before one, over a mark between: the noun of *harga : 3 m*.
    pub(super) fn prev_over(&self, at: usize, marks: &[u8]) -> usize {
        let before = self.prev(at);
        if marks.iter().any(|&mark| self.mark(before, mark)) {
            self.prev(before)
        } else {
            before
        }
    }

    /// The token behind one, over a mark between: the year word of *Prp. Tahun*.
    pub(super) fn next_over(&self, at: usize, marks: &[u8]) -> usize {
        let next = self.next(at);
        if marks.iter().any(|&mark| self.mark(next, mark)) {
            self.next(next)
        } else {
            next
        }
    }

    /// Whether a mark that ends a sentence, or an item of a list, stands there.
    pub(super) fn ends_sentence(&self, at: usize) -> bool {
        matches!(
            self.class(at),
            Word::Mark(b'.' | b';' | b':' | b'!' | b'?' | b'"')
        )
    }

    /// Whether a sentence (or line, or quotation) begins here, so that a capital means nothing.
    #[inline(never)]
    pub(super) fn begins(&self, at: usize) -> bool {
        let before = self.prev(at);
        before == END
            || matches!(
                self.class(before),
                Word::Mark(b'.' | b'!' | b'?' | b'"' | b':' | b'-' | b'\'')
            )
            || matches!(self.word(before), "“" | "‘" | "«" | "”" | "…")
    }
}
