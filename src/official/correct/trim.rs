//! What is not a name's own at its ends.

use super::nameless::is_nameless;
use super::{Correction, Reason, left, start};
use crate::Label;
use crate::entity;
use crate::official::{OfficeKind, Page, Title, dress, phrase};

/// A person's name without what is not its own; a body without the `I` of `I Made` behind it.
pub(super) fn trim(page: Page<'_>, number: usize, names: &[entity::Record]) -> Option<Correction> {
    let name = names.get(number)?;
    let (start, end) = (name.first_token() as usize, name.last_token() as usize);
    let change = |first: usize, last: usize, label, reason| Correction {
        number: number as u32,
        first: first as u32,
        last: last as u32,
        label,
        reason,
        is_new: false,
    };
    if name.label() != Label::Person {
        let (last, reason) = end_of_body(page, name, names.get(number + 1))?;
        return Some(change(start, last, name.label(), reason));
    }
    let before = number.checked_sub(1).and_then(|before| names.get(before));
    let floor = before.map_or(0, |before| before.last_token() as usize);
    if let Some(first) = firm(page, before, start, end) {
        return Some(change(first, end, Label::Organization, Reason::Firm));
    }
    let mut reason = Reason::Ornament;
    let mut first = begin(page, start, end, floor);
    if first < start {
        reason = Reason::Found;
    }
    // The `Pol` of `Irjen Pol`.
    while first > 0
        && first + 1 < end
        && dress::is_rank_part(page, first)
        && page.is(first - 1, Title::RANK | Title::RANKPART)
    {
        first += 1;
    }
    let behind = left::behind(page, first, end);
    if behind > first {
        reason = Reason::Office;
        first = behind;
    }
    // `Hakim [Agung Soesilo]`, `Jaksa [Agung] [Burhanuddin]`.
    if first == start && is_supreme(page, first) {
        reason = Reason::Office;
        first += 1;
    }
    while first < end {
        let behind = behind_ornament(page, first, end);
        if behind > first {
            first = behind;
        } else if is_called_ratu(page, first) || is_called_raja(page, first, end) {
            break;
        } else if let Some(behind) = behind_office(page, first, end) {
            reason = Reason::Office;
            first = behind;
        } else {
            break;
        }
    }
    if let Some(rank) = inner_rank(page, first, end) {
        reason = Reason::Office;
        first = rank;
    }
    if is_nameless(page, first, end) {
        first = end;
    }
    if first == start && begins_with_body(page, number, start, end, names) {
        reason = Reason::Office;
        first += 1;
    }
    let mut last = end;
    // `Silvio Berlusconi Kamis mengatakan`.
    if last > first + 1 && is_weekday(page, last - 1) {
        last -= 1;
        reason = Reason::Found;
    }
    while last > first && ends_in_degree(page, first, last) {
        last -= 1 + usize::from(page.mark(last - 2) == b',');
        if first == start {
            reason = Reason::Degrees;
        }
    }
    if (first, last) == (start, end) {
        return None;
    }
    let place = first + 1 == last && is_place(page, last, names.get(number + 1));
    let label = if place { Label::Place } else { Label::Person };
    let none = first >= last;
    let reason = if none { Reason::NoName } else { reason };
    Some(change(first, last, label, reason))
}

/// Where a name begins that is a firm's or body's and no person's.
fn firm(
    page: Page<'_>,
    before: Option<&entity::Record>,
    start: usize,
    end: usize,
) -> Option<usize> {
    let floor = before.map_or(0, |before| before.last_token() as usize);
    let is_firm = start > floor && matches!(page.word(start - 1), "PT" | "PT." | "CV" | "CV.");
    let is_body = matches!(
        page.word(start),
        "Badan"
            | "Departemen"
            | "Dewan"
            | "Dinas"
            | "Direktorat"
            | "Kejaksaan"
            | "Kementerian"
            | "Komisi"
            | "Lembaga"
            | "Pengadilan"
            | "Universitas"
            | "Yayasan"
    );
    // `[PT Dyandra Media] [International Tbk]`.
    if is_firm || page.is_form(end - 1) || is_body && end > start + 1 {
        return Some(start - usize::from(is_firm));
    }
    led_by_the_one_before(page, before, start, end)
}

