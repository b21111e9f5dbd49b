//! Pieces of Rust.

use std::fmt::Write as _;

/// What stands at the head of every table.
pub fn head(what: &str, from: &str) -> String {
    format!(
        "//! {what}\n//!\n//! Written by `cargo run --release --example build_lang` from `{from}`: edit that.\n"
    )
}

/// The name of a constant: `undang-undang` is `UNDANG_UNDANG`.
pub fn constant(word: &str) -> String {
    let letter = |c: char| {
        if c.is_alphanumeric() {
            c.to_ascii_uppercase()
        } else {
            '_'
        }
    };
    let name: String = word.chars().map(letter).collect();
    if name.starts_with(|first: char| first.is_ascii_digit()) {
        return format!("_{name}");
    }
    name
}

/// A doc comment of one line, between two definitions.
pub fn doc(out: &mut String, indent: &str, text: &str) {
    let mut letters = text.chars();
    let first = letters.next().map(|c| c.to_uppercase().to_string());
    let _ = writeln!(
        out,
        "{indent}/// {}{}.",
        first.unwrap_or_default(),
        letters.as_str()
    );
}

/// Words between quotes, as many a line as fit, with what stands between two of them.
pub fn wrapped(out: &mut String, words: &[String], between: &str) {
    const WIDTH: usize = 96;
    let mut width = 0;
    for (nth, word) in words.iter().enumerate() {
        let piece = if nth + 1 < words.len() {
            format!("{word}{between}")
        } else {
            word.clone()
        };
        if width + piece.len() > WIDTH {
            let _ = write!(out, "{}\n     ", if between == " " { "\\" } else { "" });
            width = 0;
        }
        width += piece.len();
        out.push_str(&piece);
    }
}

/// One entry of a table.
pub fn entry(code: &str) -> String {
    format!("    {code},\n")
}
