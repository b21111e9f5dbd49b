//! The grammar of an office: its head, then portfolio, part of a body, body, region.

use super::extent::Extent;
use super::head::head;
use crate::lang::{OfficeClass, OfficeKind};
use crate::name::{Label, Record};
use crate::view::TokenView;

/// The longest office, in tokens: more is no office but an accident.
const LONGEST: usize = 40;

/// One office in the text, as tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Phrase {
    pub(crate) first: usize,
    /// The first token after it.
    pub(crate) last: usize,
    /// The first token after `Wakil Ketua Umum`.
    pub(crate) head_end: usize,
    pub(crate) kind: OfficeKind,
    /// Nothing but a region or the body itself follows the head.
    pub(crate) fixed: bool,
}

impl Phrase {
    /// Whether it says more than a bare `Ketua`.
    pub(crate) fn is_full(&self) -> bool {
        self.last > self.first + 1
    }

    /// Whether something stands after the head.
    pub(crate) fn has_complement(&self) -> bool {
        self.last > self.head_end
    }
}

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
    let mut walk = Extent {
        view,
        names,
        head_end,
        end: limit,
        clean: if bound {
            clean_from(view, head_end, limit)
        } else {
            usize::MAX
        },
        open: kind.has_portfolio() && !fixed,
        last: head_end,
        kind,
    };
    walk.run();
    // `Menteri Luar Negeri baru`.
    while walk.last > head_end
        && view.is(walk.last - 1, OfficeClass::FILLER)
        && !view.capital(walk.last - 1)
    {
        walk.last -= 1;
    }
    let phrase = Phrase {
        first: at,
        last: walk.last,
        head_end,
        kind,
        fixed,
    };
    is_office(view, &phrase, names).then_some(phrase)
}

