//! Identifiers with a word before them: `NIK 3273…`, `RT/RW 007/008`, `KM 72+400`, a house's number.

use super::super::CodeKind;
use super::super::lexeme::{Lexeme, Word};
use super::cursor::{Cursor, END};
use super::{Finder, Found, case, context, filing};
use crate::lang::lists::beside_numbers;
use crate::lang::lists::identifiers::{self, STREET};
use crate::lang::lists::quantities::STRETCH;

/// The lengths of an identifier in digits; none where it has no length of its own.
fn lengths(kind: CodeKind) -> &'static [usize] {
    match kind {
        CodeKind::Nik | CodeKind::Kk => &[16],
        CodeKind::Npwp => &[15, 16],
        CodeKind::Nip => &[18, 9],
        CodeKind::Nisn | CodeKind::Nidn => &[10],
        CodeKind::Nib => &[13],
        CodeKind::School => &[8],
        _ => &[],
    }
}

/// The fewest digits of an identifier whose length is not the right one.
const LEAST: usize = 9;
/// As many digits as nobody counts with.
const LONG: usize = 20;
/// Groups of digits in one identifier.
const MOST_GROUPS: usize = 8;

/// The word that says what a number identifies.
struct Cue {
    kind: CodeKind,
    at: usize,
    /// Nothing but a dot stands between.
    adjacent: bool,
}

