//! Short names and aliases of persons.

use super::chain::Chains;
use super::key::{Keys, Kind, Words};
use crate::lang::{OfficeClass, grammar, people};
use crate::name::{Label, Record};
use crate::view::TokenView;
use crate::why::{self, Act, Rule};

/// The first mention of the person `number`: the number itself where there is none before.
pub(super) fn first(
    view: TokenView<'_>,
    names: &[Record],
    (number, name): (usize, &Record),
    keys: &mut Keys,
    chains: &Chains,
) -> u32 {
    let words = keys.of(view, name);
    let alias_of = alias_of(view, names, number);
    if alias_of.is_some() {
        why::told(Rule::Alias, Act::Joined, || Some(name.span()));
    }
    let first = alias_of
        .map(|other| chains.first(other))
        .or_else(|| known(view, names, name, &words, keys, chains))
        .unwrap_or(number as u32);
    learn(keys, &words, first);
    if let Some(entry) = name.entry() {
        keys.keep(Kind::Entry, Label::Person, u64::from(entry), first);
    }
    if let Some((from, to)) = alias(view, name.last_token() as usize) {
        let words = keys.words(view, from, to);
        learn(keys, &words, first);
    }
    first
}

/// Keeps a name whole and by its words.
fn learn(keys: &mut Keys, words: &Words, first: u32) {
    keys.set(Kind::Full, Label::Person, words.hash(), first);
    for word in words.iter().filter(|word| word.is_whole()) {
        keys.set(Kind::Word, Label::Person, word.hash, first);
    }
}

fn known(
    view: TokenView<'_>,
    names: &[Record],
    name: &Record,
    words: &Words,
    keys: &mut Keys,
    chains: &Chains,
) -> Option<u32> {
    let person = Label::Person;
    let entry = name
        .entry()
        .and_then(|entry| keys.get(Kind::Entry, person, u64::from(entry)));
    let full = || keys.get(Kind::Full, person, words.hash());
    if let Some(first) = entry.or_else(full) {
        return Some(first);
    }
    if words.len() == 1 {
        let word = words.iter().next().filter(|word| word.is_whole())?;
        return keys.get(Kind::Word, person, word.hash);
    }
    // A longer or shorter form of someone who shares the last or the first word.
    let candidates = [words.iter().next_back(), words.iter().next()];
    for word in candidates.into_iter().flatten() {
        let Some(first) = keys.get(Kind::Word, person, word.hash) else {
            continue;
        };
        let other = names.get(chains.fullest(first) as usize)?;
        let other = keys.of(view, other);
        let (short, long) = if words.len() < other.len() {
            (words, &other)
        } else {
            (&other, words)
        };
        if short.fit(long) {
            return Some(first);
        }
    }
    None
}

/// The name before, where this one stands in brackets after it, or after `alias`.
fn alias_of(view: TokenView<'_>, names: &[Record], number: usize) -> Option<u32> {
    let before = names.get(number.checked_sub(1)?)?;
    let (from, to) = (
        before.last_token() as usize,
        names.get(number)?.first_token() as usize,
    );
    if before.label() != Label::Person {
        return None;
    }
    let last = names.get(number)?.last_token() as usize;
    let bracket = to == from + 1 && view.mark(from) == b'(' && view.mark(last) == b')';
    (bracket || to > from && to - from < 5 && is_called(view, from, to))
        .then_some(number as u32 - 1)
}

/// `alias`, `atau akrab disapa`, `yang biasa dipanggil`.
fn is_called(view: TokenView<'_>, from: usize, to: usize) -> bool {
    let mut called = false;
    (from..to).all(|at| {
        let word = view.lower(at);
        let calls = word.is(grammar::CALLS) || view.listed(at).is(people::ALIAS);
        called |= calls;
        calls || word.is(grammar::BESIDE_CALL) || view.mark(at) == b','
    }) && called
}

/// The alias in brackets after a name: `(Ahok)`; not an age, a party or an office.
fn alias(view: TokenView<'_>, at: usize) -> Option<(usize, usize)> {
    const LONGEST: usize = 3;
    const OTHER: u64 = OfficeClass::HEAD
        | OfficeClass::BODY
        | OfficeClass::BRANCH
        | OfficeClass::REGION
        | OfficeClass::LETTERS
        | OfficeClass::STATUS
        | OfficeClass::TIME;
    if view.mark(at) != b'(' {
        return None;
    }
    let after = view.after_bracket(at, at + LONGEST + 2)?;
    let (first, last) = (at + 1, after - 1);
    let all_names = last > first
        && (first..last).all(|inside| {
            view.capital(inside) && !view.is(inside, OTHER) && !view.word(inside).starts_with("F-")
        });
    all_names.then_some((first, last))
}
