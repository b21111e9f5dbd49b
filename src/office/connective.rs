//! What stands between an office and the person behind it.

use super::cues::plain;
use super::origin::after_origin;
use super::shape::is_passive;
use super::{Connection, Connective, Status, part};
use crate::lang::{OfficeClass, grammar, word};
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
    let place = view.capital(at + 1) || view.is(at + 1, part::BODY_OR_UNIT);
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
