//! Mark-up that was left in a text: tags and entities of HTML, emphasis and headings of Markdown,
//! the numbers of notes. It prints nothing and belongs to the gaps between tokens.

use super::Traits;
use crate::lang::lists::markup::{CELL, INLINE, LINE, PARAGRAPH};

/// No longer tag is one.
const LONGEST_TAG: usize = 200;
/// No note has a longer number.
const LONGEST_NOTE: usize = 3;

/// What mark-up at some place is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Markup {
    pub(super) len: usize,
    /// The ends of lines it stands for, as traits of the token behind it.
    pub(super) breaks: u8,
    /// Whether it parts what stands beside it, as a space does.
    pub(super) parts: bool,
}

/// Tags, the ends of lines they stand for, and whether they part what stands beside them.
const TAGS: [(&[&str], u8, bool); 4] = [
    (INLINE, 0, false),
    (CELL, 0, true),
    (LINE, Traits::NEWLINE, true),
    (PARAGRAPH, Traits::NEWLINE | Traits::PARAGRAPH, true),
];

/// Entities that are read as a sign; those of spaces are read as none.
const SIGNS: [(&str, &str); 17] = [
    ("&amp;", "&"),
    ("&#38;", "&"),
    ("&lt;", "<"),
    ("&gt;", ">"),
    ("&quot;", "\""),
    ("&#34;", "\""),
    ("&apos;", "'"),
    ("&#39;", "'"),
    ("&ldquo;", "“"),
    ("&rdquo;", "”"),
    ("&lsquo;", "‘"),
    ("&rsquo;", "’"),
    ("&ndash;", "–"),
    ("&mdash;", "—"),
    ("&hellip;", "…"),
    ("&bull;", "•"),
    ("&middot;", "·"),
];
const SPACES: [&str; 5] = ["&nbsp;", "&#160;", "&ensp;", "&emsp;", "&thinsp;"];

/// The sign that an entity stands for.
pub(super) fn sign(entity: &str) -> Option<&'static str> {
    let known = SIGNS.iter().find(|(known, _)| *known == entity);
    known.map(|&(_, sign)| sign)
}

/// The entity at the start of `rest` that stands for a sign, and that sign.
pub(super) fn entity(rest: &str) -> Option<(&'static str, &'static str)> {
    let mut known = SIGNS.iter();
    known.find(|(known, _)| rest.starts_with(known)).copied()
}

/// The mark-up at byte `at`, which may begin with `first`.
pub(super) fn at(text: &str, at: usize, first: u8) -> Option<Markup> {
    let rest = text.as_bytes().get(at..)?;
    let before = at
        .checked_sub(1)
        .and_then(|at| text.as_bytes().get(at))
        .copied();
    match first {
        b'<' => tag(rest),
        b'&' => {
            let mut spaces = SPACES.iter();
            let space = spaces.find(|space| rest.starts_with(space.as_bytes()))?;
            Some(Markup {
                len: space.len(),
                breaks: 0,
                parts: true,
            })
        }
        b'*' | b'_' => emphasis(rest, before),
        b'#' => heading(rest, before),
        b'[' => note(rest, before),
        _ => None,
    }
}

fn inline(len: usize) -> Markup {
    Markup {
        len,
        breaks: 0,
        parts: false,
    }
}

fn tag(rest: &[u8]) -> Option<Markup> {
    let name = rest.get(1..)?;
    let name = name.strip_prefix(b"/").unwrap_or(name);
    let letters = name.iter().take(LONGEST_TAG);
    let len = letters
        .take_while(|byte| byte.is_ascii_alphanumeric())
        .count();
    let name = name
        .get(..len)
        .filter(|name| name.first().is_some_and(u8::is_ascii_alphabetic))?;
    let is_name = |known: &&str| name.eq_ignore_ascii_case(known.as_bytes());
    let (_, breaks, parts) = TAGS.iter().find(|(names, ..)| names.iter().any(&is_name))?;
    let inside = rest.get(1..)?.iter().take(LONGEST_TAG);
    let close = inside
        .take_while(|byte| **byte != b'<')
        .position(|&byte| byte == b'>')?;
    Some(Markup {
        len: close + 2,
        breaks: *breaks,
        parts: *parts,
    })
}

fn is_blank(byte: Option<u8>) -> bool {
    byte.is_none_or(|byte| byte <= b' ')
}

/// `**` before a word or behind one, not between two words nor alone.
fn emphasis(rest: &[u8], before: Option<u8>) -> Option<Markup> {
    const LONGEST: usize = 3;
    let first = *rest.first()?;
    let len = rest
        .iter()
        .take(LONGEST + 1)
        .take_while(|&&byte| byte == first)
        .count();
    let after = rest.get(len).copied();
    let is_word =
        |byte: Option<u8>| byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || byte >= 0x80);
    let opens = !is_word(before) && !is_blank(after);
    let closes = !is_blank(before) && !is_word(after);
    (len <= LONGEST && before != Some(first) && (opens || closes)).then(|| inline(len))
}

/// `## ` at the beginning of a line.
fn heading(rest: &[u8], before: Option<u8>) -> Option<Markup> {
    const DEEPEST: usize = 6;
    let len = rest
        .iter()
        .take(DEEPEST + 1)
        .take_while(|&&byte| byte == b'#')
        .count();
    let opens = before.is_none_or(|byte| byte == b'\n') && rest.get(len) == Some(&b' ');
    (len <= DEEPEST && opens).then(|| inline(len))
}

/// `[12]` right behind a word or a mark.
fn note(rest: &[u8], before: Option<u8>) -> Option<Markup> {
    let digits = rest.get(1..)?.iter().take(LONGEST_NOTE + 1);
    let len = digits.take_while(|byte| byte.is_ascii_digit()).count();
    let closes = rest.get(len + 1) == Some(&b']');
    let is_note =
        matches!(len, 1..=LONGEST_NOTE) && closes && !is_blank(before) && before != Some(b'(');
    is_note.then(|| inline(len + 2))
}
