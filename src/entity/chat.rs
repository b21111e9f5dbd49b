//! Chats and posts: words cut short that look like acronyms of bodies, and cities cut short.

use std::ops::Range;

use super::designated::Designated;
use crate::label::Label;
use crate::lang::{Class, chat};
use crate::token::Traits;
use crate::view::TokenView;

/// Whether a word is an abbreviated one: `brg`, `pgn`, `dpn`; capitals are the name's own. One that begins a sentence is
/// no body (`Ky di kampung`), but may be somebody: `Ade`.
pub(super) fn is_abbreviated(view: TokenView<'_>, at: usize, label: Label) -> bool {
    let mut bytes = view.word(at).bytes();
    let begins = |byte: u8| {
        byte.is_ascii_lowercase() || label == Label::Organization && byte.is_ascii_uppercase()
    };
    view.listed(at).is(chat::CHAT)
        && bytes.len() > 1
        && bytes.next().is_some_and(begins)
        && bytes.all(|byte| byte.is_ascii_lowercase())
}

/// Reads a block of a text.
#[derive(Clone, Copy)]
pub(crate) struct ShortPlaces<'a>(pub(crate) TokenView<'a>);

impl ShortPlaces<'_> {
    /// Gives each city that is cut short behind a word that leads to it: `ke sby`, `di bdg, jkt`.
    pub(crate) fn find(self, mut found: impl FnMut(Designated)) {
        let mut before: Option<Range<usize>> = None;
        let mut next = 0;
        while let Some(at) = self.0.next_listed(next, chat::SHORT_PLACE) {
            next = at + 1;
            let may_be_place = self.is(at, chat::SHORT_PLACE)
                || self.0.acronym(at) && self.0.listed(at).is(chat::SHORT_CAPITAL);
            if !may_be_place {
                continue;
            }
            let leads = at
                .checked_sub(1)
                .is_some_and(|before| self.is(before, chat::LEADS) && !self.is_compared(before));
            let goes_on = before.as_ref().is_some_and(|before| {
                let joint = before.end;
                joint + 1 == at
                    && (matches!(self.0.mark(joint), b',' | b'/' | b'-')
                        || self.is(joint, chat::AND_PLACE))
            });
            if leads || goes_on {
                let tokens = at..at + 1;
                before = Some(tokens.clone());
                found(Designated {
                    tokens,
                    label: Label::Place,
                    open: at + 1,
                    is_sure: true,
                    is_level: false,
                });
            }
        }
    }

    /// Whether what stands behind `before` is compared with something: `lebih baik dr sby`.
    fn is_compared(&self, before: usize) -> bool {
        const FAR: usize = 2;
        (1..=FAR)
            .filter_map(|back| before.checked_sub(back))
            .any(|at| self.0.listed(at).is(chat::MORE))
    }

    /// The classes of a word in small letters.
    fn is(self, at: usize, class: Class) -> bool {
        self.0.listed(at).is(class) && !self.0.has(at, Traits::CAPITAL)
    }
}
