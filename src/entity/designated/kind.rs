//! What the word that begins a name says that it is.

use super::Designators;
use crate::label::Label;
use crate::lang::{Word, WordSet, designators};
use crate::token::Traits;

pub(super) static DESIGNATORS: WordSet = WordSet::of(&[
    designators::LEVEL,
    designators::STREET,
    designators::SCHOOL,
    designators::FIRM,
    designators::ESTATE,
]);

/// What a word says that the name it begins is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Designator {
    Street,
    /// A level of an address: village, district, regency, province.
    Level,
    /// Its number belongs to the name.
    School,
    /// Where a firm's name ends the tagger tells better.
    Firm,
    /// An estate or block of flats, where a number or a level follows.
    Estate,
}

impl Designator {
    pub(super) fn of(word: Word) -> Option<Designator> {
        if !DESIGNATORS.has(word) {
            None
        } else if word.is(designators::LEVEL) {
            Some(Designator::Level)
        } else if word.is(designators::STREET) {
            Some(Designator::Street)
        } else if word.is(designators::SCHOOL) {
            Some(Designator::School)
        } else if word.is(designators::ESTATE) {
            Some(Designator::Estate)
        } else {
            Some(Designator::Firm)
        }
    }

    pub(super) fn label(self) -> Label {
        match self {
            Designator::School | Designator::Firm => Label::Organization,
            Designator::Street | Designator::Level | Designator::Estate => Label::Place,
        }
    }
}

impl Designators<'_> {
    /// The designator at a token: a capitalised word, or one of the abbreviations for streets.
    pub(super) fn designator(self, at: usize) -> Option<Designator> {
        let kind = Designator::of(self.view.listed(at))?;
        let length = self.view.word(at).len();
        let is_written = match kind {
            Designator::Street => self.has(at, Traits::CAPITAL) || length <= 4,
            // `kec. Leksono`.
            Designator::Level => {
                let is_short = self.view.word(at).ends_with('.')
                    && (self.is_capital(at + 1) || self.small_level(at, at + 1).is_some());
                self.has(at, Traits::CAPITAL) || is_short
            }
            Designator::Estate => self.has(at, Traits::CAPITAL),
            // `MI`, against the tone `Mi`.
            Designator::School => {
                self.has(at, Traits::CAPITAL) && (length > 5 || !self.has(at, Traits::SMALL))
            }
            Designator::Firm => self.has(at, Traits::CAPITAL) && !self.has(at, Traits::SMALL),
        };
        is_written.then_some(kind)
    }
}
