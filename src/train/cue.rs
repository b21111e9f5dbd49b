//! What stands around names in unlabelled text.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::text::norm;
use crate::tagger::lexicon::{CUES, Entry};

/// Kinds of cues by the trigger classes of the word before a run: office, rank, honorific and
/// role; firm and party; body, school, group and media; way, region, nature and site.
const CUE_OF_TRIGGER: [Option<usize>; 14] = [
    Some(0),
    Some(0),
    Some(0),
    Some(0),
    Some(1),
    Some(1),
    Some(2),
    Some(2),
    Some(2),
    Some(2),
    Some(3),
    Some(3),
    Some(3),
    Some(3),
];
/// The trigger class of verbs of saying.
const SAYING: u32 = 1 << 15;

/// Counts what stands around each run of capitalised words, for each of its words: the kinds of
/// [`CUE_OF_TRIGGER`], then a verb of saying before, a preposition of place before, a verb of
/// saying behind, brackets around.
pub(super) fn count(text: &[Vec<String>], entries: &mut BTreeMap<String, Entry>) {
    let mut counts: FxHashMap<String, (u32, [u32; CUES])> = FxHashMap::default();
    for sentence in text {
        count_sentence(sentence, entries, &mut counts);
    }
    for (word, (all, cues)) in counts {
        let Some(entry) = entries.get_mut(&word) else {
            continue;
        };
        for (bin, count) in entry.cues.iter_mut().zip(cues) {
            let share = f64::from(count) / f64::from(all.max(1));
            let sure = u8::from(count >= 4);
            *bin = match share {
                _ if count == 0 => 0,
                ..0.05 => 1,
                ..0.15 => 2 + sure,
                ..0.4 => 4 + sure,
                _ => 6 + sure,
            };
        }
    }
}

fn count_sentence(
    sentence: &[String],
    entries: &BTreeMap<String, Entry>,
    counts: &mut FxHashMap<String, (u32, [u32; CUES])>,
) {
    let norms: Vec<String> = sentence.iter().map(|word| norm(word)).collect();
    let capital = |at: usize| {
        sentence
            .get(at)
            .is_some_and(|word| word.starts_with(char::is_uppercase))
    };
    let is = |at: usize, wanted: &[&str]| {
        norms
            .get(at)
            .is_some_and(|word| wanted.contains(&word.as_str()))
    };
    let triggers = |at: usize| {
        norms
            .get(at)
            .and_then(|word| entries.get(word))
            .map_or(0, |entry| entry.triggers)
    };
    let says = |at: usize| triggers(at) & SAYING != 0;
    if (0..sentence.len()).filter(|&at| capital(at)).count() * 2 > sentence.len() + 4 {
        return;
    }
    let announced = |from: usize| {
        let mut seen = [false; CUES];
        for (class, kind) in CUE_OF_TRIGGER.iter().enumerate() {
            if let Some(kind) = kind.filter(|_| triggers(from) >> class & 1 == 1) {
                seen[kind] = true;
            }
        }
        seen[4] = says(from);
        seen[5] = is(from, &["di", "ke", "dari"]);
        seen
    };
    let mut at = 0;
    while at < sentence.len() {
        let start = at;
        while capital(at) {
            at += 1;
        }
        if at == start {
            at += 1;
            continue;
        }
        let mut seen = start.checked_sub(1).map_or([false; CUES], announced);
        seen[6] = says(at) || is(at, &[","]) && says(at + 1);
        seen[7] = start > 0 && is(start - 1, &["("]) && is(at, &[")"]);
        // The first word of a run announces the others.
        let inside = announced(start);
        for (place, word) in norms.iter().take(at).skip(start).enumerate() {
            let row = counts.entry(word.clone()).or_default();
            row.0 += 1;
            for ((count, seen), inside) in row.1.iter_mut().zip(seen).zip(inside) {
                *count += u32::from(seen || place > 0 && inside);
            }
        }
    }
}
