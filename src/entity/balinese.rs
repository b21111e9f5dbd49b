//! Balinese names: `I Gusti Ngurah Jaya Negara`, `Ni Luh Ayu Suryani`, `Anak Agung Gde Raka`.
//!
//! Their first words tell sex, caste and order of birth, and look like a numeral, a child or a god to a tagger that has not
//! met them. Two of them beside each other are nothing but the head of a name.

use super::designated::Designated;
use crate::label::Label;
use crate::lang::{Class, OfficeClass, people};
use crate::token::TokenKind;
use crate::view::TokenView;

/// The most words of a name; more in capitals are a heading.
const MOST: usize = 7;

/// Reads a block of a text.
#[derive(Clone, Copy)]
pub(crate) struct Balinese<'a>(pub(crate) TokenView<'a>);

impl Balinese<'_> {
    /// Gives each such name, in the order of the text.
    pub(crate) fn find(self, mut found: impl FnMut(Designated)) {
        let mut next = 0;
        let limit = self.0.tokens().len();
        while let Some(at) = self.0.next_listed(next, people::BALI_HEAD) {
            let begins = self.is(at, people::BALI_HEAD) && self.is(at + 1, people::BALI_NAME);
            let end = if begins { self.end(at, limit) } else { at };
            if end > at + 2 && !self.is_named_after(at) {
                found(Designated {
                    tokens: at..end,
                    label: Label::Person,
                    open: end,
                    is_sure: true,
                    is_level: false,
                });
            }
            next = end.max(at + 1);
        }
    }

    /// Whether something is called after the bearer of the name at `first`: `Bandara I Gusti Ngurah Rai`.
    fn is_named_after(self, first: usize) -> bool {
        first.checked_sub(1).is_some_and(|before| {
            self.0.capital(before) && self.0.is(before, OfficeClass::SITE | OfficeClass::BODY)
        })
    }

    /// The token after the name that begins at `first`; `first` where what follows is a heading.
    fn end(self, first: usize, limit: usize) -> usize {
        const OTHER: u64 = OfficeClass::STRONG
            | OfficeClass::RANK
            | OfficeClass::DEGREE
            | OfficeClass::LETTERS
            | OfficeClass::TIME
            | OfficeClass::STOP
            | OfficeClass::AND;
        let mut end = first + 2;
        while end < limit
            && self.0.capital(end)
            && self
                .0
                .tokens()
                .get(end)
                .is_some_and(|token| token.kind() != TokenKind::Url)
            && !self.0.is(end, OTHER)
        {
            end += 1;
            if end > first + MOST {
                return first;
            }
        }
        end
    }

    fn is(self, at: usize, class: Class) -> bool {
        self.0.capital_word(at).is(class)
    }
}