/// Where the name begins that was found from `start` on: with what stands before it and is its own. The
/// name before ends at `floor`.
fn begin(page: Page<'_>, start: usize, end: usize, floor: usize) -> usize {
    let is_own = |at: usize| {
        is_initials(page, at)
            || is_called_ratu(page, at)
            || is_called_putri(page, at, floor)
            || matches!(page.word(at), "TB." | "Tb.")
            || is_called_raja(page, at, end)
    };
    let one = start > floor && is_own(start - 1);
    let apostrophe = start > floor + 2 && is_parted_by_apostrophe(page, start);
    let first = balinese_before(page, start)
        .unwrap_or(start - usize::from(one) - 3 * usize::from(apostrophe));
    first - usize::from(first == start && start > 0 && is_called_israel(page, start - 1))
}

/// Where a body ends whose name was cut wrongly, before the `next` name, and why.
fn end_of_body(
    page: Page<'_>,
    name: &entity::Record,
    next: Option<&entity::Record>,
) -> Option<(usize, Reason)> {
    let (start, end) = (name.first_token() as usize, name.last_token() as usize);
    if let Some(last) = legal_form(page, start, end) {
        let form_alone = last == start;
        let reason = if form_alone {
            Reason::NoName
        } else {
            Reason::Firm
        };
        return Some((last, reason));
    }
    if end == start + 1 && (is_degree(page, start) || is_called_israel(page, start)) {
        return Some((start, Reason::NoName));
    }
    let next = next.filter(|next| next.first_token() as usize == end)?;
    // `Pendiri [Muhammadiyah KH] [Ahmad Dahlan]`, but `Kemendes PDT` and `Pansus Haji`.
    let title = page.is(end - 1, Title::HONORIFIC | Title::RANK) && page.word(end - 1) != "Haji";
    let unlisted = start + 1 < end && name.entry().is_none();
    if title && unlisted && next.label() == Label::Person {
        return Some((end - 1, Reason::Ornament));
    }
    let took = balinese_before(page, end).filter(|&took| took > start)?;
    Some((took, Reason::Found))
}

/// Where the `Rawalo` of `Budi Santoso, Kapolsek Rawalo, mengatakan` begins, which is no second name.
fn led_by_the_one_before(
    page: Page<'_>,
    before: Option<&entity::Record>,
    start: usize,
    end: usize,
) -> Option<usize> {
    const LONGEST: usize = 4;
    const HEAD: u64 = Title::HEAD | Title::VICE | Title::SUFFIX;
    let goes_on = page.mark(end) == b','
        && !page.capital(end + 1)
        && page.is(end + 1, Title::SAY | Title::STOP);
    // The office may be in the name: `[Kapolsek Rawalo]`.
    let first = end.checked_sub(1).filter(|_| goes_on)?;
    let office = (start..first).all(|at| page.is(at, HEAD));
    let words = (1..=LONGEST.min(first))
        .take_while(|back| page.is(first - back, HEAD))
        .count();
    let comma = (first - words)
        .checked_sub(1)
        .filter(|_| office && words > 0)?;
    let leads = page.mark(comma) == b','
        && before.is_some_and(|name| {
            let spoken = (name.first_token() as usize).checked_sub(1);
            name.label() == Label::Person
                && name.last_token() as usize == comma
                && !spoken.is_some_and(|at| page.is(at, Title::SAY | Title::HEAD))
        });
    leads.then_some(first)
}

/// `Sekjen Ratu Tisha`, `Bupati Raja Faisal`: a monarch right behind an office is a first name.
fn is_called_ratu(page: Page<'_>, at: usize) -> bool {
    page.title(at).kind() == Some(OfficeKind::Monarch)
        && page.capital(at)
        && at.checked_sub(1).is_some_and(|before| {
            // `Ketua Inapgoc Raja Sapta`.
            let body = before > 0 && page.capital(before) && !page.is_plain_head(before);
            let office = before - usize::from(body);
            page.is_plain_head(office)
                && page.is(office, Title::STRONG)
                && !page.is(office, Title::SERVANT)
        })
}

