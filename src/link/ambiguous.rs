//! Acronyms of listed bodies that mostly mean something else: the `BCG` that is a vaccine.

use rustc_hash::FxHashSet;

use crate::lang::lists::acronyms::AMBIGUOUS;
use crate::name::{Label, Record};
use crate::view::TokenView;
use crate::why::{self, Act, Rule};

/// Takes the entry from such an acronym where the text nowhere names the body in full.
pub(super) fn forget(view: TokenView<'_>, names: &mut [Record]) {
    let is_ambiguous = |name: &Record| {
        let first = name.first_token() as usize;
        let word = view.word(first);
        name.label() == Label::Organization
            && name.entry().is_some()
            && name.last_token() as usize == first + 1
            && word.len() <= LONGEST
            && AMBIGUOUS.binary_search(&word).is_ok()
    };
    if !names.iter().any(is_ambiguous) {
        return;
    }
    let is_full = |name: &Record| name.last_token() > name.first_token() + 1;
    // `Badan Perlindungan Lingkungan Amerika Serikat (EPA)`.
    let is_explained = |before: &Record, name: &Record| {
        let bracket = before.last_token();
        before.label() == name.label()
            && is_full(before)
            && bracket + 1 == name.first_token()
            && view.mark(bracket as usize) == b'('
    };
    let explained = names
        .windows(2)
        .filter_map(|pair| Some((pair.first()?, pair.last()?)))
        .filter(|(before, name)| is_explained(before, name))
        .map(|(_, name)| name);
    let full = names.iter().filter(|name| is_full(name)).chain(explained);
    let full: FxHashSet<u32> = full.filter_map(|name| name.entry()).collect();
    for name in names.iter_mut().filter(|name| is_ambiguous(name)) {
        if name.entry().is_none_or(|entry| !full.contains(&entry)) {
            why::told(Rule::AmbiguousAcronym, Act::Dropped, || Some(name.span()));
            name.set_entry(None);
        }
    }
}

/// The longest of them.
const LONGEST: usize = 4;
