//! Names behind their designators that are written small, as in adverts and chats.

use super::extent::MOST;
use super::{Designator, Designators};
use crate::lang::{OfficeClass, designators};
use crate::token::Traits;

impl Designators<'_> {
    /// Where a street's name ends that is written small, whose own words begin at `named`: a line of an address, or
    /// before the number of a house (`Jl ikan tombro no 56`).
    pub(super) fn small_street(self, at: usize, named: usize, limit: usize) -> Option<usize> {
        let opens_line = self.starts_line(at) || self.view.mark(at - 1) == b':';
        // `Jalan pemuda`, alone on its line before a name.
        let is_line =
            |end: usize| self.starts_line(at) && self.has(end, Traits::NEWLINE | Traits::CAPITAL);
        let is_short = |end: usize| {
            self.view.word(at).trim_end_matches('.').len() <= 3
                || end - named < MOST && is_line(end)
        };
        let goes_on = |&end: &usize| {
            self.view.is_word(end)
                && !self.has(end, Traits::DIGIT)
                && (end == named || !self.has(end, Traits::NEWLINE))
                && !self.is(end, designators::NUMBERED)
                && (end == named || !self.ends_small(end))
                // `Jln sekar tunjung XVI | gatsu timur`.
                && (end == named || !self.view.is_roman(end - 1))
        };
        let end = named + (named..limit).take_while(goes_on).count();
        let is_main = self.is(named, designators::MAIN_STREET);
        let mut words = named + usize::from(is_main)..end;
        let is_prose = words.is_empty() || words.clone().any(|at| self.is_prose(at));
        let has_small = words.any(|at| !self.has(at, Traits::CAPITAL));
        if !is_short(end) || !has_small || is_prose || end - named > MOST {
            return None;
        }
        let is_level = Designator::of(self.view.listed(end)) == Some(Designator::Level);
        let is_whole = self.ends_line(end)
            || self.view.is_roman(end - 1)
            || self.view.mark(end) == b','
            || is_level
            || self.has(end, Traits::DIGIT) && self.ends_line(end + 1);
        let is_numbered = self.is(end, designators::BEFORE_HOUSE);
        (is_numbered || opens_line && is_whole).then_some(end)
    }

    /// Whether a word is one of grammar or says what a street is like, so that no name goes over it.
    fn is_prose(self, at: usize) -> bool {
        const GRAMMAR: u64 = OfficeClass::STOP
            | OfficeClass::FROM
            | OfficeClass::SAY
            | OfficeClass::AS
            | OfficeClass::ALSO
            | OfficeClass::HOLDS
            | OfficeClass::LINK
            | OfficeClass::AND;
        self.view.class(at).is(GRAMMAR) || self.is(at, designators::PLAIN_STREET)
    }

    /// Whether a word in any letters begins the next part of an address: `kel. Sukorejo`, not `dukuh sari`.
    fn ends_small(self, at: usize) -> bool {
        Designator::of(self.view.listed(at)).is_some() && !self.is(at, designators::OF_HAMLET)
    }

    /// Where a level's name ends that has a small word at `named`, behind the level's abbreviation or in a row of levels:
    /// `kab. tabanan,`, `Desa tuwed, kab. Jembrana`, `Kec. Kramat jati,`.
    pub(super) fn small_level(self, at: usize, named: usize) -> Option<usize> {
        let is_name = self.view.is_word(named)
            && self.view.word(named).len() > 3
            && !self.has(named, Traits::CAPITAL | Traits::DIGIT)
            && !self.has(named, Traits::NEWLINE)
            && !self.is(named, designators::NUMBERED)
            && !self.is_prose(named)
            && !self.ends_small(named);
        if !is_name {
            return None;
        }
        let end = named + 1;
        let after = end + usize::from(self.view.mark(end) == b',');
        let is_level = |at: usize| Designator::of(self.view.listed(at)) == Some(Designator::Level);
        let fits = if self.has(named - 1, Traits::CAPITAL) && named > at + 1 {
            self.view.word(at).ends_with('.') && (after > end || is_level(end))
        } else if self.has(at, Traits::CAPITAL) {
            let opens = self.starts_line(at) || matches!(self.view.mark(at - 1), b',' | b':');
            opens && (is_level(after) || self.view.is_word(end) && is_level(end + 1))
        } else {
            self.has(named, Traits::GLUED) || after > end || self.ends_line(end) || is_level(end)
        };
        fits.then_some(end)
    }
}
