//! The author on the last line of a text, below its title.

use super::super::generic::is_kind;
use super::people::run;
use super::person;
use crate::name::{Label, Record};
use crate::tagger::Habit;
use crate::token::Traits;
use crate::view::TokenView;
use crate::why::{self, Act, Rule};

/// The score of such a name.
const SURE: f32 = 0.85;
/// The most words of a name that stands alone on a line.
const MOST: usize = 4;
/// A title has so many at least.
const TITLE: usize = 5;

/// Makes a person of the last line of a text where it is a name: what the tagger took with the end of the title, for a body or
/// for nothing.
pub(super) fn find(
    view: TokenView<'_>,
    names: &mut Vec<Record>,
    habit: &mut impl FnMut(&str) -> Habit,
) {
    let end = view.tokens().len();
    let Some(first) = last_line(view).filter(|&first| run(view, first, end) == end) else {
        return;
    };
    let is_small = |at: usize| view.has(at, Traits::SMALL);
    let mut habits = (first..end).map(|at| habit(view.word(at)));
    let mut has_name = false;
    let is_common = habits.any(|habit| {
        has_name |= habit == Habit::Person;
        habit == Habit::Common
    });
    if is_common || !has_name || !(first..end).all(is_small) {
        return;
    }
    let over = names.partition_point(|name| name.last_token() as usize <= first);
    let near = names.get(over..).unwrap_or_default();
    let is_place = |name: &Record| name.label() == Label::Place || name.entry().is_some();
    let is_told =
        |name: &Record| name.label() == Label::Person && name.first_token() as usize == first;
    if near.iter().any(|name| is_place(name) || is_told(name)) {
        return;
    }
    why::told(Rule::Byline, Act::Made, || view.span(first, end));
    let crossed = near
        .first()
        .copied()
        .filter(|name| (name.first_token() as usize) < first);
    names.truncate(over);
    // What is left of a body is one; of a person it was the end of the title.
    let left = crossed.filter(|name| {
        let words = name.first_token() as usize..first;
        name.label() != Label::Person && !is_kind(words.map(|at| view.listed(at)))
    });
    names.extend(left.and_then(|name| {
        let (start, label) = (name.first_token(), name.label());
        Record::new(view.tokens(), start, first as u32, label, name.score())
    }));
    names.extend(person(view, first, end, SURE));
}

/// Where the last line begins, if it may be a name's and stands below a title.
fn last_line(view: TokenView<'_>) -> Option<usize> {
    let end = view.tokens().len();
    let breaks = |at: usize| view.gap(at).contains('\n');
    let first = (end.saturating_sub(MOST)..end)
        .rev()
        .find(|&at| breaks(at))?;
    let title = first.checked_sub(TITLE)?;
    let is_title = !(title + 1..first).any(breaks) && view.is_word(first - 1);
    (first + 1 < end && is_title).then_some(first)
}
