//! Acronyms to which a text gives another meaning than the lists: `Liga Primer Indonesia (LPI)`,
//! where the lists know the Lembaga Pengelola Investasi, `Dividend Payout Ratio (DPR)`.

use super::acronym::{glossed, spelt_from};
use super::key::{Keys, Kind};
use crate::gazetteer::Class;
use crate::lang::{grammar, word};
use crate::name::{Lookup, Record};
use crate::view::TokenView;
use crate::why::{self, Act, Rule};

/// Takes the entry from acronyms that the text gives another meaning anywhere, those that stand before it too: `Nilai KPI`,
/// then `Key Performance Indicators (KPI)`.
pub(super) fn forget<'g>(
    view: TokenView<'_>,
    known: &impl Lookup<'g>,
    names: &mut [Record],
    keys: &mut Keys,
) {
    let mut any = false;
    for number in 0..names.len() {
        any |= is_redefined(view, known, names, number, keys);
    }
    for number in (0..names.len()).filter(|_| any) {
        if is_redefined(view, known, names, number, keys)
            && let Some(name) = names.get_mut(number)
        {
            why::told(Rule::LocalAcronym, Act::Dropped, || Some(name.span()));
            name.set_entry(None);
        }
    }
}

/// Whether the name `number` is an acronym that the text, here or before, gives another meaning.
fn is_redefined<'g>(
    view: TokenView<'_>,
    known: &impl Lookup<'g>,
    names: &[Record],
    number: usize,
    keys: &mut Keys,
) -> bool {
    let Some(name) = names.get(number) else {
        return false;
    };
    let at = name.first_token() as usize;
    let Some(entry) = name.entry().and_then(|entry| known.entry(entry)) else {
        return false;
    };
    if name.last_token() as usize != at + 1 || !view.acronym(at) {
        return false;
    }
    let hash = keys.words(view, at, at + 1).hash();
    if keys.get(Kind::Redefined, name.label(), hash).is_some() {
        return true;
    }
    let in_bracket = |&bracket: &usize| view.mark(bracket) == b'(' && view.mark(at + 1) == b')';
    let bracket = at.checked_sub(1).filter(in_bracket);
    let Some(bracket) = bracket.or_else(|| shortened(view, at)) else {
        return false;
    };
    // What is abroad is spelt in its own language, and listed in Indonesian.
    let is_foreign = matches!(
        entry.class(),
        Class::International | Class::ForeignBody | Class::Federation
    );
    let glossed = glossed(view, known, names, number);
    let is_of_listed = glossed
        .and_then(|before| names.get(before as usize)?.entry())
        .is_some();
    // `PT Primainti Permata (PIP)` is not spelt by its first letters, but told beside them.
    let stands_for = spelt_from(view, bracket, view.word(at)).or_else(|| {
        let before = names.get(glossed? as usize)?;
        Some(before.first_token() as usize)
    });
    let redefined = !is_of_listed
        && !(glossed.is_some() && is_foreign)
        && stands_for.is_some_and(|first| !shares_words(view, first, bracket, entry.name()));
    if redefined {
        keys.set(Kind::Redefined, name.label(), hash, number as u32);
    }
    redefined
}

/// Whether half of the words of a listed name stand in `first..last`, perhaps misspelt: `Badan Intelejen Negera`.
fn shares_words(view: TokenView<'_>, first: usize, last: usize, name: &str) -> bool {
    const ALIKE: usize = 3;
    fn begin(word: &str) -> Option<&[u8]> {
        word.as_bytes().get(..ALIKE)
    }
    let is_alike = |own: &[u8], at: usize| {
        begin(view.word(at)).is_some_and(|begin| begin.eq_ignore_ascii_case(own))
    };
    let stands =
        |word: &str| begin(word).is_some_and(|own| (first..last).any(|at| is_alike(own, at)));
    let words = || name.split([' ', ',', '-']).filter(|word| word.len() > 2);
    2 * words().filter(|word| stands(word)).count() >= words().count()
}

/// Where the name ends that the text says an acronym stands for: `Kewajiban Pelayanan Universal yang selanjutnya disingkat KPU`.
fn shortened(view: TokenView<'_>, at: usize) -> Option<usize> {
    const MOST: usize = 4;
    let before = at.checked_sub(1)?;
    if !view.lower(before).is(grammar::SHORTENS) {
        return None;
    }
    let words = (1..=MOST).map_while(|back| before.checked_sub(back));
    let is_between = |&at: &usize| {
        let word = view.lower(at);
        word.is(grammar::BESIDE_SHORTENS) || word == word::YANG || view.mark(at) == b','
    };
    words.take_while(is_between).last().or(Some(before))
}
