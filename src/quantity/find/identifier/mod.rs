//! Identifiers of digits: `NIK 3273…`, `LP/B/123/V/2023/SPKT`, what stands in a register.

mod cue;
mod place;

use super::super::CodeKind;
use super::super::lexeme::Word;
use super::view::{END, LexemeView};
use super::{Finder, Found, case, filing};
use cue::Cue;

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

impl Finder<'_> {
    /// The identifier that begins with a token of digits, or of digits and letters.
    pub(super) fn identifier(&self, at: usize) -> Option<Found> {
        let c = &self.c;
        let before = c.prev(at);
        if let Some(found) = self.by_form(at, before) {
            return Some(found);
        }
        if let Some(cue) = self.cue_apart(at) {
            return self.neighbourhood(at, &cue);
        }
        let cue = match c.class(before) {
            Word::Id(_) | Word::Nomor | Word::Mark(b':' | b'.' | b')' | b'=') => self.cue(before),
            _ if c.capital(before) => self.cue(before),
            _ => None,
        };
        match cue {
            Some(cue) => self.by_cue(at, &cue),
            None => long(c, at, before),
        }
    }

    /// What the marks around the digits tell: a place on a road, the number of a case or a letter.
    fn by_form(&self, at: usize, before: usize) -> Option<Found> {
        let c = &self.c;
        let next = c.next(at);
        if c.mark(next, b'+')
            && let Some(found) = self.road(at, before)
        {
            return Some(found);
        }
        if (c.mark(next, b'/')
            || c.shouts(next)
            || matches!(c.class(next), Word::Letter(b'K' | b'G')))
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
            c.is_word(part) && !matches!(c.class(part), Word::Month { .. })
        };
        let begins_letter = c.mark(next, b'/')
            && c.glued(next)
            && (matches!(c.class(at), Word::Mixed) || lettered());
        let end = begins_letter.then(|| filing::letter(c, at)).flatten()?;
        Some(Found::code(c, at, end, Some(CodeKind::Letter)))
    }

    /// What the word before the digits says that they identify.
    fn by_cue(&self, at: usize, cue: &Cue) -> Option<Found> {
        let c = &self.c;
        let end = match cue.kind {
            CodeKind::Rt | CodeKind::Rw => return self.neighbourhood(at, cue),
            CodeKind::Passport => return Some(Found::code(c, at, at + 1, Some(cue.kind))),
            CodeKind::Account => groups(c, at, |count| (8..=18).contains(&count)),
            CodeKind::Reference => groups(c, at, |count| count >= 6),
            kind => {
                let lengths = lengths(kind);
                groups(c, at, |count| lengths.contains(&count))
                    .or_else(|| (count(c.word(at))? >= LEAST).then_some(at + 1))
            }
        }?;
        let keeps_word = cue.adjacent
            && cue.at >= self.floor
            && !matches!(cue.kind, CodeKind::Account | CodeKind::Reference);
        let first = if keeps_word { cue.at } else { at };
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
            && (matches!(c.class(c.next(first)), Word::Mark(b'/' | b'.'))
                || c.word(first).ends_with('.'));
        let end = filing::letter(c, first).filter(|&end| letters && end > at)?;
        // Of *Pid Sus/2025/PN* the number stands elsewhere.
        let text = c.span(first, end).of(c.text)?;
        let numbered = |part: &&str| part.contains(|letter: char| letter.is_ascii_digit());
        if text.split(['/', '.']).filter(numbered).count() < 2 {
            return None;
        }
        Some(Found::code(c, first, end, Some(CodeKind::Letter)))
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
fn groups(c: &LexemeView<'_>, at: usize, fits: impl Fn(usize) -> bool) -> Option<usize> {
    let mut total = count(c.word(at))?;
    let mut end = at + 1;
    let mut best = fits(total).then_some(end);
    for _ in 1..MOST_GROUPS {
        let mut next = c.next(end - 1);
        if c.mark(next, b'-') || c.mark(next, b'.') && c.glued(c.next(next)) {
            next = c.next(next);
        }
        let Some(more) = count(c.word(next)).filter(|_| matches!(c.class(next), Word::Number))
        else {
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
fn long(c: &LexemeView<'_>, at: usize, before: usize) -> Option<Found> {
    let all = c.len(at) >= LONG && c.word(at).bytes().all(|byte| byte.is_ascii_digit());
    // A sum in so many digits is one.
    (all && !matches!(c.class(before), Word::Money(..))).then(|| Found::code(c, at, at + 1, None))
}