impl Finder<'_> {
    /// The identifier that begins with a token of digits, or of digits and letters.
    pub(super) fn identifier(&self, at: usize) -> Option<Found> {
        let c = &self.c;
        let before = c.prev(at);
        let next = c.next(at);
        if c.mark(next, b'+')
            && c.glued(next)
            && let Some(found) = self.road(at, before)
        {
            return Some(found);
        }
        if (c.mark(next, b'/')
            || c.shouts(next)
            || matches!(c.word(next), Word::Letter(b'K' | b'G')))
            && let Some(end) = case::number_end(c, at)
        {
            return Some(Found::code(c, at, end, Some(CodeKind::Case)));
        }
        let glued = || c.glued(at) && c.glued(before);
        if (c.mark(before, b'.') && glued()
            || c.mark(before, b'/') && (glued() || c.mark(next, b'/')))
            && let Some(found) = self.report(at)
        {
            return Some(found);
        }
        // `17/P/M.Kominfo/10/2010`, but not `21/Nov/2021`
        let lettered = || {
            let part = c.next(next);
            c.is_word(part) && !matches!(c.word(part), Word::Month { .. })
        };
        if c.mark(next, b'/')
            && c.glued(next)
            && (matches!(c.word(at), Word::Mixed) || lettered())
            && let Some(end) = filing::letter(c, at)
        {
            return Some(Found::code(c, at, end, Some(CodeKind::Letter)));
        }
        if let Some(cue) = self.cue_apart(at) {
            return self.neighbourhood(at, &cue);
        }
        match c.word(before) {
            Word::Id(_) | Word::Nomor | Word::Mark(b':' | b'.' | b')' | b'=') => {}
            _ if c.capital(before) => {}
            _ => return long(c, at, before),
        }
        let Some(cue) = self.cue(before) else {
            return long(c, at, before);
        };
        let first = if cue.adjacent { cue.at } else { at };
        let end = match cue.kind {
            CodeKind::Rt | CodeKind::Rw => return self.neighbourhood(at, &cue),
            CodeKind::Passport => return Some(Found::code(c, at, at + 1, Some(cue.kind))),
            CodeKind::Account => groups(c, at, |count| (8..=18).contains(&count)),
            CodeKind::Reference => groups(c, at, |count| count >= 6),
            kind => {
                let lengths = lengths(kind);
                groups(c, at, |count| lengths.contains(&count))
                    .or_else(|| (count(c.str(at))? >= LEAST).then_some(at + 1))
            }
        }?;
        let keeps_word = !matches!(cue.kind, CodeKind::Account | CodeKind::Reference);
        let first = if keeps_word && first >= self.floor {
            first
        } else {
            at
        };
        Some(Found::code(c, first, end, Some(cue.kind)))
    }

    /// `LP/B/123/V/2023/SPKT`, read from its first digits on: a letter that no *Nomor* announces. Spaces may
    /// stand about its strokes.
    fn report(&self, at: usize) -> Option<Found> {
        let c = &self.c;
        let mut first = at;
        for _ in 0..6 {
            let before = c.prev(first);
            let joins = c.glued(first) || c.mark(first, b'/') || c.mark(before, b'/');
            if !joins || before == END || before < self.floor {
                break;
            }
            first = before;
        }
        let letters = c.capital(first)
            && !c.glued(first)
            && (matches!(c.word(c.next(first)), Word::Mark(b'/' | b'.'))
                || c.str(first).ends_with('.'));
        let end = filing::letter(c, first).filter(|&end| letters && end > at)?;
        // Of *Pid Sus/2025/PN* the number stands elsewhere.
        let text = c.span(first, end).of(c.text)?;
        let numbered = |part: &&str| part.contains(|letter: char| letter.is_ascii_digit());
        if text.split(['/', '.']).filter(numbered).count() < 2 {
            return None;
        }
        Some(Found::code(c, first, end, Some(CodeKind::Letter)))
    }

    fn cue(&self, mut at: usize) -> Option<Cue> {
        let c = &self.c;
        let mut adjacent = true;
        // *rekening Bank Jaya nomor :*
        for _ in 0..6 {
            match c.word(at) {
                Word::Id(kind) => {
                    return Some(Cue { kind, at, adjacent });
                }
                Word::Mark(b'.') => {}
                Word::Mark(b':' | b')' | b'(' | b'=') | Word::Nomor => adjacent = false,
                Word::Other if c.capital(at) => {
                    let account = self.cue_of_account(at)?;
                    return Some(Cue {
                        adjacent: false,
                        ..account
                    });
                }
                _ => return None,
            }
            at = c.prev(at);
        }
        None
    }

    /// The word for neighbours on the line before, or before a comma: `RT/RW :⏎009/008`, `Rt/Rw, 133/002`.
    fn cue_apart(&self, at: usize) -> Option<Cue> {
        let c = &self.c;
        let mark = at.checked_sub(1)?;
        let is_over = c.prev(at) == END && c.over(mark) == at;
        let is_pair = c.str(at).contains('/') || c.mark(c.next(at), b'/');
        let is_comma = c.mark(mark, b',') && is_pair;
        if !is_over && !is_comma {
            return None;
        }
        let is_mark = is_comma || c.mark(mark, b'.') || c.mark(mark, b':');
        let word = mark.checked_sub(usize::from(is_mark))?;
        match c.word(word) {
            Word::Id(kind @ (CodeKind::Rt | CodeKind::Rw)) => Some(Cue {
                kind,
                at: word,
                adjacent: true,
            }),
            _ => None,
        }
    }

    /// The word for an account before the name of a bank.
    fn cue_of_account(&self, mut at: usize) -> Option<Cue> {
        let c = &self.c;
        for _ in 0..4 {
            at = c.prev(at);
            match c.word(at) {
                Word::Id(kind @ (CodeKind::Account | CodeKind::Reference)) => {
                    return Some(Cue {
                        kind,
                        at,
                        adjacent: false,
                    });
                }
                Word::Other if c.capital(at) || c.is_one_of(at, identifiers::BANK) => {}
                Word::Mark(b'.' | b':') | Word::Nomor => {}
                _ => return None,
            }
        }
        None
    }

    /// `RT 05`, `RT. 002/008`, `RT/RW 007/008`; *12 RT 4 RW* counts them.
    fn neighbourhood(&self, at: usize, cue: &Cue) -> Option<Found> {
        let c = &self.c;
        let stroke = c.prev(cue.at);
        let other = c.prev(stroke);
        let both = c.mark(stroke, b'/') && matches!(c.word(other), Word::Id(CodeKind::Rt));
        let head = if both { other } else { cue.at };
        if matches!(c.word(c.prev(head)), Word::Number | Word::Numeral(_)) && !self.is_listed(head)
        {
            return None;
        }
        let text = c.str(at);
        let small = |part: &str| {
            (1..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
        };
        let (stroke, second) = (c.next(at), c.next(c.next(at)));
        let (kind, end) = match text.split_once('/') {
            Some((rt, rw)) if small(rt) && small(rw) => (CodeKind::RtRw, at + 1),
            Some(_) => return None,
            None if !small(text) => return None,
            // `RT/RW 007 / 008`
            None if c.mark(stroke, b'/') && small(c.str(second)) => (CodeKind::RtRw, second + 1),
            None if both => return None,
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
        let mut cue = c.prev(number);
        if c.mark(cue, b'.') {
            cue = c.prev(cue);
        }
        number != END && matches!(c.word(cue), Word::Id(CodeKind::Rt) | Word::Nomor)
    }

    /// `KM 72+400`, `KM72+400`
    fn road(&self, at: usize, before: usize) -> Option<Found> {
        let c = &self.c;
        let plus = c.next(at);
        let metres = c.next(plus);
        let fits = c.glued(metres) && c.len(metres) == 3 && count(c.str(metres)) == Some(3);
        let km = if c.mark(before, b'.') {
            c.prev(before)
        } else {
            before
        };
        let glued = c.str(at).get(..2).is_some_and(|km| {
            beside_numbers::KM
                .iter()
                .any(|word| km.eq_ignore_ascii_case(word))
        });
        let own = c.str(km).trim_end_matches('.');
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
        matches!(c.word(link), Word::Until | Word::Mark(b'-'))
            && c.mark(plus, b'+')
            && c.glued(plus)
            && count(c.str(metres)) == Some(3)
    }

    /// `Jalan Sengon 7`, `Jl. Mawar 55C`: a house in a street, without its *No.*
    pub(super) fn house(&self, at: usize) -> Option<Found> {
        let c = &self.c;
        // *Jl. Kutilang. 18*
        let name = c.prev_over(at, b'.');
        if !c.capital(name)
            || !matches!(c.word(name), Word::Other)
            || c.has(name, Lexeme::MEASURED | Lexeme::SERIES)
            || c.is_one_of(name, STRETCH)
            || c.is_one_of(name, STREET)
            || c.str(at) == "0"
        {
            return None;
        }
        let next = c.next(at);
        let counts = context::is_noun(c, next)
            || matches!(
                c.word(next),
                Word::Numeral(_) | Word::Duration(..) | Word::Unit(_) | Word::Month { .. }
            );
        // *Jalan Purnawira 12 No. 16*: the first is the street's.
        if matches!(c.word(next), Word::Nomor) {
            return self.is_house(at, at).then(|| Found::skip(at + 1));
        }
        let fits = !counts && self.is_house(at, at);
        fits.then(|| Found::code(c, at, at + 1, Some(CodeKind::House)))
    }

    /// Whether the number behind *No.* is that of a house in a street.
    pub(super) fn is_house(&self, at: usize, nomor: usize) -> bool {
        let c = &self.c;
        let text = c.str(at);
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        let letters = text.get(digits..).unwrap_or("").trim_start_matches('-');
        if !(1..=4).contains(&digits) || letters.len() > 1 {
            return false;
        }
        self.in_street(nomor)
    }

    /// Whether the name of a street stands before a token.
    pub(super) fn in_street(&self, nomor: usize) -> bool {
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
                    c.word(before),
                    Word::Number | Word::Mixed | Word::Mark(b',' | b'.' | b'/')
                )
                || c.is_one_of(before, identifiers::GREAT);
            if !named || c.has(before, Lexeme::FUNCTION) {
                return false;
            }
        }
        false
    }
}

