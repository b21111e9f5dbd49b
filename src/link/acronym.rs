//! Acronyms and the names that they stand for.

use crate::lang::firms;
use crate::name::{Label, Lookup, Record};
use crate::view::TokenView;

/// How many words before its bracket an acronym may stand for.
const FAR: usize = 10;

/// `Golkar` of `Partai Golkar`, `Telkom` of `PT Telkom Tbk (TLKM)`.
pub(super) fn core(view: TokenView<'_>, mut first: usize, mut last: usize) -> (usize, usize) {
    if last > first + 1 && view.capital_word(first).is(firms::BEFORE_CORE) {
        first += 1;
    }
    if last > first + 1 && view.is_form(last - 1) {
        last -= 1;
    }
    // `PT Telkom (Persero) Tbk`.
    if last > first + 3 && view.mark(last - 1) == b')' {
        let bracket = (first + 1..last)
            .rev()
            .take(4)
            .find(|&at| view.mark(at) == b'(');
        last = bracket.unwrap_or(last);
    }
    if last > first + 1 && view.is_form(last - 1) {
        last -= 1;
    }
    (first, last)
}

/// The name before whose brackets this one stands in: `Perhimpunan … (ASEAN)`, `ASEAN (…)`.
pub(super) fn glossed<'g>(
    view: TokenView<'_>,
    known: &impl Lookup<'g>,
    names: &[Record],
    number: usize,
) -> Option<u32> {
    let before = names.get(number.checked_sub(1)?)?;
    let name = names.get(number)?;
    let (first, last) = (name.first_token() as usize, name.last_token() as usize);
    let at = before.last_token() as usize;
    if before.label() != name.label()
        || first != at + 1
        || view.mark(at) != b'('
        || view.mark(last) != b')'
        || is_of_tail(view, known, names, number)
    {
        return None;
    }
    let differ =
        before.entry().is_some() && name.entry().is_some() && before.entry() != name.entry();
    let short = |name: &Record| name.last_token() == name.first_token() + 1;
    let fits = if short(name) {
        is_acronym(view, first, before)
    } else {
        short(before) && is_acronym(view, before.first_token() as usize, name)
    };
    (fits && !differ).then_some(number as u32 - 1)
}

/// Whether the name is listed as the last words alone of the longer one before it: the `MA` of
/// `Badan Pengawas Mahkamah Agung (MA)`.
pub(super) fn is_of_tail<'g>(
    view: TokenView<'_>,
    known: &impl Lookup<'g>,
    names: &[Record],
    number: usize,
) -> bool {
    let pair = number
        .checked_sub(1)
        .and_then(|before| names.get(before))
        .zip(names.get(number));
    let Some((before, name)) = pair.filter(|(before, _)| before.entry().is_none()) else {
        return false;
    };
    let Some(entry) = name.entry().and_then(|entry| known.entry(entry)) else {
        return false;
    };
    let (first, last) = core(
        view,
        before.first_token() as usize,
        before.last_token() as usize,
    );
    let mut words = (first..last).rev();
    let mut listed = entry.name().split(' ').rev();
    let ends_so = listed.all(|word| words.next().is_some_and(|at| view.word(at) == word));
    ends_so && words.next().is_some()
}

/// The acronym in the brackets after a name, or at the end of the name itself.
pub(super) fn acronym(view: TokenView<'_>, name: &Record) -> Option<usize> {
    let last = name.last_token() as usize;
    let after = view.mark(last) == b'(' && view.mark(last + 2) == b')';
    let inside = last > 2 && view.mark(last - 1) == b')' && view.mark(last.checked_sub(3)?) == b'(';
    let at = match (after, inside) {
        (true, _) => last + 1,
        (_, true) => last - 2,
        _ => return None,
    };
    is_acronym(view, at, name).then_some(at)
}

/// Whether the token may stand for the name: capitals are believed (`ASEAN` is not built of its
/// Indonesian words), other words must be built of its letters (`Lapan`, `Bawaslu`).
fn is_acronym(view: TokenView<'_>, at: usize, name: &Record) -> bool {
    let long = name.last_token() > name.first_token() + 1;
    if !long || !view.capital(at) || view.is_roman(at) {
        return false;
    }
    let mut letters = (name.first_token() as usize..name.last_token() as usize)
        .filter(|&word| view.is_word(word))
        .flat_map(|word| view.word(word).bytes())
        .map(|byte| byte.to_ascii_lowercase());
    // `Montong Mas (NTB)` is a place in it.
    let is_believed = view.acronym(at) && name.label() != Label::Place;
    is_believed
        || view
            .word(at)
            .bytes()
            .map(|byte| byte.to_ascii_lowercase())
            .all(|wanted| letters.any(|letter| letter == wanted))
}

/// Where the words before a bracket begin whose first letters spell the acronym.
pub(super) fn spelt_from(view: TokenView<'_>, bracket: usize, acronym: &str) -> Option<usize> {
    let mut letters = acronym.bytes().rev().peekable();
    let floor = bracket.saturating_sub(FAR);
    for at in (floor..bracket).rev() {
        let wanted = letters.peek()?;
        let small = !view.capital(at);
        let first = view.word(at).bytes().next();
        if first.is_some_and(|first| first.eq_ignore_ascii_case(wanted)) {
            letters.next();
            if letters.peek().is_none() {
                return Some(at);
            }
        } else if !small || view.word(at).len() > 4 {
            return None;
        }
    }
    None
}
