//! Chains and entries: every document of `data/link.toml`.

use std::collections::BTreeMap;

use entitas::entity::{Canonical, Record};
use entitas::gazetteer::{Case, Entry, Gazetteer, Hit};
use entitas::link::{Linker, Lookup};
use entitas::text::fold;
use entitas::view::TokenView;
use entitas::{Analyzer, Label};
use serde::Deserialize;

use crate::data;
use crate::official::{Marked, classes, read, words};

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

impl Lookup<'static> for List {
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
    let (classes, words) = (classes(marked), words(marked));
    let view = TokenView::new(
        &marked.text,
        &marked.tokens,
        &classes,
        &words,
        &marked.sentences,
    );
    let list = List(Gazetteer::embedded().unwrap(), hits(marked));
    let mut names: Vec<_> = marked.names.iter().map(|&name| list.give(name)).collect();
    Linker::new().link(view, &list, &mut names);
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
    let cases: Vec<Document> = data::cases("link");
    let mut wrong = Vec::new();
    for case in &cases {
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

/// An office goes to every mention of its holder, and a former one stands beside it.
#[test]
fn chains_carry_offices() {
    let text = "Menteri Luar Negeri Retno Marsudi tiba di Hanoi. Menurut Retno, perundingan lancar. \
        Bupati Bantul Abdul Halim Muslih menyambut mantan Duta Besar RI itu. Marsudi, mantan Duta \
        Besar RI untuk Belanda, lalu pulang.";
    let analyzer = Analyzer::new();
    let document = analyzer.analyze(text);
    let chains = document.chains();
    let chain = chains
        .iter()
        .find(|chain| chain.mentions().any(|name| name.text() == "Retno"))
        .unwrap();
    let mentions: Vec<_> = chain.mentions().map(|name| name.text()).collect();
    assert_eq!(mentions, ["Retno Marsudi", "Retno", "Marsudi"]);
    let offices: Vec<_> = chain
        .officials()
        .map(|official| (official.position(), official.status().as_str()))
        .collect();
    assert_eq!(
        offices,
        [
            ("Menteri Luar Negeri", "current"),
            ("Duta Besar RI untuk Belanda", "former"),
        ]
    );
    let others = chains.iter().map(|chain| chain.officials().count());
    assert_eq!(others.sum::<usize>(), 3, "and the regent's");
}

/// What several lists find is read in the order of the text.
#[test]
fn lists_of_the_user_help_as_ours_do() {
    let table = "Kopdit Maju\tORGANIZATION\tmy:1\nKabupaten Sunyaragi\tPLACE\tmy:2\n\
        Badan Angin\tORGANIZATION\tmy:3\n";
    let text = "Ketua Kopdit Maju Sinta Wulandari bertemu Menteri Keuangan Sri Lestari di Kota \
        Bandung. Kepala Badan Angin Raka Wirawan dan Ketua DPR Puan Maharani tiba di Kabupaten \
        Sunyaragi, lalu ke Kabupaten Bantul.";
    let ours = Analyzer::new();
    let theirs = Analyzer::builder()
        .gazetteer(Gazetteer::from_tsv(table).unwrap())
        .build()
        .unwrap();
    let document = theirs.analyze(text);
    let officials: Vec<_> = document
        .officials()
        .map(|official| (official.name(), official.position()))
        .collect();
    assert_eq!(
        officials,
        [
            ("Sinta Wulandari", "Ketua Kopdit Maju"),
            ("Sri Lestari", "Menteri Keuangan"),
            ("Raka Wirawan", "Kepala Badan Angin"),
            ("Puan Maharani", "Ketua DPR"),
        ]
    );
    let ids = |document: &entitas::Document<'_, '_>| -> Vec<String> {
        document
            .entities()
            .filter(|name| name.label() != Label::Person)
            .filter_map(|name| name.entry()?.id())
            .map(|id| id.to_string())
            .collect()
    };
    let ours = ids(&ours.analyze(text));
    let theirs = ids(&document);
    assert!(
        ours.iter().all(|id| theirs.contains(id)),
        "{ours:?} {theirs:?}"
    );
    for id in ["my:1", "my:2", "my:3", "id:32.73", "id:34.02"] {
        assert!(theirs.iter().any(|found| found == id), "{id}: {theirs:?}");
    }
}

/// Twice as many names, officials and places take about twice as long.
#[test]
fn time_grows_with_the_text_alone() {
    let analyzer = Analyzer::new();
    let different = |from: usize, to: usize| -> String {
        (from..to)
            .map(|n| format!("Ketua PT Nama{n}, Budi Nama{n}, tiba di Kota Desa{n} (DN{n}). "))
            .collect()
    };
    let texts = |times: usize| {
        [
            different(0, times),
            "Menteri Luar Negeri Retno Marsudi tiba. Retno pulang. ".repeat(times),
            "Ketua (Budi ".repeat(times) + &")".repeat(times),
            "Ketua DPR, Budi".to_owned() + &", ".repeat(times * 4),
            "Wali Kota Bandung, Bupati Bandung, Bandung, ".repeat(times),
        ]
    };
    const TIMES: usize = 4_000;
    for (short, long) in texts(TIMES).iter().zip(texts(4 * TIMES)) {
        let seconds = |text: &str| {
            let once = || {
                let start = std::time::Instant::now();
                let document = analyzer.analyze(text);
                assert!(!document.tokens().is_empty());
                start.elapsed().as_secs_f64()
            };
            (0..3).map(|_| once()).fold(f64::INFINITY, f64::min)
        };
        let (short_time, long_time) = (seconds(short), seconds(&long));
        // Four times the text: a quadratic walk would take sixteen times as long.
        assert!(
            long_time < 9.0 * short_time + 0.05,
            "{:?}: {short_time} s, then {long_time} s",
            short.get(..40)
        );
    }
}
