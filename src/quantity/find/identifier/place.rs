//! Where in a place something is: `RT/RW 007/008`, a house's number, `KM 72+400`.

use super::super::context;
use super::super::view::END;
use super::cue::Cue;
use super::{Finder, Found, count};
use crate::lang::lists::beside_numbers;
use crate::lang::lists::identifiers::{self, STREET};
use crate::lang::lists::quantities::STRETCH;
use crate::quantity::CodeKind;
use crate::quantity::lexeme::{Lexeme, Word};

impl Finder<'_> {
    /// `RT 05`, `RT. 002/008`, `RT/RW 007/008`; *12 RT 4 RW* counts them.
    pub(super) fn neighbourhood(&self, at: usize, cue: &Cue) -> Option<Found> {
        let c = &self.c;
        let stroke = c.prev(cue.at);
        let other = c.prev(stroke);
        let both = c.mark(stroke, b'/') && matches!(c.class(other), Word::Id(CodeKind::Rt));
        let head = if both { other } else { cue.at };
        if matches!(c.class(c.prev(head)), Word::Number | Word::Numeral(_)) && !self.is_listed(head)
        {
            return None;
        }
        let text = c.word(at);
        let small = |part: &str| {
            (1..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
        };
        let (stroke, second) = (c.next(at), c.next(c.next(at)));
        let (kind, end) = match text.split_once('/') {
            Some((rt, rw)) if small(rt) && small(rw) => (CodeKind::RtRw, at + 1),
            Some(_) => return None,
            None if !small(text) => return None,
            // `RT/RW 007 / 008`
            None if c.mark(stroke, b'/') && small(c.word(second)) => (CodeKind::RtRw, second + 1),
            None if both => return None,
            // `RT. 1 1 RW`, as a scan tears it
            None if text.len() == 1
                && c.len(stroke) == 1
                && matches!(c.class(stroke), Word::Number) =>
            {
                return Some(Found::skip(stroke + 1));
            }
            None => (cue.kind, at + 1),
        };
        let first = if cue.adjacent && head >= self.floor {
            head
        } else {
            at
        };
        Some(Found::code(c, first, end, Some(kind)))
    }

    /// Whether the number before a word is itself a neighbourhood's or a house's: *RT 03 RW 05*, *No. 5 RT 03*.
    fn is_listed(&self, head: usize) -> bool {
        let c = &self.c;
        let number = c.prev(head);
        let cue = c.prev_over(number, b".");
        number != END && matches!(c.class(cue), Word::Id(CodeKind::Rt) | Word::Nomor)
    }

    /// `KM 72+400`, `KM72+400`
    pub(super) fn road(&self, at: usize, before: usize) -> Option<Found> {
        let c = &self.c;
        let plus = c.next(at);
        let metres = c.next(plus);
        // `KM 88 + 200`
        let fits = c.glued(plus) == c.glued(metres)
            && c.len(metres) == 3
            && count(c.word(metres)) == Some(3);
        let km = c.prev_over(at, b".");
        let glued = c.word(at).get(..2).is_some_and(|km| {
            beside_numbers::KM
                .iter()
                .any(|word| km.eq_ignore_ascii_case(word))
        });
        let own = c.word(km).trim_end_matches('.');
        let first = if glued || self.goes_on_road(before) {
            at
        } else if identifiers::ROAD
            .iter()
            .any(|word| own.eq_ignore_ascii_case(word))
        {
            km
        } else {
            return None;
        };
        (fits && first >= self.floor).then(|| Found::code(c, first, metres + 1, Some(CodeKind::Km)))
    }

    /// Whether *hingga* and a place on a road stand before a token: *KM 3+050 hingga 8+600*.
    fn goes_on_road(&self, link: usize) -> bool {
        let c = &self.c;
        let metres = c.prev(link);
        let plus = c.prev(metres);
        matches!(c.class(link), Word::Until | Word::Mark(b'-'))
            && c.mark(plus, b'+')
            && c.glued(plus)
            && count(c.word(metres)) == Some(3)
    }

    /// `Jalan Sengon 7`, `Jl. Mawar 55C`: a house in a street, without its *No.*
    pub(in crate::quantity::find) fn house(&self, at: usize) -> Option<Found> {
        let c = &self.c;
        // *Jl. Kutilang. 18*
        let name = c.prev_over(at, b".");
        if !c.capital(name)
            || !matches!(c.class(name), Word::Other)
            || c.is(name, Lexeme::MEASURED | Lexeme::SERIES)
            || c.is_one_of(name, STRETCH)
            || c.is_one_of(name, STREET)
            || c.word(at) == "0"
        {
            return None;
        }
        let next = c.next(at);
        let counts = context::is_noun(c, next)
            || matches!(
                c.class(next),
                Word::Numeral(_) | Word::Duration(..) | Word::Unit(_) | Word::Month { .. }
            );
        // *Jalan Purnawira 12 No. 16*: the first is the street's.
        if matches!(c.class(next), Word::Nomor) {
            return self.is_house(at, at).then(|| Found::skip(at + 1));
        }
        let fits = !counts && self.is_house(at, at);
        fits.then(|| Found::code(c, at, at + 1, Some(CodeKind::House)))
    }

    /// Whether the number behind *No.* is that of a house in a street.
    pub(in crate::quantity::find) fn is_house(&self, at: usize, nomor: usize) -> bool {
        let c = &self.c;
        let text = c.word(at);
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        let letters = text.get(digits..).unwrap_or("").trim_start_matches('-');
        if !(1..=4).contains(&digits) || letters.len() > 1 {
            return false;
        }
        self.in_street(nomor)
    }

    /// Whether the name of a street stands before a token.
    pub(in crate::quantity::find) fn in_street(&self, nomor: usize) -> bool {
        let c = &self.c;
        let mut before = nomor;
        for _ in 0..7 {
            before = c.prev(before);
            if before == END {
                return false;
            }
            if c.is_one_of(before, STREET) {
                return c.capital(before);
            }
            let named = c.capital(before)
                || matches!(
                    c.class(before),
                    Word::Number | Word::Mixed | Word::Mark(b',' | b'.' | b'/')
                )
                || c.is_one_of(before, identifiers::GREAT);
            if !named || c.is(before, Lexeme::FUNCTION) {
                return false;
            }
        }
        false
    }
}
