//! References to laws: `UU No. 11 Tahun 2008`, `Peraturan Menteri … Nomor 34/PMK.010/2017`.

use super::super::Value;
use super::super::legal::{Legal, LegalKind, Numbered};
use super::super::lexeme::{Lexeme, Word};
use super::form::Form;
use super::shape::{self, Shape};
use super::view::{END, LexemeView};
use super::{Found, amount, case, context, filing, numerals};
use crate::lang::lists::identifiers as words;
use crate::lang::lists::quantities;
use crate::number::digits;

/// Words between the kind of a law and its number: `Peraturan Menteri Hukum dan HAM Republik
/// Indonesia Nomor`.
const MOST_WORDS: usize = 12;

/// Numbers of laws stay below.
const MOST_LAWS: u32 = 100_000;

/// A law with its number: the kind, then *Nomor*, the number, and the year.
pub(super) fn law(c: &LexemeView<'_>, at: usize) -> Option<Found> {
    let (kind, named) = match c.class(at) {
        Word::Law(kind) => (kind, true),
        // *peraturan Permendiknas*: its own word says which.
        Word::LawHead if matches!(c.class(c.next(at)), Word::Law(_)) => return None,
        Word::LawHead => (kind_of(c, at)?, true),
        Word::Nomor => (LegalKind::Other, false),
        _ => return None,
    };
    let (numero, number_at) = to_number(c, at, named)?;
    // *Nomor -/Pid.Sus/2025/PN*: the number is left blank.
    if !named && matches!(c.class(number_at), Word::Mark(b'/' | b'-')) {
        return None;
    }
    if !named && let Some(found) = case::or_letter(c, number_at) {
        return Some(found);
    }
    let mut law = Legal {
        kind: Some(kind),
        ..Legal::default()
    };
    let end = number(c, number_at, &mut law)?;
    // Without *Nomor* or without a kind, only the year makes it a law.
    let titled = || c.is_one_of(c.next(end - 1), words::ABOUT);
    if law.year.is_none() && !(named && (numero || titled())) {
        return None;
    }
    Some(Found::new(Value::Legal(law), at, end))
}

fn kind_of(c: &LexemeView<'_>, at: usize) -> Option<LegalKind> {
    let next = c.next(at);
    let says = |words: &[&str]| c.is_one_of(next, words);
    let own = |words: &[&str]| c.is_one_of(at, words);
    Some(if own(words::LETTER) {
        if !says(words::OF_LETTER) {
            return None;
        }
        LegalKind::Other
    } else if own(words::SHOUTED) {
        // *SE Nomor 5*, *SK Bupati Nomor 3*; small `se` is a prefix.
        if !c.shouts(at) {
            return None;
        }
        LegalKind::Other
    } else if own(words::ASSEMBLY_HEAD) {
        let whole = says(words::COUNCIL) && c.is_one_of(c.next(next), words::OF_PEOPLE);
        if !says(words::ASSEMBLY) && !whole {
            return None;
        }
        LegalKind::AssemblyDecree
    } else if own(words::INSTRUCTION) {
        if says(words::PRESIDENT) {
            LegalKind::PresidentialInstruction
        } else {
            LegalKind::Other
        }
    } else if own(words::DECISION) {
        if says(words::PRESIDENT) {
            LegalKind::PresidentialDecree
        } else if says(words::MINISTER) {
            LegalKind::MinisterialDecree
        } else {
            LegalKind::Other
        }
    } else if says(words::GOVERNMENT) {
        if c.is_one_of(c.next(next), words::INSTEAD) {
            LegalKind::EmergencyRegulation
        } else {
            LegalKind::GovernmentRegulation
        }
    } else if says(words::PRESIDENT) {
        LegalKind::PresidentialRegulation
    } else if says(words::MINISTER) {
        LegalKind::MinisterialRegulation
    } else if says(quantities::REGION_OF_LAW) {
        LegalKind::RegionalRegulation
    } else {
        LegalKind::Other
    })
}

