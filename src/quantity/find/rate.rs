//! What a sum, a percentage or a measure is per: `Rp15.000/kg`, `5 persen per tahun`.

use super::super::RangeOf;
use super::super::Value;
use super::super::lexeme::{Lexeme, Side, Word};
use super::cursor::Cursor;
use super::{Found, nation};
use crate::Span;

/// Where what the expression is per begins, and the token after it.
pub(super) fn per(c: &Cursor<'_>, found: &Found) -> Option<(usize, usize)> {
    let takes = match found.value? {
        Value::Money(_) | Value::Percent(_) | Value::Quantity(_) => true,
        // *250 ribu/malam*: a price without its currency
        Value::Cardinal(_) => c.mark(c.next(found.end - 1), b'/'),
        Value::Range(range) => is_rate(range.of),
        Value::Approx(approx) => is_rate(approx.of),
        _ => false,
    };
    if !takes {
        return None;
    }
    let first = link(c, found.end - 1)?;
    let mut end = noun_end(c, first)?;
    // *per orang per hari*
    if let Some(more) = link(c, end - 1).and_then(|more| noun_end(c, more)) {
        end = more;
    }
    Some((first, end))
}

/// Its bytes, without the clitic of *per tahunnya*.
pub(super) fn span(c: &Cursor<'_>, first: usize, end: usize) -> Span {
    let span = c.span(first, end);
    let word = c.str(end - 1);
    let clitic = word.len() > 6 && word.ends_with("nya");
    Span::new(span.start(), span.end() - if clitic { 3 } else { 0 })
}

fn is_rate(of: RangeOf) -> bool {
    matches!(
        of,
        RangeOf::Money(_) | RangeOf::Percent | RangeOf::Quantity(_)
    )
}

/// The token after the stroke or *per* that follows a token.
fn link(c: &Cursor<'_>, last: usize) -> Option<usize> {
    let link = c.next(last);
    let then = c.next(link);
    let joins = match c.word(link) {
        // *Rp 8,5 juta / nego* says no rate.
        Word::Mark(b'/') => c.glued(then) || !c.glued(link) && is_counted(c, then),
        Word::Per => true,
        _ => false,
    };
    joins.then_some(then)
}

fn is_counted(c: &Cursor<'_>, at: usize) -> bool {
    matches!(
        c.word(at),
        Word::Unit(_) | Word::Duration(..) | Word::DayPart(_)
    ) || c.has(at, Lexeme::COUNT)
}

fn noun_end(c: &Cursor<'_>, at: usize) -> Option<usize> {
    match c.word(at) {
        Word::Money(currency, Side::After | Side::Both) => {
            let (_, end) = nation::of_nation(c, at, currency);
            Some(end)
        }
        Word::Unit(_) | Word::Duration(..) => {
            let tail = matches!(c.word(c.next(at)), Word::UnitTail);
            Some(at + 1 + usize::from(tail))
        }
        Word::Letter(b'm' | b'g' | b'l' | b'L') => {
            let tail = matches!(c.word(c.next(at)), Word::UnitTail);
            Some(at + 1 + usize::from(tail))
        }
        Word::DayPart(_) => Some(at + 1),
        Word::Other => {
            let noun = c.is_word(at) && !c.capital(at) && !c.has(at, Lexeme::FUNCTION);
            noun.then_some(at + 1)
        }
        _ => None,
    }
}
