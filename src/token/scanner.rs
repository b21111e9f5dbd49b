//! The scanner: one pass over the bytes, a token at a time.

use super::char_class::WORD;
use super::cursor::{Cursor, Piece};
use super::gap::{self, Gap};
#[cfg(target_arch = "x86_64")]
use super::lanes::Wide;
use super::lanes::{Lanes, Narrow};
use super::{Token, TokenKind, Traits, mark, window, word};

/// A token longer than this is cut, since its length is kept in 32 bits.
const LONGEST: usize = u32::MAX as usize - 8;

/// Appends the tokens of `text` to `out`.
pub(crate) fn scan(text: &str, out: &mut Vec<Token>) {
    #[cfg(target_arch = "x86_64")]
    if let Some(wide) = Wide::find() {
        #[allow(unsafe_code)]
        // SAFETY: `wide` proves every feature that `scan_wide` needs. Its safe twin is `scan_with`
        // over `Narrow`, and a test holds them together.
        return unsafe { scan_wide(wide, text, out) };
    }
    scan_with(Narrow, text, out);
}

/// The same with the instructions for long lanes and for bits.
#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2,bmi1,bmi2,lzcnt")]
fn scan_wide(wide: Wide, text: &str, out: &mut Vec<Token>) {
    scan_with(wide, text, out);
}

#[inline(always)]
fn scan_with(lanes: impl Lanes, text: &str, out: &mut Vec<Token>) {
    let cursor = Cursor::new(text);
    let (mut at, mut glued) = (0, false);
    loop {
        (at, glued) = window::plain(lanes, cursor.bytes, at, glued, out);
        // A token that takes more than its bytes.
        let Gap {
            end: start,
            breaks,
            parts,
        } = gap::before(cursor, at);
        if start >= text.len() {
            return;
        }
        let before = if glued && !parts {
            Traits::GLUED
        } else {
            breaks
        };
        let piece = read(cursor, start, out);
        let traits = piece.traits & Traits::OF_BYTES | before;
        push(out, text, start, piece.end, piece.kind, traits);
        (at, glued) = (piece.end, true);
    }
}

fn push(
    out: &mut Vec<Token>,
    text: &str,
    mut start: usize,
    end: usize,
    kind: TokenKind,
    traits: u8,
) {
    while end - start > LONGEST {
        let cut = text.floor_char_boundary(start + LONGEST);
        out.push(Token::new(
            start,
            (cut - start) as u32,
            kind,
            Traits(traits),
        ));
        start = cut;
    }
    out.push(Token::new(
        start,
        (end - start) as u32,
        kind,
        Traits(traits),
    ));
}

/// The token at `at`; `read` are those before it.
fn read(cursor: Cursor<'_>, at: usize, before: &[Token]) -> Piece {
    let (bits, _) = cursor.class(at);
    if bits & WORD != 0 {
        word::read(cursor, at, before)
    } else {
        mark::read(cursor, at)
    }
}

#[cfg(test)]
mod tests {
    use super::super::lanes::{BLOCK, Masks};
    use super::*;

    /// Lanes to which no byte is plain: every token is read by the full rules.
    #[derive(Clone, Copy)]
    struct Blind;

    impl Lanes for Blind {
        fn masks(self, _: &[u8; BLOCK]) -> Masks {
            Masks::default()
        }
    }

    /// What texts are made of that go by every rule.
    const PIECES: &[&str] = &[
        "dan ",
        "di, ",
        "Kota",
        "-",
        "Rp5",
        "1.000,5 ",
        "“",
        "a_b ",
        "\n",
        " \u{A0}",
        "S.H. ",
        "pertanggungjawaban",
        "’",
        ",",
        ". ",
        "KPK ",
        "é",
        "...",
        "ke-17 ",
        "\u{AD}",
        "PT. ",
        "dr. ",
        "itu. ",
        "Jalan.\n",
        "A. ",
        "anti- ",
        "-- ",
        "undang-undang",
        "\"",
        " (",
        "10-15",
        "17/8/1945) ",
        "dll. ",
        "2019.",
        "2019, ",
        "5,\"",
        "tiba,\"",
        "1990an ",
        ". . ",
        "  ",
        "\t",
        "\u{7F}",
        "kata\n\n",
    ];

    #[test]
    fn lanes_find_the_tokens_of_the_rules() {
        // Miri is some thousand times slower: each length once.
        const TEXTS: usize = if cfg!(miri) { 60 } else { 3_000 };
        let mut state = 1u32;
        for len in (0..60).cycle().take(TEXTS) {
            let text: String = (0..len)
                .map(|_| {
                    state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    PIECES[(state >> 16) as usize % PIECES.len()]
                })
                .collect();
            let (mut by_rules, mut narrow, mut chosen) = (Vec::new(), Vec::new(), Vec::new());
            scan_with(Blind, &text, &mut by_rules);
            scan_with(Narrow, &text, &mut narrow);
            scan(&text, &mut chosen);
            assert_eq!(narrow, by_rules, "{text:?}");
            assert_eq!(chosen, by_rules, "{text:?}");
        }
    }
}
