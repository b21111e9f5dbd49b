//! What stands around a number and decides what it is.

use super::super::CodeKind;
use super::super::lexeme::{Lexeme, Word};
use super::super::offset::Direction;
use super::view::{END, LexemeView};
use crate::lang::lists::beside_numbers;
use crate::lang::lists::identifiers::{self, SCHOOL};
use crate::lang::lists::quantities;
use crate::number::numeral::Role;

/// How far talk of games reaches.
const NEAR: usize = 14;

/// Whether *sekitar*, *hampir*, *lebih dari*, *±* … stands before the expression.
pub(super) fn is_rough(c: &LexemeView<'_>, first: usize) -> bool {
    let before = c.prev(first);
    if before == END {
        return false;
    }
    let least = matches!(c.class(before), Word::Numeral(numeral) if numeral.role == Role::Minus && numeral.value == 1);
    if c.is(before, Lexeme::ABOUT) || least {
        return true;
    }
    // *kurang lebih*, *paling sedikit*
    let more = c.prev(before);
    if c.is(before, Lexeme::MORE) {
        return c.is(more, Lexeme::MORE) || c.is_one_of(more, beside_numbers::RATHER);
    }
    c.is(more, Lexeme::MORE) && c.is_one_of(before, beside_numbers::THAN)
}

/// The token after `hingga`, `s.d.`, a dash or what else stands between the ends of a range.
pub(super) fn until(c: &LexemeView<'_>, link: usize) -> Option<usize> {
    let at = match c.class(link) {
        Word::Until | Word::Mark(b'-') => c.next(link),
        // *Rp 120.000 sd Rp 150.000*; *SD* is a school.
        Word::Other if beside_numbers::SHORT_UNTIL.contains(&c.word(link)) => c.next(link),
        // *s/d*
        Word::Letter(b's')
            if c.mark(link + 1, b'/') && c.is_one_of(link + 2, beside_numbers::UNTIL_REST) =>
        {
            c.next(link + 2)
        }
        _ => return None,
    };
    Some(if c.is_one_of(at, beside_numbers::UP_TO) {
        c.next(at)
    } else {
        at
    })
}

/// Whether the words around, in the same sentence, talk of a game.
pub(super) fn is_sport(c: &LexemeView<'_>, first: usize, end: usize) -> bool {
    let ends = |at: usize| c.mark(at, b'.') || c.mark(at, b'!') || c.mark(at, b'?');
    (first.saturating_sub(NEAR)..first)
        .rev()
        .take_while(|&at| !ends(at))
        .chain((end..end + NEAR / 2).take_while(|&at| !ends(at)))
        .any(|at| c.is(at, Lexeme::SPORT))
}

/// Whether the token is a word that could be counted: no function word, no name.
pub(super) fn is_noun(c: &LexemeView<'_>, at: usize) -> bool {
    c.is_word(at)
        && matches!(c.class(at), Word::Other | Word::Id(_))
        && !c.is(at, Lexeme::FUNCTION)
        && (!c.capital(at) || c.shouts(at) && c.is(at, Lexeme::COUNT | Lexeme::BOTH_NOUN))
}

/// Whether the token is a noun, also one that the grammar knows as something else: *kedua ponsel*,
/// *kedua kaki*.
pub(super) fn is_thing(c: &LexemeView<'_>, at: usize) -> bool {
    let other = match c.class(at) {
        Word::Phone | Word::Unit(_) | Word::Law(_) | Word::LawHead => true,
        // *kedua titik*
        Word::Numeral(numeral) => numeral.role == Role::Point,
        _ => false,
    };
    is_noun(c, at) || other && !c.capital(at)
}

/// Whether the token is a noun that numbers surely count: `posisi 10 besar`, `tahap 3 orang`.
pub(super) fn is_counted(c: &LexemeView<'_>, at: usize) -> bool {
    c.is(at, Lexeme::COUNT | Lexeme::BOTH_NOUN)
        || c.is_one_of(at, beside_numbers::BIG)
        || c.is_one_of(at, beside_numbers::TIMES)
}

/// *kelas empat sekolah dasar*: what behind a class is its kind and no schools that it counts.
pub(super) fn is_kind_of_school(c: &LexemeView<'_>, at: usize) -> bool {
    c.is_one_of(at, beside_numbers::SCHOOLING)
        && c.is_one_of(c.next(at), beside_numbers::SCHOOL_LEVEL)
}

