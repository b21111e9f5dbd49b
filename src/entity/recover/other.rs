//! Firms, bodies and realms: what was taken for a person, and where the name of a body ends.

use super::Reason;
use super::begin::{balinese_before, is_called_israel};
use crate::lang::lists::beside_numbers;
use crate::lang::{OfficeClass, OfficeKind, bodies, firms, word};
use crate::name::{Label, Record};
use crate::number::roman;
use crate::office::shape::is_state_owned;
use crate::token::Traits;
use crate::view::TokenView;

/// Where a name begins that is a firm's or body's and no person's.
pub(super) fn firm(
    view: TokenView<'_>,
    before: Option<&Record>,
    start: usize,
    end: usize,
) -> Option<usize> {
    let floor = before.map_or(0, |before| before.last_token() as usize);
    let is_form = |at: usize| view.capital_word(at).is(firms::BEFORE_FIRM);
    let is_firm = start > floor && is_form(start - 1);
    let is_body = view.capitalized(start).is(bodies::KIND_OF_BODY) || is_form(start);
    // `[PT Dyandra Media] [International Tbk]`.
    if is_firm || view.is_form(end - 1) || is_body && end > start + 1 {
        return Some(start - usize::from(is_firm));
    }
    led_by_the_one_before(view, before, start, end)
}

/// Where the `Rawalo` of `Budi Santoso, Kapolsek Rawalo, mengatakan` begins, which is no second name.
fn led_by_the_one_before(
    view: TokenView<'_>,
    before: Option<&Record>,
    start: usize,
    end: usize,
) -> Option<usize> {
    const LONGEST: usize = 4;
    const HEAD: u64 = OfficeClass::HEAD | OfficeClass::VICE | OfficeClass::SUFFIX;
    let goes_on = view.mark(end) == b','
        && !view.capital(end + 1)
        && view.is(end + 1, OfficeClass::SAY | OfficeClass::STOP);
    // The office may be in the name: `[Kapolsek Rawalo]`.
    let first = end.checked_sub(1).filter(|_| goes_on)?;
    let office = (start..first).all(|at| view.is(at, HEAD));
    let words = (1..=LONGEST.min(first))
        .take_while(|back| view.is(first - back, HEAD))
        .count();
    let comma = (first - words)
        .checked_sub(1)
        .filter(|_| office && words > 0)?;
    let leads = view.mark(comma) == b','
        && before.is_some_and(|name| {
            let spoken = (name.first_token() as usize).checked_sub(1);
            name.label() == Label::Person
                && name.last_token() as usize == comma
                && !spoken.is_some_and(|at| view.is(at, OfficeClass::SAY | OfficeClass::HEAD))
        });
    leads.then_some(first)
}

/// The `Moab` of `Eglon, raja Moab`: what a monarch's office names behind a person is the realm.
pub(super) fn is_realm(view: TokenView<'_>, before: &Record, start: usize, end: usize) -> bool {
    let Some(office) = start.checked_sub(1) else {
        return false;
    };
    view.class(office).kind() == Some(OfficeKind::Monarch)
        && !view.capital(office)
        && end == start + 1
        && before.label() == Label::Person
        && before.last_token() as usize + 1 == office
        && view.mark(office - 1) == b','
}

/// Where a body ends whose name was cut wrongly, before the `next` name, and why.
pub(super) fn end_of_body(
    view: TokenView<'_>,
    name: &Record,
    next: Option<&Record>,
) -> Option<(usize, Reason)> {
    let (start, end) = (name.first_token() as usize, name.last_token() as usize);
    if let Some(last) = legal_form(view, start, end) {
        let form_alone = last == start;
        let reason = if form_alone {
            Reason::NoName
        } else {
            Reason::Firm
        };
        return Some((last, reason));
    }
    if let Some(last) = before_intensity(view, start, end) {
        return Some((last, Reason::Found));
    }
    // `55/PID/2022/[PT PAL]`, a court in the number of a case.
    let in_number = start > 1
        && view.mark(start - 1) == b'/'
        && view.has(start - 2, Traits::DIGIT)
        && view.has(start, Traits::GLUED);
    if in_number || end == start + 1 && (is_degree(view, start) || is_called_israel(view, start)) {
        return Some((start, Reason::NoName));
    }
    let next = next.filter(|next| next.first_token() as usize == end)?;
    // `Pendiri [Muhammadiyah KH] [Ahmad Dahlan]`, but `Kemendes PDT` and `Pansus Haji`.
    let class = view.is(end - 1, OfficeClass::HONORIFIC | OfficeClass::RANK)
        && view.capitalized(end - 1) != word::HAJI;
    let unlisted = start + 1 < end && name.entry().is_none();
    if class && unlisted && next.label() == Label::Person {
        return Some((end - 1, Reason::Title));
    }
    let took = balinese_before(view, end).filter(|&took| took > start)?;
    Some((took, Reason::Found))
}

/// The end of the `Kuta` of `Kuta II-III MMI`, where an earthquake is felt so strongly.
fn before_intensity(view: TokenView<'_>, start: usize, end: usize) -> Option<usize> {
    let last = end.checked_sub(2).filter(|&last| last > start)?;
    let unit = view.word(end - 1);
    let is_unit = |word: &&str| word.eq_ignore_ascii_case(unit);
    let is_roman = |part: &str| roman::read(part.as_bytes()).is_some();
    let is_strength = || view.word(last).split('-').all(is_roman);
    (view.acronym(end - 1) && beside_numbers::INTENSITY.iter().any(is_unit) && is_strength())
        .then_some(last)
}

/// After the `(Persero) Tbk` that a firm's name goes on with; the start of what is no name but
/// that form alone.
fn legal_form(view: TokenView<'_>, start: usize, end: usize) -> Option<usize> {
    let bracket = |open: usize| {
        view.mark(open) == b'(' && is_state_owned(view, open + 1) && view.mark(open + 2) == b')'
    };
    if start > 0 && bracket(start - 1) {
        return Some(start);
    }
    bracket(end).then(|| end + 3 + usize::from(view.is_form(end + 3)))
}

/// The `M.A.` of `Budi Santoso, S.E., M.A.`, which is no body.
fn is_degree(view: TokenView<'_>, at: usize) -> bool {
    view.is(at, OfficeClass::LETTERS)
        && view.word(at).contains('.')
        && at > 0
        && view.mark(at - 1) == b','
}