/// Where the number stands, and whether *Nomor* stands before it.
fn to_number(c: &LexemeView<'_>, at: usize, named: bool) -> Option<(bool, usize)> {
    if !named {
        return Some((true, c.next(at)));
    }
    let mut next = c.next(at);
    for _ in 0..MOST_WORDS {
        if is_told_again(c, at, next) {
            return None;
        }
        // *Kepmenkes HK.01.07/MENKES/413/2020*
        if c.shouts(next)
            && c.glued(next + 1)
            && filing::filed(c, next, &mut Legal::default()).is_some()
        {
            return Some((true, next));
        }
        // *TAP MPR II/MPR/1978*
        let stroke = c.next(next);
        if matches!(
            c.class(next),
            Word::Roman(_) | Word::Letter(b'I' | b'V' | b'X')
        ) && c.mark(stroke, b'/')
            && c.glued(stroke)
            && c.is_one_of(c.next(stroke), words::ASSEMBLY)
        {
            return Some((true, next));
        }
        match c.class(next) {
            Word::Nomor => {
                // `Nomor: 5`, `No. HK.01.07`
                let after = c.next_over(next, b":.");
                return Some((true, behind_series(c, after)));
            }
            Word::Number => return Some((false, next)),
            Word::And | Word::Law(_) | Word::Mark(b'(' | b')' | b'/') | Word::LawHead => {}
            Word::Other | Word::Roman(_) | Word::Letter(_) | Word::DollarOf(_)
                if c.capital(next)
                    && (!c.is(next, Lexeme::FUNCTION)
                        || matches!(c.class(c.next(next)), Word::Nomor)) => {}
            Word::Other if c.is_one_of(next, words::ABOUT) => return None,
            _ => return None,
        }
        next = c.next(next);
        if next == END {
            return None;
        }
    }
    None
}

/// Whether the title that begins at `at` begins anew at `next`, as regulations print theirs twice: *Peraturan Pemerintah
/// Republik Indonesia Peraturan Pemerintah Republik Indonesia Nomor 46 Tahun 2021*.
fn is_told_again(c: &LexemeView<'_>, at: usize, next: usize) -> bool {
    matches!(c.class(next), Word::Law(_) | Word::LawHead)
        && c.word(next).eq_ignore_ascii_case(c.word(at))
        && c.word(c.next(next))
            .eq_ignore_ascii_case(c.word(c.next(at)))
}

/// The number behind the mark of a ministry: `KM. 21 Tahun 2001`, `PM 5 Tahun 2018`.
fn behind_series(c: &LexemeView<'_>, at: usize) -> usize {
    let mut number = c.next(at);
    // `No. SK SK-56/MBU/02/2020`
    let again = c.shouts(at) && matches!(c.class(number), Word::Mixed);
    if again
        && c.word(number)
            .strip_prefix(c.word(at))
            .is_some_and(|rest| rest.starts_with('-'))
    {
        return number;
    }
    if c.mark(number, b'.') || c.mark(number, b'-') {
        number = c.next(number);
    }
    let marked = c.shouts(at) && c.len(at) <= 4 && matches!(c.class(number), Word::Number);
    if marked && c.is_year_word(c.next(number)) {
        number
    } else {
        at
    }
}

/// `11 Tahun 2008`, `22/2009`, `34/PMK.010/2017`, `XXV/MPRS/1966`; the token after it.
fn number(c: &LexemeView<'_>, at: usize, law: &mut Legal) -> Option<usize> {
    if let Some(end) = filing::filed(c, at, law) {
        return Some(end);
    }
    first_of_number(c, at, law)?;
    if law.year.is_some() {
        return Some(at + 1);
    }
    let next = behind_addition(c, c.next(at), law);
    if c.is_year_word(next) {
        let year = c.next(next);
        law.year = Some(u16::try_from(c.year_at(year)?).ok()?);
        return Some(year + 1);
    }
    // `41 / 1999`, `80, 2001`
    if (c.mark(next, b'/') && !c.glued(next)
        || c.mark(next, b',') && !context::is_noun(c, c.next(c.next(next))))
        && let Some(year) = c.year_at(c.next(next))
    {
        law.year = u16::try_from(year).ok();
        return Some(c.next(next) + 1);
    }
    if c.mark(next, b'/') {
        return Some(rest_of_number(c, next, law));
    }
    Some(at + 1)
}

