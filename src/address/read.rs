//! Gathers the fields of addresses.

use super::{Field, Part, Record, code, piece};
use crate::lang::{Word, designators};
use crate::name::{self, DocumentHits, EntryRef, Label, Lookup};
use crate::quantity::Quantity;
use crate::sentence::Sentence;
use crate::token::{Token, TokenKind, Traits};
use crate::{Span, quantity};

/// So many words that are no field may stand between two fields: the name of an estate, `Komp. Seroja`.
const MOST_BETWEEN: usize = 4;

/// The addresses of a text, in its order.
pub(crate) fn read(
    text: &str,
    tokens: &[Token],
    sentences: &[Sentence],
    names: &[name::Record],
    quantities: &[Quantity],
    known: DocumentHits<'_, '_>,
) -> Vec<Record> {
    let mut reader = Reader {
        text,
        tokens,
        known,
        open: Vec::new(),
        hits: Vec::new(),
        found: Vec::new(),
        unknown: None,
    };
    let mut items = Items {
        names: names.iter().peekable(),
        quantities: quantities.iter().peekable(),
    };
    let mut end = 0;
    while let Some(item) = items.next() {
        let first = match item {
            Item::Name(name) => name.first_token() as usize,
            Item::Quantity(quantity) => {
                tokens.partition_point(|token| token.end() <= quantity.span().start())
            }
        };
        if reader.is_open() && !reader.bridges(sentences, end, first) {
            reader.close();
        }
        if reader.is_open() {
            reader.block(end, first);
        }
        let was_open = reader.is_open();
        let last = match item {
            Item::Name(name) => {
                reader.name(name);
                name.last_token() as usize
            }
            Item::Quantity(quantity) => {
                reader.quantity(quantity, end, first);
                tokens.partition_point(|token| token.start() < quantity.span().end())
            }
        };
        if reader.is_open() || was_open {
            end = last;
        }
    }
    reader.close();
    reader.found
}

