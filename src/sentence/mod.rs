//! Where sentences begin and end.

mod bracket;
mod cell;
mod dateline;
mod item;
mod line;
mod marks;
mod splitter;

use crate::Span;
use crate::token::{Token, Traits};

pub(crate) use cell::{cells, parts_columns};
pub(crate) use dateline::dateline;
pub(crate) use splitter::split;

/// One sentence: its bytes and its tokens.
///
/// Sentences are sorted, do not overlap, and hold every token of the text. A closing quote
/// belongs to the sentence it closes.
///
/// ```
/// let text = "Hujan turun. Jalan basah.";
/// let tokens = entitas::token::tokenize(text);
/// let second = entitas::sentence::sentences(text, &tokens)[1];
/// assert_eq!((second.span().of(text), second.tokens()), (Some("Jalan basah."), 3..6));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Sentence {
    span: Span,
    first: usize,
    end: usize,
}

impl Sentence {
    /// From the first byte of its first token to the end of its last.
    #[inline]
    pub fn span(self) -> Span {
        self.span
    }

    /// Its tokens, as a range of the document's tokens.
    #[inline]
    pub fn tokens(self) -> std::ops::Range<usize> {
        self.first..self.end
    }
}

/// The sentences of `text`, whose tokens are given.
///
/// ```
/// let text = "Mahfud Md. hadir. “Sudah 2.061 kasus,” katanya.";
/// let tokens = entitas::token::tokenize(text);
/// let sentences = entitas::sentence::sentences(text, &tokens);
/// let texts: Vec<_> = sentences.iter().filter_map(|s| s.span().of(text)).collect();
/// assert_eq!(texts, ["Mahfud Md. hadir.", "“Sudah 2.061 kasus,” katanya."]);
/// ```
pub fn sentences(text: &str, tokens: &[Token]) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    split(text, tokens, &mut sentences);
    sentences
}

/// Makes a space of each line feed that a sentence goes on over, for all that reads lines; but not
/// behind a comma, which may end the line of a list or a signature.
pub(crate) fn join_lines(text: &str, tokens: &mut [Token], sentences: &[Sentence]) {
    for sentence in sentences {
        for at in sentence.tokens().skip(1) {
            let is_line = tokens
                .get(at)
                .is_some_and(|token| token.has(Traits::NEWLINE));
            if is_line
                && tokens
                    .get(at - 1)
                    .is_some_and(|before| before.text(text) != ",")
                && let Some(token) = tokens.get_mut(at)
            {
                token.drop_traits(Traits::NEWLINE);
            }
        }
    }
}
