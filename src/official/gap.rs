//! What stands between a person and an office.

use super::phrase::Phrase;
use super::{OfficeKind, Page, Status, Title, predicate};

/// How two neighbours hang together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Gap {
    /// Nothing that parts them.
    Touch,
    Comma,
    /// A colon: a row of a list.
    Colon,
    /// An opening bracket.
    Open,
    /// `dan`, with or without a comma.
    And,
    /// `-`, `–`: a pair of running mates.
    Hyphen,
    /// `selaku`, `yang menjabat sebagai`, `yakni`.
    As,
    /// `mengundurkan diri sebagai`, where the person is the subject.
    Does,
    /// `sekaligus`, `yang juga`, `/`.
    Also,
    /// `atau` between two names of one office, or two offices of one person.
    Or,
    /// `seperti`: one of many.
    Such,
    Other,
}

/// What the words between say, and the status they add.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Between {
    pub(crate) gap: Gap,
    pub(crate) status: Option<Status>,
}

impl Between {
    pub(crate) fn new(gap: Gap) -> Between {
        Between { gap, status: None }
    }
}

/// The status a word gives.
pub(crate) fn status(page: Page<'_>, at: usize) -> Option<Status> {
    let title = page.title(at);
    if title.is(Title::FORMER) {
        Some(Status::Former)
    } else if title.is(Title::ACTING) {
        Some(Status::Acting)
    } else if title.is(Title::CANDIDATE) {
        Some(Status::Candidate)
    } else {
        None
    }
}

/// An office, then a person: `Ketua KPU (KPU) terpilih periode 2019-2024 dari …`.
///
/// A place may follow an office that is `local`: `Kapolsek Sukapura, Probolinggo, AKP Budi`.
pub(crate) fn office_person(page: Page<'_>, from: usize, to: usize, local: bool) -> Between {
    let mut between = Between::new(Gap::Touch);
    let mut at = from;
    while at < to {
        if let Some(comma) = behind_clause(page, at, to) {
            at = comma;
        } else if at == from
            && behind_place(page, at, to) > at
            && (local || lies_in_region(page, at, to))
        {
            at = behind_place(page, at, to);
        } else if matches!(page.word(at), "nya" | "kami" | "kita" | "mereka") {
            at += 1;
        } else if let Some(status) = status(page, at) {
            between.status = Some(status);
            at += 1;
        } else if page.mark(at) == b'(' {
            match page.behind_bracket(at, to) {
                Some(behind) => at = behind,
                None => {
                    between.gap = if at + 1 == to { Gap::Open } else { Gap::Other };
                    return between;
                }
            }
        } else if is_ousted(page, at) {
            between.status = Some(Status::Former);
            at += 2;
        } else if matches!(page.word(at), "sebelumnya" | "terdahulu") {
            // `Wakil Presiden sebelumnya, Budi Santoso`.
            between.status = Some(Status::Former);
            at += 1;
        } else if page.word(at).eq_ignore_ascii_case("periode") {
            at = behind_term(page, at + 1, to);
        } else if is_term(page, at, to)
            || page.is(at, Title::FILLER) && !page.capital(at)
            || is_installed(page, at)
        {
            at += 1;
        } else if matches!(page.word(to - 1), "seperti" | "termasuk")
            && (at + 1 == to || page.mark(at) == b',' && at + 2 == to)
        {
            between.gap = Gap::Such;
            return between;
        } else if is_this_year(page, at) {
            at += 2;
        } else if is_at_that_time(page, at) {
            at += 3;
        } else if matches!(page.word(at), "versi" | "hasil") && page.capital(at + 1) {
            at = behind_origin(page, at + 1, to);
        } else if page.is(at, Title::FROM) && at + 1 < to || is_goal(page, at, to) {
            at = behind_place(page, behind_origin(page, at + 1, to), to);
        } else {
            between.gap = plain(page, at, to);
            return between;
        }
    }
    between
}

