//! Cities called like a common noun that the text has: the `Palu` at the head of a sentence in a tale about a hammer.

use super::wanted::is_led;
use crate::lang::generic;
use crate::name::{Label, Record};
use crate::token::Traits;
use crate::view::TokenView;
use crate::why::{self, Act, Rule};

/// Takes the entry from places at the head of a sentence, where every word has a capital, that the text has as a noun in small
/// letters.
pub(super) fn forget(view: TokenView<'_>, names: &mut [Record]) {
    let mut nouns: Option<Nouns> = None;
    for name in names.iter_mut().filter(|name| opens(view, name)) {
        let nouns = nouns.get_or_insert_with(|| Nouns::of(view));
        if nouns.has(view, name.first_token() as usize) {
            why::told(Rule::NounOfText, Act::Dropped, || Some(name.span()));
            name.set_entry(None);
        }
    }
}

/// Whether such a place stands at the head of a sentence.
fn opens(view: TokenView<'_>, name: &Record) -> bool {
    let first = name.first_token() as usize;
    let is_city = name.label() == Label::Place
        && name.entry().is_some()
        && name.last_token() as usize == first + 1
        && view.capitalized(first).is(generic::CITY_NOUN);
    is_city
        && first.checked_sub(1).is_none_or(|before| {
            let is_mark = !view.is_word(before) && !view.is_number(before);
            view.has(first, Traits::NEWLINE) || is_mark && view.mark(before) != b','
        })
}

/// The nouns of a text that are cities' names too, each by the token of its first mention.
#[derive(Default)]
struct Nouns {
    tokens: [usize; Nouns::MOST],
    count: usize,
}

impl Nouns {
    /// The most of them that count.
    const MOST: usize = 8;

    fn of(view: TokenView<'_>) -> Nouns {
        let mut nouns = Nouns::default();
        let mut from = 0;
        while let Some(at) = view.next_listed(from, generic::CITY_NOUN) {
            from = at + 1;
            if !view.lower(at).is(generic::CITY_NOUN) || is_led(view, at) || nouns.has(view, at) {
                continue;
            }
            let Some(free) = nouns.tokens.get_mut(nouns.count) else {
                break;
            };
            *free = at;
            nouns.count += 1;
        }
        nouns
    }

    /// Whether the word of a token is one of them.
    fn has(&self, view: TokenView<'_>, at: usize) -> bool {
        let word = view.word(at);
        let mut known = self.tokens.iter().take(self.count);
        known.any(|&noun| view.word(noun).eq_ignore_ascii_case(word))
    }
}
