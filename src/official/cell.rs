//! What one cell of a block is by itself: an office, a name, a label, a signature.

use std::ops::Range;

use super::layout::{Cell, Place};
use crate::lang::{OfficeClass, blocks, classify, word};
use crate::name::{Label, Record};
use crate::office::{Phrase, Status, parse, part, premodifier};
use crate::tagger::Habit;
use crate::token::Traits;
use crate::view::TokenView;

/// A line with a date or number that may stand between an office and a name.
const LONGEST_BESIDE: usize = 10;
/// An office is written over so many lines at most.
const MOST_LINES: usize = 4;

/// What a part of an office begins with.
const PART: u64 = part::UNIT | part::PLACE | OfficeClass::BODY;

/// What a cell is.
#[derive(Clone, Debug)]
pub(super) enum Kind {
    Office(Office),
    Person(Person),
    /// What may stand between an office and a name.
    Beside,
    Sign,
    Other,
}

/// An office that takes a cell or several lines whole.
#[derive(Clone, Copy, Debug)]
pub(super) struct Office {
    pub(super) phrase: Phrase,
    pub(super) status: Status,
    /// The first token, with status words.
    pub(super) first: usize,
}

/// A cell that may hold a name and nothing else.
#[derive(Clone, Debug)]
pub(super) struct Person {
    /// The tokens of the name alone.
    pub(super) name: Range<usize>,
    /// Whether the tagger knows it for a person's name, or it has a title.
    pub(super) is_known: bool,
    /// Whether the tagger takes it for something else, and whether lists do.
    pub(super) is_other: bool,
    pub(super) is_listed: bool,
}

/// What the label of a form asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FormLabel {
    Name,
    Birth,
    Office,
}

/// Reads cells of a text.
pub(super) struct Reader<'a, H> {
    pub(super) view: TokenView<'a>,
    pub(super) names: &'a [Record],
    pub(super) habit: Option<H>,
}

