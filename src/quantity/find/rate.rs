//! What a sum, a percentage or a measure is per: `Rp15.000/kg`, `5 persen per tahun`.

use super::super::RangeOf;
use super::super::Value;
use super::super::lexeme::{Lexeme, Side, Word};
use super::super::plain::classify;
use super::view::LexemeView;
use super::{Found, nation};
use crate::Span;
use crate::lang::lists::beside_numbers::HIS;

/// Where what the expression is per begins, and the token after it.
pub(super) fn per(c: &LexemeView<'_>, found: &Found) -> Option<(usize, usize)> {
    let takes = match found.value? {
        Value::Money(_) | Value::Percent(_) | Value::Quantity(_) => true,
        // *250 ribu/malam*, *10 juta per semester*: a price without its currency
        Value::Cardinal(_) => is_price(c, found),
        Value::Range(range) => {
            is_rate(range.of) || range.of == RangeOf::Cardinal && is_price(c, found)
        }
        Value::Approx(approx) => {
            is_rate(approx.of) || approx.of == RangeOf::Cardinal && is_price(c, found)
        }
        _ => false,
    };
    if !takes {
        return None;
    }
    let first = link(c, found.end - 1)?;
    // *1,4 miliar/ 100 m2 / are*: it is what the price is per.
    if matches!(found.value, Some(Value::Quantity(_))) && c.mark(c.prev(found.first), b'/') {
        return None;
    }
    let mut end = noun_end(c, first)?;
    // *per orang per hari*
    if let Some(more) = link(c, end - 1).and_then(|more| noun_end(c, more)) {
        end = more;
    }
    Some((first, end))
}

const PER: &str = "per";

/// Its bytes, without the clitic of *per tahunnya* and the head of *perbulan*.
pub(super) fn span(c: &LexemeView<'_>, first: usize, end: usize) -> Span {
    let span = c.span(first, end);
    let word = c.word(end - 1);
    let clitic = HIS
        .iter()
        .find(|his| word.len() > 6 && word.ends_with(**his))
        .map_or(0, |his| his.len());
    let per = matches!(c.class(first), Word::Other) && is_glued_per(c, first);
    // *95 Jt/Thn.*
    let dot = usize::from(word.ends_with('.'));
    Span::new(
        span.start() + if per { PER.len() } else { 0 },
        span.end() - clitic - dot,
    )
}

fn is_rate(of: RangeOf) -> bool {
    matches!(
        of,
        RangeOf::Money(_) | RangeOf::Percent | RangeOf::Quantity(_)
    )
}

/// The token after the stroke or *per* that follows a token.
fn link(c: &LexemeView<'_>, last: usize) -> Option<usize> {
    let link = c.next(last);
    let then = c.next(link);
    let joins = match c.class(link) {
        // *Rp 8,5 juta / nego* says no rate.
        Word::Mark(b'/') => c.glued(then) || is_counted(c, then),
        Word::Per => true,
        // *Rp 600.000 perbulan*: the word itself is what it is per.
        Word::Other => return is_glued_per(c, link).then_some(link),
        _ => false,
    };
    joins.then_some(then)
}

/// `250 ribu/malam`, `10 juta per semester`; a number without a scale counts what stands before *per*.
fn is_price(c: &LexemeView<'_>, found: &Found) -> bool {
    let scaled = found.amount.is_some_and(|amount| amount.exponent > 0);
    let link = c.next(found.end - 1);
    match c.class(link) {
        Word::Mark(b'/') => true,
        Word::Per => scaled && is_counted(c, c.next(link)),
        _ => scaled && is_glued_per(c, link),
    }
}

/// What `perbulan`, `perorang` are per.
fn after_per(word: &str) -> Option<&str> {
    let (per, noun) = word.split_at_checked(PER.len())?;
    per.eq_ignore_ascii_case(PER).then_some(noun)
}

/// `perbulan`, `perkilo`: *per* and what is counted in one word.
fn is_glued_per(c: &LexemeView<'_>, at: usize) -> bool {
    after_per(c.word(at)).is_some_and(|noun| {
        let bare = HIS.iter().find_map(|his| noun.strip_suffix(his));
        let lexeme = classify(bare.unwrap_or(noun));
        noun.len() > 2
            && (matches!(lexeme.word, Word::Unit(_) | Word::Duration(..))
                || lexeme.has(Lexeme::COUNT | Lexeme::SERIES | Lexeme::BOTH_NOUN))
    })
}

fn is_counted(c: &LexemeView<'_>, at: usize) -> bool {
    matches!(
        c.class(at),
        Word::Unit(_) | Word::Duration(..) | Word::DayPart(_)
    ) || c.is(at, Lexeme::COUNT)
}

fn noun_end(c: &LexemeView<'_>, at: usize) -> Option<usize> {
    match c.class(at) {
        // Of *per are /IDR 250 ribu* the currency belongs to what follows.
        Word::Money(_, Side::Both) if matches!(c.class(c.next(at)), Word::Number) => None,
        Word::Money(currency, Side::After | Side::Both) => {
            let (_, end) = nation::of_nation(c, at, currency);
            Some(end)
        }
        Word::Unit(_) | Word::Duration(..) => {
            let tail = matches!(c.class(c.next(at)), Word::UnitTail);
            Some(at + 1 + usize::from(tail))
        }
        Word::Letter(b'm' | b'g' | b'l' | b'L') => {
            let tail = matches!(c.class(c.next(at)), Word::UnitTail);
            Some(at + 1 + usize::from(tail))
        }
        Word::DayPart(_) => Some(at + 1),
        Word::Other => {
            let noun = c.is_word(at) && !c.capital(at) && !c.is(at, Lexeme::FUNCTION);
            noun.then_some(at + 1)
        }
        _ => None,
    }
}
