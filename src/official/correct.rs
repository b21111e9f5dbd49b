//! Where a tagger errs and the office words know better.

use super::phrase;
use super::{OfficeKind, Page, Title, dress, gap};
use crate::Label;
use crate::entity;

/// Why a name is changed.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// The name began with a rank, honorific or degree: `Pak Jokowi`.
    Ornament,
    /// It began with an office: `Menteri Keuangan Sri Mulyani`.
    Office,
    /// It ended with degrees: `Budi Santoso, S.H.`.
    Degrees,
    /// It is an office and no name: `Presiden`.
    NoName,
    /// A name behind a sure office that was not found, or not from its start.
    Found,
    /// The name of a firm: `PT Pelindo`.
    Firm,
}

/// A change to the names of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Correction {
    /// The number of the name that is changed, or that a new one goes before.
    number: u32,
    /// The tokens of the name; none for [`Reason::NoName`].
    first: u32,
    last: u32,
    label: Label,
    reason: Reason,
    is_new: bool,
}

impl Correction {
    /// Why.
    pub fn reason(&self) -> Reason {
        self.reason
    }

    /// The tokens the name now has.
    pub fn tokens(&self) -> std::ops::Range<u32> {
        self.first..self.last
    }
}

/// Adds what is to be corrected in `names` (sorted, not overlapping) to `corrections`.
///
/// ```
/// use entitas::official::{Page, Reason, apply, classify, corrections};
/// use entitas::{Label, entity, sentence, token};
///
/// let text = "Menteri Luar Negeri Retno Marsudi tiba.";
/// let tokens = token::tokenize(text);
/// let sentences = sentence::sentences(text, &tokens);
/// let titles: Vec<_> = tokens.iter().map(|token| classify(token.text(text))).collect();
/// let page = Page::new(text, &tokens, &titles, &sentences);
/// // The tagger took the office for a part of the name.
/// let mut names = vec![entity::Record::new(&tokens, 0, 5, Label::Person, 0.9).ok_or("no tokens")?];
///
/// let mut found = Vec::new();
/// corrections(page, &names, &mut found);
/// assert_eq!(found[0].reason(), Reason::Office);
/// apply(page, &found, &mut names);
/// assert_eq!(names[0].span().of(text), Some("Retno Marsudi"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn corrections(page: Page<'_>, names: &[entity::Record], corrections: &mut Vec<Correction>) {
    let mut rest = 0;
    for sentence in page.sentences() {
        let tokens = sentence.tokens();
        let mut at = tokens.start;
        while at < tokens.end {
            while let Some(name) = names
                .get(rest)
                .filter(|name| (name.last_token() as usize) <= at)
            {
                let first = name.first_token() as usize;
                if first >= tokens.start {
                    corrections.extend(trim(page, rest, name, names));
                }
                rest += 1;
            }
            at = match missing(page, at, tokens.end, rest, names) {
                Some((correction, next)) => {
                    corrections.extend(correction);
                    next.max(at + 1)
                }
                None => at + 1,
            };
        }
        while let Some(name) = names
            .get(rest)
            .filter(|name| (name.first_token() as usize) < tokens.end)
        {
            corrections.extend(trim(page, rest, name, names));
            rest += 1;
        }
    }
    // A name grown from its start replaces its trimming.
    corrections.sort_unstable_by_key(|one| {
        (
            one.number,
            one.is_new,
            one.reason != Reason::Found,
            one.first,
        )
    });
    corrections.dedup_by(|later, one| !later.is_new && !one.is_new && later.number == one.number);
}

