//! Persons and offices of a sentence, in the order of the text.

use std::ops::Range;

use super::attach::{Item, What};
use super::clause;
use crate::lang::{OfficeClass, grammar, word};
use crate::name::{Label, Record};
use crate::office::{Status, honorific, parse, premodifier};
use crate::view::TokenView;

/// Reads a sentence from its first token to its last.
pub(super) struct Items<'a> {
    pub(super) view: TokenView<'a>,
    pub(super) sentence: Range<usize>,
    /// The names of the text before the sentence, and those in it.
    pub(super) before: &'a [Record],
    pub(super) names: &'a [Record],
}

/// What an office begins with.
const HEAD: u64 = OfficeClass::HEAD | OfficeClass::VICE;

/// How far a sentence has been read.
#[derive(Clone, Copy)]
struct Cursor {
    at: usize,
    /// What the last person or office ends with.
    floor: usize,
    /// The first name that does not lie wholly before `at`.
    near: usize,
    /// The first person who begins there or after it.
    person: usize,
}

impl<'a> Items<'a> {
    /// Adds them to `items`.
    pub(super) fn collect(&self, items: &mut Vec<Item>) {
        let mut cursor = Cursor {
            at: self.sentence.start,
            floor: self.sentence.start,
            near: 0,
            person: 0,
        };
        while cursor.at < self.sentence.end {
            self.advance(&mut cursor);
            let first = self.next_person(cursor);
            if cursor.at == first {
                self.person(&mut cursor, items);
            } else if self.may_be_office(cursor) {
                self.office(&mut cursor, first, items);
            } else {
                cursor.at = self.next_office(cursor.at + 1..first);
            }
        }
    }

    /// The first token at which an office may begin.
    fn next_office(&self, tokens: Range<usize>) -> usize {
        let end = tokens.end;
        self.view.next_classed(tokens, HEAD).unwrap_or(end)
    }

    fn advance(&self, cursor: &mut Cursor) {
        let is_before = |name: &Record| name.last_token() as usize <= cursor.at;
        while self.names.get(cursor.near).is_some_and(is_before) {
            cursor.near += 1;
        }
        cursor.person = cursor.person.max(cursor.near);
        let is_other = |name: &Record| {
            name.label() != Label::Person
                || (name.first_token() as usize) < cursor.at
                || self.view.is(name.last_token() as usize, OfficeClass::EVENT)
        };
        while self.names.get(cursor.person).is_some_and(is_other) {
            cursor.person += 1;
        }
    }

    /// Where the next person begins; the end of the sentence where there is none.
    fn next_person(&self, cursor: Cursor) -> usize {
        let person = self.names.get(cursor.person);
        person.map_or(self.sentence.end, |person| person.first_token() as usize)
    }

    fn may_be_office(&self, cursor: Cursor) -> bool {
        let (view, at) = (self.view, cursor.at);
        view.is(at, HEAD)
            && (!is_inside(view, self.names.get(cursor.near), at)
                || view.is(at, OfficeClass::ENGLISH))
            && !premodifier::is_site(view, at, self.sentence.start)
    }

    fn person(&self, cursor: &mut Cursor, items: &mut Vec<Item>) {
        let (view, end) = (self.view, self.sentence.end);
        let Some(person) = self.names.get(cursor.person) else {
            return;
        };
        let (first, last) = (person.first_token() as usize, person.last_token() as usize);
        let alias = self.names.get(cursor.person + 1).filter(|alias| {
            alias.first_token() as usize == last + 1 && view.lower(last) == word::ALIAS
        });
        let after = alias.map_or(last, |alias| alias.last_token() as usize);
        let after = after_alias(view, honorific::degrees_after(view, after, end), end);
        let after = after_age(view, after);
        items.push(Item {
            what: What::Person(cursor.person),
            first: honorific::front(view, first, cursor.floor),
            last: after,
            bare_first: first,
            bare_last: last,
            status: Status::Current,
            link: None,
            hyphen: (first..last).find_map(|at| view.joined_names(at)),
            short: first + 1 == last && was_named(view, first, self.before),
        });
        cursor.at = after.max(cursor.at + 1);
        cursor.floor = cursor.at;
    }

