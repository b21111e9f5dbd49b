//! The cells of a table's line, over whose borders no name goes.

use std::ops::Range;

use crate::token::Token;

/// More blanks than this part the columns of a table; a tab or a bar always does.
const WIDEST_SPACE: usize = 2;

/// The cells of a sentence, as ranges of its tokens; nearly always one.
pub(crate) fn cells<'t>(
    text: &'t str,
    tokens: &'t [Token],
) -> impl Iterator<Item = Range<usize>> + 't {
    let mut start = 0;
    std::iter::from_fn(move || {
        if start >= tokens.len() {
            return None;
        }
        let rest = tokens.get(start..).unwrap_or_default();
        let mut pairs = rest.iter().zip(rest.iter().skip(1));
        let border = pairs.position(|(token, next)| is_border(text, *token, *next));
        let cell = start..border.map_or(tokens.len(), |last| start + last + 1);
        start = cell.end;
        Some(cell)
    })
}

/// Whether what stands between two tokens of a line parts the columns of a table.
pub(crate) fn parts_columns(gap: &str) -> bool {
    gap.contains('\t') || gap.len() > WIDEST_SPACE && gap.bytes().all(|byte| byte == b' ')
}

#[inline]
fn is_border(text: &str, token: Token, next: Token) -> bool {
    match next.start() - token.end() {
        0 => false,
        1 => text.as_bytes().get(token.end()) == Some(&b'\t'),
        _ => parts_columns(text.get(token.end()..next.start()).unwrap_or("")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::token::tokenize;

    #[test]
    fn tabs_and_runs_of_blanks_part_cells() {
        for (text, parts) in [
            ("Ratna Wijaya hadir.", 1),
            ("Ratna  Wijaya", 1),
            ("Ratna\tKetua", 2),
            ("Ratna     Bagas     Tono", 3),
            ("", 0),
        ] {
            assert_eq!(cells(text, &tokenize(text)).count(), parts, "{text:?}");
        }
    }
}
