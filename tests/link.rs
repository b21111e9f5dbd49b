//! Chains and entries: every document of `data/link.toml`.

use std::collections::BTreeMap;

use entitas::entity::{Canonical, Record};
use entitas::gazetteer::{Case, Entry, Gazetteer, Hit};
use entitas::link::{Known, Linker};
use entitas::official::Page;
use entitas::text::fold;
use serde::Deserialize;

use crate::official::{Marked, read, titles};

#[derive(Deserialize)]
struct Cases {
    case: Vec<Document>,
}

#[derive(Deserialize)]
struct Document {
    text: String,
    chains: Vec<Vec<String>>,
    #[serde(default)]
    entries: BTreeMap<String, String>,
    #[serde(default)]
    canonical: BTreeMap<String, String>,
}

fn hits(marked: &Marked) -> Vec<Hit> {
    let gazetteer = Gazetteer::embedded().unwrap();
    let mut buffer = String::new();
    let words: Vec<_> = marked
        .tokens
        .iter()
        .map(|token| token.text(&marked.text))
        .collect();
    let symbols: Vec<_> = words
        .iter()
        .map(|word| gazetteer.symbol(fold(word, &mut buffer)))
        .collect();
    let case = |at: usize| match words.get(at) {
        Some(word) if !word.starts_with(char::is_uppercase) => Case::Small,
        Some(word) if word.contains(char::is_lowercase) => Case::Capital,
        _ => Case::Upper,
    };
    let mut hits = Vec::new();
    gazetteer.find(&symbols, case, &mut hits);
    hits
}

/// The embedded list and what it found.
struct List(&'static Gazetteer, Vec<Hit>);

impl Known<'static> for List {
    fn candidates(&self, hit: u32) -> impl Iterator<Item = (u32, Entry<'static>)> {
        self.0
            .entries(self.1[hit as usize])
            .map(|entry| (entry.index(), entry))
    }

    fn entry(&self, number: u32) -> Option<Entry<'static>> {
        self.0.entry(number)
    }
}

impl List {
    /// A name takes the hit over its tokens, or the one with a head word before them, and the
    /// entry of a hit that means one thing alone.
    fn give(&self, name: Record) -> Record {
        let (first, last) = (name.first_token() as usize, name.last_token() as usize);
        let near = self.1.partition_point(|hit| hit.first() + 1 < first);
        let hit = (near..self.1.len())
            .take_while(|&number| self.1[number].first() <= first)
            .filter(|&number| {
                let hit = self.1[number];
                let head = hit.has_head() && hit.first() + 1 == first;
                hit.end() == last && hit.label() == name.label() && (hit.first() == first || head)
            })
            .max_by_key(|&number| self.1[number].first());
        let Some(hit) = hit else { return name };
        let mut entries = self.candidates(hit as u32);
        let (one, more) = (entries.next(), entries.next());
        // `Polda Jawa Barat` is not the entry of every Polda.
        let whole = more.is_none() && !self.1[hit].has_tail();
        let entry = one.filter(|_| whole).map(|(number, _)| number);
        name.with_hit(Some(hit as u32)).with_entry(entry)
    }
}

fn link(marked: &Marked) -> Vec<Record> {
    let titles = titles(marked);
    let page = Page::new(&marked.text, &marked.tokens, &titles, &marked.sentences);
    let list = List(Gazetteer::embedded().unwrap(), hits(marked));
    let mut names: Vec<_> = marked.names.iter().map(|&name| list.give(name)).collect();
    Linker::new().link(page, &list, &mut names);
    names
}

/// The numbers of the names that share a chain.
fn chains(names: &[Record]) -> Vec<Vec<usize>> {
    let mut chains: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (number, name) in names.iter().enumerate() {
        let first = name.mention_of().map_or(number, |first| first as usize);
        assert!(first <= number && names[first].mention_of().is_none());
        chains.entry(first).or_default().push(number);
    }
    chains
        .into_values()
        .filter(|chain| chain.len() > 1)
        .collect()
}

#[test]
fn cases() {
    let gazetteer = Gazetteer::embedded().unwrap();
    let cases: Cases = toml::from_str(include_str!("data/link.toml")).unwrap();
    let mut wrong = Vec::new();
    for case in &cases.case {
        let marked = read(&case.text);
        let names = link(&marked);
        let text = |number: usize| names[number].span().of(&marked.text).unwrap();
        let chains: Vec<Vec<&str>> = chains(&names)
            .into_iter()
            .map(|chain| chain.into_iter().map(text).collect())
            .collect();
        if chains != case.chains {
            wrong.push(format!("{}\n  chains {chains:?}", case.text));
        }
        let of = |wanted: &str| -> Vec<usize> {
            (0..names.len())
                .filter(|&number| text(number) == wanted)
                .collect()
        };
        for (name, wanted) in &case.entries {
            let found: Vec<_> = of(name)
                .into_iter()
                .filter_map(|number| gazetteer.entry(names[number].entry()?)?.id())
                .map(|id| id.to_string())
                .collect();
            if found.join(" ") != *wanted {
                wrong.push(format!("{}\n  {name} is {found:?}", case.text));
            }
        }
        for (name, wanted) in &case.canonical {
            let found =
                of(name)
                    .into_iter()
                    .filter_map(|number| match names[number].canonical()? {
                        Canonical::Text(span) => span.of(&marked.text),
                        Canonical::Entry(entry) => Some(gazetteer.entry(entry)?.name()),
                    });
            let found: Vec<_> = found.collect();
            if found.is_empty() || found.iter().any(|found| found != wanted) {
                wrong.push(format!("{}\n  {name} in full {found:?}", case.text));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Documents made to be slow: the time must grow with their length alone.
#[test]
fn hostile_documents_take_linear_time() {
    const TIMES: usize = 100_000;
    let numbered = |label: &str, words: usize| {
        (0..TIMES)
            .map(|n| {
                format!(
                    "[{label} {}] ",
                    format!("Nama{n} ").repeat(words).trim_end()
                )
            })
            .collect::<String>()
    };
    let texts = [
        numbered("P", 1),
        numbered("P", 12),
        numbered("O", 3),
        "[P Retno Marsudi] ".repeat(TIMES),
        "[P Retno Marsudi] [P Retno Lestari] ".repeat(TIMES / 2),
        "[L Bandung] ".repeat(TIMES),
        "[O Komite Warga] (".repeat(TIMES / 4),
        "[O Komite Warga] ([O KW]) ".repeat(TIMES / 4),
    ];
    for text in texts {
        let marked = read(&text);
        let start = std::time::Instant::now();
        let names = link(&marked);
        let seconds = start.elapsed().as_secs_f32();
        assert!(
            seconds < 20.0,
            "{seconds} s for {:?}: {} names",
            text.get(..40),
            names.len()
        );
    }
}
