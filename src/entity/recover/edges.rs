//! What is not a name's own at its ends.

use super::reject::is_nameless;
use super::{Correction, Reason, residue};
use crate::lang::lists::affixes;
use crate::lang::{OfficeClass, OfficeKind, blocks, bodies, firms, names, people, word};
use crate::name::{Label, Record};
use crate::office::boundary;
use crate::office::head::head;
use crate::office::honorific::{self, after_title, ends_in_degree};
use crate::office::shape::{begins, is_acronym_of_body, is_balinese, is_state_owned};
use crate::token::Traits;
use crate::view::TokenView;
use crate::why::{self, Act, Rule};

/// A person's name without what is not its own; a body without the `I` of `I Made` after it.
pub(super) fn trim(view: TokenView<'_>, number: usize, names: &[Record]) -> Option<Correction> {
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
    // `[Prabu Hayam Wuruk]`, a place to the tagger.
    let is_royal = view.capital_word(start).is(people::ROYAL)
        && end > start + 1
        && name.entry().is_none()
        && (start + 1..end).all(|at| view.capital(at));
    if name.label() != Label::Person && is_royal {
        why::told(Rule::Title, Act::Relabelled, || Some(name.span()));
        return Some(change(start + 1, end, Label::Person, Reason::Title));
    }
    if name.label() != Label::Person {
        let (last, reason) = end_of_body(view, name, names.get(number + 1))?;
        let act = if last > start { Act::Cut } else { Act::Dropped };
        why::told(Rule::EndOfBody, act, || Some(name.span()));
        return Some(change(start, last, name.label(), reason));
    }
    let before = number.checked_sub(1).and_then(|before| names.get(before));
    let floor = before.map_or(0, |before| before.last_token() as usize);
    let tell = |rule| why::told(rule, Act::Cut, || Some(name.span()));
    if let Some(first) = firm(view, before, start, end) {
        why::told(Rule::Firm, Act::Relabelled, || Some(name.span()));
        return Some(change(first, end, Label::Organization, Reason::Firm));
    }
    if before.is_some_and(|before| is_realm(view, before, start, end)) {
        why::told(Rule::Realm, Act::Relabelled, || Some(name.span()));
        return Some(change(start, end, Label::Place, Reason::Found));
    }
    let mut reason = Reason::Title;
    let mut first = begin(view, start, end, floor);
    if first < start {
        tell(Rule::BeginsBefore);
        reason = Reason::Found;
    }
    // The `Pol` of `Irjen Pol`.
    while first > 0
        && first + 1 < end
        && honorific::is_rank_part(view, first)
        && view.is(first - 1, OfficeClass::RANK | OfficeClass::RANKPART)
    {
        tell(Rule::RankPart);
        first += 1;
    }
    let after = residue::after(view, first, end);
    if after > first {
        tell(Rule::Residue);
        reason = Reason::Office;
        first = after;
    }
    // `Hakim [Agung Soesilo]`, `Jaksa [Agung] [Burhanuddin]`.
    if first == start && is_supreme(view, first) {
        tell(Rule::Supreme);
        reason = Reason::Office;
        first += 1;
    }
    while first < end {
        let after = after_title(view, first, end);
        if after > first {
            tell(Rule::Title);
            first = after;
        } else if is_called_ratu(view, first) || is_called_raja(view, first, end) {
            break;
        } else if is_princess(view, first, end) {
            tell(Rule::Title);
            first += 1;
        } else if let Some(after) = after_office(view, first, end) {
            tell(Rule::Office);
            reason = Reason::Office;
            first = after;
        } else {
            break;
        }
    }
    if let Some(rank) = inner_rank(view, first, end) {
        tell(Rule::InnerRank);
        reason = Reason::Office;
        first = rank;
    }
    let is_degree = honorific::after_spaced_degree(view, first).is_some_and(|after| after >= end);
    if first < end && (is_degree || is_nameless(view, first, end)) {
        why::told(Rule::Nameless, Act::Dropped, || Some(name.span()));
        first = end;
    }
    if first == start && begins_with_body(view, number, start, end, names) {
        tell(Rule::BeginsWithBody);
        reason = Reason::Office;
        first += 1;
    }
    let mut last = end;
    // `Silvio Berlusconi Kamis mengatakan`.
    if last > first + 1 && is_weekday(view, last - 1) {
        tell(Rule::WeekdayAfter);
        last -= 1;
        reason = Reason::Found;
    }
    // `BUDI SANTOSO NIP 19650101`.
    if last > first + 1
        && view.listed(last - 1).is(blocks::BESIDE_SIGN)
        && view.has(last, Traits::DIGIT)
    {
        tell(Rule::NumberAfter);
        last -= 1;
        reason = Reason::Found;
    }
    while last > first && ends_in_degree(view, first, last) {
        last -= 1 + usize::from(view.mark(last - 2) == b',');
        tell(Rule::Degrees);
        if first == start {
            reason = Reason::Degrees;
        }
    }
    if (first, last) == (start, end) {
        return None;
    }
    let place = first + 1 == last && is_place(view, last, names.get(number + 1));
    if place {
        why::told(Rule::Seat, Act::Relabelled, || Some(name.span()));
    }
    let label = if place { Label::Place } else { Label::Person };
    let none = first >= last;
    let reason = if none { Reason::NoName } else { reason };
    Some(change(first, last, label, reason))
}