    /// The office that begins at the cursor, before the person at `person`.
    fn office(&self, cursor: &mut Cursor, person: usize, items: &mut Vec<Item>) {
        let (view, at, end) = (self.view, cursor.at, self.sentence.end);
        let named = person < end;
        let front = match named {
            true => honorific::front(view, person, cursor.floor),
            false => end,
        };
        if at >= front {
            cursor.at = person;
            return;
        }
        let names = window(self.names, cursor.near);
        let Some(mut phrase) = parse::parse(view, at, front, named, names) else {
            cursor.at += 1;
            return;
        };
        phrase.first = premodifier::english_first(view, phrase, cursor.floor);
        let (status, status_first) = premodifier::status_before(view, phrase.first, cursor.floor);
        let inside = || Status::of(view.class(phrase.head_end)).filter(|_| phrase.has_complement());
        let status = status.or_else(inside);
        let last = phrase.last.max(at + 1);
        if clause::is_agent(view, phrase.first, last) {
            cursor.at = last;
            cursor.floor = last;
            return;
        }
        let after = after_short_form(view, phrase.first, last, front.min(end));
        let bracket = view.mark(phrase.last) == b'(';
        items.push(Item {
            what: What::Office(phrase),
            first: status_first,
            last: if bracket { phrase.last } else { after },
            bare_first: phrase.first,
            bare_last: phrase.last,
            status: status.unwrap_or_default(),
            link: None,
            hyphen: None,
            short: false,
        });
        cursor.at = after;
        cursor.floor = after;
    }
}

/// Whether a person whose last name stands at `at` was named in full before.
fn was_named(view: TokenView<'_>, at: usize, before: &[Record]) -> bool {
    const NEAR: usize = 64;
    before.iter().rev().take(NEAR).any(|name| {
        let (first, last) = (name.first_token() as usize, name.last_token() as usize);
        name.label() == Label::Person && last > first + 1 && view.word(last - 1) == view.word(at)
    })
}

/// The names an office that begins here can reach.
pub(super) fn window(names: &[Record], near: usize) -> &[Record] {
    const MOST: usize = 40;
    names
        .get(near..names.len().min(near + MOST))
        .unwrap_or_default()
}

/// After the `(Mensos)` of `Menteri Sosial (Mensos)`, the `(Wamen ATR/Waka BPN)`; after that of
/// `Menteri Sosial Mensos`, in a text that has lost its brackets.
fn after_short_form(view: TokenView<'_>, first: usize, at: usize, end: usize) -> usize {
    const LONGEST: usize = 5;
    if at < end && view.capital(at) {
        let same = view.first_spelled(at, at) == Some(first) || view.is_spelled_before(at);
        let closed = at + 1 == end || view.mark(at + 1) == b',';
        return at + usize::from(same && closed);
    }
    if view.mark(at) != b'(' {
        return at;
    }
    match view.after_bracket(at, end) {
        Some(after)
            if after <= at + 2 + LONGEST
                && (at + 1..after - 1)
                    .all(|inside| view.may_be_name(inside) || view.mark(inside) == b'/') =>
        {
            after
        }
        _ => at,
    }
}

/// Whether a token lies inside a name of a body or place that begins before it.
fn is_inside(view: TokenView<'_>, name: Option<&Record>, at: usize) -> bool {
    name.is_some_and(|name| {
        name.label() != Label::Person
            && (name.first_token() as usize) < at
            && at < name.last_token() as usize
            // `[KOMPAS.com -- Koordinator ICW]`.
            && view.mark(at - 1) == 0
    })
}

/// After the `, 53` of `Budi Santoso, 53, adalah`, before its second comma.
fn after_age(view: TokenView<'_>, at: usize) -> usize {
    if view.mark(at) != b',' || !view.is_number(at + 1) || view.word(at + 1).len() != 2 {
        return at;
    }
    let years = view.lower(at + 2).is(grammar::YEARS);
    let after = at + 2 + usize::from(years);
    if view.mark(after) == b',' { after } else { at }
}

/// After `(Jokowi)`, `(45)`, `(F-PDIP)`; an office in brackets stays to be read.
fn after_alias(view: TokenView<'_>, at: usize, end: usize) -> usize {
    if view.mark(at) != b'('
        || view.is(
            at + 1,
            OfficeClass::HEAD | OfficeClass::VICE | OfficeClass::STATUS,
        )
    {
        return at;
    }
    match view.after_bracket(at, end) {
        Some(after) if (at + 1..after).all(|inside| !view.is(inside, OfficeClass::HEAD)) => after,
        _ => at,
    }
}
