//! What stands between a person and an office.

use super::shape::{is_dash, is_passive};
use super::{Connection, Connective, Phrase, Status, part, verb_frame};
use crate::lang::{OfficeClass, OfficeKind, english, grammar, word};
use crate::view::TokenView;

/// An office, then a person: `Ketua KPU (KPU) terpilih periode 2019-2024 dari …`.
///
/// A place may follow an office that is `local`: `Kapolsek Sukapura, Probolinggo, AKP Budi`.
pub(crate) fn office_person(
    view: TokenView<'_>,
    from: usize,
    to: usize,
    local: bool,
) -> Connection {
    let gap = Gap {
        view,
        from,
        to,
        local,
    };
    let mut between = Connection::new(Connective::Touch);
    let mut at = from;
    while at < to {
        let said = PASSED.iter().find_map(|pass| pass(&gap, at));
        at = match said {
            Some(Pass::To(next)) => next,
            Some(Pass::Status(status, next)) => {
                between.status = Some(status);
                next
            }
            Some(Pass::Ends(connective)) => {
                return Connection {
                    connective,
                    ..between
                };
            }
            None => {
                let connective = plain(view, at, to);
                return Connection {
                    connective,
                    ..between
                };
            }
        };
    }
    between
}

/// The tokens between an office and a person.
struct Gap<'a> {
    view: TokenView<'a>,
    from: usize,
    to: usize,
    local: bool,
}

/// What is read at a token between an office and a person.
enum Pass {
    /// What says nothing, up to a token.
    To(usize),
    /// A status, up to a token.
    Status(Status, usize),
    /// How the two hang together.
    Ends(Connective),
}

