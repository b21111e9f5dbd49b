//! Names that begin with the word for what they are: `Jl. Melati`, `Kecamatan Garung`, `SMK Pelita`.
//!
//! In an address, a form or a list of regions these stand one after another, often without a comma,
//! and a tagger that learnt from news takes several for one or their first letters for a person. The
//! designator tells where each begins, and what ends it: the next one, a number, a mark, a word in
//! small letters. The words are those of `lang/word/designators.txt`.

mod small;

use std::ops::Range;

use crate::label::Label;
use crate::lang::{Class, OfficeClass, Word, WordSet, designators, grammar, people};
use crate::token::{Token, TokenKind, Traits};
use crate::view::TokenView;

/// The most words of a name after its designator; a heading in capitals goes on for longer.
const MOST: usize = 5;
/// A level with more words than this may have a headline after it; the tagger decides.
const MOST_OF_LEVEL: usize = 3;
/// A school without a number, as [`MOST_OF_LEVEL`].
const MOST_OF_SCHOOL: usize = 2;

static DESIGNATORS: WordSet = WordSet::of(&[
    designators::LEVEL,
    designators::STREET,
    designators::SCHOOL,
    designators::FIRM,
    designators::ESTATE,
]);

/// What a word says that the name it begins is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Designator {
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
    fn of(word: Word) -> Option<Designator> {
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

    fn label(self) -> Label {
        match self {
            Designator::School | Designator::Firm => Label::Organization,
            Designator::Street | Designator::Level | Designator::Estate => Label::Place,
        }
    }
}

/// Whether a name is only the word for a street or a level, or says what a street is like: `Jl`, `Kecamatan`,
/// `Jalan Aspal`.
pub(super) fn is_bare(view: TokenView<'_>, tokens: Range<usize>) -> bool {
    let is_small = !view.has(tokens.start, Traits::CAPITAL);
    let mut words = tokens.map(|at| view.listed(at));
    let is_designator = |word: Word| word.is(designators::STREET) || word.is(designators::LEVEL);
    // `dekat jalan raya`.
    let says_what = |word: Word| {
        word.is(designators::PLAIN_STREET) || is_small && word.is(designators::SMALL_STREET)
    };
    words.next().is_some_and(is_designator) && words.all(says_what)
}

/// Whether a token has to be looked at: most of a text are passed by.
#[inline]
fn is_candidate(token: &Token, word: Word) -> bool {
    token.has(Traits::CAPITAL) | DESIGNATORS.has(word)
}

/// A name that its first word tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Designated {
    pub(crate) tokens: Range<usize>,
    pub(crate) label: Label,
    /// The token from which on it may end before a region: not `Jalan | Raya Bogor`, `Desa Tanjung | Medan`.
    pub(crate) open: usize,
    /// Whether it goes before what the tagger found.
    pub(crate) is_sure: bool,
    /// Whether a region that the lists know may take it further, over a line break too.
    pub(crate) is_level: bool,
}

impl Designated {
    /// The same, its tokens counted from `first` on.
    pub(crate) fn shifted(self, first: usize) -> Designated {
        Designated {
            tokens: first + self.tokens.start..first + self.tokens.end,
            label: self.label,
            open: first + self.open,
            ..self
        }
    }
}

/// Reads a block of a text.
#[derive(Clone, Copy)]
pub(crate) struct Designators<'a> {
    pub(crate) view: TokenView<'a>,
    /// Whether capitals tell names. In text of capitals alone a name is one only in a row: before another designator, a number or
    /// a comma.
    pub(crate) cased: bool,
}

