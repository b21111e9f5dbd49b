//! Whether a cell is the name of who holds an office.

use std::ops::Range;

use super::cell::{Office, Person, Reader};
use super::layout::Cell;
use crate::lang::{OfficeClass, blocks, designators, people};
use crate::name::{Label, Record};
use crate::office::honorific;
use crate::tagger::Habit;
use crate::token::{TokenKind, Traits};

/// A name has so many words at most.
const LONGEST_NAME: usize = 7;

impl<H: FnMut(&str) -> Habit> Reader<'_, H> {
    /// The names that a cell holds one after the other, each but the last with degrees behind it.
    pub(super) fn people(&self, cell: &Cell, people: &mut Vec<Person>) {
        people.clear();
        let tokens = self.content(&cell.tokens);
        let mut start = tokens.start;
        while start < tokens.end {
            let degrees = |at: &usize| honorific::degrees_after(self.view, *at, tokens.end) > *at;
            let last =
                (start + 1..tokens.end.min(start + LONGEST_NAME + LONGEST_NAME)).find(degrees);
            let end = last.map_or(tokens.end, |at| {
                honorific::degrees_after(self.view, at, tokens.end)
            });
            match self.person(&(start..end)) {
                Some(person) => people.push(person),
                None => return people.clear(),
            }
            start = end;
        }
    }

    /// The name that a cell may hold and nothing else, but titles before it and degrees behind.
    pub(super) fn person(&self, tokens: &Range<usize>) -> Option<Person> {
        let view = self.view;
        let tokens = self.content(tokens);
        let mut first = tokens.start;
        loop {
            let after = honorific::after_title(view, first, tokens.end);
            if after == first {
                break;
            }
            first = after;
        }
        let ends = |&last: &usize| {
            honorific::degrees_after(view, last, tokens.end) == tokens.end
                || self.are_letters(last..tokens.end)
        };
        let last = (first + 1..=tokens.end.min(first + LONGEST_NAME)).find(ends)?;
        let is_titled = first > tokens.start || last < tokens.end;
        let name = first..last;
        let is_initial = |at: usize| view.word(at).trim_end_matches('.').chars().count() == 1;
        let is_part = |at: usize| {
            let is_small = !view.has(at, Traits::CAPITAL);
            let is_word = view.is_word(at) && !view.has(at, Traits::DIGIT);
            let joins = view.listed(at).is(designators::FILIAL) || view.word(at).len() <= 3;
            let is_url = view
                .tokens()
                .get(at)
                .is_some_and(|token| token.kind() == TokenKind::Url);
            is_word
                && !is_url
                && !view.is(at, OfficeClass::AND)
                && !view.listed(at).is(people::ALIAS)
                && (!is_small || joins && at > first && at + 1 < last)
        };
        // `Nama lengkap : TERDAKWA`, of a judgment that hides who it is.
        let is_party = |at: usize| {
            let word = view.listed(at);
            word.is(blocks::NAMED) || word.is(people::ROLE) || word.is(people::ACCUSED)
        };
        let is_hidden = |at: usize| is_party(at) || at > first && view.is_roman(at);
        if !name.clone().all(is_part) || name.clone().all(is_initial) || name.clone().all(is_hidden)
        {
            return None;
        }
        let (mut is_person, mut is_other, mut is_listed) = (false, false, false);
        let inside = |known: &&Record| (known.first_token() as usize) < last;
        for known in self.names_from(first).iter().take_while(inside) {
            is_person |= known.label() == Label::Person;
            is_other |= known.label() != Label::Person;
            is_listed |= known.hit().is_some() || known.label() == Label::Organization;
        }
        let is_office = OfficeClass::HEAD | OfficeClass::VICE | OfficeClass::STATUS;
        if !is_person && (view.is(first, is_office) || view.listed(first).is(designators::LEVEL)) {
            return None;
        }
        Some(Person {
            name,
            is_known: is_person || is_titled,
            is_other,
            is_listed,
        })
    }

    /// Whether a comma and short words in letters follow a name, degrees that no list has: `, S. Kar.`.
    fn are_letters(&self, tokens: Range<usize>) -> bool {
        const LONGEST: usize = 6;
        let view = self.view;
        let is_short = |at: usize| {
            matches!(view.mark(at), b',' | b'.')
                || view.capital(at) && view.word(at).len() <= LONGEST && {
                    let dot = view.mark(at + 1) == b'.' || view.word(at).ends_with('.');
                    dot || !view.has(at, Traits::SMALL)
                }
        };
        view.mark(tokens.start) == b',' && tokens.into_iter().all(is_short)
    }

    /// Whether a cell is the name of a person, beside an office. `is_sure` says that the block calls
    /// for one.
    pub(super) fn accepts(&mut self, person: &Person, is_sure: bool) -> bool {
        if person.is_known {
            return true;
        }
        // `Ketua : Bima Arga`, a place to the tagger.
        if person.is_listed || person.is_other && !is_sure {
            return false;
        }
        let words = person.name.len();
        let common = match &mut self.habit {
            Some(habit) => {
                let is_common = |&at: &usize| habit(self.view.word(at)) == Habit::Common;
                person.name.clone().filter(is_common).count()
            }
            // Nothing is known of words: only what is called for is a name.
            None if is_sure => 0,
            None => words,
        };
        if is_sure {
            2 * common < words
        } else {
            words > 1 && common == 0
        }
    }

    /// The `SDPPI` under the `Dirjen` of a chart: a unit rather than who leads it.
    pub(super) fn is_unit(&self, person: &Person, office: Office) -> bool {
        let (view, phrase) = (self.view, office.phrase);
        let leads_unit = phrase.kind.has_portfolio() && !phrase.fixed && !phrase.has_complement();
        leads_unit
            && person.name.len() == 1
            && view.acronym(person.name.start)
            && !view.acronym(phrase.first)
    }

    /// The two that stand in the one cell `Rina Wati, S.H. Panitera Pengganti,`: who holds an office above,
    /// with degrees, and the office of the next.
    pub(super) fn name_beside_office(&self, cell: &Cell) -> Option<(Cell, Cell)> {
        let view = self.view;
        let tokens = self.content(&cell.tokens);
        if view.mark(cell.tokens.end.checked_sub(1)?) != b',' {
            return None;
        }
        let degrees = |at: usize| honorific::degrees_after(view, at, tokens.end);
        let last = (tokens.start + 1..tokens.end).find(|&at| degrees(at) > at)?;
        let office = degrees(last)..cell.tokens.end;
        self.office(&office)?;
        let name = Cell {
            tokens: tokens.start..office.start,
            ..cell.clone()
        };
        self.person(&name.tokens)?;
        let office = Cell {
            tokens: office,
            is_apart: false,
            ..cell.clone()
        };
        Some((name, office))
    }
}
