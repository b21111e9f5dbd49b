//! Several words written as one: `5-10kg`, `30menit`, `1cm-2cm`, `20x30`, `14feb`, `Rp10.000/3`.
//!
//! They are parted before the grammar sees them, so that it reads `30menit` as it reads `30 menit`.

use super::lexeme::{Lexeme, Side, Word};
use super::plain::classify;
use crate::lang::lists::quantities::CALL;
use crate::number::digits;
use crate::number::numeral::{self, Role};

/// Longer words are no expressions.
const LONGEST: usize = 48;

/// Whether a word is several, so that [`pieces`] parts it.
pub(super) fn is_glued(word: &str) -> bool {
    if word.len() > LONGEST {
        return false;
    }
    let mut count = 0;
    pieces(word, &mut |_, _| count += 1) && count > 1
}

/// Passes on where each piece begins and ends; false where the word is of another form, and what
/// was passed on means nothing.
pub(super) fn pieces(word: &str, piece: &mut impl FnMut(usize, usize)) -> bool {
    whole(word, piece) || counted(word, piece)
}

/// Words of a form of their own.
fn whole(word: &str, piece: &mut impl FnMut(usize, usize)) -> bool {
    if is_magnitude(word) {
        piece(0, 1);
        piece(1, word.len());
    } else if let Some(hyphen) = quarter_of_year(word) {
        piece(0, hyphen);
        piece(hyphen, hyphen + 1);
        piece(hyphen + 1, word.len());
    } else if let Some(hyphen) = year_to_month(word) {
        let month = word.get(hyphen..).unwrap_or("");
        let month = word.len() - month.trim_start_matches(['-', '–']).len();
        piece(0, hyphen);
        piece(hyphen, month);
        piece(month, word.len());
    } else if let Some(time) = half_of_day(word) {
        piece(0, time);
        piece(time, word.len());
    } else if let Some(digits) = call(word) {
        piece(0, digits);
        piece(digits, word.len());
    } else if let Some(stroke) = memory(word) {
        let unit = number_end(word, 0);
        piece(0, stroke + 1);
        piece(stroke + 1, unit);
        if unit < word.len() {
            piece(unit, word.len());
        }
    } else {
        return false;
    }
    true
}

/// What a number with what it counts makes of the word they begin.
enum Piece {
    /// It is done with them, here.
    Last,
    /// It goes on here.
    Next(usize),
}

/// Numbers with what they count, and the marks between: `5-10kg`, `20x30`, `300.000/4x`.
fn counted(word: &str, piece: &mut impl FnMut(usize, usize)) -> bool {
    let mut at = 0;
    loop {
        let from = at;
        match price(word, at, piece) {
            Some(Piece::Next(end)) => at = end,
            Some(Piece::Last) => return true,
            None => return false,
        }
        if mark_len(word, at, &['x', 'X', '×']) == 0 {
            match unit_piece(word, from, at, piece) {
                Some(Piece::Next(end)) => at = end,
                Some(Piece::Last) => return true,
                None => return false,
            }
        }
        if at == word.len() {
            return true;
        }
        // `50rb-Rp75rb`
        if let Some(sum) = to_sum(word, at) {
            piece(at, at + 1);
            piece(at + 1, sum);
            at = sum;
            continue;
        }
        let mark = mark_len(word, at, &['x', 'X', '×', '-', '–', '/']);
        if mark == 0 && !has_smaller(word, from, at) {
            return false;
        }
        if mark == 0 {
            continue;
        }
        piece(at, at + mark);
        at += mark;
    }
}

/// Where the sum begins to which the hyphen at a place leads, behind a scale and over the sign of its currency.
fn to_sum(word: &str, at: usize) -> Option<usize> {
    let rest = word.get(at..)?.strip_prefix('-')?;
    let sign = rest.find(|c: char| c.is_ascii_digit())?;
    let scaled = word.get(..at)?.ends_with(|c: char| c.is_ascii_lowercase());
    let money = || {
        matches!(
            classify(rest.get(..sign).unwrap_or("")).word,
            Word::Money(..)
        )
    };
    (scaled && sign > 0 && money()).then_some(at + 1 + sign)
}

/// `3jam30menit`, `1jt500rb`: whether the unit that ends at a place has a smaller one behind it.
fn has_smaller(word: &str, from: usize, at: usize) -> bool {
    let next = number_end(word, at);
    let unit = word.get(number_end(word, from)..at).unwrap_or("");
    let rest = word.get(next..).unwrap_or("");
    if next == at || rest.is_empty() {
        return false;
    }
    let duration = |unit: &str| matches!(classify(unit).word, Word::Duration(..));
    let scale = |unit: &str| unit.len() > 1 && numeral::short_scale(unit.as_bytes()).is_some();
    duration(unit) && duration(rest) || scale(unit) && scale(rest)
}