/// What may stand between an office and the person behind it, and how it is read.
type Passed = fn(&Gap<'_>, usize) -> Option<Pass>;

/// In their order.
const PASSED: [Passed; 16] = [
    // Signature: `PRESIDEN REPUBLIK INDONESIA, ttd. JOKO WIDODO`.
    |gap, at| {
        let after = after_signature(gap.view, at, gap.to)?;
        Some(Pass::To(after))
    },
    // Ballot number: `calon presiden nomor urut 1 Budi`.
    |gap, at| Some(Pass::To(after_ballot_number(gap.view, at, gap.to)?)),
    // Clause: `Wakil Presiden Irak yang melarikan diri, Tareq`.
    |gap, at| after_clause(gap.view, at, gap.to).map(Pass::To),
    // Outer place: `Kapolsek Sukapura, Probolinggo, AKP Budi`.
    |gap, at| {
        let after = after_place(gap.view, at, gap.to);
        let follows = at == gap.from && after > at;
        let may = follows && (gap.local || lies_in_region(gap.view, at, gap.to));
        may.then_some(Pass::To(after))
    },
    // Possessive.
    |gap, at| {
        let possessive = gap.view.lower(at).is(grammar::FIRST_OR_THIRD);
        possessive.then_some(Pass::To(at + 1))
    },
    // Status.
    |gap, at| {
        let status = Status::of(gap.view.class(at))?;
        Some(Pass::Status(status, at + 1))
    },
    // Bracket: `Ketua KPU (KPU)`.
    |gap, at| {
        let open = gap.view.mark(at) == b'(';
        let ends = match at + 1 == gap.to {
            true => Connective::Open,
            false => Connective::Other,
        };
        let after = open.then(|| gap.view.after_bracket(at, gap.to))?;
        Some(after.map_or(Pass::Ends(ends), Pass::To))
    },
    // Ousted: `presiden yang dipecat Jean Aristide`.
    |gap, at| is_ousted(gap.view, at).then_some(Pass::Status(Status::Former, at + 2)),
    // Former: `Wakil Presiden sebelumnya, Budi Santoso`.
    |gap, at| {
        let former = gap.view.lower(at).is(grammar::OF_BEFORE);
        former.then_some(Pass::Status(Status::Former, at + 1))
    },
    // Term: `periode 2019-2024`.
    |gap, at| {
        let term = gap.view.listed(at) == word::PERIODE;
        term.then(|| Pass::To(after_term(gap.view, at + 1, gap.to)))
    },
    // Filler: `2018-2022`, `kini`, `yang baru saja dilantik`.
    |gap, at| {
        let view = gap.view;
        let filler = is_term(view, at, gap.to)
            || view.is(at, OfficeClass::FILLER) && !view.capital(at)
            || is_installed(view, at);
        filler.then_some(Pass::To(at + 1))
    },
    // Example: `anggota Komisi IX seperti Krisdayanti`.
    |gap, at| {
        let (view, to) = (gap.view, gap.to);
        let such = view.lower(to - 1).is(grammar::SUCH_AS);
        let last = at + 1 == to || view.mark(at) == b',' && at + 2 == to;
        (such && last).then_some(Pass::Ends(Connective::Such))
    },
    // This year: `Race Director tahun ini Budi Santoso`.
    |gap, at| is_this_year(gap.view, at).then_some(Pass::To(at + 2)),
    // At that time: `Presiden Amerika pada masa itu, Barack Obama`.
    |gap, at| is_at_that_time(gap.view, at).then_some(Pass::To(at + 3)),
    // Version: `Ketua Umum Golkar versi Munas Bali`.
    |gap, at| {
        let version = gap.view.lower(at).is(grammar::VERSION) && gap.view.capital(at + 1);
        version.then(|| Pass::To(after_origin(gap.view, at + 1, gap.to)))
    },
    // Origin or goal: `dari Fraksi PDIP`, `di Makkah`.
    |gap, at| {
        let (view, to) = (gap.view, gap.to);
        let origin = view.is(at, OfficeClass::FROM) && at + 1 < to || is_goal(view, at, to);
        origin.then(|| Pass::To(after_place(view, after_origin(view, at + 1, to), to)))
    },
];

/// After a `ttd.` and the comma before it.
fn after_signature(view: TokenView<'_>, at: usize, to: usize) -> Option<usize> {
    let sign = at + usize::from(view.mark(at) == b',');
    (sign < to && view.listed(sign).is(grammar::SIGNED))
        .then(|| sign + 1 + usize::from(view.mark(sign + 1) == b'.'))
}

/// After the `nomor urut 1` of a candidate.
fn after_ballot_number(view: TokenView<'_>, at: usize, to: usize) -> Option<usize> {
    let number =
        matches!(view.lower(at), word::NOMOR | word::NO) && view.lower(at + 1) == word::URUT;
    (number && at + 3 <= to).then_some(at + 3)
}

/// After the `yang melarikan diri` of `Wakil Presiden Irak yang melarikan diri, Tareq`, before
/// its comma.
fn after_clause(view: TokenView<'_>, at: usize, to: usize) -> Option<usize> {
    const LONGEST: usize = 8;
    let comma = to.saturating_sub(1);
    // `General Manager PT Sinar untuk produk AC, Budi`, against `untuk mengatakan`.
    let purpose = view.lower(at) == word::UNTUK && !view.is(at + 1, OfficeClass::STOP);
    let is_clause = (view.lower(at) == word::YANG || purpose)
        && comma.saturating_sub(at) <= LONGEST
        && view.mark(comma) == b','
        && (at..comma).all(|inside| view.is_word(inside) && !view.is(inside, OfficeClass::SAY));
    is_clause.then_some(comma)
}

/// The `dilantik` of `Deputi yang baru saja dilantik Budi Santoso`.
fn is_installed(view: TokenView<'_>, at: usize) -> bool {
    view.is(at, OfficeClass::APPOINT)
        && is_passive(view, at)
        && at > 0
        && view.lower(at - 1).is(grammar::JUST)
}

/// After the `2014-2019` or `September 2024-Januari 2026` of a term.
fn after_term(view: TokenView<'_>, from: usize, to: usize) -> usize {
    const LONGEST: usize = 6;
    let inside = |&at: &usize| {
        view.is_number(at)
            || view.is(at, OfficeClass::TIME)
            || matches!(view.mark(at), b'-' | b'/' | 0xe2)
            || view
                .word(at)
                .starts_with(|first: char| first.is_ascii_digit())
    };
    (from..to.min(from + LONGEST))
        .take_while(inside)
        .last()
        .map_or(from, |at| at + 1)
}

/// The years of a term: `2018-2022`, `2018/2022`, the `2004` of `calon presiden 2004 Amien`.
fn is_term(view: TokenView<'_>, at: usize, to: usize) -> bool {
    let word = view.word(at).as_bytes();
    let one = at + 1 == to && word.len() == 4 && matches!(word, [b'1' | b'2', ..]);
    let two = word.len() == 9 && matches!(word.get(4), Some(b'-' | b'/'));
    view.is_number(at) && (one || two)
}

/// The `tahun ini` of `Race Director tahun ini Budi Santoso`, the `malam itu` of a commander.
fn is_this_year(view: TokenView<'_>, at: usize) -> bool {
    view.lower(at).is(grammar::SPAN_OF_TIME) && view.lower(at + 1).is(grammar::THIS_OR_THAT)
}

/// The `yang dipecat` of `presiden yang dipecat Jean Aristide`.
fn is_ousted(view: TokenView<'_>, at: usize) -> bool {
    view.lower(at) == word::YANG && view.lower(at + 1).is(grammar::OUSTED)
}

/// The `pada masa itu` of `Presiden Amerika pada masa itu, Barack Obama`.
fn is_at_that_time(view: TokenView<'_>, at: usize) -> bool {
    view.lower(at) == word::PADA
        && view.lower(at + 1).is(grammar::THAT_TIME)
        && view.lower(at + 2) == word::ITU
}

/// How many words say when an office was held: the `saat itu` of `Gubernur Jenderal VOC saat itu`.
pub(crate) fn moment(view: TokenView<'_>, at: usize) -> usize {
    let moment = view.lower(at).is(grammar::MOMENT) && view.lower(at + 1).is(grammar::THIS_OR_THAT);
    2 * usize::from(moment)
}

/// The `di Makkah` of `Kepala Cabang Bank Jaya di Makkah, Budi`, `ke Riau` of a delegation's head.
fn is_goal(view: TokenView<'_>, at: usize, to: usize) -> bool {
    const LONGEST: usize = 8;
    let place = view.capital(at + 1) || view.is(at + 1, OfficeClass::BODY | OfficeClass::ORGAN);
    view.lower(at).is(grammar::PLACE_OF) && at + 1 < to && to - at <= LONGEST && place
}

/// After the `, Sulawesi Selatan` of `ke Kabupaten Bulukumba, Sulawesi Selatan, Budi`, the
/// `, Bulukumba, Sulawesi Selatan`.
fn after_place(view: TokenView<'_>, at: usize, to: usize) -> usize {
    let after_one = |at: usize| {
        let outer = view.mark(at) == b',' && view.capital(at + 1);
        let after = after_origin(view, at + 1, to);
        (outer && view.mark(after) == b',').then_some(after)
    };
    let Some(after) = after_one(at) else {
        return at;
    };
    let after = after_one(after).unwrap_or(after);
    if after + 1 == to { after } else { at }
}

/// `Kepala Dinas Pasar Serang, Banten, Budi`: whether the places after an office begin or end with
/// a known one.
fn lies_in_region(view: TokenView<'_>, at: usize, to: usize) -> bool {
    let after = after_place(view, at, to);
    view.is(at + 1, OfficeClass::AREA | OfficeClass::BODY)
        || view.is(after - 1, OfficeClass::REGION)
}

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
fn plain(view: TokenView<'_>, from: usize, to: usize) -> Connective {
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
            _ => Connective::Other,
        },
        2 if first == b',' && view.is(from + 1, OfficeClass::AND) => Connective::And,
        2 if first == b',' && view.is(from + 1, OfficeClass::HOLDS) => Connective::As,
        // `Budi Santoso, seorang jurubicara kepolisian`.
        2 if first == b',' && view.lower(from + 1) == word::SEORANG => Connective::Open,
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
        if view.mark(at) == b',' && at == from {
            continue;
        }
        if class.is(OfficeClass::AND) && view.is(at + 1, OfficeClass::ALSO) {
            continue;
        }
        // `terpilih dan disahkan sebagai`, `dipercaya untuk menjadi`.
        if class.is(OfficeClass::AND) && appointed && view.is(at + 1, OfficeClass::APPOINT)
            || view.lower(at) == word::UNTUK && appointed && view.is(at + 1, OfficeClass::HOLDS)
        {
            continue;
        }
        // `hari ini dilantik sebagai`.
        if view.lower(at) == word::HARI && view.lower(at + 1) == word::INI
            || view.lower(at) == word::KEMARIN
        {
            continue;
        }
        // `adalah salah satu pendiri`.
        if view.lower(at) == word::SATU && at > from && view.lower(at - 1) == word::SALAH {
            continue;
        }
        // `A dan B masing-masing sebagai`.
        if view.lower(at) == word::MASING_MASING {
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
