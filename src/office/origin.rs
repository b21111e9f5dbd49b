//! Whom or where somebody comes from: `dari Fraksi PDIP`.

use super::{Phrase, part};
use crate::lang::{OfficeClass, OfficeKind, english};
use crate::view::TokenView;

/// The body of `Jaksa Penuntut Umum dari KPK`, for an office that names none.
pub(crate) fn origin(view: TokenView<'_>, phrase: &Phrase, to: usize) -> Option<(usize, usize)> {
    let from = phrase.last + 1;
    use OfficeKind::{Adviser, Judge, Prosecutor, Spokesperson};
    let sent = matches!(phrase.kind, Adviser | Judge | Prosecutor | Spokesperson);
    let found = view.is(phrase.last, OfficeClass::FROM) && sent;
    let last = after_origin(view, from, to);
    (found && last > from).then_some((from, last))
}

/// After the party or place of `dari Fraksi PDIP`.
pub(crate) fn after_origin(view: TokenView<'_>, from: usize, to: usize) -> usize {
    let mut at = from;
    while at < to {
        let inside = view.may_be_name(at)
            || view.is(at, part::NAMED)
            || view.is_roman(at)
            || view.is_number(at);
        // `Focus on The Family`.
        let english = at > from && view.lower(at).is(english::PARTICLE);
        // `Partai Demokrasi Indonesia (PDI) Perjuangan`.
        let after = view.after_bracket(at, to).filter(|&after| {
            at > from && view.mark(at) == b'(' && after == at + 3 && view.capital(after)
        });
        match after {
            Some(after) => at = after,
            None if (inside || english)
                && !view.is(at, OfficeClass::TIME | OfficeClass::SAY)
                && (!view.is(at, OfficeClass::STOP) || at > from && view.capital(at)) =>
            {
                at += 1;
            }
            None => break,
        }
    }
    at
}