/// Makes the changes; `corrections` are as [`corrections`] gave them.
pub fn apply(page: Page<'_>, corrections: &[Correction], names: &mut Vec<entity::Record>) {
    /// The score of a name that an office vouches for.
    const SURE: f32 = 0.9;
    if corrections.is_empty() {
        return;
    }
    let person = |one: &Correction, score| {
        entity::Record::new(page.tokens(), one.first, one.last, one.label, score)
    };
    let mut changes = corrections.iter().filter(|one| !one.is_new).peekable();
    let mut number = 0;
    names.retain_mut(|name| {
        let change = changes.next_if(|one| one.number == number);
        number += 1;
        match change.map(|one| person(one, name.score())) {
            Some(Some(changed)) => *name = changed,
            Some(None) => return false,
            None => {}
        }
        true
    });
    let added = corrections.iter().filter(|one| one.is_new);
    names.extend(added.filter_map(|one| person(one, SURE)));
    names.sort_unstable_by_key(|name| name.first_token());
}

/// A person's name without what is not its own.
fn trim(
    page: Page<'_>,
    number: usize,
    name: &entity::Record,
    names: &[entity::Record],
) -> Option<Correction> {
    if name.label() != Label::Person {
        return None;
    }
    let (start, end) = (name.first_token() as usize, name.last_token() as usize);
    let before = number.checked_sub(1).and_then(|before| names.get(before));
    let floor = before.map_or(0, |before| before.last_token() as usize);
    if start > floor && matches!(page.word(start - 1), "PT" | "PT." | "CV" | "CV.") {
        return Some(Correction {
            number: number as u32,
            first: start as u32 - 1,
            last: end as u32,
            label: Label::Organization,
            reason: Reason::Firm,
            is_new: false,
        });
    }
    let mut reason = Reason::Ornament;
    let mut first = start - usize::from(start > floor && is_initials(page, start - 1));
    if first < start {
        reason = Reason::Found;
    }
    // The `Pol` of `Irjen Pol`.
    while first > 0
        && first + 1 < end
        && page.is(first, Title::RANKPART)
        && page.is(first - 1, Title::RANK | Title::RANKPART)
    {
        first += 1;
    }
    while first < end {
        let behind = behind_ornament(page, first, end);
        if behind > first {
            first = behind;
        } else if let Some(behind) = behind_office(page, first, end) {
            reason = Reason::Office;
            first = behind;
        } else {
            break;
        }
    }
    if first == start && begins_with_body(page, number, start, end, names) {
        reason = Reason::Office;
        first += 1;
    }
    let mut last = end;
    while last > first && ends_in_degree(page, first, last) {
        last -= 1 + usize::from(page.mark(last - 2) == b',');
        if first == start {
            reason = Reason::Degrees;
        }
    }
    if (first, last) == (start, end) {
        return None;
    }
    Some(Correction {
        number: number as u32,
        first: first as u32,
        last: last as u32,
        label: Label::Person,
        reason: if first >= last {
            Reason::NoName
        } else {
            reason
        },
        is_new: false,
    })
}

/// The two letters of `ST Burhanuddin`, behind an office.
fn is_initials(page: Page<'_>, at: usize) -> bool {
    const KNOWN: u64 = Title::REGION
        | Title::BODY
        | Title::BRANCH
        | Title::INNER
        | Title::RANK
        | Title::RANKPART
        | Title::HONORIFIC
        | Title::DEGREE
        | Title::HEAD;
    page.acronym(at)
        && page.word(at).len() == 2
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
    let near = number.saturating_sub(NEAR)..names.len().min(number + NEAR);
    let word = page.word(start);
    names.get(near).unwrap_or_default().iter().any(|name| {
        name.label() != Label::Person
            && name.last_token() == name.first_token() + 1
            && page.word(name.first_token() as usize) == word
    })
}

/// Behind one rank, honorific or degree that is not all there is, nor half a nickname.
fn behind_ornament(page: Page<'_>, first: usize, end: usize) -> usize {
    let title = page.title(first);
    let nickname = title.is(Title::NICKNAME) && end - first < 3;
    let short = page.word(first).trim_end_matches('.').len() < 2
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
            && (page.is(behind, Title::RANKPART) || matches!(page.mark(behind), b'(' | b')'))
        {
            behind += 1;
        }
    }
    behind
}

