//! What stands between a person and the office behind: marks, `yang kini menjabat sebagai`.

use super::origin::after_origin;
use super::shape::is_dash;
use super::{Connection, Connective, Status, verb_frame};
use crate::lang::{OfficeClass, grammar, people, word};
use crate::view::TokenView;

/// Two offices, with the years of the first in brackets.
pub(crate) fn office_office(view: TokenView<'_>, from: usize, to: usize) -> Connection {
    let after = match view.mark(from) {
        b'(' => view.after_bracket(from, to),
        _ => None,
    };
    person_office(view, after.unwrap_or(from), to)
}

/// A person, then an office: `, yang kini menjabat sebagai`.
pub(crate) fn person_office(view: TokenView<'_>, from: usize, to: usize) -> Connection {
    match plain(view, from, to) {
        // `Jan Egeland dari Norwegia sebagai`.
        // `memberhentikan Budi Santoso dari jabatannya sebagai`.
        Connective::Other if verb_frame::is_out_of_office(view, from, to) => Connection {
            connective: Connective::As,
            status: Some(Status::Former),
        },
        Connective::Other if view.is(from, OfficeClass::FROM) => {
            cues(view, after_origin(view, from + 1, to), to)
        }
        Connective::Other => match cues(view, from, to) {
            between if between.connective != Connective::Other => between,
            _ => verb_frame::between(view, from, to),
        },
        connective => Connection::new(connective),
    }
}

/// Marks and joining words alone.
pub(super) fn plain(view: TokenView<'_>, from: usize, to: usize) -> Connective {
    let first = view.mark(from);
    match to.saturating_sub(from) {
        0 => Connective::Touch,
        1 => match first {
            b',' => Connective::Comma,
            b':' => Connective::Colon,
            b'(' => Connective::Open,
            _ if is_dash(view, from) => Connective::Hyphen,
            b'/' => Connective::Also,
            _ if view.lower(from) == word::ATAU => Connective::Or,
            _ if view.is(from, OfficeClass::AND) => Connective::And,
            _ if view.is(from, OfficeClass::HOLDS) => Connective::As,
            // `Ibu Risma sang wali kota`.
            _ if view.lower(from).is(people::ARTICLE) => Connective::Open,
            _ => Connective::Other,
        },
        2 if first == b',' && view.is(from + 1, OfficeClass::AND) => Connective::And,
        2 if first == b',' && view.is(from + 1, OfficeClass::HOLDS) => Connective::As,
        // `Budi Santoso, seorang jurubicara kepolisian`, `Suparno, sang Kepala Desa`.
        2 if first == b',' && view.lower(from + 1).is(people::SINGLE) => Connective::Open,
        3 if first == b',' && view.lower(from + 1) == word::SALAH => Connective::Open,
        2 if view.is(from, OfficeClass::HOLDS) && view.is(from + 1, OfficeClass::FILLER) => {
            Connective::As
        }
        _ => Connective::Other,
    }
}

/// After the `, ahli ekologi` of `Sari Rahman, ahli ekologi yang juga ketua jurusan`, the
/// `, Dosen Universitas Riau`.
fn after_trade(view: TokenView<'_>, from: usize, to: usize) -> usize {
    const LONGEST: usize = 7;
    const OTHER: u64 =
        OfficeClass::ENDS | OfficeClass::HEAD | OfficeClass::STATUS | OfficeClass::AND;
    if view.mark(from) != b',' {
        return from;
    }
    // `Konsultan Tumbuh Kembang Anak`.
    let kin = |at: usize| view.is(at, OfficeClass::KIN) && view.capital(at);
    let noun = |at: &usize| (!view.is(*at, OTHER) || kin(*at)) && view.is_word(*at);
    let after = from + 1 + (from + 1..to.min(from + LONGEST)).take_while(noun).count();
    let also = view.lower(after) == word::YANG && view.is(after + 1, OfficeClass::ALSO)
        || view.lower(after) == word::SEKALIGUS;
    if also { after } else { from }
}