/// The number at a place, which may be a price and for how many it is.
fn price(word: &str, at: usize, piece: &mut impl FnMut(usize, usize)) -> Option<Piece> {
    let end = number_end(word, at);
    let number = word.get(at..end).filter(|number| !number.is_empty())?;
    let Some(slash) = price_for(number) else {
        piece(at, end);
        return Some(Piece::Next(end));
    };
    piece(at, at + slash);
    piece(at + slash, at + slash + 1);
    // `300.000/4x`
    if word.get(end..) == Some("x") {
        piece(at + slash + 1, word.len());
        return Some(Piece::Last);
    }
    piece(at + slash + 1, end);
    Some(Piece::Next(end))
}

/// What the number from one place to another counts, where letters are behind it.
fn unit_piece(
    word: &str,
    from: usize,
    at: usize,
    piece: &mut impl FnMut(usize, usize),
) -> Option<Piece> {
    let end = repeated_unit(word, at).unwrap_or_else(|| unit_end(word, at));
    let unit = word.get(at..end).unwrap_or("");
    if unit.is_empty() {
        return Some(Piece::Next(at));
    }
    let lexeme = classify(unit);
    let month = matches!(lexeme.word, Word::Month { .. });
    // `2007tentang`: a space is gone.
    let parted =
        lexeme.has(Lexeme::FUNCTION) && end == word.len() && is_year(word.get(..at).unwrap_or(""));
    // `802.11ac`: nobody counts so.
    let pointed = matches!(digits::read(word.get(from..at).unwrap_or("").as_bytes()),
        Ok(read) if read.shape == digits::Shape::Point);
    let version = pointed && lexeme.has(Lexeme::COUNT);
    // `10X20M`
    let side = matches!(unit.as_bytes(), [b'M'])
        && word.get(..from).unwrap_or("").ends_with(['x', 'X', '×']);
    if version || !month && !parted && !side && !may_follow(unit, lexeme) {
        return None;
    }
    piece(at, end);
    if month && number_end(word, end) == word.len() && word.len() - end == 4 {
        piece(end, word.len());
        return Some(Piece::Last);
    }
    Some(Piece::Next(end))
}

/// `40mx25m`: where the first of two like units ends, with no space before the sign for times.
fn repeated_unit(word: &str, at: usize) -> Option<usize> {
    let letters = word.get(at..)?.find(|c: char| !c.is_alphabetic())?;
    let unit = letters.checked_sub(1).filter(|&unit| unit > 0)?;
    (mark_len(word, at + unit, &['x', 'X']) > 0 && word.ends_with(word.get(at..at + unit)?))
        .then_some(at + unit)
}

/// `M3.5`: the strength of an earthquake.
pub(super) fn is_magnitude(word: &str) -> bool {
    matches!(word.as_bytes(), [b'M', a, b'.' | b',', b] if a.is_ascii_digit() && b.is_ascii_digit())
}

/// `2011-November` in *Juni 2011-November 2014*: where the hyphen stands.
fn year_to_month(word: &str) -> Option<usize> {
    let (year, month) = word.split_once(['-', '–'])?;
    let sound = year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
    let named = || matches!(classify(month).word, Word::Month { .. });
    (sound && named()).then_some(year.len())
}

/// `3:30pm`: where the half of the day begins.
fn half_of_day(word: &str) -> Option<usize> {
    let time = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let clock = matches!(time.as_bytes(), [a, b':', ..] | [a, _, b':', ..] if a.is_ascii_digit())
        && time
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b':');
    let said = || {
        matches!(
            classify(word.get(time.len()..).unwrap_or("")).word,
            Word::Meridiem(_)
        )
    };
    (clock && time.len() <= 8 && said()).then_some(time.len())
}

/// `hub0812-3456-7890`: where the number begins.
fn call(word: &str) -> Option<usize> {
    let digits = word.find(|c: char| c.is_ascii_digit())?;
    let (call, number) = word.split_at(digits);
    let called = matches!(classify(call).word, Word::Phone)
        || CALL.iter().any(|word| word.eq_ignore_ascii_case(call));
    let count = number.bytes().filter(u8::is_ascii_digit).count();
    let mobile = number.starts_with("08")
        && (9..=14).contains(&count)
        && number
            .bytes()
            .all(|byte| byte.is_ascii_digit() || matches!(byte, b'-' | b'.'));
    (called && mobile).then_some(digits)
}

