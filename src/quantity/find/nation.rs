//! Which of the currencies of one name is meant: *dolar Singapura*.

use super::super::Currency;
use super::view::{END, LexemeView};
use crate::lang::quantity::NATIONS as NATIONS_OF;

/// The nations behind the name of a currency that several have.
const NATIONS: [Nation; NATIONS_OF.len()] = {
    let mut nations = [Nation::of(NATIONS_OF[0]); NATIONS_OF.len()];
    let mut at = 0;
    while at < nations.len() {
        nations[at] = Nation::of(NATIONS_OF[at]);
        at += 1;
    }
    nations
};

#[derive(Clone, Copy)]
struct Nation {
    noun: Currency,
    /// Its name in one word or two.
    words: [&'static str; 2],
    currency: Currency,
}

impl Nation {
    const fn of([noun, first, second, currency]: [&'static str; 4]) -> Nation {
        Nation {
            noun: Currency::of_code(noun),
            words: [first, second],
            currency: Currency::of_code(currency),
        }
    }
}

/// The currency whose noun stands at a token, and where its name ends.
pub(super) fn of_nation(c: &LexemeView<'_>, at: usize, noun: Currency) -> (Currency, usize) {
    let next = c.next(at);
    if next == END {
        return (noun, at + 1);
    }
    for nation in NATIONS.iter().filter(|nation| nation.noun == noun) {
        let [first, second] = nation.words;
        if c.reads(next, first) {
            let more = c.next(next);
            let end = if !second.is_empty() && c.reads(more, second) {
                more + 1
            } else {
                next + 1
            };
            return (nation.currency, end);
        }
    }
    (noun, at + 1)
}
