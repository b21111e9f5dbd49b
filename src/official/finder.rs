//! Offices and persons of a sentence, in the order of the text.

use std::ops::Range;

use super::Record;
use super::attach::{self, Attachment, Item, Part, What};
use crate::Span;
use crate::lang::{OfficeClass, expansion};
use crate::name::{self, Label};
use crate::office::{Phrase, Status, affiliation, connective, honorific, phrase, premodifier};
use crate::view::TokenView;

/// Finds officials; keeps its buffers from one text to the next.
#[derive(Debug, Default)]
pub struct Finder {
    items: Vec<Item>,
    links: Vec<Attachment>,
}

impl Finder {
    /// A finder with empty buffers.
    pub fn new() -> Finder {
        Finder::default()
    }

    /// Adds the officials of a text to `officials`, in its order.
    ///
    /// `names` are the names of the text, sorted and not overlapping.
    pub fn find(
        &mut self,
        view: TokenView<'_>,
        names: &[name::Record],
        officials: &mut Vec<Record>,
    ) {
        let mut rest = 0;
        for sentence in view.sentences() {
            let tokens = sentence.tokens();
            let first = rest;
            while names
                .get(rest)
                .is_some_and(|name| (name.first_token() as usize) < tokens.end)
            {
                rest += 1;
            }
            self.items.clear();
            let inside = names.get(first..rest).unwrap_or_default();
            let before = names.get(..first).unwrap_or_default();
            collect(view, tokens.clone(), before, inside, &mut self.items);
            self.links.clear();
            attach::attach(view, &mut self.items, tokens.clone(), &mut self.links);
            let reader = Reader {
                view,
                names: inside,
                offset: first,
                end: tokens.end,
            };
            for link in &self.links {
                officials.extend(reader.record(&self.items, *link));
            }
        }
    }
}

/// The persons and offices of a sentence with these `tokens` and `names`; `before` are the names
/// before it.
fn collect(
    view: TokenView<'_>,
    tokens: Range<usize>,
    before: &[name::Record],
    names: &[name::Record],
    items: &mut Vec<Item>,
) {
    let (start, end) = (tokens.start, tokens.end);
    let mut at = start;
    // The first name that does not lie wholly before `at`.
    let mut near = 0;
    let mut next_person = 0;
    let mut floor = start;
    while at < end {
        while names
            .get(near)
            .is_some_and(|name| name.last_token() as usize <= at)
        {
            near += 1;
        }
        next_person = next_person.max(near);
        while names.get(next_person).is_some_and(|name| {
            name.label() != Label::Person
                || (name.first_token() as usize) < at
                || view.is(name.last_token() as usize, OfficeClass::EVENT)
        }) {
            next_person += 1;
        }
        let person = names.get(next_person);
        let first = person.map_or(end, |person| person.first_token() as usize);
        if let Some(person) = person.filter(|_| at == first) {
            let last = person.last_token() as usize;
            let alias = names.get(next_person + 1).filter(|alias| {
                alias.first_token() as usize == last + 1 && view.word(last) == "alias"
            });
            let after = alias.map_or(last, |alias| alias.last_token() as usize);
            let after = after_alias(view, honorific::degrees_after(view, after, end), end);
            let after = after_age(view, after);
            items.push(Item {
                what: What::Person(next_person),
                first: honorific::front(view, first, floor),
                last: after,
                bare_first: first,
                bare_last: last,
                status: Status::Current,
                link: None,
                hyphen: (first..last).find_map(|at| view.joined_names(at)),
                short: first + 1 == last && was_named(view, first, before),
            });
            at = after.max(at + 1);
            floor = at;
            continue;
        }
        if !view.is(at, OfficeClass::HEAD | OfficeClass::VICE)
            || is_inside(view, names.get(near), at) && !view.is(at, OfficeClass::ENGLISH)
            || premodifier::is_site(view, at, start)
        {
            at += 1;
            continue;
        }
        let front = if first < end {
            honorific::front(view, first, floor)
        } else {
            end
        };
        if at >= front {
            at = first;
            continue;
        }
        match phrase::parse(view, at, front, first < end, window(names, near)) {
            Some(mut phrase) => {
                phrase.first = premodifier::english_first(view, phrase, floor);
                let (status, status_first) = premodifier::status_before(view, phrase.first, floor);
                let inside =
                    || Status::of(view.class(phrase.head_end)).filter(|_| phrase.has_complement());
                let status = status.or_else(inside);
                let last = phrase.last.max(at + 1);
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
                at = after;
                floor = at;
            }
            None => at += 1,
        }
    }
}

