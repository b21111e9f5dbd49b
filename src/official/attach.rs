//! Who holds which office: neighbours in a sentence and what stands between them.

use std::ops::Range;

use super::clause;
use crate::Span;
use crate::lang::OfficeKind;
use crate::office::{Connection, Connective, Phrase, Status, connective, cues};
use crate::token::TokenKind;
use crate::view::TokenView;
use crate::why::{self, Act, Rule};

/// What stands in a sentence.
#[derive(Clone, Copy, Debug)]
pub(crate) enum What {
    /// The number of the name in its sentence.
    Person(usize),
    Office(Phrase),
}

/// One person or office with what surrounds it, as tokens.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Item {
    pub(crate) what: What,
    /// With ranks, honorifics or status words, degrees and alias.
    pub(crate) first: usize,
    pub(crate) last: usize,
    /// The name or office alone.
    pub(crate) bare_first: usize,
    pub(crate) bare_last: usize,
    pub(crate) status: Status,
    /// The holder of an office; the last office of a person.
    pub(crate) link: Option<usize>,
    /// Where the hyphen of a name that joins two stands, in bytes.
    pub(crate) hyphen: Option<usize>,
    /// A name that was said more fully before.
    pub(crate) short: bool,
}

/// An office and who holds it, as numbers of items.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Attachment {
    pub(crate) office: usize,
    pub(crate) person: usize,
    pub(crate) part: Part,
}

/// What of a name holds the office.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Whole,
    /// `Jokowi` of `Jokowi-Ahok`.
    First,
    Second,
}

/// Adds who holds what, in the order of the offices.
pub(crate) fn attach(
    view: TokenView<'_>,
    items: &mut Vec<Item>,
    sentence: Range<usize>,
    links: &mut Vec<Attachment>,
) {
    let mut attacher = Attacher {
        view,
        items,
        start: sentence.start,
        end: sentence.end,
    };
    attacher.touching();
    attacher.appointed();
    attacher.lists();
    attacher.rows_of_names();
    attacher.around();
    attacher.chains();
    attacher.chains_backward();
    attacher.pairs();
    attacher.wished();
    for office in 0..attacher.items.len() {
        let Some(person) = attacher.holder(office) else {
            continue;
        };
        let first = attacher.start_of_list(office, person);
        let last = attacher.end_of_list(office, person);
        let part = attacher.part(office, person);
        if first < last {
            let list = || attacher.joined_span(office, if first < person { first } else { last });
            why::told(Rule::SharedByList, Act::Joined, list);
        }
        links.extend((first..=last).map(|person| Attachment {
            office,
            person,
            part,
        }));
    }
    links.sort_by_key(|link| {
        attacher
            .items
            .get(link.office)
            .map(|office| office.bare_first)
    });
}

pub(super) struct Attacher<'a, 'b> {
    pub(super) view: TokenView<'a>,
    pub(super) items: &'b mut Vec<Item>,
    /// The first token of the sentence.
    pub(super) start: usize,
    pub(super) end: usize,
}

impl Attacher<'_, '_> {
    pub(super) fn office(&self, at: usize) -> Option<Phrase> {
        match self.items.get(at)?.what {
            What::Office(phrase) => Some(phrase),
            What::Person(_) => None,
        }
    }

    pub(super) fn is_person(&self, at: usize) -> bool {
        matches!(
            self.items.get(at).map(|item| item.what),
            Some(What::Person(_))
        )
    }

    /// The person who holds an office; for a person, the last office held.
    pub(super) fn holder(&self, at: usize) -> Option<usize> {
        self.items.get(at).filter(|_| !self.is_person(at))?.link
    }

    pub(super) fn has_office(&self, person: usize) -> bool {
        self.items
            .get(person)
            .is_some_and(|item| item.link.is_some())
    }

    pub(super) fn join(
        &mut self,
        rule: Rule,
        office: usize,
        person: usize,
        status: Option<Status>,
    ) {
        why::told(rule, Act::Joined, || self.joined_span(office, person));
        if let Some(item) = self.items.get_mut(office) {
            item.link = Some(person);
            if item.status == Status::Current {
                item.status = status.unwrap_or_default();
            }
        }
        if let Some(item) = self.items.get_mut(person) {
            item.link = Some(office);
        }
    }

    /// The words from an office to its holder.
    fn joined_span(&self, office: usize, person: usize) -> Option<Span> {
        let (one, other) = (self.items.get(office)?, self.items.get(person)?);
        let first = one.bare_first.min(other.bare_first);
        self.view.span(first, one.bare_last.max(other.bare_last))
    }

    /// What stands between the items `at` and `at + 1`.
    pub(super) fn between(&self, at: usize) -> Connection {
        let (Some(left), Some(right)) = (self.items.get(at), self.items.get(at + 1)) else {
            return Connection::new(Connective::Other);
        };
        if right.first < left.last {
            return Connection::new(Connective::Other);
        }
        if matches!(right.what, What::Office(_))
            && clause::appoints(self.view, left.last, right.first)
        {
            return Connection::new(Connective::As);
        }
        match (left.what, right.what) {
            (What::Office(phrase), What::Person(_)) => {
                use OfficeKind::{District, Police, Prosecutor, Village};
                let local = phrase.has_complement()
                    && matches!(phrase.kind, District | Police | Prosecutor | Village);
                connective::office_person(self.view, left.last, right.first, local)
            }
            (What::Office(_), What::Office(_)) => {
                cues::office_office(self.view, left.last, right.first)
            }
            _ => cues::person_office(self.view, left.last, right.first),
        }
    }

    /// `Menteri Luar Negeri Retno Marsudi`.
    fn touching(&mut self) {
        for at in 0..self.items.len().saturating_sub(1) {
            if self.office(at).is_some() && self.is_person(at + 1) {
                let between = self.between(at);
                if between.connective == Connective::Touch
                    && !self.is_master(at + 1)
                    && !self.part_served(at)
                    && !self.takes_body(at)
                {
                    self.join(Rule::Touching, at, at + 1, between.status);
                }
            }
        }
    }

    /// Whether the word before an item is of these classes.
    pub(super) fn follows(&self, item: usize, classes: u64) -> bool {
        self.items
            .get(item)
            .and_then(|item| item.first.checked_sub(1))
            .is_some_and(|before| before >= self.start && self.view.is(before, classes))
    }

    /// Whether what follows an office closes an apposition.
    pub(super) fn closes(&self, at: usize) -> bool {
        at >= self.end
            || matches!(
                self.view.mark(at),
                b',' | b')' | b'.' | b';' | b':' | b'"' | b'(' | 0xe2
            )
    }

    /// Whether an address of the net or a hashtag stands at a token, as behind the text of a tweet.
    pub(super) fn is_aside(&self, at: usize) -> bool {
        use TokenKind::{Hashtag, Mention, Url};
        let token = self.view.tokens().get(at);
        token.is_some_and(|token| matches!(token.kind(), Hashtag | Mention | Url))
    }

    /// `Budi Santoso Anggota Komisi IX DPR dari Fraksi …`: a whole name that begins a sentence.
    pub(super) fn opens_sentence(&self, person: usize) -> bool {
        self.items
            .get(person)
            .is_some_and(|item| item.first == self.start && item.bare_last > item.bare_first + 1)
    }
}
