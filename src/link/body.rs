//! Organisations, places and the rest: the same name, the same entry, acronyms.

use super::Known;
use super::chain::Chains;
use super::key::{Keys, Kind};
use super::redefined::spelt_from;
use crate::Label;
use crate::entity::Record;
use crate::official::Page;

/// The first mention of the name `number`: the number itself where there is none before.
pub(super) fn first<'g>(
    page: Page<'_>,
    known: &impl Known<'g>,
    names: &[Record],
    (number, name): (usize, &Record),
    keys: &mut Keys,
    chains: &Chains,
) -> u32 {
    let label = name.label();
    let (start, end) = (name.first_token() as usize, name.last_token() as usize);
    let (core_start, core_end) = core(page, start, end);
    let full = keys.words(page, start, end).hash();
    let core = keys.words(page, core_start, core_end).hash();
    let acronym = acronym(page, name).filter(|_| !is_of_tail(page, known, names, number + 1));
    let first = glossed(page, known, names, number)
        .map(|other| chains.first(other))
        .or_else(|| {
            let entry = u64::from(name.entry()?);
            keys.get(Kind::Entry, label, entry)
        })
        .or_else(|| same_name(names, name, keys.get(Kind::Full, label, full)))
        .or_else(|| same_name(names, name, keys.get(Kind::Full, label, core)))
        .or_else(|| {
            // `BUMN` that stands before its `Badan Usaha Milik Negara (BUMN)`.
            let acronym = acronym?;
            spelt_from(page, acronym.checked_sub(1)?, page.word(acronym))?;
            let hash = keys.words(page, acronym, acronym + 1).hash();
            let first = one_name(names, name, keys.get(Kind::Full, label, hash))?;
            let fullest = names.get(chains.fullest(first) as usize)?;
            (fullest.last_token() == fullest.first_token() + 1).then_some(first)
        })
        .unwrap_or(number as u32);
    if let Some(entry) = name.entry() {
        keys.keep(Kind::Entry, label, u64::from(entry), first);
    }
    keys.set(Kind::Full, label, full, first);
    keys.keep(Kind::Full, label, core, first);
    if let Some(acronym) = acronym {
        let hash = keys.words(page, acronym, acronym + 1).hash();
        keys.keep(Kind::Full, label, hash, first);
    }
    first
}

/// The chain, unless it is known to be something else: Bandung the city, Bandung the regency.
fn same_name(names: &[Record], name: &Record, first: Option<u32>) -> Option<u32> {
    if name.label() == Label::Place {
        one_name(names, name, first)
    } else {
        first
    }
}

/// The chain, unless the lists know the two names as two.
fn one_name(names: &[Record], name: &Record, first: Option<u32>) -> Option<u32> {
    let other = names.get(first? as usize)?;
    let differ = name.entry().is_some() && other.entry().is_some() && name.entry() != other.entry();
    (!differ).then_some(first?)
}

/// `Golkar` of `Partai Golkar`, `Telkom` of `PT Telkom Tbk (TLKM)`.
fn core(page: Page<'_>, mut first: usize, mut last: usize) -> (usize, usize) {
    let word = |at: usize| page.word(at);
    if last > first + 1
        && matches!(
            word(first),
            "PT" | "PT." | "CV" | "CV." | "Partai" | "Perum"
        )
    {
        first += 1;
    }
    if last > first + 1 && page.is_form(last - 1) {
        last -= 1;
    }
    // `PT Telkom (Persero) Tbk`.
    if last > first + 3 && page.mark(last - 1) == b')' {
        let bracket = (first + 1..last)
            .rev()
            .take(4)
            .find(|&at| page.mark(at) == b'(');
        last = bracket.unwrap_or(last);
    }
    if last > first + 1 && page.is_form(last - 1) {
        last -= 1;
    }
    (first, last)
}

/// The name before whose brackets this one stands in: `Perhimpunan … (ASEAN)`, `ASEAN (…)`.
pub(super) fn glossed<'g>(
    page: Page<'_>,
    known: &impl Known<'g>,
    names: &[Record],
    number: usize,
) -> Option<u32> {
    let before = names.get(number.checked_sub(1)?)?;
    let name = names.get(number)?;
    let (first, last) = (name.first_token() as usize, name.last_token() as usize);
    let at = before.last_token() as usize;
    if before.label() != name.label()
        || first != at + 1
        || page.mark(at) != b'('
        || page.mark(last) != b')'
        || is_of_tail(page, known, names, number)
    {
        return None;
    }
    let differ =
        before.entry().is_some() && name.entry().is_some() && before.entry() != name.entry();
    let short = |name: &Record| name.last_token() == name.first_token() + 1;
    let fits = if short(name) {
        is_acronym(page, first, before)
    } else {
        short(before) && is_acronym(page, before.first_token() as usize, name)
    };
    (fits && !differ).then_some(number as u32 - 1)
}

/// Whether the name is listed as the last words alone of the longer one before it: the `MA` of
/// `Badan Pengawas Mahkamah Agung (MA)`.
fn is_of_tail<'g>(page: Page<'_>, known: &impl Known<'g>, names: &[Record], number: usize) -> bool {
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
        page,
        before.first_token() as usize,
        before.last_token() as usize,
    );
    let mut words = (first..last).rev();
    let mut listed = entry.name().split(' ').rev();
    let ends_so = listed.all(|word| words.next().is_some_and(|at| page.word(at) == word));
    ends_so && words.next().is_some()
}

/// The acronym in the brackets behind a name, or at the end of the name itself.
fn acronym(page: Page<'_>, name: &Record) -> Option<usize> {
    let last = name.last_token() as usize;
    let behind = page.mark(last) == b'(' && page.mark(last + 2) == b')';
    let inside = last > 2 && page.mark(last - 1) == b')' && page.mark(last.checked_sub(3)?) == b'(';
    let at = match (behind, inside) {
        (true, _) => last + 1,
        (_, true) => last - 2,
        _ => return None,
    };
    is_acronym(page, at, name).then_some(at)
}

/// Whether the token may stand for the name: capitals are believed (`ASEAN` is not built of its
/// Indonesian words), other words must be built of its letters (`Lapan`, `Bawaslu`).
fn is_acronym(page: Page<'_>, at: usize, name: &Record) -> bool {
    let long = name.last_token() > name.first_token() + 1;
    if !long || !page.capital(at) || page.is_roman(at) {
        return false;
    }
    let mut letters = (name.first_token() as usize..name.last_token() as usize)
        .filter(|&word| page.is_word(word))
        .flat_map(|word| page.word(word).bytes())
        .map(|byte| byte.to_ascii_lowercase());
    page.acronym(at)
        || page
            .word(at)
            .bytes()
            .map(|byte| byte.to_ascii_lowercase())
            .all(|wanted| letters.any(|letter| letter == wanted))
}
