//! Numbers of cases before courts: `123/Pid.B/2020/PN Bdg`.

use super::super::CodeKind;
use super::super::lexeme::Word;
use super::filing::{run_end, year_of};
use super::view::LexemeView;
use super::{Found, filing};
use crate::lang::lists::identifiers as words;
use crate::number::roman;

/// The end of the number of a case before a court: `17 PK/Pid/2021`, `45/Pid.B/2020/PN Bdg`.
pub(super) fn number_end(c: &LexemeView<'_>, at: usize) -> Option<usize> {
    if !matches!(c.class(at), Word::Number) || c.len(at) > 6 {
        return None;
    }
    let next = c.next(at);
    // `17 PK/Pid/2021`
    let apart =
        !c.glued(next) && words::REVIEW.contains(&c.word(next)) && c.mark(c.next(next), b'/');
    // `340 /Pid.B/2025/PN Sby`
    let stroke = c.mark(next, b'/') && !c.glued(next) && c.glued(next + 1);
    let end = run_end(c, if apart || stroke { next } else { at });
    let end = after_spaces(c, at, after_dots(c, end));
    // `30 / Pid.Sus / 2025 / PN Kpg`
    let end = filing::spaced_end(c, at).map_or(end, |spaced| spaced.max(end));
    let text = c.span(at, end).of(c.text)?;
    let parts = || text.split([' ', '/']).skip(1);
    let is_one_of = |names: &[&str]| {
        parts().any(|part| {
            let part = part.split(['.', '-']).next().unwrap_or("");
            names.iter().any(|name| part.eq_ignore_ascii_case(name))
        })
    };
    // `36/SK.PID/8/2024/PN Mme`; `2025/PN Blb` is the end of one.
    let known =
        is_one_of(words::REGISTER) || is_one_of(words::COURT) && text.matches('/').count() >= 2;
    // *15 K/L* are ministries and agencies.
    let dated = parts().any(|part| year_of(part).is_some());
    if !(known || apart && dated) || !text.contains('/') {
        return None;
    }
    Some(place_end(c, end))
}

/// `38/Pdt. G/2006/PN. Jkt. Pst`, with spaces behind its dots
fn after_dots(c: &LexemeView<'_>, mut end: usize) -> usize {
    for _ in 0..3 {
        let dot = c.next(end - 1);
        let more = c.next(dot);
        let goes_on = c.mark(dot, b'.')
            && c.glued(dot)
            && c.capital(more)
            && (c.mark(c.next(more), b'/') || c.mark(c.next(more), b'.'))
            && c.glued(c.next(more));
        if !goes_on {
            break;
        }
        end = run_end(c, more);
    }
    end
}

/// The place of the court: `PN Bdg`, `PN Jkt. Sel`
fn place_end(c: &LexemeView<'_>, end: usize) -> usize {
    if !c.is_one_of(end - 1, words::COURT) {
        return end;
    }
    let place = c.next(end - 1);
    // `PT BNA`; longer words in capitals are a heading's.
    let most = if c.shouts(place) { 3 } else { 12 };
    if !c.capital(place) || c.len(place) > most {
        return run_end(c, end - 1);
    }
    let side = c.next(place);
    let sided = c.word(side).trim_end_matches('.');
    let known = |name: &&str| sided.eq_ignore_ascii_case(name);
    let last = if words::SIDE.iter().any(known) {
        side
    } else {
        place
    };
    run_end(c, last)
}

/// `45/Pid.B/ 2020/PN Olm`, `12/Akta Pid/2022/ PN Olm`: a space about a stroke, or before the register.
fn after_spaces(c: &LexemeView<'_>, at: usize, mut end: usize) -> usize {
    for _ in 0..3 {
        let next = c.next(end - 1);
        let more = c.next(next);
        let is_part = |at: usize| c.year_at(at).is_some() || c.is_one_of(at, words::COURT);
        let stroke = c.mark(next, b'/') && is_part(more);
        let register = end > at + 1 && c.is_one_of(next, words::REGISTER);
        if stroke {
            end = run_end(c, more);
        } else if register {
            end = run_end(c, next);
        } else {
            break;
        }
    }
    end
}

/// The number of a case or a letter behind *Nomor*: `123/Pid.B/2020/PN Bdg`, `005/12/Kel.Mkr/2022`.
pub(super) fn or_letter(c: &LexemeView<'_>, at: usize) -> Option<Found> {
    // *Nomor Surat : 090/10/Disdik/2024*
    let at = if matches!(c.class(at), Word::LawHead) {
        c.next(at)
    } else {
        at
    };
    let colon = c.mark(at, b':');
    let at = if colon || c.mark(at, b'.') {
        c.next(at)
    } else {
        at
    };
    if let Some(end) = number_end(c, at) {
        return Some(Found::code(c, at, end, Some(CodeKind::Case)));
    }
    let end = filing::spaced_end(c, at).unwrap_or_else(|| run_end(c, at));
    let text = c.span(at, end).of(c.text)?;
    let strokes = text.matches('/').count();
    let digits = text.contains(|letter: char| letter.is_ascii_digit());
    let letters = text.contains(|letter: char| letter.is_ascii_uppercase());
    // A number with a year behind it is a decision's, which may be a law; a letter has its month.
    let monthly = text.split('/').any(|part| {
        let part = part.trim();
        let numeral = part.bytes().all(|byte| matches!(byte, b'I' | b'V' | b'X'));
        numeral && roman::read(part.as_bytes()).is_some_and(|month| month <= 12)
    });
    let titled = c.is_one_of(c.next(end - 1), words::ABOUT);
    let decided = !colon
        && (!monthly || titled)
        && matches!(c.class(at), Word::Number)
        && !c.word(at).contains('/')
        && text
            .rsplit('/')
            .next()
            .is_some_and(|year| year_of(year.trim()).is_some());
    let letter = digits && !decided && (letters && strokes >= 1 || strokes >= 2);
    letter.then(|| Found::code(c, at, end, Some(CodeKind::Letter)))
}
