//! The head of an office: `Wakil Ketua Umum`, `Presiden ke-7`.

use super::shape::is_ordinal;
use crate::lang::{OfficeClass, OfficeKind, Word, english, grammar, word};
use crate::view::TokenView;

/// The head that begins at `at`: the token after it, its kind, and whether it is fixed.
pub(crate) fn head(
    view: TokenView<'_>,
    at: usize,
    end: usize,
) -> Option<(usize, OfficeKind, bool)> {
    const MOST: usize = 4;
    let end = end.min(at + 2 * MOST);
    let main = after_vice(view, at, end.min(at + MOST));
    // `AVP Corporate Communication`: what looked like the head of a vice is its portfolio.
    head_at(view, main, end).or_else(|| (main > at).then(|| head_at(view, at, end))?)
}

/// After `Wakil`, `Co-`: a vice of an office, as far as an office follows.
fn after_vice(view: TokenView<'_>, at: usize, end: usize) -> usize {
    let mut i = at;
    while i + 1 < end
        && view.is(i, OfficeClass::VICE)
        && view.is(i + 1, OfficeClass::VICE | OfficeClass::HEAD)
        && !view.class(i).joins(view.class(i + 1))
    {
        i += 1;
    }
    i
}

/// The head that begins at `i`, without a vice.
fn head_at(view: TokenView<'_>, mut i: usize, end: usize) -> Option<(usize, OfficeKind, bool)> {
    // `Kepala Menteri Uttarakhand`, a chief minister.
    let chief = view.listed(i).is(grammar::CHIEF);
    i += usize::from(chief && i + 1 < end && view.listed(i + 1) == word::MENTERI);
    let class = view.class(i);
    if i >= end || !class.is(OfficeClass::HEAD) {
        return None;
    }
    if is_rank(view, i) {
        return None;
    }
    let mut kind = class.kind()?;
    let mut fixed = class.is(OfficeClass::FIXED);
    let next = view.class(i + 1);
    if i + 1 < end && class.joins(next) {
        if is_named_by_second(class, kind) {
            kind = next.kind().unwrap_or(kind);
        }
        i += 1;
    } else if class.is(OfficeClass::PAIR) {
        return None;
    }
    i += 1;
    if view.listed(i - 1) == word::CHIEF {
        // `Chief Investment Officer`.
        let officer = (i..end).find(|&at| view.listed(at) == word::OFFICER);
        let expert = view.capitalized(i).is(english::EXPERT);
        i = officer.map_or(i + usize::from(expert && i < end), |officer| officer + 1);
    }
    if kind == OfficeKind::Diplomat {
        i = after_extraordinary(view, i, end);
    }
    while i < end && is_suffix(view, i, kind, fixed) {
        fixed |= view.listed(i).is(grammar::WHOLE) && kind != OfficeKind::Chief;
        i += 1;
    }
    // `Menkum dan HAM`: half a contraction.
    if kind == OfficeKind::Minister
        && view.is(i, OfficeClass::AND)
        && view.capital_word(i + 1) == word::HAM
        && fixed
    {
        i += 2;
    }
    i = after_ordinals(view, i, end);
    Some((i, kind, fixed))
}

/// After `ke-7`, `ke-10 dan ke-12`, `ke 10 dan 12`.
pub(super) fn after_ordinals(view: TokenView<'_>, mut at: usize, end: usize) -> usize {
    while at < end && is_ordinal(view, at) {
        at += 1;
        if view.is(at, OfficeClass::AND) && is_ordinal(view, at + 1) {
            at += 1;
        }
    }
    if at + 1 < end && view.lower(at) == word::KE && view.is_number(at + 1) {
        at += 2;
        if at + 1 < end && view.is(at, OfficeClass::AND) && view.is_number(at + 1) {
            at += 2;
        }
    }
    at
}

/// After the `Luar Biasa dan Berkuasa Penuh` of an ambassador.
fn after_extraordinary(view: TokenView<'_>, at: usize, end: usize) -> usize {
    let two = |at: usize, words: [Word; 2]| {
        at + 2 <= end && [view.listed(at), view.listed(at + 1)] == words
    };
    let first = at + 2 * usize::from(two(at, [word::LUAR, word::BIASA]));
    let and = usize::from(view.is(first, OfficeClass::AND));
    if first > at && two(first + and, [word::BERKUASA, word::PENUH]) {
        first + and + 2
    } else {
        first + usize::from(first < end && view.listed(first) == word::LBBP)
    }
}

/// `Komisaris Besar`, `Inspektur Polisi Satu` are ranks; `Inspektur Jenderal` may be an office.
pub(crate) fn is_rank(view: TokenView<'_>, at: usize) -> bool {
    let (class, next) = (view.class(at), view.class(at + 1));
    let general = next.is(OfficeClass::SUFFIX) && next.is(OfficeClass::RANK);
    class.is(OfficeClass::RANK)
        && next.is(OfficeClass::RANKPART)
        && (!general
            || class.kind() == Some(OfficeKind::Commissioner)
            || view.is(at + 2, OfficeClass::RANKPART))
}

/// `Kepala Desa`, `Presiden Direktur`, `Wali Nagari`: the second word says what office it is.
fn is_named_by_second(first: OfficeClass, kind: OfficeKind) -> bool {
    use OfficeKind::{Chair, Chief, Mayor, State};
    kind == Mayor || !first.is(OfficeClass::PAIR) && matches!(kind, Chair | Chief | State)
}

/// `Jenderal` is a rank after a commander and part of the office after a secretary.
fn is_suffix(view: TokenView<'_>, at: usize, kind: OfficeKind, fixed: bool) -> bool {
    use OfficeKind::{Clergy, Commander, Diplomat, Director, Governor, Inspector, Secretary};
    let class = view.class(at);
    if !class.is(OfficeClass::SUFFIX) {
        return false;
    }
    // `Hakim Federal`, not the `Ketua Federal Reserve`.
    if view.listed(at) == word::FEDERAL {
        return matches!(kind, OfficeKind::Judge | OfficeKind::Prosecutor);
    }
    // `Gubernur Jenderal Hindia Belanda`, `Gubernur Jenderal Daendels`, not `Gubernur Jenderal TNI Budi`.
    if kind == Governor && class.is(OfficeClass::RANK) {
        return !view.is(at + 1, OfficeClass::RANKPART) && view.mark(at + 1) != b'(';
    }
    if class.is(OfficeClass::RANK) {
        return !fixed
            && matches!(
                kind,
                Secretary | Director | Inspector | Diplomat | Commander
            );
    }
    // `Wakil Presiden Pertama`.
    let ordinal = view.capitalized(at).is(grammar::FIRST_THREE);
    !fixed || !view.capital(at) || ordinal || kind == Clergy
}
