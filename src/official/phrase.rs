//! The grammar of an office: its head, then portfolio, part of a body, body, region.

use super::walk::Walk;
use super::{OfficeKind, Page, Title};
use crate::Label;
use crate::entity::Record;

/// The longest office, in tokens: more is no office but an accident.
const LONGEST: usize = 40;

/// One office in the text, as tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Phrase {
    pub(crate) first: usize,
    /// The first token behind it.
    pub(crate) last: usize,
    /// The first token behind `Wakil Ketua Umum`.
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

    /// Whether something stands behind the head.
    pub(crate) fn has_complement(&self) -> bool {
        self.last > self.head_end
    }
}

/// The head that begins at `at`: the token behind it, its kind, and whether it is fixed.
pub(crate) fn head(page: Page<'_>, at: usize, end: usize) -> Option<(usize, OfficeKind, bool)> {
    const MOST: usize = 4;
    let end = end.min(at + 2 * MOST);
    let main = behind_vice(page, at, end.min(at + MOST));
    // `AVP Corporate Communication`: what looked like the head of a vice is its portfolio.
    head_at(page, main, end).or_else(|| (main > at).then(|| head_at(page, at, end))?)
}

/// Behind `Wakil`, `Co-`: a vice of an office, as far as an office follows.
fn behind_vice(page: Page<'_>, at: usize, end: usize) -> usize {
    let mut i = at;
    while i + 1 < end
        && page.is(i, Title::VICE)
        && page.is(i + 1, Title::VICE | Title::HEAD)
        && !page.title(i).joins(page.title(i + 1))
    {
        i += 1;
    }
    i
}

/// The head that begins at `i`, without a vice.
fn head_at(page: Page<'_>, mut i: usize, end: usize) -> Option<(usize, OfficeKind, bool)> {
    // `Kepala Menteri Uttarakhand`, a chief minister.
    let small = |at: usize, word: &str| page.word(at).eq_ignore_ascii_case(word);
    let chief = small(i, "kepala") || small(i, "ketua");
    i += usize::from(chief && i + 1 < end && small(i + 1, "menteri"));
    let title = page.title(i);
    if i >= end || !title.is(Title::HEAD) {
        return None;
    }
    if is_rank(page, i) {
        return None;
    }
    let mut kind = title.kind()?;
    let mut fixed = title.is(Title::FIXED);
    let next = page.title(i + 1);
    if i + 1 < end && title.joins(next) {
        if is_named_by_second(title, kind) {
            kind = next.kind().unwrap_or(kind);
        }
        fixed |= title.is(Title::FIXED);
        i += 1;
    } else if title.is(Title::PAIR) {
        return None;
    }
    i += 1;
    if page.word(i - 1).eq_ignore_ascii_case("chief") {
        // `Chief Investment Officer`.
        let officer = (i..end).find(|&at| page.word(at).eq_ignore_ascii_case("officer"));
        let expert = matches!(
            page.word(i),
            "Analyst"
                | "Architect"
                | "Designer"
                | "Economist"
                | "Engineer"
                | "Scientist"
                | "Strategist"
        );
        i = officer.map_or(i + usize::from(expert && i < end), |officer| officer + 1);
    }
    if kind == OfficeKind::Diplomat {
        i = behind_extraordinary(page, i, end);
    }
    while i < end && is_suffix(page, i, kind, fixed) {
        fixed |= matches!(
            page.word(i).as_bytes(),
            b"Utama" | b"utama" | b"Eksekutif" | b"eksekutif"
        ) && kind != OfficeKind::Chief;
        i += 1;
    }
    // `Menkum dan HAM`: half a contraction.
    if kind == OfficeKind::Minister && page.is(i, Title::AND) && page.word(i + 1) == "HAM" && fixed
    {
        i += 2;
    }
    i = behind_ordinals(page, i, end);
    Some((i, kind, fixed))
}

/// Behind `ke-7`, `ke-10 dan ke-12`, `ke 10 dan 12`.
pub(super) fn behind_ordinals(page: Page<'_>, mut at: usize, end: usize) -> usize {
    while at < end && page.word(at).starts_with("ke-") {
        at += 1;
        if page.is(at, Title::AND) && page.word(at + 1).starts_with("ke-") {
            at += 1;
        }
    }
    if at + 1 < end && page.word(at) == "ke" && page.is_number(at + 1) {
        at += 2;
        if at + 1 < end && page.is(at, Title::AND) && page.is_number(at + 1) {
            at += 2;
        }
    }
    at
}

/// Behind the `Luar Biasa dan Berkuasa Penuh` of an ambassador.
fn behind_extraordinary(page: Page<'_>, at: usize, end: usize) -> usize {
    let words = |from: usize, words: &[&str]| {
        from + words.len() <= end
            && words
                .iter()
                .enumerate()
                .all(|(i, word)| page.word(from + i).eq_ignore_ascii_case(word))
    };
    let first = at + 2 * usize::from(words(at, &["luar", "biasa"]));
    let and = usize::from(page.is(first, Title::AND));
    if first > at && words(first + and, &["berkuasa", "penuh"]) {
        first + and + 2
    } else {
        first + usize::from(words(first, &["lbbp"]))
    }
}