/// Where a name begins that is a firm's or body's and no person's.
fn firm(view: TokenView<'_>, before: Option<&Record>, start: usize, end: usize) -> Option<usize> {
    let floor = before.map_or(0, |before| before.last_token() as usize);
    let is_firm = start > floor && view.capital_word(start - 1).is(firms::BEFORE_FIRM);
    let is_body = view.capitalized(start).is(bodies::KIND_OF_BODY);
    // `[PT Dyandra Media] [International Tbk]`.
    if is_firm || view.is_form(end - 1) || is_body && end > start + 1 {
        return Some(start - usize::from(is_firm));
    }
    led_by_the_one_before(view, before, start, end)
}

/// Where the name begins that was found from `start` on: with what stands before it and is its own. The
/// name before ends at `floor`.
fn begin(view: TokenView<'_>, start: usize, end: usize, floor: usize) -> usize {
    let is_own = |at: usize| {
        is_initials(view, at)
            || is_short_first_name(view, at)
            || are_dotted_initials(view, at)
            || is_called_ratu(view, at)
            || is_called_putri(view, at, end, floor)
            || view.word(at).ends_with('.')
                && (view.capital_word(at) == word::TB || view.listed(at).is(names::SHORT_FIRST))
            || is_called_raja(view, at, end)
    };
    let one = start > floor && is_own(start - 1);
    let apostrophe = start > floor + 2 && is_parted_by_apostrophe(view, start);
    let first = balinese_before(view, start)
        .unwrap_or(start - usize::from(one) - 3 * usize::from(apostrophe));
    first - usize::from(first == start && start > 0 && is_called_israel(view, start - 1))
}

/// Where a body ends whose name was cut wrongly, before the `next` name, and why.
fn end_of_body(
    view: TokenView<'_>,
    name: &Record,
    next: Option<&Record>,
) -> Option<(usize, Reason)> {
    let (start, end) = (name.first_token() as usize, name.last_token() as usize);
    if let Some(last) = legal_form(view, start, end) {
        let form_alone = last == start;
        let reason = if form_alone {
            Reason::NoName
        } else {
            Reason::Firm
        };
        return Some((last, reason));
    }
    // `55/PID/2022/[PT PAL]`, a court in the number of a case.
    let in_number = start > 1
        && view.mark(start - 1) == b'/'
        && view.has(start - 2, Traits::DIGIT)
        && view.has(start, Traits::GLUED);
    if in_number || end == start + 1 && (is_degree(view, start) || is_called_israel(view, start)) {
        return Some((start, Reason::NoName));
    }
    let next = next.filter(|next| next.first_token() as usize == end)?;
    // `Pendiri [Muhammadiyah KH] [Ahmad Dahlan]`, but `Kemendes PDT` and `Pansus Haji`.
    let class = view.is(end - 1, OfficeClass::HONORIFIC | OfficeClass::RANK)
        && view.capitalized(end - 1) != word::HAJI;
    let unlisted = start + 1 < end && name.entry().is_none();
    if class && unlisted && next.label() == Label::Person {
        return Some((end - 1, Reason::Title));
    }
    let took = balinese_before(view, end).filter(|&took| took > start)?;
    Some((took, Reason::Found))
}

