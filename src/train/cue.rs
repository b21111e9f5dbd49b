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

/// A sentence with what is known of its words.
struct Words<'s> {
    words: &'s [String],
    norms: Vec<String>,
    entries: &'s BTreeMap<String, Entry>,
}

impl Words<'_> {
    fn is_capital(&self, at: usize) -> bool {
        let word = self.words.get(at);
        word.is_some_and(|word| word.starts_with(char::is_uppercase))
    }

    fn is(&self, at: usize, wanted: &[&str]) -> bool {
        let word = self.norms.get(at);
        word.is_some_and(|word| wanted.contains(&word.as_str()))
    }

    fn triggers(&self, at: usize) -> u32 {
        let entry = self.norms.get(at).and_then(|word| self.entries.get(word));
        entry.map_or(0, |entry| entry.triggers)
    }

    fn says(&self, at: usize) -> bool {
        self.triggers(at) & SAYING != 0
    }

    /// Whether so much has a capital that it tells nothing: a headline.
    fn is_headline(&self) -> bool {
        let capitals = (0..self.words.len()).filter(|&at| self.is_capital(at));
        capitals.count() * 2 > self.words.len() + 4
    }

    /// What the word at a place says of the run behind it.
    fn announced(&self, from: usize) -> [bool; CUES] {
        let mut seen = [false; CUES];
        for (class, kind) in CUE_OF_TRIGGER.iter().enumerate() {
            if let Some(kind) = kind.filter(|_| self.triggers(from) >> class & 1 == 1) {
                seen[kind] = true;
            }
        }
        seen[4] = self.says(from);
        seen[5] = self.is(from, &["di", "ke", "dari"]);
        seen
    }

    /// What stands around the run of capitalised words from `start` to before `end`.
    fn around(&self, start: usize, end: usize) -> [bool; CUES] {
        let before = start.checked_sub(1);
        let mut seen = before.map_or([false; CUES], |before| self.announced(before));
        seen[6] = self.says(end) || self.is(end, &[","]) && self.says(end + 1);
        seen[7] = before.is_some_and(|before| self.is(before, &["("])) && self.is(end, &[")"]);
        seen
    }
}

fn count_sentence(
    sentence: &[String],
    entries: &BTreeMap<String, Entry>,
    counts: &mut FxHashMap<String, (u32, [u32; CUES])>,
) {
    let words = Words {
        words: sentence,
        norms: sentence.iter().map(|word| norm(word)).collect(),
        entries,
    };
    if words.is_headline() {
        return;
    }
    let mut at = 0;
    while at < sentence.len() {
        let start = at;
        while words.is_capital(at) {
            at += 1;
        }
        if at == start {
            at += 1;
            continue;
        }
        let seen = words.around(start, at);
        // The first word of a run announces the others.
        let inside = words.announced(start);
        let run = words.norms.iter().take(at).skip(start);
        for (place, word) in run.enumerate() {
            let row = counts.entry(word.clone()).or_default();
            row.0 += 1;
            for ((count, seen), inside) in row.1.iter_mut().zip(seen).zip(inside) {
                *count += u32::from(seen || place > 0 && inside);
            }
        }
    }
}
