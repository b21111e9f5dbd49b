//! Words of an office that the tagger left at the head of a person's name.

use super::start;
use crate::official::{Page, Title};

/// How many words are the office's, how many the name keeps at least, and whether they are the office's
/// where the name begins at a token.
type Rule = (usize, usize, fn(Page<'_>, usize) -> bool);

/// In the order in which they may follow each other.
const RULES: [Rule; 7] = [
    // `Wakil Ketua DPR/[Korpolkam Priyo Budi]`.
    (1, 1, |page, at| {
        is_behind_slash(page, at) && page.is(at, Title::LINK)
    }),
    // `Pangdam VII/[Wirabuana Budi Santoso]`.
    (1, 1, |page, at| {
        at > 1 && is_behind_slash(page, at) && page.is_roman(at - 2)
    }),
    // `Kepala KUPP Kelas III [Korido Budi Santoso]`: an office of a class has a place.
    (1, 2, |page, at| {
        at > 1 && page.is_roman(at - 1) && page.word(at - 2) == "Kelas"
    }),
    // `Ketua Umum PB [AI Budi Santoso]`: a branch is a body's.
    (1, 2, |page, at| {
        let is_led = at > 1 && page.is(at - 2, Title::HEAD | Title::SUFFIX);
        is_led && start::is_of_branch(page, at)
    }),
    // `Menteri Dalam Negeri [Benggala Barat P.R. Roy]`: a state by its quarter.
    (2, 2, |page, at| {
        let is_quarter = matches!(
            page.word(at + 1),
            "Barat" | "Selatan" | "Tengah" | "Tenggara" | "Timur" | "Utara"
        );
        is_quarter && at > 0 && page.is(at - 1, Title::HEAD | Title::SUFFIX | Title::INNER)
    }),
    // `Ketua [RT Budi Santoso]`.
    (1, 1, |page, at| {
        at > 0 && page.title(at - 1).joins(page.title(at))
    }),
    // `[Pjs Kanit]`.
    (1, 1, |page, at| {
        page.is(at, Title::ACTING) && page.is_plain_head(at + 1)
    }),
];

/// Where the name of the tokens `first..end` begins behind what an office before it has left in it.
pub(super) fn behind(page: Page<'_>, mut first: usize, end: usize) -> usize {
    for (words, least, is_of_office) in RULES {
        if first + words + least <= end && is_of_office(page, first) {
            first += words;
        }
    }
    first
}

fn is_behind_slash(page: Page<'_>, at: usize) -> bool {
    at > 0 && page.mark(at - 1) == b'/'
}
