//! Bodies called by their kind alone, which is no name: `Pengadilan Negeri`, `Dewan Komisaris`.

use crate::lang::{Word, chat, generic};
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
