//! What a word without a number in it can mean, computed once per word type.

use super::lexeme::{Lexeme, Side, UnitKind, Word};
use super::lexicon;
use super::time::DurationUnit;
use crate::lang::lists::identifiers::SHORT_ARTICLE;
use crate::lang::table;
use crate::number::numeral::{self, Numeral, Role};
use crate::number::{Number, compose, roman};

/// The class of a word, or of a part of one.
pub(super) fn classify(word: &str) -> Lexeme {
    let lexeme = class_of(word);
    let lexeme = if lexeme.word == Word::Other && lexeme.flags == 0 {
        with_clitic(word).unwrap_or_default()
    } else {
        lexeme
    };
    lexeme.with_start()
}

fn class_of(word: &str) -> Lexeme {
    let bytes = word.as_bytes();
    let bare = word.strip_suffix('.').unwrap_or(word).as_bytes();
    let key = table::folded_key(bare);
    let listed = || key.and_then(lexicon::get);
    match bytes {
        [] => return Lexeme::default(),
        [letter] if letter.is_ascii_alphabetic() => return Lexeme::new(Word::Letter(*letter), 0),
        [mark] if !mark.is_ascii_digit() => {
            return listed().unwrap_or(Lexeme::new(Word::Mark(*mark), 0));
        }
        _ => {}
    }
    let (mut plain, mut hyphen) = (true, false);
    for byte in bytes {
        plain &= byte.is_ascii() && !byte.is_ascii_digit();
        hyphen |= *byte == b'-';
    }
    if !plain && let Some(unit) = unit(word) {
        return unit;
    }
    if let Some(word) = week_or_sunday(bare).or_else(|| short_article(bytes, bare)) {
        return Lexeme::new(word, 0);
    }
    if let Some(numeral) = key.and_then(numeral::of_key) {
        return Lexeme::new(Word::Numeral(numeral), 0);
    }
    if let Some(found) = listed() {
        return found;
    }
    if let Some(word) = of_parts(word) {
        return Lexeme::new(word, 0);
    }
    if hyphen {
        return hyphenated(word).unwrap_or_default();
    }
    Lexeme::new(Word::Other, lexicon::flags_by_form(bare))
}

/// *Minggu* is Sunday, *minggu* a week.
fn week_or_sunday(bare: &[u8]) -> Option<Word> {
    if bare.len() != 6 || !bare.eq_ignore_ascii_case(b"minggu") {
        return None;
    }
    Some(if bare.first().is_some_and(u8::is_ascii_uppercase) {
        Word::Weekday(7)
    } else {
        Word::Duration(DurationUnit::Week, 1)
    })
}

/// `Ps. 362`; without its dot it is a horsepower, or a name.
fn short_article(word: &[u8], bare: &[u8]) -> Option<Word> {
    if bare.len() == word.len() || bare.iter().all(u8::is_ascii_uppercase) {
        return None;
    }
    let article = |word: &&str| bare.eq_ignore_ascii_case(word.as_bytes());
    SHORT_ARTICLE.iter().any(article).then_some(Word::Pasal)
}

/// What a word is by what it is made of: `XIV`, `limaratus`, `jutaan`.
fn of_parts(word: &str) -> Option<Word> {
    let bytes = word.as_bytes();
    if bytes.first().is_some_and(u8::is_ascii_uppercase)
        && let Some(value) = roman::read(bytes)
    {
        return Some(Word::Roman(value));
    }
    if let Some((head, tail)) = numeral::lookup_joined(bytes)
        && let Ok(unit) = u8::try_from(head.value)
    {
        return Some(Word::Joined(unit, tail.role));
    }
    rough_scale(word)
}

/// A unit that is written with a power: `km2`, `m³`.
pub(super) fn unit(word: &str) -> Option<Lexeme> {
    let bytes = word.as_bytes();
    let bare = word.strip_suffix('.').unwrap_or(word).as_bytes();
    if bytes.first().is_some_and(u8::is_ascii_alphabetic)
        && let Some(listed) = table::folded_key(bare).and_then(lexicon::get)
        && matches!(listed.word, Word::Unit(_))
    {
        return Some(listed);
    }
    power_of_length(bytes).then(|| Lexeme::new(Word::Unit(UnitKind::Plain), 0))
}

/// `km2`, `meter³`
fn power_of_length(word: &[u8]) -> bool {
    let powers = ["2", "3", "²", "³"];
    powers.iter().any(|power| {
        let length = word.strip_suffix(power.as_bytes());
        let class = length.and_then(table::folded_key).and_then(lexicon::get);
        class.is_some_and(|class| class.word == Word::Unit(UnitKind::Length))
    })
}

/// Bytes of the longest scale, *kuadriliun* and *kuintiliun*; many a word in -an is longer.
const LONGEST_SCALE: usize = 10;

/// `juta-an`, `juta'an`, `rb-an`, `jtan`: a scale that -an makes rough.
fn rough_scale(word: &str) -> Option<Word> {
    let stem = ["-an", "'an", "’an", "an"].iter().find_map(|an| {
        let (stem, end) = word.split_at_checked(word.len().checked_sub(an.len())?)?;
        end.eq_ignore_ascii_case(an).then_some(stem)
    })?;
    if stem.len() > LONGEST_SCALE {
        return None;
    }
    let power = match numeral::lookup(stem.as_bytes()) {
        Some(numeral) if numeral.role == Role::Scale => u32::from(numeral.value),
        // *Man*, *kan*: a letter alone has its hyphen.
        _ if stem.len() == 1 && !word.contains(['-', '\'', '’']) => return None,
        _ => numeral::short_scale(stem.as_bytes())?,
    };
    u8::try_from(power).ok().map(Word::Vague)
}

