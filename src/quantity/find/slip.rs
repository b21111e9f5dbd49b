//! What people mistype and scans tear apart.

use super::super::lexeme::{Lexeme, Word};
use super::super::plain::classify;
use super::view::LexemeView;
use crate::lang::lists::quantities::MONTHS;

/// The longest word that is put together of a letter and the rest of it.
const MOST: usize = 16;

/// `10 Februiari 2023`, `3 Agutus 2020`: a month misspelt by a letter, where a year stands behind it.
pub(super) fn month(c: &LexemeView<'_>, at: usize) -> Option<u8> {
    let near = matches!(c.class(at), Word::Other)
        && (5..=10).contains(&c.len(at))
        && c.year_at(c.next(at)).is_some();
    if !near {
        return None;
    }
    let word = c.word(at).as_bytes();
    let name = MONTHS.iter().find(|name| one_slip(word, name.as_bytes()))?;
    match classify(name).word {
        Word::Month { number, .. } => Some(number),
        _ => None,
    }
}

/// Whether two words differ by one letter too many, too few or wrong, or by two in the wrong order.
fn one_slip(word: &[u8], name: &[u8]) -> bool {
    let same = |(a, b): &(&u8, &u8)| a.eq_ignore_ascii_case(b);
    let head = word.iter().zip(name).take_while(same).count();
    // *5 karet 2020* is no March.
    if head == 0 {
        return false;
    }
    let (Some(word), Some(name)) = (word.get(head..), name.get(head..)) else {
        return false;
    };
    let tail = word
        .iter()
        .rev()
        .zip(name.iter().rev())
        .take_while(same)
        .count();
    match (word.get(..word.len() - tail), name.get(..name.len() - tail)) {
        (Some([_] | []), Some([_] | [])) => true,
        (Some([a, b]), Some([c, d])) => a.eq_ignore_ascii_case(d) && b.eq_ignore_ascii_case(c),
        _ => false,
    }
}

/// `T ahun`, `T empat`: the class of the word whose capital a scan has torn off, where it is a word.
pub(super) fn torn(c: &LexemeView<'_>, letter: usize) -> Option<Lexeme> {
    let rest = c.next(letter);
    let (head, tail) = (c.word(letter), c.word(rest));
    let apart = head.len() == 1
        && head.bytes().all(|byte| byte.is_ascii_uppercase())
        && tail.len() < MOST
        && tail.len() > 2
        && !c.glued(rest)
        && c.is_lower(rest);
    if !apart {
        return None;
    }
    let mut word = [0; MOST];
    let mut bytes = head.bytes().chain(tail.bytes());
    word.iter_mut()
        .zip(&mut bytes)
        .for_each(|(slot, byte)| *slot = byte);
    let text = std::str::from_utf8(word.get(..=tail.len())?).ok()?;
    let lexeme = classify(text);
    (lexeme.word != Word::Other || lexeme.has(!0)).then_some(lexeme)
}
