//! What is counted and kept of the differences.

use std::collections::BTreeMap;

use super::compare::Change;
use super::item::Kind;

/// Differences of one sort: how many, and some of them.
#[derive(Default)]
pub struct Group {
    pub count: usize,
    pub samples: Vec<Sample>,
}

/// A difference where it stands.
pub struct Sample {
    pub id: String,
    pub change: Change,
    /// The text around, and where that begins in the text.
    pub around: String,
    pub start: usize,
}

#[derive(Default)]
pub struct Counts {
    pub old: usize,
    pub new: usize,
    pub gained: usize,
    pub lost: usize,
    pub changed: usize,
    pub documents: usize,
    pub groups: BTreeMap<String, Group>,
    /// Against gold, by label: right, found, told.
    pub labels: BTreeMap<String, Score>,
}

/// Right, found and told items of a label; `placed` ones stand at the right place whatever they say.
#[derive(Clone, Copy, Default)]
pub struct Score {
    pub right: usize,
    pub placed: usize,
    pub found: usize,
    pub told: usize,
}

impl Score {
    pub fn precision(self) -> f64 {
        share(self.right, self.found)
    }

    pub fn recall(self) -> f64 {
        share(self.right, self.told)
    }

    pub fn f1(self) -> f64 {
        share(2 * self.right, self.found + self.told)
    }

    pub fn placed_f1(self) -> f64 {
        share(2 * self.placed, self.found + self.told)
    }
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 {
        1.0
    } else {
        part as f64 / whole as f64
    }
}

/// Bytes of text beside a sample, at the least.
const BESIDE: usize = 60;

/// All that a run found.
#[derive(Default)]
pub struct Tally {
    pub documents: usize,
    pub bytes: usize,
    /// Documents whose lines are the same to the byte, and those that differ in nothing that is compared.
    pub identical: usize,
    pub alike: usize,
    pub kinds: BTreeMap<Kind, Counts>,
    /// How many samples of a group are kept.
    keep: usize,
    random: u64,
}

impl Tally {
    pub fn new(keep: usize) -> Tally {
        Tally {
            keep,
            ..Tally::default()
        }
    }

    pub fn add(&mut self, kind: Kind, id: &str, text: &str, changes: Vec<Change>) {
        let counts = self.kinds.entry(kind).or_default();
        counts.documents += usize::from(!changes.is_empty());
        for change in changes {
            match (&change.old, &change.new) {
                (None, _) => counts.gained += 1,
                (_, None) => counts.lost += 1,
                _ => counts.changed += 1,
            }
            let group = counts.groups.entry(change.group(kind)).or_default();
            group.count += 1;
            // Each difference of a group is as likely to be kept as any other.
            let slot = if group.samples.len() < self.keep {
                group.samples.len()
            } else {
                (next(&mut self.random) % group.count as u64) as usize
            };
            if slot < self.keep {
                let sample = Sample::new(id, text, change);
                match group.samples.get_mut(slot) {
                    Some(kept) => *kept = sample,
                    None => group.samples.push(sample),
                }
            }
        }
    }

    pub fn differs(&self) -> bool {
        self.kinds
            .values()
            .any(|counts| counts.gained + counts.lost + counts.changed > 0)
    }
}

impl Sample {
    fn new(id: &str, text: &str, change: Change) -> Sample {
        let places = || change.old.iter().chain(&change.new).map(|item| item.place);
        let first = places().map(|place| place.0).min().unwrap_or(0);
        let last = places()
            .map(|place| place.1)
            .max()
            .unwrap_or(0)
            .min(text.len());
        let start = text.floor_char_boundary(first.saturating_sub(BESIDE));
        let end = text.ceil_char_boundary((last + BESIDE).min(text.len()));
        Sample {
            id: id.to_owned(),
            change,
            around: text.get(start..end).unwrap_or_default().to_owned(),
            start,
        }
    }

    /// The text before, in and behind a place, each on one line; cut to whole words at the ends.
    pub fn parts(&self, place: (usize, usize)) -> [String; 3] {
        let piece = |from: usize, to: usize| self.around.get(from..to).unwrap_or_default();
        let (from, to) = (place.0 - self.start, place.1 - self.start);
        let before = piece(0, from);
        let behind = piece(to, self.around.len());
        let before = match before.find(char::is_whitespace) {
            Some(cut) if self.start > 0 => format!("…{}", &before[cut..]),
            _ => before.to_owned(),
        };
        let behind = match behind.rfind(char::is_whitespace) {
            Some(cut) => format!("{} …", &behind[..cut]),
            None => behind.to_owned(),
        };
        [&before, piece(from, to), &behind].map(|text| text.replace(['\n', '\r', '\t'], "⏎"))
    }
}

/// SplitMix64: the same samples in every run.
fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut bits = *state;
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    bits ^ (bits >> 31)
}