/// `Komisaris Besar`, `Inspektur Polisi Satu` are ranks; `Inspektur Jenderal` may be an office.
pub(crate) fn is_rank(page: Page<'_>, at: usize) -> bool {
    let (title, next) = (page.title(at), page.title(at + 1));
    let general = next.is(Title::SUFFIX) && next.is(Title::RANK);
    title.is(Title::RANK)
        && next.is(Title::RANKPART)
        && (!general
            || title.kind() == Some(OfficeKind::Commissioner)
            || page.is(at + 2, Title::RANKPART))
}

/// `Kepala Desa`, `Presiden Direktur`: the second word says what office it is.
fn is_named_by_second(first: Title, kind: OfficeKind) -> bool {
    use OfficeKind::{Chair, Chief, State};
    !first.is(Title::PAIR) && matches!(kind, Chair | Chief | State)
}

/// `Jenderal` is a rank behind a commander and part of the office behind a secretary.
fn is_suffix(page: Page<'_>, at: usize, kind: OfficeKind, fixed: bool) -> bool {
    use OfficeKind::{Clergy, Commander, Diplomat, Director, Governor, Inspector, Secretary};
    let title = page.title(at);
    if !title.is(Title::SUFFIX) {
        return false;
    }
    // `Hakim Federal`, not the `Ketua Federal Reserve`.
    if page.word(at).eq_ignore_ascii_case("federal") {
        return matches!(kind, OfficeKind::Judge | OfficeKind::Prosecutor);
    }
    // `Gubernur Jenderal Hindia Belanda`.
    if kind == Governor && page.is(at + 1, Title::REGION) {
        return true;
    }
    if title.is(Title::RANK) {
        return !fixed
            && matches!(
                kind,
                Secretary | Director | Inspector | Diplomat | Commander
            );
    }
    // `Wakil Presiden Pertama`.
    let ordinal = matches!(page.word(at), "Pertama" | "Kedua" | "Ketiga");
    !fixed || !page.capital(at) || ordinal || kind == Clergy
}

