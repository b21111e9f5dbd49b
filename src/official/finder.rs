//! Offices and persons of a sentence, in the order of the text.

use std::ops::Range;

use super::phrase::{self, Phrase};
use super::relation::{self, Item, Link, Part, What};
use super::{Page, Record, Status, Title, body, dress, front, gap};
use crate::entity;
use crate::{Label, Span};

/// Finds officials; keeps its buffers from one text to the next.
#[derive(Debug, Default)]
pub struct Finder {
    items: Vec<Item>,
    links: Vec<Link>,
}

impl Finder {
    /// A finder with empty buffers.
    pub fn new() -> Finder {
        Finder::default()
    }

    /// Adds the officials of a text to `officials`, in its order.
    ///
    /// `names` are the names of the text, sorted and not overlapping.
    pub fn find(&mut self, page: Page<'_>, names: &[entity::Record], officials: &mut Vec<Record>) {
        let mut rest = 0;
        for sentence in page.sentences() {
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
            collect(page, tokens.clone(), before, inside, &mut self.items);
            self.links.clear();
            relation::link(page, &mut self.items, tokens.clone(), &mut self.links);
            let reader = Reader {
                page,
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
    page: Page<'_>,
    tokens: Range<usize>,
    before: &[entity::Record],
    names: &[entity::Record],
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
                || page.is(name.last_token() as usize, Title::EVENT)
        }) {
            next_person += 1;
        }
        let person = names.get(next_person);
        let first = person.map_or(end, |person| person.first_token() as usize);
        if let Some(person) = person.filter(|_| at == first) {
            let last = person.last_token() as usize;
            let alias = names.get(next_person + 1).filter(|alias| {
                alias.first_token() as usize == last + 1 && page.word(last) == "alias"
            });
            let behind = alias.map_or(last, |alias| alias.last_token() as usize);
            let behind = behind_alias(page, dress::degrees_behind(page, behind, end), end);
            let behind = behind_age(page, behind);
            items.push(Item {
                what: What::Person(next_person),
                first: dress::front(page, first, floor),
                last: behind,
                bare_first: first,
                bare_last: last,
                status: Status::Current,
                link: None,
                hyphen: (first..last).find_map(|at| page.joined_names(at)),
                short: first + 1 == last && was_named(page, first, before),
            });
            at = behind.max(at + 1);
            floor = at;
            continue;
        }
        if !page.is(at, Title::HEAD | Title::VICE)
            || is_inside(page, names.get(near), at) && !page.is(at, Title::ENGLISH)
            || front::is_site(page, at, start)
        {
            at += 1;
            continue;
        }
        let front = if first < end {
            dress::front(page, first, floor)
        } else {
            end
        };
        if at >= front {
            at = first;
            continue;
        }
        match phrase::parse(page, at, front, first < end, window(names, near)) {
            Some(mut phrase) => {
                phrase.first = front::english_first(page, phrase, floor);
                let (status, status_first) = front::status_before(page, phrase.first, floor);
                let inside =
                    || gap::status(page, phrase.head_end).filter(|_| phrase.has_complement());
                let status = status.or_else(inside);
                let last = phrase.last.max(at + 1);
                let behind = behind_short_form(page, phrase.first, last, front.min(end));
                let bracket = page.mark(phrase.last) == b'(';
                items.push(Item {
                    what: What::Office(phrase),
                    first: status_first,
                    last: if bracket { phrase.last } else { behind },
                    bare_first: phrase.first,
                    bare_last: phrase.last,
                    status: status.unwrap_or_default(),
                    link: None,
                    hyphen: None,
                    short: false,
                });
                at = behind;
                floor = at;
            }
            None => at += 1,
        }
    }
}

/// Whether a person whose last name stands at `at` was named in full before.
fn was_named(page: Page<'_>, at: usize, before: &[entity::Record]) -> bool {
    const NEAR: usize = 64;
    before.iter().rev().take(NEAR).any(|name| {
        let (first, last) = (name.first_token() as usize, name.last_token() as usize);
        name.label() == Label::Person && last > first + 1 && page.word(last - 1) == page.word(at)
    })
}

/// The names an office that begins here can reach.
fn window(names: &[entity::Record], near: usize) -> &[entity::Record] {
    const MOST: usize = 40;
    names
        .get(near..names.len().min(near + MOST))
        .unwrap_or_default()
}

