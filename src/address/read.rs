//! Gathers the fields of addresses.

use std::ops::Range;

use super::bridge::Bridge;
use super::draft::Draft;
use super::source::Source;
use super::{Record, number, piece, place};
use crate::name::{self, DocumentHits, Label};
use crate::quantity::{self, Quantity};
use crate::sentence::Sentence;
use crate::token::{Token, Tokens};

/// The addresses of a text, in its order.
pub(crate) fn read(
    text: &str,
    tokens: &[Token],
    sentences: &[Sentence],
    names: &[name::Record],
    quantities: &[Quantity],
    known: DocumentHits<'_, '_>,
) -> Vec<Record> {
    let source = Source {
        tokens: Tokens { text, all: tokens },
        known,
    };
    let mut draft = Draft::new(source);
    let mut items = Items {
        names: names.iter().peekable(),
        quantities: quantities.iter().peekable(),
    };
    let mut end = 0;
    while let Some(item) = items.next() {
        if !draft.is_open() && !item.may_begin() {
            continue;
        }
        let Range {
            start: first,
            end: last,
        } = item.tokens(tokens);
        let bridge = Bridge {
            source,
            sentences,
            last: draft.open.last(),
        };
        if draft.is_open() && !bridge.bridges(end, first..last) {
            draft.close();
            if !item.may_begin() {
                continue;
            }
        }
        if draft.is_open() {
            number::block(&mut draft, end, first);
            number::unread_house(&mut draft, end, first);
        }
        let was_open = draft.is_open();
        match item {
            Item::Name(name) => place::name(&mut draft, name, end..first),
            Item::Quantity(quantity) => number::quantity(&mut draft, quantity, end, first),
        }
        if draft.is_open() || was_open {
            end = last;
        }
    }
    draft.close();
    draft.found
}

#[derive(Clone, Copy)]
enum Item<'d> {
    Name(&'d name::Record),
    Quantity(&'d quantity::Quantity),
}

impl Item<'_> {
    /// The tokens it stands on.
    fn tokens(self, tokens: &[Token]) -> Range<usize> {
        match self {
            Item::Name(name) => name.first_token() as usize..name.last_token() as usize,
            Item::Quantity(quantity) => {
                let span = quantity.span();
                tokens.partition_point(|token| token.end() <= span.start())
                    ..tokens.partition_point(|token| token.start() < span.end())
            }
        }
    }

    /// Whether an address may begin with it: most names and numbers of prose are passed over here.
    fn may_begin(self) -> bool {
        match self {
            Item::Name(name) => name.label() == Label::Place,
            Item::Quantity(quantity) => quantity.identifies().is_some_and(piece::may_begin),
        }
    }
}

/// Names and quantities in the order of the text.
struct Items<'d> {
    names: std::iter::Peekable<std::slice::Iter<'d, name::Record>>,
    quantities: std::iter::Peekable<std::slice::Iter<'d, Quantity>>,
}

impl<'d> Items<'d> {
    fn next(&mut self) -> Option<Item<'d>> {
        let name = self.names.peek().map(|name| name.span().start());
        let quantity = self.quantities.peek().map(|one| one.span().start());
        match (name, quantity) {
            (Some(name), Some(quantity)) if quantity < name => {
                self.quantities.next().map(Item::Quantity)
            }
            (None, Some(_)) => self.quantities.next().map(Item::Quantity),
            _ => self.names.next().map(Item::Name),
        }
    }
}
