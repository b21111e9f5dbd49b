//! Clitics: the syntactic words inside a token.
//!
//! Pronouns and particles are written together with the word they lean on: `buku-nya`, `apa-kah`,
//! `ku-lihat` (EYD V, I.D and I.J). Words that only look like it stay whole: roots (`tamu`,
//! `masalah`, `buku`) and set adverbs (`akhirnya`, `sebelumnya`).

use crate::Span;
use crate::lang::lists::clitics::{
    BARE_VERB, KAH_ROOT, KU_ROOT, LAH_AFTER_L, LAH_ROOT, MU_ROOT, NYA_ADVERB, NYA_ROOT, PREFIX,
    PUN_ROOT,
};

/// The words inside `token`, as spans of its own bytes that cover it.
///
/// ```
/// use entitas::token::words;
///
/// let parts = |token: &'static str| words(token).map(|s| &token[s.range()]).collect::<Vec<_>>();
/// assert_eq!(parts("bukunya"), ["buku", "nya"]);
/// assert_eq!(parts("dirinyalah"), ["diri", "nya", "lah"]);
/// assert_eq!(parts("kulihat"), ["ku", "lihat"]);
/// assert_eq!(parts("masalah"), ["masalah"]);
/// assert_eq!(parts("akhirnya"), ["akhirnya"]);
/// ```
pub fn words(token: &str) -> Words {
    let mut words = Words {
        cuts: [0; 4],
        len: 1,
        at: 0,
        end: token.len(),
    };
    if may_lean(token.as_bytes()) {
        words.part(token);
    }
    words
}

/// The words of a token, from left to right. Made by [`words`].
///
/// ```
/// let mut parts = entitas::token::words("bukunya");
/// assert_eq!((parts.len(), parts.next().map(|part| part.range())), (2, Some(0..4)));
/// ```
#[derive(Clone, Debug)]
pub struct Words {
    /// Where each word starts, the first `len` of them sorted.
    cuts: [usize; 4],
    len: u8,
    at: u8,
    end: usize,
}

impl Words {
    /// Looks for what leans on a word, at both ends of it.
    fn part(&mut self, token: &str) {
        let mut buffer = [0; LONGEST];
        // What is not ASCII leans on no clitic; what is this long is no word.
        let Some(lower) = buffer.get_mut(..token.len()).filter(|_| token.is_ascii()) else {
            return;
        };
        lower.copy_from_slice(token.as_bytes());
        lower.make_ascii_lowercase();
        let Ok(lower) = std::str::from_utf8(lower) else {
            return;
        };
        let capital = token.as_bytes().first().is_some_and(u8::is_ascii_uppercase);
        let mut stem = lower;
        if let Some(cut) = particle(stem) {
            self.add(cut);
            stem = stem.get(..cut).unwrap_or("");
        }
        if let Some(cut) = pronoun(stem, capital) {
            self.add(cut);
            stem = stem.get(..cut).unwrap_or("");
        }
        if !capital && let Some(cut) = subject(stem) {
            self.add(cut);
        }
        self.cuts[..self.len as usize].sort_unstable();
    }

    fn add(&mut self, cut: usize) {
        if let Some(slot) = self.cuts.get_mut(self.len as usize) {
            *slot = cut;
            self.len += 1;
        }
    }
}

impl Iterator for Words {
    type Item = Span;

    fn next(&mut self) -> Option<Span> {
        if self.at >= self.len {
            return None;
        }
        let start = *self.cuts.get(self.at as usize)?;
        self.at += 1;
        let end = if self.at < self.len {
            *self.cuts.get(self.at as usize)?
        } else {
            self.end
        };
        Some(Span::new(start, end))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = usize::from(self.len - self.at);
        (left, Some(left))
    }
}

impl ExactSizeIterator for Words {}

const LONGEST: usize = 40;