/// Behind the `yang melarikan diri` of `Wakil Presiden Irak yang melarikan diri, Tareq`, before
/// its comma.
fn behind_clause(page: Page<'_>, at: usize, to: usize) -> Option<usize> {
    const LONGEST: usize = 8;
    let comma = to.saturating_sub(1);
    // `General Manager PT Sinar untuk produk AC, Budi`, against `untuk mengatakan`.
    let purpose = page.word(at) == "untuk" && !page.is(at + 1, Title::STOP);
    let is_clause = (page.word(at) == "yang" || purpose)
        && comma.saturating_sub(at) <= LONGEST
        && page.mark(comma) == b','
        && (at..comma).all(|inside| page.is_word(inside) && !page.is(inside, Title::SAY));
    is_clause.then_some(comma)
}

/// The `dilantik` of `Deputi yang baru saja dilantik Budi Santoso`.
fn is_installed(page: Page<'_>, at: usize) -> bool {
    page.is(at, Title::APPOINT)
        && page.word(at).starts_with("di")
        && at > 0
        && matches!(page.word(at - 1), "baru" | "saja" | "resmi")
}

/// Behind the `2014-2019` or `September 2024-Januari 2026` of a term.
fn behind_term(page: Page<'_>, from: usize, to: usize) -> usize {
    const LONGEST: usize = 6;
    let inside = |&at: &usize| {
        page.is_number(at)
            || page.is(at, Title::TIME)
            || matches!(page.mark(at), b'-' | b'/' | 0xe2)
            || page
                .word(at)
                .starts_with(|first: char| first.is_ascii_digit())
    };
    (from..to.min(from + LONGEST))
        .take_while(inside)
        .last()
        .map_or(from, |at| at + 1)
}

/// The years of a term: `2018-2022`, `2018/2022`, the `2004` of `calon presiden 2004 Amien`.
fn is_term(page: Page<'_>, at: usize, to: usize) -> bool {
    let word = page.word(at).as_bytes();
    let one = at + 1 == to && word.len() == 4 && matches!(word, [b'1' | b'2', ..]);
    let two = word.len() == 9 && matches!(word.get(4), Some(b'-' | b'/'));
    page.is_number(at) && (one || two)
}

/// The `tahun ini` of `Race Director tahun ini Budi Santoso`, the `malam itu` of a commander.
fn is_this_year(page: Page<'_>, at: usize) -> bool {
    matches!(page.word(at), "tahun" | "musim" | "malam" | "hari")
        && matches!(page.word(at + 1), "ini" | "itu")
}

/// The `yang dipecat` of `presiden yang dipecat Jean Aristide`.
fn is_ousted(page: Page<'_>, at: usize) -> bool {
    page.word(at) == "yang"
        && matches!(
            page.word(at + 1),
            "diberhentikan"
                | "digulingkan"
                | "dilengserkan"
                | "dimakzulkan"
                | "dipecat"
                | "terguling"
        )
}

/// The `pada masa itu` of `Presiden Amerika pada masa itu, Barack Obama`.
fn is_at_that_time(page: Page<'_>, at: usize) -> bool {
    page.word(at) == "pada"
        && matches!(page.word(at + 1), "masa" | "saat" | "waktu")
        && page.word(at + 2) == "itu"
}

/// The `di Makkah` of `Kepala Cabang Bank Jaya di Makkah, Budi`, `ke Riau` of a delegation's head.
fn is_goal(page: Page<'_>, at: usize, to: usize) -> bool {
    const LONGEST: usize = 8;
    let place = page.capital(at + 1) || page.is(at + 1, Title::BODY | Title::ORGAN);
    matches!(page.word(at), "di" | "ke") && at + 1 < to && to - at <= LONGEST && place
}

/// Behind the `, Sulawesi Selatan` of `ke Kabupaten Bulukumba, Sulawesi Selatan, Budi`, the
/// `, Bulukumba, Sulawesi Selatan`.
fn behind_place(page: Page<'_>, at: usize, to: usize) -> usize {
    let behind_one = |at: usize| {
        let outer = page.mark(at) == b',' && page.capital(at + 1);
        let behind = behind_origin(page, at + 1, to);
        (outer && page.mark(behind) == b',').then_some(behind)
    };
    let Some(behind) = behind_one(at) else {
        return at;
    };
    let behind = behind_one(behind).unwrap_or(behind);
    if behind + 1 == to { behind } else { at }
}

