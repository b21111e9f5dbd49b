//! Bodies called by their kind alone, which is no name: `Pengadilan Negeri`, `Dewan Komisaris`.

use crate::lang::{Word, generic};

/// Whether a name is only the kind of a body (`lang/word/generic.txt`).
pub(super) fn is_generic(name: &str) -> bool {
    let mut words = name.split_whitespace().map(Word::of);
    words
        .next()
        .is_some_and(|word| word.is(generic::GENERIC_BODY))
        && words.all(|word| word.is(generic::GENERIC_TAIL))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_is_no_name() {
        for kind in [
            "Pengadilan\nNegeri",
            "DEWAN KOMISARIS",
            "Badan Usaha Milik Negara",
        ] {
            assert!(is_generic(kind), "{kind}");
        }
        for name in ["Pengadilan Negeri Blora", "Kejaksaan Agung", "Negeri", ""] {
            assert!(!is_generic(name), "{name}");
        }
    }
}
