//! Which tokens may belong to a name, by what their words say alone.
//!
//! Nine words in ten of a text are in no name, and most of them say so by themselves: the weights
//! of `mengatakan` alone speak so strongly for `O` that no neighbours have ever turned them. Such
//! tokens are taken for `O` unheard, and only the windows between them are scored and decoded.

use std::ops::Range;

use super::lanes::{Lanes, OUTSIDE, UNIT};

/// A word that speaks against a name's beginning by this much begins none. With 5.5 nats, and 9 below,
/// 6 of 156,000 names of news come out otherwise than if no word were closed; with 4.5 and 7 it is 40.
const BEGIN: i32 = (5.5 * UNIT) as i32;
/// A name ends before the words since its last open one speak against it by this much together.
const INSIDE: u32 = 9 * NAT;
/// Steps of a gate to one nat.
const NAT: u32 = 16;

/// How far a word is closed to names: 0 where one may begin with it, else how strongly it speaks
/// against standing inside one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Gate(u8);

impl Gate {
    /// A word that may begin a name.
    pub(crate) const OPEN: Gate = Gate(0);

    /// The gate of a word, by what it says of its own token.
    pub(crate) fn new(own: &[Lanes], labels: usize) -> Gate {
        let best = |first: usize| {
            let scores = own.as_flattened().iter().take(labels).skip(first);
            scores.step_by(2).copied().max().map_or(0, i32::from)
        };
        let outside = own.first().map_or(0, |lanes| i32::from(lanes[OUTSIDE]));
        if outside - best(1) < BEGIN {
            return Gate::OPEN;
        }
        let against = (outside - best(2)) * NAT as i32 / UNIT as i32;
        Gate(against.clamp(1, i32::from(u8::MAX)) as u8)
    }
}

/// The runs of tokens that may belong to names, by the gates of their words. Between two of them is
/// at least one token that is `O`.
pub(crate) fn windows<W>(
    words: &[W],
    gate: impl Fn(&W) -> Gate,
) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = words.get(at..)?;
        let start = at + rest.iter().position(|word| gate(word) == Gate::OPEN)?;
        let mut against = 0;
        let inside = words.get(start..)?.iter().take_while(|word| {
            against = match gate(word) {
                Gate::OPEN => 0,
                Gate(closed) => against + u32::from(closed),
            };
            against < INSIDE
        });
        at = start + inside.count();
        Some(start..at)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_goes_on_while_words_are_not_all_against_it() {
        let found = |text: &[u8]| {
            let ends = |window: Range<usize>| (window.start, window.end);
            windows(text, |&closed| Gate(closed))
                .map(ends)
                .collect::<Vec<_>>()
        };
        assert_eq!(found(&[]), []);
        assert_eq!(found(&[90, 1, 255]), []);
        assert_eq!(found(&[200, 0, 80, 80, 0]), [(1, 3), (4, 5)]);
        assert_eq!(found(&[0, 50, 0, 60, 60, 23, 1]), [(0, 6)]);
        assert_eq!(found(&[0, 0]), [(0, 2)]);
    }

    #[test]
    fn a_word_is_open_or_says_how_far_it_is_closed() {
        let gate = |o: i16, begin: i16, inside: i16| {
            Gate::new(&[[o, begin, -900, begin - 9, inside, 0, 0, 0]], 5)
        };
        assert_eq!(gate(0, -1407, 0), Gate(0));
        assert_eq!(gate(0, -1408, 300), Gate(1), "as open inside as can be");
        assert_eq!(gate(100, -1408, -412), Gate(32));
        assert_eq!(gate(9000, 0, -900), Gate(255));
    }
}
