//! What tells that digits behind which nothing is counted are a number: a word that a count follows, a mark, their
//! form, a table. Without it they are the number of an item, a note, a page or a name, and have no value.

use super::super::lexeme::{Lexeme, Word};
use super::super::plain::classify;
use super::super::time::DurationUnit;
use super::form::{Amount, Form};
use super::mixed::{self, Mixed};
use super::view::{END, LexemeView};
use super::{context, torn};
use crate::lang::lists::beside_numbers;
use crate::lang::lists::quantities;
use crate::number::digits::Shape;
use crate::number::numeral::Role;

/// How far another number at the head of a line is looked for.
const FAR: usize = 24;

/// The most numbers of a list with commas between that are looked over.
const MOST: usize = 8;

/// Whether digits at a token are worth something where they stand.
pub(super) fn is_told(c: &LexemeView<'_>, first: usize, at: usize, amount: Amount) -> bool {
    const NUMBERED: u16 = Lexeme::SERIES | Lexeme::ORDINAL_NOUN;
    let (before, next) = (c.prev(first), c.next(amount.end - 1));
    if context::is_thing(c, next) {
        // *salah 1 metode*; *5 jutaton*; *tahun 70 pakai truk*
        let of_century = c.is_year_word(before) && c.len(at) == 2 && !context::is_counted(c, next);
        return !matches!(c.class(before), Word::Salah)
            && !is_scale_and_more(c, next, amount)
            && !of_century;
    }
    // *Series 2 Tahun 2019*
    if context::is_counted(c, next) || c.is(next, NUMBERED) {
        return !torn::is_dated(c, at, before);
    }
    // *radio 106 FM*
    if c.is_one_of(next, beside_numbers::FREQUENCY) {
        return false;
    }
    let pointed = match amount.form {
        Form::Digits(Shape::Plain, _) => false,
        Form::Digits(Shape::Point, _) => true,
        Form::Digits(Shape::Comma, _) => return !torn::is_english(c, at, before),
        // Thousands are grouped and scales are said of what is worth something.
        _ => return true,
    };
    // *400 k*, *5W dan 1 H*: a letter that may stand for several things, but not *15 K/L*
    if matches!(c.class(next), Word::Letter(b'k' | b'K' | b'h' | b'H'))
        && !c.mark(c.next(next), b'/')
    {
        return false;
    }
    if is_sure(c, first, at, amount) || to_other_end(c, next) {
        return true;
    }
    if torn::is_part(c, at, before, next)
        || torn::is_item(c, at, before)
        || torn::is_dated(c, at, before)
        || !pointed && torn::is_year(c, at, before)
    {
        return false;
    }
    if before == END {
        return !pointed && heads_line(c, first, at);
    }
    follows(c, first, next)
}

/// Whether a number is told whatever stands around: *2 (dua)*, *± 700*, a text that is nothing else, *29 Februari 2019*
/// (a day that is none), or one that ends the text behind a hashtag or as a long one, as messages sent often do.
fn is_sure(c: &LexemeView<'_>, first: usize, at: usize, amount: Amount) -> bool {
    let (before, next) = (c.prev(first), c.next(amount.end - 1));
    let last = at + 1 == c.all.len();
    amount.end > at + 1
        || matches!(c.class(next), Word::Month { .. })
        || c.is(before, Lexeme::ABOUT | Lexeme::MORE)
        || last && (first <= 1 && before == END || c.is_tag(before) || c.len(at) > 2)
}

/// Whether a dash or a word that leads to another number stands behind, which the two are read with.
fn to_other_end(c: &LexemeView<'_>, next: usize) -> bool {
    // *Ferreira 60'*, a minute, but not *2'08 are*
    if c.is_quote(next) && c.glued(next) {
        let behind = c.next(next);
        return !(c.glued(behind) && matches!(c.class(behind), Word::Number));
    }
    if let Some(mut other) = context::until(c, next) {
        // *-5 hingga -2 °C*
        if c.mark(other, b'-') {
            other = c.next(other);
        }
        return matches!(
            c.class(other),
            Word::Number | Word::Numeral(_) | Word::Money(..) | Word::Mixed
        );
    }
    // *Rapat 2 atau 3 jam*
    let other = c.next(next);
    matches!(c.class(next), Word::And)
        && matches!(c.class(other), Word::Number)
        && matches!(
            c.class(c.next(other)),
            Word::Unit(_) | Word::Duration(..) | Word::Percent | Word::Money(..)
        )
}

/// Whether a number at the head of its line is one: alone there beside what it tells of, or before words that no
/// others with numbers follow, as in a table of contents.
fn heads_line(c: &LexemeView<'_>, first: usize, at: usize) -> bool {
    let next = c.next(at);
    let number = |at: usize| matches!(c.class(at), Word::Number);
    if next == END {
        let over = first.wrapping_sub(1);
        let told = c.mark(over, b':') || c.is(over, Lexeme::COUNT | Lexeme::MEASURED);
        return c.len(at) > 2 || told || number(over) || number(at + 1);
    }
    let heads = |at: usize| number(at) && c.starts_line(at) && c.capital(at + 1);
    let contents =
        || (at + 1..at + FAR).any(heads) || (first.saturating_sub(FAR)..first).any(heads);
    // *2016 Direktur Jenderal*, a year
    let goes_on = c.is_word(next) && (!c.capital(next) || c.year_at(at).is_none() && !contents());
    // *50+ komunitas*; *Map 20 @Rp1.000*
    goes_on || c.mark(next, b'+') || c.mark(next, b'@')
}

