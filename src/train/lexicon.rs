//! Learns the lexicon: case statistics and clusters from unlabelled text, and what lists tell.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use rustc_hash::FxHashMap;

use super::progress::Progress;
use super::text::{norm, read, sentences};
use super::{cluster, cue, name_lists, table};
use crate::Error;
use crate::tagger::hash;
use crate::tagger::lexicon::Entry;

/// What a lexicon is learnt from.
///
/// ```
/// let mut sources = entitas::train::Sources::default();
/// sources.texts.push("news.jsonl".into());
/// sources.clusters = 128;
/// ```
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct Sources {
    /// Unlabelled text: `.jsonl` with a `text` field, `.txt`, or a word and a tag a line; each also gzipped.
    pub texts: Vec<PathBuf>,
    /// The folder of name lists.
    pub names: Option<PathBuf>,
    /// The folder of word frequency lists.
    pub frequencies: Option<PathBuf>,
    /// Number of clusters, from 1 to [`Sources::MOST_CLUSTERS`].
    pub clusters: usize,
    /// Of the finer clustering; none where it is 0.
    pub fine: usize,
}

impl Sources {
    /// More clusters take more memory, with their square, than they tell of words.
    pub const MOST_CLUSTERS: usize = 4096;
}

#[derive(Default, Clone)]
struct Count {
    all: u32,
    inside: u32,
    capital: u32,
    upper: u32,
}

impl Count {
    fn tell(&self, entry: &mut Entry) {
        entry.frequency = bin(self.all, &[1, 3, 10, 50, 250, 1000, 5000]);
        if self.inside > 0 {
            let share = |part: u32, bins: f64| {
                1 + (bins * 0.9999 * f64::from(part) / f64::from(self.inside)) as u8
            };
            entry.capital = share(self.capital, 5.0);
            entry.upper = share(self.upper, 3.0);
        }
    }
}

fn bin(count: u32, edges: &[u32]) -> u8 {
    edges.iter().take_while(|&&edge| count >= edge).count() as u8
}

/// Learns a lexicon; the bytes are the file's.
///
/// ```
/// let mut sources = entitas::train::Sources::default();
/// sources.texts.push("examples/articles/politik.txt".into());
/// sources.clusters = 2;
/// let lexicon = entitas::train::learn(&sources)?;
/// assert!(!lexicon.is_empty());
/// # Ok::<(), entitas::Error>(())
/// ```
///
/// # Errors
///
/// A file that cannot be read; a number of clusters out of bounds.
pub fn learn(sources: &Sources) -> Result<Vec<u8>, Error> {
    learn_with(sources, &mut |_| {})
}

/// Learns a lexicon and tells how it gets on.
///
/// ```
/// let mut sources = entitas::train::Sources::default();
/// sources.texts.push("examples/articles/politik.txt".into());
/// sources.clusters = 2;
/// let mut told = 0;
/// entitas::train::learn_with(&sources, &mut |_| told += 1)?;
/// assert!(told > 0);
/// # Ok::<(), entitas::Error>(())
/// ```
///
/// # Errors
///
/// As [`learn`].
pub fn learn_with(sources: &Sources, progress: &mut dyn FnMut(Progress)) -> Result<Vec<u8>, Error> {
    let most = Sources::MOST_CLUSTERS;
    if !(1..=most).contains(&sources.clusters) || sources.fine > most {
        return Err(Error::option(format!(
            "{} clusters and {} fine ones: use 1 to {most} and 0 to {most}",
            sources.clusters, sources.fine
        )));
    }
    let mut text = Vec::new();
    for path in &sources.texts {
        text.extend(sentences(path)?);
    }
    let mut counts: FxHashMap<String, Count> = FxHashMap::default();
    for sentence in &text {
        count(sentence, &mut counts);
    }
    progress(Progress::Text {
        sentences: text.len(),
        words: counts.len(),
    });
    let mut entries: BTreeMap<String, Entry> = BTreeMap::new();
    for (word, count) in &counts {
        if count.all >= 2 && word.contains(char::is_alphabetic) {
            count.tell(entries.entry(word.clone()).or_default());
        }
    }
    if let Some(folder) = &sources.frequencies {
        frequencies(folder, &mut entries)?;
    }
    if let Some(folder) = &sources.names {
        for (word, row) in name_lists::count(folder)? {
            let entry = entries.entry(word).or_default();
            for (own, count) in entry.names.iter_mut().zip(row) {
                *own = bin(count, &[1, 2, 5, 20, 100, 500]);
            }
        }
    }
    let lines = include_str!("../../lang/triggers.txt").lines();
    let lines = lines.filter(|line| !line.starts_with('#'));
    for (class, (_, words)) in lines.filter_map(|line| line.split_once(" : ")).enumerate() {
        for word in words.split(' ') {
            entries.entry(word.to_owned()).or_default().triggers |= 1 << class;
        }
    }
    cue::count(&text, &mut entries);
    clusters(sources, &text, &counts, &mut entries, progress);
    let rows = entries.iter().filter(|(_, entry)| telling(entry));
    Ok(table::build(
        rows.map(|(word, entry)| (hash::string(word), entry.to_bytes()))
            .collect(),
        1,
    ))
}

