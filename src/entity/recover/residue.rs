//! Words of an office that the tagger left at the head of a person's name.

use crate::lang::{OfficeClass, OfficeKind, bodies, classify, word};
use crate::office::shape::is_of_branch;
use crate::view::TokenView;

/// How many words are the office's, how many the name keeps at least, and whether they are the office's
/// where the name begins at a token.
type Rule = (usize, usize, fn(TokenView<'_>, usize) -> bool);

/// In the order in which they may follow each other.
const RULES: [Rule; 8] = [
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
    // `Presiden [Austrian Heinz Fischer]`: a country with a slip.
    (1, 2, |view, at| {
        is_head_of_state(view, at) && is_almost_region(view.word(at))
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

/// Whether the office of a country's head ends before a token: `Presiden`, `Perdana Menteri`.
fn is_head_of_state(view: TokenView<'_>, at: usize) -> bool {
    let Some(last) = at.checked_sub(1) else {
        return false;
    };
    let pair = last.checked_sub(1).filter(|&first| view.joins(first));
    let kind = view.class(pair.unwrap_or(last)).kind();
    matches!(kind, Some(OfficeKind::State | OfficeKind::Government)) && view.capital(last)
}

/// Whether a word that is no region is one without one of its letters or with two of them exchanged: `Turkei`, `Ukrania`.
fn is_almost_region(word: &str) -> bool {
    const SHORTEST: usize = 5;
    const LONGEST: usize = 16;
    let is_region = |word: &[u8]| {
        std::str::from_utf8(word).is_ok_and(|word| classify(word).is(OfficeClass::REGION))
    };
    let word = word.as_bytes();
    let count = word.len();
    if !(SHORTEST + 1..=LONGEST).contains(&count) || !word.is_ascii() || is_region(word) {
        return false;
    }
    let mut changed = [0; LONGEST];
    // Nobody mistakes the first letter.
    (1..count).any(|left_out| {
        let kept = word.iter().enumerate().filter(|&(at, _)| at != left_out);
        changed
            .iter_mut()
            .zip(kept)
            .for_each(|(to, (_, &letter))| *to = letter);
        is_region(changed.get(..count - 1).unwrap_or_default())
    }) || (2..count).any(|second| {
        changed
            .iter_mut()
            .zip(word)
            .for_each(|(to, &letter)| *to = letter);
        changed.swap(second - 1, second);
        is_region(changed.get(..count).unwrap_or_default())
    })
}

fn is_after_slash(view: TokenView<'_>, at: usize) -> bool {
    at > 0 && view.mark(at - 1) == b'/'
}
