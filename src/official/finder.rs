//! The officials of a text, sentence by sentence.

use super::Record;
use super::attach::{self, Attachment, Item, Part, What};
use super::block::{Blocks, Pair};
use super::items::{Items, window};
use crate::Span;
use crate::lang::{OfficeClass, expansion, grammar, word};
use crate::name::{self, Label};
use crate::office::{Phrase, Status, affiliation, honorific, origin, shape};
use crate::text::reuse;
use crate::view::TokenView;
use crate::why::{self, Act, Rule};

/// Finds officials; keeps its buffers from one text to the next.
#[derive(Debug, Default)]
pub struct Finder {
    items: Vec<Item>,
    links: Vec<Attachment>,
}

impl Finder {
    /// Empties the buffers.
    pub(crate) fn clear(&mut self) {
        reuse(&mut self.items);
        reuse(&mut self.links);
    }

    /// Adds the officials of a text to `officials`, in its order.
    ///
    /// `names` are the names of the text, sorted and not overlapping; `blocks` have read its lines.
    pub fn find(
        &mut self,
        view: TokenView<'_>,
        names: &[name::Record],
        blocks: &Blocks,
        officials: &mut Vec<Record>,
    ) {
        let begun = officials.len();
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
            let items = Items {
                view,
                sentence: tokens.clone(),
                before,
                names: inside,
            };
            items.collect(&mut self.items);
            self.links.clear();
            attach::attach(view, &mut self.items, tokens.clone(), &mut self.links);
            let recorder = Recorder {
                view,
                names: inside,
                offset: first,
                end: tokens.end,
            };
            for link in &self.links {
                officials.extend(recorder.record(&self.items, *link));
            }
        }
        self.in_blocks(view, names, blocks, begun, officials);
    }

    /// Adds those of blocks that no sentence told.
    fn in_blocks(
        &mut self,
        view: TokenView<'_>,
        names: &[name::Record],
        blocks: &Blocks,
        begun: usize,
        officials: &mut Vec<Record>,
    ) {
        let told = officials.len();
        // An office that several hold together replaces what a sentence told once.
        let mut placed = None;
        for pair in &blocks.pairs {
            let Some(record) = self.in_block(view, names, pair) else {
                continue;
            };
            let known = officials.get_mut(begun..told).unwrap_or_default();
            let from = known
                .partition_point(|official| official.position.end() <= record.position.start());
            why::told(Rule::Block, Act::Joined, || Some(record.position));
            match known
                .get_mut(from)
                .filter(|official| official.position.overlaps(record.position))
                .filter(|_| placed != Some(record.position))
            {
                // Lines tell more than a sentence that goes over them.
                Some(official) => *official = record,
                None => officials.push(record),
            }
            placed = Some(record.position);
        }
        if officials.len() > told
            && let Some(found) = officials.get_mut(begun..)
        {
            found.sort_unstable_by_key(|official| {
                (official.position.start(), official.name.start())
            });
        }
    }

    fn in_block(
        &mut self,
        view: TokenView<'_>,
        names: &[name::Record],
        pair: &Pair,
    ) -> Option<Record> {
        let number = names.partition_point(|name| (name.last_token() as usize) <= pair.name.start);
        let name = names.get(number).filter(|name| {
            name.label() == Label::Person && (name.first_token() as usize) < pair.name.end
        })?;
        let (first, last) = (name.first_token() as usize, name.last_token() as usize);
        let phrase = pair.office.phrase;
        let item = |what, first, last, bare_first, bare_last, status| Item {
            what,
            first,
            last,
            bare_first,
            bare_last,
            status,
            link: None,
            hyphen: None,
            short: false,
        };
        self.items.clear();
        let office = What::Office(phrase);
        self.items.push(item(
            office,
            pair.office.first,
            phrase.last,
            phrase.first,
            phrase.last,
            pair.office.status,
        ));
        let front = honorific::front(view, first, pair.cell.start);
        self.items.push(item(
            What::Person(number),
            front,
            last,
            first,
            last,
            Status::Current,
        ));
        let recorder = Recorder {
            view,
            names,
            offset: 0,
            end: pair.cell.end,
        };
        let link = Attachment {
            office: 0,
            person: 1,
            part: Part::Whole,
        };
        recorder.record(&self.items, link)
    }
}

/// Makes the records of one sentence.
struct Recorder<'a> {
    view: TokenView<'a>,
    names: &'a [name::Record],
    /// The number of the sentence's first name.
    offset: usize,
    end: usize,
}

impl Recorder<'_> {
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
        let origin = || origin::origin(view, phrase, person.first);
        let affiliation = parts.affiliation.or_else(origin).and_then(span);
        let head = view.span(phrase.first, head_end(view, phrase))?;
        let long = expansion(view.word(phrase.first));
        Some(Record {
            name: part_of(self.names.get(*number)?.span(), link.part, person.hyphen),
            person: (self.offset + number) as u32,
            position: view.span(phrase.first, phrase.last)?,
            head,
            kind: phrase.kind,
            vice: view.listed(phrase.first) == word::WAKIL
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
            || shape::is_ordinal(view, at)
            || view.lower(at) == word::KE
            || view.is_number(at)
            || view.lower(at).is(grammar::ORDINAL)
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
