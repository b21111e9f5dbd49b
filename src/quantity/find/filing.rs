//! Numbers of filing plans: `HK.01.07/MENKES/1186/2022`, `005/12/Kel.Mkr/2022`.

use super::super::legal::Legal;
use super::super::lexeme::Word;
use super::view::LexemeView;

/// Tokens behind the first number of `34/PMK.010/2017`.
pub(super) const MOST_PARTS: usize = 16;

/// Strokes with spaces about them in one number.
const MOST_SPACES: usize = 6;

/// The token after a run without gaps that begins at a token, at most so many further on.
pub(super) fn run_end(c: &LexemeView<'_>, at: usize) -> usize {
    let mut end = at + 1;
    while end - at <= MOST_PARTS
        && c.glued(end)
        && c.next(end - 1) == end
        && !matches!(
            c.class(end),
            Word::Mark(b',' | b')' | b';' | b':' | b'(' | b'"')
        )
    {
        end += 1;
    }
    while end > at + 1 && matches!(c.class(end - 1), Word::Mark(b'.' | b'/' | b'-')) {
        end -= 1;
    }
    end
}

pub(super) fn year_of(part: &str) -> Option<u16> {
    let digits = part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_digit());
    let year = part.parse().ok().filter(|year| (1900..2100).contains(year));
    year.filter(|_| digits)
}

/// `HK.01.07/MENKES/1186/2022`, `KEP-12/MBU/2020`, `188.45/123/KEP/2020`: a number between the marks
/// of a filing plan, the year behind it.
pub(super) fn filed(c: &LexemeView<'_>, at: usize, law: &mut Legal) -> Option<usize> {
    let end = spaced_end(c, at).unwrap_or_else(|| run_end(c, at));
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

/// The token after a run in which spaces stand about strokes, `Sp.Kap/ 140 /XI/2024`, where a year ends it or
/// stands before the office.
pub(super) fn spaced_end(c: &LexemeView<'_>, at: usize) -> Option<usize> {
    let first = run_end(c, at);
    let mut end = first;
    for _ in 0..MOST_SPACES {
        let stroke = c.next(end - 1);
        let part = c.next(stroke);
        let numbered = matches!(
            c.class(part),
            Word::Number | Word::Roman(_) | Word::Letter(_)
        );
        if !c.mark(stroke, b'/') || !numbered && !c.capital(part) {
            break;
        }
        end = run_end(c, part);
    }
    if end == first {
        return None;
    }
    let text = c.span(at, end).of(c.text)?;
    let mut last = text.rsplit('/').take(2);
    let dated = last.any(|part| year_of(part.trim()).is_some());
    (dated && text.matches('/').count() >= 2).then_some(end)
}

/// `AHU-00123.AH.01.02`: the end of a run of marks with dots between, of which the first is read.
pub(super) fn dotted_end(c: &LexemeView<'_>, at: usize) -> Option<usize> {
    let (dot, mark) = (at + 1, at + 2);
    let goes_on = c.mark(dot, b'.') && c.glued(dot) && c.glued(mark) && c.mark(mark + 1, b'.');
    let short = goes_on && c.shouts(mark) && c.len(mark) <= 3;
    // `C2-2026-HT.01.01.TH.96`
    let digits = || {
        goes_on
            && matches!(c.class(mark), Word::Number)
            && c.glued(mark + 1)
            && c.glued(mark + 2)
            && c.shouts(mark + 2)
    };
    (short || digits()).then(|| run_end(c, at))
}

/// The end of the number of a letter that no *Nomor* announces: `KEP-12/MBU/2020`.
pub(super) fn letter(c: &LexemeView<'_>, at: usize) -> Option<usize> {
    if let Some(end) = spaced_end(c, at) {
        return Some(end);
    }
    let end = run_end(c, at);
    let text = c.span(at, end).of(c.text)?;
    // The year ends it, or stands before the office.
    let year = text.rsplit('/').take(2).any(|part| year_of(part).is_some());
    (year && text.matches('/').count() >= 2).then_some(end)
}
