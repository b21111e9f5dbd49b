//! Words that begin a sentence but no name: what tells `… bersama Mahfud Md. Dia juga …` from
//! `… bersama H. Ahmad`.

use crate::lang::lists::starters::STARTER;

/// Whether `word` begins sentences and no names, in any case.
pub(crate) fn is_starter(word: &str) -> bool {
    let mut buffer = [0; 12];
    let Some(lower) = buffer.get_mut(..word.len()) else {
        return false;
    };
    lower.copy_from_slice(word.as_bytes());
    lower.make_ascii_lowercase();
    STARTER
        .binary_search_by(|starter| starter.as_bytes().cmp(lower))
        .is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn starters_are_short() {
        assert!(STARTER.iter().all(|word| word.len() <= 12));
        assert!(is_starter("Dia") && is_starter("NAMUN") && !is_starter("Ahmad"));
    }
}
