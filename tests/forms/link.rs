//! Chains and entries of given names.

use std::collections::BTreeMap;

use entitas::gazetteer::{Case, Entry, Gazetteer, Hit};
use entitas::stages::{Canonical, Linker, Lookup, Record};
use entitas::text::fold;
use toml::{Table, Value};

use super::marked::{self, Marked, read};
use super::official::Classified;
use super::{Form, strings, table, text};

/// `text` with brackets; `chains` of more than one name; `entries` and `canonical` forms of those that a case is
/// about.
pub const LINK: Form = Form {
    name: "link",
    question: |analyzer, text| table([("text", marked::write_document(&analyzer.analyze(text)))]),
    answers: &["chains", "entries", "canonical"],
    answer,
};

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

/// The names of a marked text, linked with the embedded list.
pub fn link(marked: &Marked) -> Vec<Record> {
    let classified = Classified::of(marked);
    let columns = classified.columns(marked);
    let view = columns.view();
    let list = List(Gazetteer::embedded().unwrap(), hits(marked));
    let mut names: Vec<_> = marked.names.iter().map(|&name| list.give(name)).collect();
    Linker::default().link(view, &list, &mut names);
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

fn answer(case: &Table) -> Table {
    let gazetteer = Gazetteer::embedded().unwrap();
    let marked = read(text(case, "text"));
    let names = link(&marked);
    let words = |name: &Record| name.span().of(&marked.text).unwrap();
    let chains = chains(&names);
    let chains = chains
        .iter()
        .map(|chain| strings(chain.iter().map(|&number| words(&names[number]))));
    let entry = |name: &Record| Some(gazetteer.entry(name.entry()?)?.id()?.to_string());
    let canonical = |name: &Record| match name.canonical()? {
        Canonical::Name(full) => names[full as usize].span().of(&marked.text),
        Canonical::Entry(entry) => Some(gazetteer.entry(entry)?.name()),
    };
    // What the mentions of a name say, each different word once.
    let said = |wanted: &str, what: &dyn Fn(&Record) -> Option<String>, once: bool| {
        let mentions = names.iter().filter(|name| words(name) == wanted);
        let mut said: Vec<String> = mentions.filter_map(what).collect();
        if once {
            said.dedup();
        }
        Value::String(said.join(" "))
    };
    let mut answer = table([("chains", Value::Array(chains.collect()))]);
    if let Some(told) = case.get("entries").and_then(Value::as_table) {
        let found = told
            .keys()
            .map(|told| (told.clone(), said(told, &entry, false)));
        answer.insert("entries".to_owned(), Value::Table(found.collect()));
    }
    if let Some(told) = case.get("canonical").and_then(Value::as_table) {
        let full = |name: &Record| canonical(name).map(str::to_owned);
        let found = told
            .keys()
            .map(|told| (told.clone(), said(told, &full, true)));
        answer.insert("canonical".to_owned(), Value::Table(found.collect()));
    }
    answer
}
