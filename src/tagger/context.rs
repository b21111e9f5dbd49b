//! Features of neighbouring words together.

use super::feature::{Family, Sink, key, key2};
use super::hash::mix;
use super::shape::Class;
use super::word::{Facts, Mode};

/// The slot of a pair of neighbours is how far its first word stands before the token: two
/// before, one before, the token itself, one after.
pub(crate) const PAIR_SLOTS: usize = 4;

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

/// What stands before the first and after the last word.
fn edge(class: Class) -> Facts {
    Facts {
        hash: class.id(),
        cluster: 0,
        class,
        best: 0,
        capital: 6,
        name_like: false,
    }
}

/// Features of two neighbours `a b`, told for the tokens around them.
pub(crate) fn pair(a: &Facts, b: &Facts, sink: &mut impl Sink) {
    let words = key2(Family::WordPair, a.hash, b.hash);
    for slot in 0..PAIR_SLOTS {
        sink.emit(slot, words, true);
    }
    let classes = key2(Family::ClassPair, a.class.id(), b.class.id());
    sink.emit(1, classes, false);
    sink.emit(2, classes, false);
    sink.emit(1, key2(Family::WordClass, a.hash, b.class.id()), false);
    sink.emit(2, key2(Family::ClassWord, a.class.id(), b.hash), false);
}

/// Features of the words around a token.
pub(crate) fn skip(before: &Facts, after: &Facts, sink: &mut impl Sink) {
    sink.emit(0, key2(Family::SkipPair, before.hash, after.hash), false);
}

/// Features of the looks of three words.
pub(crate) fn triple(a: Class, b: Class, c: Class, sink: &mut impl Sink) {
    sink.emit(
        0,
        key(Family::ClassTriple, a.id() << 10 | b.id() << 5 | c.id()),
        false,
    );
}

/// Features of a whole sentence, told token by token: everything but [`Word::features`](super::word::Word::features).
pub(crate) struct Sentence<'a> {
    pub(crate) words: &'a [Facts],
    pub(crate) mode: Mode,
}

/// A run of capitalised words.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Run {
    pub(crate) start: usize,
    pub(crate) end: usize,
}

impl Sentence<'_> {
    fn at(&self, index: Option<usize>) -> Facts {
        match index {
            None => edge(Class::Start),
            Some(index) => self.words.get(index).copied().unwrap_or(edge(Class::End)),
        }
    }

    /// The run of capitalised words around a token.
    pub(crate) fn run(&self, at: usize) -> Option<Run> {
        let like = |index: usize| self.words.get(index).is_some_and(|word| word.name_like);
        if !like(at) {
            return None;
        }
        let start = (0..at)
            .rev()
            .take_while(|&index| like(index))
            .last()
            .unwrap_or(at);
        let end = (at..self.words.len())
            .take_while(|&index| like(index))
            .last()
            .unwrap_or(at)
            + 1;
        Some(Run { start, end })
    }

    /// Pair, skip, triple and edge features of the token `at`.
    pub(crate) fn features(&self, at: usize, sink: &mut impl Sink) {
        let before = at.checked_sub(1);
        let (b, n, a) = (self.at(before), self.at(Some(at)), self.at(Some(at + 1)));
        let b2 = if at >= 2 {
            Some(self.at(Some(at - 2)))
        } else {
            None
        };
        sink.emit(0, key(Family::Bias, self.mode as u64), true);
        // The pair features that reach this token.
        let mut slot = |wanted: usize, x: &Facts, y: &Facts| {
            pair(x, y, &mut Only { wanted, sink });
        };
        if let Some(b2) = b2 {
            slot(0, &b2, &b);
        }
        slot(1, &b, &n);
        slot(2, &n, &a);
        if at + 2 < self.words.len() {
            slot(3, &a, &self.at(Some(at + 2)));
        }
        skip(&b, &a, sink);
        triple(b.class, n.class, a.class, sink);
        if at == 0 {
            sink.emit(0, key(Family::Edge, 0), false);
            sink.emit(0, key2(Family::Edge, 1, n.class.id()), false);
            sink.emit(
                0,
                key2(Family::Edge, mix(2, u64::from(n.capital)), n.class.id()),
                false,
            );
        }
        if at + 1 == self.words.len() {
            sink.emit(0, key(Family::Edge, 3), false);
        }
        if let Some(run) = self.run(at) {
            sink.emit(
                0,
                key2(Family::Run, 0, (run.end - run.start).min(5) as u64),
                false,
            );
            sink.emit(
                0,
                key2(Family::Run, 1, (at - run.start).min(3) as u64),
                false,
            );
        }
    }
}

/// Lets one slot through, as slot 0.
struct Only<'a, S> {
    wanted: usize,
    sink: &'a mut S,
}

impl<S: Sink> Sink for Only<'_, S> {
    fn emit(&mut self, slot: usize, key: u64, own: bool) {
        if slot == self.wanted {
            self.sink.emit(slot, key, own);
        }
    }
}