/// Where the `Rawalo` of `Budi Santoso, Kapolsek Rawalo, mengatakan` begins, which is no second name.
fn led_by_the_one_before(
    view: TokenView<'_>,
    before: Option<&Record>,
    start: usize,
    end: usize,
) -> Option<usize> {
    const LONGEST: usize = 4;
    const HEAD: u64 = OfficeClass::HEAD | OfficeClass::VICE | OfficeClass::SUFFIX;
    let goes_on = view.mark(end) == b','
        && !view.capital(end + 1)
        && view.is(end + 1, OfficeClass::SAY | OfficeClass::STOP);
    // The office may be in the name: `[Kapolsek Rawalo]`.
    let first = end.checked_sub(1).filter(|_| goes_on)?;
    let office = (start..first).all(|at| view.is(at, HEAD));
    let words = (1..=LONGEST.min(first))
        .take_while(|back| view.is(first - back, HEAD))
        .count();
    let comma = (first - words)
        .checked_sub(1)
        .filter(|_| office && words > 0)?;
    let leads = view.mark(comma) == b','
        && before.is_some_and(|name| {
            let spoken = (name.first_token() as usize).checked_sub(1);
            name.label() == Label::Person
                && name.last_token() as usize == comma
                && !spoken.is_some_and(|at| view.is(at, OfficeClass::SAY | OfficeClass::HEAD))
        });
    leads.then_some(first)
}

/// The `Moab` of `Eglon, raja Moab`: what a monarch's office names behind a person is the realm.
fn is_realm(view: TokenView<'_>, before: &Record, start: usize, end: usize) -> bool {
    let Some(office) = start.checked_sub(1) else {
        return false;
    };
    view.class(office).kind() == Some(OfficeKind::Monarch)
        && !view.capital(office)
        && end == start + 1
        && before.label() == Label::Person
        && before.last_token() as usize + 1 == office
        && view.mark(office - 1) == b','
}

/// `Sekjen Ratu Tisha`, `Bupati Raja Faisal`: a monarch right after an office is a first name.
fn is_called_ratu(view: TokenView<'_>, at: usize) -> bool {
    view.class(at).kind() == Some(OfficeKind::Monarch)
        && view.capital(at)
        && at.checked_sub(1).is_some_and(|before| {
            // `Ketua Inapgoc Raja Sapta`.
            let body = before > 0 && view.capital(before) && !view.is_plain_head(before);
            let office = before - usize::from(body);
            view.is_plain_head(office)
                && view.is(office, OfficeClass::STRONG)
                && !view.is(office, OfficeClass::SERVANT)
        })
}

/// `lawan Putri Kusuma Wardani`, `Kapten Putri Kusuma`: a first name, but not in `Pelatih Ganda Putri Karel Mainaky`,
/// and `Putri Kirana` is a princess. `floor` is where the name before ends, `end` where this one does.
fn is_called_putri(view: TokenView<'_>, at: usize, end: usize, floor: usize) -> bool {
    const TITLE: u64 = OfficeClass::HEAD | OfficeClass::HONORIFIC | OfficeClass::RANK;
    let is_lone = end == at + 2 && view.capitalized(at).is(names::PRINCESS);
    let begins = |before: usize| {
        let is_sport = view.capital(before) || view.word(before).starts_with(char::is_numeric);
        (!is_sport || before < floor) && !is_lone || view.is(before, TITLE)
    };
    view.capitalized(at).is(names::PRINCE)
        && view.capital(at + 1)
        && at.checked_sub(1).map_or(!is_lone, begins)
}

/// `Putri Sofia` near a king or a court: a title, and else a first name.
fn is_princess(view: TokenView<'_>, first: usize, end: usize) -> bool {
    const NEAR: usize = 48;
    let from = first.saturating_sub(NEAR);
    end == first + 2
        && view.capitalized(first).is(names::PRINCE)
        && (from..end + NEAR).any(|at| view.listed(at).is(people::COURTLY))
}

/// `Ketua Umum PBVSI, Raja Sapta Utama`: after a comma, and before two words, it is a first name.
fn is_called_raja(view: TokenView<'_>, at: usize, end: usize) -> bool {
    let plain = |at: usize| view.capital(at) && !view.is_roman(at);
    view.capitalized(at) == word::RAJA
        && at > 0
        && view.mark(at - 1) == b','
        && end == at + 3
        && (at + 1..end).all(plain)
}

/// Whether what ends at `last` is the seat of a local office: `[Kajari Meulaboh], Aceh Barat, Budi`.
fn is_place(view: TokenView<'_>, last: usize, next: Option<&Record>) -> bool {
    use OfficeKind::{District, Police, Prosecutor, Village};
    let local = last.checked_sub(2).and_then(|at| view.class(at).kind());
    let outer = |name: &Record| {
        name.label() == Label::Place
            && name.first_token() as usize == last + 1
            && view.mark(name.last_token() as usize) == b','
    };
    matches!(local, Some(District | Police | Prosecutor | Village))
        && view.mark(last) == b','
        && next.is_some_and(outer)
}

