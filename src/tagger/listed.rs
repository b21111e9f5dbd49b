//! Listed names as features.

use super::context::Hit;
use super::word::bare;
use crate::Label;
use crate::gazetteer::{self, Case, Gazetteer, Symbol};
use crate::text::fold;

/// What the embedded names know of a word.
pub(crate) fn symbol(names: &Gazetteer, word: &str, buffer: &mut String) -> Symbol {
    names.symbol(fold(bare(word), buffer))
}

/// How a word is written, as far as names care, where capitals count.
pub(crate) fn case(word: &str) -> Case {
    let small = word.contains(char::is_lowercase);
    match word.chars().find(|c| c.is_alphanumeric()) {
        Some(first) if first.is_uppercase() && small => Case::Capital,
        Some(first) if first.is_uppercase() => Case::Upper,
        _ if small => Case::Small,
        _ => Case::Any,
    }
}

/// A hit of the embedded names as the tagger sees it, `first` tokens before it not counted.
pub(crate) fn hit(names: &Gazetteer, hit: gazetteer::Hit, first: usize) -> Option<Hit> {
    let class = names.entries(hit).next()?.class() as u8;
    Some(Hit {
        start: u32::try_from(hit.first().checked_sub(first)?).ok()?,
        len: hit.len() as u16,
        class,
        kind: match hit.label() {
            Label::Person => 0,
            Label::Organization => 1,
            Label::Place => 2,
            Label::Law => 3,
            Label::Event | Label::Misc | Label::Custom(_) => 4,
        },
        weak: hit.is_weak(),
        dressed: hit.has_head() || hit.has_tail(),
    })
}

/// The listed names among words whose symbols are known.
pub(crate) fn find(
    names: &Gazetteer,
    symbols: &[Symbol],
    case: impl Fn(usize) -> Case + Copy,
    found: &mut Vec<gazetteer::Hit>,
    hits: &mut Vec<Hit>,
) {
    found.clear();
    hits.clear();
    names.find(symbols, case, found);
    hits.extend(found.iter().filter_map(|&found| hit(names, found, 0)));
}