/// Whether an entry is worth its bytes: a word of one name of one list, that no text holds, is not.
fn telling(entry: &Entry) -> bool {
    *entry
        != Entry {
            names: entry.names,
            ..Entry::default()
        }
        || entry.names.iter().sum::<u8>() > 1
}

fn count(sentence: &[String], counts: &mut FxHashMap<String, Count>) {
    let letters = sentence
        .iter()
        .filter(|word| word.starts_with(char::is_alphabetic))
        .count();
    let capitals = sentence
        .iter()
        .filter(|word| word.starts_with(char::is_uppercase))
        .count();
    let cased = capitals > 0 && capitals * 2 < letters + 2;
    for (at, word) in sentence.iter().enumerate() {
        let count = counts.entry(norm(word)).or_default();
        count.all += 1;
        let opens = at == 0
            || sentence.get(at - 1).is_some_and(|before| {
                matches!(
                    before.as_str(),
                    "." | "\"" | "“" | "?" | "!" | ":" | "‘" | "'"
                )
            });
        if cased && !opens && word.starts_with(char::is_alphabetic) {
            count.inside += 1;
            count.capital += u32::from(word.starts_with(char::is_uppercase));
            count.upper +=
                u32::from(word.chars().nth(1).is_some() && !word.contains(char::is_lowercase));
        }
    }
}

fn clusters(
    sources: &Sources,
    text: &[Vec<String>],
    counts: &FxHashMap<String, Count>,
    entries: &mut BTreeMap<String, Entry>,
    progress: &mut dyn FnMut(Progress),
) {
    let mut words: Vec<(&String, u32)> = counts
        .iter()
        .map(|(word, count)| (word, count.all))
        .filter(|word| word.1 >= 3)
        .collect();
    words.sort_unstable_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
    let ids: FxHashMap<&str, u32> = (0u32..)
        .zip(&words)
        .map(|(id, word)| (word.0.as_str(), id + 2))
        .collect();
    // 0 is the sentence's edge, 1 any rarer word.
    let text: Vec<Vec<u32>> = text
        .iter()
        .map(|sentence| {
            let own = sentence
                .iter()
                .map(|word| ids.get(norm(word).as_str()).copied().unwrap_or(1));
            std::iter::once(0)
                .chain(own)
                .chain(std::iter::once(0))
                .collect()
        })
        .collect();
    let few = cluster::exchange(&text, words.len() + 2, sources.clusters, 20, progress);
    for ((word, _), cluster) in words.iter().zip(few.iter().skip(2)) {
        entries.entry((*word).clone()).or_default().cluster = cluster + 1;
    }
    if sources.fine > 0 {
        let many = cluster::exchange(&text, words.len() + 2, sources.fine, 12, progress);
        for ((word, _), cluster) in words.iter().zip(many.iter().skip(2)) {
            entries.entry((*word).clone()).or_default().fine = cluster + 1;
        }
    }
}

fn frequencies(folder: &Path, entries: &mut BTreeMap<String, Entry>) -> Result<(), Error> {
    for line in read(&folder.join("wordfreq_small_id.tsv.gz"))?
        .lines()
        .skip(1)
    {
        if let Some((word, zipf)) = line.split_once('\t') {
            let zipf: f64 = zipf.parse().unwrap_or(0.0);
            let steps = [3.5, 4.0, 4.5, 5.0, 5.5];
            let common = 1 + steps.iter().take_while(|&&step| zipf >= step).count() as u8;
            entries.entry(norm(word)).or_default().common = common;
        }
    }
    Ok(())
}
