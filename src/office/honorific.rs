//! What stands around a name: ranks, honorifics and degrees.

use super::head::{head, is_rank};
use crate::Span;
use crate::lang::{OfficeClass, OfficeKind, classify, names, word};
use crate::span::Start;
use crate::view::TokenView;

/// What one title of a name is.
///
/// ```
/// use entitas::{Analyzer, official::TitleKind};
///
/// let analyzer = Analyzer::new();
/// let document = analyzer.analyze("Kapolda Bali Irjen Daniel Adityajaya hadir.");
/// let official = document.officials().next().unwrap();
/// let title = official.titles().next().unwrap();
/// assert_eq!((title.kind(), title.text()), (TitleKind::Rank, "Irjen"));
/// ```
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TitleKind {
    /// `Irjen Pol.`, `Letjen TNI (Purn.)`.
    Rank,
    /// `H.`, `KH`, `Bapak`.
    Honorific,
    /// `Prof. Dr.` before the name, `S.H., M.Hum.` after it.
    Degree,
}

named! {
    /// Its name in the output.
    TitleKind, "kind of title",
    Rank = "rank",
    Honorific = "honorific",
    Degree = "degree",
}

/// How many titles before a name are kept apart.
const MOST_BEFORE: usize = 5;
/// And one for the degrees behind it.
const MOST: usize = MOST_BEFORE + 1;

/// The titles of one name, in the order of the text: of more than five before it, the fifth holds all the rest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Titles {
    /// Of the first.
    start: Start,
    /// How far behind that each stands, and its length.
    parts: [Option<(TitleKind, u16, u16)>; MOST],
}

impl Titles {
    /// How many there are; the places of others are empty.
    pub fn len(&self) -> usize {
        self.parts.iter().flatten().count()
    }

    /// The one with a number.
    pub fn get(&self, number: usize) -> Option<(TitleKind, Span)> {
        let (title_kind, from, len) = (*self.parts.get(number)?)?;
        let start = self.start.0 + usize::from(from);
        Some((title_kind, Span::new(start, start + usize::from(len))))
    }

    /// The titles.
    #[cfg(feature = "stages")]
    pub fn iter(&self) -> impl Iterator<Item = (TitleKind, Span)> + '_ {
        (0..MOST).map_while(|number| self.get(number))
    }

    /// Adds one; what stands further off than a name and its titles are long is none.
    fn push(&mut self, title_kind: TitleKind, span: Span) {
        if self.parts[0].is_none() {
            self.start = Start(span.start());
        }
        let from = span.start().checked_sub(self.start.0);
        let from = from.and_then(|from| u16::try_from(from).ok());
        let (Some(from), Ok(len)) = (from, u16::try_from(span.len())) else {
            return;
        };
        if let Some(free) = self.parts.iter_mut().find(|part| part.is_none()) {
            *free = Some((title_kind, from, len));
        }
    }

    /// Adds one before the name.
    fn push_before(&mut self, title_kind: TitleKind, span: Span) {
        match self.parts[MOST_BEFORE - 1] {
            None => self.push(title_kind, span),
            Some((kind_before, from, _)) => {
                let start = self.start.0 + usize::from(from);
                self.parts[MOST_BEFORE - 1] = None;
                self.push(kind_before, Span::new(start, span.end()));
            }
        }
    }
}

/// The titles of the name `first..last`, for the record of an official.
pub(crate) fn of(
    view: TokenView<'_>,
    first: usize,
    last: usize,
    from: usize,
    end: usize,
) -> Titles {
    let mut titles = Titles::default();
    let mut at = front(view, first, from);
    while at < first {
        let Some(title_kind) = title_kind(view, at) else {
            at += 1;
            continue;
        };
        let begin = at;
        at += 1;
        while at < first && continues(view, at, title_kind) {
            at += 1;
        }
        if let Some(span) = view.span(begin, at) {
            titles.push_before(title_kind, span);
        }
    }
    let after = degrees_after(view, last, end);
    if after > last {
        let begin = last + usize::from(view.mark(last) == b',');
        if let Some(span) = view.span(begin, after) {
            titles.push(TitleKind::Degree, span);
        }
    }
    titles
}