/// The token that a number begins with: `11`, `22/2009` with its year, `86P`, `XXV`.
fn first_of_number(c: &LexemeView<'_>, at: usize, law: &mut Legal) -> Option<()> {
    match c.class(at) {
        Word::Number => match shape::read(c.word(at)) {
            Shape::Digits(read, 1..=5) if read.shape == digits::Shape::Plain => {
                let number = u32::try_from(read.number.to_u64()?).ok();
                law.number = Some(number.filter(|&number| number < MOST_LAWS)?);
            }
            Shape::Slash(number, year) if number < MOST_LAWS && (1900..2100).contains(&year) => {
                law.number = Some(number);
                law.year = u16::try_from(year).ok();
            }
            _ => return None,
        },
        // `86P Tahun 2025`
        Word::Mixed => {
            let (number, after) = numbered(c, at).filter(|_| c.is_year_word(c.next(at)))?;
            law.number = Some(number.number).filter(|&number| number < MOST_LAWS);
            law.suffix = number.suffix;
            (after == at + 1).then_some(())?;
        }
        Word::Roman(_) | Word::Letter(b'I' | b'V' | b'X') => {
            law.number = c.roman(at).map(u32::from);
            law.roman = true;
        }
        _ => return None,
    }
    Some(())
}

/// The token after what may stand between a number and the word of its year.
fn behind_addition(c: &LexemeView<'_>, next: usize, law: &mut Legal) -> usize {
    let mut next = next;
    // `63/M Tahun 2015`
    if c.mark(next, b'/')
        && let Word::Letter(letter) = c.class(c.next(next))
        && letter.is_ascii_uppercase()
        && c.is_year_word(c.next(c.next(next)))
    {
        law.suffix = Some(char::from(letter));
        next = c.next(c.next(next));
    }
    // `6 (enam) Tahun 2018`
    if let Some(close) = numerals::close_of(c, next, 7)
        && c.is_year_word(c.next(close))
    {
        next = c.next(close);
    }
    // `No. 19 Prp. Tahun 1960`
    if c.is_one_of(next, words::MANNER) {
        let then = c.next_over(next, b".");
        if c.is_year_word(then) {
            next = then;
        }
    }
    next
}

/// The token after the rest of `34/PMK.010/2017` from its stroke on, one run without gaps but about strokes:
/// `019 / BAN - PT / AK - IV / VII / 2000`. Its year, where it ends in one.
fn rest_of_number(c: &LexemeView<'_>, stroke: usize, law: &mut Legal) -> usize {
    let spaced = !c.glued(stroke);
    let mark = |at: usize| c.mark(at, b'/') || spaced && c.mark(at, b'-');
    let joins = |next: usize| c.glued(next) || mark(next) || next > stroke && mark(next - 1);
    let (mut end, mut next, mut run) = (stroke, stroke, 0);
    while next != END
        && joins(next)
        && run < filing::MOST_PARTS
        && !matches!(c.class(next), Word::Mark(b',' | b')' | b';' | b':' | b'"'))
    {
        end = next + 1;
        next = c.next(next);
        run += 1;
    }
    if c.mark(end - 1, b'.') {
        end -= 1;
    }
    let last = c.word(end - 1);
    let year = last.rsplit(['/', '.']).next().unwrap_or("");
    // *16/POJK.04/2020tentang*: a space is gone.
    let year = match year.split_at_checked(4) {
        Some((year, rest)) if rest.bytes().all(|byte| byte.is_ascii_lowercase()) => year,
        _ => "",
    };
    if !year.is_empty() {
        law.year = year.parse().ok();
    }
    end
}

/// `27`, `28D`, `lima`
pub(super) fn numbered(c: &LexemeView<'_>, at: usize) -> Option<(Numbered, usize)> {
    match c.class(at) {
        Word::Number => {
            let Shape::Digits(read, 1..=4) = shape::read(c.word(at)) else {
                return None;
            };
            if read.shape != digits::Shape::Plain {
                return None;
            }
            let number = u32::try_from(read.number.to_u64()?).ok()?;
            // `Pasal 12 B`
            let next = c.next(at);
            Some(match c.class(next) {
                Word::Letter(letter @ b'A'..=b'Z') => {
                    let suffix = Some(char::from(letter));
                    (Numbered::new(number, suffix), next + 1)
                }
                _ => (Numbered::new(number, None), at + 1),
            })
        }
        Word::Mixed => {
            let text = c.word(at);
            let letters = text.find(|byte: char| !byte.is_ascii_digit())?;
            let (number, suffix) = text.split_at(letters);
            let mut suffix = suffix.chars();
            let (number, letter) = (number.parse().ok()?, suffix.next()?);
            let alone = suffix.next().is_none() && letter.is_ascii_alphabetic();
            alone.then_some((Numbered::new(number, Some(letter)), at + 1))
        }
        Word::Numeral(_) => {
            let said = amount::read(c, at).filter(|said| said.form == Form::Words)?;
            let number = u32::try_from(said.number.to_u64()?).ok()?;
            Some((Numbered::new(number, None), said.end))
        }
        _ => None,
    }
}