/// Whether a person whose last name stands at `at` was named in full before.
fn was_named(view: TokenView<'_>, at: usize, before: &[name::Record]) -> bool {
    const NEAR: usize = 64;
    before.iter().rev().take(NEAR).any(|name| {
        let (first, last) = (name.first_token() as usize, name.last_token() as usize);
        name.label() == Label::Person && last > first + 1 && view.word(last - 1) == view.word(at)
    })
}

/// The names an office that begins here can reach.
fn window(names: &[name::Record], near: usize) -> &[name::Record] {
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
fn is_inside(view: TokenView<'_>, name: Option<&name::Record>, at: usize) -> bool {
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
    let years = matches!(view.word(at + 2), "tahun" | "thn" | "th");
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

/// Makes the records of one sentence.
struct Reader<'a> {
    view: TokenView<'a>,
    names: &'a [name::Record],
    /// The number of the sentence's first name.
    offset: usize,
    end: usize,
}

impl Reader<'_> {
    fn record(&self, items: &[Item], link: Attachment) -> Option<Record> {
        let view = self.view;
        let (office, person) = (items.get(link.office)?, items.get(link.person)?);
        let (What::Office(phrase), What::Person(number)) = (&office.what, &person.what) else {
            return None;
        };
        let near = self
            .names
            .partition_point(|name| (name.last_token() as usize) <= phrase.first);
        let parts = affiliation::split(view, phrase, window(self.names, near));
        let span = |(first, last): (usize, usize)| view.span(first, last);
        let origin = || connective::origin(view, phrase, person.first);
        let affiliation = parts.affiliation.or_else(origin).and_then(span);
        let head = view.span(phrase.first, head_end(view, phrase))?;
        let long = expansion(view.word(phrase.first));
        Some(Record {
            name: part_of(self.names.get(*number)?.span(), link.part, person.hyphen),
            person: (self.offset + number) as u32,
            position: view.span(phrase.first, phrase.last)?,
            head,
            kind: phrase.kind,
            vice: view.word(phrase.first).eq_ignore_ascii_case("wakil")
                || long.is_some_and(|long| long.contains("Wakil ")),
            portfolio: parts.portfolio.and_then(span),
            affiliation,
            body: affiliation
                .and_then(|body| covering(self.names, near, body))
                .map(|number| (self.offset + number) as u32),
            status: match office.status {
                Status::Current if long.is_some_and(|long| long.starts_with("Calon ")) => {
                    Status::Candidate
                }
                status => status,
            },
            titles: honorific::of(
                view,
                person.bare_first,
                person.bare_last,
                person.first,
                self.end,
            ),
        })
    }
}

/// The end of the head without its ordinal: `Presiden` of `Presiden ke-7`.
fn head_end(view: TokenView<'_>, phrase: &Phrase) -> usize {
    let ordinal = |at: usize| {
        view.is(at, OfficeClass::AND)
            || view.word(at).starts_with("ke-")
            || view.word(at) == "ke"
            || view.is_number(at)
            || matches!(
                view.word(at),
                "pertama"
                    | "kedua"
                    | "ketiga"
                    | "keempat"
                    | "kelima"
                    | "keenam"
                    | "ketujuh"
                    | "kedelapan"
            )
    };
    let mut end = phrase.head_end;
    while end > phrase.first + 1 && ordinal(end - 1) {
        end -= 1;
    }
    end
}

/// `Jokowi` or `Ahok` of `Jokowi-Ahok`.
fn part_of(name: Span, part: Part, hyphen: Option<usize>) -> Span {
    match (part, hyphen) {
        (Part::First, Some(hyphen)) => Span::new(name.start(), hyphen),
        (Part::Second, Some(hyphen)) => Span::new(hyphen + 1, name.end()),
        _ => name,
    }
}

/// The longest name that lies in `span`.
fn covering(names: &[name::Record], near: usize, span: Span) -> Option<usize> {
    names
        .iter()
        .enumerate()
        .skip(near)
        .take_while(|(_, name)| name.span().start() < span.end())
        .filter(|(_, name)| span.overlaps(name.span()) && name.label() != Label::Person)
        .max_by_key(|(_, name)| name.span().len())
        .map(|(number, _)| number)
}