/// The `Agung` of `Hakim Agung`, `Jaksa Agung`.
fn is_supreme(view: TokenView<'_>, at: usize) -> bool {
    view.capitalized(at) == word::AGUNG
        && at
            .checked_sub(1)
            .is_some_and(|before| view.capitalized(before).is(bodies::JUSTICE))
}

/// The `Ma ' ruf` before `Amin`, its apostrophe set apart.
fn is_parted_by_apostrophe(view: TokenView<'_>, at: usize) -> bool {
    view.mark(at - 2) == b'\''
        && view.is_word(at - 1)
        && !view.capital(at - 1)
        && view.capital(at - 3)
        && view.word(at - 3).len() < 4
}

/// A weekday is in few names, and then before their last word.
fn is_weekday(view: TokenView<'_>, at: usize) -> bool {
    view.is(at, OfficeClass::WEEKDAY) && view.capital(at) && !view.acronym(at)
}

/// After the last rank inside what was taken for a name: `Tambora Kompol Putra`.
fn inner_rank(view: TokenView<'_>, first: usize, end: usize) -> Option<usize> {
    let before = first.checked_sub(1)?;
    // `Dandim 0321/[Rohil Letkol Inf Budi]`, `Kapolsek Pelabuhan [Merak Iptu Budi]`.
    const OFFICE: u64 = OfficeClass::HEAD
        | OfficeClass::SUFFIX
        | OfficeClass::INNER
        | OfficeClass::SITE
        | OfficeClass::AREA;
    if !view.is(before, OFFICE) && view.mark(before) != b'/' {
        return None;
    }
    let rank = (first + 1..end - 1)
        .rev()
        .find(|&at| view.is(at, OfficeClass::RANK))?;
    let after = after_title(view, rank, end);
    (after > rank).then_some(after)
}

/// The `M.A.` of `Budi Santoso, S.E., M.A.`, which is no body.
fn is_degree(view: TokenView<'_>, at: usize) -> bool {
    view.is(at, OfficeClass::LETTERS)
        && view.word(at).contains('.')
        && at > 0
        && view.mark(at - 1) == b','
}

/// The first name in `Menteri Pertahanan Israel, Israel Katz`, whose country is named before.
fn is_called_israel(view: TokenView<'_>, at: usize) -> bool {
    let comma = usize::from(at > 0 && view.mark(at - 1) == b',');
    let before = at.checked_sub(1 + comma);
    view.capitalized(at) == word::ISRAEL
        && before.is_some_and(|before| view.capitalized(before) == word::ISRAEL)
        && view.capital(at + 1)
        && view.class(at + 1) == OfficeClass::default()
}

/// After the `(Persero) Tbk` that a firm's name goes on with; the start of what is no name but
/// that form alone.
fn legal_form(view: TokenView<'_>, start: usize, end: usize) -> Option<usize> {
    let bracket = |open: usize| {
        view.mark(open) == b'(' && is_state_owned(view, open + 1) && view.mark(open + 2) == b')'
    };
    if start > 0 && bracket(start - 1) {
        return Some(start);
    }
    bracket(end).then(|| end + 3 + usize::from(view.is_form(end + 3)))
}

/// Where the `I` or `Anak Agung` begins that ends before `at` and belongs to the name there, the
/// `Ratu` of `Gubernur Banten Ratu Atut`.
fn balinese_before(view: TokenView<'_>, at: usize) -> Option<usize> {
    let noble = |first: usize| {
        view.capitalized(first) == word::ANAK && view.capitalized(first + 1) == word::AGUNG
    };
    let queen = |first: usize| {
        view.capitalized(first) == word::RATU && first > 1 && {
            let governor = OfficeKind::is_regional;
            view.is(first - 1, OfficeClass::REGION)
                && view.class(first - 2).kind().is_some_and(governor)
        }
    };
    let one = at
        .checked_sub(1)
        .filter(|&first| is_balinese(view, first) || queen(first));
    one.or_else(|| at.checked_sub(2).filter(|&first| noble(first)))
}

/// `S.F.`, `A.A.`: two letters or more, each with its dot, that are no degree (`S.H.`) and no title (`K.H.`).
fn are_dotted_initials(view: TokenView<'_>, at: usize) -> bool {
    const OTHER: u64 = OfficeClass::DEGREE
        | OfficeClass::LETTERS
        | OfficeClass::HONORIFIC
        | OfficeClass::RANK
        | OfficeClass::RANKPART;
    let word = view.word(at).as_bytes();
    let dotted = word
        .chunks(2)
        .all(|pair| matches!(pair, [letter, b'.'] if letter.is_ascii_uppercase()));
    word.len() >= 4 && dotted && !view.is(at, OTHER)
}

