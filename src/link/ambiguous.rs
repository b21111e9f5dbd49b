//! Acronyms of listed bodies that mostly mean something else: the `BCG` that is a vaccine, tickers of firms.

use rustc_hash::FxHashSet;

use crate::gazetteer::Class;
use crate::lang::lists::acronyms::AMBIGUOUS;
use crate::lang::{OfficeClass, designators, firms};
use crate::name::{Label, Lookup, Record};
use crate::office::shape::is_abstract;
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

/// Takes the entry from bodies whose name goes on behind a comma: `Dinas Sosial, Pemberdayaan Masyarakat dan Desa`.
pub(super) fn forget_cut(view: TokenView<'_>, names: &mut [Record]) {
    for number in 0..names.len() {
        let next = names
            .get(number + 1)
            .map(|next| next.first_token() as usize);
        let Some(name) = names.get_mut(number).filter(|name| {
            name.label() == Label::Organization
                && name.entry().is_some()
                && name.last_token() > name.first_token() + 1
        }) else {
            continue;
        };
        let comma = name.last_token() as usize;
        let inside = comma + 1;
        let is_cut = view.mark(comma) == b','
            && view.capital(inside)
            && (view.is(inside, OfficeClass::INNER) || is_abstract(view.word(inside)))
            && view.is(comma - 1, OfficeClass::INNER)
            && !view.is(inside, OfficeClass::BODY | OfficeClass::HEAD)
            && !view.acronym(inside)
            && next != Some(inside);
        if is_cut {
            why::told(Rule::CutBody, Act::Dropped, || Some(name.span()));
            name.set_entry(None);
        }
    }
}

/// Takes the entry from bodies of the state behind which their region begins with a small word, so that it stands apart: the
/// `BNN` of `BNN kota Malang` is not the nation's.
pub(super) fn forget_branches<'g>(
    view: TokenView<'_>,
    known: &impl Lookup<'g>,
    names: &mut [Record],
) {
    let mut next: Option<Record> = None;
    for name in names.iter_mut().rev() {
        let behind = next.replace(*name);
        let level = name.last_token() as usize;
        if name.label() != Label::Organization || !view.lower(level).is(designators::LEVEL) {
            continue;
        }
        let class = name.entry().and_then(|entry| known.entry(entry));
        let is_of_state = class.is_some_and(|entry| {
            matches!(
                entry.class(),
                Class::Ministry
                    | Class::Agency
                    | Class::Commission
                    | Class::Court
                    | Class::Police
                    | Class::Military
                    | Class::Parliament
                    | Class::StateBody
            )
        });
        let is_region = behind.is_some_and(|place| {
            let first = place.first_token() as usize;
            place.label() == Label::Place && (level..=level + 1).contains(&first)
        });
        if is_of_state && is_region {
            why::told(Rule::CutBody, Act::Dropped, || Some(name.span()));
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
