//! References to laws: `Pasal 27 ayat (3) huruf a UU No. 11 Tahun 2008`.

use super::super::legal::{Legal, LegalKind, Numbered};
use super::super::lexeme::{Lexeme, Word};
use super::super::{CodeKind, Value};
use super::cursor::{Cursor, END};
use super::form::Form;
use super::shape::{self, Shape};
use super::{Found, amount, context};
use crate::lang::lists::identifiers as words;
use crate::lang::lists::quantities;
use crate::number::{digits, roman};

/// Words between the kind of a law and its number: `Peraturan Menteri Hukum dan HAM Republik
/// Indonesia Nomor`.
const MOST_WORDS: usize = 12;

/// Tokens behind the first number of `34/PMK.010/2017`.
const MOST_PARTS: usize = 16;

/// A law with its number: the kind, then *Nomor*, the number, and the year.
pub(super) fn law(c: &Cursor<'_>, at: usize) -> Option<Found> {
    let (kind, named) = match c.word(at) {
        Word::Law(kind) => (kind, true),
        // *peraturan Permendiknas*: its own word says which.
        Word::LawHead if matches!(c.word(c.next(at)), Word::Law(_)) => return None,
        Word::LawHead => (kind_of(c, at)?, true),
        Word::Nomor => (LegalKind::Other, false),
        _ => return None,
    };
    let (numero, number_at) = to_number(c, at, named)?;
    if !named && let Some(found) = case_or_letter(c, number_at) {
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

fn kind_of(c: &Cursor<'_>, at: usize) -> Option<LegalKind> {
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
fn to_number(c: &Cursor<'_>, at: usize, named: bool) -> Option<(bool, usize)> {
    if !named {
        return Some((true, c.next(at)));
    }
    let mut next = c.next(at);
    for _ in 0..MOST_WORDS {
        // *Kepmenkes HK.01.07/MENKES/413/2020*
        if c.shouts(next) && c.glued(next + 1) && filed(c, next, &mut Legal::default()).is_some() {
            return Some((true, next));
        }
        match c.word(next) {
            Word::Nomor => {
                let after = c.next(next);
                // `Nomor: 5`, `No. HK.01.07`
                let after = if c.mark(after, b':') || c.mark(after, b'.') {
                    c.next(after)
                } else {
                    after
                };
                return Some((true, behind_series(c, after)));
            }
            Word::Number => return Some((false, next)),
            Word::And | Word::Law(_) | Word::Mark(b'(' | b')' | b'/') | Word::LawHead => {}
            Word::Other | Word::Roman(_) | Word::Letter(_) | Word::DollarOf(_)
                if c.capital(next)
                    && (!c.has(next, Lexeme::FUNCTION)
                        || matches!(c.word(c.next(next)), Word::Nomor)) => {}
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

/// The number behind the mark of a ministry: `KM. 21 Tahun 2001`, `PM 5 Tahun 2018`.
fn behind_series(c: &Cursor<'_>, at: usize) -> usize {
    let mut number = c.next(at);
    if c.mark(number, b'.') || c.mark(number, b'-') {
        number = c.next(number);
    }
    let marked = c.shouts(at) && c.str(at).len() <= 4 && matches!(c.word(number), Word::Number);
    if marked && c.is_year_word(c.next(number)) {
        number
    } else {
        at
    }
}

/// `11 Tahun 2008`, `22/2009`, `34/PMK.010/2017`, `XXV/MPRS/1966`; the token after it.
fn number(c: &Cursor<'_>, at: usize, law: &mut Legal) -> Option<usize> {
    if let Some(end) = filed(c, at, law) {
        return Some(end);
    }
    let short = |number: u64| {
        u32::try_from(number)
            .ok()
            .filter(|&number| number < 100_000)
    };
    match (c.word(at), shape::read(c.str(at))) {
        (Word::Number, Shape::Digits(read, len)) if len <= 5 => {
            if read.shape != digits::Shape::Plain {
                return None;
            }
            law.number = Some(short(read.number.to_u64()?)?);
        }
        (Word::Number, Shape::Slash(number, year)) if number < 100_000 && len_of_year(year) => {
            law.number = Some(number);
            law.year = u16::try_from(year).ok();
            return Some(at + 1);
        }
        // `86P Tahun 2025`
        (Word::Mixed, _) => {
            let (number, after) = numbered(c, at).filter(|_| c.is_year_word(c.next(at)))?;
            law.number = Some(number.number).filter(|&number| number < 100_000);
            law.suffix = number.suffix;
            (after == at + 1).then_some(())?;
        }
        (Word::Roman(value), _) => {
            law.number = Some(u32::from(value));
            law.roman = true;
        }
        (Word::Letter(letter @ (b'I' | b'V' | b'X')), _) => {
            law.roman = true;
            law.number = Some(match letter {
                b'I' => 1,
                b'V' => 5,
                _ => 10,
            });
        }
        _ => return None,
    }
    let mut next = c.next(at);
    // `63/M Tahun 2015`
    if c.mark(next, b'/')
        && let Word::Letter(letter) = c.word(c.next(next))
        && letter.is_ascii_uppercase()
        && c.is_year_word(c.next(c.next(next)))
    {
        law.suffix = Some(char::from(letter));
        next = c.next(c.next(next));
    }
    // `No. 19 Prp. Tahun 1960`
    if c.is_one_of(next, words::MANNER) {
        let mut then = c.next(next);
        if c.mark(then, b'.') {
            then = c.next(then);
        }
        if c.is_year_word(then) {
            next = then;
        }
    }
    if c.is_year_word(next) {
        next = c.next(next);
        law.year = Some(u16::try_from(c.year_at(next)?).ok()?);
        return Some(next + 1);
    }
    // `41 / 1999`, `80, 2001`
    if (c.mark(next, b'/') && !c.glued(next)
        || c.mark(next, b',') && !context::is_noun(c, c.next(c.next(next))))
        && let Some(year) = c.year_at(c.next(next))
    {
        law.year = u16::try_from(year).ok();
        return Some(c.next(next) + 1);
    }
    // The rest of `34/PMK.010/2017` is one run without gaps but about strokes.
    let mut end = at + 1;
    let mut run = 0;
    if c.mark(next, b'/') {
        // `019 / BAN - PT / AK - IV / VII / 2000`
        let spaced = !c.glued(next);
        let mark = |at: usize| c.mark(at, b'/') || spaced && c.mark(at, b'-');
        let joins = |next: usize| c.glued(next) || mark(next) || next > at && mark(next - 1);
        while next != END
            && joins(next)
            && run < MOST_PARTS
            && !matches!(c.word(next), Word::Mark(b',' | b')' | b';' | b':' | b'"'))
        {
            end = next + 1;
            next = c.next(next);
            run += 1;
        }
        if c.mark(end - 1, b'.') {
            end -= 1;
        }
        let last = c.str(end - 1);
        let year = last.rsplit(['/', '.']).next().unwrap_or("");
        if year.len() == 4 {
            law.year = year.parse().ok();
        }
    }
    Some(end)
}

/// The token after a run without gaps that begins at a token, at most so many further on.
fn run_end(c: &Cursor<'_>, at: usize) -> usize {
    let mut end = at + 1;
    while end - at <= MOST_PARTS
        && c.glued(end)
        && c.next(end - 1) == end
        && !matches!(
            c.word(end),
            Word::Mark(b',' | b')' | b';' | b':' | b'(' | b'"')
        )
    {
        end += 1;
    }
    while end > at + 1 && matches!(c.word(end - 1), Word::Mark(b'.' | b'/' | b'-')) {
        end -= 1;
    }
    end
}

fn year_of(part: &str) -> Option<u16> {
    let digits = part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_digit());
    let year = part.parse().ok().filter(|year| (1900..2100).contains(year));
    year.filter(|_| digits)
}

/// `HK.01.07/MENKES/1186/2022`, `KEP-12/MBU/2020`, `188.45/123/KEP/2020`: a number between the marks
/// of a filing plan, the year behind it.
fn filed(c: &Cursor<'_>, at: usize, law: &mut Legal) -> Option<usize> {
    let end = run_end(c, at);
    let text = c.span(at, end).of(c.text)?;
    let (head, year) = text.rsplit_once('/')?;
    let year = year_of(year).or_else(|| year_of(year.rsplit('.').next()?))?;
    let first = head.split('/').next()?;
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let marked = first.contains(['.', '-']) && !digits(first);
    if !marked {
        return None;
    }
    // `37.K/MB.01/MEM.B/2021`
    if let Some((number, suffix)) = first.split_once('.')
        && let [letter @ b'A'..=b'Z'] = suffix.as_bytes()
        && digits(number)
    {
        law.number = Some(number.parse().ok()?);
        law.suffix = Some(char::from(*letter));
        law.year = Some(year);
        return Some(end);
    }
    // `SK-48/MBU/02/2020`, where 02 is the month
    let led = first
        .split_once(['.', '-'])
        .filter(|(word, number)| digits(number) && !word.contains(|c: char| c.is_ascii_digit()))
        .map(|(_, number)| number);
    let number = led.or_else(|| head.rsplit('/').find(|part| digits(part)))?;
    law.number = Some(number.parse().ok().filter(|&number| number < 100_000)?);
    law.year = Some(year);
    Some(end)
}

/// The number of a case or a letter behind *Nomor*: `123/Pid.B/2020/PN Bdg`, `005/12/Kel.Mkr/2022`.
fn case_or_letter(c: &Cursor<'_>, at: usize) -> Option<Found> {
    // *Nomor Surat : 090/10/Disdik/2024*
    let at = if matches!(c.word(at), Word::LawHead) {
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
    if let Some(end) = court_case(c, at) {
        return Some(Found::code(c, at, end, Some(CodeKind::Case)));
    }
    let end = run_end(c, at);
    let text = c.span(at, end).of(c.text)?;
    let strokes = text.matches('/').count();
    let digits = text.contains(|letter: char| letter.is_ascii_digit());
    let letters = text.contains(|letter: char| letter.is_ascii_uppercase());
    // A number with a year behind it is a decision's, which may be a law; a letter has its month.
    let monthly = text.split('/').any(|part| {
        let numeral = part.bytes().all(|byte| matches!(byte, b'I' | b'V' | b'X'));
        numeral && roman::read(part.as_bytes()).is_some_and(|month| month <= 12)
    });
    let titled = c.is_one_of(c.next(end - 1), words::ABOUT);
    let decided = !colon
        && (!monthly || titled)
        && matches!(c.word(at), Word::Number)
        && !c.str(at).contains('/')
        && text.rsplit('/').next().and_then(year_of).is_some();
    let letter = digits && !decided && (letters && strokes >= 1 || strokes >= 2);
    letter.then(|| Found::code(c, at, end, Some(CodeKind::Letter)))
}

/// The end of the number of a letter that no *Nomor* announces: `KEP-12/MBU/2020`.
pub(super) fn letter(c: &Cursor<'_>, at: usize) -> Option<usize> {
    let end = run_end(c, at);
    let text = c.span(at, end).of(c.text)?;
    // The year ends it, or stands before the office.
    let year = text.rsplit('/').take(2).any(|part| year_of(part).is_some());
    (year && text.matches('/').count() >= 2).then_some(end)
}

/// The end of the number of a case before a court: `17 PK/Pid/2021`, `45/Pid.B/2020/PN Bdg`.
pub(super) fn court_case(c: &Cursor<'_>, at: usize) -> Option<usize> {
    if !matches!(c.word(at), Word::Number) || c.str(at).len() > 6 {
        return None;
    }
    let next = c.next(at);
    // `17 PK/Pid/2021`
    let apart =
        !c.glued(next) && words::REVIEW.contains(&c.str(next)) && c.mark(c.next(next), b'/');
    // `340 /Pid.B/2025/PN Sby`
    let stroke = c.mark(next, b'/') && !c.glued(next) && c.glued(next + 1);
    let mut end = run_end(c, if apart || stroke { next } else { at });
    // `38/Pdt. G/2006/PN. Jkt. Pst`, with spaces behind its dots
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
    end = spaced_end(c, at, end);
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
    // The place of the court: `PN Bdg`, `PN Jkt. Sel`
    let court = c.str(end - 1);
    if words::COURT
        .iter()
        .any(|name| court.eq_ignore_ascii_case(name))
    {
        let place = c.next(end - 1);
        if c.capital(place) && !c.shouts(place) && c.str(place).len() <= 12 {
            end = place + 1;
            let side = c.next(place);
            if words::SIDE
                .iter()
                .any(|name| c.str(side).trim_end_matches('.').eq_ignore_ascii_case(name))
            {
                end = side + 1;
            }
        }
        end = run_end(c, end - 1);
    }
    Some(end)
}

/// `45/Pid.B/ 2020/PN Olm`, `12/Akta Pid/2022/ PN Olm`: a space about a stroke, or before the register.
fn spaced_end(c: &Cursor<'_>, at: usize, mut end: usize) -> usize {
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

fn len_of_year(year: u32) -> bool {
    (1900..2100).contains(&year)
}

/// `Pasal 27 ayat (3) huruf a`, `ayat (1)`; with the law that follows at once.
pub(super) fn place(c: &Cursor<'_>, at: usize) -> Option<Found> {
    let mut place = Legal::default();
    let mut end;
    if matches!(c.word(at), Word::Pasal) {
        let dot = c.over(at);
        let number = if c.mark(dot, b'.') { c.over(dot) } else { dot };
        let (article, after) = numbered(c, number)?;
        place.article = Some(article);
        end = after;
        let next = c.next(end - 1);
        if matches!(c.word(next), Word::Ayat)
            && let Some((paragraph, after)) = paragraph(c, c.next(next))
        {
            place.paragraph = Some(paragraph);
            end = after;
        } else if c.mark(next, b'(')
            && let Some((paragraph, after)) = paragraph(c, next)
            && paragraph.number < 100
        {
            place.paragraph = Some(paragraph);
            end = after;
        }
    } else {
        let (paragraph, after) = paragraph(c, c.over(at))?;
        place.paragraph = Some(paragraph);
        end = after;
    }
    let huruf = c.next(end - 1);
    // `ayat (2)b`
    let letter = if c.glued(huruf) && place.paragraph.is_some() && c.is_lower(huruf) {
        huruf
    } else {
        c.next(huruf)
    };
    if (matches!(c.word(huruf), Word::Huruf) || letter == huruf)
        && let Word::Letter(byte) = c.word(letter)
    {
        place.letter = Some(char::from(byte.to_ascii_lowercase()));
        end = letter + 1;
    }
    let next = c.next(end - 1);
    if matches!(c.word(next), Word::Law(_) | Word::LawHead)
        && let Some(Value::Legal(of)) = law(c, next).and_then(|found| found.value)
    {
        place.kind = of.kind;
        place.number = of.number;
        place.year = of.year;
    }
    Some(Found::new(Value::Legal(place), at, end))
}

/// `132 ayat (1)`, `64`: an article without its *Pasal*.
pub(super) fn article(c: &Cursor<'_>, at: usize) -> Option<(Legal, usize)> {
    let (article, mut end) = numbered(c, at)?;
    let mut place = Legal {
        article: Some(article),
        ..Legal::default()
    };
    let ayat = c.next(end - 1);
    if matches!(c.word(ayat), Word::Ayat)
        && let Some((paragraph, after)) = paragraph(c, c.next(ayat))
    {
        place.paragraph = Some(paragraph);
        end = after;
    }
    Some((place, end))
}

/// `(3)` or `3`
pub(super) fn paragraph(c: &Cursor<'_>, at: usize) -> Option<(Numbered, usize)> {
    if !c.mark(at, b'(') {
        return numbered(c, at);
    }
    let (number, after) = numbered(c, c.next(at))?;
    let close = c.next(after - 1);
    c.mark(close, b')').then_some((number, close + 1))
}

/// `27`, `28D`, `lima`
fn numbered(c: &Cursor<'_>, at: usize) -> Option<(Numbered, usize)> {
    match c.word(at) {
        Word::Number => match shape::read(c.str(at)) {
            Shape::Digits(read, 1..=4) if read.shape == digits::Shape::Plain => {
                // `Pasal 12 B`
                let next = c.next(at);
                let suffix = match c.word(next) {
                    Word::Letter(letter) if letter.is_ascii_uppercase() => Some(char::from(letter)),
                    _ => None,
                };
                Some((
                    Numbered {
                        number: u32::try_from(read.number.to_u64()?).ok()?,
                        suffix,
                    },
                    if suffix.is_some() { next + 1 } else { at + 1 },
                ))
            }
            _ => None,
        },
        Word::Mixed => {
            let text = c.str(at);
            let letters = text.find(|byte: char| !byte.is_ascii_digit())?;
            let (number, suffix) = text.split_at(letters);
            let mut suffix = suffix.chars();
            match (number.parse(), suffix.next(), suffix.next()) {
                (Ok(number), Some(letter), None) if letter.is_ascii_alphabetic() => Some((
                    Numbered {
                        number,
                        suffix: Some(letter),
                    },
                    at + 1,
                )),
                _ => None,
            }
        }
        Word::Numeral(_) => {
            let said = amount::read(c, at).filter(|said| said.form == Form::Words)?;
            Some((
                Numbered {
                    number: u32::try_from(said.number.to_u64()?).ok()?,
                    suffix: None,
                },
                said.end,
            ))
        }
        _ => None,
    }
}