/// After the `adalah politikus Indonesia` of `Budi Santoso adalah politikus Indonesia yang menjabat sebagai`,
/// the `, seorang pengusaha,` before `menjabat sebagai`.
fn after_description(view: TokenView<'_>, from: usize, to: usize) -> usize {
    const LONGEST: usize = 12;
    const OTHER: u64 =
        OfficeClass::HEAD | OfficeClass::STATUS | OfficeClass::SAY | OfficeClass::TIME;
    let is_copula = view.lower(from).is(grammar::COPULA);
    let one = view.mark(from) == b',' && view.lower(from + 1) == word::SEORANG;
    if !is_copula && !one {
        return from;
    }
    let ends = |&at: &usize| match is_copula {
        true => view.lower(at) == word::YANG,
        false => view.mark(at) == b',',
    };
    let inside = |at: usize| {
        let joins = view.mark(at) == b',' || view.is(at, OfficeClass::AND);
        (view.is_word(at) || joins) && (!view.is(at, OTHER) || view.capital(at))
    };
    let last = (from + 2..to.min(from + LONGEST)).find(ends);
    let last = last.filter(|&last| last + 1 < to && (from + 1..last).all(inside));
    // `menjabat` has to follow, for `adalah guru yang mengenal` says something else.
    last.filter(|&last| (last + 1..to).any(|at| view.is(at, OfficeClass::HOLDS)))
        .unwrap_or(from)
}

/// What says nothing among cues.
type Silent = fn(TokenView<'_>, usize) -> bool;

const SILENT: [Silent; 4] = [
    // `dan juga`.
    |view, at| view.is(at, OfficeClass::AND) && view.is(at + 1, OfficeClass::ALSO),
    // `hari ini dilantik sebagai`.
    |view, at| {
        let today = view.lower(at) == word::HARI && view.lower(at + 1) == word::INI;
        today || view.lower(at) == word::KEMARIN
    },
    // `adalah salah satu pendiri`.
    |view, at| view.lower(at) == word::SATU && at > 0 && view.lower(at - 1) == word::SALAH,
    // `A dan B masing-masing sebagai`.
    |view, at| view.lower(at) == word::MASING_MASING,
];

/// `terpilih dan disahkan sebagai`, `dipercaya untuk menjadi`.
fn goes_on_appointed(view: TokenView<'_>, at: usize) -> bool {
    view.is(at, OfficeClass::AND) && view.is(at + 1, OfficeClass::APPOINT)
        || view.lower(at) == word::UNTUK && view.is(at + 1, OfficeClass::HOLDS)
}

/// Only cues and fillers, at least one cue among them.
fn cues(view: TokenView<'_>, from: usize, to: usize) -> Connection {
    const FAR: usize = 12;
    const CUE: u64 = OfficeClass::AS | OfficeClass::ALSO | OfficeClass::HOLDS;
    let mut between = Connection::new(Connective::Other);
    let from = after_description(view, from, to);
    if to.saturating_sub(from) > FAR {
        return between;
    }
    let (mut cue, mut also, mut appointed) = (false, false, false);
    for at in after_trade(view, from, to)..to {
        let class = view.class(at);
        let passed = at == from && view.mark(at) == b','
            || SILENT.iter().any(|silent| silent(view, at))
            || appointed && goes_on_appointed(view, at);
        if passed {
            continue;
        }
        let soon = view.lower(at) == word::NANTI;
        // `yang hadir sebagai`, `tak lagi menjabat sebagai`.
        let attends =
            view.lower(at) == word::HADIR && at > from && view.lower(at - 1) == word::YANG;
        let other = attends || view.lower(at).is(grammar::NO_MORE);
        if !class.is(CUE | OfficeClass::FILLER | OfficeClass::APPOINT) && !soon && !other {
            return between;
        }
        also |= class.is(OfficeClass::ALSO);
        appointed |= class.is(OfficeClass::APPOINT);
        // `ditunjuk sebagai`: the verb of appointing needs its `sebagai`.
        cue = class.is(CUE) || cue && !class.is(OfficeClass::APPOINT);
        // `yang kini anggota DPR`.
        cue |= at + 1 == to
            && at > from
            && view.lower(at - 1) == word::YANG
            && view.lower(at).is(grammar::AT_PRESENT);
        // `saat masih menjabat sebagai`, `akan menjadi`.
        let past =
            view.lower(at).is(grammar::ONCE) && !view.lower(at + 1).is(grammar::THIS_OR_THAT);
        let past = (past || view.lower(at) == word::LAGI).then_some(Status::Former);
        let will = (soon || view.lower(at) == word::AKAN).then_some(Status::Candidate);
        between.status = between
            .status
            .or(Status::of(view.class(at)))
            .or(past)
            .or(will);
    }
    if cue {
        between.connective = if also && !appointed {
            Connective::Also
        } else {
            Connective::As
        };
    }
    between
}
