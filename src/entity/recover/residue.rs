//! Words of an office that the tagger left at the head of a person's name.

use crate::lang::{OfficeClass, bodies, word};
use crate::office::shape::is_of_branch;
use crate::view::TokenView;

/// How many words are the office's, how many the name keeps at least, and whether they are the office's
/// where the name begins at a token.
type Rule = (usize, usize, fn(TokenView<'_>, usize) -> bool);

/// In the order in which they may follow each other.
const RULES: [Rule; 7] = [
    // `Wakil Ketua DPR/[Korpolkam Priyo Budi]`.
    (1, 1, |view, at| {
        is_after_slash(view, at) && view.is(at, OfficeClass::LINK)
    }),
    // `Pangdam VII/[Wirabuana Budi Santoso]`.
    (1, 1, |view, at| {
        at > 1 && is_after_slash(view, at) && view.is_roman(at - 2)
    }),
    // `Kepala KUPP Kelas III [Korido Budi Santoso]`: an office of a class has a place.
    (1, 2, |view, at| {
        at > 1 && view.is_roman(at - 1) && view.capitalized(at - 2) == word::KELAS
    }),
    // `Ketua Umum PB [AI Budi Santoso]`: a branch is a body's.
    (1, 2, |view, at| {
        let is_led = at > 1 && view.is(at - 2, OfficeClass::HEAD | OfficeClass::SUFFIX);
        is_led && is_of_branch(view, at)
    }),
    // `Menteri Dalam Negeri [Benggala Barat P.R. Roy]`: a state by its quarter.
    (2, 2, |view, at| {
        let is_quarter = view.capitalized(at + 1).is(bodies::QUARTER);
        is_quarter
            && at > 0
            && view.is(
                at - 1,
                OfficeClass::HEAD | OfficeClass::SUFFIX | OfficeClass::INNER,
            )
    }),
    // `Ketua [RT Budi Santoso]`.
    (1, 1, |view, at| {
        at > 0 && view.class(at - 1).joins(view.class(at))
    }),
    // `[Pjs Kanit]`.
    (1, 1, |view, at| {
        view.is(at, OfficeClass::ACTING) && view.is_plain_head(at + 1)
    }),
];

/// Where the name of the tokens `first..end` begins after what an office before it has left in it.
pub(super) fn after(view: TokenView<'_>, mut first: usize, end: usize) -> usize {
    for (words, least, is_of_office) in RULES {
        if first + words + least <= end && is_of_office(view, first) {
            first += words;
        }
    }
    first
}

fn is_after_slash(view: TokenView<'_>, at: usize) -> bool {
    at > 0 && view.mark(at - 1) == b'/'
}