/// Whether what stands before digits tells of a number, be it before others of a list: *Windows 7, 8 dan 10*.
fn follows(c: &LexemeView<'_>, first: usize, next: usize) -> bool {
    let (mut first, mut next) = (first, next);
    for _ in 0..MOST {
        let link = c.prev(first);
        let other = c.prev(link);
        if !matches!(c.class(link), Word::And | Word::Mark(b',')) {
            break;
        }
        match c.class(other) {
            Word::Number => (first, next) = (other, link),
            // *menit ke-57 dan 73*; *AK-47 dan 74*
            Word::Mixed => {
                let of = mixed::read(c.word(other));
                return !matches!(of, Mixed::Ordinal(_) | Mixed::Code);
            }
            _ => break,
        }
    }
    let before = c.prev(first);
    // *smt 3 4 5*, *Case 11 12 13 PRO*: a row of numbers that says how many of nothing
    if counts_on(c, before, first, next) {
        return false;
    }
    // A row of a table, or the other end of a range.
    let beside = matches!(c.class(next), Word::Number) && !c.glued(first);
    let ranged =
        || context::until(c, before).is_some() && matches!(c.class(c.prev(before)), Word::Number);
    if matches!(c.class(before), Word::Number | Word::Percent) || beside || ranged() {
        return true;
    }
    if c.is_word(before) {
        return follows_word(c, before, first, next);
    }
    follows_mark(c, before, first, next)
}

/// Whether a number is one of three or more, each one more than the one before.
fn counts_on(c: &LexemeView<'_>, before: usize, at: usize, next: usize) -> bool {
    let short = |at: usize| matches!(c.class(at), Word::Number) && c.len(at) <= 2;
    let step = |one: usize, other: usize| {
        short(one)
            && short(other)
            && c.word(one).parse().map(|one: u8| one + 1) == c.word(other).parse()
    };
    let (up, down) = (step(at, next), step(before, at));
    up && (down || step(next, c.next(next))) || down && step(c.prev(before), before)
}

/// Whether a number says how much the word before it tells of, and does not name it.
fn follows_word(c: &LexemeView<'_>, before: usize, first: usize, next: usize) -> bool {
    const TELLS: u16 = Lexeme::FUNCTION
        | Lexeme::MEASURED
        | Lexeme::COUNT
        | Lexeme::BOTH_NOUN
        | Lexeme::ORDINAL_NOUN;
    // *Nomor 490.1 / 449*; *tanggal 8 bulan 4 Imlek*; *poin 1 di atas*
    let named = match c.class(before) {
        Word::Nomor => true,
        Word::Duration(DurationUnit::Month, 1) => c.len(first) <= 2,
        _ => {
            let short = c.len(first) == 1 || c.word(first).contains('.');
            short && c.is_one_of(before, beside_numbers::CLAUSE)
        }
    };
    if named || !c.capital(before) {
        return !named;
    }
    if c.is(before, TELLS) || c.is_one_of(before, quantities::GRADED) {
        return true;
    }
    // *KT 3 KM 2*
    if c.is_one_of(before, beside_numbers::KM) {
        return context::is_beside_bedrooms(c, before);
    }
    // *… provinsi. Sebutkan 5 saja*, but at the head of a line the capital is a heading's.
    let ended = matches!(c.class(c.prev(before)), Word::Mark(b'.' | b'!' | b'?'));
    let anew = ended && !c.capital(next);
    anew || context::is_made(c.word(before), c.capital(next)) || c.mark(next, b'@')
}

/// Whether a number may stand alone behind a mark.
fn follows_mark(c: &LexemeView<'_>, mark: usize, first: usize, next: usize) -> bool {
    let glued = c.glued(first);
    let item = !glued && c.is_word(next);
    // *(31 KPPS)*; *(4 di Padang)*
    let goes_on = c.is_word(next) && (!c.capital(next) || c.shouts(next) && c.len(next) <= 5);
    match c.class(mark) {
        Word::Mark(b':' | b'=') | Word::And => true,
        Word::Mark(b'(') => {
            // *KitKat (4.4)*
            let version = c.word(first).contains('.') && c.capital(c.prev(mark));
            let closes = c.mark(next, b')') || c.mark(next, b',');
            c.len(first) <= 3 && (goes_on || closes && !version)
        }
        Word::Mark(b'"' | b'\'') => goes_on || !glued,
        Word::Mark(b',' | b'-' | b'+') => !glued,
        // *Kamar tidur/4 Kamar mandi*
        Word::Mark(b'/') => c.is(c.prev(mark), Lexeme::COUNT),
        // *# 1 Villa*
        Word::Mark(b'#') => item,
        Word::Mark(b'*') => item && c.prev(mark) == END,
        // *1. 167 tempat*: an item that begins with a number
        Word::Mark(b'.' | b'!' | b'?') => {
            let over = c.prev(mark);
            let numbered = matches!(c.class(over), Word::Number) && c.prev(over) == END;
            item && (goes_on || numbered)
        }
        _ => match c.word(mark) {
            "<" | ">" | "≤" | "≥" => true,
            "•" => item,
            "“" | "‘" => goes_on,
            _ => false,
        },
    }
}

/// `jutaton`, a scale and a unit written as one, and what else a scale begins behind decimals: *0,7 jutabcm*.
fn is_scale_and_more(c: &LexemeView<'_>, at: usize, amount: Amount) -> bool {
    let parted = matches!(amount.form, Form::Digits(Shape::Comma | Shape::Point, _));
    let word = c.word(at);
    // *juta*, *miliar*, *triliun*
    [4, 6, 7].into_iter().any(|cut| {
        let Some((scale, unit)) = word.split_at_checked(cut) else {
            return false;
        };
        unit.len() > 1
            && matches!(classify(scale).word, Word::Numeral(numeral) if numeral.role == Role::Scale)
            && (parted
                || matches!(
                    classify(unit).word,
                    Word::Unit(_) | Word::Money(..) | Word::Duration(..)
                ))
    })
}
