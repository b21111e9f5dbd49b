//! How far a name goes behind its designator.

use std::ops::Range;

use super::{Designated, Designator, Designators};
use crate::lang::{OfficeClass, designators, people};
use crate::token::Traits;

/// The most words of a name after its designator; a heading in capitals goes on for longer.
pub(super) const MOST: usize = 5;
/// A level with more words than this may have a headline after it; the tagger decides.
const MOST_OF_LEVEL: usize = 3;
/// A school without a number, as [`MOST_OF_LEVEL`].
const MOST_OF_SCHOOL: usize = 2;

impl Designators<'_> {
    /// The name that begins with the designator at `at`.
    pub(super) fn name(self, kind: Designator, at: usize, limit: usize) -> Option<Designated> {
        let has_dot = self.view.word(at + 1) == "." && self.has(at + 1, Traits::GLUED);
        let begun = at + 1 + usize::from(has_dot);
        let mut named = begun;
        while kind == Designator::School && named < limit && self.is_kind_or_number(named) {
            named += 1;
        }
        let end = self.end(kind, at, named, limit);
        let is_name = match kind {
            // `SMA Negeri` alone is a kind of school.
            Designator::School if named > begun => end > named || self.has(end - 1, Traits::DIGIT),
            _ => self.is_name(kind, at, named..end),
        };
        if !is_name || self.is_headline(end) {
            return None;
        }
        let open = self.open(kind, named, end);
        Some(Designated {
            tokens: at..end,
            label: kind.label(),
            open,
            is_sure: kind != Designator::Firm,
            is_level: kind == Designator::Level,
        })
    }

    /// Where the name ends whose own words begin at `named`.
    fn end(self, kind: Designator, at: usize, named: usize, limit: usize) -> usize {
        // `Jln utama Tukad Badung`.
        let is_main = kind == Designator::Street && self.is(named, designators::MAIN_STREET);
        let mut end = named + usize::from(is_main);
        // `SMA DI KOTA BOGOR`.
        let leads =
            |at: usize| kind == Designator::School && self.view.listed(at).is(people::BEFORE_PLACE);
        while end < limit && end < named + MOST && self.goes_on(end, named) && !leads(end) {
            end += 1;
        }
        let small = match kind {
            Designator::Street => self.small_street(at, named, limit),
            Designator::Level if end <= named + 1 => self.small_level(at, end),
            _ => None,
        };
        small.unwrap_or(end)
    }

    /// Whether words behind a designator make a name with it.
    fn is_name(self, kind: Designator, at: usize, own: Range<usize>) -> bool {
        let words = own.len();
        match kind {
            Designator::School => (1..=MOST_OF_SCHOOL).contains(&words),
            Designator::Firm => (1..=MOST_OF_LEVEL).contains(&words),
            Designator::Level => {
                let stands = !self.is(at, designators::IN_ROW) || self.is_followed(own.end);
                stands && (1..=MOST_OF_LEVEL).contains(&words)
            }
            Designator::Estate => (1..=MOST_OF_LEVEL).contains(&words) && self.is_followed(own.end),
            // `Jalan Utama | Tukad Badung`.
            Designator::Street => {
                let is_main = words > 1 && self.is(own.start, designators::MAIN_STREET);
                // A headline goes on to a word that adverts have too.
                let is_long = words > MOST_OF_LEVEL && self.is(own.end, designators::ADVERT);
                // `Jalan Raya` alone is every big road.
                let is_kind = words == 1 && self.is(own.start, designators::SMALL_STREET);
                words > 0
                    && !is_long
                    && !is_kind
                    && (is_main || !self.is(own.start, designators::PLAIN_STREET))
            }
        }
    }

    /// The token from which on a name may end before a region, whose own words are `named..end`.
    fn open(self, kind: Designator, named: usize, end: usize) -> usize {
        match kind {
            Designator::School | Designator::Firm | Designator::Estate => end,
            // `Kp. Bale Batu RT 83`: what lies in it follows, so that no region ends the name.
            _ if self.is(end, designators::WITHIN) => end,
            Designator::Street | Designator::Level => {
                (named + 1 + usize::from(self.is(named, designators::MAIN_STREET))..end)
                    .find(|&open| !self.is(open - 1, designators::TERRAIN))
                    .unwrap_or(end)
            }
        }
    }

    /// Whether the name, whose own words begin at `named`, goes on with the token at `at`.
    fn goes_on(self, at: usize, named: usize) -> bool {
        let is_first = at == named;
        if !self.is_capital(at)
            || self.is(at, designators::NUMBERED)
            || self.is(at, designators::ADVERT)
            || !is_first && (self.has(at, Traits::NEWLINE) || self.turns_to_capitals(at))
            || !is_first && self.begins_house(at)
        {
            return false;
        }
        // In headings small words and offices have capitals too.
        // `Kel. Karang Anyar`.
        let is_open = !is_first && self.is(at - 1, designators::TERRAIN);
        if self.view.word(at).len() > 3
            && !is_open
            && self
                .view
                .class(at)
                .is(OfficeClass::ENDS | OfficeClass::TIME)
        {
            return false;
        }
        match self.designator(at) {
            // `Desa Banjar Agung`; `Kelurahan Tanjung Uban Kota, Kecamatan …`.
            Some(Designator::Level) => {
                let next = at + 1;
                let ends = !self.is_capital(next)
                    || self.is(next, designators::NUMBERED)
                    || self.designator(next).is_some();
                self.is(at, designators::INNER_LEVEL) && (is_first || ends)
            }
            // `Jl. Komplek Polri`.
            Some(Designator::Estate) => is_first,
            Some(_) => false,
            None => true,
        }
    }

    /// The letter of `Jalan Cemara B.42`, `Jalan Seroja E 12`.
    fn begins_house(self, at: usize) -> bool {
        let is_dotted = self.view.mark(at + 1) == b'.'
            && self.has(at + 2, Traits::DIGIT)
            && self.has(at + 2, Traits::GLUED);
        let is_beside = self.has(at + 1, Traits::DIGIT)
            && !self.has(at + 1, Traits::NEWLINE)
            && !self.view.is_roman(at);
        self.view.word(at).len() == 1 && (is_dotted || is_beside)
    }

    /// `Negeri`, `Swasta`; the number of a school.
    fn is_kind_or_number(self, at: usize) -> bool {
        let is_kind = self.is_capital(at) && self.is(at, designators::SCHOOL_KIND);
        is_kind || self.has(at, Traits::DIGIT) && !self.has(at, Traits::NEWLINE)
    }

    /// Whether a capitalised word follows that no name would leave out: the name may be longer than it looks.
    fn is_headline(self, end: usize) -> bool {
        self.is_capital(end)
            && !self.has(end, Traits::NEWLINE)
            && !self.is(end, designators::NUMBERED)
            && !self.is(end, designators::ADVERT)
            && !self.turns_to_capitals(end)
            && !self.begins_house(end)
            && self.designator(end).is_none()
            && !self.view.class(end).is(OfficeClass::TIME)
    }

    /// Whether words in capitals follow one in small letters: a heading after a name.
    fn turns_to_capitals(self, at: usize) -> bool {
        self.view.word(at).len() > 3
            && !self.has(at, Traits::SMALL)
            && self.is_capital(at)
            && self.has(at - 1, Traits::SMALL)
            && self.is_capital(at - 1)
    }

    /// Whether a number or another level follows a name that ends there, as in an address.
    fn is_followed(self, end: usize) -> bool {
        let after = end + usize::from(self.view.mark(end) == b',');
        self.is(after, designators::NUMBERED) || self.designator(after) == Some(Designator::Level)
    }
}