/// The `Uu` of `Wakil Gubernur Uu Ruzhanul Ulum`.
fn is_short_first_name(view: TokenView<'_>, at: usize) -> bool {
    let word = view.word(at).as_bytes();
    let is_doubled = matches!(word, [first, second] if first.to_ascii_lowercase() == *second);
    is_doubled && view.capital(at) && view.class(at) == OfficeClass::default()
}

/// The two letters of `ST Burhanuddin`, after an office.
fn is_initials(view: TokenView<'_>, at: usize) -> bool {
    const KNOWN: u64 = OfficeClass::REGION
        | OfficeClass::SEAT
        | OfficeClass::BODY
        | OfficeClass::BRANCH
        | OfficeClass::INNER
        | OfficeClass::RANK
        | OfficeClass::RANKPART
        | OfficeClass::HONORIFIC
        | OfficeClass::DEGREE
        | OfficeClass::HEAD;
    let balinese = view.capital_word(at).is(names::BALINESE_LETTERS);
    view.acronym(at)
        && (view.word(at).trim_end_matches('.').len() == 2 || balinese)
        && !view.is(at, KNOWN)
        && !view.is_roman(at)
        && at > 0
        && view.is(
            at - 1,
            OfficeClass::HEAD
                | OfficeClass::SUFFIX
                | OfficeClass::INNER
                | OfficeClass::REGION
                | OfficeClass::BODY,
        )
}

/// `CEO Halodoc Alfonsius Timboel`: whether the first word after an office is a body or place
/// that is named near by.
fn begins_with_body(
    view: TokenView<'_>,
    number: usize,
    start: usize,
    end: usize,
    names: &[Record],
) -> bool {
    const NEAR: usize = 64;
    if start + 1 >= end
        || start == 0
        || !view.is(
            start - 1,
            OfficeClass::HEAD | OfficeClass::SUFFIX | OfficeClass::INNER,
        )
    {
        return false;
    }
    // `Direktur Pengelola GBK Winarto`.
    if is_acronym_of_body(view, start) && !view.acronym(start + 1) && view.capital(start + 1) {
        return true;
    }
    // `CEO LinkUang Budi Santoso`.
    use OfficeKind::{Commissioner, Director, Executive};
    let leads = matches!(
        view.class(start - 1).kind(),
        Some(Commissioner | Director | Executive)
    );
    if leads && is_camel(view.word(start)) && start + 2 < end {
        return true;
    }
    // `Ketua BK Budi Santoso`.
    if view.acronym(start) && view.is(start, OfficeClass::SEAT) && start + 2 < end {
        return true;
    }
    let near = number.saturating_sub(NEAR)..names.len().min(number + NEAR);
    let word = view.word(start);
    names.get(near).unwrap_or_default().iter().any(|name| {
        name.label() != Label::Person
            && name.last_token() == name.first_token() + 1
            && view.word(name.first_token() as usize) == word
    })
}

/// A capital inside a word, as in firms of the net: `WeWatch`, but not `McCormack`.
fn is_camel(word: &str) -> bool {
    const SHORTEST: usize = 6;
    let name = begins(word, affixes::FOREIGN_NAME);
    let inner = word
        .as_bytes()
        .windows(2)
        .any(|pair| matches!(pair, [b'a'..=b'z', b'A'..=b'Z']));
    word.len() >= SHORTEST && inner && !name
}

/// After an office that a name begins with.
fn after_office(view: TokenView<'_>, first: usize, end: usize) -> Option<usize> {
    let (head_end, kind, fixed) = head(view, first, end)?;
    let sure = view.is(first, OfficeClass::STRONG)
        || head_end > first + 1
        || view.is(head_end, OfficeClass::RANK);
    // `[Ratu Elizabeth II]`, `[Paus Fransiskus]`.
    let reigns = kind == OfficeKind::Monarch && end > first + 2 && view.is_roman(end - 1)
        || view.capitalized(first) == word::PAUS && end > first + 1;
    if reigns && head_end == first + 1 && view.capital(first) {
        return Some(head_end);
    }
    if !sure || kind == OfficeKind::Monarch {
        return None;
    }
    if head_end >= end {
        return Some(end);
    }
    let start = boundary::after(view, (first, head_end), end, kind, fixed, &[], &()).token;
    // `[Kapuspenkum Kejagung]` is no name at all.
    (start <= end).then_some(start)
}
