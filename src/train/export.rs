//! Float weights into the model file's bytes.

use std::collections::BTreeMap;

use super::crf::Weights;
use super::problem::Names;
use super::table;
use crate::tagger::labels::Labels;
use crate::tagger::lanes::UNIT;
use crate::tagger::weights::item_width;

/// The features section and the steps section.
///
/// `prune` is the least weight to keep for a feature that holds once, and how often each holds;
/// what holds more often matters with smaller weights.
pub(crate) fn part(
    names: &Names,
    weights: &Weights,
    labels: &Labels,
    calibration: (f32, f32),
    prune: (f32, &[u32]),
) -> (Vec<u8>, Vec<u8>) {
    let n = labels.len();
    // Shared weights and the target corpus' own ones, which is corpus 1, fold into one.
    let mut rows: BTreeMap<u64, BTreeMap<usize, f32>> = BTreeMap::new();
    for ((key, slot, corpus), id) in names.iter() {
        if corpus > 1 {
            continue;
        }
        let count = prune.1.get(id as usize).copied().unwrap_or(1);
        let least = prune.0 / (count as f32).sqrt();
        let own = weights.features.iter().skip(id as usize * n).take(n);
        for (label, &weight) in own.enumerate() {
            if weight.abs() > least {
                *rows
                    .entry(key)
                    .or_default()
                    .entry(usize::from(slot) * n + label)
                    .or_insert(0.0) += weight;
            }
        }
    }
    let largest = rows
        .values()
        .flat_map(BTreeMap::values)
        .fold(0f32, |top, weight| top.max(weight.abs()));
    let largest = (largest * UNIT).ceil().min(f32::from(i16::MAX));
    let width = item_width(n);
    let mut entries = Vec::new();
    for (key, row) in rows {
        let mut items = Vec::new();
        for (place, weight) in row {
            let code = (127.0 * (weight.abs() * UNIT / largest).sqrt())
                .round()
                .min(127.0)
                * weight.signum();
            if code != 0.0 {
                items.extend_from_slice(&(place as u16).to_le_bytes()[..width - 1]);
                items.push(code as i8 as u8);
            }
        }
        if !items.is_empty() {
            entries.push((key, items));
        }
    }
    let mut steps = (largest as i32).to_le_bytes().to_vec();
    steps.extend(calibration.0.to_le_bytes());
    steps.extend(calibration.1.to_le_bytes());
    for score in &weights.transitions {
        steps.extend(((score * UNIT).round() as i32).to_le_bytes());
    }
    (table::build(entries, width), steps)
}
