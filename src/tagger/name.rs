//! A name found in a sentence of words.

use std::ops::Range;

/// A name found in a sentence of words.
///
/// ```
/// let model = entitas::tagger::Model::embedded()?;
/// let mut tagger = model.tagger();
/// let name = tagger.tag(&["Banjir", "di", "Makassar", "."])[0];
/// assert_eq!((name.words(), model.types().nth(name.kind())), (2..3, Some("PLACE")));
/// # Ok::<(), entitas::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Name {
    start: u32,
    end: u32,
    kind: u8,
    score: f32,
}

impl Name {
    /// The words it covers, counted from the start of the sentence.
    pub fn words(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The place of its type in [`Model::types`](super::Model::types).
    pub fn kind(self) -> usize {
        usize::from(self.kind)
    }

    /// How probable it is that exactly these words are a name of this type; `None` where scores
    /// were switched off.
    pub fn score(self) -> Option<f32> {
        (!self.score.is_nan()).then_some(self.score)
    }

    pub(super) fn set_score(&mut self, score: f32) {
        self.score = score;
    }

    /// Appends the names that a path of labels holds, which begins with word `start`.
    pub(super) fn collect(path: &[u8], start: u32, names: &mut Vec<Name>) {
        let first = names.len();
        for (at, &label) in (start..).zip(path) {
            let Some(rest) = label.checked_sub(1) else {
                continue;
            };
            match names.get_mut(first..).and_then(<[Name]>::last_mut) {
                Some(last) if rest % 2 == 1 && last.end == at && last.kind == rest / 2 => {
                    last.end = at + 1
                }
                _ => names.push(Name {
                    start: at,
                    end: at + 1,
                    kind: rest / 2,
                    score: f32::NAN,
                }),
            }
        }
    }
}
