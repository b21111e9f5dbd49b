//! `Menhub` for Menteri Perhubungan, and its kin.

use once_cell::sync::Lazy;

use super::class::{self, OfficeClass};

/// One contracted office.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Contraction {
    word: &'static str,
    class: OfficeClass,
    expansion: &'static str,
}

impl Contraction {
    pub(crate) fn word(self) -> &'static str {
        self.word
    }

    pub(crate) fn class(self) -> OfficeClass {
        self.class
    }
}

/// The list, in its order.
pub(crate) fn all() -> impl Iterator<Item = Contraction> {
    include_str!("../../data/offices.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .skip(1)
        .filter_map(read)
}

fn read(line: &'static str) -> Option<Contraction> {
    let mut columns = line.split('\t');
    let (word, classes, expansion) = (columns.next()?, columns.next()?, columns.next()?);
    Some(Contraction {
        word,
        class: class::read_classes(classes),
        expansion,
    })
}

/// The list, sorted by its words.
static EXPANSIONS: Lazy<Vec<Contraction>> = Lazy::new(|| {
    let mut list: Vec<Contraction> = all().collect();
    list.sort_unstable_by_key(|one| one.word);
    list
});

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
        .and_then(|second| find(small(first).chain([' ']).chain(small(second))))
        .or_else(|| find(small(first.trim_end_matches('.'))))
}

fn small(word: &str) -> impl Iterator<Item = char> + Clone {
    word.chars().flat_map(char::to_lowercase)
}

fn find(word: impl Iterator<Item = char> + Clone) -> Option<&'static str> {
    EXPANSIONS
        .binary_search_by(|one| one.word.chars().cmp(word.clone()))
        .ok()
        .and_then(|at| EXPANSIONS.get(at))
        .map(|one| one.expansion)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::{OfficeKind, classify};

    fn kind_of(word: &str) -> Option<OfficeKind> {
        classify(word).kind()
    }

    #[test]
    fn every_contraction_is_an_office() {
        for one in all().filter(|one| !one.word.contains(' ')) {
            assert!(classify(one.word).is(OfficeClass::HEAD), "{}", one.word);
            assert!(kind_of(one.word).is_some(), "{}", one.word);
            assert!(
                expansion(one.word).is_some_and(|long| long.contains(' ')),
                "{}",
                one.word
            );
        }
    }

    #[test]
    fn no_contraction_stands_twice() {
        assert!(
            EXPANSIONS
                .windows(2)
                .all(|pair| pair[0].word < pair[1].word)
        );
    }

    #[test]
    fn kinds_come_from_the_list() {
        assert_eq!(kind_of("Kapolres"), Some(OfficeKind::Police));
        assert_eq!(kind_of("Wagub"), Some(OfficeKind::Governor));
    }
}
