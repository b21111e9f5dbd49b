//! Where a tagger errs and the office words know better.

mod behind;
mod common;
mod initials;
mod left;
mod nameless;
mod start;
mod trim;

use super::{Page, Title};
pub(crate) use common::cut_common;

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

/// What lists know of a text, as far as it helps to tell bodies from persons.
pub trait Listed {
    /// The longest listed body or place that begins at a token, where it is seldom anything else:
    /// the token behind it, and [`Label::Place`] where it ends with a place.
    fn name(&self, token: usize) -> Option<(usize, Label)>;
}

/// No lists.
impl Listed for () {
    fn name(&self, _: usize) -> Option<(usize, Label)> {
        None
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
/// corrections(page, &names, &(), &mut found);
/// assert_eq!(found[0].reason(), Reason::Office);
/// apply(page, &found, &mut names);
/// assert_eq!(names[0].span().of(text), Some("Retno Marsudi"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn corrections(
    page: Page<'_>,
    names: &[entity::Record],
    listed: &impl Listed,
    corrections: &mut Vec<Correction>,
) {
    let begun = corrections.len();
    let mut rest = 0;
    for sentence in page.sentences() {
        let tokens = sentence.tokens();
        let mut at = tokens.start;
        let is_head = |at: &usize| page.is(*at, Title::HEAD | Title::VICE);
        while let Some(head) = (at..tokens.end).find(is_head) {
            while names
                .get(rest)
                .is_some_and(|name| (name.last_token() as usize) <= head)
            {
                corrections.extend(trim::trim(page, rest, names));
                rest += 1;
            }
            corrections.extend(initials::before(page, names, rest, head, listed));
            let behind = behind::Behind {
                page,
                names,
                rest,
                end: tokens.end,
                listed,
            };
            at = behind.read(head, corrections).unwrap_or(head).max(head + 1);
        }
    }
    for number in rest..names.len() {
        corrections.extend(trim::trim(page, number, names));
    }
    // What an office says of a name goes before what the name says itself.
    let found = |one: &Correction| one.reason != Reason::Found;
    let added = corrections.get_mut(begun..).unwrap_or_default();
    added.sort_unstable_by_key(|one| (one.number, one.is_new, found(one), one.first));
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
            Some(Some(changed)) => *name = changed.of_same(name),
            Some(None) => return false,
            None => {}
        }
        true
    });
    let added = corrections.iter().filter(|one| one.is_new);
    names.extend(added.filter_map(|one| person(one, SURE)));
    names.sort_unstable_by_key(|name| name.first_token());
}