fn title_kind(view: TokenView<'_>, at: usize) -> Option<TitleKind> {
    let class = view.class(at);
    if class.is(OfficeClass::RANK) {
        Some(TitleKind::Rank)
    } else if class.is(OfficeClass::HONORIFIC | OfficeClass::NICKNAME) {
        Some(TitleKind::Honorific)
    } else if class.is(OfficeClass::DEGREE) {
        Some(TitleKind::Degree)
    } else {
        None
    }
}

fn continues(view: TokenView<'_>, at: usize, kind_before: TitleKind) -> bool {
    match title_kind(view, at) {
        Some(next) => next == kind_before,
        None => kind_before == TitleKind::Rank,
    }
}

/// The first token of the ranks, honorifics and degrees that lead up to the name at `first`.
pub(crate) fn front(view: TokenView<'_>, first: usize, from: usize) -> usize {
    const FAR: usize = 16;
    let mut best = first;
    let mut at = first;
    while at > from && first - at < FAR {
        at -= 1;
        if starts_front(view, at, from) {
            best = at;
        } else if !(is_rank_part(view, at)
            || is_noble_part(view, at)
            || is_addressed_monarch(view, at)
            || matches!(view.mark(at), b'(' | b')' | b'.' | b'/'))
        {
            break;
        }
    }
    best
}

/// The `Sultan` of `Bapak Sultan Hamengkubuwono`: behind an honorific a monarch's title is one too.
fn is_addressed_monarch(view: TokenView<'_>, at: usize) -> bool {
    view.class(at).kind() == Some(OfficeKind::Monarch)
        && at > 0
        && view.is(at - 1, OfficeClass::HONORIFIC)
}

/// The `Seri` of `Datuk Seri`.
pub(crate) fn is_noble_part(view: TokenView<'_>, at: usize) -> bool {
    let noble = |at: usize| view.capitalized(at).is(names::NOBLE);
    view.capitalized(at).is(names::SERI) && at > 0 && noble(at - 1)
}

/// `Pol`, the `E` of `(E)`, not the initial of a name.
pub(crate) fn is_rank_part(view: TokenView<'_>, at: usize) -> bool {
    let letter = view.word(at).len() == 1;
    view.is(at, OfficeClass::RANKPART)
        && view.is_word(at)
        && (!letter || at > 0 && matches!(view.mark(at - 1), b'(' | b'/'))
}

/// Whether a token may begin the titles; `Jenderal` of `Sekretaris Jenderal` may not.
fn starts_front(view: TokenView<'_>, at: usize, from: usize) -> bool {
    let class = view.class(at);
    if !class.is(OfficeClass::RANK
        | OfficeClass::HONORIFIC
        | OfficeClass::NICKNAME
        | OfficeClass::DEGREE)
    {
        return false;
    }
    if class.is(OfficeClass::HONORIFIC | OfficeClass::NICKNAME | OfficeClass::DEGREE)
        && view.word(at).len() < 3
    {
        return view.may_be_name(at) || view.lower(at) == word::DR;
    }
    // `Anggota BPK Budi`.
    if at > from
        && view.acronym(at)
        && view.is(at, OfficeClass::SEAT)
        && view.is(at - 1, OfficeClass::HEAD)
    {
        return false;
    }
    // `anggota Pansus Haji Budi`.
    if at > from && view.is(at, OfficeClass::INNER) && view.is(at - 1, OfficeClass::TEAM) {
        return false;
    }
    if class.is(OfficeClass::HEAD) {
        // `Kapolres Bogor Komisaris Yulian`: after another office it is a rank.
        let one_of_two = view.is(at, OfficeClass::RANK)
            && at > 0
            && view.may_be_name(at - 1)
            && !view.is(
                at - 1,
                OfficeClass::HEAD | OfficeClass::VICE | OfficeClass::STATUS,
            );
        return is_rank(view, at) || one_of_two;
    }
    !(class.is(OfficeClass::SUFFIX)
        && at > from
        && head(view, at - 1, at + 1).is_some_and(|(after, ..)| after > at))
}

