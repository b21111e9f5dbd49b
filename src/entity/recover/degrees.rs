//! Who has a degree is a person: `dibantu oleh Berlin A. Jaddir, S.H.`, of which the tagger makes a place and a person.

use super::person;
use crate::lang::{OfficeClass, grammar, people};
use crate::name::{Label, Record};
use crate::office::honorific::degrees_after;
use crate::token::Traits;
use crate::view::TokenView;
use crate::why::{self, Act, Rule};

/// The most words of a place that is a person's name.
const MOST: u32 = 2;

/// Makes persons of places with a degree, and takes a place right before a person with one into the name.
pub(super) fn settle(view: TokenView<'_>, names: &mut Vec<Record>) {
    let mut joined = false;
    for number in 0..names.len() {
        let Some(&name) = names.get(number) else {
            break;
        };
        let (first, last) = (name.first_token() as usize, name.last_token() as usize);
        if !has_degree(view, last) {
            continue;
        }
        // `[Lipi], S.H.` is no body either.
        let is_word = |name: &Record| {
            let first = name.first_token() as usize;
            name.label() == Label::Organization
                && name.last_token() == name.first_token() + 1
                && view.has(first, Traits::SMALL)
        };
        let is_place = |name: &Record| {
            (name.label() == Label::Place || is_word(name))
                && name.last_token() - name.first_token() <= MOST
                && may_begin(view, name.first_token() as usize)
        };
        if is_place(&name) {
            why::told(Rule::Degreed, Act::Relabelled, || Some(name.span()));
            names[number] = person(view, first, last, name.score()).unwrap_or(name);
            continue;
        }
        let before = number.checked_sub(1).and_then(|at| names.get(at)).copied();
        let beside = before.filter(|before| {
            name.label() == Label::Person
                && before.last_token() as usize == first
                && !view.has(first, Traits::NEWLINE)
                && is_place(before)
        });
        if let Some(before) = beside {
            why::told(Rule::Degreed, Act::Joined, || Some(before.span()));
            let whole = person(view, before.first_token() as usize, last, name.score());
            names[number] = whole.unwrap_or(name);
            joined = true;
        }
    }
    if joined {
        names.dedup_by(|later, name| {
            let is_within = later.first_token() <= name.first_token();
            if is_within {
                *name = *later;
            }
            is_within
        });
    }
}

/// Whether degrees with their dots follow: `, S.H.`, not the court in `Jakarta, MA`.
fn has_degree(view: TokenView<'_>, last: usize) -> bool {
    const NEAR: usize = 4;
    let first = last + usize::from(view.mark(last) == b',');
    view.word(first).contains('.') && degrees_after(view, last, last + NEAR) > last
}

/// Whether a person may be named there: at the beginning of a line, behind a word in small letters that leads to no place.
fn may_begin(view: TokenView<'_>, first: usize) -> bool {
    let Some(before) = first
        .checked_sub(1)
        .filter(|_| !view.has(first, Traits::NEWLINE))
    else {
        return true;
    };
    let leads = view.listed(before).is(people::BEFORE_PLACE) || view.is(before, OfficeClass::HEAD);
    // `Penasihat Hukum Lipi, S.H.`
    let counsel = before > 0 && view.listed(before - 1).is(grammar::COUNSEL);
    view.mark(before) == b':' || view.is_word(before) && !view.capital(before) && !leads || counsel
}
