//! Acronyms of listed bodies that mostly mean something else: the `BCG` that is a vaccine, tickers of firms.

use rustc_hash::FxHashSet;

use crate::lang::firms;
use crate::lang::lists::acronyms::AMBIGUOUS;
use crate::name::{Label, Lookup, Record};
use crate::view::TokenView;
use crate::why::{self, Act, Rule};

/// Takes the entry from such an acronym where the text nowhere names the body in full.
pub(super) fn forget<'g>(view: TokenView<'_>, known: &impl Lookup<'g>, names: &mut [Record]) {
    let is_ambiguous = |name: &Record| {
        let first = name.first_token() as usize;
        let word = view.word(first);
        name.label() == Label::Organization
            && name.entry().is_some()
            && name.last_token() as usize == first + 1
            && word.len() <= LONGEST
            && (AMBIGUOUS.binary_search(&word).is_ok() || is_lone_ticker(view, known, name))
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

/// Whether a name is a firm's ticker beside which nothing tells of shares: the `ASRI` of a programme.
fn is_lone_ticker<'g>(view: TokenView<'_>, known: &impl Lookup<'g>, name: &Record) -> bool {
    /// `Harga saham`, `emiten properti`.
    const FAR: usize = 8;
    let at = name.first_token() as usize;
    let entry = name.entry().and_then(|entry| known.entry(entry));
    let is_ticker = entry.is_some_and(|entry| entry.is_ticker(view.word(at)));
    let near = at.saturating_sub(FAR)..at + FAR;
    is_ticker && !near.into_iter().any(|at| view.listed(at).is(firms::MARKET))
}

/// The longest of them.
const LONGEST: usize = 4;
