//! What stands before the head of an office: English words, a status, the name of a site.

use super::{Phrase, Status};
use crate::lang::{OfficeClass, english, word};
use crate::view::TokenView;

/// What no English manager is of.
const NO_MANAGER: u64 = OfficeClass::STOP
    | OfficeClass::SAY
    | OfficeClass::REGION
    | OfficeClass::STATUS
    | OfficeClass::RANK
    | OfficeClass::AND;

/// `Communication` of `Communication Manager`: English heads come last.
pub(crate) fn english_first(view: TokenView<'_>, phrase: Phrase, floor: usize) -> usize {
    const MOST: usize = 7;
    let mut first = phrase.first;
    if !view.is(first, OfficeClass::ENGLISH) {
        if first == floor {
            return first;
        }
        // `Marketing Direktur`, `Group CEO`.
        let before = view.capitalized(first - 1);
        let mixed = view.capitalized(first).is(english::MANAGES) && before.is(english::TRADE)
            || view.capital_word(first).is(english::CHIEF_OFFICER) && before.is(english::REACH);
        return first - usize::from(mixed);
    }
    // `operasional manager`.
    if first > floor && !view.capital(first) {
        return first - usize::from(view.is(first - 1, OfficeClass::INNER));
    }
    if view.is(first, OfficeClass::VICE) || view.lower(phrase.head_end) == word::OF {
        while first > floor && is_grade(view, first - 1) {
            first -= 1;
        }
        return first;
    }
    while first > floor
        && phrase.first - first < MOST
        && view.capital(first - 1)
        && !view.is(first - 1, NO_MANAGER)
        && !view.is_plain_head(first - 1)
    {
        first -= 1;
        // `Sales & Marketing and After Sales Director`.
        while first > floor + 1
            && (view.mark(first - 1) == b'&' || view.lower(first - 1) == word::AND)
            && view.capital(first - 2)
            && !view.is(first - 2, NO_MANAGER | OfficeClass::HEAD)
        {
            first -= 2;
        }
        first = before_list(view, first, floor);
    }
    // `Asisten Marketing Manager`.
    first
        - usize::from(
            first > floor && first < phrase.first && view.is(first - 1, OfficeClass::VICE),
        )
}

/// Where the `Production, Engineering, and` begins of `Production, Engineering, and Procurement Director`.
fn before_list(view: TokenView<'_>, first: usize, floor: usize) -> usize {
    let mut list = first;
    let ends = list > floor + 2 && view.lower(list - 1) == word::AND && view.mark(list - 2) == b',';
    if !ends {
        return first;
    }
    list -= 1;
    while list > floor + 1
        && view.mark(list - 1) == b','
        && view.capital(list - 2)
        && !view.is(list - 2, NO_MANAGER | OfficeClass::HEAD)
    {
        list -= 2;
    }
    if view.capital(list) { list } else { first }
}

/// The `Senior` of `Senior Vice President`, the `Nestle's` before it.
fn is_grade(view: TokenView<'_>, at: usize) -> bool {
    view.capitalized(at).is(english::GRADE) || view.word(at).ends_with("'s")
}

/// The status words before an office and where they begin.
pub(crate) fn status_before(
    view: TokenView<'_>,
    first: usize,
    floor: usize,
) -> (Option<Status>, usize) {
    let mut at = first;
    let mut status = None;
    while at > floor {
        if let Some(found) = Status::of(view.class(at - 1)) {
            status = Some(found);
            at -= 1;
        } else if at > floor + 1
            && view.class(at - 2).joins(view.class(at - 1))
            && is_acting(view, at - 2)
        {
            status = Some(Status::Acting);
            at -= 2;
        } else if let Some(before) = acting_before(view, at, floor) {
            status = Some(Status::Acting);
            at = before;
        } else {
            break;
        }
    }
    (status, at)
}

/// The status word before its `sementara` or its `(Pjs)`.
fn acting_before(view: TokenView<'_>, at: usize, floor: usize) -> Option<usize> {
    let acting = |at: usize| view.is(at, OfficeClass::ACTING);
    let tasked =
        |at: usize| at > 0 && view.class(at - 1).joins(view.class(at)) && is_acting(view, at - 1);
    let last = at.checked_sub(1).filter(|&last| last > floor)?;
    let bracket = last > floor + 2 && view.mark(last) == b')' && view.mark(last - 2) == b'(';
    if bracket && acting(last - 1) {
        return Some(last - 2);
    }
    let sementara = view.listed(last) == word::SEMENTARA;
    (sementara && (acting(last - 1) || tasked(last - 1))).then_some(last)
}

/// `pelaksana tugas`, `pelaksana harian`.
fn is_acting(view: TokenView<'_>, at: usize) -> bool {
    view.listed(at) == word::PELAKSANA
}

/// `Jalan Gubernur Suryo`, `RSUD Bupati …`: the office is part of a name.
pub(crate) fn is_site(view: TokenView<'_>, at: usize, start: usize) -> bool {
    at > start
        && view.is(at - 1, OfficeClass::SITE)
        && view.may_be_name(at - 1)
        && view.may_be_name(at)
}
