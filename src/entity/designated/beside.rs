//! Places that what stands beside them tells: a level, the label of a field.

use super::{Designated, Designators};
use crate::label::Label;
use crate::lang::{OfficeClass, designators};
use crate::token::Traits;

impl Designators<'_> {
    /// The line of an advert that has the word for a regency last: `Tabanan Kab.`
    pub(super) fn named_before(self, at: usize) -> Option<Designated> {
        const MOST: usize = 2;
        // The dot of an abbreviation at the end of a text stands by itself.
        let is_dot = self.view.mark(at + 1) == b'.' && self.has(at + 1, Traits::GLUED);
        let end = at + 1 + usize::from(is_dot);
        let ends_text = end >= self.view.tokens().len();
        let ends_line = ends_text || self.has(end, Traits::NEWLINE) && !self.is_capital(end);
        if !self.is(at, designators::SHORT_REGENCY) || !ends_line {
            return None;
        }
        let words = (1..=MOST).map_while(|back| at.checked_sub(back));
        let mut words = words.take_while(|&word| self.is_capital(word));
        let first = words.find(|&word| word == 0 || self.has(word, Traits::NEWLINE))?;
        Some(Designated {
            tokens: first..end,
            label: Label::Place,
            open: end,
            is_sure: true,
            is_level: false,
        })
    }

    /// What stands between commas before a level, behind a number: the `Condongcatur` of `Jalan Melati No. 5, Condongcatur,
    /// Kabupaten Sleman`.
    pub(super) fn place_before(self, level: usize) -> Option<Designated> {
        const MOST: usize = 3;
        let end = level
            .checked_sub(1)
            .filter(|&comma| self.view.mark(comma) == b',')?;
        let words = (1..=MOST).map_while(|back| end.checked_sub(back));
        let first = words.take_while(|&at| self.is_capital(at)).last()?;
        let comma = first
            .checked_sub(1)
            .filter(|&comma| self.view.mark(comma) == b',')?;
        let number = comma.checked_sub(1)?;
        let before = number.checked_sub(1)?;
        let word = before - usize::from(before > 0 && self.view.mark(before) == b'.');
        let is_behind_number =
            self.has(number, Traits::DIGIT) && self.is(word, designators::NUMBERED);
        let is_plain = (first..end).all(|at| {
            !self.view.is(
                at,
                OfficeClass::BODY | OfficeClass::HEAD | OfficeClass::TIME,
            ) && !self.is(at, designators::NUMBERED)
        });
        (is_behind_number && is_plain && self.designator(first).is_none()).then_some(Designated {
            tokens: first..end,
            label: Label::Place,
            open: end,
            is_sure: false,
            is_level: false,
        })
    }

    /// What stands in the field of a form for where somebody lives or was born: `Tempat tinggal : Jagokereng, RT 03`.
    pub(super) fn home(self, at: usize) -> Option<Designated> {
        const MOST: usize = 3;
        let colon = at.checked_sub(1)?;
        if self.view.mark(colon) != b':' {
            return None;
        }
        let is_field = self.is(colon.checked_sub(1)?, designators::HOME)
            && self.is(colon.checked_sub(2)?, designators::FIELD);
        if !is_field {
            return None;
        }
        let goes_on = |&end: &usize| {
            self.is_capital(end)
                && !self.is(end, designators::NUMBERED)
                && (end == at || !self.has(end, Traits::NEWLINE))
                && !self.view.is(end, OfficeClass::BODY | OfficeClass::STOP)
        };
        let end = at + (at..at + MOST + 1).take_while(goes_on).count();
        let ends = matches!(self.view.mark(end), b',' | b';' | b'.' | b'/')
            || self.is(end, designators::NUMBERED)
            || self.ends_line(end);
        (end > at && end <= at + MOST && ends).then_some(Designated {
            tokens: at..end,
            label: Label::Place,
            open: end,
            is_sure: false,
            is_level: false,
        })
    }
}