/// `Kepala Dinas Pasar Serang, Banten, Budi`: whether the places behind an office begin or end with
/// a known one.
fn lies_in_region(page: Page<'_>, at: usize, to: usize) -> bool {
    let behind = behind_place(page, at, to);
    page.is(at + 1, Title::AREA | Title::BODY) || page.is(behind - 1, Title::REGION)
}

/// The body of `Jaksa Penuntut Umum dari KPK`, for an office that names none.
pub(crate) fn origin(page: Page<'_>, phrase: &Phrase, to: usize) -> Option<(usize, usize)> {
    let from = phrase.last + 1;
    use OfficeKind::{Adviser, Judge, Prosecutor, Spokesperson};
    let sent = matches!(phrase.kind, Adviser | Judge | Prosecutor | Spokesperson);
    let found = page.is(phrase.last, Title::FROM) && sent;
    let last = behind_origin(page, from, to);
    (found && last > from).then_some((from, last))
}

/// Behind the party or place of `dari Fraksi PDIP`.
pub(crate) fn behind_origin(page: Page<'_>, from: usize, to: usize) -> usize {
    const PART: u64 = Title::ORGAN | Title::BODY | Title::BRANCH | Title::AREA | Title::REGION;
    let mut at = from;
    while at < to {
        let inside =
            page.may_be_name(at) || page.is(at, PART) || page.is_roman(at) || page.is_number(at);
        // `Focus on The Family`.
        let english = at > from && matches!(page.word(at), "on" | "of" | "the" | "and" | "for");
        // `Partai Demokrasi Indonesia (PDI) Perjuangan`.
        let behind = page.behind_bracket(at, to).filter(|&behind| {
            at > from && page.mark(at) == b'(' && behind == at + 3 && page.capital(behind)
        });
        match behind {
            Some(behind) => at = behind,
            None if (inside || english)
                && !page.is(at, Title::TIME | Title::SAY)
                && (!page.is(at, Title::STOP) || at > from && page.capital(at)) =>
            {
                at += 1;
            }
            None => break,
        }
    }
    at
}

/// Two offices, with the years of the first in brackets.
pub(crate) fn office_office(page: Page<'_>, from: usize, to: usize) -> Between {
    let behind = match page.mark(from) {
        b'(' => page.behind_bracket(from, to),
        _ => None,
    };
    person_office(page, behind.unwrap_or(from), to)
}

/// A person, then an office: `, yang kini menjabat sebagai`.
pub(crate) fn person_office(page: Page<'_>, from: usize, to: usize) -> Between {
    match plain(page, from, to) {
        // `Jan Egeland dari Norwegia sebagai`.
        Gap::Other if page.is(from, Title::FROM) => {
            cues(page, behind_origin(page, from + 1, to), to)
        }
        Gap::Other => match cues(page, from, to) {
            between if between.gap != Gap::Other => between,
            _ => predicate::between(page, from, to),
        },
        gap => Between::new(gap),
    }
}

/// Marks and joining words alone.
fn plain(page: Page<'_>, from: usize, to: usize) -> Gap {
    let first = page.mark(from);
    match to.saturating_sub(from) {
        0 => Gap::Touch,
        1 => match first {
            b',' => Gap::Comma,
            b':' => Gap::Colon,
            b'(' => Gap::Open,
            b'-' | 0xe2 => Gap::Hyphen,
            b'/' => Gap::Also,
            _ if page.word(from) == "atau" => Gap::Or,
            _ if page.is(from, Title::AND) => Gap::And,
            _ if page.is(from, Title::HOLDS) => Gap::As,
            _ => Gap::Other,
        },
        2 if first == b',' && page.is(from + 1, Title::AND) => Gap::And,
        2 if first == b',' && page.is(from + 1, Title::HOLDS) => Gap::As,
        // `Budi Santoso, seorang jurubicara kepolisian`.
        2 if first == b',' && page.word(from + 1) == "seorang" => Gap::Open,
        3 if first == b',' && page.word(from + 1) == "salah" => Gap::Open,
        2 if page.is(from, Title::HOLDS) && page.is(from + 1, Title::FILLER) => Gap::As,
        _ => Gap::Other,
    }
}