/// `4/64`, `8/256GB`: the memory to work with and the memory to keep, by the stroke between. No fraction is
/// of two even numbers.
pub(super) fn memory(word: &str) -> Option<usize> {
    let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let (work, keep) = digits.split_once('/')?;
    let unit = word.get(digits.len()..)?;
    let work: u16 = work
        .parse()
        .ok()
        .filter(|work| matches!(work, 2 | 4 | 6 | 8 | 12 | 16))?;
    let keep: u16 = keep
        .parse()
        .ok()
        .filter(|keep| matches!(keep, 32 | 64 | 128 | 256 | 512))?;
    let sound = work < keep && (unit.is_empty() || unit.eq_ignore_ascii_case("gb"));
    sound.then_some(digits.len() - digits.split_once('/')?.1.len() - 1)
}

/// `III-2023`: the quarter and the year, where the hyphen stands.
pub(super) fn quarter_of_year(word: &str) -> Option<usize> {
    let (roman, year) = word.split_once(['-', '/'])?;
    let small = !roman.is_empty() && roman.bytes().all(|byte| matches!(byte, b'I' | b'V'));
    (small && is_year(year)).then_some(roman.len())
}

/// The end of a run of digits with marks inside.
fn number_end(word: &str, start: usize) -> usize {
    let bytes = word.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let mut at = start;
    while digit(at)
        || at > start && matches!(bytes.get(at), Some(b'.' | b',' | b'-' | b'/')) && digit(at + 1)
    {
        at += 1;
    }
    at
}

/// The stroke of `10.000/3`, a price and for how many it is: a grouped number over another.
pub(super) fn price_for(number: &str) -> Option<usize> {
    let (price, many) = number.split_once('/')?;
    let grouped =
        matches!(digits::read(price.as_bytes()), Ok(read) if read.shape == digits::Shape::Grouped);
    let plain =
        matches!(digits::read(many.as_bytes()), Ok(read) if read.shape != digits::Shape::Grouped);
    (grouped && plain && !many.starts_with('0')).then_some(price.len())
}

fn mark_len(word: &str, at: usize, marks: &[char]) -> usize {
    let mut rest = word.get(at..).unwrap_or("").chars();
    match (rest.next(), rest.next()) {
        (Some(mark), Some(digit)) if marks.contains(&mark) && digit.is_ascii_digit() => {
            mark.len_utf8()
        }
        _ => 0,
    }
}

/// The end of a unit: letters, `m2`, `m³`, `juta-an`, `juta'an`.
fn unit_end(word: &str, start: usize) -> usize {
    let rest = word.get(start..).unwrap_or("");
    let letters = rest
        .find(|c: char| !(c.is_alphabetic() || matches!(c, '²' | '³' | '°' | '%')))
        .unwrap_or(rest.len());
    let tail = rest.get(letters..).unwrap_or("");
    for an in ["-an", "'an", "’an"] {
        if tail.starts_with(an) {
            return start + letters + an.len();
        }
    }
    let power = tail.starts_with(['2', '3'])
        && letters > 0
        && !tail
            .get(1..)
            .unwrap_or("")
            .starts_with(|c: char| c.is_ascii_digit());
    start + letters + usize::from(power)
}

fn is_year(digits: &str) -> bool {
    let century = digits.starts_with("19") || digits.starts_with("20");
    century && digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a word may be written together with the number before it.
fn may_follow(word: &str, lexeme: Lexeme) -> bool {
    match lexeme.word {
        // *5th* is English as often as it is five years.
        Word::Duration(..) => !word.eq_ignore_ascii_case("th"),
        Word::Unit(_)
        | Word::Percent
        | Word::Money(_, Side::After)
        | Word::Zone(_)
        | Word::DayPart(_)
        | Word::Meridiem(_) => true,
        Word::Vague(power) => power >= 3,
        Word::Numeral(numeral) => numeral.role == Role::Scale,
        Word::Letter(letter) => {
            matches!(
                letter,
                b'm' | b'g' | b'l' | b'L' | b'W' | b'V' | b'w' | b'v'
            )
        }
        _ => {
            numeral::short_scale(word.as_bytes()).is_some_and(|_| word.len() > 1)
                || lexeme.has(Lexeme::COUNT)
                    && (word.starts_with(char::is_lowercase) || !word.contains(char::is_lowercase))
        }
    }
}