impl Designators<'_> {
    /// Gives each such name, in the order of the text.
    pub(crate) fn find(self, mut found: impl FnMut(Designated)) {
        let mut at = 0;
        let limit = self.view.tokens().len();
        // Where the name before ends.
        let mut settled = usize::MAX;
        while let Some(next) = self.view.next_that(at, is_candidate) {
            at = next;
            if self.is_fraction(at) {
                found(Designated {
                    tokens: at..at + 1,
                    label: Label::Organization,
                    open: at + 1,
                    is_sure: true,
                    is_level: false,
                });
                at += 1;
                continue;
            }
            let kind = self.designator(at);
            if kind == Some(Designator::Level)
                && let Some(name) = self.named_before(at)
            {
                settled = name.tokens.end;
                found(name);
                at = settled;
                continue;
            }
            if kind.is_none()
                && self.has(at, Traits::CAPITAL)
                && let Some(home) = self.home(at)
            {
                found(home);
            }
            let may_begin = kind.is_some_and(|kind| self.may_begin(kind, at, settled));
            let name = kind.and_then(|kind| self.name(kind, at, limit));
            let name = name.filter(|name| may_begin || self.opens_row(at, name.tokens.end));
            let is_line =
                |name: &Designated| self.starts_line(at) && self.ends_line(name.tokens.end);
            let is_in_row = |name: &Designated| {
                self.cased || self.goes_in_row(name.tokens.end) || is_line(name)
            };
            let name = name.filter(is_in_row);
            at = match name {
                Some(name) => {
                    if let Some(place) = self.place_before(name.tokens.start) {
                        found(place);
                    }
                    settled = name.tokens.end;
                    found(name);
                    settled
                }
                None => at + 1,
            };
        }
    }

    /// The line of an advert that has the word for a regency last: `Tabanan Kab.`
    fn named_before(self, at: usize) -> Option<Designated> {
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
    fn place_before(self, level: usize) -> Option<Designated> {
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
    fn home(self, at: usize) -> Option<Designated> {
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

    fn starts_line(self, at: usize) -> bool {
        at == 0 || self.has(at, Traits::NEWLINE)
    }

    /// Whether the line ends before a token.
    fn ends_line(self, at: usize) -> bool {
        at >= self.view.tokens().len() || self.has(at, Traits::NEWLINE)
    }

    /// Whether a row goes on at a token.
    fn goes_in_row(self, at: usize) -> bool {
        at >= self.view.tokens().len()
            || self.view.mark(at) == b','
            || self.has(at, Traits::DIGIT)
            || self.is(at, designators::NUMBERED)
            || self.designator(at).is_some()
    }

    /// The designator at a token: a capitalised word, or one of the abbreviations for streets.
    fn designator(self, at: usize) -> Option<Designator> {
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

    /// Whether no office or body goes before that the designator belongs to: `Kepala Desa`, `Dinas Sosial
    /// Kabupaten`.
    fn may_begin(self, kind: Designator, at: usize, settled: usize) -> bool {
        if self.is(at, designators::BEHIND_PLACE) {
            return at > 0 && self.view.lower(at - 1).is(grammar::PLACE_OF);
        }
        kind != Designator::Level
            || at == 0
            || settled == at
            || self.has(at, Traits::NEWLINE)
            || !self.is_capital(at - 1)
            || self.is(at - 1, designators::NUMBERED)
            // `Warga Kp. Nangka`.
            || self.view.listed(at - 1).is(people::ROLE)
    }

    /// Whether a level behind what is no office or body has the next one right behind it: `puncak Argopiloso | Desa Japan Kecamatan
    /// Dawe`.
    fn opens_row(self, at: usize, end: usize) -> bool {
        const OTHER: u64 = OfficeClass::HEAD
            | OfficeClass::VICE
            | OfficeClass::SUFFIX
            | OfficeClass::INNER
            | OfficeClass::BODY
            | OfficeClass::BRANCH;
        let is_level = |at: usize| self.designator(at) == Some(Designator::Level);
        is_level(at)
            && is_level(end)
            && !self.is(at, designators::IN_ROW)
            && !self.is(end, designators::IN_ROW)
            && at > 0
            && !self.view.is(at - 1, OTHER)
    }

    /// Whether a number or another level follows a name that ends there, as in an address.
    fn is_followed(self, end: usize) -> bool {
        let after = end + usize::from(self.view.mark(end) == b',');
        self.is(after, designators::NUMBERED) || self.designator(after) == Some(Designator::Level)
    }

    /// The name that begins with the designator at `at`.
    fn name(self, kind: Designator, at: usize, limit: usize) -> Option<Designated> {
        let has_dot = self.view.word(at + 1) == "." && self.has(at + 1, Traits::GLUED);
        let begun = at + 1 + usize::from(has_dot);
        let mut named = begun;
        while kind == Designator::School && named < limit && self.is_kind_or_number(named) {
            named += 1;
        }
        // `Jln utama Tukad Badung`.
        let is_main = kind == Designator::Street && self.is(named, designators::MAIN_STREET);
        let mut end = named + usize::from(is_main);
        // `SMA DI KOTA BOGOR`.
        let leads =
            |at: usize| kind == Designator::School && self.view.listed(at).is(people::BEFORE_PLACE);
        while end < limit && end < named + MOST && self.goes_on(end, named) && !leads(end) {
            end += 1;
        }
        if kind == Designator::Street
            && let Some(small) = self.small_street(at, named, limit)
        {
            end = small;
        }
        if kind == Designator::Level
            && let Some(small) = self.small_level(at, end).filter(|_| end <= named + 1)
        {
            end = small;
        }
        let words = end - named;
        let ends = match kind {
            // `SMA Negeri` alone is a kind of school.
            Designator::School if named > begun => words > 0 || self.has(end - 1, Traits::DIGIT),
            Designator::School => (1..=MOST_OF_SCHOOL).contains(&words),
            Designator::Firm => (1..=MOST_OF_LEVEL).contains(&words),
            Designator::Level => {
                let stands = !self.is(at, designators::IN_ROW) || self.is_followed(end);
                stands && (1..=MOST_OF_LEVEL).contains(&words)
            }
            Designator::Estate => (1..=MOST_OF_LEVEL).contains(&words) && self.is_followed(end),
            // `Jalan Utama | Tukad Badung`.
            Designator::Street => {
                let is_main = words > 1 && self.is(named, designators::MAIN_STREET);
                // A headline goes on to a word that adverts have too.
                let is_long = words > MOST_OF_LEVEL && self.is(end, designators::ADVERT);
                // `Jalan Raya` alone is every big road.
                let is_kind = words == 1 && self.is(named, designators::SMALL_STREET);
                words > 0
                    && !is_long
                    && !is_kind
                    && (is_main || !self.is(named, designators::PLAIN_STREET))
            }
        };
        if !ends || self.is_headline(end) {
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

    /// `F-PG`: a party's members in a parliament, as its minutes call them.
    fn is_fraction(self, at: usize) -> bool {
        let token = self.view.tokens().get(at);
        token.is_some_and(|token| token.is_upper())
            && self
                .view
                .word(at)
                .strip_prefix("F-")
                .is_some_and(|party| party.len() > 1)
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

    fn is(self, at: usize, class: Class) -> bool {
        self.view.listed(at).is(class)
    }

    fn has(self, at: usize, traits: u8) -> bool {
        self.view.has(at, traits)
    }

    /// A word, initial or abbreviation with a capital.
    fn is_capital(self, at: usize) -> bool {
        let token = self.view.tokens().get(at);
        token.is_some_and(|token| {
            matches!(token.kind(), TokenKind::Word | TokenKind::Abbreviation)
                && token.has(Traits::CAPITAL)
        })
    }
}
