//! Where a tagger errs and the office words know better.

mod after_office;
mod begin;
mod byline;
mod degrees;
mod edges;
mod headline;
mod initials;
mod meeting;
mod other;
mod people;
mod reject;
mod residue;

use crate::Span;
use crate::lang::OfficeClass;
use crate::name::{Label, Record, SureNames};
use crate::tagger::Habit;
use crate::text::reuse;
use crate::view::TokenView;
use crate::why::{self, Act, Rule};

/// Why a name is changed.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// The name began with a rank, honorific or degree: `Pak Jokowi`.
    Title,
    /// It began with an office: `Menteri Keuangan Sri Mulyani`.
    Office,
    /// It ended with degrees: `Budi Santoso, S.H.`.
    Degrees,
    /// It is an office and no name: `Presiden`.
    NoName,
    /// A name after a sure office that was not found, or not from its start.
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
    #[cfg(feature = "stages")]
    pub fn reason(&self) -> Reason {
        self.reason
    }

    /// The words the name now has.
    fn span(&self, view: TokenView<'_>) -> Option<Span> {
        view.span(self.first as usize, self.last as usize)
    }
}

/// Puts names right by the words around them; keeps its buffers from text to text.
#[derive(Debug, Default)]
pub(crate) struct Recovery {
    corrections: Vec<Correction>,
    initials: initials::Called,
    found: Vec<Record>,
}

impl Recovery {
    /// Empties the buffers.
    pub(crate) fn clear(&mut self) {
        reuse(&mut self.corrections);
        reuse(&mut self.found);
        self.initials.clear();
    }

    /// Trims `names` (sorted, not overlapping) to what is their own, and finds those that an office
    /// calls for. `habit` knows what a word mostly is.
    pub(crate) fn settle(
        &mut self,
        view: TokenView<'_>,
        names: &mut Vec<Record>,
        listed: &impl SureNames,
        mut habit: Option<impl FnMut(&str) -> Habit>,
    ) {
        self.clear();
        corrections(view, names, listed, &mut self.corrections);
        if let Some(habit) = &mut habit {
            headline::cut_common(view, &mut self.corrections, &mut *habit);
        }
        apply(view, &self.corrections, names);
        degrees::settle(view, names);
        self.initials.settle(view, names);
        if let Some(mut habit) = habit {
            people::find(view, names, &mut self.found, &mut habit);
            byline::find(view, names, &mut habit);
        }
    }
}

/// A person's name of which no list knows anything.
fn person(view: TokenView<'_>, first: usize, last: usize, score: f32) -> Option<Record> {
    let (first, last) = (first as u32, last as u32);
    Record::new(view.tokens(), first, last, Label::Person, score)
}

/// Puts further names among `names`, which are sorted.
fn take_in(names: &mut Vec<Record>, found: &mut Vec<Record>) {
    if !found.is_empty() {
        names.append(found);
        names.sort_unstable_by_key(|name| name.first_token());
    }
}

/// Adds what is to be corrected in `names` (sorted, not overlapping) to `corrections`.
///
/// ```
/// use entitas::stages::{Classes, Columns, Reason, Record, Word, apply, corrections};
/// use entitas::{Label, sentence, token};
///
/// let text = "Menteri Luar Negeri Retno Marsudi tiba.";
/// let tokens = token::tokenize(text);
/// let sentences = sentence::sentences(text, &tokens);
/// let classes = Classes::of(text, &tokens);
/// let words: Vec<_> = tokens.iter().map(|token| Word::of(token.text(text))).collect();
/// let columns = Columns::new(text, &tokens, &classes, &words, &sentences);
/// let view = columns.view();
/// // The tagger took the office for a part of the name.
/// let mut names = vec![Record::new(&tokens, 0, 5, Label::Person, 0.9).ok_or("no tokens")?];
///
/// let mut found = Vec::new();
/// corrections(view, &names, &(), &mut found);
/// assert_eq!(found[0].reason(), Reason::Office);
/// apply(view, &found, &mut names);
/// assert_eq!(names[0].span().of(text), Some("Retno Marsudi"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn corrections(
    view: TokenView<'_>,
    names: &[Record],
    listed: &impl SureNames,
    corrections: &mut Vec<Correction>,
) {
    let begun = corrections.len();
    let mut rest = 0;
    for sentence in view.sentences() {
        let tokens = sentence.tokens();
        let mut at = tokens.start;
        const HEAD: u64 = OfficeClass::HEAD | OfficeClass::VICE;
        while let Some(head) = view.next_classed(at..tokens.end, HEAD) {
            while names
                .get(rest)
                .is_some_and(|name| (name.last_token() as usize) <= head)
            {
                corrections.extend(edges::trim(view, rest, names));
                rest += 1;
            }
            let initials = initials::before(view, names, rest, head, listed);
            if let Some(one) = initials {
                why::told(Rule::InitialsBefore, Act::Made, || one.span(view));
            }
            corrections.extend(initials);
            let after = after_office::AfterOffice {
                view,
                names,
                rest,
                end: tokens.end,
                listed,
            };
            let found = corrections.len();
            at = after.read(head, corrections).unwrap_or(head).max(head + 1);
            for one in corrections.get(found..).unwrap_or_default() {
                why::told(Rule::AfterOffice, Act::Made, || one.span(view));
            }
        }
    }
    for number in rest..names.len() {
        corrections.extend(edges::trim(view, number, names));
    }
    // What an office says of a name goes before what the name says itself.
    let found = |one: &Correction| one.reason != Reason::Found;
    let added = corrections.get_mut(begun..).unwrap_or_default();
    added.sort_unstable_by_key(|one| (one.number, one.is_new, found(one), one.first));
    corrections.dedup_by(|later, one| !later.is_new && !one.is_new && later.number == one.number);
}

/// Makes the changes; `corrections` are as [`corrections`] gave them.
pub fn apply(view: TokenView<'_>, corrections: &[Correction], names: &mut Vec<Record>) {
    /// The score of a name that an office vouches for.
    const SURE: f32 = 0.9;
    if corrections.is_empty() {
        return;
    }
    let record =
        |one: &Correction, score| Record::new(view.tokens(), one.first, one.last, one.label, score);
    let mut changes = corrections.iter().filter(|one| !one.is_new).peekable();
    let mut number = 0;
    names.retain_mut(|name| {
        let change = changes.next_if(|one| one.number == number);
        number += 1;
        match change.map(|one| record(one, name.score())) {
            Some(Some(changed)) => *name = changed.of_same(name),
            Some(None) => return false,
            None => {}
        }
        true
    });
    let added = corrections.iter().filter(|one| one.is_new);
    names.extend(added.filter_map(|one| record(one, SURE)));
    // A word that two names claim is the later one's, which begins with it; of two that begin together,
    // the added one was found beyond the names that the grammar looks at.
    names.sort_by_key(|name| name.first_token());
    names.dedup_by(|later, name| {
        let (first, border) = (name.first_token(), later.first_token());
        if border < name.last_token()
            && let Some(cut) = Record::new(view.tokens(), first, border, name.label(), name.score())
        {
            *name = cut.of_same(name);
        }
        first == border
    });
}
