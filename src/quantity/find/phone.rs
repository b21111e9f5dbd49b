//! Telephone numbers.

use super::super::Value;
use super::super::lexeme::Word;
use super::Found;
use super::identifier::count;
use super::shape::Shape;
use super::view::{END, LexemeView};

/// The digits of a group; dots stand only in a number written as one token.
fn digits(text: &str) -> Option<usize> {
    let sound = text
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b'-');
    sound.then(|| text.bytes().filter(u8::is_ascii_digit).count())
}

/// The digits of `0274.512345`, `0812.3456.7890`, `021-555.1234`.
fn dotted(text: &str) -> Option<usize> {
    count(text).filter(|_| text.contains('.'))
}

/// A telephone number that begins at a token of digits: with the trunk prefix 0, with `+` or as a
/// mobile number the code of the country, with the area code in parentheses, or after a word for
/// telephone.
pub(super) fn read(c: &LexemeView<'_>, at: usize, shape: Shape, floor: usize) -> Option<Found> {
    let text = c.word(at);
    let before = c.prev(at);
    let plus = before != END && before >= floor && c.mark(before, b'+') && c.glued(at);
    let mobile = text.starts_with("628") && (11..=15).contains(&text.len());
    let called = called(c, before);
    if !plus && !mobile && !text.starts_with('0') && !called {
        return abroad(c, at, before, floor);
    }
    if let Some(count) = dotted(text) {
        return with_dots(text, count, plus || called)
            .then(|| phone(c, if plus { before } else { at }, at + 1));
    }
    let count = digits(text)?;
    if plus {
        // `(+62) 812-3456-789`
        let open = c.prev(before);
        let bracketed = c.mark(open, b'(') && c.mark(c.next(at), b')') && open >= floor;
        return groups(c, if bracketed { open } else { before }, at, 8);
    }
    let whole = mobile && (11..=15).contains(&count)
        || shape == Shape::Phone
        || is_whole(text, count, called);
    if whole {
        return Some(phone(c, at, at + 1));
    }
    if let Some(least) = in_groups(c, at, count) {
        return groups(c, at, at, least);
    }
    let (close, rest) = (c.next(at), c.next(c.next(at)));
    if (3..=4).contains(&count)
        && c.mark(close, b'-')
        && matches!(c.class(rest), Word::Number)
        && digits(c.word(rest)).is_some_and(|count| (6..=9).contains(&count))
    {
        return Some(phone(c, at, rest + 1));
    }
    if called && (3..=14).contains(&count) {
        return groups(c, at, at, 3);
    }
    let area = (3..=4).contains(&count) && before != END && before >= floor;
    if !(area && c.mark(before, b'(') && c.mark(close, b')'))
        || !matches!(c.class(rest), Word::Number)
    {
        return None;
    }
    // `(0361) 123.456`
    if text.starts_with('0') && dotted(c.word(rest)).is_some_and(|more| (6..=8).contains(&more)) {
        return Some(phone(c, before, rest + 1));
    }
    groups(c, before, at, 8)
}

/// `0812.345.678`, `021.1500.300`
fn with_dots(text: &str, count: usize, announced: bool) -> bool {
    let national = || {
        text.matches('.').count() >= 2
            && matches!(text.as_bytes(), [b'0', b'2'..=b'9', ..])
            && text.split('.').all(|group| (3..=4).contains(&group.len()))
    };
    let hyphened = text.contains('-') && text.starts_with('0') && (9..=13).contains(&count);
    (9..=15).contains(&count) && (announced || national()) || hyphened
}

/// Whether digits are as many as a number has. Numbers of fourteen are mobile; two noughts begin none.
fn is_whole(text: &str, count: usize, called: bool) -> bool {
    let most = if text.starts_with("08") || called {
        14
    } else {
        13
    };
    (called || !text.starts_with("00")) && (9..=most).contains(&count)
}

/// How many digits the groups must have together that begin with so many at a token.
fn in_groups(c: &LexemeView<'_>, at: usize, count: usize) -> Option<usize> {
    let (text, next) = (c.word(at), c.next(at));
    if text.starts_with("08") && (4..=8).contains(&count) && !text.contains('-') {
        let more = matches!(c.class(next), Word::Number)
            && digits(c.word(next)).is_some_and(|more| more >= 3);
        if count == 4 || more {
            return Some(10);
        }
    }
    // `0274-868 410`, `021 7654321`
    let area = text.split('-').next().unwrap_or("");
    if !area.starts_with('0') || !(3..=4).contains(&area.len()) || c.glued(next) {
        return None;
    }
    let least = if area.len() < text.len() { 3 } else { 6 };
    digits(c.word(next)).filter(|&more| more >= least)?;
    Some(9)
}

/// `(62 21) 2988 8888`: the code of the country with that of the area.
fn abroad(c: &LexemeView<'_>, at: usize, before: usize, floor: usize) -> Option<Found> {
    if c.word(at) != "62" || !c.mark(before, b'(') || before < floor {
        return None;
    }
    let (area, close) = (c.next(at), c.next(c.next(at)));
    let (first, second) = (c.next(close), c.next(c.next(close)));
    let group = |at: usize| {
        matches!(c.class(at), Word::Number) && digits(c.word(at)).is_some_and(|count| count >= 3)
    };
    let sound = digits(c.word(area)).is_some_and(|count| (2..=3).contains(&count))
        && c.mark(close, b')')
        && group(first)
        && group(second);
    sound.then(|| phone(c, before, second + 1))
}

/// Whether a word for telephone stands directly before, or before *nomor* or a colon.
fn called(c: &LexemeView<'_>, before: usize) -> bool {
    let skipped = if c.mark(before, b':') || matches!(c.class(before), Word::Nomor) {
        c.prev(before)
    } else {
        before
    };
    matches!(c.class(skipped), Word::Phone)
}

fn phone(c: &LexemeView<'_>, first: usize, end: usize) -> Found {
    Found::new(Value::Phone(c.span(first, end)), first, end)
}

/// Groups of digits apart: `0812 3456 7890`.
fn groups(c: &LexemeView<'_>, first: usize, at: usize, least: usize) -> Option<Found> {
    let mut total = digits(c.word(at))?;
    let closed = c.mark(c.next(at), b')');
    let mut end = at + 1 + usize::from(closed);
    // `+62 (21) 555 1234`, `+62 21 5551234`
    let mut area = c.next(end - 1);
    let opened = c.mark(area, b'(');
    if opened {
        area = c.next(area);
    }
    let closed = !opened || c.mark(c.next(area), b')');
    // Fifteen digits are the most of an international number (ITU E.164), and eight behind an area of two.
    let mut most = 15;
    if c.word(at) == "62" && digits(c.word(area)) == Some(2) && closed {
        total += 2;
        most = 12;
        end = area + 1 + usize::from(opened);
    }
    loop {
        let next = c.next(end - 1);
        match digits(c.word(next)) {
            Some(more @ 3..) if matches!(c.class(next), Word::Number) && total + more <= most => {
                total += more;
                end = next + 1;
            }
            _ => break,
        }
    }
    (total >= least).then(|| phone(c, first, end))
}