/// `lawan Putri Kusuma`, `Kapten Putri Kusuma`: a first name, but not in `Pelatih Ganda Putri Karel Mainaky`.
/// `floor` is where the name before ends.
fn is_called_putri(page: Page<'_>, at: usize, floor: usize) -> bool {
    const TITLE: u64 = Title::HEAD | Title::HONORIFIC | Title::RANK;
    let begins = |before: usize| {
        let is_sport = page.capital(before) || page.word(before).starts_with(char::is_numeric);
        !is_sport || before < floor || page.is(before, TITLE)
    };
    matches!(page.word(at), "Putra" | "Putri" | "Puteri")
        && page.capital(at + 1)
        && at.checked_sub(1).is_none_or(begins)
}

/// `Ketua Umum PBVSI, Raja Sapta Utama`: behind a comma, and before two words, it is a first name.
fn is_called_raja(page: Page<'_>, at: usize, end: usize) -> bool {
    let plain = |at: usize| page.capital(at) && !page.is_roman(at);
    page.word(at) == "Raja"
        && at > 0
        && page.mark(at - 1) == b','
        && end == at + 3
        && (at + 1..end).all(plain)
}

/// Whether what ends at `last` is the seat of a local office: `[Kajari Meulaboh], Aceh Barat, Budi`.
fn is_place(page: Page<'_>, last: usize, next: Option<&entity::Record>) -> bool {
    use OfficeKind::{District, Police, Prosecutor, Village};
    let local = last.checked_sub(2).and_then(|at| page.title(at).kind());
    let outer = |name: &entity::Record| {
        name.label() == Label::Place
            && name.first_token() as usize == last + 1
            && page.mark(name.last_token() as usize) == b','
    };
    matches!(local, Some(District | Police | Prosecutor | Village))
        && page.mark(last) == b','
        && next.is_some_and(outer)
}

/// The `Agung` of `Hakim Agung`, `Jaksa Agung`.
fn is_supreme(page: Page<'_>, at: usize) -> bool {
    page.word(at) == "Agung"
        && at
            .checked_sub(1)
            .is_some_and(|before| matches!(page.word(before), "Hakim" | "Jaksa"))
}

/// The `Ma ' ruf` before `Amin`, its apostrophe set apart.
fn is_parted_by_apostrophe(page: Page<'_>, at: usize) -> bool {
    page.mark(at - 2) == b'\''
        && page.is_word(at - 1)
        && !page.capital(at - 1)
        && page.capital(at - 3)
        && page.word(at - 3).len() < 4
}

/// A weekday is in few names, and then before their last word.
fn is_weekday(page: Page<'_>, at: usize) -> bool {
    matches!(
        page.word(at),
        "Senin" | "Selasa" | "Rabu" | "Kamis" | "Jumat" | "Jum'at" | "Sabtu" | "Minggu"
    )
}

/// Behind the last rank inside what was taken for a name: `Tambora Kompol Putra`.
fn inner_rank(page: Page<'_>, first: usize, end: usize) -> Option<usize> {
    let before = first.checked_sub(1)?;
    // `Dandim 0321/[Rohil Letkol Inf Budi]`, `Kapolsek Pelabuhan [Merak Iptu Budi]`.
    const OFFICE: u64 = Title::HEAD | Title::SUFFIX | Title::INNER | Title::SITE | Title::AREA;
    if !page.is(before, OFFICE) && page.mark(before) != b'/' {
        return None;
    }
    let rank = (first + 1..end - 1)
        .rev()
        .find(|&at| page.is(at, Title::RANK))?;
    let behind = behind_ornament(page, rank, end);
    (behind > rank).then_some(behind)
}

