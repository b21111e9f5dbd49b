//! Gathers the fields of addresses.

use std::ops::Range;

use super::{Field, Part, Record, code, piece};
use crate::lang::{Word, designators, people};
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
        unknown: [None; 2],
        is_marked: false,
    };
    let mut items = Items {
        names: names.iter().peekable(),
        quantities: quantities.iter().peekable(),
    };
    let mut end = 0;
    while let Some(item) = items.next() {
        if !reader.is_open() && !item.may_begin() {
            continue;
        }
        let first = match item {
            Item::Name(name) => name.first_token() as usize,
            Item::Quantity(quantity) => {
                tokens.partition_point(|token| token.end() <= quantity.span().start())
            }
        };
        let last = match item {
            Item::Name(name) => name.last_token() as usize,
            Item::Quantity(quantity) => {
                tokens.partition_point(|token| token.start() < quantity.span().end())
            }
        };
        if reader.is_open() && !reader.bridges(sentences, end, first..last) {
            reader.close();
            if !item.may_begin() {
                continue;
            }
        }
        if reader.is_open() {
            reader.block(end, first);
            reader.unread_house(end, first);
        }
        let was_open = reader.is_open();
        match item {
            Item::Name(name) => reader.name(name, end..first),
            Item::Quantity(quantity) => reader.quantity(quantity, end, first),
        }
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

impl Item<'_> {
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

struct Reader<'d, 'g> {
    text: &'d str,
    tokens: &'d [Token],
    known: DocumentHits<'g, 'd>,
    /// The address that is being read.
    open: Vec<Field>,
    hits: Vec<Option<u32>>,
    found: Vec<Record>,
    /// The places right before, of which nothing tells what they are: the last two.
    unknown: [Option<(Span, Option<u32>)>; 2],
    /// Whether the number of the house stands behind its word.
    is_marked: bool,
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

    fn first_token(&self, span: Span) -> usize {
        self.tokens
            .partition_point(|token| token.end() <= span.start())
    }

    /// Whether an address goes on over the tokens from `from` to those of the next item.
    fn bridges(&self, sentences: &[Sentence], from: usize, item: Range<usize>) -> bool {
        let to = item.start;
        if to < from {
            return true;
        }
        if to - from > 3 * MOST_BETWEEN {
            return false;
        }
        let mut words = 0;
        // All of such a line is small: `Jalan raya meliling kerambitan kab.tabanan`.
        let is_small_line = || {
            (self.told_at(to).is_some() || self.starts_line(to))
                && self.open.last().is_some_and(|field| self.is_small(field))
        };
        let mut before = Word::default();
        for at in from..to {
            let Some(&token) = self.tokens.get(at) else {
                return false;
            };
            let is_marked = matches!(self.word(at), ";" | "?" | "!" | "[" | "\"" | "“" | "”");
            if is_marked || token.has(Traits::PARAGRAPH) {
                return false;
            }
            // `Gang andalas`, `Desa kutuh`.
            let is_told = piece::by_designator(before).is_some();
            before = Word::default();
            if !matches!(token.kind(), TokenKind::Word | TokenKind::Abbreviation) {
                continue;
            }
            before = self.listed(at);
            let belongs = before.is(designators::NUMBERED)
                || piece::by_designator(before).is_some()
                || before.is(designators::BETWEEN);
            words += usize::from(!belongs);
            if belongs || is_told || token.has(Traits::CAPITAL) {
                continue;
            }
            // `RT 65, karangampel, Kabupaten Indramayu`.
            let is_between = || self.word(at - 1) == "," && self.word(at + 1) == ",";
            if !(words <= 1 && is_small_line() || is_between()) {
                return false;
            }
        }
        let breaks = self
            .tokens
            .get(to)
            .is_some_and(|token| token.has(Traits::PARAGRAPH));
        !breaks && words <= MOST_BETWEEN && !self.is_parted(sentences, from, item)
    }

    /// Whether a sentence ends there with its mark, and not only its line; what stands alone between two dots is a part of the
    /// address: `Jalan Melati. Renon. Denpasar`.
    fn is_parted(&self, sentences: &[Sentence], from: usize, item: Range<usize>) -> bool {
        let to = item.start;
        let is_street = self.listed(to).is(designators::STREET);
        if !is_street
            && self.word(from) == "."
            && (self.word(item.end) == "." || self.starts_line(item.end))
        {
            return false;
        }
        let next = sentences.partition_point(|sentence| sentence.tokens().end < from.max(1));
        let ends = sentences
            .get(next)
            .map_or(usize::MAX, |sentence| sentence.tokens().end);
        ends <= to
            && matches!(self.word(ends - 1), "." | "!" | "?")
            // `Gedung Melati. Lt. 1`.
            && !self.listed(ends).is(designators::NUMBERED)
            && !self
                .listed(ends.saturating_sub(2))
                .is(designators::NUMBERED)
            && !self.tokens.get(ends).is_some_and(|token| {
                token.has(Traits::NEWLINE) && !is_street || token.kind() == TokenKind::Number
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
        if let Some((at, token)) = block.and_then(|at| Some((at, self.tokens.get(at)?))) {
            // `Blok A/1`.
            let number = self
                .tokens
                .get(at + 2)
                .filter(|number| self.word(at + 1) == "/" && number.kind() == TokenKind::Number);
            let end = number.map_or(token.end(), |number| number.end());
            self.push(Part::Block, Span::new(token.start(), end), None, None);
        }
    }

    /// The number of a house right behind its street that no quantity holds: `24.A`, `B.42`.
    fn unread_house(&mut self, from: usize, to: usize) {
        const LONGEST: usize = 6;
        let is_beside = self
            .open
            .last()
            .is_some_and(|field| field.part <= Part::Lane);
        let at = from + usize::from(self.word(from) == ".");
        let word = self.word(at);
        let is_house = word.len() <= LONGEST
            && word.bytes().any(|byte| byte.is_ascii_digit())
            && word
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'/'));
        if let Some(token) = self
            .tokens
            .get(at)
            .filter(|_| at < to && is_beside && is_house)
        {
            self.push(Part::House, self.with_letter(token.span()), None, None);
        }
    }

    /// The number of a house with its letter: `55 C`, `24.A`, `B.42`.
    fn with_letter(&self, span: Span) -> Span {
        let is_letter = |at: usize| self.is_letter(at);
        let first = self.first_token(span);
        let next = self
            .tokens
            .partition_point(|token| token.end() <= span.end());
        let is_dot = self.word(next) == "." && self.is_glued(next) && self.is_glued(next + 1);
        let behind = next + usize::from(is_dot);
        if is_letter(behind) && self.word(behind + 1) != "." {
            let end = self
                .tokens
                .get(behind)
                .map_or(span.end(), |token| token.end());
            return Span::new(span.start(), end);
        }
        let before = first.checked_sub(2).filter(|&before| {
            is_letter(before) && self.word(before + 1) == "." && self.is_glued(first)
        });
        let start = before.and_then(|before| self.tokens.get(before));
        Span::new(
            start.map_or(span.start(), |token| token.start()),
            span.end(),
        )
    }

    fn is_letter(&self, at: usize) -> bool {
        let token = self.tokens.get(at);
        token.is_some_and(|token| {
            token.len() == 1 && token.has(Traits::CAPITAL) && !token.has(Traits::NEWLINE)
        })
    }

    /// Whether a word behind the first of a field is small.
    fn is_small(&self, field: &Field) -> bool {
        let first = self.first_token(field.span);
        let behind = self.tokens.get(first + 1..).unwrap_or_default().iter();
        let mut inside = behind.take_while(|token| token.start() < field.span.end());
        inside.any(|token| token.kind() == TokenKind::Word && !token.has(Traits::CAPITAL))
    }

    fn starts_line(&self, at: usize) -> bool {
        let token = self.tokens.get(at);
        token.is_none_or(|token| token.has(Traits::NEWLINE))
    }

    fn is_glued(&self, at: usize) -> bool {
        self.tokens
            .get(at)
            .is_some_and(|token| token.has(Traits::GLUED))
    }

    /// A name behind the tokens `gap`.
    fn name(&mut self, name: &name::Record, gap: Range<usize>) {
        if name.label() != Label::Place {
            self.unknown = [None; 2];
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
        // `Tabanan Kab.`
        let behind = || {
            let last = self.listed((name.last_token() as usize).saturating_sub(1));
            last.is(designators::OF_REGENCY).then_some(Part::Regency)
        };
        let is_one = name.last_token() == name.first_token() + 1;
        let told = match is_one {
            true => None,
            false => piece::by_designator(self.listed(first)).or_else(behind),
        };
        let small = || {
            let is_small = |token: &Token| self.is_open() && !token.has(Traits::CAPITAL);
            let written = name.span().of(self.text);
            let written = written.filter(|_| self.tokens.get(first).is_some_and(is_small));
            self.known.classes_of(written?).find_map(piece::by_class)
        };
        let part = told
            .or_else(|| class.and_then(piece::by_class))
            .or_else(small);
        // `Provinsi Banten di Desa Raja`: not what it lies in follows, but another address.
        // Only where an address is open is the gap as short as `bridges` lets it be.
        let goes_down = |field: &Field| part.is_some_and(|part| field.part > part);
        if self.open.last().is_some_and(goes_down)
            && gap
                .into_iter()
                .any(|at| self.listed(at).is(people::BEFORE_PLACE))
        {
            self.close();
        }
        if !self.is_open() && told.is_some() && self.is_ruled(first) {
            return;
        }
        match part {
            Some(part) if told.is_none() && self.has(part) => self.again(name, part),
            Some(part) => self.push(part, name.span(), entry, name.hit()),
            None => self.place(name),
        }
    }

    /// Whether an office stands before a level, which is no address then: `Kepala Desa Suka Maju, Kabupaten Bogor`.
    fn is_ruled(&self, first: usize) -> bool {
        let Some(office) = first.checked_sub(1) else {
            return false;
        };
        let seat = office.checked_sub(1).map(|seat| self.listed(seat));
        self.listed(office).is(designators::OF_OFFICE)
            && !seat.is_some_and(|word| word.is(designators::SEAT_OF_OFFICE))
    }

    /// A region without its word, where the address has one of its level: the same once more (`Denpasar⏎Denpasar Kota`), or
    /// another of its name (`Kabupaten Merangin - Jambi`).
    fn again(&mut self, name: &name::Record, part: Part) {
        let known = self.known;
        let candidates = |hit: Option<u32>| {
            let all = hit.map(|hit| known.candidates(hit));
            all.into_iter().flatten()
        };
        let before = self.open.iter().position(|field| field.part == part);
        let written = before.and_then(|at| self.open.get(at)?.span.of(self.text));
        let is_written = || {
            written
                .unwrap_or("")
                .eq_ignore_ascii_case(name.span().of(self.text).unwrap_or(""))
        };
        let hit = before.and_then(|at| self.hits.get(at).copied().flatten());
        let is_same = name
            .entry()
            .is_some_and(|own| candidates(hit).any(|(number, _)| number == own))
            || is_written();
        if is_same {
            return;
        }
        let mut parts =
            candidates(name.hit()).filter_map(|(_, entry)| piece::by_class(entry.class()));
        let other = parts.find(|&other| other > part && !self.has(other));
        match other {
            Some(other) => self.push(other, name.span(), None, name.hit()),
            None => self.push(part, name.span(), name.entry().map(EntryRef), name.hit()),
        }
    }

    /// A place without a word for what it is.
    fn place(&mut self, name: &name::Record) {
        if !self.is_open() {
            // `Pondok Karya Agung Blok B`.
            if self
                .listed(name.last_token() as usize)
                .is(designators::OF_BLOCK)
            {
                self.push(Part::Building, name.span(), None, None);
            }
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
            None => self.unknown = [self.unknown[1], Some((name.span(), name.hit()))],
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
            let number = self.word_before(first);
            if number.is(designators::BEFORE_HOUSE)
                && before.is_some_and(|part| part <= Part::Rw)
                && piece::is_house(self.text, quantity)
            {
                self.house(quantity.span(), first);
                return;
            }
            let after_word = number.is(designators::OF_PLOT);
            // `Jalan Seroja E 1/2`.
            let is_dot = first == end + 1 && (self.word(end) == "." || self.is_letter(end))
                || first == end + 2 && self.is_letter(end) && self.word(end + 1) == ".";
            let is_beside = (first == end || is_dot)
                && matches!(before, Some(Part::Street | Part::Lane | Part::Building));
            let is_beside = is_beside || self.is_behind_block(quantity.span());
            let after_block = self.word_before(first).is(designators::OF_BLOCK);
            if after_block && self.is_open() && piece::is_house(self.text, quantity) {
                self.push(Part::Block, quantity.span(), None, None);
            } else if (is_beside || after_word && self.is_open())
                && !self.has(Part::House)
                && piece::is_house(self.text, quantity)
            {
                self.is_marked = after_word;
                self.push(Part::House, self.with_letter(quantity.span()), None, None);
            }
            return;
        };
        for (part, span) in parts.into_iter().flatten() {
            if part == Part::House {
                self.house(span, first);
                continue;
            }
            self.push(part, span, None, None);
        }
    }

    /// Whether a number stands right behind the letter of a block: `Blok C 12`.
    fn is_behind_block(&self, number: Span) -> bool {
        let last = self.open.last();
        let block = last.filter(|field| field.part == Part::Block);
        let between = block.and_then(|block| self.text.get(block.span.end()..number.start()));
        between == Some(" ")
    }

    /// The number of a house behind its word, which goes before one that only follows the street: `Gg. Mawar 7 RT 03 No. 12`.
    fn house(&mut self, span: Span, first: usize) {
        let span = self.with_letter(span);
        let is_marked = self.word_before(first).is(designators::BEFORE_HOUSE);
        let plain = self.open.iter_mut().find(|field| field.part == Part::House);
        match plain {
            Some(field) if is_marked && !self.is_marked => field.span = span,
            _ => self.push(Part::House, span, None, None),
        }
        self.is_marked = is_marked;
    }

    fn has(&self, part: Part) -> bool {
        self.open.iter().any(|field| field.part == part)
    }

    fn push(&mut self, part: Part, span: Span, entry: Option<EntryRef>, hit: Option<u32>) {
        let mut part = part;
        if part == Part::Street && self.has(Part::Street) && !self.has(Part::Lane) {
            let first = self.first_token(span);
            let is_lane = self.listed(first).is(designators::LANE);
            let starts_line = self
                .tokens
                .get(first)
                .is_some_and(|token| token.has(Traits::NEWLINE));
            let last = self.open.last();
            let is_beside =
                last.is_some_and(|field| field.part < Part::Hamlet) && (is_lane || !starts_line);
            part = if is_beside { Part::Lane } else { part };
        }
        self.give_way(part, span);
        if self.has(part) {
            self.close();
        }
        if part == Part::Lane && !self.is_open() {
            part = Part::Street;
        }
        self.take_unknown(part, span);
        self.open.push(Field { part, span, entry });
        self.hits.push(hit);
    }

    /// Places right before a region are what lies in it: `Talise, Kec. Mantikulore`, `Kayu Putih, Pulo Gadung, Jakarta Timur`.
    fn take_unknown(&mut self, part: Part, region: Span) {
        let unknown = std::mem::take(&mut self.unknown);
        let parts = match (part, unknown) {
            (Part::District, _) => [None, Some(Part::Village)],
            (Part::Regency, [Some(_), Some(_)]) => [Some(Part::Village), Some(Part::District)],
            (Part::Regency, _) if self.has(Part::Village) => [None, Some(Part::District)],
            (Part::Regency, _) => [None, Some(Part::Village)],
            _ => return,
        };
        let mut next = region.start();
        let mut taken = [None; 2];
        for (found, (part, unknown)) in taken.iter_mut().zip(parts.into_iter().zip(unknown)).rev() {
            let (Some(part), Some((span, hit))) = (part, unknown) else {
                break;
            };
            let between = self.text.get(span.end()..next).unwrap_or("").trim();
            let is_site = self.listed(self.first_token(span)).is(designators::SITE);
            let is_beside = matches!(between, "" | "," | "-");
            if !self.is_open()
                || self.has(part)
                || self.has(Part::District)
                || is_site
                || !is_beside
            {
                break;
            }
            next = span.start();
            *found = Some((part, span, hit));
        }
        for (part, span, hit) in taken.into_iter().flatten() {
            self.open.push(Field {
                part,
                span,
                entry: None,
            });
            self.hits.push(hit);
        }
    }

    /// What the first word of a field tells that it is.
    fn told(&self, span: Span) -> Option<Part> {
        self.told_at(self.first_token(span))
    }

    fn told_at(&self, first: usize) -> Option<Part> {
        piece::by_designator(self.listed(first))
    }

    /// A region told by its word goes before one of its level that nothing tells: `Purwodadi, Kecamatan Purwodadi`, `Kota Masohi Kab.
    /// Maluku Tengah`.
    fn give_way(&mut self, part: Part, span: Span) {
        if !matches!(part, Part::District | Part::Regency) || self.told(span).is_none() {
            return;
        }
        let Some(at) = self.open.iter().position(|field| field.part == part) else {
            return;
        };
        let Some(&field) = self.open.get(at) else {
            return;
        };
        let is_bare = self.told(field.span).is_none();
        let class = field
            .entry
            .and_then(|entry| Some(self.known.entry(entry.0)?.class()));
        let is_unknown = part == Part::Regency && class.and_then(piece::by_class) != Some(part);
        // `Jl. Waru 56 Medan, Desa Purwodadi, Kabupaten Deli Serdang`.
        let behind = self.open.get(at + 1..).unwrap_or_default();
        let is_unknown = is_unknown
            || is_bare
                && behind.iter().any(|lower| {
                    self.told(lower.span) < Some(part) && self.told(lower.span).is_some()
                });
        if part == Part::District
            && is_bare
            && at + 1 == self.open.len()
            && !self.has(Part::Village)
        {
            self.open[at].part = Part::Village;
            self.open[at].entry = None;
        } else if part == Part::District && is_bare && at == 0 || is_unknown {
            self.open.remove(at);
            self.hits.remove(at);
        }
    }

    /// Whether nothing but two roads was read, of which neither leads off the other: `Jalan Kartini, Jalan Diponegoro`.
    fn are_roads(&self) -> bool {
        let first = |field: &Field| self.listed(self.first_token(field.span));
        let is_lane = |field: &Field| first(field).is(designators::LANE);
        let is_road = |field: &Field| field.part <= Part::Lane && !is_lane(field);
        self.open.iter().all(is_road)
    }

    /// Ends the address that is being read, and keeps it where it is one: two fields, one of them below the regency.
    fn close(&mut self) {
        self.unknown = [None; 2];
        let is_address = self.open.len() > 1
            && self.open.iter().any(|field| field.part < Part::Regency)
            && self.open.iter().any(|field| {
                !matches!(
                    field.part,
                    Part::House | Part::Km | Part::Block | Part::Building
                )
            })
            && !self.are_roads();
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
        self.is_marked = false;
    }
}