/// A cheap first look: whether it ends as a particle or a pronoun does, or begins as ku- and kau- do.
fn may_lean(token: &[u8]) -> bool {
    let behind = match token {
        [.., one, two] => matches!(
            [one | 0x20, two | 0x20],
            [b'a', b'h'] | [b'u', b'n'] | [b'y', b'a'] | [b'k' | b'm', b'u']
        ),
        _ => false,
    };
    behind || matches!(token, [b'k', b'u' | b'U' | b'a' | b'A', ..])
}

/// Where -lah, -kah, -tah or -pun starts.
fn particle(word: &str) -> Option<usize> {
    let (stem, clitic) = word.split_at_checked(word.len().checked_sub(3)?)?;
    let splits = match clitic {
        "lah" => {
            let sacred = stem.ends_with("al") || stem.ends_with("il") || stem.ends_with("ul");
            !(sacred && !LAH_AFTER_L.contains(&word)) && !is_derived(word, LAH_ROOT)
        }
        "kah" => !is_derived(word, KAH_ROOT),
        "tah" => matches!(stem, "apa" | "siapa" | "mana"),
        "pun" => !is_derived(word, PUN_ROOT),
        _ => false,
    };
    (splits && stem.len() >= 2).then_some(stem.len())
}

/// Where -nya, -ku or -mu starts.
fn pronoun(word: &str, capital: bool) -> Option<usize> {
    if let Some(stem) = word.strip_suffix("nya") {
        let whole = is_derived(word, NYA_ROOT) || NYA_ADVERB.binary_search(&word).is_ok();
        return (stem.len() >= 2 && !whole).then_some(stem.len());
    }
    let (stem, clitic) = word.split_at_checked(word.len().checked_sub(2)?)?;
    let roots = match clitic {
        "ku" => KU_ROOT,
        "mu" => MU_ROOT,
        _ => return None,
    };
    // A capital makes it a name more often than a sentence's first word: Maluku, Goku. With a
    // hyphen (hamba-Ku) there is no doubt.
    let sure = stem.ends_with('-');
    let splits = sure || !capital && stem.len() >= 3 && !is_derived(word, roots);
    splits.then_some(stem.len())
}

/// Where the verb after ku- or kau- starts.
fn subject(word: &str) -> Option<usize> {
    let (len, verb) = match word.strip_prefix("kau") {
        Some(verb) if is_verb(verb) => (3, verb),
        _ => (2, word.strip_prefix("ku")?),
    };
    is_verb(verb).then_some(len)
}

fn is_verb(word: &str) -> bool {
    BARE_VERB.binary_search(&word).is_ok()
        || BARE_VERB.iter().any(|verb| {
            word.strip_prefix(verb)
                .is_some_and(|suffix| matches!(suffix, "kan" | "i"))
        })
}

/// Whether `word` is one of the roots, alone or behind a prefix: `tamu`, `bertamu`.
fn is_derived(word: &str, roots: &[&str]) -> bool {
    let last = word.rsplit('-').next().unwrap_or(word);
    [word, last].iter().any(|word| {
        roots.iter().any(|root| {
            word.strip_suffix(root)
                .is_some_and(|prefix| prefix.is_empty() || PREFIX.contains(&prefix))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg_attr(miri, ignore = "a quarter of a million words, without unsafe code")]
    fn the_first_look_passes_by_nothing_that_leans() {
        let letters = b"abcdefghijklmnopqrstuvwxyz-";
        let ends = (0..letters.len().pow(3)).map(|at| {
            let letter = |step: usize| {
                char::from(letters[at / letters.len().pow(step as u32) % letters.len()])
            };
            String::from_iter([letter(0), letter(1), letter(2)])
        });
        for (end, start) in ends.flat_map(|end| {
            ["", "ba", "kau", "kuba", "Buku", "lihat-"].map(|start| (end.clone(), start))
        }) {
            let token = format!("{start}{end}");
            for token in [token.to_uppercase(), token] {
                let mut parted = words("");
                parted.end = token.len();
                parted.part(&token);
                assert!(words(&token).eq(parted), "{token}");
            }
        }
    }
}