impl<H: FnMut(&str) -> Habit> Reader<'_, H> {
    /// What a cell is. An office may go on in the lines `below`.
    pub(super) fn kind(&self, cell: &Cell, below: &[Cell]) -> Kind {
        let (view, tokens) = (self.view, self.content(&cell.tokens));
        let Some(first) = tokens.clone().next() else {
            return Kind::Beside;
        };
        let word = view.listed(first);
        if word.is(blocks::SIGN) {
            return Kind::Sign;
        }
        if cell.is_label || word.is(blocks::HEADING) {
            return Kind::Other;
        }
        let is_grade =
            |at: usize| view.listed(at).is(blocks::GRADE) || view.is_roman(at) || !view.is_word(at);
        let has_number = || tokens.clone().any(|at| view.has(at, Traits::DIGIT));
        if word.is(blocks::BESIDE_SIGN)
            || word.is(blocks::BEHALF)
            || view.word(first).eq_ignore_ascii_case("an.")
            || word.is(blocks::GRADE) && tokens.len() > 1 && tokens.clone().all(is_grade)
        {
            return Kind::Beside;
        }
        if let Some(office) = self.office_over(&cell.tokens, below) {
            return Kind::Office(office);
        }
        if tokens.len() <= LONGEST_BESIDE && has_number() {
            return Kind::Beside;
        }
        self.person(&cell.tokens).map_or(Kind::Other, Kind::Person)
    }

    /// What a label of a form asks for.
    pub(super) fn label(&self, tokens: &Range<usize>) -> Option<FormLabel> {
        let view = self.view;
        let mut words = self
            .content(tokens)
            .filter(|&at| view.is_word(at))
            .peekable();
        let first = view.listed(*words.peek()?);
        if first.is(blocks::OFFICE_LABEL) {
            return (words.count() == 1).then_some(FormLabel::Office);
        }
        if first.is(blocks::BIRTH_LABEL) {
            let is_birth = words
                .clone()
                .all(|at| view.listed(at).is(blocks::BIRTH_LABEL));
            let is_place = words
                .next()
                .is_some_and(|at| view.listed(at) == word::TEMPAT);
            return (is_birth && is_place && words.next().is_some()).then_some(FormLabel::Birth);
        }
        let is_name = first.is(blocks::NAME_LABEL);
        words.next();
        (is_name && words.all(|at| view.listed(at).is(blocks::NAMED))).then_some(FormLabel::Name)
    }

    /// The office that a cell is, or that begins in it and takes lines below it too.
    fn office_over(&self, tokens: &Range<usize>, below: &[Cell]) -> Option<Office> {
        let goes_on = |cell: &Cell, last: usize| {
            let first = self.content(&cell.tokens).start;
            !cell.is_apart
                && !cell.is_prose
                && !cell.is_label
                && self.view.mark(last) != b','
                && (self.view.is(first, PART)
                    || self.view.is(last, OfficeClass::AND)
                    // `DIREKTUR JENDERAL` over `PERATURAN PERUNDANG-UNDANGAN`.
                    || self.view.is(first, OfficeClass::INNER) && self.view.acronym(first))
        };
        let mut end = tokens.end;
        let mut ends = [None; MOST_LINES];
        for (to, cell) in ends.iter_mut().zip(below) {
            if !goes_on(cell, end - 1) {
                break;
            }
            end = cell.tokens.end;
            *to = Some(end);
        }
        let longer = ends.iter().rev().flatten();
        let mut offices = longer.map(|&end| self.office(&(tokens.start..end)));
        offices
            .find_map(|office| office)
            .or_else(|| self.office(tokens))
    }

    /// The offices that a cell names one after the other, with commas: `Hakim Anggota, Hakim Ketua,`.
    pub(super) fn offices(&self, cell: &Cell, offices: &mut Vec<Office>) {
        offices.clear();
        let tokens = self.content(&cell.tokens);
        if !tokens.clone().any(|at| self.view.mark(at) == b',') {
            return;
        }
        let mut start = tokens.start;
        for at in tokens.start..=tokens.end {
            if at == tokens.end || self.view.mark(at) == b',' {
                match self.office(&(start..at)) {
                    Some(office) => offices.push(office),
                    None => return offices.clear(),
                }
                start = at + 1;
            }
        }
    }

    /// Whether a cell is a heading, in which no person is named.
    pub(super) fn is_heading(&self, cell: &Cell) -> bool {
        let tokens = self.content(&cell.tokens);
        let is_upper = |at: usize| !self.view.has(at, Traits::SMALL);
        self.view.listed(tokens.start).is(blocks::HEADING)
            && (tokens.len() == 1 || tokens.clone().all(is_upper))
    }

    /// The names that end behind a token.
    pub(super) fn names_from(&self, at: usize) -> &[Record] {
        let near = self
            .names
            .partition_point(|name| (name.last_token() as usize) <= at);
        self.names.get(near..).unwrap_or_default()
    }

    /// The office that takes some tokens whole.
    pub(super) fn office(&self, tokens: &Range<usize>) -> Option<Office> {
        let has_comma = self.view.mark(tokens.end.wrapping_sub(1)) == b',';
        let tokens = self.content(tokens);
        let office = self.parsed(&tokens, tokens.end, true)?;
        // `Ketua KPK Retno Marsudi` is not one whole.
        let mut inside = self
            .names_from(tokens.start)
            .iter()
            .take_while(|name| (name.first_token() as usize) < tokens.end);
        let has_holder = inside.any(|name| {
            name.label() == Label::Person && !self.view.is(name.first_token() as usize, PART)
        });
        if has_holder && !has_comma {
            return None;
        }
        let is_number = |at: usize| self.view.is_roman(at) || self.view.is_number(at);
        (office.phrase.last..tokens.end)
            .all(is_number)
            .then_some(office)
    }

    /// The office that some tokens begin with.
    pub(super) fn office_in(&self, tokens: &Range<usize>) -> Option<Office> {
        let tokens = self.content(tokens);
        self.parsed(&tokens, tokens.end, false)
    }

    fn parsed(&self, tokens: &Range<usize>, end: usize, bound: bool) -> Option<Office> {
        let view = self.view;
        let is_status = |&at: &usize| view.is(at, OfficeClass::STATUS) || view.mark(at) == b'.';
        let first = tokens.clone().find(|at| !is_status(at))?;
        if let Some(phrase) = self.doubled(first, end) {
            return Some(Office {
                phrase,
                status: Status::Current,
                first,
            });
        }
        if !view.is(first, OfficeClass::HEAD | OfficeClass::VICE) || !view.may_be_name(first) {
            return None;
        }
        let names = super::items::window(self.names_from(first), 0);
        let phrase = parse::parse(view, first, end, bound, names)?;
        let (status, begin) = premodifier::status_before(view, first, tokens.start);
        Some(Office {
            phrase,
            status: status.unwrap_or_default(),
            first: begin,
        })
    }

    /// `Hakim-hakim Anggota`.
    fn doubled(&self, first: usize, end: usize) -> Option<Phrase> {
        let (one, other) = self.view.word(first).split_once('-')?;
        let class = classify(one);
        let is_office = one.eq_ignore_ascii_case(other) && class.is(OfficeClass::HEAD);
        let kind = class
            .kind()
            .filter(|_| is_office && self.view.is_word(end - 1))?;
        Some(Phrase {
            first,
            last: end,
            head_end: end,
            kind,
            fixed: true,
        })
    }

    /// The place that a cell begins with.
    pub(super) fn place(&self, tokens: &Range<usize>) -> Option<Range<usize>> {
        const LONGEST: usize = 4;
        let view = self.view;
        let tokens = self.content(tokens);
        let is_part = |at: &usize| view.capital(*at) && !view.has(*at, Traits::DIGIT);
        let words = tokens.clone().take_while(is_part).count();
        let end = tokens.start + words;
        let ends = end == tokens.end || view.mark(end) != 0 || view.has(end, Traits::DIGIT);
        ((1..=LONGEST).contains(&words) && ends).then_some(tokens.start..end)
    }

    /// Whether several people may hold an office.
    pub(super) fn has_many(&self, office: Office) -> bool {
        self.view.is(office.phrase.head_end - 1, OfficeClass::MANY) || self.is_doubled(office)
    }

    /// Whether its word says that several hold it: `Hakim-Hakim Anggota`.
    pub(super) fn is_doubled(&self, office: Office) -> bool {
        self.view.word(office.phrase.first).contains('-')
    }

    /// Where a cell stands in its line.
    pub(super) fn place_of(&self, cell: &Cell) -> Place {
        let start = cell.column;
        Place {
            start,
            middle: start + self.view.chars(cell.tokens.clone()) / 2,
        }
    }

    /// The tokens of a cell without the mark of a list before them, marks behind and brackets around.
    pub(super) fn content(&self, tokens: &Range<usize>) -> Range<usize> {
        let view = self.view;
        let Range { mut start, mut end } = tokens.clone();
        let is_item = |at: usize| {
            let counts = view.is_number(at) || view.word(at).len() == 1 || view.is_roman(at);
            counts && matches!(view.mark(at + 1), b'.' | b')')
        };
        if is_item(start) && start + 2 < end {
            start += 2;
        }
        let is_mark = |at: usize| matches!(view.mark(at), b',' | b';' | b':' | b'.');
        let opens = |at: usize| {
            matches!(view.mark(at), b'(' | b'-' | b'*' | b'[')
                || !view.word(at).is_ascii() && !view.is_word(at)
        };
        let closes = |at: usize| matches!(view.mark(at), b')' | b']');
        while start < end && opens(start) {
            start += 1;
        }
        while start < end && (is_mark(end - 1) || closes(end - 1) && !self.has_open(start..end)) {
            end -= 1;
        }
        start..end
    }

    fn has_open(&self, tokens: Range<usize>) -> bool {
        tokens
            .into_iter()
            .any(|at| matches!(self.view.mark(at), b'(' | b'['))
    }
}
