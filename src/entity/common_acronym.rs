//! Acronyms that name no body.

use crate::lang::lists::acronyms::COMMON;

/// Whether `word` is one of them.
pub(super) fn is_common(word: &str) -> bool {
    word.len() <= 8 && COMMON.binary_search(&word).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bodies_are_not_among_them() {
        assert!(is_common("TPPO") && !is_common("KPK"));
        // Nothing else is looked up.
        let is_acronym = |word: &&str| !word.contains(char::is_lowercase);
        assert!(COMMON.iter().all(is_acronym));
    }
}
