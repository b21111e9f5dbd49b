//! How many Indonesian words stand in the code instead of in `lang/`.
//!
//! A word is a piece of a string or byte string, parted by blanks, with a letter in it. Not looked
//! at are comments, attributes, test modules, what is handed to a macro that writes a message, and the names that
//! `named!` gives to variants, which the schemas hold.
//! In files that hold names of formats and messages of errors ([`FOREIGN`]) only those count that
//! `lang/` has too, and there not those of a message, which has words that `lang/` has not; everywhere
//! else all do.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The ceiling, as counted when the work on names, numbers and dates came together. Lower it
/// whenever words move to `lang/`, never raise it.
const MOST: usize = 211;

/// Where strings are names of formats, fields and features, or messages, and no words of a text.
const FOREIGN: [&str; 39] = [
    "src/address/mod.rs",
    "src/analyzer/",
    "src/batch/",
    "src/container.rs",
    "src/document/",
    "src/error.rs",
    "src/gazetteer/",
    "src/label.rs",
    "src/lib.rs",
    "src/number/digits.rs",
    "src/number/parse.rs",
    "src/number/plain.rs",
    "src/number/roman.rs",
    "src/office/status.rs",
    "src/output/",
    "src/owned/",
    "src/quantity/date.rs",
    "src/quantity/identifier.rs",
    "src/quantity/legal.rs",
    "src/quantity/measure.rs",
    "src/quantity/money.rs",
    "src/quantity/parts.rs",
    "src/quantity/range.rs",
    "src/quantity/relative.rs",
    "src/quantity/text.rs",
    "src/quantity/lexicon.rs",
    "src/quantity/time.rs",
    "src/quantity/timex.rs",
    "src/quantity/value.rs",
    "src/quantity/wire.rs",
    "src/rule/",
    "src/span.rs",
    "src/tagger/",
    "src/text/",
    "src/token/markup.rs",
    "src/token/mod.rs",
    "src/token/site.rs",
    "src/train/",
    "src/why.rs",
];

/// Where strings are the fields of our own JSON, which the schemas hold; some are spelt as words of texts are (`rt`, `per`).
const FIELDS: [&str; 2] = ["src/address/mod.rs", "src/owned/"];

/// Macros that write messages.
const MESSAGES: [&str; 12] = [
    "assert",
    "assert_eq",
    "assert_ne",
    "concat",
    "debug_assert",
    "debug_assert_eq",
    "format",
    "include_bytes",
    "include_str",
    "panic",
    "write",
    "writeln",
];

#[test]
fn words_stand_in_lang() {
    let known = known();
    let mut found: Vec<(usize, PathBuf)> = Vec::new();
    let mut files = Vec::new();
    collect(Path::new("src"), "rs", &mut files);
    let is_looked_at = |path: &&PathBuf| {
        let path = path.to_string_lossy();
        !path.starts_with("src/lang") && !FIELDS.iter().any(|start| path.starts_with(start))
    };
    for path in files.iter().filter(is_looked_at) {
        let code = std::fs::read_to_string(path).unwrap();
        let foreign = FOREIGN
            .iter()
            .any(|start| path.to_string_lossy().starts_with(start));
        let words = |literal: &'_ str| -> Vec<String> {
            let words = literal.split_whitespace();
            let words = words.filter(|word| word.contains(char::is_alphabetic));
            words.map(str::to_owned).collect()
        };
        let counts = |words: &Vec<String>| {
            let is_known = |word: &String| known.contains(word.trim_matches('.'));
            !foreign || words.iter().all(is_known)
        };
        let literals = literals(&code);
        let count = literals
            .iter()
            .map(|literal| words(literal))
            .filter(counts)
            .map(|words| words.len())
            .sum();
        found.push((count, path.clone()));
    }
    found.sort();
    let sum: usize = found.iter().map(|(count, _)| count).sum();
    assert!(
        sum <= MOST,
        "{sum} Indonesian words stand in the code, {MOST} may: move them to lang/ (CONTRIBUTING.md)\n{:#?}",
        found.iter().rev().take(20).collect::<Vec<_>>()
    );
}