/// The token after the degrees that follow a name.
pub(crate) fn degrees_after(view: TokenView<'_>, last: usize, end: usize) -> usize {
    let mut after = last;
    loop {
        let comma = usize::from(view.mark(after) == b',');
        let at = after + comma;
        if let Some(spaced) = after_spaced_degree(view, at).filter(|&spaced| spaced <= end) {
            after = spaced;
            continue;
        }
        if at >= end || !view.is(at, OfficeClass::LETTERS) || !is_degree(view, at, comma == 1) {
            return after;
        }
        // The dot of a scan: `S.H ., M.H.`
        let is_torn = view.mark(at + 1) == b'.' && view.mark(at + 2) == b',';
        after = at + 1 + usize::from(is_torn);
        // `Sp.A(K)`: a consultant.
        if view.mark(after) == b'(' && view.word(after + 1) == "K" && view.mark(after + 2) == b')' {
            after += 3;
        }
    }
}

/// After the `S. H.` or `M. Kn.` behind a comma: a degree with a space inside.
pub(crate) fn after_spaced_degree(view: TokenView<'_>, at: usize) -> Option<usize> {
    const LONGEST: usize = 5;
    if at
        .checked_sub(1)
        .is_none_or(|comma| view.mark(comma) != b',')
    {
        return None;
    }
    let (first, second) = (view.word(at), view.word(at + 1).trim_end_matches('.'));
    let letter = matches!(first.as_bytes(), [b'S' | b'M', b'.']);
    if !letter || second.len() > LONGEST || !view.capital(at + 1) {
        return None;
    }
    let mut joined = [0; LONGEST + 1];
    let letters = first.bytes().take(1).chain(second.bytes());
    let len = 1 + second.len();
    joined
        .iter_mut()
        .zip(letters)
        .for_each(|(to, byte)| *to = byte);
    let joined = std::str::from_utf8(joined.get(..len)?).ok()?;
    let dot = usize::from(view.mark(at + 2) == b'.');
    let is_degree = classify(joined).is(OfficeClass::LETTERS);
    is_degree.then_some(at + 2 + dot)
}

/// `MA`, `M.A.`, `MSi`; not the `Ma` of a name.
fn is_degree(view: TokenView<'_>, at: usize, comma: bool) -> bool {
    let word = view.word(at);
    let capitals = word.bytes().filter(u8::is_ascii_uppercase).count();
    capitals > 1 || (word.contains('.') && (comma || word.len() > 3))
}

/// After one rank, honorific or degree that is not all there is, nor half a nickname.
pub(crate) fn after_title(view: TokenView<'_>, first: usize, end: usize) -> usize {
    // `Tan Sri`, `Datuk Seri`.
    if is_noble_part(view, first + 1) && first + 3 < end {
        return first + 2;
    }
    let class = view.class(first);
    let nickname = class.is(OfficeClass::NICKNAME) && end - first < 3;
    // `He Tingbo`, against `H.E.`.
    let short = view.capitalized(first) == word::HE
        || view.word(first).trim_end_matches('.').len() < 2 && !view.capital(first);
    if !class.is(OfficeClass::RANK
        | OfficeClass::HONORIFIC
        | OfficeClass::NICKNAME
        | OfficeClass::DEGREE)
        || nickname
        || short
        || class.is(OfficeClass::HEAD)
        || first + 1 >= end
    {
        return first;
    }
    let mut after = first + 1;
    if class.is(OfficeClass::RANK) {
        while after + 1 < end
            && (is_rank_part(view, after) || matches!(view.mark(after), b'(' | b')'))
        {
            after += 1;
        }
    }
    after
}

/// `Budi Santoso, S.H.`, `Budi Santoso SH`.
pub(crate) fn ends_in_degree(view: TokenView<'_>, first: usize, last: usize) -> bool {
    last > first + 1 && view.is(last - 1, OfficeClass::LETTERS) && {
        let after = last - 1 - usize::from(view.mark(last - 2) == b',');
        after > first && degrees_after(view, after, last) == last
    }
}
