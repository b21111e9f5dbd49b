//! Who is called by initials alone, as the police and courts do: `MT selaku Direktur PT Maju`.

use super::{Correction, Reason, person, take_in};
use crate::entity::hash;
use crate::lang::{OfficeClass, grammar, people};
use crate::name::{Label, Record, SureNames, private};
use crate::text::reuse;
use crate::token::Token;
use crate::view::TokenView;
use crate::why::{self, Act, Rule};

/// Who is called by initials in a text, so that what stands elsewhere is the same: `Menurut SW`.
#[derive(Debug, Default)]
pub(super) struct Called {
    /// The initials as numbers, and whether they were introduced as nothing else can be.
    known: Vec<(u64, bool)>,
    found: Vec<Record>,
}

/// Initials are of so many letters at most.
const MOST: usize = 4;
/// A name that initials vouch for.
const SURE: f32 = 0.9;

impl Called {
    /// Empties the buffers.
    pub(super) fn clear(&mut self) {
        reuse(&mut self.known);
        reuse(&mut self.found);
    }

    /// Finds initials that are introduced as a person's (`tersangka AS (23)`, `berinisial UI`), and makes persons of
    /// the names that are the initials of somebody whom these, a rank or a word of calling introduce.
    pub(super) fn settle(&mut self, view: TokenView<'_>, names: &mut Vec<Record>) {
        self.introduce(view, names);
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
                .extend(first.map(|first| (hash::of_word(view.word(first)), false)));
        }
        if self.known.is_empty() {
            return;
        }
        self.known.sort_unstable();
        for name in names.iter_mut() {
            let Some(first) = initials(name) else {
                continue;
            };
            let word = hash::of_word(view.word(first));
            let from = self.known.partition_point(|&(known, _)| known < word);
            let same = self.known.get(from..).unwrap_or_default();
            let mut same = same.iter().take_while(|&&(known, _)| known == word);
            // `AS` of one accused and the `AS` of `dolar AS` may stand in one text.
            let is_place = || first > 0 && view.lower(first - 1).is(people::BEFORE_PLACE);
            let is_his = match name.entry() {
                None => same.next().is_some(),
                Some(_) => same.any(|&(_, sure)| sure) && !is_place(),
            };
            if is_his && (name.label() != Label::Person || name.entry().is_some()) {
                why::told(Rule::Initials, Act::Relabelled, || Some(name.span()));
                *name = person(view, first, first + 1, name.score()).unwrap_or(*name);
            }
        }
    }

    /// Finds the initials that an age, a role or `inisial` introduces, and those that go on in a list.
    fn introduce(&mut self, view: TokenView<'_>, names: &mut Vec<Record>) {
        let mut next = 0;
        // Where the last of them ends, with the age behind it.
        let mut listed_from = None;
        // Few tokens are as short and all in capitals: the others are passed by what they are alone.
        let may_be_short = |token: &Token, _| token.is_upper() & (token.len() <= MOST);
        let mut from = 0;
        while let Some(at) = view.next_that(from, may_be_short) {
            from = at + 1;
            if !is_short(view, at) {
                continue;
            }
            while names
                .get(next)
                .is_some_and(|name| name.last_token() as usize <= at)
            {
                next += 1;
            }
            let name = names
                .get_mut(next)
                .filter(|name| name.first_token() as usize <= at);
            let has_entry = name.as_ref().is_some_and(|name| name.entry().is_some());
            if name
                .as_ref()
                .is_some_and(|name| name.last_token() > name.first_token() + 1)
            {
                continue;
            }
            let after = private::age(view, at + 1);
            let in_list = listed_from.is_some_and(|from| goes_on(view, from, at));
            let is_introduced = match introduced(view, at) {
                Introduced::Surely => true,
                Introduced::ByRole { beside } => {
                    after.is_some() || beside && (view.word(at).len() == 2 || !has_entry)
                }
                Introduced::No => in_list && (after.is_some() || !has_entry),
            };
            if !is_introduced {
                continue;
            }
            listed_from = Some(after.unwrap_or(at + 1));
            self.known.push((hash::of_word(view.word(at)), true));
            let Some(person) = person(view, at, at + 1, SURE) else {
                continue;
            };
            why::told(Rule::Initials, Act::Made, || Some(person.span()));
            match name {
                Some(name) => *name = person,
                None => self.found.push(person),
            }
        }
        take_in(names, &mut self.found);
    }
}

/// Two to four capitals.
fn is_short(view: TokenView<'_>, at: usize) -> bool {
    view.acronym(at) && {
        let word = view.word(at).as_bytes();
        word.len() <= MOST && word.iter().all(u8::is_ascii_uppercase) && !view.is_roman(at)
    }
}

/// What leads up to initials.
enum Introduced {
    /// `berinisial`.
    Surely,
    /// What an accused or a private person is, right before them or near by.
    ByRole {
        beside: bool,
    },
    No,
}

fn introduced(view: TokenView<'_>, at: usize) -> Introduced {
    /// `siswi SMP Negeri 2 AS (14)`.
    const FAR: usize = 5;
    let Some(mut before) = at.checked_sub(1) else {
        return Introduced::No;
    };
    if before > 0 && matches!(view.mark(before), b'"' | b'\'' | 0xE2) {
        before -= 1;
    }
    if view.listed(before).is(people::INITIAL) {
        return Introduced::Surely;
    }
    // In a heading every word is in capitals.
    let is_heading = view.acronym(before) && view.word(before).len() > 4;
    if is_heading || view.word(at).len() > 3 {
        return Introduced::No;
    }
    // `Korban, PB (17), dibawa`.
    let comma = usize::from(view.mark(before) == b',');
    let role = (comma..FAR)
        .map_while(|back| before.checked_sub(back))
        .take_while(|&near| view.is_word(near) || view.is_number(near))
        .find(|&near| view.listed(near).is(people::ROLE) || view.listed(near).is(people::ACCUSED));
    match role {
        Some(role) => Introduced::ByRole {
            beside: role == before && view.listed(role).is(people::ACCUSED),
        },
        None => Introduced::No,
    }
}

/// Whether initials at `at` go on a list after the ones that end at `from`: `AS (23), BR (25), dan CD (30)`.
fn goes_on(view: TokenView<'_>, from: usize, at: usize) -> bool {
    let is_joint = |near: usize| {
        matches!(view.mark(near), b',' | b';' | b'/' | b'&') || view.is(near, OfficeClass::AND)
    };
    (from + 1..=from + 2).contains(&at) && (from..at).all(is_joint)
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
