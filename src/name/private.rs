//! What tells a private person: an age, a trade, a part in a case.

use crate::lang::{OfficeClass, OfficeKind, people};
use crate::view::TokenView;

/// Where the age in brackets ends that begins at a token: `(23)`, `(23 tahun)`.
pub(crate) fn age(view: TokenView<'_>, at: usize) -> Option<usize> {
    let is_age = view.mark(at) == b'(' && is_years(view.word(at + 1));
    let unit = usize::from(view.lower(at + 2).is(people::AGE));
    (is_age && view.mark(at + 2 + unit) == b')').then_some(at + 3 + unit)
}

/// Whether an age stands behind a name that ends before `at`: `(45)`, `, 45 tahun,`, `, 45,`.
pub(crate) fn is_aged(view: TokenView<'_>, at: usize) -> bool {
    let bare = || {
        view.mark(at) == b','
            && is_years(view.word(at + 1))
            && (view.lower(at + 2).is(people::AGE) || view.mark(at + 2) == b',')
    };
    age(view, at).is_some() || bare()
}

/// A number of years that somebody has lived.
fn is_years(word: &str) -> bool {
    const OLDEST: u8 = 115;
    word.len() <= 3
        && word
            .parse()
            .is_ok_and(|years| (1..=OLDEST).contains(&years))
}

/// Whether a private person is announced before the name at `first`: `Sopir truk, Suharto`, `tukang becak Gibran`,
/// `siswi bernama Megawati`; the crowd of `para petani` and the driver of `sopir Jokowi` are not the named.
pub(crate) fn is_announced(view: TokenView<'_>, first: usize) -> bool {
    /// `warga Desa Suka Maju RT 03, Suharto`.
    const FAR: usize = 8;
    let Some(before) = first.checked_sub(1) else {
        return false;
    };
    if view.lower(before).is(people::NAMED) {
        return true;
    }
    let comma = view.mark(before) == b',';
    let mut at = before + usize::from(!comma);
    let mut small = 0;
    while let Some(near) = at.checked_sub(1).filter(|_| first - at < FAR) {
        at = near;
        if view.listed(at).is(people::ROLE) {
            let is_own = !comma && at == before && view.is(at, OfficeClass::KIN);
            return !is_own && is_single(view, at, comma);
        }
        // A clause lies between.
        small += usize::from(view.is_word(at) && !view.capital(at));
        let is_between = view.is_word(at) || view.is_number(at);
        if !is_between || !comma && view.capital(at) || small > 2 {
            return false;
        }
    }
    false
}

/// Whether the role at a token is one person's; before a comma that has to be said, for `kepada warga Solo, Gibran` is
/// no warga.
fn is_single(view: TokenView<'_>, role: usize, comma: bool) -> bool {
    let Some(before) = role.checked_sub(1) else {
        return true;
    };
    let word = view.listed(before);
    if word.is(people::CROWD) {
        return false;
    }
    let says = view.is(before, OfficeClass::SAY);
    !comma
        || word.is(people::SINGLE)
        || word.is(people::ROLE)
        || says && !word.is(people::SPOKEN)
        || view.has(role, crate::token::Traits::CAPITAL)
        || view.listed(role).is(people::ACCUSED)
}

/// Whether a trade or role stands behind the name `first..last`, after a comma: `Suharto, sopir truk, tewas`.
pub(crate) fn is_explained(view: TokenView<'_>, first: usize, last: usize) -> bool {
    /// `, seorang petani asal Desa Suka Maju,`.
    const FAR: usize = 8;
    let addressed = first
        .checked_sub(1)
        .is_some_and(|before| view.listed(before).is(people::SPOKEN));
    let role = last + 1 + usize::from(view.lower(last + 1).is(people::SINGLE));
    let is_role = view.mark(last) == b',' && view.lower(role).is(people::ROLE);
    let ends =
        |at: usize| matches!(view.mark(at), b',' | b'.' | b')' | b'"') || at >= view.tokens().len();
    is_role && !addressed && (role + 1..role + FAR).any(ends)
}

/// Whether the name `first..last` holds an office of a court's bench or of a village, before or behind it.
pub(crate) fn is_minor(view: TokenView<'_>, first: usize, last: usize) -> bool {
    /// `Panitera Pengganti, ttd. X`, `Kades Suka Maju, X`, `X, S.H., M.H., Panitera`.
    const FAR: usize = 6;
    /// A bench with its degrees: `Hakim Anggota, Hakim Ketua, X, S.H., M.H. Y, S.H., M.H. Z`.
    const BENCH: usize = 32;
    let is_judge = |&at: &usize| {
        view.capital_word(at).is(people::BENCH) && view.capital_word(at + 1).is(people::BENCH_RANK)
    };
    let is_minor = |&at: &usize| {
        let kind = view.class(at).kind();
        view.capital_word(at).is(people::COURT)
            || matches!(kind, Some(OfficeKind::Village | OfficeKind::District))
                && view.is_plain_head(at)
    };
    let is_between = |&at: &usize| {
        view.capital(at)
            || matches!(view.mark(at), b',' | b'.')
            || view.lower(at).is(people::SIGNED)
    };
    let before = (1..=FAR).map_while(|back| first.checked_sub(back));
    let before = before.take_while(is_between).any(|at| is_minor(&at));
    let behind = || {
        view.mark(last) == b','
            && (last + 1..last + FAR)
                .take_while(is_between)
                .any(|at| is_minor(&at))
    };
    let bench = || {
        let before = (1..=BENCH).map_while(|back| first.checked_sub(back));
        view.is(last + 1, OfficeClass::LETTERS)
            && before.take_while(is_between).any(|at| is_judge(&at))
    };
    before || behind() || bench() || is_listed_officer(view, first)
}

/// Whether an office alone on the line stands before the name, as committees list theirs: `Bendahara : Hj. Siti Aminah`.
fn is_listed_officer(view: TokenView<'_>, first: usize) -> bool {
    /// `: Dr. H.`
    const TITLES: usize = 5;
    /// `2. Wakil Ketua :`
    const OFFICE: usize = 4;
    let titles = (1..=TITLES).filter_map(|back| first.checked_sub(back));
    let mut titles =
        titles.take_while(|&at| view.capital(at) || matches!(view.mark(at), b'.' | b':'));
    let Some(colon) = titles.find(|&at| view.mark(at) == b':') else {
        return false;
    };
    let words = (1..=OFFICE).map_while(|back| colon.checked_sub(back));
    let mut words = words.skip_while(|&at| !view.has(at, crate::token::Traits::NEWLINE) && at > 0);
    let begins = words.next();
    let office = begins.map(|at| at..colon);
    office.is_some_and(|mut office| {
        office.any(|at| view.is(at, OfficeClass::HEAD)) && view.is(colon - 1, OfficeClass::HEAD)
    })
}