/// The office that begins at `at` and ends before `end`.
///
/// `bound` says that a person's name (with its ranks) begins at `end`: all up to there may then
/// belong to the office, though a word be unknown.
pub(crate) fn parse(
    page: Page<'_>,
    at: usize,
    end: usize,
    bound: bool,
    names: &[Record],
) -> Option<Phrase> {
    let (head_end, kind, fixed) = head(page, at, end)?;
    let limit = before_name(page, head_end, end.min(at + LONGEST), bound);
    let bound = bound && end <= at + LONGEST;
    let mut walk = Walk {
        page,
        names,
        head_end,
        end: limit,
        clean: if bound {
            clean_from(page, head_end, limit)
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
        && page.is(walk.last - 1, Title::FILLER)
        && !page.capital(walk.last - 1)
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
    is_office(page, &phrase, names).then_some(phrase)
}

/// Where an office must end before a name that begins at `end`: before its `(KPU)`, its comma.
fn before_name(page: Page<'_>, from: usize, end: usize, bound: bool) -> usize {
    const FAR: usize = 8;
    let mut last = end;
    if bound && last > from + 1 && page.mark(last - 1) == b',' {
        last -= 1;
    }
    // `PT Pertamina (Persero), Budi`: the form of a firm is a part of its name.
    let form = last > from + 2 && matches!(page.word(last - 2), "Persero" | "Perseroda");
    if bound && last > from && page.mark(last - 1) == b')' && !form {
        let floor = last.saturating_sub(FAR).max(from);
        return (floor..last)
            .rev()
            .find(|&at| page.mark(at) == b'(')
            .unwrap_or(last);
    }
    last
}

/// From where on only words that may stand inside an office lead up to `end`.
fn clean_from(page: Page<'_>, from: usize, end: usize) -> usize {
    const NEAR: usize = 6;
    let mut at = end;
    while at > from {
        // `Satuan Tugas (Satgas) Percepatan`.
        if page.mark(at - 1) == b')' {
            let floor = at.saturating_sub(NEAR).max(from);
            let Some(open) = (floor..at).rev().find(|&open| page.mark(open) == b'(') else {
                break;
            };
            at = open;
            continue;
        }
        let title = page.title(at - 1);
        // `Ketua Panitia Kejurnas Renang 2026, Budi`.
        let year = at == end && at > from + 1 && is_year(page, at - 1);
        let inside = year
            || page.is_word(at - 1)
                && (!title.is(Title::ENDS)
                    || title.is(Title::INNER)
                    || page.capital(at - 1) && !title.is(Title::TIME));
        if !inside {
            break;
        }
        at -= 1;
    }
    at
}

/// A number of four digits behind a capital.
fn is_year(page: Page<'_>, at: usize) -> bool {
    page.is_number(at) && page.word(at).len() == 4 && page.capital(at - 1)
}

/// Whether the words make an office: `kepala` alone is a part of the body, and only a seat makes
/// a member.
fn is_office(page: Page<'_>, phrase: &Phrase, names: &[Record]) -> bool {
    let main = (phrase.first..phrase.head_end)
        .find(|&at| page.is(at, Title::HEAD))
        .unwrap_or(phrase.first);
    let title = page.title(main);
    let single = main + 1 == phrase.head_end;
    match phrase.kind {
        _ if is_coach(page, phrase) || is_bench(page, phrase) || is_board(page, phrase) => false,
        OfficeKind::Member if title.is(Title::WEAK) => {
            // `anggota Tim Kunjungan Kerja Komisi VII DPR`.
            let team = page.is(phrase.head_end, Title::TEAM)
                && (phrase.head_end..phrase.last).any(|at| {
                    page.is(at, Title::SEAT) && (page.acronym(at) || page.is_roman(at + 1))
                });
            // `Anggota Tim Pengawas Kasus Bank Century`.
            let watches = page.word(phrase.head_end) == "Tim"
                && page.word(phrase.head_end + 1) == "Pengawas"
                && phrase.last > phrase.head_end + 1;
            // `Anggota IV BPK`.
            let number = usize::from(page.is_roman(phrase.head_end));
            // `anggota Golkar` belongs to a party.
            let party =
                page.is(phrase.head_end, Title::PARTY) && !page.is(phrase.last - 1, Title::BODY);
            // `anggota WTA Player Council`.
            let council = phrase.has_complement()
                && matches!(
                    page.word(phrase.last - 1),
                    "Board" | "Committee" | "Council"
                );
            (page.is(phrase.head_end + number, Title::SEAT) || team || watches || council)
                && phrase.last > phrase.head_end + number
                && !party
        }
        OfficeKind::Monarch => {
            let realm = |at| {
                page.is(at, Title::REGION | Title::AREA | Title::BODY)
                    || names.iter().any(|name| name.first_token() as usize == at)
            };
            phrase.has_complement() && realm(phrase.head_end) || is_reigning(page, phrase, names)
        }
        _ if title.is(Title::WEAK) => {
            let named = |at| {
                page.capital(at)
                    || page.is(at, Title::BODY | Title::ORGAN | Title::REGION | Title::AREA)
            };
            let section = phrase.kind == OfficeKind::Judge && phrase.has_complement();
            let court = matches!(phrase.kind, OfficeKind::Judge | OfficeKind::Prosecutor);
            // `Jaksa Budi Santoso`, where the name is whole.
            let called = court && whole_person(names, phrase.last);
            // `asisten menteri luar negeri`.
            let serves = title.is(Title::SERVANT) && page.is_plain_head(phrase.head_end);
            !single || section || serves || called || (phrase.head_end..phrase.last).any(named)
        }
        // `Inspektur Jenderal Budi` wears a rank.
        OfficeKind::Inspector if page.is(phrase.head_end - 1, Title::RANK) => {
            let acting = phrase.first.checked_sub(1);
            phrase.has_complement() || acting.is_some_and(|at| page.is(at, Title::STATUS))
        }
        // A lawyer is no official.
        OfficeKind::Adviser if page.word(phrase.head_end).eq_ignore_ascii_case("hukum") => {
            phrase.last > phrase.head_end + 1
        }
        // `manajer Dave Jones` leads a football club.
        OfficeKind::Chief | OfficeKind::Manager
            if single
                && !title.is(Title::STRONG)
                && !(title.is(Title::ENGLISH) && page.capital(main)) =>
        {
            phrase.has_complement()
        }
        _ => true,
    }
}

/// `Raja Abdullah`, `Raja Hamad bin Isa`: a monarch's one name, not that of `Raja Petra Kamarudin`.
fn is_reigning(page: Page<'_>, phrase: &Phrase, names: &[Record]) -> bool {
    let one = |name: &Record| {
        let (first, last) = (name.first_token() as usize, name.last_token() as usize);
        let more = first + 1 < last && !page.is_roman(first + 1) && page.word(first + 1) != "bin";
        name.label() == Label::Person && first == phrase.last && !more
    };
    !phrase.has_complement() && page.capital(phrase.first) && names.iter().any(one)
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
fn is_board(page: Page<'_>, phrase: &Phrase) -> bool {
    page.is(phrase.first, Title::BRANCH)
        && page.capital(phrase.head_end)
        && matches!(
            page.word(phrase.head_end),
            "Besar" | "Cabang" | "Daerah" | "Pusat" | "Wilayah"
        )
}

/// The `hakim` of `majelis hakim`.
fn is_bench(page: Page<'_>, phrase: &Phrase) -> bool {
    let bench = |at: usize| page.word(at).eq_ignore_ascii_case("majelis");
    let small = phrase.kind == OfficeKind::Judge && !page.capital(phrase.first);
    small && phrase.first.checked_sub(1).is_some_and(bench)
}

/// `Asisten Pelatih`, `Pelatih Kepala`: a coach is no official.
fn is_coach(page: Page<'_>, phrase: &Phrase) -> bool {
    let coach = |at: usize| page.word(at).eq_ignore_ascii_case("pelatih");
    coach(phrase.head_end) || phrase.first.checked_sub(1).is_some_and(coach)
}