/// Behind an office that a name begins with.
fn behind_office(page: Page<'_>, first: usize, end: usize) -> Option<usize> {
    let (head_end, kind, fixed) = phrase::head(page, first, end)?;
    let sure = page.is(first, Title::STRONG) || head_end > first + 1;
    if !sure || kind == OfficeKind::Monarch {
        return None;
    }
    if head_end >= end {
        return Some(end);
    }
    let start = name_start(page, head_end, end, kind, fixed, &[]).start;
    (start < end).then_some(start)
}

/// `Budi Santoso, S.H.`, `Budi Santoso SH`.
fn ends_in_degree(page: Page<'_>, first: usize, last: usize) -> bool {
    last > first + 1 && page.is(last - 1, Title::LETTERS) && {
        let behind = last - 1 - usize::from(page.mark(last - 2) == b',');
        behind > first && dress::degrees_behind(page, behind, last) == last
    }
}

/// A name behind the office at `at`, where none is known or the known one begins late; and where
/// to go on.
fn missing(
    page: Page<'_>,
    at: usize,
    end: usize,
    rest: usize,
    names: &[entity::Record],
) -> Option<(Option<Correction>, usize)> {
    if !page.is(at, Title::HEAD | Title::VICE) || !page.capital(at) {
        return None;
    }
    let (head_end, kind, fixed) = phrase::head(page, at, end)?;
    let near = names
        .get(rest..names.len().min(rest + 16))
        .unwrap_or_default();
    let seated = kind == OfficeKind::Member && page.is(head_end, Title::SEAT);
    let sure = seated || (at..head_end).any(|head| page.is(head, Title::STRONG));
    let covered = near
        .first()
        .is_some_and(|name| (name.first_token() as usize) < head_end);
    if !sure || covered {
        return Some((None, head_end));
    }
    let found = name_start(page, head_end, end, kind, fixed, near);
    // A comma, a party, ranks and honorifics before the name.
    let mut first = found.start;
    if found.closed && page.is(first, Title::FROM) {
        first = gap::behind_origin(page, first + 1, end);
        first = known_end(near, first).unwrap_or(first);
    }
    let comma = found.closed && page.mark(first) == b',' && page.capital(first + 1);
    first += usize::from(comma);
    while behind_ornament(page, first, end) > first {
        first = behind_ornament(page, first, end);
    }
    let last = name_end(page, first, end);
    let offset = near
        .iter()
        .position(|name| (name.last_token() as usize) > first);
    let next = offset
        .and_then(|offset| near.get(offset))
        .filter(|name| (name.first_token() as usize) < last);
    let known = found.closed
        || matches!(kind, OfficeKind::State | OfficeKind::Government)
        || kind == OfficeKind::Minister && fixed
        || first > found.start;
    let number = (rest + offset.unwrap_or(near.len())) as u32;
    let correction = match next {
        // The tagger's name begins late: its first words are ours.
        Some(name) if name.label() == Label::Person => {
            let known_first = name.first_token() as usize;
            (known_first > first && known && found.closed).then_some(Correction {
                number,
                first: first as u32,
                last: name.last_token(),
                label: Label::Person,
                reason: Reason::Found,
                is_new: false,
            })
        }
        Some(_) => None,
        None => (known && last > first + usize::from(comma)).then_some(Correction {
            number,
            first: first as u32,
            last: last as u32,
            label: Label::Person,
            reason: Reason::Found,
            is_new: true,
        }),
    };
    Some((correction, last))
}

/// Behind the name of a party that `at` lies in or touches.
fn known_end(names: &[entity::Record], at: usize) -> Option<usize> {
    let inside = |name: &&entity::Record| {
        (name.first_token() as usize) < at && at <= name.last_token() as usize
    };
    names
        .iter()
        .find(inside)
        .map(|name| name.last_token() as usize)
}

