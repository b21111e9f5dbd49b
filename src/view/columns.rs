//! What is known of the tokens of a text, column by column.

use std::ops::Range;

use super::TokenView;
use crate::lang::{OfficeClass, Word, WordClasses};
use crate::sentence::Sentence;
use crate::text::reuse;
use crate::token::{Token, Tokens, Traits};

/// The classes of the words of a text: of each token the number of one that was met, since few
/// words say anything.
#[derive(Clone, Debug)]
pub struct Classes {
    numbers: Vec<u16>,
    /// The first is that of the words which say nothing.
    met: Vec<OfficeClass>,
}

impl Default for Classes {
    fn default() -> Classes {
        Classes {
            numbers: Vec::new(),
            met: vec![OfficeClass::default()],
        }
    }
}

impl Classes {
    /// What [`classify`](crate::lang::classify) says of the tokens of a text.
    #[cfg(any(test, feature = "stages"))]
    pub fn of(text: &str, tokens: &[Token]) -> Classes {
        let mut classes = Classes::default();
        let (number, numbers) = classes.adding();
        let words = tokens.iter().map(|token| token.text(text));
        numbers.extend(words.map(crate::lang::classify).map(number));
        classes
    }

    /// Forgets the tokens, not the classes.
    pub(crate) fn clear(&mut self) {
        reuse(&mut self.numbers);
    }

    /// What gives a class its number, and where the numbers of further tokens go.
    pub(crate) fn adding(&mut self) -> (impl FnMut(OfficeClass) -> u16, &mut Vec<u16>) {
        let Classes { numbers, met } = self;
        let number = |class| {
            let known = met.iter().position(|&met| met == class);
            let number = known.unwrap_or_else(|| {
                met.push(class);
                met.len() - 1
            });
            number as u16
        };
        (number, numbers)
    }
}

/// The tokens of a text and, column by column, what is known of each.
#[derive(Debug)]
pub struct Columns<'a> {
    pub(super) tokens: Tokens<'a>,
    /// The number of each token's class.
    pub(super) classes: &'a [u16],
    pub(super) met: &'a [OfficeClass],
    pub(super) words: &'a [Word],
    pub(super) sentences: &'a [Sentence],
    /// The text is written without capitals, so that none can be asked for.
    pub(super) small: bool,
    /// The classes that some word may have.
    pub(super) held: WordClasses,
}

impl<'a> Columns<'a> {
    /// Of a text; `classes` are those of the tokens, `words` holds the [`Word`] of each.
    pub fn new(
        text: &'a str,
        tokens: &'a [Token],
        classes: &'a Classes,
        words: &'a [Word],
        sentences: &'a [Sentence],
    ) -> Columns<'a> {
        Columns {
            tokens: Tokens { text, all: tokens },
            classes: &classes.numbers,
            met: &classes.met,
            words,
            sentences,
            small: !tokens.iter().any(|token| token.has(Traits::CAPITAL)),
            held: WordClasses::ALL,
        }
    }

    /// Of some tokens of a text, counted from the first of them, without its sentences.
    pub(crate) fn of_block(
        text: &'a str,
        tokens: &'a [Token],
        classes: &'a Classes,
        words: &'a [Word],
        block: Range<usize>,
    ) -> Columns<'a> {
        let tokens = tokens.get(block.clone()).unwrap_or_default();
        let words = words.get(block.clone()).unwrap_or_default();
        Columns {
            classes: classes.numbers.get(block).unwrap_or_default(),
            held: words.iter().copied().collect(),
            ..Columns::new(text, tokens, classes, words, &[])
        }
    }

    /// What the stages read.
    pub fn view(&self) -> TokenView<'_> {
        TokenView(self)
    }
}
