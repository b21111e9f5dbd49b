//! Words that code asks for, by number.

use super::table::{self, Table};
use super::words::{CLASSES, LEN, WORDS};
use super::{Class, Word};

static NUMBERS: Table<Word, { table::slots(LEN) }> = Table::new(&numbered(), Word(0));

const fn numbered() -> [(&'static str, Word); LEN] {
    let mut rows = [("", Word(0)); LEN];
    let mut at = 0;
    while at < LEN {
        rows[at] = (WORDS[at], Word(at as u16 + 1));
        at += 1;
    }
    rows
}

impl Word {
    /// The number of a word.
    pub fn of(word: &str) -> Word {
        let bare = word.strip_suffix('.').unwrap_or(word);
        table::folded_key(bare.as_bytes())
            .and_then(|key| NUMBERS.get(key))
            .unwrap_or_default()
    }

    /// Whether it has the class.
    #[inline]
    pub(crate) fn is(self, class: Class) -> bool {
        let classes = CLASSES.get(usize::from(self.0));
        classes.is_some_and(|classes| has_bit(classes, class.0.into()))
    }
}

#[inline]
fn has_bit(bits: &[u64], at: u16) -> bool {
    let bits = bits.get(usize::from(at / 64));
    bits.is_some_and(|bits| bits >> (at % 64) & 1 != 0)
}

/// Classes of words, so that one look tells that a word, or a text, has none of them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct WordClasses([u64; CLASSES[0].len()]);

impl WordClasses {
    pub(crate) const ALL: WordClasses = WordClasses([u64::MAX; CLASSES[0].len()]);

    #[inline]
    pub(crate) fn has(self, class: Class) -> bool {
        has_bit(&self.0, class.0.into())
    }
}

/// All classes that some of the words have.
impl FromIterator<Word> for WordClasses {
    fn from_iter<I: IntoIterator<Item = Word>>(words: I) -> WordClasses {
        let mut all = [0; CLASSES[0].len()];
        for word in words {
            let classes = CLASSES.get(usize::from(word.0)).unwrap_or(&CLASSES[0]);
            all.iter_mut()
                .zip(classes)
                .for_each(|(all, own)| *all |= own);
        }
        WordClasses(all)
    }
}

/// Words that have one of some classes.
pub(crate) struct WordSet([u64; (LEN + 1).div_ceil(64)]);

impl WordSet {
    /// Those of the classes, worked out when the code is compiled.
    pub(crate) const fn of(wanted: &[Class]) -> WordSet {
        let mut set = [0; (LEN + 1).div_ceil(64)];
        let mut word = 0;
        while word <= LEN {
            let mut at = 0;
            while at < wanted.len() {
                let Class(class) = wanted[at];
                let is_it = CLASSES[word][class as usize / 64] >> (class % 64) & 1;
                set[word / 64] |= is_it << (word % 64);
                at += 1;
            }
            word += 1;
        }
        WordSet(set)
    }

    #[inline]
    pub(crate) fn has(&self, word: Word) -> bool {
        has_bit(&self.0, word.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::firms;

    #[test]
    fn a_word_has_a_number_in_any_case() {
        let word = Word::of("tbk");
        assert_ne!(word, Word::default());
        assert!([Word::of("Tbk."), Word::of("TBK")] == [word; 2]);
        assert!(word.is(firms::ENDS_FIRM));
        for unlisted in ["", ".", "pohon", "pertanggungjawabannya"] {
            assert_eq!(Word::of(unlisted), Word::default(), "{unlisted}");
            assert!(!Word::of(unlisted).is(firms::ENDS_FIRM));
        }
    }
}