/// Where an office must end before a name that begins at `end`: before its `(KPU)`, its comma.
fn before_name(view: TokenView<'_>, from: usize, end: usize, bound: bool) -> usize {
    const FAR: usize = 8;
    let mut last = end;
    if bound && last > from + 1 && view.mark(last - 1) == b',' {
        last -= 1;
    }
    // `PT Pertamina (Persero), Budi`: the form of a firm is a part of its name.
    let form = last > from + 2 && matches!(view.word(last - 2), "Persero" | "Perseroda");
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

/// Whether the words make an office: `kepala` alone is a part of the body, and only a seat makes
/// a member.
fn is_office(view: TokenView<'_>, phrase: &Phrase, names: &[Record]) -> bool {
    let main = (phrase.first..phrase.head_end)
        .find(|&at| view.is(at, OfficeClass::HEAD))
        .unwrap_or(phrase.first);
    let class = view.class(main);
    let single = main + 1 == phrase.head_end;
    match phrase.kind {
        _ if is_coach(view, phrase) || is_bench(view, phrase) || is_board(view, phrase) => false,
        OfficeKind::Member if class.is(OfficeClass::WEAK) => {
            // `anggota Tim Kunjungan Kerja Komisi VII DPR`.
            let team = view.is(phrase.head_end, OfficeClass::TEAM)
                && (phrase.head_end..phrase.last).any(|at| {
                    view.is(at, OfficeClass::SEAT) && (view.acronym(at) || view.is_roman(at + 1))
                });
            // `Anggota Tim Pengawas Kasus Bank Century`.
            let watches = view.word(phrase.head_end) == "Tim"
                && view.word(phrase.head_end + 1) == "Pengawas"
                && phrase.last > phrase.head_end + 1;
            // `Anggota IV BPK`.
            let number = usize::from(view.is_roman(phrase.head_end));
            // `anggota Golkar` belongs to a party.
            let party = view.is(phrase.head_end, OfficeClass::PARTY)
                && !view.is(phrase.last - 1, OfficeClass::BODY);
            // `anggota WTA Player Council`.
            let council = phrase.has_complement()
                && matches!(
                    view.word(phrase.last - 1),
                    "Board" | "Committee" | "Council"
                );
            (view.is(phrase.head_end + number, OfficeClass::SEAT) || team || watches || council)
                && phrase.last > phrase.head_end + number
                && !party
        }
        OfficeKind::Monarch => {
            let realm = |at| {
                view.is(
                    at,
                    OfficeClass::REGION | OfficeClass::AREA | OfficeClass::BODY,
                ) || names.iter().any(|name| name.first_token() as usize == at)
            };
            phrase.has_complement() && realm(phrase.head_end) || is_reigning(view, phrase, names)
        }
        _ if class.is(OfficeClass::WEAK) => {
            let named = |at| {
                view.capital(at)
                    || view.is(
                        at,
                        OfficeClass::BODY
                            | OfficeClass::ORGAN
                            | OfficeClass::REGION
                            | OfficeClass::AREA,
                    )
            };
            let section = phrase.kind == OfficeKind::Judge && phrase.has_complement();
            let court = matches!(phrase.kind, OfficeKind::Judge | OfficeKind::Prosecutor);
            // `Jaksa Budi Santoso`, where the name is whole.
            let called = court && whole_person(names, phrase.last);
            // `asisten menteri luar negeri`.
            let serves = class.is(OfficeClass::SERVANT) && view.is_plain_head(phrase.head_end);
            !single || section || serves || called || (phrase.head_end..phrase.last).any(named)
        }
        // `Inspektur Jenderal Budi` wears a rank.
        OfficeKind::Inspector if view.is(phrase.head_end - 1, OfficeClass::RANK) => {
            let acting = phrase.first.checked_sub(1);
            phrase.has_complement() || acting.is_some_and(|at| view.is(at, OfficeClass::STATUS))
        }
        // A lawyer is no official.
        OfficeKind::Adviser if view.word(phrase.head_end).eq_ignore_ascii_case("hukum") => {
            phrase.last > phrase.head_end + 1
        }
        // `manajer Dave Jones` leads a football club.
        OfficeKind::Chief | OfficeKind::Manager
            if single
                && !class.is(OfficeClass::STRONG)
                && !(class.is(OfficeClass::ENGLISH) && view.capital(main)) =>
        {
            phrase.has_complement()
        }
        _ => true,
    }
}

/// `Raja Abdullah`, `Raja Hamad bin Isa`: a monarch's one name, not that of `Raja Petra Kamarudin`.
fn is_reigning(view: TokenView<'_>, phrase: &Phrase, names: &[Record]) -> bool {
    let one = |name: &Record| {
        let (first, last) = (name.first_token() as usize, name.last_token() as usize);
        let more = first + 1 < last && !view.is_roman(first + 1) && view.word(first + 1) != "bin";
        name.label() == Label::Person && first == phrase.last && !more
    };
    !phrase.has_complement() && view.capital(phrase.first) && names.iter().any(one)
}

/// Whether a person's name of several words begins here.
fn whole_person(names: &[Record], at: usize) -> bool {
    names.iter().any(|name| {
        name.first_token() as usize == at
            && name.last_token() > name.first_token() + 1
            && name.label() == Label::Person
    })
}

/// `Pimpinan Pusat Muhammadiyah`, `Pengurus Besar NU`: a body, not its head.
fn is_board(view: TokenView<'_>, phrase: &Phrase) -> bool {
    view.is(phrase.first, OfficeClass::BRANCH)
        && view.capital(phrase.head_end)
        && matches!(
            view.word(phrase.head_end),
            "Besar" | "Cabang" | "Daerah" | "Pusat" | "Wilayah"
        )
}

/// The `hakim` of `majelis hakim`.
fn is_bench(view: TokenView<'_>, phrase: &Phrase) -> bool {
    let bench = |at: usize| view.word(at).eq_ignore_ascii_case("majelis");
    let small = phrase.kind == OfficeKind::Judge && !view.capital(phrase.first);
    small && phrase.first.checked_sub(1).is_some_and(bench)
}

/// `Asisten Pelatih`, `Pelatih Kepala`: a coach is no official.
fn is_coach(view: TokenView<'_>, phrase: &Phrase) -> bool {
    let coach = |at: usize| view.word(at).eq_ignore_ascii_case("pelatih");
    coach(phrase.head_end) || phrase.first.checked_sub(1).is_some_and(coach)
}
