//! Numbers that order: the members of a series, *ke 72*.

use super::super::Value;
use super::super::legal::{Legal, Numbered};
use super::super::lexeme::{Lexeme, Word};
use super::form::{Amount, Form};
use super::mixed::{self, Mixed};
use super::view::END;
use super::{Chain, Finder, Found, article, context, unit};
use crate::lang::lists::beside_numbers;
use crate::lang::lists::identifiers::JOINED;
use crate::lang::lists::quantities as words;
use crate::number::Number;

impl Finder<'_> {
    /// `kelas 10, 11 dan 12`, `Pasal 5 dan 6`, `ayat (1) dan (2)`.
    pub(super) fn chained(&mut self, at: usize, amount: Amount) -> Option<Found> {
        let (end, chain) = self.chain?;
        if let Some(found) = self.next_article(at, end, chain) {
            return Some(found);
        }
        let c = &self.c;
        let (number, len) = amount.plain()?;
        let mut link = c.prev(at);
        let bracketed = c.mark(link, b'(') && c.mark(c.next(at), b')');
        if bracketed {
            link = c.prev(link);
        }
        if !matches!(c.class(link), Word::And | Word::Mark(b',' | b'/')) {
            return None;
        }
        let before = c.prev(link);
        let link = if c.mark(before, b',') { before } else { link };
        // *ayat 1 dan 2* without brackets, *ayat (1) dan (2)* with them
        let paragraph = chain == Chain::Paragraph;
        if link != end || len > 3 || bracketed != (paragraph && c.mark(end - 1, b')')) {
            return None;
        }
        if paragraph && !bracketed && context::is_noun(c, c.next(at)) {
            return None;
        }
        if chain == Chain::Series
            && (unit::read(c, at, amount).is_some() || context::is_counted(c, c.next(at)))
        {
            return None;
        }
        let numbered = Some(Numbered {
            number: u32::try_from(number).ok()?,
            suffix: None,
        });
        let (value, first, end) = match chain {
            Chain::Series => (Value::Ordinal(amount.number), at, at + 1),
            Chain::Article => (
                Value::Legal(Legal {
                    article: numbered,
                    ..Legal::default()
                }),
                at,
                at + 1,
            ),
            Chain::Paragraph => (
                Value::Legal(Legal {
                    paragraph: numbered,
                    ..Legal::default()
                }),
                at - usize::from(bracketed),
                at + 1 + usize::from(bracketed),
            ),
        };
        self.chain = Some((end, chain));
        Some(Found::new(value, first, end))
    }

    /// `jo 132 ayat (1)`, `dan 6 ayat (2)`: an article whose *Pasal* was said before.
    pub(super) fn next_article(&mut self, at: usize, end: usize, chain: Chain) -> Option<Found> {
        if chain == Chain::Series {
            return None;
        }
        let c = &self.c;
        let mut link = c.prev(at);
        if c.mark(link, b'.') {
            link = c.prev(link);
        }
        let joined = c.is_one_of(link, JOINED);
        if !joined && !matches!(c.class(link), Word::And | Word::Mark(b',')) {
            return None;
        }
        let before = c.prev(link);
        // *Pasal 351 KUHP jo 55*
        let code = joined && c.shouts(before) && before == end;
        // *Pasal 55 ayat (1) ke-1 jo 64 ayat (1)*
        let ranked = joined
            && before == end
            && matches!(c.class(before), Word::Mixed)
            && matches!(mixed::read(c.word(before)), Mixed::Ordinal(_));
        let link = if c.mark(before, b',') || code || ranked {
            before
        } else {
            link
        };
        let (place, after) = article::article(c, at)?;
        if link != end || !joined && place.paragraph.is_none() {
            return None;
        }
        let next = match place.paragraph {
            Some(_) => Chain::Paragraph,
            None => Chain::Article,
        };
        self.chain = Some((after, next));
        Some(Found::new(Value::Legal(place), at, after))
    }

    /// `HUT ke 72`: an ordinal whose hyphen is missing, where nothing is counted.
    pub(super) fn after_ke(&self, at: usize, amount: Amount) -> Option<Found> {
        let c = &self.c;
        let mut ke = c.prev(at);
        let hyphened = c.mark(ke, b'-') && matches!(c.class(c.prev(ke)), Word::Ke);
        if hyphened {
            ke = c.prev(ke);
        }
        if !matches!(c.class(ke), Word::Ke) || ke < self.floor {
            return None;
        }
        let noun = c.prev(ke);
        let ends =
            |at: usize, endings: &[&str]| endings.iter().any(|end| c.word(at).ends_with(end));
        // *HUT RI ke 79*, *Dies Natalis Universitas Riau ke 60*
        let fete = c.capital(noun)
            && std::iter::successors(Some(noun), |&at| Some(c.prev(at)))
                .take(5)
                .take_while(|&at| c.capital(at))
                .any(|at| c.is(at, Lexeme::FETE));
        let next = c.next(amount.end - 1);
        let named = noun != END
            && (c.is(noun, Lexeme::ORDINAL_NOUN | Lexeme::SERIES)
                || c.capital(noun)
                || c.is_one_of(noun, words::WHICH)
                // *pembentukan ke 773 di Indonesia*
                || c.len(noun) > 6
                    && ends(noun, beside_numbers::NOUN_SUFFIX)
                    && is_derived(c.word(noun))
                    && !context::is_counted(c, next)
                || matches!(c.class(noun), Word::Duration(..)));
        let small = amount.number.is_integer() && amount.number < Number::from(1000);
        // *pihak ke tiga untuk*; *dari dua ke tiga* goes there.
        let worded = amount.form == Form::Words
            && amount.number > Number::ONE
            && !c.capital(at)
            && !c.capital(next)
            && !context::is_thing(c, next)
            && !c.is(next, Lexeme::COUNT | Lexeme::BOTH_NOUN)
            && !c.is_one_of(next, beside_numbers::MATTER)
            && !matches!(c.class(noun), Word::Number | Word::Numeral(_));
        // *untuk ke 4 kalinya*; *juara ke 2 lomba*: what is ordered comes before.
        let times = c.is_one_of(next, beside_numbers::TIMES)
            || c.is_one_of(next, beside_numbers::TIMES_OVER);
        let ordered = c.is(noun, Lexeme::ORDINAL_NOUN | Lexeme::SERIES)
            && !context::is_counted(c, next)
            && !matches!(
                c.class(next),
                Word::Unit(_) | Word::Duration(..) | Word::Money(..)
            );
        // *pada malam ke 49 selesailah mantel itu*
        let night = matches!(c.class(noun), Word::DayPart(_) | Word::Duration(..))
            && c.len(next) > 5
            && ends(next, beside_numbers::VERB_END);
        let fits = hyphened
            || night
            || times
            || ordered
            || fete
            || (named || worded) && !context::is_noun(c, next);
        (fits && small).then(|| Found::new(Value::Ordinal(amount.number), ke, amount.end))
    }
}

/// Whether a word has the head of a noun that is made of another.
fn is_derived(word: &str) -> bool {
    let head = word.get(..2).unwrap_or("");
    beside_numbers::NOUN_PREFIX
        .iter()
        .any(|prefix| prefix.eq_ignore_ascii_case(head))
}