/// Behind the `, ahli ekologi` of `Sari Rahman, ahli ekologi yang juga ketua jurusan`, the
/// `, Dosen Universitas Riau`.
fn behind_trade(page: Page<'_>, from: usize, to: usize) -> usize {
    const LONGEST: usize = 7;
    const OTHER: u64 = Title::ENDS | Title::HEAD | Title::STATUS | Title::AND;
    if page.mark(from) != b',' {
        return from;
    }
    // `Konsultan Tumbuh Kembang Anak`.
    let kin = |at: usize| page.is(at, Title::KIN) && page.capital(at);
    let noun = |at: &usize| (!page.is(*at, OTHER) || kin(*at)) && page.is_word(*at);
    let behind = from + 1 + (from + 1..to.min(from + LONGEST)).take_while(noun).count();
    let also = page.word(behind) == "yang" && page.is(behind + 1, Title::ALSO)
        || page.word(behind) == "sekaligus";
    if also { behind } else { from }
}

/// Only cues and fillers, at least one cue among them.
fn cues(page: Page<'_>, from: usize, to: usize) -> Between {
    const FAR: usize = 12;
    const CUE: u64 = Title::AS | Title::ALSO | Title::HOLDS;
    let mut between = Between::new(Gap::Other);
    if to.saturating_sub(from) > FAR {
        return between;
    }
    let (mut cue, mut also, mut appointed) = (false, false, false);
    for at in behind_trade(page, from, to)..to {
        let title = page.title(at);
        if page.mark(at) == b',' && at == from {
            continue;
        }
        if title.is(Title::AND) && page.is(at + 1, Title::ALSO) {
            continue;
        }
        // `terpilih dan disahkan sebagai`, `dipercaya untuk menjadi`.
        if title.is(Title::AND) && appointed && page.is(at + 1, Title::APPOINT)
            || page.word(at) == "untuk" && appointed && page.is(at + 1, Title::HOLDS)
        {
            continue;
        }
        // `hari ini dilantik sebagai`.
        if page.word(at) == "hari" && page.word(at + 1) == "ini" || page.word(at) == "kemarin" {
            continue;
        }
        // `adalah salah satu pendiri`.
        if page.word(at) == "satu" && at > from && page.word(at - 1) == "salah" {
            continue;
        }
        let soon = page.word(at) == "nanti";
        // `yang hadir sebagai`, `tak lagi menjabat sebagai`.
        let attends = page.word(at) == "hadir" && at > from && page.word(at - 1) == "yang";
        let other = attends || matches!(page.word(at), "lagi" | "tak" | "tidak");
        if !title.is(CUE | Title::FILLER | Title::APPOINT) && !soon && !other {
            return between;
        }
        also |= title.is(Title::ALSO);
        appointed |= title.is(Title::APPOINT);
        // `ditunjuk sebagai`: the verb of appointing needs its `sebagai`.
        cue = title.is(CUE) || cue && !title.is(Title::APPOINT);
        // `yang kini anggota DPR`.
        cue |= at + 1 == to
            && at > from
            && page.word(at - 1) == "yang"
            && matches!(page.word(at), "kini" | "sekarang");
        // `saat masih menjabat sebagai`, `akan menjadi`.
        let past = matches!(page.word(at), "pernah" | "sebelumnya" | "saat")
            && !matches!(page.word(at + 1), "ini" | "itu");
        let past = (past || page.word(at) == "lagi").then_some(Status::Former);
        let will = (soon || page.word(at) == "akan").then_some(Status::Candidate);
        between.status = between.status.or(status(page, at)).or(past).or(will);
    }
    if cue {
        between.gap = if also && !appointed {
            Gap::Also
        } else {
            Gap::As
        };
    }
    between
}
