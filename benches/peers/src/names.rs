//! Names of a list in running text: the embedded names of entitas, given to everybody.

use aho_corasick::{AhoCorasick, MatchKind};
use daachorse::{DoubleArrayAhoCorasick, DoubleArrayAhoCorasickBuilder};
use entitas::gazetteer::{Case, Gazetteer};
use entitas::text::fold;
use entitas::token;

use crate::measure::{Contender, Result, race};
use crate::text::Text;

/// Automata find names within words too, and only as they are written; entitas finds whole words
/// in any case, with aliases and inflected heads, out of tokens it makes itself.
pub fn names(text: &Text<'_>, rounds: usize) -> Vec<Result> {
    let gazetteer = Gazetteer::embedded().expect("the embedded names are sound");
    let list = list(gazetteer);
    let daachorse: DoubleArrayAhoCorasick<u32> = DoubleArrayAhoCorasickBuilder::new()
        .match_kind(daachorse::MatchKind::LeftmostLongest)
        .build(&list)
        .expect("distinct names");
    let aho = AhoCorasick::builder()
        .match_kind(MatchKind::LeftmostLongest)
        .build(&list)
        .expect("not too many names");
    let whole = text.whole;
    let lines = &text.lines;
    let bytes = text.bytes();
    // As an analyzer's worker has them, which looks every distinct word up once.
    let known = token::tokenize(whole);
    let mut buffer = String::new();
    let symbols = known
        .iter()
        .map(|token| gazetteer.symbol(fold(token.text(whole), &mut buffer)));
    let symbols: Vec<_> = symbols.collect();
    let known = (known, symbols);
    race(
        rounds,
        vec![
            Contender::new(
                "entitas, tokens and names",
                bytes,
                from_text(gazetteer, lines),
            ),
            Contender::new("entitas, words looked up", bytes, {
                let tokens = known.0.as_slice();
                let symbols = known.1.as_slice();
                let mut hits = Vec::new();
                move || {
                    hits.clear();
                    let case = |at: usize| tokens.get(at).map_or(Case::Any, |&t| Case::of(t));
                    gazetteer.find(symbols, case, &mut hits);
                    hits.len()
                }
            }),
            Contender::new("daachorse", bytes, move || {
                daachorse.leftmost_find_iter(whole).count()
            }),
            Contender::new("aho-corasick", bytes, move || aho.find_iter(whole).count()),
        ],
    )
}

/// Makes the tokens of each line and finds the names among them.
fn from_text<'t>(gazetteer: &'t Gazetteer, lines: &'t [&'t str]) -> impl FnMut() -> usize + 't {
    let (mut tokens, mut symbols, mut hits) = (Vec::new(), Vec::new(), Vec::new());
    let mut buffer = String::new();
    move || {
        let mut found = 0;
        for line in lines {
            token::tokenize_into(line, &mut tokens);
            symbols.clear();
            symbols.extend(
                tokens
                    .iter()
                    .map(|token| gazetteer.symbol(fold(token.text(line), &mut buffer))),
            );
            hits.clear();
            let case = |at: usize| tokens.get(at).map_or(Case::Any, |&t| Case::of(t));
            gazetteer.find(&symbols, case, &mut hits);
            found += hits.len();
        }
        found
    }
}

/// Every distinct name.
fn list(gazetteer: &Gazetteer) -> Vec<&str> {
    let entries = (0..gazetteer.len() as u32).filter_map(|index| gazetteer.entry(index));
    let mut names: Vec<&str> = entries.map(|entry| entry.name()).collect();
    names.sort_unstable();
    names.dedup();
    assert!(names.len() > 10_000, "only {} names", names.len());
    names
}