/// Behind the `(Mensos)` of `Menteri Sosial (Mensos)`, the `(Wamen ATR/Waka BPN)`; behind that of
/// `Menteri Sosial Mensos`, in a text that has lost its brackets.
fn behind_short_form(page: Page<'_>, first: usize, at: usize, end: usize) -> usize {
    const LONGEST: usize = 5;
    if at < end && page.capital(at) {
        let same = page.first_spelled(at, at) == Some(first) || page.is_spelled_before(at);
        let closed = at + 1 == end || page.mark(at + 1) == b',';
        return at + usize::from(same && closed);
    }
    if page.mark(at) != b'(' {
        return at;
    }
    match page.behind_bracket(at, end) {
        Some(behind)
            if behind <= at + 2 + LONGEST
                && (at + 1..behind - 1)
                    .all(|inside| page.may_be_name(inside) || page.mark(inside) == b'/') =>
        {
            behind
        }
        _ => at,
    }
}

/// Whether a token lies inside a name of a body or place that begins before it.
fn is_inside(page: Page<'_>, name: Option<&entity::Record>, at: usize) -> bool {
    name.is_some_and(|name| {
        name.label() != Label::Person
            && (name.first_token() as usize) < at
            && at < name.last_token() as usize
            // `[KOMPAS.com -- Koordinator ICW]`.
            && page.mark(at - 1) == 0
    })
}

/// Behind the `, 53` of `Budi Santoso, 53, adalah`, before its second comma.
fn behind_age(page: Page<'_>, at: usize) -> usize {
    if page.mark(at) != b',' || !page.is_number(at + 1) || page.word(at + 1).len() != 2 {
        return at;
    }
    let years = matches!(page.word(at + 2), "tahun" | "thn" | "th");
    let behind = at + 2 + usize::from(years);
    if page.mark(behind) == b',' {
        behind
    } else {
        at
    }
}

/// Behind `(Jokowi)`, `(45)`, `(F-PDIP)`; an office in brackets stays to be read.
fn behind_alias(page: Page<'_>, at: usize, end: usize) -> usize {
    if page.mark(at) != b'(' || page.is(at + 1, Title::HEAD | Title::VICE | Title::STATUS) {
        return at;
    }
    match page.behind_bracket(at, end) {
        Some(behind) if (at + 1..behind).all(|inside| !page.is(inside, Title::HEAD)) => behind,
        _ => at,
    }
}

/// Makes the records of one sentence.
struct Reader<'a> {
    page: Page<'a>,
    names: &'a [entity::Record],
    /// The number of the sentence's first name.
    offset: usize,
    end: usize,
}

impl Reader<'_> {
    fn record(&self, items: &[Item], link: Link) -> Option<Record> {
        let page = self.page;
        let (office, person) = (items.get(link.office)?, items.get(link.person)?);
        let (What::Office(phrase), What::Person(number)) = (&office.what, &person.what) else {
            return None;
        };
        let near = self
            .names
            .partition_point(|name| (name.last_token() as usize) <= phrase.first);
        let parts = body::split(page, phrase, window(self.names, near));
        let span = |(first, last): (usize, usize)| page.span(first, last);
        let origin = || gap::origin(page, phrase, person.first);
        let affiliation = parts.affiliation.or_else(origin).and_then(span);
        let head = page.span(phrase.first, head_end(page, phrase))?;
        let long = super::expansion(page.word(phrase.first));
        Some(Record {
            name: part_of(self.names.get(*number)?.span(), link.part, person.hyphen),
            person: (self.offset + number) as u32,
            position: page.span(phrase.first, phrase.last)?,
            head,
            kind: phrase.kind,
            vice: page.word(phrase.first).eq_ignore_ascii_case("wakil")
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
            dress: dress::of(
                page,
                person.bare_first,
                person.bare_last,
                person.first,
                self.end,
            ),
        })
    }
}

/// The end of the head without its ordinal: `Presiden` of `Presiden ke-7`.
fn head_end(page: Page<'_>, phrase: &Phrase) -> usize {
    let ordinal = |at: usize| {
        page.is(at, Title::AND)
            || page.word(at).starts_with("ke-")
            || page.word(at) == "ke"
            || page.is_number(at)
            || matches!(
                page.word(at),
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
fn covering(names: &[entity::Record], near: usize, span: Span) -> Option<usize> {
    names
        .iter()
        .enumerate()
        .skip(near)
        .take_while(|(_, name)| name.span().start() < span.end())
        .filter(|(_, name)| span.overlaps(name.span()) && name.label() != Label::Person)
        .max_by_key(|(_, name)| name.span().len())
        .map(|(number, _)| number)
}
