//! The grammar of an office: its head, then portfolio, part of a body, body, region.

use super::{OfficeKind, Page, Title};
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
    let mut i = at;
    // `Wakil`, `Co-`: a vice of an office, as far as an office follows.
    while i + 1 < end.min(at + MOST)
        && page.is(i, Title::VICE)
        && page.is(i + 1, Title::VICE | Title::HEAD)
        && !page.title(i).joins(page.title(i + 1))
    {
        i += 1;
    }
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
        i = officer.map_or(i, |officer| officer + 1);
    }
    while i < end && is_suffix(page, i, kind, fixed) {
        fixed |= matches!(
            page.word(i).as_bytes(),
            b"Utama" | b"utama" | b"Eksekutif" | b"eksekutif"
        );
        i += 1;
    }
    // `ke-7`, `ke-10 dan ke-12`.
    while i < end && page.word(i).starts_with("ke-") {
        i += 1;
        if page.is(i, Title::AND) && page.word(i + 1).starts_with("ke-") {
            i += 1;
        }
    }
    Some((i, kind, fixed))
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
    use OfficeKind::{Clergy, Commander, Diplomat, Director, Inspector, Secretary};
    let title = page.title(at);
    if !title.is(Title::SUFFIX) {
        return false;
    }
    if title.is(Title::RANK) {
        return !fixed
            && matches!(
                kind,
                Secretary | Director | Inspector | Diplomat | Commander
            );
    }
    !fixed || !page.capital(at) || kind == Clergy
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
    if bound && last > from && page.mark(last - 1) == b')' {
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
    let mut at = end;
    while at > from {
        let title = page.title(at - 1);
        let inside = page.is_word(at - 1)
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

/// Whether the words make an office: `kepala` alone is a part of the body, and only a seat makes
/// a member.
fn is_office(page: Page<'_>, phrase: &Phrase, names: &[Record]) -> bool {
    let main = (phrase.first..phrase.head_end)
        .find(|&at| page.is(at, Title::HEAD))
        .unwrap_or(phrase.first);
    let title = page.title(main);
    let single = main + 1 == phrase.head_end;
    match phrase.kind {
        OfficeKind::Member if title.is(Title::WEAK) => {
            page.is(phrase.head_end, Title::SEAT) && phrase.has_complement()
        }
        OfficeKind::Monarch => {
            let realm = |at| {
                page.is(at, Title::REGION | Title::AREA | Title::BODY)
                    || names.iter().any(|name| name.first_token() as usize == at)
            };
            phrase.has_complement() && realm(phrase.head_end)
        }
        _ if title.is(Title::WEAK) => {
            let named =
                |at| page.capital(at) || page.is(at, Title::BODY | Title::ORGAN | Title::REGION);
            let section = phrase.kind == OfficeKind::Judge && phrase.has_complement();
            !single || section || (phrase.head_end..phrase.last).any(named)
        }
        // A lawyer is no official.
        OfficeKind::Adviser if page.word(phrase.head_end).eq_ignore_ascii_case("hukum") => {
            phrase.last > phrase.head_end + 1
        }
        OfficeKind::Chief if single && !title.is(Title::STRONG) => phrase.has_complement(),
        _ => true,
    }
}

struct Walk<'a> {
    page: Page<'a>,
    names: &'a [Record],
    head_end: usize,
    end: usize,
    /// From here on every word belongs to the office, since a person follows it.
    clean: usize,
    /// A list of portfolios, or the name of a body, may go on behind a comma or `dan`.
    open: bool,
    last: usize,
    kind: OfficeKind,
}

impl Walk<'_> {
    fn run(&mut self) {
        let mut at = self.head_end;
        while at < self.end {
            let Some(next) = self.step(at) else { break };
            at = next;
        }
    }

    /// Where to go on after the token `at`; `None` where the office ends before it.
    fn step(&mut self, at: usize) -> Option<usize> {
        let page = self.page;
        match page.mark(at) {
            0 => {}
            b',' => return self.series(at),
            b'(' => return self.bracket(at),
            b'/' if page.capital(at + 1) => return Some(at + 1),
            b'&' => return self.and(at),
            _ => return None,
        }
        let title = page.title(at);
        if title.is(Title::AND) {
            return self.and(at);
        }
        if title.is(Title::FOR) {
            return self.purpose(at);
        }
        if title.is(Title::FROM | Title::STATUS) {
            return None;
        }
        let joined = at > 0 && page.title(at - 1).joins(title)
            || at + 1 < self.end && title.joins(page.title(at + 1)) && !title.is(Title::HEAD);
        if !joined && self.begins_name(at) {
            return None;
        }
        let ends = title.is(Title::TIME) || title.is(Title::ENDS) && !page.capital(at);
        if ends && !title.is(Title::INNER) {
            return None;
        }
        if title.is(Title::HEAD)
            && !title.is(Title::INNER)
            && !joined
            && !self.serves(at)
            && !self.is_initials(at)
            && head(page, at, self.end).is_some()
        {
            return None;
        }
        let inside = if page.is_number(at) {
            at > self.head_end && page.is(at - 1, Title::ORGAN | Title::BODY | Title::AREA)
                || at == self.head_end && page.is(at - 1, Title::NUMBERED)
                || page.word(at).len() == 1 && page.capital(at - 1) && page.capital(at + 1)
                || self.ends_event(at)
        } else {
            page.capital(at) || self.is_small_part(at) || self.is_named(at, at)
        };
        if !inside {
            return None;
        }
        let served = title.is(Title::HEAD) && title.kind().is_some_and(OfficeKind::has_portfolio);
        if served || title.is(Title::ORGAN | Title::BODY | Title::LINK) {
            self.open = true;
        } else if title.is(Title::REGION) {
            self.open = false;
        }
        self.last = at + 1;
        Some(at + 1)
    }

    /// The `GM` of `Presiden Direktur GM Indonesia` is a firm.
    fn is_initials(&self, at: usize) -> bool {
        at == self.head_end && self.page.acronym(at) && self.page.word(at).len() == 2
    }

    /// A rank, honorific or degree begins the person's name.
    fn begins_name(&self, at: usize) -> bool {
        let title = self.page.title(at);
        title.is(Title::RANK | Title::HONORIFIC | Title::DEGREE) && !title.is(Title::INNER)
    }

    /// Whether another office may stand here: `juru bicara presiden`, `Dewan Gubernur`.
    fn serves(&self, at: usize) -> bool {
        let before = self.page.title(at - 1);
        let secretary = self.page.title(at).kind() == Some(OfficeKind::Secretary);
        if secretary && self.kind == OfficeKind::Assistant {
            return true;
        }
        before.is(Title::SERVANT | Title::BODY | Title::ORGAN | Title::VICE)
            || (at == self.head_end
                && (self.head_end.saturating_sub(3)..at)
                    .any(|head| self.page.is(head, Title::SERVANT)))
    }

    /// The year of `Ketua Panpel Piala Presiden 2018, Budi`.
    fn ends_event(&self, at: usize) -> bool {
        let page = self.page;
        if at > self.head_end && self.is_named(at - 1, at) {
            return true;
        }
        page.word(at).len() == 4
            && at + 1 == self.end
            && self.clean != usize::MAX
            && at > self.head_end
            && page.capital(at - 1)
            && !page.acronym(at - 1)
    }

    /// A small-letter word inside an office.
    fn is_small_part(&self, at: usize) -> bool {
        const PART: u64 = Title::INNER
            | Title::LINK
            | Title::ORGAN
            | Title::BRANCH
            | Title::BODY
            | Title::AREA
            | Title::REGION;
        if at >= self.clean {
            return true;
        }
        let page = self.page;
        let small_so_far = (self.head_end..at).all(|before| !page.capital(before));
        if page.is(at, PART) {
            return small_so_far || page.is(at, Title::LINK) || page.is(at - 1, Title::LINK);
        }
        // `komandan laskar AS`: one unknown word, where a known one is beside it.
        let beside = if at == self.head_end {
            at + 1 < self.end && (page.capital(at + 1) || page.is(at + 1, PART))
        } else {
            page.is(at - 1, PART)
        };
        page.is_word(at) && small_so_far && beside
    }

    /// `dan`: goes on with the portfolio or the body's name, not with another office.
    fn and(&mut self, at: usize) -> Option<usize> {
        let page = self.page;
        let next = page.title(at + 1);
        let before = page.title(at.checked_sub(1)?);
        let goes_on = self.open
            && at > self.head_end
            && at + 1 < self.end
            && !next.is(Title::STATUS | Title::VICE)
            && (!next.is(Title::HEAD | Title::STOP) || next.is(Title::INNER))
            && !self.begins_name(at + 1)
            && (next.is(Title::INNER | Title::ORGAN)
                || page.may_be_name(at + 1)
                    && (at + 1 >= self.clean
                        || before.is(Title::INNER)
                        || self.is_named(at, at + 1)
                        || !page.is_small() && !page.acronym(at - 1) && !before.is(Title::REGION)));
        goes_on.then_some(at + 1)
    }

    /// Whether a name of a body or place covers both tokens.
    fn is_named(&self, first: usize, last: usize) -> bool {
        self.names
            .iter()
            .any(|name| name.first_token() as usize <= first && last < name.last_token() as usize)
    }

    /// `untuk`, `pada`: an ambassador's country, the body of a deputy.
    fn purpose(&mut self, at: usize) -> Option<usize> {
        use OfficeKind::{Chief, Coordinator, Deputy, Diplomat, Director, Envoy, Judge};
        let next = self.page.title(at + 1);
        let goes_on = at + 1 < self.end
            && at > self.head_end
            && match self.kind {
                _ if next.is(Title::LINK) => true,
                Diplomat | Envoy | Coordinator if next.is(Title::REGION) => true,
                Diplomat | Envoy | Coordinator => self.page.capital(at + 1),
                Chief | Deputy | Judge | Director => next.is(Title::BODY | Title::ORGAN),
                _ => false,
            };
        goes_on.then_some(at + 1)
    }

    /// `, Hukum, dan Keamanan`: a comma inside a portfolio, where the list ends with `dan`.
    fn series(&mut self, comma: usize) -> Option<usize> {
        const FAR: usize = 24;
        let page = self.page;
        let and = page.is(comma + 1, Title::AND);
        if !self.open || comma == self.head_end || !self.may_be_item(comma + 1 + usize::from(and)) {
            return None;
        }
        if and {
            return self.is_item(comma + 2).then_some(comma + 1);
        }
        let mut and = false;
        for at in comma + 1..self.end.min(comma + FAR) {
            let title = page.title(at);
            if page.mark(at) == b',' && !and {
                if !page.is(at + 1, Title::AND) && !self.may_be_item(at + 1) {
                    return None;
                }
            } else if title.is(Title::AND) {
                and = true;
            } else if and {
                // The rest is read as ever.
                return self.is_item(at).then_some(comma + 1);
            } else if !title.is(Title::INNER) && !page.capital(at)
                || title.is(Title::HEAD | Title::REGION) && !title.is(Title::INNER)
            {
                return None;
            }
        }
        None
    }

    /// `Hukum`, `Alat Transportasi`: what a list of portfolios may go on with.
    fn is_item(&self, at: usize) -> bool {
        let page = self.page;
        let second = page.capital(at)
            && page.capital(at + 1)
            && page.is(at + 1, Title::INNER)
            && !page.is(
                at,
                Title::HEAD | Title::STATUS | Title::REGION | Title::STOP,
            )
            && !self.begins_name(at)
            && !self.is_person(at);
        // `Keistimewaan`: an abstract noun is no name.
        let word = page.word(at);
        let abstraction = word.starts_with("Ke") && word.ends_with("an") && word.len() > 6;
        page.is(at, Title::INNER) || second || abstraction && page.capital(at)
    }

    /// The unknown `Insentif` in a list that ends in a known portfolio.
    fn may_be_item(&self, at: usize) -> bool {
        let page = self.page;
        let unknown = page.capital(at)
            && !page.acronym(at)
            && (page.mark(at + 1) == b',' || page.is(at + 1, Title::AND | Title::INNER))
            && !page.is(
                at,
                Title::HEAD | Title::VICE | Title::STATUS | Title::REGION,
            )
            && !self.begins_name(at)
            && !self.is_person(at);
        unknown || self.is_item(at)
    }

    fn is_person(&self, at: usize) -> bool {
        let covers = |name: &Record| {
            (name.first_token()..name.last_token()).contains(&(at as u32))
                && name.label() == crate::Label::Person
        };
        self.names.iter().any(covers)
    }

    /// `Badan Pengawas Obat dan Makanan (BPOM) RI`: an acronym inside an office that goes on.
    fn bracket(&mut self, at: usize) -> Option<usize> {
        let page = self.page;
        let behind = page.behind_bracket(at, self.end)?;
        if behind >= self.end || behind - at > 6 {
            return None;
        }
        let acronym = (at + 1..behind - 1)
            .all(|inside| page.may_be_name(inside) || page.is(inside, Title::HEAD));
        let goes_on = page.may_be_name(behind)
            && !self.begins_name(behind)
            && (behind >= self.clean
                || page.is(behind, Title::REGION | Title::BODY | Title::AREA)
                || page.acronym(behind)
                || self.is_named(behind, behind))
            && !page.is(behind, Title::STATUS);
        (acronym && goes_on).then_some(behind)
    }
}
