//! What one word alone says about an office.

use super::{OfficeKind, Row, is_same, office};

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
    ($($name:ident)*) => {
        impl OfficeClass { $(pub(crate) const $name: u64 = office::$name;)* }
    };
}

classes! {
    HEAD FIXED WEAK STRONG SERVANT MANY PAIR ENGLISH VICE
    SUFFIX FORMER ACTING CANDIDATE RANK RANKPART HONORIFIC NICKNAME DEGREE
    LETTERS NUMBERED ORGAN TEAM BRANCH BODY AREA SEAT PARTY
    REGION INNER LINK AND FROM FOR AS ALSO HOLDS
    APPOINT FILLER PLURAL KIN SITE EVENT SAY SETTING TIME
    WEEKDAY STOP
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

    /// What the row of a word says.
    pub(super) const fn of(row: Row) -> OfficeClass {
        let class = match row.value("kind") {
            Some(kind) => OfficeClass(row.classes).with_kind(kind),
            None => OfficeClass(row.classes),
        };
        let (opens, closes) = (row.number("opens"), row.number("closes"));
        assert!(opens < 32 && closes < 32, "a pair has a number below 32");
        OfficeClass(class.0 | (opens as u64) << OPENS | (closes as u64) << CLOSES)
    }

    /// The same with a kind; what is none does not compile.
    pub(super) const fn with_kind(self, kind: &str) -> OfficeClass {
        let mut at = 0;
        while !is_same(OfficeKind::ALL[at].as_str(), kind) {
            at += 1;
        }
        OfficeClass(self.0 | (at as u64 + 1) << KIND)
    }
}

impl std::fmt::Debug for OfficeClass {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "OfficeClass({:#x})", self.0)
    }
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