#[test]
fn literals_are_told_from_the_rest() {
    let code = r##"
        //! "comment"
        #[doc = "attribute"]
        fn f<'a>(x: &'a str) { matches!(x, "dua" | "tiga") && x != 'x' && b"em\"pat" != x;
            panic!("message {}", r#"raw "message""#); g(r#"li"ma"#); }
        #[cfg(test)]
        mod tests { const X: &str = "enam"; }
    "##;
    assert_eq!(literals(code), ["dua", "tiga", "em\\\"pat", "li\"ma"]);
}

fn collect(folder: &Path, extension: &str, files: &mut Vec<PathBuf>) {
    for item in std::fs::read_dir(folder).unwrap() {
        let path = item.unwrap().path();
        if path.is_dir() {
            collect(&path, extension, files);
        } else if path.extension().is_some_and(|own| own == extension) {
            files.push(path);
        }
    }
}

/// The words of `lang/`, as they are written there.
fn known() -> BTreeSet<String> {
    let mut files = Vec::new();
    collect(Path::new("lang"), "txt", &mut files);
    let mut words = BTreeSet::new();
    for path in files {
        let text = std::fs::read_to_string(path).unwrap();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let list = line.split_once(" : ").map_or(line, |(_, words)| words);
            words.extend(list.split_whitespace().map(str::to_owned));
        }
    }
    words
}

/// The strings of a file, up to its test module.
fn literals(code: &str) -> Vec<&str> {
    let code = code.split("#[cfg(test)]\nmod tests").next().unwrap_or(code);
    let code = code
        .split("#[cfg(test)]\n        mod tests")
        .next()
        .unwrap_or(code);
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(rest) = code.get(at..).filter(|rest| !rest.is_empty()) {
        let (len, literal) = piece(rest);
        found.extend(literal);
        at += len;
    }
    found
}

/// How long the first piece of the code is, and the string that it is.
fn piece(rest: &str) -> (usize, Option<&str>) {
    let until = |end: &str| rest.find(end).map_or(rest.len(), |at| at + end.len());
    if rest.starts_with("//") {
        return (until("\n"), None);
    }
    if rest.starts_with("#[") || rest.starts_with("#![") {
        return (closed(rest, '[', ']'), None);
    }
    if rest.starts_with("named! {") {
        return (closed(rest, '{', '}'), None);
    }
    if let Some(name) = MESSAGES.iter().find(|name| called(rest, name)) {
        let inside = &rest[name.len() + 1..];
        return (name.len() + 1 + closed(inside, '(', ')'), None);
    }
    if let Some(len) = string(rest) {
        let inside = rest[..len]
            .trim_start_matches(['b', 'r', '#'])
            .trim_end_matches('#');
        return (len, inside.get(1..inside.len() - 1));
    }
    if let Some(letter) = rest.strip_prefix('\'') {
        // A letter, and no lifetime.
        let len = letter.strip_prefix('\\').map_or(1, |_| 2);
        let len = letter.chars().take(len).map(char::len_utf8).sum::<usize>();
        if letter
            .get(len..)
            .is_some_and(|after| after.starts_with('\''))
        {
            return (len + 2, None);
        }
        return (1, None);
    }
    // A word whole, so that no part of it is taken for the name of a macro.
    let word = rest
        .find(|c: char| !c.is_alphanumeric() && c != '_')
        .unwrap_or(rest.len());
    (
        word.max(rest.chars().next().map_or(1, char::len_utf8)),
        None,
    )
}

fn called(rest: &str, name: &str) -> bool {
    rest.strip_prefix(name)
        .is_some_and(|after| after.starts_with("!("))
}

/// The length of the string at the start.
fn string(rest: &str) -> Option<usize> {
    let plain = rest.strip_prefix('b').unwrap_or(rest);
    let begun = rest.len() - plain.len();
    if let Some(raw) = plain.strip_prefix('r') {
        let fence = raw.len() - raw.trim_start_matches('#').len();
        let end = format!("\"{}", "#".repeat(fence));
        let inside = raw.get(fence..)?.strip_prefix('"')?;
        return Some(begun + 1 + fence + 1 + inside.find(&end)? + end.len());
    }
    let inside = plain.strip_prefix('"')?;
    let mut escaped = false;
    let end = inside.find(|c| {
        let ends = c == '"' && !escaped;
        escaped = c == '\\' && !escaped;
        ends
    })?;
    Some(begun + 1 + end + 1)
}

/// The length up to the bracket that closes the first one; brackets in strings do not count.
fn closed(rest: &str, open: char, close: char) -> usize {
    let (mut depth, mut at) = (0, 0);
    while let Some(tail) = rest.get(at..).filter(|tail| !tail.is_empty()) {
        if let Some(len) = string(tail) {
            at += len;
            continue;
        }
        let Some(c) = tail.chars().next() else { break };
        at += c.len_utf8();
        depth += i32::from(c == open) - i32::from(c == close);
        if c == close && depth == 0 {
            return at;
        }
    }
    rest.len()
}
