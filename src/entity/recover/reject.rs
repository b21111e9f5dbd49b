//! What was taken for a name and is none: portfolios, events, bodies, forms of address.

use crate::lang::{OfficeClass, names, people, word};
use crate::office::shape::{calls_for_portfolio, is_action, is_listed, is_quality};
use crate::view::TokenView;

/// Whether the words `first..end`, as far as they were taken for a person's name, are none.
pub(super) fn is_nameless(view: TokenView<'_>, first: usize, end: usize) -> bool {
    // `Komisaris Tinggi Urusan Pengungsi`.
    let one = first + 1 == end
        && (is_portfolio(view, first) || is_listed(view, first) || is_no_name(view, first));
    // `Bhayangkara Run 2026`.
    let event =
        view.is(end - 1, OfficeClass::EVENT) && view.is_number(end) && view.word(end).len() == 4;
    // `Kabinet Indonesia Bersatu Jilid II`.
    let volume =
        view.capitalized(first) == word::JILID && first + 2 == end && view.is_roman(end - 1);
    one || volume || event || is_body(view, first, end)
}

/// After `Bidang` or `Urusan` one word is a portfolio; so is an abstract noun after another.
fn is_portfolio(view: TokenView<'_>, at: usize) -> bool {
    const SHORTEST: usize = 9;
    let word = view.word(at);
    let noun = word.len() >= SHORTEST && is_action(word);
    at.checked_sub(1).is_some_and(|before| {
        // `Kabid Kedaruratan dan Logistik`.
        let led = word.len() >= SHORTEST
            && is_quality(word)
            && view.is(before, OfficeClass::HEAD)
            && view.is(at + 1, OfficeClass::AND);
        calls_for_portfolio(view, before)
            || led
            || noun && view.is(before, OfficeClass::INNER) && view.capital(before)
    })
}

/// The `Jampidmil Kejagung` of `Direktur Penindakan Jampidmil Kejagung`: words of bodies alone.
fn is_body(view: TokenView<'_>, first: usize, end: usize) -> bool {
    const BEFORE: u64 = OfficeClass::HEAD | OfficeClass::SUFFIX | OfficeClass::INNER;
    let inner = |at: usize| view.is(at, OfficeClass::INNER | OfficeClass::BODY);
    first + 1 < end
        && first > 0
        && view.is(first - 1, BEFORE)
        && (first..end).all(inner)
        && view.is(end - 1, OfficeClass::BODY)
}

/// The `Pur` of `Letnan Jenderal (Pur)`, the `Untuk` that begins a sentence, the `Korpolkam` of
/// `Wakil Ketua DPR/Korpolkam`, the `Dangdut` of `Raja Dangdut`.
pub(super) fn is_no_name(view: TokenView<'_>, at: usize) -> bool {
    view.listed(at).is(people::NEVER)
        || view.is(at, OfficeClass::FOR | OfficeClass::LINK)
        || view.is(at, OfficeClass::RANK) && view.word(at).len() > 3
        || view.capitalized(at).is(names::TITLE_ALONE)
        || view.is(at, OfficeClass::RANKPART)
            && at > 0
            && (view.mark(at - 1) == b'(' || view.is(at - 1, OfficeClass::RANK))
}