/// The `M.A.` of `Budi Santoso, S.E., M.A.`, which is no body.
fn is_degree(page: Page<'_>, at: usize) -> bool {
    page.is(at, Title::LETTERS)
        && page.word(at).contains('.')
        && at > 0
        && page.mark(at - 1) == b','
}

/// The first name in `Menteri Pertahanan Israel, Israel Katz`, whose country is named before.
fn is_called_israel(page: Page<'_>, at: usize) -> bool {
    let comma = usize::from(at > 0 && page.mark(at - 1) == b',');
    let before = at.checked_sub(1 + comma);
    page.word(at) == "Israel"
        && before.is_some_and(|before| page.word(before) == "Israel")
        && page.capital(at + 1)
        && page.title(at + 1) == Title::default()
}

/// Behind the `(Persero) Tbk` that a firm's name goes on with; the start of what is no name but
/// that form alone.
fn legal_form(page: Page<'_>, start: usize, end: usize) -> Option<usize> {
    let bracket = |open: usize| {
        page.mark(open) == b'('
            && matches!(page.word(open + 1), "Persero" | "Perseroda")
            && page.mark(open + 2) == b')'
    };
    if start > 0 && bracket(start - 1) {
        return Some(start);
    }
    bracket(end).then(|| end + 3 + usize::from(page.is_form(end + 3)))
}

/// Where the `I` or `Anak Agung` begins that ends before `at` and belongs to the name there, the
/// `Ratu` of `Gubernur Banten Ratu Atut`.
fn balinese_before(page: Page<'_>, at: usize) -> Option<usize> {
    let noble = |first: usize| page.word(first) == "Anak" && page.word(first + 1) == "Agung";
    let queen = |first: usize| {
        page.word(first) == "Ratu" && first > 1 && {
            let governor = OfficeKind::is_regional;
            page.is(first - 1, Title::REGION) && page.title(first - 2).kind().is_some_and(governor)
        }
    };
    let one = at
        .checked_sub(1)
        .filter(|&first| is_balinese(page, first) || queen(first));
    one.or_else(|| at.checked_sub(2).filter(|&first| noble(first)))
}

/// The `I` of `I Ketut Sudira`, where it was taken for a numeral: `Cabang Ende I`.
pub(super) fn is_balinese(page: Page<'_>, at: usize) -> bool {
    page.word(at) == "I"
        && matches!(
            page.word(at + 1),
            "Wayan"
                | "Putu"
                | "Gede"
                | "Made"
                | "Kadek"
                | "Nengah"
                | "Nyoman"
                | "Komang"
                | "Ketut"
                | "Gusti"
                | "Dewa"
        )
}

/// The two letters of `ST Burhanuddin`, behind an office.
fn is_initials(page: Page<'_>, at: usize) -> bool {
    const KNOWN: u64 = Title::REGION
        | Title::SEAT
        | Title::BODY
        | Title::BRANCH
        | Title::INNER
        | Title::RANK
        | Title::RANKPART
        | Title::HONORIFIC
        | Title::DEGREE
        | Title::HEAD;
    let balinese = matches!(page.word(at), "AAG" | "AAGN" | "IGN" | "IGB" | "IGK");
    page.acronym(at)
        && (page.word(at).trim_end_matches('.').len() == 2 || balinese)
        && !page.is(at, KNOWN)
        && !page.is_roman(at)
        && at > 0
        && page.is(
            at - 1,
            Title::HEAD | Title::SUFFIX | Title::INNER | Title::REGION | Title::BODY,
        )
}

