//! What a case of officials is called, and in which file of `tests/data/official` it stands.

use entitas::official::Status;
use entitas::stages::OfficialRecord as Record;

use crate::forms::marked::Marked;

/// The construction of a text, which is its file in `data/official`.
pub fn construction(marked: &Marked, officials: &[Record]) -> &'static str {
    let text = &marked.text;
    let [first, rest @ ..] = officials else {
        return "none";
    };
    let shared = |one: &Record, other: &Record| {
        one.name() == other.name() || one.position() == other.position()
    };
    let pairs = || officials.iter().zip(rest);
    if text.trim().contains('\n') {
        "blocks"
    } else if officials
        .iter()
        .any(|official| official.status() != Status::Current)
    {
        "status"
    } else if pairs().any(|(one, other)| shared(one, other)) {
        "coordination"
    } else if [first.name(), first.position()]
        .iter()
        .any(|span| text[..span.start()].trim_end().ends_with('('))
    {
        "brackets"
    } else if first.position().start() < first.name().start() {
        before_the_name(text, first)
    } else {
        after_the_name(text, first)
    }
}

/// `Menteri Luar Negeri N`, and what may stand between.
fn before_the_name(text: &str, official: &Record) -> &'static str {
    let gap = text
        .get(official.position().end()..official.name().start())
        .unwrap_or("");
    let worn: usize = official.titles().iter().map(|(_, span)| span.len()).sum();
    let letters = gap.chars().filter(|c| c.is_alphanumeric()).count();
    if letters == 0 && gap.contains(',') {
        "apposition"
    } else if letters > 0 && letters <= worn {
        "titles"
    } else if letters > 0 {
        "words_between"
    } else if official.affiliation().is_some() {
        "bodies"
    } else {
        "before_the_name"
    }
}

/// `N, Gubernur Sulut`, `N selaku Ketua DPR`.
fn after_the_name(text: &str, official: &Record) -> &'static str {
    let gap = text
        .get(official.name().end()..official.position().start())
        .unwrap_or("");
    if gap.chars().any(char::is_alphabetic) {
        "linked"
    } else {
        "apposition"
    }
}

/// Characters of a name at the most.
const LONGEST: usize = 60;

/// A name for a case: its first official with `N` for who it is, or how the text begins where there is none.
pub fn named(marked: &Marked, officials: &[Record]) -> String {
    let text = &marked.text;
    let Some(first) = officials.first() else {
        return cut(text);
    };
    let (name, position) = (first.name(), first.position());
    if name.start() < position.end() && position.start() < name.end() {
        return cut(&text[position.range()]);
    }
    let piece = |from: usize, to: usize| &text[from..to];
    let shown = if name.start() < position.start() {
        let shown = format!("N{}", piece(name.end(), position.end()));
        let open = shown.contains('(') && !shown.contains(')');
        if open { shown + ")" } else { shown }
    } else {
        let shown = format!("{}N", piece(position.start(), name.start()));
        // A word before the office says that it is no longer or not yet held.
        let word = text[..position.start()].split_whitespace().next_back();
        let word = word.filter(|_| first.status() != Status::Current);
        word.map_or(shown.clone(), |word| format!("{word} {shown}"))
    };
    cut(&shown)
}

fn cut(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => {
            let end = line[..end].rfind(' ').unwrap_or(end);
            format!("{} …", &line[..end])
        }
        None => line,
    }
}
