//! Chains and entries: every document of `data/link.toml`.

use std::collections::BTreeMap;

use entitas::entity::{Canonical, Record};
use entitas::gazetteer::{Case, Gazetteer, Hit};
use entitas::link::Linker;
use entitas::official::{Page, classify};
use entitas::text::fold;
use serde::Deserialize;

use crate::official::{Marked, officials, read};

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

fn link(marked: &mut Marked) -> (Linker, Vec<Record>) {
    let titles: Vec<_> = marked
        .tokens
        .iter()
        .map(|token| classify(token.text(&marked.text)))
        .collect();
    let page = Page::new(&marked.text, &marked.tokens, &titles, &marked.sentences);
    let mut linker = Linker::new();
    let mut names = marked.names.clone();
    let hits = hits(marked);
    linker.link(page, Gazetteer::embedded().unwrap(), &hits, &mut names);
    (linker, names)
}

#[test]
fn cases() {
    let gazetteer = Gazetteer::embedded().unwrap();
    let cases: Cases = toml::from_str(include_str!("data/link.toml")).unwrap();
    let mut wrong = Vec::new();
    for case in &cases.case {
        let mut marked = read(&case.text);
        let (linker, names) = link(&mut marked);
        let text = |number: u32| names[number as usize].span().of(&marked.text).unwrap();
        let chains: Vec<Vec<&str>> = linker
            .chains()
            .iter()
            .map(|first| linker.chains().mentions(first).map(text).collect())
            .filter(|chain: &Vec<_>| chain.len() > 1)
            .collect();
        if chains != case.chains {
            wrong.push(format!("{}\n  chains {chains:?}", case.text));
        }
        let of = |wanted: &str| -> Vec<u32> {
            (0..names.len() as u32)
                .filter(|&number| text(number) == wanted)
                .collect()
        };
        for (name, wanted) in &case.entries {
            let found: Vec<_> = of(name)
                .into_iter()
                .filter_map(|number| gazetteer.entry(names[number as usize].entry()?)?.id())
                .map(|id| id.to_string())
                .collect();
            if found.join(" ") != *wanted {
                wrong.push(format!("{}\n  {name} is {found:?}", case.text));
            }
        }
        for (name, wanted) in &case.canonical {
            let found = of(name).into_iter().filter_map(|number| {
                match names[number as usize].canonical()? {
                    Canonical::Text(span) => span.of(&marked.text),
                    Canonical::Entry(entry) => Some(gazetteer.entry(entry)?.name()),
                }
            });
            let found: Vec<_> = found.collect();
            if found.is_empty() || found.iter().any(|found| found != wanted) {
                wrong.push(format!("{}\n  {name} in full {found:?}", case.text));
            }
        }
        for number in 0..names.len() as u32 {
            let first = linker.chains().first(number);
            let mention_of = (first != number).then_some(first);
            assert_eq!(
                names[number as usize].mention_of(),
                mention_of,
                "{}",
                case.text
            );
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn an_office_carries_over() {
    let text =
        "Menteri Luar Negeri [P Retno Marsudi] tiba. [P Wang Yi] menyambut. [P Retno] pulang.";
    let mut marked = read(text);
    let (mut linker, _) = link(&mut marked);
    let found = officials(&marked);
    linker.carry(&found);
    let offices = |name| linker.chains().offices(name).collect::<Vec<_>>();
    assert_eq!(
        offices(2),
        [0],
        "Retno is the minister of the first sentence"
    );
    assert!(offices(1).is_empty());
}
