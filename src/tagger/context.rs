//! Features of words together: neighbours, runs of capitalised words, edges, listed names.

use std::ops::Range;

use super::feature::{Family, Sink, key, key2};
use super::hash::mix;
use super::shape::Class;
use super::word::{Facts, Mode};

/// The looks of the word before a token, its own, and of the one behind.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Classes(pub(crate) Class, pub(crate) Class, pub(crate) Class);

impl Classes {
    /// A number of 15 bits.
    pub(crate) const fn id(self) -> u64 {
        self.0.id() << 10 | self.1.id() << 5 | self.2.id()
    }
}

/// Features of the looks of three neighbours ([`Class::Start`] and [`Class::End`] beyond the
/// sentence), and the one that always holds.
pub(crate) fn looks(classes: Classes, mode: Mode, sink: &mut impl Sink) {
    let Classes(a, b, c) = classes;
    sink.emit(0, key(Family::Bias, mode as u64), true);
    sink.emit(0, key2(Family::ClassPair, mix(0, a.id()), b.id()), false);
    sink.emit(0, key2(Family::ClassPair, mix(1, b.id()), c.id()), false);
    sink.emit(0, key(Family::ClassTriple, classes.id()), false);
}

/// Features of the first and the last of some tokens, told with `tell(token, key)`.
pub(crate) fn edges(first: &Facts, tokens: usize, mut tell: impl FnMut(usize, u64)) {
    let Some(last) = tokens.checked_sub(1) else {
        return;
    };
    let class = first.class.id();
    tell(0, key(Family::Edge, 0));
    tell(0, key2(Family::Edge, 1, class));
    tell(
        0,
        key2(Family::Edge, mix(2, u64::from(first.capital)), class),
    );
    tell(last, key(Family::Edge, 3));
}

/// The runs of words that look like names.
pub(crate) fn runs<W>(
    words: &[W],
    is_name_like: impl Fn(&W) -> bool,
) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = words.get(at..)?;
        let start = at + rest.iter().position(&is_name_like)?;
        let rest = words.get(start..)?;
        at = start + rest.iter().take_while(|word| is_name_like(word)).count();
        Some(start..at)
    })
}

/// Features of a token of a run.
pub(crate) fn in_run(at: usize, run: &Range<usize>, mut tell: impl FnMut(u64)) {
    tell(key2(Family::Run, 0, run.len().min(5) as u64));
    tell(key2(Family::Run, 1, (at - run.start).min(3) as u64));
}

/// A listed name in a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Hit {
    /// Its first token.
    pub(crate) start: u32,
    /// How many tokens it covers.
    pub(crate) len: u16,
    /// The number of the gazetteer's class.
    pub(crate) class: u8,
    /// 0 person, 1 organisation, 2 place, 3 law, 4 event.
    pub(crate) kind: u8,
    /// More often a common word than a name.
    pub(crate) weak: bool,
    /// A word before or behind the name belongs to it.
    pub(crate) dressed: bool,
}

/// Features of listed names, told for every token with `tell(token, key, own)`.
pub(crate) fn listed(hits: &[Hit], mut tell: impl FnMut(usize, u64, bool)) {
    for hit in hits {
        let (first, len) = (hit.start as usize, usize::from(hit.len));
        let kind = u64::from(hit.kind) << 1 | u64::from(hit.weak);
        for at in 0..len {
            // Single, begin, inside, end.
            let place = match (at, len - at) {
                (0, 1) => 0,
                (0, _) => 1,
                (_, 1) => 3,
                _ => 2,
            };
            let class = u64::from(hit.class) << 1 | u64::from(hit.weak);
            tell(first + at, key2(Family::Hit, class, place), true);
            tell(
                first + at,
                key2(
                    Family::HitLength,
                    kind << 1 | u64::from(hit.dressed),
                    place << 2 | len.min(3) as u64,
                ),
                true,
            );
        }
        if let Some(before) = first.checked_sub(1) {
            tell(before, key2(Family::HitBeside, 0, kind), false);
        }
        tell(first + len, key2(Family::HitBeside, 1, kind), false);
    }
}
