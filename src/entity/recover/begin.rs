//! Where a person's name begins: what stands before it and is its own.

use crate::lang::{OfficeClass, OfficeKind, names, word};
use crate::office::shape::is_balinese;
use crate::view::TokenView;

/// Where the name begins that was found from `start` on: with what stands before it and is its own. The
/// name before ends at `floor`.
pub(super) fn begin(view: TokenView<'_>, start: usize, end: usize, floor: usize) -> usize {
    let is_own = |at: usize| {
        is_initials(view, at)
            || is_short_first_name(view, at)
            || are_dotted_initials(view, at)
            || is_called_ratu(view, at)
            || is_called_putri(view, at, end, floor)
            || view.word(at).ends_with('.')
                && (view.capital_word(at) == word::TB || view.listed(at).is(names::SHORT_FIRST))
            || is_called_raja(view, at, end)
            || is_called_hari(view, at)
    };
    let one = start > floor && is_own(start - 1);
    let apostrophe = start > floor + 2 && is_parted_by_apostrophe(view, start);
    let first = balinese_before(view, start)
        .unwrap_or(start - usize::from(one) - 3 * usize::from(apostrophe));
    first - usize::from(first == start && start > 0 && is_called_israel(view, start - 1))
}

/// `Sekjen Ratu Tisha`, `Bupati Raja Faisal`: a monarch right after an office is a first name.
pub(super) fn is_called_ratu(view: TokenView<'_>, at: usize) -> bool {
    view.class(at).kind() == Some(OfficeKind::Monarch)
        && view.capital(at)
        && at.checked_sub(1).is_some_and(|before| {
            // `Ketua Inapgoc Raja Sapta`.
            let body = before > 0 && view.capital(before) && !view.is_plain_head(before);
            let office = before - usize::from(body);
            view.is_plain_head(office)
                && view.is(office, OfficeClass::STRONG)
                && !view.is(office, OfficeClass::SERVANT)
        })
}

/// `lawan Putri Kusuma Wardani`, `Kapten Putri Kusuma`: a first name, but not in `Pelatih Ganda Putri Karel Mainaky`,
/// and `Putri Kirana` is a princess. `floor` is where the name before ends, `end` where this one does.
fn is_called_putri(view: TokenView<'_>, at: usize, end: usize, floor: usize) -> bool {
    const TITLE: u64 = OfficeClass::HEAD | OfficeClass::HONORIFIC | OfficeClass::RANK;
    let is_lone = end == at + 2 && view.capitalized(at).is(names::PRINCESS);
    let begins = |before: usize| {
        let is_sport = view.capital(before) || view.word(before).starts_with(char::is_numeric);
        (!is_sport || before < floor) && !is_lone || view.is(before, TITLE)
    };
    view.capitalized(at).is(names::PRINCE)
        && view.capital(at + 1)
        && at.checked_sub(1).map_or(!is_lone, begins)
}

/// `Ketua Umum PBVSI, Raja Sapta Utama`: after a comma, and before two words, it is a first name.
pub(super) fn is_called_raja(view: TokenView<'_>, at: usize, end: usize) -> bool {
    let plain = |at: usize| view.capital(at) && !view.is_roman(at);
    view.capitalized(at) == word::RAJA
        && at > 0
        && view.mark(at - 1) == b','
        && end == at + 3
        && (at + 1..end).all(plain)
}

/// `Hari Wibowo`: the day of a person (`Hari Kartini`) is no person to the tagger, but where letters stand before the name
/// (`Hari R.A. Kartini`).
fn is_called_hari(view: TokenView<'_>, at: usize) -> bool {
    view.capitalized(at) == word::HARI && !view.word(at + 1).contains('.')
}

/// The first name in `Menteri Pertahanan Israel, Israel Katz`, whose country is named before.
pub(super) fn is_called_israel(view: TokenView<'_>, at: usize) -> bool {
    let comma = usize::from(at > 0 && view.mark(at - 1) == b',');
    let before = at.checked_sub(1 + comma);
    view.capitalized(at) == word::ISRAEL
        && before.is_some_and(|before| view.capitalized(before) == word::ISRAEL)
        && view.capital(at + 1)
        && view.class(at + 1) == OfficeClass::default()
}

/// The `Ma ' ruf` before `Amin`, its apostrophe set apart.
fn is_parted_by_apostrophe(view: TokenView<'_>, at: usize) -> bool {
    view.mark(at - 2) == b'\''
        && view.is_word(at - 1)
        && !view.capital(at - 1)
        && view.capital(at - 3)
        && view.word(at - 3).len() < 4
}

/// Where the `I` or `Anak Agung` begins that ends before `at` and belongs to the name there, the
/// `Ratu` of `Gubernur Banten Ratu Atut`.
pub(super) fn balinese_before(view: TokenView<'_>, at: usize) -> Option<usize> {
    let noble = |first: usize| {
        view.capitalized(first) == word::ANAK && view.capitalized(first + 1) == word::AGUNG
    };
    let queen = |first: usize| {
        view.capitalized(first) == word::RATU && first > 1 && {
            let governor = OfficeKind::is_regional;
            view.is(first - 1, OfficeClass::REGION)
                && view.class(first - 2).kind().is_some_and(governor)
        }
    };
    let one = at
        .checked_sub(1)
        .filter(|&first| is_balinese(view, first) || queen(first));
    one.or_else(|| at.checked_sub(2).filter(|&first| noble(first)))
}

/// `S.F.`, `A.A.`: two letters or more, each with its dot, that are no degree (`S.H.`) and no title (`K.H.`).
fn are_dotted_initials(view: TokenView<'_>, at: usize) -> bool {
    const OTHER: u64 = OfficeClass::DEGREE
        | OfficeClass::LETTERS
        | OfficeClass::HONORIFIC
        | OfficeClass::RANK
        | OfficeClass::RANKPART;
    let word = view.word(at).as_bytes();
    let dotted = word
        .chunks(2)
        .all(|pair| matches!(pair, [letter, b'.'] if letter.is_ascii_uppercase()));
    word.len() >= 4 && dotted && !view.is(at, OTHER)
}

/// The `Uu` of `Wakil Gubernur Uu Ruzhanul Ulum`.
fn is_short_first_name(view: TokenView<'_>, at: usize) -> bool {
    let word = view.word(at).as_bytes();
    let is_doubled = matches!(word, [first, second] if first.to_ascii_lowercase() == *second);
    is_doubled && view.capital(at) && view.class(at) == OfficeClass::default()
}

/// The two letters of `ST Burhanuddin`, after an office.
fn is_initials(view: TokenView<'_>, at: usize) -> bool {
    const KNOWN: u64 = OfficeClass::REGION
        | OfficeClass::SEAT
        | OfficeClass::BODY
        | OfficeClass::BRANCH
        | OfficeClass::INNER
        | OfficeClass::RANK
        | OfficeClass::RANKPART
        | OfficeClass::HONORIFIC
        | OfficeClass::DEGREE
        | OfficeClass::HEAD;
    let balinese = view.capital_word(at).is(names::BALINESE_LETTERS);
    view.acronym(at)
        && (view.word(at).trim_end_matches('.').len() == 2 || balinese)
        && !view.is(at, KNOWN)
        && !view.is_roman(at)
        && at > 0
        && view.is(
            at - 1,
            OfficeClass::HEAD
                | OfficeClass::SUFFIX
                | OfficeClass::INNER
                | OfficeClass::REGION
                | OfficeClass::BODY,
        )
}
