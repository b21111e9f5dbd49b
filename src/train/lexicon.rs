//! Learns the lexicon: case statistics and clusters from unlabelled text, counts from name lists.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use rustc_hash::FxHashMap;

use super::progress::Progress;
use super::text::{norm, read, sentences, split};
use super::{cluster, cue, table};
use crate::Error;
use crate::tagger::hash;
use crate::tagger::lexicon::{Entry, PERSON_FIRST, PERSON_LATER};

/// The groups of name lists.
///
/// Persons are counted by whether the word stands first; places and organisations by how
/// dependable the list is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(usize)]
enum Group {
    PersonFirst = PERSON_FIRST,
    PersonLater = PERSON_LATER,
    Place,
    Administrative,
    Village,
    Organization,
    Body,
    Acronym,
}

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
        if count.all < 2 || !word.contains(char::is_alphabetic) {
            continue;
        }
        let entry = entries.entry(word.clone()).or_default();
        entry.frequency = bin(count.all, &[1, 3, 10, 50, 250, 1000, 5000]);
        if count.inside > 0 {
            let share = |part: u32, bins: f64| {
                1 + (bins * 0.9999 * f64::from(part) / f64::from(count.inside)) as u8
            };
            entry.capital = share(count.capital, 5.0);
            entry.upper = share(count.upper, 3.0);
        }
    }
    if let Some(folder) = &sources.frequencies {
        frequencies(folder, &mut entries)?;
    }
    if let Some(folder) = &sources.names {
        names(folder, &mut entries)?;
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
            let common = if zipf >= 5.5 {
                6
            } else if zipf >= 5.0 {
                5
            } else if zipf >= 4.5 {
                4
            } else if zipf >= 4.0 {
                3
            } else if zipf >= 3.5 {
                2
            } else {
                1
            };
            entries.entry(norm(word)).or_default().common = common;
        }
    }
    Ok(())
}

/// Counts the words of every list by group.
fn names(folder: &Path, entries: &mut BTreeMap<String, Entry>) -> Result<(), Error> {
    let mut counts: BTreeMap<String, [u32; 8]> = BTreeMap::new();
    let mut add = |name: &str, groups: &[Group]| {
        let name = name.split('(').next().unwrap_or(name);
        for (at, word) in split(name).into_iter().map(norm).enumerate() {
            if word.contains(char::is_alphanumeric) {
                let group = groups[at.min(groups.len() - 1)];
                counts.entry(word).or_default()[group as usize] += 1;
            }
        }
    };
    let column = |file: &str, index: usize| -> Result<Vec<(String, Vec<String>)>, Error> {
        let text = read(&folder.join(file))?;
        Ok(text
            .lines()
            .skip(1)
            .map(|line| {
                let cells: Vec<String> = line.split('\t').map(str::to_owned).collect();
                (cells.get(index).cloned().unwrap_or_default(), cells)
            })
            .collect())
    };
    let person = [Group::PersonFirst, Group::PersonLater];
    for (file, index, groups) in [
        ("dbpedia_expanded_person.tsv.gz", 0, &person[..]),
        ("dpr_members.tsv", 0, &person[..]),
        ("dbpedia_expanded_place.tsv.gz", 0, &[Group::Place]),
        ("world_cities.tsv", 0, &[Group::Place]),
        ("pulau.tsv", 1, &[Group::Village]),
        ("countries.tsv", 1, &[Group::Administrative]),
        ("world_regions.tsv", 1, &[Group::Administrative]),
        (
            "dbpedia_expanded_organization.tsv.gz",
            0,
            &[Group::Organization],
        ),
        ("universities.tsv", 0, &[Group::Organization]),
        ("idx_companies.tsv", 2, &[Group::Body]),
        ("orgs_mined.tsv", 0, &[Group::Body]),
    ] {
        for (name, _) in column(file, index)? {
            add(&name, groups);
        }
    }
    for (name, cells) in column("wilayah.tsv.gz", 1)? {
        let name = ["Kabupaten ", "Kota ", "Provinsi ", "Adm. "]
            .iter()
            .fold(name.as_str(), |name, prefix| {
                name.strip_prefix(prefix).unwrap_or(name)
            });
        let group = match cells.get(2).map_or("", String::as_str) {
            "village" => Group::Village,
            _ => Group::Administrative,
        };
        add(name, &[group]);
    }
    for (alternatives, _) in column("countries.tsv", 2)? {
        for name in alternatives.split('|') {
            add(name, &[Group::Administrative]);
        }
    }
    for (acronym, cells) in column("acronyms.tsv", 0)? {
        if cells.get(2).is_some_and(|head| head == "org") {
            add(&acronym, &[Group::Acronym]);
            add(&cells[1], &[Group::Body]);
        }
    }
    for (_, cells) in column("orgs_mined.tsv", 0)? {
        if let Some(acronym) = cells.get(2) {
            add(acronym, &[Group::Acronym]);
        }
    }
    for (token, cells) in column("person_names.tsv", 0)? {
        let number = |index: usize| {
            cells
                .get(index)
                .and_then(|cell| cell.parse::<u32>().ok())
                .unwrap_or(0)
        };
        let row = counts.entry(norm(&token)).or_default();
        let kind = cells.get(1).map_or("", String::as_str);
        row[Group::PersonFirst as usize] +=
            number(3) + u32::from(kind == "given" || kind == "both");
        row[Group::PersonLater as usize] +=
            number(2).saturating_sub(number(3)) + u32::from(kind == "family" || kind == "both");
    }
    for (word, row) in counts {
        let entry = entries.entry(word).or_default();
        for (own, count) in entry.names.iter_mut().zip(row) {
            *own = bin(count, &[1, 2, 5, 20, 100, 500]);
        }
    }
    Ok(())
}