/// Where an office ends and a name may begin.
struct Start {
    start: usize,
    /// The portfolio, body or region is complete, so that no more of it can follow.
    closed: bool,
}

fn name_start(
    page: Page<'_>,
    head_end: usize,
    end: usize,
    kind: OfficeKind,
    fixed: bool,
    names: &[entity::Record],
) -> Start {
    const PART: u64 = Title::INNER
        | Title::ORGAN
        | Title::BRANCH
        | Title::LINK
        | Title::REGION
        | Title::AREA
        | Title::BODY
        | Title::SEAT;
    let mut at = head_end;
    let mut closed = kind == OfficeKind::Minister && fixed;
    // A body's own name follows its first word: unknown words may belong to it.
    let mut open = false;
    let mut near = 0;
    while at < end {
        while names
            .get(near)
            .is_some_and(|name| (name.last_token() as usize) <= at)
        {
            near += 1;
        }
        let title = page.title(at);
        let name = names
            .get(near)
            .filter(|name| name.first_token() as usize == at);
        if let Some(name) = name.filter(|name| name.label() != Label::Person) {
            at = name.last_token() as usize;
            (closed, open) = (true, false);
        } else if name.is_some() {
            break;
        } else if title.is(PART) {
            let portfolio = title.is(Title::INNER) && kind == OfficeKind::Minister;
            let chamber = title.is(Title::SEAT) && page.acronym(at);
            closed |= portfolio || chamber || title.is(Title::REGION);
            open = title.is(Title::BODY | Title::AREA | Title::ORGAN | Title::BRANCH | Title::LINK)
                && !title.is(Title::SEAT | Title::INNER | Title::REGION)
                && !page.acronym(at);
            closed |= page.acronym(at);
            at += 1;
        } else if is_acronym_of_body(page, at) {
            (closed, open) = (true, false);
            at += 1;
        } else if (title.is(Title::AND) || page.mark(at) == b',') && page.is(at + 1, Title::INNER)
            || page.mark(at) == b',' && page.is(at + 1, Title::AND) && page.is(at + 2, Title::INNER)
        {
            at += 1;
        } else if page.is_roman(at) || page.is_number(at) {
            // `Komisi VII`.
            closed |= page.is(at - 1, Title::SEAT);
            open &= !closed;
            at += 1;
        } else {
            break;
        }
    }
    Start {
        start: at,
        closed: closed && !open,
    }
}

/// `PSSI`, `HIPMI`; not the initials of `ST Burhanuddin`.
fn is_acronym_of_body(page: Page<'_>, at: usize) -> bool {
    page.acronym(at)
        && !page.is_roman(at)
        && page.word(at).len() > 2
        && !page.word(at).contains('.')
}

/// The end of the run of words that can be a name.
fn name_end(page: Page<'_>, first: usize, end: usize) -> usize {
    const LONGEST: usize = 5;
    const NEVER: u64 = Title::HEAD
        | Title::STATUS
        | Title::RANK
        | Title::INNER
        | Title::ORGAN
        | Title::BODY
        | Title::AREA
        | Title::REGION
        | Title::STOP
        | Title::TIME
        | Title::KIN
        | Title::AND;
    let mut at = first;
    while at < end && at - first < LONGEST {
        let particle = at > first
            && matches!(
                page.word(at),
                "bin" | "binti" | "al" | "van" | "von" | "de" | "bint"
            )
            && page.capital(at + 1);
        if !particle
            && (!page.capital(at)
                || page.is(at, NEVER)
                    && !(at > first
                        && page.word(at).len() > 3
                        && page.is(at, Title::SUFFIX | Title::RANKPART)))
        {
            break;
        }
        at += 1;
    }
    let all_capitals = (first..at).all(|at| page.acronym(at));
    if at < end && at > first && page.mark(at) == b'/' {
        return first;
    }
    // One word in capitals is more often a body than a person.
    if at == first + 1 && all_capitals {
        first
    } else {
        at
    }
}
