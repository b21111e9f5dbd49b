//! Texts put together of the words that a stage lives on, a byte a piece.

use super::analysis;

/// Heads, status words, ranks, bodies, names and what joins them.
const OFFICIALS: &str = include_str!("officials.txt");
/// Names that share words, letters and places, in full, in short and as acronyms.
const LINKS: &str = include_str!("links.txt");

/// The laws of an analysis, of a text of office words and names.
pub fn officials(bytes: &[u8]) {
    analysis(&text(bytes, OFFICIALS));
}

/// The laws of an analysis, of a text of names that may be the same.
pub fn links(bytes: &[u8]) {
    analysis(&text(bytes, LINKS));
}

/// The first byte says how the text is written, every other one what stands next.
///
/// In the list of pieces, a line each, `+` is where no blank stands and `|` a line feed.
fn text(bytes: &[u8], pieces: &str) -> String {
    let Some((how, bytes)) = bytes.split_first() else {
        return String::new();
    };
    let pieces: Vec<&str> = pieces.lines().collect();
    let mut text = String::new();
    let mut glued = true;
    for byte in bytes {
        let piece = pieces[usize::from(*byte) % pieces.len()];
        let own = piece.trim_matches('+');
        if !glued && !piece.starts_with('+') {
            text.push(' ');
        }
        text.push_str(&own.replace('|', "\n"));
        glued = piece.ends_with('+');
    }
    match how % 8 {
        0 => text.to_lowercase(),
        1 => text.to_uppercase(),
        _ => text,
    }
}