/// Whether the token is a numbered noun, as in `abad 20`, `nomor urut 1`, `Skuadron Udara 12`.
pub(super) fn is_series(c: &LexemeView<'_>, at: usize) -> bool {
    c.is(at, Lexeme::SERIES)
        || c.capital(at)
            && matches!(c.class(at), Word::Other)
            && c.capital(c.prev(at))
            && c.is(c.prev(at), Lexeme::SERIES)
            && matches!(c.class(c.prev(at)), Word::Other)
}

/// Whether a number ends the expression after it, or something that is not counted follows.
pub(super) fn ends_here(c: &LexemeView<'_>, next: usize) -> bool {
    !is_noun(c, next)
        && !matches!(
            c.class(next),
            Word::Numeral(_) | Word::Number | Word::Mixed | Word::Vague(_)
        )
}

/// Whether the word before a number is the name of a thing that the number labels: `SMKN 57`,
/// `Mate 9`, `KM 23`.
pub(super) fn is_label(c: &LexemeView<'_>, label: usize, next: usize) -> bool {
    // *hp iphone 15*: known in small letters too
    let known = || c.is(label, Lexeme::LABEL) && c.is_one_of(label, beside_numbers::SMALL_LABEL);
    if label == END || !c.capital(label) && !is_camel(c, label) && !known() {
        return false;
    }
    let shouted = c.shouts(label);
    // `Kupang 6.Kabupaten Lembata` is a list, `Ferreira 60'` a minute.
    let listed = c.mark(next, b'.') && c.glued(c.next(next));
    // `Milan 2 - 0`
    let ranged = c.mark(next, b'-') && matches!(c.class(c.next(next)), Word::Number);
    // *Harga 550/are*
    let priced = c.mark(next, b'/') && c.glued(next) && c.is_lower(c.next(next));
    if listed || ranged || priced || c.mark(next, b'\'') || c.reads(next, "’") {
        return false;
    }
    // In a line of capitals, capitals mean nothing.
    if shouted && (c.shouts(next) && c.len(next) > 3 || c.shouts(c.prev(label)) && c.len(label) > 5)
    {
        return false;
    }
    let plain_word = !is_derived(c.word(label))
        && matches!(
            c.class(label),
            Word::Other | Word::Roman(_) | Word::Unit(_) | Word::DollarOf(_) | Word::Id(_)
        )
        && !c.is(label, Lexeme::FUNCTION | Lexeme::MEASURED | Lexeme::COUNT)
        && !c.is_one_of(label, quantities::STRETCH);
    // *KT 3 KM 2*, *3KT, 3KM 4 AC*
    if c.is_one_of(label, beside_numbers::KM) && is_beside_bedrooms(c, label) {
        return false;
    }
    // *SKB 3 Menteri* counts who signed.
    if c.is_one_of(label, beside_numbers::JOINT) && is_counted(c, next) {
        return false;
    }
    // *Jokowi 2 Periode*
    let titled = !shouted
        && c.capital(next)
        && !c.shouts(next)
        && (is_counted(c, next) || c.is(next, Lexeme::ORDINAL_NOUN));
    let sure = c.is(label, Lexeme::LABEL)
        || c.is_one_of(label, beside_numbers::KM)
        || is_product(c, label) && !is_counted(c, next);
    plain_word
        && !beside_numbers::HIS
            .iter()
            .any(|his| c.word(label).ends_with(his))
        && (shouted || sure || !c.begins(label))
        && (ends_here(c, next) && !titled || sure)
        && (shouted
            || !c.capital(next)
            || sure
            || in_running_text(c, label)
            || c.is_one_of(next, beside_numbers::MODEL)
            || c.is_one_of(label, beside_numbers::STATE))
}

/// Whether bedrooms were counted shortly before, so that `KM` are bathrooms.
pub(super) fn is_beside_bedrooms(c: &LexemeView<'_>, at: usize) -> bool {
    (at.saturating_sub(6)..at).any(|near| {
        let word = c.word(near);
        word.len() <= 4
            && beside_numbers::BEDROOMS
                .iter()
                .any(|end| word.ends_with(end))
    })
}

/// Whether the word names something that a number with a point or a comma labels: a place on a road
/// (`KM 7,5`), a table, a version.
pub(super) fn is_pointed_label(c: &LexemeView<'_>, label: usize) -> bool {
    c.capital(label) && c.is_one_of(label, beside_numbers::POINTED)
        || beside_numbers::OWN_CAMEL.contains(&c.word(label))
}