/// `CEO Halodoc Alfonsius Timboel`: whether the first word behind an office is a body or place
/// that is named near by.
fn begins_with_body(
    page: Page<'_>,
    number: usize,
    start: usize,
    end: usize,
    names: &[entity::Record],
) -> bool {
    const NEAR: usize = 64;
    if start + 1 >= end
        || start == 0
        || !page.is(start - 1, Title::HEAD | Title::SUFFIX | Title::INNER)
    {
        return false;
    }
    // `Direktur Pengelola GBK Winarto`.
    if start::is_acronym_of_body(page, start) && !page.acronym(start + 1) && page.capital(start + 1)
    {
        return true;
    }
    // `CEO LinkUang Budi Santoso`.
    use OfficeKind::{Commissioner, Director, Executive};
    let leads = matches!(
        page.title(start - 1).kind(),
        Some(Commissioner | Director | Executive)
    );
    if leads && is_camel(page.word(start)) && start + 2 < end {
        return true;
    }
    // `Ketua BK Budi Santoso`.
    if page.acronym(start) && page.is(start, Title::SEAT) && start + 2 < end {
        return true;
    }
    let near = number.saturating_sub(NEAR)..names.len().min(number + NEAR);
    let word = page.word(start);
    names.get(near).unwrap_or_default().iter().any(|name| {
        name.label() != Label::Person
            && name.last_token() == name.first_token() + 1
            && page.word(name.first_token() as usize) == word
    })
}

/// A capital inside a word, as in firms of the net: `WeWatch`, but not `McCormack`.
fn is_camel(word: &str) -> bool {
    const SHORTEST: usize = 6;
    let name = ["Mc", "Mac", "De", "Di", "La", "Le", "Fitz", "Van"]
        .iter()
        .any(|start| word.starts_with(start));
    let inner = word
        .as_bytes()
        .windows(2)
        .any(|pair| matches!(pair, [b'a'..=b'z', b'A'..=b'Z']));
    word.len() >= SHORTEST && inner && !name
}

/// Behind one rank, honorific or degree that is not all there is, nor half a nickname.
pub(super) fn behind_ornament(page: Page<'_>, first: usize, end: usize) -> usize {
    // `Tan Sri`, `Datuk Seri`.
    if dress::is_noble_part(page, first + 1) && first + 3 < end {
        return first + 2;
    }
    let title = page.title(first);
    let nickname = title.is(Title::NICKNAME) && end - first < 3;
    // `He Tingbo`, against `H.E.`.
    let short = page.word(first) == "He"
        || page.word(first).trim_end_matches('.').len() < 2
            && page.word(first) != "H."
            && page.word(first) != "H";
    if !title.is(Title::RANK | Title::HONORIFIC | Title::NICKNAME | Title::DEGREE)
        || nickname
        || short
        || title.is(Title::HEAD)
        || first + 1 >= end
    {
        return first;
    }
    let mut behind = first + 1;
    if title.is(Title::RANK) {
        while behind + 1 < end
            && (dress::is_rank_part(page, behind) || matches!(page.mark(behind), b'(' | b')'))
        {
            behind += 1;
        }
    }
    behind
}

/// Behind an office that a name begins with.
fn behind_office(page: Page<'_>, first: usize, end: usize) -> Option<usize> {
    let (head_end, kind, fixed) = phrase::head(page, first, end)?;
    let sure =
        page.is(first, Title::STRONG) || head_end > first + 1 || page.is(head_end, Title::RANK);
    // `[Ratu Elizabeth II]`, `[Paus Fransiskus]`.
    let reigns = kind == OfficeKind::Monarch && end > first + 2 && page.is_roman(end - 1)
        || page.word(first) == "Paus" && end > first + 1;
    if reigns && head_end == first + 1 && page.capital(first) {
        return Some(head_end);
    }
    if !sure || kind == OfficeKind::Monarch {
        return None;
    }
    if head_end >= end {
        return Some(end);
    }
    let start = start::after(page, (first, head_end), end, kind, fixed, &[], &()).token;
    // `[Kapuspenkum Kejagung]` is no name at all.
    (start <= end).then_some(start)
}

/// `Budi Santoso, S.H.`, `Budi Santoso SH`.
pub(super) fn ends_in_degree(page: Page<'_>, first: usize, last: usize) -> bool {
    last > first + 1 && page.is(last - 1, Title::LETTERS) && {
        let behind = last - 1 - usize::from(page.mark(last - 2) == b',');
        behind > first && dress::degrees_behind(page, behind, last) == last
    }
}
