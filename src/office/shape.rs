//! What words look like beside each other, whatever office they are of.

use crate::lang::lists::affixes;
use crate::lang::{OfficeClass, bodies, firms, names, word};
use crate::view::TokenView;

/// Whether a word begins with one of some pieces.
pub(crate) fn begins(word: &str, pieces: &[&str]) -> bool {
    pieces.iter().any(|piece| word.starts_with(piece))
}

/// The `AI` of `PB AI`: a branch has a body, however short its acronym.
pub(crate) fn is_of_branch(view: TokenView<'_>, at: usize) -> bool {
    at > 0
        && view.is(at - 1, OfficeClass::BRANCH)
        && view.acronym(at - 1)
        && view.acronym(at)
        && !view.word(at).contains('.')
}

/// `PSSI`, `HIPMI`; not the initials of `ST Burhanuddin`.
pub(crate) fn is_acronym_of_body(view: TokenView<'_>, at: usize) -> bool {
    const OTHER: u64 = OfficeClass::RANK
        | OfficeClass::HONORIFIC
        | OfficeClass::DEGREE
        | OfficeClass::LETTERS
        | OfficeClass::HEAD;
    view.acronym(at)
        && !view.is_roman(at)
        && !view.is(at, OTHER)
        && view.word(at).len() > 2
        && !view.word(at).contains('.')
}

/// The `I` of `I Ketut Sudira`, where it was taken for a numeral: `Cabang Ende I`.
pub(crate) fn is_balinese(view: TokenView<'_>, at: usize) -> bool {
    view.word(at) == "I" && view.capitalized(at + 1).is(names::BALINESE)
}

/// The `Pengungsi` of `Menteri Imigrasi, Pengungsi, dan Kewarganegaraan`.
pub(crate) fn is_listed(view: TokenView<'_>, at: usize) -> bool {
    let last = view.word(at + 3);
    let noun = is_quality(last) || view.is(at + 3, OfficeClass::INNER);
    at > 1
        && view.is(at - 2, OfficeClass::INNER)
        && view.mark(at - 1) == b','
        && view.mark(at + 1) == b','
        && view.is(at + 2, OfficeClass::AND)
        && noun
        && !view.is(at + 3, OfficeClass::HEAD)
}

/// `Penyelesaian`, `Keistimewaan`: what is done is a portfolio.
pub(crate) fn is_abstract(word: &str) -> bool {
    is_action(word) || is_quality(word)
}

/// `Penyelesaian`: what is done.
pub(crate) fn is_action(word: &str) -> bool {
    begins(word, affixes::ACTION) && word.ends_with("an")
}

/// `Keistimewaan`: a quality or state.
pub(crate) fn is_quality(word: &str) -> bool {
    begins(word, affixes::QUALITY) && word.ends_with("an")
}

/// `ke-7`.
pub(crate) fn is_ordinal(view: TokenView<'_>, at: usize) -> bool {
    view.word(at).starts_with("ke-")
}

/// The `Asia` of `se-Asia`: over all of an area.
pub(crate) fn spread_over(view: TokenView<'_>, at: usize) -> Option<&str> {
    view.word(at).strip_prefix("se-")
}

/// `Bidang`, `Urusan`: a portfolio must follow.
pub(crate) fn calls_for_portfolio(view: TokenView<'_>, at: usize) -> bool {
    view.capitalized(at).is(bodies::PORTFOLIO_NOUN)
}

/// `Kementerian`, `Kemenkeu`, `Departemen`, `Depdagri`.
pub(crate) fn is_ministry(view: TokenView<'_>, at: usize) -> bool {
    let word = view.word(at);
    let contracted = begins(word, affixes::MINISTRY);
    let department = begins(word, affixes::DEPARTMENT) && view.is(at, OfficeClass::BODY);
    contracted || department || view.capitalized(at) == word::DEPARTEMEN
}

/// `dilantik`: a passive verb, where it is one.
pub(crate) fn is_passive(view: TokenView<'_>, at: usize) -> bool {
    view.word(at).starts_with("di")
}

/// `-`, `–`, `—`; the two longer ones begin with the same byte.
pub(crate) fn is_dash(view: TokenView<'_>, at: usize) -> bool {
    matches!(view.mark(at), b'-' | 0xe2)
}

/// The `Persero` in the brackets of `PT Pertamina (Persero)`.
pub(crate) fn is_state_owned(view: TokenView<'_>, at: usize) -> bool {
    view.capital_word(at).is(firms::STATE_OWNED)
}
