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
        let bits = CLASSES
            .get(usize::from(self.0))
            .and_then(|classes| classes.get(usize::from(class.0 / 64)));
        bits.is_some_and(|bits| bits >> (class.0 % 64) & 1 != 0)
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
