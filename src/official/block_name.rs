//! The names that blocks vouch for, put among those of the text.

use std::ops::Range;

use crate::lang::OfficeClass;
use crate::name::{Label, Record};
use crate::view::TokenView;
use crate::why::{self, Act, Rule};

/// The score of a name that a block vouches for.
const SURE: f32 = 0.9;

/// Makes the names of blocks names, whatever the tagger took them for, and none of what lies in `nameless`.
pub(super) fn mend(
    view: TokenView<'_>,
    names: &mut Vec<Record>,
    vouched: &mut Vec<(Range<usize>, Label)>,
    nameless: &mut [Range<usize>],
) {
    if vouched.is_empty() && nameless.is_empty() {
        return;
    }
    vouched.sort_unstable_by_key(|(tokens, _)| tokens.start);
    vouched.dedup_by(|later, one| later.0.start < one.0.end);
    nameless.sort_unstable_by_key(|tokens| tokens.start);
    let overlaps = |tokens: &Range<usize>, name: &Record| {
        tokens.start < name.last_token() as usize && (name.first_token() as usize) < tokens.end
    };
    let is_same = |tokens: &Range<usize>, name: &Record| {
        (name.first_token() as usize, name.last_token() as usize) == (tokens.start, tokens.end)
    };
    let (mut next, mut near) = (0, 0);
    names.retain_mut(|name| {
        let first = name.first_token() as usize;
        while vouched
            .get(next)
            .is_some_and(|(tokens, _)| tokens.end <= first)
        {
            next += 1;
        }
        while nameless.get(near).is_some_and(|tokens| tokens.end <= first) {
            near += 1;
        }
        let mut here = vouched
            .iter()
            .skip(next)
            .take_while(|(tokens, _)| overlaps(tokens, name));
        let is_nameless = name.label() == Label::Person
            && nameless
                .get(near)
                .is_some_and(|tokens| overlaps(tokens, name));
        // The `REPUBLIK INDONESIA` of an office in capitals.
        if is_nameless && view.is(first, OfficeClass::REGION) {
            name.set_label(Label::Place);
            return true;
        }
        here.all(|(tokens, label)| is_same(tokens, name) && *label == name.label()) && !is_nameless
    });
    let kept = names.len();
    for (tokens, label) in vouched.iter() {
        let inside = names.get(..kept).unwrap_or_default();
        let near = inside.partition_point(|name| (name.first_token() as usize) < tokens.start);
        if inside.get(near).is_some_and(|name| is_same(tokens, name)) {
            continue;
        }
        let (first, last) = (tokens.start as u32, tokens.end as u32);
        why::told(Rule::Block, Act::Made, || {
            view.span(tokens.start, tokens.end)
        });
        names.extend(Record::new(view.tokens(), first, last, *label, SURE));
    }
    names.sort_unstable_by_key(|name| name.first_token());
}
