//! Places in laws: `Pasal 27 ayat (3) huruf a`.

use super::super::Value;
use super::super::legal::{Legal, Numbered};
use super::super::lexeme::Word;
use super::law::numbered;
use super::view::LexemeView;
use super::{Found, law};
use crate::lang::lists::identifiers as words;

/// `Pasal 27 ayat (3) huruf a`, `ayat (1)`; with the law that follows at once.
pub(super) fn place(c: &LexemeView<'_>, at: usize) -> Option<Found> {
    let mut place = Legal::default();
    let end = if matches!(c.class(at), Word::Pasal) {
        article_end(c, at, &mut place)?
    } else {
        let (paragraph, after) = paragraph(c, c.over(at))?;
        place.paragraph = Some(paragraph);
        after
    };
    let end = letter_end(c, end, &mut place);
    let next = c.next(end - 1);
    if matches!(c.class(next), Word::Law(_) | Word::LawHead)
        && let Some(Value::Legal(of)) = law::law(c, next).and_then(|found| found.value)
    {
        place.kind = of.kind;
        place.number = of.number;
        place.year = of.year;
    }
    Some(Found::new(Value::Legal(place), at, end))
}

/// `Pasal 27 ayat (3)`, `Pasal 27 (3)`
fn article_end(c: &LexemeView<'_>, at: usize, place: &mut Legal) -> Option<usize> {
    let dot = c.over(at);
    let number = if c.mark(dot, b'.') { c.over(dot) } else { dot };
    let (article, end) = numbered(c, number)?;
    place.article = Some(article);
    let next = c.next(end - 1);
    let read = match c.class(next) {
        Word::Ayat => paragraph(c, c.next(next)),
        Word::Mark(b'(') => paragraph(c, next).filter(|(paragraph, _)| paragraph.number < 100),
        _ => None,
    };
    Some(match read {
        Some((paragraph, after)) => {
            place.paragraph = Some(paragraph);
            after
        }
        None => end,
    })
}

/// `huruf a`, `butir a` behind an article or a paragraph, `ayat (2)b`.
fn letter_end(c: &LexemeView<'_>, end: usize, place: &mut Legal) -> usize {
    let huruf = c.next(end - 1);
    let letter = if c.glued(huruf) && place.paragraph.is_some() && c.is_lower(huruf) {
        huruf
    } else {
        c.next(huruf)
    };
    if let Word::Letter(byte) = c.class(letter)
        && (matches!(c.class(huruf), Word::Huruf)
            || letter == huruf
            || c.is_one_of(huruf, words::ITEM))
    {
        place.letter = Some(char::from(byte.to_ascii_lowercase()));
        return letter + 1;
    }
    end
}

/// `132 ayat (1)`, `64`: an article without its *Pasal*.
pub(super) fn article(c: &LexemeView<'_>, at: usize) -> Option<(Legal, usize)> {
    let (article, mut end) = numbered(c, at)?;
    let mut place = Legal {
        article: Some(article),
        ..Legal::default()
    };
    let ayat = c.next(end - 1);
    if matches!(c.class(ayat), Word::Ayat)
        && let Some((paragraph, after)) = paragraph(c, c.next(ayat))
    {
        place.paragraph = Some(paragraph);
        end = after;
    }
    Some((place, end))
}

/// `(3)` or `3`
pub(super) fn paragraph(c: &LexemeView<'_>, at: usize) -> Option<(Numbered, usize)> {
    if !c.mark(at, b'(') {
        return numbered(c, at);
    }
    let (number, after) = numbered(c, c.next(at))?;
    let close = c.next(after - 1);
    c.mark(close, b')').then_some((number, close + 1))
}
