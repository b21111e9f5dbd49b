//! What a name wears: ranks, honorifics and degrees around it.

use super::{Page, Title};
use crate::Span;

/// What one ornament of a name is.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ornament {
    /// `Irjen Pol.`, `Letjen TNI (Purn.)`.
    Rank,
    /// `H.`, `KH`, `Bapak`.
    Honorific,
    /// `Prof. Dr.` before the name, `S.H., M.Hum.` behind it.
    Degree,
}

/// How many ornaments one name can show; further ones are left out.
const MOST: usize = 6;

/// The ornaments of one name, in the order of the text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Dress {
    parts: [Option<(Ornament, Span)>; MOST],
}

impl Dress {
    /// The ornaments.
    pub fn iter(&self) -> impl Iterator<Item = (Ornament, Span)> + '_ {
        self.parts.iter().copied().flatten()
    }

    fn push(&mut self, ornament: Ornament, span: Span) {
        if let Some(free) = self.parts.iter_mut().find(|part| part.is_none()) {
            *free = Some((ornament, span));
        }
    }
}

/// The ornaments of the name `first..last`, for the record of an official.
pub(crate) fn of(page: Page<'_>, first: usize, last: usize, from: usize, end: usize) -> Dress {
    let mut dress = Dress::default();
    let mut at = front(page, first, from);
    while at < first {
        let Some(ornament) = ornament(page, at) else {
            at += 1;
            continue;
        };
        let begin = at;
        at += 1;
        while at < first && (continues(page, at, ornament)) {
            at += 1;
        }
        if let Some(span) = page.span(begin, at) {
            dress.push(ornament, span);
        }
    }
    let behind = degrees_behind(page, last, end);
    if behind > last {
        let begin = last + usize::from(page.mark(last) == b',');
        if let Some(span) = page.span(begin, behind) {
            dress.push(Ornament::Degree, span);
        }
    }
    dress
}

fn ornament(page: Page<'_>, at: usize) -> Option<Ornament> {
    let title = page.title(at);
    if title.is(Title::RANK) {
        Some(Ornament::Rank)
    } else if title.is(Title::HONORIFIC | Title::NICKNAME) {
        Some(Ornament::Honorific)
    } else if title.is(Title::DEGREE) {
        Some(Ornament::Degree)
    } else {
        None
    }
}

fn continues(page: Page<'_>, at: usize, ornament_before: Ornament) -> bool {
    match ornament(page, at) {
        Some(next) => next == ornament_before,
        None => ornament_before == Ornament::Rank,
    }
}

/// The first token of the ranks, honorifics and degrees that lead up to the name at `first`.
pub(crate) fn front(page: Page<'_>, first: usize, from: usize) -> usize {
    const FAR: usize = 16;
    let mut best = first;
    let mut at = first;
    while at > from && first - at < FAR {
        at -= 1;
        if starts_front(page, at, from) {
            best = at;
        } else if !(is_rank_part(page, at)
            || is_noble_part(page, at)
            || matches!(page.mark(at), b'(' | b')' | b'.' | b'/'))
        {
            break;
        }
    }
    best
}

/// The `Seri` of `Datuk Seri`.
pub(crate) fn is_noble_part(page: Page<'_>, at: usize) -> bool {
    let noble = |at: usize| matches!(page.word(at), "Dato" | "Datuk" | "Tan");
    matches!(page.word(at), "Seri" | "Sri") && at > 0 && noble(at - 1)
}

/// `Pol`, the `E` of `(E)`, not the initial of a name.
pub(crate) fn is_rank_part(page: Page<'_>, at: usize) -> bool {
    let letter = page.word(at).len() == 1;
    page.is(at, Title::RANKPART)
        && page.is_word(at)
        && (!letter || at > 0 && matches!(page.mark(at - 1), b'(' | b'/'))
}

/// Whether a token may begin the dress; `Jenderal` of `Sekretaris Jenderal` may not.
fn starts_front(page: Page<'_>, at: usize, from: usize) -> bool {
    let title = page.title(at);
    if !title.is(Title::RANK | Title::HONORIFIC | Title::NICKNAME | Title::DEGREE) {
        return false;
    }
    if title.is(Title::HONORIFIC | Title::NICKNAME | Title::DEGREE) && page.word(at).len() < 3 {
        return page.may_be_name(at) || page.word(at) == "dr";
    }
    // `Anggota BPK Budi`.
    if at > from && page.acronym(at) && page.is(at, Title::SEAT) && page.is(at - 1, Title::HEAD) {
        return false;
    }
    // `anggota Pansus Haji Budi`.
    if at > from && page.is(at, Title::INNER) && page.is(at - 1, Title::TEAM) {
        return false;
    }
    if title.is(Title::HEAD) {
        // `Kapolres Bogor Komisaris Yulian`: behind another office it is a rank.
        let one_of_two = page.is(at, Title::RANK)
            && at > 0
            && page.may_be_name(at - 1)
            && !page.is(at - 1, Title::HEAD | Title::VICE | Title::STATUS);
        return super::phrase::is_rank(page, at) || one_of_two;
    }
    !(title.is(Title::SUFFIX)
        && at > from
        && super::phrase::head(page, at - 1, at + 1).is_some_and(|(behind, ..)| behind > at))
}

/// The token behind the degrees that follow a name.
pub(crate) fn degrees_behind(page: Page<'_>, last: usize, end: usize) -> usize {
    let mut behind = last;
    loop {
        let comma = usize::from(page.mark(behind) == b',');
        let at = behind + comma;
        if at >= end || !page.is(at, Title::LETTERS) || !is_degree(page, at, comma == 1) {
            return behind;
        }
        behind = at + 1;
        // `Sp.A(K)`: a consultant.
        if page.mark(behind) == b'('
            && page.word(behind + 1) == "K"
            && page.mark(behind + 2) == b')'
        {
            behind += 3;
        }
    }
}

/// `MA`, `M.A.`, `MSi`; not the `Ma` of a name.
fn is_degree(page: Page<'_>, at: usize, comma: bool) -> bool {
    let word = page.word(at);
    let capitals = word.bytes().filter(u8::is_ascii_uppercase).count();
    capitals > 1 || (word.contains('.') && (comma || word.len() > 3))
}
