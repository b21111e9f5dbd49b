//! Acronyms to which a text gives another meaning than the lists: `Liga Primer Indonesia (LPI)`,
//! where the lists know the Lembaga Pengelola Investasi, `Dividend Payout Ratio (DPR)`.

use super::key::{Keys, Kind};
use super::{Known, body};
use crate::entity::Record;
use crate::gazetteer::Class;
use crate::official::Page;

/// How many words before its bracket an acronym may stand for.
const FAR: usize = 10;

/// Whether the name `number` is an acronym that the text, here or before, gives another meaning.
pub(super) fn is_redefined<'g>(
    page: Page<'_>,
    known: &impl Known<'g>,
    names: &[Record],
    number: usize,
    keys: &mut Keys,
) -> bool {
    let Some(name) = names.get(number) else {
        return false;
    };
    let at = name.first_token() as usize;
    let Some(entry) = name.entry().and_then(|entry| known.entry(entry)) else {
        return false;
    };
    if name.last_token() as usize != at + 1 || !page.acronym(at) {
        return false;
    }
    let hash = keys.words(page, at, at + 1).hash();
    if keys.get(Kind::Redefined, name.label(), hash).is_some() {
        return true;
    }
    let Some(bracket) = at
        .checked_sub(1)
        .filter(|&bracket| page.mark(bracket) == b'(' && page.mark(at + 1) == b')')
    else {
        return false;
    };
    // What is abroad is spelt in its own language, and listed in Indonesian.
    let is_foreign = matches!(
        entry.class(),
        Class::International | Class::ForeignBody | Class::Federation
    );
    let glossed = body::glossed(page, known, names, number);
    let is_of_listed = glossed
        .and_then(|before| names.get(before as usize)?.entry())
        .is_some();
    let redefined = !is_of_listed
        && !(glossed.is_some() && is_foreign)
        && spelt_from(page, bracket, page.word(at))
            .is_some_and(|first| !shares_words(page, first, bracket, entry.name()));
    if redefined {
        keys.set(Kind::Redefined, name.label(), hash, number as u32);
    }
    redefined
}

/// Where the words before a bracket begin whose first letters spell the acronym.
pub(super) fn spelt_from(page: Page<'_>, bracket: usize, acronym: &str) -> Option<usize> {
    let mut letters = acronym.bytes().rev().peekable();
    let floor = bracket.saturating_sub(FAR);
    for at in (floor..bracket).rev() {
        let wanted = letters.peek()?;
        let small = !page.capital(at);
        if page.word(at).bytes().next() == Some(*wanted) {
            letters.next();
            if letters.peek().is_none() {
                return Some(at);
            }
        } else if !small || page.word(at).len() > 4 {
            return None;
        }
    }
    None
}

/// Whether half of the words of a listed name stand in `first..last`.
fn shares_words(page: Page<'_>, first: usize, last: usize, name: &str) -> bool {
    let stands = |word: &str| (first..last).any(|at| page.word(at).eq_ignore_ascii_case(word));
    let words = || name.split([' ', ',', '-']).filter(|word| word.len() > 2);
    2 * words().filter(|word| stands(word)).count() >= words().count()
}