/// Digits of one token with dots and hyphens among them.
pub(super) fn count(text: &str) -> Option<usize> {
    let sound = text
        .bytes()
        .all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-'));
    sound.then(|| text.bytes().filter(u8::is_ascii_digit).count())
}

/// The token after groups of digits that have the right number of them together.
fn groups(c: &Cursor<'_>, at: usize, fits: impl Fn(usize) -> bool) -> Option<usize> {
    let mut total = count(c.str(at))?;
    let mut end = at + 1;
    let mut best = fits(total).then_some(end);
    for _ in 1..MOST_GROUPS {
        let mut next = c.next(end - 1);
        if c.mark(next, b'-') || c.mark(next, b'.') && c.glued(c.next(next)) {
            next = c.next(next);
        }
        let Some(more) = count(c.str(next)).filter(|_| matches!(c.word(next), Word::Number)) else {
            break;
        };
        total += more;
        end = next + 1;
        if fits(total) {
            best = Some(end);
        }
    }
    best
}

/// Digits that nobody counts with, whatever stands before them.
fn long(c: &Cursor<'_>, at: usize, before: usize) -> Option<Found> {
    let text = c.str(at);
    let all = text.len() >= LONG && text.bytes().all(|byte| byte.is_ascii_digit());
    // A sum in so many digits is one.
    (all && !matches!(c.word(before), Word::Money(..))).then(|| Found::code(c, at, at + 1, None))
}