/// `keduanya`, `15,5 jutanya`, `persennya`: the clitic belongs to the expression.
fn with_clitic(word: &str) -> Option<Lexeme> {
    let stem = word.len().checked_sub(3).and_then(|at| {
        let (stem, end) = word.split_at_checked(at)?;
        // *50 miliar-nya*
        let stem = stem.strip_suffix('-').unwrap_or(stem);
        end.eq_ignore_ascii_case("nya").then_some(stem)
    })?;
    let mut lexeme = class_of(stem);
    let takes = match lexeme.word {
        // *satunya* is `the other one`.
        Word::Numeral(numeral) => {
            numeral.ordinal || numeral.role != Role::Unit || numeral.value != 1
        }
        Word::Vague(_) | Word::Percent | Word::Unit(_) | Word::Money(_, Side::After) => true,
        Word::Duration(..) | Word::OneDuration(..) | Word::Whole { .. } => true,
        _ => return None,
    };
    if !takes {
        return None;
    }
    lexeme.flags |= Lexeme::NYA;
    Some(lexeme)
}

/// `dua-puluh-lima`, `dua-tiga`, `Januari-Maret`, `Senin-Jumat`, `ribu-Rp`, `ke-VII`.
fn hyphenated(word: &str) -> Option<Lexeme> {
    let (head, tail) = word.split_once('-')?;
    let word = if head.eq_ignore_ascii_case("ke") {
        rank(tail)?
    } else if let Some(composed) = composed(word) {
        composed?
    } else if let Some(law) = of_ministry(head, tail) {
        law
    } else if tail.contains('-') {
        // Two parts make a pair; to look into more would go as deep as the word has hyphens.
        return None;
    } else {
        pair(head, tail)?
    };
    Some(Lexeme::new(word, 0))
}

/// `ke-VII`, `ke-tiga`
fn rank(tail: &str) -> Option<Word> {
    let value = match numeral::lookup(tail.as_bytes()) {
        Some(Numeral {
            role: Role::Unit | Role::Teen,
            ordinal: false,
            value,
        }) => value,
        _ => roman::read(tail.as_bytes())?,
    };
    Some(Word::Whole {
        value,
        ordinal: true,
    })
}

/// `dua-puluh-lima`; of number words that make a number too large for a class, nothing.
fn composed(word: &str) -> Option<Option<Word>> {
    let mut numerals = [Numeral::BLANK; 8];
    let mut count = 0;
    for part in word.split('-') {
        *numerals.get_mut(count)? = numeral::lookup(part.as_bytes())?;
        count += 1;
    }
    let composed = compose::compose(numerals.get(..count)?)?;
    if composed.words != count {
        return None;
    }
    Some(match composed.form {
        compose::Form::Fraction(above, below) => u8::try_from(above)
            .ok()
            .zip(u8::try_from(below).ok())
            .map(|(above, below)| Word::Fraction(above, below)),
        _ => whole(composed.number, composed.ordinal),
    })
}

fn whole(number: Number, ordinal: bool) -> Option<Word> {
    let value = u16::try_from(number.to_u64()?).ok()?;
    Some(Word::Whole { value, ordinal })
}

/// `Permenpan-RB`, `Permen-PUPR`
fn of_ministry(head: &str, tail: &str) -> Option<Word> {
    match class_of(head).word {
        law @ Word::Law(_) if tail.bytes().all(|byte| byte.is_ascii_uppercase()) => Some(law),
        _ => None,
    }
}

/// `dua-tiga`, `Januari-Maret`, `Senin-Jumat`, `II-IV`, `ribu-Rp`, `lima-ribuan`.
fn pair(head: &str, tail: &str) -> Option<Word> {
    let small =
        |numeral: Numeral| matches!(numeral.role, Role::Unit | Role::Teen) && !numeral.ordinal;
    Some(match (class_of(head).word, class_of(tail).word) {
        (Word::Numeral(low), Word::Numeral(high))
            if small(low) && small(high) && low.value < high.value =>
        {
            Word::NumeralPair(low.value as u8, high.value as u8)
        }
        (Word::Roman(_) | Word::Letter(_), Word::Roman(_) | Word::Letter(_)) => {
            let (low, high) = (roman::read(head.as_bytes())?, roman::read(tail.as_bytes())?);
            if low >= high || high > 40 {
                return None;
            }
            Word::RomanPair(low, high)
        }
        (Word::Month { number: low, .. }, Word::Month { number: high, .. }) if low != high => {
            Word::MonthPair(low, high)
        }
        (Word::Weekday(low), Word::Weekday(high)) if low != high => Word::WeekdayPair(low, high),
        (Word::Numeral(scale), Word::Money(currency, Side::Before | Side::Both))
            if scale.role == Role::Scale =>
        {
            Word::ScaleToMoney(scale.value as u8, currency)
        }
        // `lima-ribuan`: a banknote of five thousand.
        (Word::Numeral(numeral), Word::Vague(exponent @ 1..)) if numeral.role == Role::Unit => {
            whole(
                Number::from(numeral.value).shift(u32::from(exponent))?,
                false,
            )?
        }
        _ => return None,
    })
}
