//! `Menhub` for Menteri Perhubungan, and its kin.

use super::office::CONTRACTIONS;

/// What a contracted office stands for, by its first two words or its first.
///
/// ```
/// use entitas::official::expansion;
///
/// assert_eq!(expansion("Menhub"), Some("Menteri Perhubungan"));
/// assert_eq!(expansion("Kapolda Metro Jaya"), Some("Kepala Kepolisian Daerah"));
/// assert_eq!(
///     expansion("Menko Polhukam"),
///     Some("Menteri Koordinator Bidang Politik, Hukum, dan Keamanan"),
/// );
/// assert_eq!(expansion("Menteri Perhubungan"), None);
/// ```
pub fn expansion(office: &str) -> Option<&'static str> {
    let mut words = office.split_whitespace();
    let first = words.next()?;
    words
        .next()
        .and_then(|second| find(first.bytes().chain([b' ']).chain(second.bytes())))
        .or_else(|| find(first.trim_end_matches('.').bytes()))
}

/// The contractions are of ASCII letters alone.
fn find(word: impl Iterator<Item = u8> + Clone) -> Option<&'static str> {
    let word = word.map(|byte| byte.to_ascii_lowercase());
    CONTRACTIONS
        .binary_search_by(|one| one.0.bytes().cmp(word.clone()))
        .ok()
        .and_then(|at| CONTRACTIONS.get(at))
        .map(|one| one.1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::{OfficeClass, OfficeKind, classify};

    fn kind_of(word: &str) -> Option<OfficeKind> {
        classify(word).kind()
    }

    #[test]
    fn every_contraction_is_an_office() {
        for (word, _) in CONTRACTIONS.iter().filter(|(word, _)| !word.contains(' ')) {
            assert!(classify(word).is(OfficeClass::HEAD), "{word}");
            assert!(kind_of(word).is_some(), "{word}");
            let long = expansion(word);
            assert!(long.is_some_and(|long| long.contains(' ')), "{word}");
        }
    }

    #[test]
    fn kinds_come_from_the_list() {
        assert_eq!(kind_of("Kapolres"), Some(OfficeKind::Police));
        assert_eq!(kind_of("Wagub"), Some(OfficeKind::Governor));
    }
}
