//! What one word alone says about an office.

use super::OfficeKind;

/// The classes of a word, as far as officials are concerned.
///
/// It depends on the word alone, so a caller computes it once for each word type and keeps it.
///
/// From the low end: a bit for each class, then the kind of office, the pair the word opens and
/// the pair it closes (0 for none).
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct OfficeClass(u64);

const KIND: u32 = 48;
const OPENS: u32 = 54;
const CLOSES: u32 = 59;

macro_rules! classes {
    ($($name:ident = $word:literal,)*) => {
        classes!(@bits 0u32; $($name)*);

        /// The bit of the class named `word` in the list.
        fn bit(word: &str) -> Option<u64> {
            match word {
                $($word => Some(OfficeClass::$name),)*
                _ => None,
            }
        }
    };
    (@bits $bit:expr; $name:ident $($rest:ident)*) => {
        impl OfficeClass { pub(crate) const $name: u64 = 1 << ($bit); }
        classes!(@bits $bit + 1; $($rest)*);
    };
    (@bits $bit:expr;) => {};
}

classes! {
    HEAD = "head",
    FIXED = "fixed",
    WEAK = "weak",
    STRONG = "strong",
    SERVANT = "servant",
    MANY = "many",
    PAIR = "pair",
    ENGLISH = "english",
    VICE = "vice",
    SUFFIX = "suffix",
    FORMER = "former",
    ACTING = "acting",
    CANDIDATE = "candidate",
    RANK = "rank",
    RANKPART = "rankpart",
    HONORIFIC = "honorific",
    NICKNAME = "nickname",
    DEGREE = "degree",
    LETTERS = "letters",
    NUMBERED = "numbered",
    ORGAN = "organ",
    TEAM = "team",
    BRANCH = "branch",
    BODY = "body",
    AREA = "area",
    SEAT = "seat",
    PARTY = "party",
    REGION = "region",
    INNER = "inner",
    LINK = "link",
    AND = "and",
    FROM = "from",
    FOR = "for",
    AS = "as",
    ALSO = "also",
    HOLDS = "holds",
    APPOINT = "appoint",
    FILLER = "filler",
    PLURAL = "plural",
    KIN = "kin",
    SITE = "site",
    EVENT = "event",
    SAY = "say",
    SETTING = "setting",
    TIME = "time",
    STOP = "stop",
}

impl OfficeClass {
    pub(super) const fn new(classes: u64) -> OfficeClass {
        OfficeClass(classes)
    }

    /// Any of the status words.
    pub(crate) const STATUS: u64 =
        OfficeClass::FORMER | OfficeClass::ACTING | OfficeClass::CANDIDATE;

    /// Words that stand before a person's name.
    pub(crate) const BEFORE: u64 = OfficeClass::HEAD
        | OfficeClass::FIXED
        | OfficeClass::STRONG
        | OfficeClass::SERVANT
        | OfficeClass::RANK
        | OfficeClass::HONORIFIC
        | OfficeClass::DEGREE;

    /// Words that end an office where they are written small.
    pub(crate) const ENDS: u64 = OfficeClass::STOP
        | OfficeClass::FROM
        | OfficeClass::SAY
        | OfficeClass::AS
        | OfficeClass::ALSO
        | OfficeClass::HOLDS
        | OfficeClass::APPOINT
        | OfficeClass::FILLER
        | OfficeClass::KIN;

    #[inline]
    pub(crate) fn is(self, classes: u64) -> bool {
        self.0 & classes != 0
    }

    #[inline]
    pub(crate) fn kind(self) -> Option<OfficeKind> {
        let number = (self.0 >> KIND) & 0x3f;
        OfficeKind::ALL
            .get((number as usize).wrapping_sub(1))
            .copied()
    }

    /// Whether this word and the next make one head or one part of a body.
    #[inline]
    pub(crate) fn joins(self, next: OfficeClass) -> bool {
        let opens = (self.0 >> OPENS) & 0x1f;
        opens != 0 && opens == next.0 >> CLOSES
    }

    /// The same word with the classes of another line; the first kind and pairs stay.
    pub(super) fn and(self, other: OfficeClass) -> OfficeClass {
        let mut sum = self.0 | (other.0 & ((1 << KIND) - 1));
        for (start, mask) in [(KIND, 0x3f), (OPENS, 0x1f), (CLOSES, 0x1f)] {
            if (sum >> start) & mask == 0 {
                sum |= other.0 & (mask << start);
            }
        }
        OfficeClass(sum)
    }

    pub(super) fn with_kind(self, kind: &str) -> OfficeClass {
        self.with(KIND, kind_number(kind))
    }

    fn with(self, start: u32, number: u64) -> OfficeClass {
        self.and(OfficeClass(number << start))
    }
}

impl std::fmt::Debug for OfficeClass {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "OfficeClass({:#x})", self.0)
    }
}

/// `head fixed mayor`, `pair:3 head diplomat`.
pub(super) fn read_classes(list: &str) -> OfficeClass {
    let mut class = OfficeClass::default();
    for word in list.split_whitespace() {
        let (word, pair) = match word.split_once(':') {
            Some((word, number)) => (word, number.parse().unwrap_or(0)),
            None => (word, 0),
        };
        class = match word {
            "pair" => class.and(OfficeClass(OfficeClass::PAIR)).with(OPENS, pair),
            "open" => class.with(OPENS, pair),
            "second" => class.with(CLOSES, pair),
            _ => match bit(word) {
                Some(bit) => class.and(OfficeClass(bit)),
                None => class.with(KIND, kind_number(word)),
            },
        };
    }
    class
}

/// From 1; 0 for a word that is no kind.
fn kind_number(word: &str) -> u64 {
    OfficeKind::ALL
        .iter()
        .position(|kind| kind.as_str() == word)
        .map_or(0, |at| at as u64 + 1)
}

#[cfg(test)]
pub(super) fn is_known(word: &str) -> bool {
    let name = word.split(':').next().unwrap_or(word);
    bit(name).is_some() || kind_number(name) > 0 || ["pair", "open", "second"].contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_small() {
        assert!(std::mem::size_of::<OfficeClass>() <= 8);
        assert!(OfficeKind::ALL.len() < 64 && OfficeClass::STOP < 1 << KIND);
    }
}
