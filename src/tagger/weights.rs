//! The weights of a model, read where they lie.

use std::ops::Range;

use super::feature::Slots;
use super::lanes::{LANES, Lanes};
use super::transitions::Transitions;
use super::word::{self, Habit, Mode, SLOTS};
use crate::Error;
use crate::table::Table;

/// The weights for one way of writing.
#[derive(Clone, Debug)]
pub(crate) struct Part {
    pub(super) features: Range<usize>,
    pub(crate) transitions: Transitions,
    /// The weight of each code.
    weights: Box<[i16; 256]>,
    /// Slot and label of each place.
    places: Box<[Place]>,
    /// Slope and offset of the log-odds of a name's probability.
    pub(crate) calibration: (f32, f32),
}

/// What a weight is added to.
#[derive(Clone, Copy, Debug)]
struct Place {
    slot: u8,
    /// The group of labels in the rows of all slots, and the label in the group.
    group: u16,
    lane: u8,
}

/// What tagging in one mode reads.
#[derive(Clone, Copy, Debug)]
pub(crate) struct WeightView<'m> {
    pub(crate) mode: Mode,
    pub(crate) lexicon: Table<'m>,
    features: Table<'m>,
    pub(crate) part: &'m Part,
    /// Groups of scores a slot of a row: the labels, rounded up to a multiple of eight.
    pub(crate) groups: usize,
}

impl<'m> WeightView<'m> {
    pub(super) fn new(
        bytes: &'m [u8],
        lexicon: &Range<usize>,
        mode: Mode,
        part: &'m Part,
    ) -> Option<WeightView<'m>> {
        Some(WeightView {
            mode,
            lexicon: Table::new(bytes.get(lexicon.clone())?)?,
            features: Table::new(bytes.get(part.features.clone())?)?,
            part,
            groups: part.transitions.groups,
        })
    }

    /// Whether the feature may have weights: always where it has.
    #[inline]
    pub(crate) fn may_hold(&self, key: u64) -> bool {
        self.features.may_hold(key)
    }

    /// Adds the weights that a feature has for one slot to the row of that slot.
    pub(crate) fn add_slot(&self, key: u64, slot: usize, row: &mut [Lanes]) {
        if !self.may_hold(key) {
            return;
        }
        for items in self.features.find(key) {
            for (place, weight) in self.part.items(items) {
                let group = usize::from(place.group).checked_sub(slot * self.groups);
                if let Some(lanes) = group.and_then(|group| row.get_mut(group)) {
                    let score = &mut lanes[usize::from(place.lane) % LANES];
                    *score = score.saturating_add(weight);
                }
            }
        }
    }

    /// Adds the weights that a feature has for some slots, each slot's to its row.
    pub(crate) fn add(&self, key: u64, slots: Slots, rows: &mut [Lanes]) {
        if !self.may_hold(key) {
            return;
        }
        for items in self.features.find(key) {
            for (place, weight) in self.part.items(items) {
                let Some(lanes) = rows.get_mut(usize::from(place.group)) else {
                    continue;
                };
                if slots.hold(place.slot) {
                    let score = &mut lanes[usize::from(place.lane) % LANES];
                    *score = score.saturating_add(weight);
                }
            }
        }
    }

    /// Whether a word is hardly ever anything but a name, by what is known of words.
    ///
    /// `buffer` is for its own use.
    pub(crate) fn is_rare(&self, word: &str, buffer: &mut String) -> bool {
        word::is_rare(word, self.lexicon, buffer)
    }

    /// What a word mostly is. `buffer` is for its own use.
    pub(crate) fn habit(&self, word: &str, buffer: &mut String) -> Habit {
        word::habit(word, self.lexicon, buffer)
    }
}

impl Part {
    /// Steps: the largest weight (`i32`), calibration (two `f32`), then a score (`i32`) for each
    /// pair of labels and for each first label.
    pub(super) fn read(
        bytes: &[u8],
        features: Range<usize>,
        steps: Range<usize>,
        labels: usize,
        known: bool,
    ) -> Result<Part, Error> {
        let malformed = |at: usize| Error::model(at, "the weights of the model are malformed");
        let body = bytes.get(steps.clone()).unwrap_or(&[]);
        let (numbers, rest) = body.as_chunks::<4>();
        let ([largest, slope, offset, scores @ ..], []) = (numbers, rest) else {
            return Err(malformed(steps.start));
        };
        let calibration = (f32::from_le_bytes(*slope), f32::from_le_bytes(*offset));
        let largest = i32::from_le_bytes(*largest);
        let is_sound = calibration.0.is_finite()
            && calibration.1.is_finite()
            && (0..=i32::from(i16::MAX)).contains(&largest)
            && scores.len() == (labels + 1) * labels;
        if !is_sound {
            return Err(malformed(steps.start));
        }
        let table = bytes.get(features.clone()).and_then(Table::new);
        let width = item_width(labels);
        let has_places = |items: &[u8]| {
            let mut items = items.chunks_exact(width).map(item);
            items.all(|item| item.is_some_and(|(place, _)| place < SLOTS * labels))
        };
        let is_sound =
            |table: Table<'_>| table.width() == width && (known || table.is_sound(has_places));
        if !table.is_some_and(is_sound) {
            return Err(malformed(features.start));
        }
        let scores: Vec<i32> = scores
            .iter()
            .map(|four| i32::from_le_bytes(*four))
            .collect();
        let transitions = Transitions::new(labels, &scores);
        let place = |place: usize| {
            let (slot, label) = (place / labels, place % labels);
            Place {
                slot: slot as u8,
                group: (slot * transitions.groups + label / LANES) as u16,
                lane: (label % LANES) as u8,
            }
        };
        Ok(Part {
            features,
            weights: Box::new(std::array::from_fn(|code| weight(code as u8, largest))),
            places: (0..SLOTS * labels).map(place).collect(),
            transitions,
            calibration,
        })
    }

    /// Where the items of a feature belong, and their weights.
    #[inline]
    fn items(&self, bytes: &[u8]) -> impl Iterator<Item = (Place, i16)> {
        // An item is two bytes or three: see `item_width`.
        let width = if self.places.len() <= 256 { 2 } else { 3 };
        bytes.chunks_exact(width).filter_map(|bytes| {
            let (place, code) = item(bytes)?;
            Some((*self.places.get(place)?, self.weights[usize::from(code)]))
        })
    }
}

/// The place and the code of a weight.
#[inline]
fn item(bytes: &[u8]) -> Option<(usize, u8)> {
    match *bytes {
        [place, code] => Some((usize::from(place), code)),
        [low, high, code] => Some((usize::from(u16::from_le_bytes([low, high])), code)),
        _ => None,
    }
}

/// The weight of a code: fine steps near zero, coarse ones far from it.
fn weight(code: u8, largest: i32) -> i16 {
    let code = i32::from(code as i8);
    (code * code.abs() * largest / (127 * 127)) as i16
}

/// Bytes of a weight: its place (slot times labels plus label), then its code.
pub(crate) fn item_width(labels: usize) -> usize {
    if SLOTS * labels <= 256 { 2 } else { 3 }
}
