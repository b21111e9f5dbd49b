//! Whether capitals can be trusted: the text decides.

use super::word::Mode;

/// Counts of how the words of a sentence or document are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Casing {
    words: u32,
    capital: u32,
    upper: u32,
}

impl Casing {
    /// Adds the counts of other words.
    #[inline]
    pub(crate) fn add(&mut self, other: Casing) {
        self.words += other.words;
        self.capital += other.capital;
        self.upper += other.upper;
    }

    /// Counts a word by its characters.
    pub(crate) fn add_word(&mut self, word: &str) {
        let mut chars = word.chars();
        let Some(first) = chars.next().filter(|first| first.is_alphabetic()) else {
            return;
        };
        let long = chars.next().is_some();
        let capital = first.is_uppercase();
        let upper = capital && long && !word.contains(char::is_lowercase);
        self.count(true, capital, upper);
    }

    /// Counts what is a word or not, a word whose first letter is a capital or not, and one of
    /// several letters, all capitals, or not.
    #[inline]
    pub(crate) fn count(&mut self, is_word: bool, capital: bool, upper: bool) {
        self.words += u32::from(is_word);
        self.capital += u32::from(capital);
        self.upper += u32::from(upper);
    }

    /// Takes back one capital that a word has from its place, if it has.
    pub(crate) fn forgive(&mut self, capital: bool) {
        self.capital = self.capital.saturating_sub(u32::from(capital));
    }

    /// Whether several words of several letters are all capitals.
    pub(crate) fn has_shouted(self) -> bool {
        self.upper > 1
    }

    /// How a text of these words is written: folded where hardly a word has a capital, or most
    /// consist of capitals.
    pub(crate) fn of_text(self) -> Mode {
        if self.words > 0 && self.capital * 50 < self.words || self.mostly_upper() {
            Mode::Folded
        } else {
            Mode::Cased
        }
    }

    /// How a sentence of these words is written, in a text of mode `text`: a heading in capitals
    /// stands in cased text too.
    pub(crate) fn of_sentence(self, text: Mode) -> Mode {
        if self.words >= 3 && self.mostly_upper() {
            Mode::Folded
        } else {
            text
        }
    }

    fn mostly_upper(self) -> bool {
        self.upper * 10 > self.words * 7
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mode(text: &str) -> Mode {
        let mut casing = Casing::default();
        text.split(' ').for_each(|word| casing.add_word(word));
        casing.of_sentence(casing.of_text())
    }

    #[test]
    fn the_text_decides() {
        assert_eq!(mode("Gubernur menemui warga Cilacap"), Mode::Cased);
        assert_eq!(mode("Menurut dia , harga itu sudah wajar"), Mode::Cased);
        assert_eq!(mode("gubernur menemui warga cilacap"), Mode::Folded);
        assert_eq!(mode("GUBERNUR MENEMUI WARGA CILACAP"), Mode::Folded);
        assert_eq!(mode("1945 , 17"), Mode::Cased);
    }
}
