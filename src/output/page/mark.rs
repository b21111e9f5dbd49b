//! What is marked in the text: names and quantities, and the offices around them.

use std::cmp::Reverse;

use crate::quantity::QuantityRef;
use crate::{Document, Entity, Official, Span};

/// A name or a quantity.
pub(super) enum Mark<'d> {
    Name(Entity<'d, 'd>),
    Number(usize, QuantityRef<'d>),
}

impl Mark<'_> {
    pub(super) fn span(&self) -> Span {
        match self {
            Mark::Name(name) => name.span(),
            Mark::Number(_, number) => number.span(),
        }
    }

    /// What its row leads to, behind the id of the document.
    pub(super) fn anchor(&self) -> String {
        match self {
            Mark::Name(name) => format!("e{}", name.index()),
            Mark::Number(number, _) => format!("q{number}"),
        }
    }

    pub(super) fn class(&self) -> &'static str {
        match self {
            Mark::Name(name) => name.label().as_str(),
            Mark::Number(..) => "quantity",
        }
    }

    /// What is told of it where one points at it.
    pub(super) fn hint(&self) -> String {
        match self {
            Mark::Number(_, number) => {
                let value = number.value();
                let mut hint = format!("{} = {value}", number.kind());
                if let Some(day) = number.resolved() {
                    hint.push_str(&format!(" = {day}"));
                }
                if number.approx() {
                    hint.push_str(", about");
                }
                hint
            }
            Mark::Name(name) => {
                let mut hint = name.label().to_string();
                if let Some(canonical) = name.canonical() {
                    hint.push_str(&format!(" = {canonical}"));
                }
                if let Some(id) = name.entry().and_then(|entry| entry.id()) {
                    hint.push_str(&format!(" [{id}]"));
                }
                if let Some(score) = name.score() {
                    hint.push_str(&format!(", score {score:.2}"));
                }
                hint
            }
        }
    }
}

/// What is marked, and what shares its words and is shorter.
pub(super) struct Marked<'d> {
    pub(super) mark: Mark<'d>,
    /// No element of its own, but a row of a table that leads here.
    pub(super) hidden: Vec<Mark<'d>>,
}

/// Names and quantities in the order of the text; where two share words, the longer.
pub(super) fn marks<'d>(document: &'d Document<'d, 'd>) -> impl Iterator<Item = Marked<'d>> {
    let mut names = document.entities().map(Mark::Name).peekable();
    let numbers = document.quantities().enumerate();
    let mut numbers = numbers
        .map(|(number, quantity)| Mark::Number(number, quantity))
        .peekable();
    let order = |mark: &Mark<'_>| (mark.span().start(), Reverse(mark.span().end()));
    let mut next = move || match (names.peek(), numbers.peek()) {
        (Some(name), Some(number)) if order(name) > order(number) => numbers.next(),
        (None, _) => numbers.next(),
        _ => names.next(),
    };
    let mut ahead = next();
    std::iter::from_fn(move || {
        let mut longest = ahead.take()?;
        let mut hidden = Vec::new();
        ahead = loop {
            match next() {
                Some(mut mark) if mark.span().start() < longest.span().end() => {
                    if mark.span().len() > longest.span().len() {
                        std::mem::swap(&mut mark, &mut longest);
                    }
                    hidden.push(mark);
                }
                apart => break apart,
            }
        };
        Some(Marked {
            mark: longest,
            hidden,
        })
    })
}

/// The words of an office, and the numbers of those who hold it.
pub(super) struct Office {
    pub(super) span: Span,
    pub(super) held: Vec<usize>,
}

impl Office {
    /// The offices in the order of the text; one that shares words with another goes with it.
    pub(super) fn all<'d>(officials: impl Iterator<Item = Official<'d, 'd>>) -> Vec<Office> {
        let mut spans: Vec<(Span, usize)> = officials
            .enumerate()
            .map(|(number, official)| (official.position_span(), number))
            .collect();
        spans.sort_by_key(|(span, number)| (span.start(), Reverse(span.end()), *number));
        let mut offices: Vec<Office> = Vec::new();
        for (span, number) in spans {
            match offices.last_mut() {
                Some(last) if span.start() < last.span.end() => last.held.push(number),
                _ => offices.push(Office {
                    span,
                    held: vec![number],
                }),
            }
        }
        offices
    }

    /// `1` or `1, 3`: the numbers as a reader sees them.
    pub(super) fn numbers(numbers: &[usize]) -> String {
        let numbers: Vec<String> = numbers.iter().map(|n| (n + 1).to_string()).collect();
        numbers.join(", ")
    }
}