/// What the label of a number says that it is.
pub(super) fn kind_of_label(c: &LexemeView<'_>, label: usize) -> Option<CodeKind> {
    match c.class(label) {
        Word::Id(kind) => return Some(kind),
        Word::Unit(_) if c.is_one_of(label, beside_numbers::KM) => return Some(CodeKind::Km),
        _ => {}
    }
    if c.is_one_of(label, SCHOOL) {
        return Some(CodeKind::School);
    }
    c.is(label, Lexeme::LABEL).then_some(CodeKind::Model)
}

/// What capital letters with digits behind them identify: `RT05`, `KM23`, else a model.
pub(super) fn kind_of_code(text: &str) -> Option<CodeKind> {
    let letters = text.find(|c: char| !c.is_ascii_alphabetic())?;
    let (word, digits) = text.split_at(letters);
    let short = digits.len() <= 3 && digits.bytes().all(|byte| byte.is_ascii_digit());
    let kinds = [
        (identifiers::KM, CodeKind::Km, true),
        (identifiers::RT, CodeKind::Rt, short),
        (identifiers::RW, CodeKind::Rw, short),
        (identifiers::SCHOOL_CODE, CodeKind::School, short),
    ];
    let of = |&&(words, _, fits): &&(&[&str], CodeKind, bool)| fits && words.contains(&word);
    kinds.iter().find(of).map(|&(_, kind, _)| kind)
}

/// The name of a product behind what it is: `printer Canon`, `motor Honda Vario`.
pub(super) fn is_product(c: &LexemeView<'_>, name: usize) -> bool {
    let before = c.prev(name);
    let kind = if c.capital(before) && !c.is(before, Lexeme::PRODUCT) {
        c.prev(before)
    } else {
        before
    };
    c.capital(name) && matches!(c.class(name), Word::Other) && c.is(kind, Lexeme::PRODUCT)
}

/// A noun made of another by its endings, or a verb, which no number labels: `Remunerasi`, `Berkerumun`.
fn is_derived(word: &str) -> bool {
    let ends = |endings: &[&str]| endings.iter().any(|end| word.ends_with(end));
    let begins = |heads: &[&str]| heads.iter().any(|head| word.starts_with(head));
    let verb = word.len() > 8 && begins(beside_numbers::VERB_PREFIX);
    word.len() > 6
        && (verb
            || ends(beside_numbers::NOUN_END)
            || ends(beside_numbers::NOUN_SUFFIX) && begins(beside_numbers::NOUN_PREFIX))
}

/// Whether a word in a title is no name: a verb, what belongs to somebody, or what was done to what is counted
/// (*Pembangunan 124 Puskesmas*).
pub(super) fn is_made(word: &str, counts: bool) -> bool {
    let ends = |endings: &[&str]| endings.iter().any(|end| word.ends_with(end));
    let begins = |heads: &[&str]| heads.iter().any(|head| word.starts_with(head));
    let noun = || begins(beside_numbers::NOUN_PREFIX) && ends(beside_numbers::NOUN_SUFFIX);
    ends(beside_numbers::HIS)
        || word.len() > 6
            && (begins(beside_numbers::VERB_PREFIX)
                || counts && (noun() || ends(beside_numbers::VERB_END)))
}

/// `iPhone`
fn is_camel(c: &LexemeView<'_>, at: usize) -> bool {
    c.is_word(at)
        && matches!(c.class(at), Word::Other)
        && matches!(c.word(at).as_bytes(), [_, b'A'..=b'Z', ..])
}

/// Whether a small-lettered word stands before a name of a word or two, so that its capitals are no
/// title's.
fn in_running_text(c: &LexemeView<'_>, label: usize) -> bool {
    let mut before = c.prev(label);
    if c.capital(before) && matches!(c.class(before), Word::Other) {
        before = c.prev(before);
    }
    c.is_word(before) && !c.capital(before)
}

/// Whether what is told around a date will be or has been, by the nearest word that says so, of
/// those before it first. Words of a quotation say nothing of the day when it was uttered.
pub(super) fn hint(c: &LexemeView<'_>, first: usize, end: usize) -> Option<Direction> {
    let said = |at: usize| match () {
        () if c.is(at, Lexeme::FUTURE) => Some(Direction::Future),
        () if c.is(at, Lexeme::PAST) => Some(Direction::Past),
        () => None,
    };
    let ends = |at: usize| {
        matches!(c.class(at), Word::Mark(b'.' | b'!' | b'?' | b';' | b'"')) || c.reads(at, "”")
    };
    (first.saturating_sub(NEAR)..first)
        .rev()
        .take_while(|&at| !ends(at))
        .find_map(said)
        .or_else(|| {
            (end..end + NEAR / 2)
                .take_while(|&at| !ends(at))
                .find_map(said)
        })
}
