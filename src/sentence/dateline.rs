//! The dateline that a report begins with: `JAKARTA, KOMPAS.com –`, `Liputan6.com, Jakarta -`.

use crate::token::{Token, TokenKind, Traits};

/// No dateline has more tokens before its dash.
const LONGEST: usize = 8;

/// How many of a sentence's tokens are its dateline, with the dash; 0 where it has none.
///
/// A dateline names a site, or a place in capitals: `Ganjar - Yasin menang` has none.
pub(crate) fn dateline(text: &str, tokens: &[Token]) -> usize {
    let first = part(text, tokens);
    if first == 0 {
        return 0;
    }
    // `Merdeka.com - Kapanlagi.com -`
    first + part(text, tokens.get(first..).unwrap_or_default())
}

/// The tokens up to the first dash.
fn part(text: &str, tokens: &[Token]) -> usize {
    let (mut site, mut upper) = (false, true);
    for (at, &token) in tokens.iter().enumerate().take(LONGEST + 1) {
        let behind = tokens.get(at + 1);
        let stands_apart = |token: Token| !token.has(Traits::GLUED);
        match token.kind() {
            TokenKind::Url => site = true,
            TokenKind::Word if token.has(Traits::CAPITAL) => {
                upper &= !token.has(Traits::SMALL);
            }
            TokenKind::Punctuation if matches!(token.text(text), "-" | "--" | "–" | "—") => {
                let apart = stands_apart(token) && behind.is_some_and(|&next| stands_apart(next));
                let is_one = at > 0 && apart && (site || upper);
                return if is_one { at + 1 } else { 0 };
            }
            TokenKind::Punctuation if matches!(token.text(text), "," | "(" | ")" | "/" | ".") => {}
            _ => return 0,
        }
    }
    0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::token::tokenize;

    #[test]
    fn a_dateline_names_a_site_or_a_place_in_capitals() {
        let of = |text: &str| {
            let tokens = tokenize(text);
            let end = dateline(text, &tokens);
            end.checked_sub(1).map(|last| tokens[last].end())
        };
        assert_eq!(of("TRIBUNNEWS.COM - Bumi itu bulat."), Some(16));
        assert_eq!(of("JAKARTA, KOMPAS.com – Komisi itu rapat."), Some(23));
        assert_eq!(of("Liputan6.com, Jakarta - Gempa terasa."), Some(23));
        assert_eq!(of("BANDA ACEH -- Banjir surut."), Some(13));
        assert_eq!(of("Contoh.com - Lain.com - Bank itu tutup."), Some(23));
        assert_eq!(of("Ganjar - Yasin menang."), None);
        assert_eq!(of("Kompas.com menulis - tanpa bukti - begitu."), None);
        assert_eq!(of("KOMPAS.com -"), None);
        assert_eq!(of("- Bumi"), None);
    }
}
