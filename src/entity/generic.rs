//! Bodies called by their kind alone, which is no name: `Pengadilan Negeri`, `Dewan Komisaris`.

use crate::lang::{Word, generic};

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
pub(super) fn is_tongue(word: Word) -> bool {
    word.is(generic::TONGUE)
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
