//! Texts whose names are given by brackets.

use entitas::sentence::{self, Sentence};
use entitas::stages::Record;
use entitas::token::{self, Token};
use entitas::{Document, Label};

/// A text without its brackets, analysed up to its names.
pub struct Marked {
    pub text: String,
    pub tokens: Vec<Token>,
    pub sentences: Vec<Sentence>,
    pub names: Vec<Record>,
}

const MARKS: [(&str, Label); 3] = [
    ("P", Label::Person),
    ("O", Label::Organization),
    ("L", Label::Place),
];

/// Reads `[P Retno Marsudi]`, `[O DPR]`, `[L Surabaya]`.
pub fn read(marked: &str) -> Marked {
    let mut text = String::new();
    let mut spans = Vec::new();
    let mut rest = marked;
    while let Some((before, after)) = rest.split_once('[') {
        text.push_str(before);
        let (inside, after) = after.split_once(']').expect(marked);
        let (mark, name) = inside.split_once(' ').expect(marked);
        let label = MARKS.iter().find(|(own, _)| *own == mark);
        let (_, label) = *label.unwrap_or_else(|| panic!("no label {mark:?} in {marked:?}"));
        spans.push((text.len(), text.len() + name.len(), label));
        text.push_str(name);
        rest = after;
    }
    text.push_str(rest);
    let tokens = token::tokenize(&text);
    let names = spans.into_iter().map(|(start, end, label)| {
        let first = tokens.partition_point(|token| token.end() <= start);
        let last = tokens.partition_point(|token| token.end() < end) + 1;
        Record::new(&tokens, first as u32, last as u32, label, 1.0).unwrap()
    });
    let names = names.collect();
    let sentences = sentence::sentences(&text, &tokens);
    Marked {
        text,
        tokens,
        sentences,
        names,
    }
}

/// Writes a text with such brackets.
pub fn write(text: &str, names: impl IntoIterator<Item = (entitas::Span, Label)>) -> String {
    let mut marked = String::new();
    let mut at = 0;
    for (span, label) in names {
        let Some((mark, _)) = MARKS.iter().find(|(_, own)| *own == label) else {
            continue;
        };
        marked += &text[at..span.start()];
        marked += &format!("[{mark} {}]", &text[span.range()]);
        at = span.end();
    }
    marked + &text[at..]
}

/// Writes a document with its names in brackets.
pub fn write_document(document: &Document<'_, '_>) -> String {
    let names = document.entities().map(|name| (name.span(), name.label()));
    write(document.text(), names)
}

/// Whether a text has names in brackets.
pub fn is_marked(text: &str) -> bool {
    MARKS
        .iter()
        .any(|(mark, _)| text.contains(&format!("[{mark} ")))
}
