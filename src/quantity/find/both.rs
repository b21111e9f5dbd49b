//! Ordinals that count all there are: *kedua menteri*, both of them.

use super::super::lexeme::{Lexeme, Word};
use super::view::{END, LexemeView};
use super::{Finder, context};
use crate::lang::lists::beside_numbers;
use crate::lang::lists::quantities as words;
use crate::number::numeral::Role;

impl Finder<'_> {
    /// Whether `kedua`, `ketiga` … count all there are (`kedua menteri`, both) and do not order
    /// (`menteri kedua`, the second).
    pub(super) fn is_both(&self, at: usize, end: usize, clitic: bool) -> bool {
        let c = &self.c;
        if !may_be_both(c, at) || end != at + 1 {
            return false;
        }
        let next = c.next(at);
        let before = c.prev(at);
        if clitic {
            return is_all_of(c, before);
        }
        if c.is_one_of(next, beside_numbers::TIMES)
            || c.is_one_of(next, beside_numbers::TIMES_OVER)
            || c.is_one_of(before, beside_numbers::THAT)
        {
            return false;
        }
        // *yang kedua dan ketiga*
        if matches!(c.class(before), Word::And)
            && matches!(c.class(c.prev(before)), Word::Numeral(numeral) if numeral.ordinal)
        {
            return false;
        }
        // *pertemuan kedua negara* is theirs, *pertemuan kedua* the second.
        let theirs = c.is_one_of(before, words::THEIRS);
        if theirs && c.is(next, Lexeme::BOTH_NOUN) {
            return true;
        }
        if c.is(before, Lexeme::ORDINAL_NOUN) || matches!(c.class(before), Word::Duration(..)) {
            return false;
        }
        if c.is(next, Lexeme::BOTH_NOUN | Lexeme::COUNT) {
            return !c.is(before, Lexeme::SERIES);
        }
        counts_as_name(c, at) || counts_thing(c, at)
    }
}

/// Whether a numeral can count all there are, as no first one does.
fn may_be_both(c: &LexemeView<'_>, at: usize) -> bool {
    match c.class(at) {
        Word::Numeral(numeral) => numeral.value > 1 || numeral.role != Role::Unit,
        // *ke-empat karyawan*, but not *ke-IV*
        Word::Whole { value, .. } => value > 1 && !c.word(at).ends_with(char::is_uppercase),
        _ => false,
    }
}

/// Whether a numeral with *-nya* counts all; a name may stand before it: *gelar Wimbledon ketiganya*.
fn is_all_of(c: &LexemeView<'_>, mut noun: usize) -> bool {
    for _ in 0..3 {
        if c.capital(noun)
            && matches!(c.class(noun), Word::Other)
            && !c.is(noun, Lexeme::ORDINAL_NOUN)
        {
            noun = c.prev(noun);
        }
    }
    let orders = c.is(noun, Lexeme::ORDINAL_NOUN) || c.is_one_of(noun, beside_numbers::OWN);
    c.is_one_of(noun, words::COUNTS_ALL) || !orders
}

/// *Keempat Stafsus*, *oleh kedua “jenderal”*: a list's *Ketiga* has a comma behind it.
fn counts_as_name(c: &LexemeView<'_>, at: usize) -> bool {
    let (before, next) = (c.prev(at), c.next(at));
    let opens = c.begins(at) && c.capital(at);
    let after_function = c.is(before, Lexeme::FUNCTION)
        && !matches!(c.class(before), Word::And)
        && !is_adjective(c.word(before));
    (opens || after_function) && (is_name(c, next) || is_opening_quote(c, next))
}

/// Between a noun and a noun it orders the first; after a function word, a verb or at the head of a sentence it
/// counts the second.
fn counts_thing(c: &LexemeView<'_>, at: usize) -> bool {
    let (before, next) = (c.prev(at), c.next(at));
    if !context::is_thing(c, next) {
        return false;
    }
    // *kedua motor ini*
    if c.is_one_of(c.next(next), words::SHOWN) {
        return true;
    }
    let verb = c.len(before) > 5
        && beside_numbers::VERB_END
            .iter()
            .any(|ending| c.word(before).ends_with(ending));
    before == END || verb || !c.is_word(before) || c.is(before, Lexeme::FUNCTION) || c.begins(at)
}

/// A capitalised word that is none of the grammar's.
fn is_name(c: &LexemeView<'_>, at: usize) -> bool {
    c.capital(at) && matches!(c.class(at), Word::Other) && !c.is(at, Lexeme::FUNCTION)
}

fn is_opening_quote(c: &LexemeView<'_>, at: usize) -> bool {
    matches!(c.word(at), "\"" | "“" | "‘" | "'") && c.glued(c.next(at)) && !c.glued(at)
}

/// *terbaik*, *berawak*, *ditempat*: by their form words of function, but they belong to a noun.
fn is_adjective(word: &str) -> bool {
    let formed = beside_numbers::ADJECTIVE
        .iter()
        .any(|prefix| word.len() > 2 && word.starts_with(prefix));
    formed && !beside_numbers::NO_ADJECTIVE.contains(&word)
}
