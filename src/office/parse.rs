//! The grammar of an office: its head, then portfolio, part of a body, body, region.

use super::Phrase;
use super::head::head;
use super::shape::is_state_owned;
use super::valid;
use super::walk::Walk;
use crate::lang::OfficeClass;
use crate::name::Record;
use crate::view::TokenView;

/// The longest office, in tokens: more is no office but an accident.
const LONGEST: usize = 40;

/// The office that begins at `at` and ends before `end`.
///
/// `bound` says that a person's name (with its ranks) begins at `end`: all up to there may then
/// belong to the office, though a word be unknown.
pub(crate) fn parse(
    view: TokenView<'_>,
    at: usize,
    end: usize,
    bound: bool,
    names: &[Record],
) -> Option<Phrase> {
    let (head_end, kind, fixed) = head(view, at, end)?;
    let limit = before_name(view, head_end, end.min(at + LONGEST), bound);
    let bound = bound && end <= at + LONGEST;
    let mut extent = Walk::new(view, names, (head_end, kind, fixed), limit);
    if bound {
        extent.clean = clean_from(view, head_end, limit);
    }
    extent.run();
    // `Menteri Luar Negeri baru`.
    while extent.last > head_end
        && view.is(extent.last - 1, OfficeClass::FILLER)
        && !view.capital(extent.last - 1)
    {
        extent.last -= 1;
    }
    let phrase = Phrase {
        first: at,
        last: extent.last,
        head_end,
        kind,
        fixed,
    };
    valid::is_office(view, &phrase, names).then_some(phrase)
}

/// Where an office must end before a name that begins at `end`: before its `(KPU)`, its comma.
fn before_name(view: TokenView<'_>, from: usize, end: usize, bound: bool) -> usize {
    const FAR: usize = 8;
    let mut last = end;
    if bound && last > from + 1 && view.mark(last - 1) == b',' {
        last -= 1;
    }
    // `PT Pertamina (Persero), Budi`: the form of a firm is a part of its name.
    let form = last > from + 2 && is_state_owned(view, last - 2);
    if bound && last > from && view.mark(last - 1) == b')' && !form {
        let floor = last.saturating_sub(FAR).max(from);
        return (floor..last)
            .rev()
            .find(|&at| view.mark(at) == b'(')
            .unwrap_or(last);
    }
    last
}

/// From where on only words that may stand inside an office lead up to `end`.
fn clean_from(view: TokenView<'_>, from: usize, end: usize) -> usize {
    const NEAR: usize = 6;
    let mut at = end;
    while at > from {
        // `Satuan Tugas (Satgas) Percepatan`.
        if view.mark(at - 1) == b')' {
            let floor = at.saturating_sub(NEAR).max(from);
            let Some(open) = (floor..at).rev().find(|&open| view.mark(open) == b'(') else {
                break;
            };
            at = open;
            continue;
        }
        let class = view.class(at - 1);
        // `Ketua Panitia Kejurnas Renang 2026, Budi`.
        let year = at == end && at > from + 1 && is_year(view, at - 1);
        let inside = year
            || view.is_word(at - 1)
                && (!class.is(OfficeClass::ENDS)
                    || class.is(OfficeClass::INNER)
                    || view.capital(at - 1) && !class.is(OfficeClass::TIME));
        if !inside {
            break;
        }
        at -= 1;
    }
    at
}

/// A number of four digits after a capital.
fn is_year(view: TokenView<'_>, at: usize) -> bool {
    view.is_number(at) && view.word(at).len() == 4 && view.capital(at - 1)
}
