//! Who is called by initials alone, as the police and courts do: `MT selaku Direktur PT Maju`.

use super::{Correction, Reason};
use crate::entity::hash;
use crate::lang::{OfficeClass, grammar};
use crate::name::{Label, Record, SureNames};
use crate::text::reuse;
use crate::view::TokenView;
use crate::why::{self, Act, Rule};

/// Who is called by initials in a text, so that what stands elsewhere is the same: `Menurut SW`.
#[derive(Debug, Default)]
pub(super) struct Called {
    /// The initials as numbers.
    known: Vec<u64>,
}

impl Called {
    /// Empties the buffer.
    pub(super) fn clear(&mut self) {
        reuse(&mut self.known);
    }

    /// Makes persons of the names that are the initials of somebody whom a rank or word of calling introduces.
    pub(super) fn settle(&mut self, view: TokenView<'_>, names: &mut [Record]) {
        let initials = |name: &Record| {
            let first = name.first_token() as usize;
            let short = matches!(view.word(first).len(), 2 | 3) && view.acronym(first);
            (short && name.last_token() as usize == first + 1).then_some(first)
        };
        for name in names.iter().filter(|name| name.label() == Label::Person) {
            let introduced = |&first: &usize| {
                let before = first.checked_sub(1);
                before.is_some_and(|at| {
                    view.is(at, OfficeClass::RANK) || view.lower(at).is(grammar::NAMING)
                })
            };
            let first = initials(name).filter(introduced);
            self.known
                .extend(first.map(|first| hash::of_word(view.word(first))));
        }
        if self.known.is_empty() {
            return;
        }
        self.known.sort_unstable();
        for name in names.iter_mut().filter(|name| name.entry().is_none()) {
            let is_known = |first: usize| {
                let word = hash::of_word(view.word(first));
                self.known.binary_search(&word).is_ok()
            };
            if initials(name).is_some_and(is_known) {
                why::told(Rule::Initials, Act::Relabelled, || Some(name.span()));
                name.set_label(Label::Person);
            }
        }
    }
}

/// The initials that hold the office whose head stands at `head`, as a name; `rest` is the number
/// of the first name that is not before it.
pub(super) fn before(
    view: TokenView<'_>,
    names: &[Record],
    rest: usize,
    head: usize,
    listed: &impl SureNames,
) -> Option<Correction> {
    // `MT (Direktur PT Maju)`.
    let bracket = head.checked_sub(1).filter(|&at| view.mark(at) == b'(');
    let after = bracket.unwrap_or_else(|| cue_before(view, head));
    let at = after.checked_sub(1)?;
    let before = at.checked_sub(1);
    let called = before.is_some_and(|before| view.lower(before).is(grammar::NAMING));
    if !is_initials(view, at, called) || !called && after == head {
        return None;
    }
    let in_body = before.is_some_and(|before| view.capital(before));
    if !called && (in_body || listed.sure_name(at).is_some()) {
        return None;
    }
    let mut number = rest;
    while let Some(name) = number.checked_sub(1).and_then(|before| names.get(before))
        && name.last_token() as usize > at
    {
        number -= 1;
    }
    let same = names
        .get(number)
        .filter(|name| (name.first_token() as usize) <= at);
    let one = same.is_none_or(|name| name.last_token() == name.first_token() + 1);
    let person = same.is_some_and(|name| name.label() == Label::Person);
    (one && !person).then_some(Correction {
        number: number as u32,
        first: at as u32,
        last: after as u32,
        label: Label::Person,
        reason: Reason::Found,
        is_new: same.is_none(),
    })
}

/// Before the `selaku`, `yang merupakan`, `, saat itu sebagai` that leads up to a head; the head
/// itself where there is none.
fn cue_before(view: TokenView<'_>, head: usize) -> usize {
    const LONGEST: usize = 4;
    let mut at = head;
    let mut cue = false;
    while at > 0 && head - at < LONGEST {
        let holds = view.is(at - 1, OfficeClass::AS | OfficeClass::HOLDS);
        let comma = view.mark(at - 1) == b',' && cue;
        if !(holds || comma || view.is(at - 1, OfficeClass::FILLER | OfficeClass::STATUS)) {
            break;
        }
        cue |= holds;
        at -= 1;
        if comma {
            break;
        }
    }
    if cue { at } else { head }
}

/// `TW`; three letters, and those of a body or place, only where they are said to be a name.
fn is_initials(view: TokenView<'_>, at: usize, called: bool) -> bool {
    let word = view.word(at).as_bytes();
    let letters = word.iter().all(u8::is_ascii_uppercase);
    let short = word.len() == 2 || called && word.len() == 3;
    // `Budi, MT selaku` wears a degree.
    let degree = view.is(at, OfficeClass::LETTERS) && at > 0 && view.is(at - 1, OfficeClass::AND);
    let unknown = (view.class(at) == OfficeClass::default() || degree) && !view.is_roman(at);
    letters && short && (called || unknown)
}