#[derive(Clone, Copy)]
enum Item<'d> {
    Name(&'d name::Record),
    Quantity(&'d quantity::Quantity),
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

struct Reader<'d, 'g> {
    text: &'d str,
    tokens: &'d [Token],
    known: DocumentHits<'g, 'd>,
    /// The address that is being read.
    open: Vec<Field>,
    hits: Vec<Option<u32>>,
    found: Vec<Record>,
    /// The place right before, of which nothing tells what it is.
    unknown: Option<(Span, Option<u32>)>,
}

impl Reader<'_, '_> {
    fn is_open(&self) -> bool {
        !self.open.is_empty()
    }

    fn word(&self, at: usize) -> &str {
        self.tokens
            .get(at)
            .map_or("", |token| token.text(self.text))
    }

    fn listed(&self, at: usize) -> Word {
        Word::of(self.word(at))
    }

    /// Whether an address goes on over the tokens `from..to`.
    fn bridges(&self, sentences: &[Sentence], from: usize, to: usize) -> bool {
        if to < from {
            return true;
        }
        if to - from > 3 * MOST_BETWEEN {
            return false;
        }
        let mut words = 0;
        for at in from..to {
            let Some(&token) = self.tokens.get(at) else {
                return false;
            };
            let is_marked = matches!(self.word(at), ";" | "?" | "!" | "\"" | "“" | "”");
            let listed = self.listed(at);
            let belongs = listed.is(designators::NUMBERED)
                || piece::by_designator(listed).is_some()
                || listed.is(designators::BETWEEN);
            let is_word = matches!(token.kind(), TokenKind::Word | TokenKind::Abbreviation);
            words += usize::from(is_word && !belongs);
            let is_prose = is_word && !belongs && !token.has(Traits::CAPITAL);
            if is_marked || is_prose || token.has(Traits::PARAGRAPH) {
                return false;
            }
        }
        let breaks = self
            .tokens
            .get(to)
            .is_some_and(|token| token.has(Traits::PARAGRAPH));
        !breaks && words <= MOST_BETWEEN && !self.is_parted(sentences, from, to)
    }

    /// Whether a sentence ends there with its mark, and not only its line.
    fn is_parted(&self, sentences: &[Sentence], from: usize, to: usize) -> bool {
        let next = sentences.partition_point(|sentence| sentence.tokens().end < from.max(1));
        let ends = sentences
            .get(next)
            .map_or(usize::MAX, |sentence| sentence.tokens().end);
        ends <= to
            && matches!(self.word(ends - 1), "." | "!" | "?")
            && !self
                .listed(ends.saturating_sub(2))
                .is(designators::NUMBERED)
            && !self.tokens.get(ends).is_some_and(|token| {
                token.has(Traits::NEWLINE) || token.kind() == TokenKind::Number
            })
    }

    /// The token before `at`, without the dot of an abbreviation.
    fn word_before(&self, at: usize) -> Word {
        let Some(before) = at.checked_sub(1) else {
            return Word::default();
        };
        let is_dot = self.word(before) == "." && before > 0;
        self.listed(before - usize::from(is_dot))
    }

    /// The letter of a block among the tokens `from..to`, which no quantity holds: `Blok G No 20`.
    fn block(&mut self, from: usize, to: usize) {
        const LONGEST: usize = 3;
        let is_block = |&at: &usize| {
            let token = self.tokens.get(at);
            self.word_before(at).is(designators::OF_BLOCK)
                && self.word(at).len() <= LONGEST
                && token.is_some_and(|token| token.has(Traits::CAPITAL))
        };
        let block = (from..to).find(is_block);
        if let Some(token) = block.and_then(|at| self.tokens.get(at)) {
            self.push(Part::Block, token.span(), None, None);
        }
    }

    fn name(&mut self, name: &name::Record) {
        if name.label() != Label::Place {
            self.unknown = None;
            // A firm in a building, the bearer of a name: the address is over.
            if name.label() == Label::Person {
                self.close();
            }
            return;
        }
        let first = name.first_token() as usize;
        let entry = name.entry().map(EntryRef);
        let class = entry
            .and_then(|entry| self.known.entry(entry.0))
            .map(|entry| entry.class());
        let part =
            piece::by_designator(self.listed(first)).or_else(|| class.and_then(piece::by_class));
        match part {
            Some(part) => self.push(part, name.span(), entry, name.hit()),
            None => self.place(name),
        }
    }

    /// A place without a word for what it is.
    fn place(&mut self, name: &name::Record) {
        if !self.is_open() {
            return;
        }
        // `Jakarta Pusat, Bandung`: a name of a city and a regency; which, the codes tell.
        let known = self.known;
        let parts = name.hit().into_iter().flat_map(|hit| known.candidates(hit));
        let mut parts = parts.filter_map(|(_, entry)| piece::by_class(entry.class()));
        let is_level = |part: Part| (Part::District..=Part::Province).contains(&part);
        let part = parts.find(|&part| is_level(part) && !self.has(part));
        match part {
            Some(part) => self.push(part, name.span(), None, name.hit()),
            None => self.unknown = Some((name.span(), name.hit())),
        }
    }

    fn quantity(&mut self, quantity: &Quantity, end: usize, first: usize) {
        let Some(parts) = piece::of_code(self.text, quantity) else {
            let last = self.open.last().copied();
            let before = last.map(|field| field.part);
            // The `Anggrek 4` of `Jalan Anggrek 4`, which looks like a model.
            let overlapped = last.filter(|field| {
                matches!(field.part, Part::Street | Part::Lane)
                    && (field.span.start()..field.span.end()).contains(&quantity.span().start())
            });
            if let Some(street) = overlapped {
                let rest = self.text.get(street.span.end()..quantity.span().end());
                let number = rest.unwrap_or("").trim_start();
                let start = quantity.span().end() - number.len();
                let is_number = number.starts_with(|c: char| c.is_ascii_digit());
                if is_number && !self.has(Part::House) {
                    let span = Span::new(start, quantity.span().end());
                    self.push(Part::House, span, None, None);
                }
                return;
            }
            let after_word = self.word_before(first).is(designators::OF_PLOT);
            let is_dot = first == end + 1 && self.word(end) == ".";
            let is_beside = (first == end || is_dot)
                && matches!(before, Some(Part::Street | Part::Lane | Part::Building));
            let after_block = self.word_before(first).is(designators::OF_BLOCK);
            if after_block && self.is_open() && piece::is_house(self.text, quantity) {
                self.push(Part::Block, quantity.span(), None, None);
            } else if (is_beside || after_word && self.is_open())
                && !self.has(Part::House)
                && piece::is_house(self.text, quantity)
            {
                self.push(Part::House, quantity.span(), None, None);
            }
            return;
        };
        for (part, span) in parts.into_iter().flatten() {
            // A number alone begins no address, but for the RT of `RT 03 RW 05 Desa Raja`.
            if self.is_open() || matches!(part, Part::Rt | Part::Rw) {
                self.push(part, span, None, None);
            }
        }
    }

    fn has(&self, part: Part) -> bool {
        self.open.iter().any(|field| field.part == part)
    }

    fn push(&mut self, part: Part, span: Span, entry: Option<EntryRef>, hit: Option<u32>) {
        let mut part = part;
        if part == Part::Street && self.has(Part::Street) && !self.has(Part::Lane) {
            let is_beside = self
                .open
                .last()
                .is_some_and(|field| field.part < Part::Hamlet);
            part = if is_beside { Part::Lane } else { part };
        }
        if self.has(part) {
            self.close();
        }
        if part == Part::Lane && !self.is_open() {
            part = Part::Street;
        }
        // `Talise, Kec. Mantikulore`: the place before a district is its village.
        if let Some((unknown, hit)) = self.unknown.take()
            && part == Part::District
            && self.is_open()
            && !self.has(Part::Village)
        {
            self.open.push(Field {
                part: Part::Village,
                span: unknown,
                entry: None,
            });
            self.hits.push(hit);
        }
        self.open.push(Field { part, span, entry });
        self.hits.push(hit);
    }

    /// Ends the address that is being read, and keeps it where it is one: two fields, one of them below the regency.
    fn close(&mut self) {
        self.unknown = None;
        let is_address = self.open.len() > 1
            && self.open.iter().any(|field| field.part < Part::Regency)
            && self.open.iter().any(|field| {
                !matches!(
                    field.part,
                    Part::House | Part::Km | Part::Block | Part::Building
                )
            });
        if is_address {
            code::settle(&self.known, &mut self.open, &self.hits);
            let start = self.open.iter().map(|field| field.span.start()).min();
            let end = self.open.iter().map(|field| field.span.end()).max();
            self.found.push(Record {
                span: Span::new(start.unwrap_or(0), end.unwrap_or(0)),
                fields: std::mem::take(&mut self.open),
            });
        }
        self.open.clear();
        self.hits.clear();
    }
}
