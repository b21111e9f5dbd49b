//! Bodies called by their kind alone, which is no name: `Pengadilan Negeri`, `Dewan Komisaris`.

use crate::label::Label;
use crate::lang::{Word, chat, generic, people};
use crate::token::Traits;
use crate::view::TokenView;

/// Whether the words of a name are only a kind of body or place (`lang/word/generic.txt`).
pub(super) fn is_kind(mut words: impl Iterator<Item = Word>) -> bool {
    let Some(first) = words.next() else {
        return false;
    };
    match words.next() {
        None => first.is(generic::GENERIC_BODY) || first.is(generic::GENERIC_PLACE),
        Some(next) => {
            let tail = |word: Word| word.is(generic::GENERIC_TAIL);
            first.is(generic::GENERIC_BODY) && tail(next) && words.all(tail)
        }
    }
}

/// Whether a word makes the name of a land behind it that of a language: `berbahasa Jawa`.
fn is_tongue(word: Word) -> bool {
    word.is(generic::TONGUE)
}

/// Whether a city's name in small letters is the noun that it is too: `padang rumput`, but `gempa di padang.` and where nothing
/// has a capital; whether a person's is a noun twice: `Mama-Mama`.
pub(super) fn is_common_noun(view: TokenView<'_>, at: usize, label: Label) -> bool {
    if label == Label::Person {
        let halves = view.word(at).split_once('-');
        return halves.is_some_and(|(one, other)| one == other);
    }
    let is_noun = label == Label::Place && view.lower(at).is(generic::CITY_NOUN);
    let leads = || {
        let before = at.checked_sub(1);
        before.is_some_and(|before| view.listed(before).is(chat::LEADS)) && !view.is_word(at + 1)
    };
    is_noun && !view.is_small() && !leads()
}

/// Whether a word blesses the prophet or the companion of one whose name it follows: `Nabi Ibrahim AS`.
pub(super) fn blesses(view: TokenView<'_>, at: usize) -> bool {
    const LONGEST: usize = 4;
    if !view.capital_word(at).is(people::BLESSING) {
        return false;
    }
    let before = (1..=LONGEST).map_while(|back| at.checked_sub(back));
    let mut before = before.take_while(|&at| view.capital(at));
    before.any(|at| view.listed(at).is(people::ROYAL))
}

/// Whether such a word stands before a name, or before the row that it stands in: `bahasa Yunani, Ibrani, Belanda dan Perancis`.
pub(super) fn follows_tongue(view: TokenView<'_>, first: usize) -> bool {
    const LONGEST: usize = 6;
    let mut at = first;
    for _ in 0..LONGEST {
        let Some(before) = at.checked_sub(1) else {
            return false;
        };
        let word = view.listed(before);
        if is_tongue(word) {
            return true;
        }
        let is_joint = view.mark(before) == b',' || word.is(chat::AND_PLACE);
        if !is_joint || before == 0 || !view.has(before - 1, Traits::CAPITAL) {
            return false;
        }
        at = before - 1;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_is_no_name() {
        let is_generic = |name: &str| is_kind(name.split_whitespace().map(Word::of));
        for kind in [
            "Pengadilan\nNegeri",
            "DEWAN KOMISARIS",
            "Badan Usaha Milik Negara",
            "Sekolah Menengah Pertama",
            "Pemukiman",
        ] {
            assert!(is_generic(kind), "{kind}");
        }
        for name in [
            "Pengadilan Negeri Blora",
            "Sekolah Melati",
            "Kawasan Pemukiman",
            "Kejaksaan Agung",
            "Negeri",
            "",
        ] {
            assert!(!is_generic(name), "{name}");
        }
    }
}
