//! What the words met lately can mean.

use super::classify::classify;
use super::lexeme::Lexeme;
use crate::token::Token;

/// A cache of fixed size in front of [`classify`]: each slot holds the word that came last of those
/// that fall on it. News repeats nine in ten of its words within it.
#[derive(Debug)]
pub(super) struct Known {
    slots: Vec<Slot>,
}

/// A word of up to 15 bytes, with its length in the last one, and its class. No word is all noughts.
#[derive(Clone, Copy, Debug, Default)]
struct Slot {
    key: [u64; 2],
    lexeme: Lexeme,
}

const BITS: u32 = 14;

impl Default for Known {
    fn default() -> Known {
        Known {
            slots: vec![Slot::default(); 1 << BITS],
        }
    }
}

impl Known {
    /// The class of a token.
    #[inline]
    pub(super) fn classify(&mut self, text: &str, token: Token) -> Lexeme {
        let Some(key) = key(text.as_bytes(), token.start(), token.end()) else {
            return classify(token.text(text));
        };
        let Some(slot) = self.slots.get_mut(place(key)) else {
            return classify(token.text(text));
        };
        if slot.key != key {
            let lexeme = classify(token.text(text));
            *slot = Slot { key, lexeme };
        }
        slot.lexeme
    }
}

/// The bytes of a word of up to 15 bytes and their number; no two words share it.
#[inline]
fn key(text: &[u8], start: usize, end: usize) -> Option<[u64; 2]> {
    let len = end.wrapping_sub(start);
    if len > 15 {
        return None;
    }
    let bytes = match text.get(start..).and_then(<[u8]>::first_chunk::<16>) {
        Some(bytes) => u128::from_le_bytes(*bytes) & !(u128::MAX << (8 * len)),
        None => text
            .get(start..end)?
            .iter()
            .rev()
            .fold(0, |bytes, &byte| bytes << 8 | u128::from(byte)),
    };
    let key = bytes | (len as u128) << 120;
    Some([key as u64, (key >> 64) as u64])
}

/// Its slot: the high bits of a product, which depend on every byte.
#[inline]
fn place([low, high]: [u64; 2]) -> usize {
    const ODD: u64 = 0x9e37_79b9_7f4a_7c15;
    let mixed = low.wrapping_mul(ODD) ^ high;
    (mixed.wrapping_mul(ODD) >> (64 - BITS)) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_tell_words_apart() {
        let text = "a\0 a ab Jakarta jakarta limabelashuruf1 enambelashuruf12 a";
        let words = text.split(' ').map(|word| {
            let start = word.as_ptr() as usize - text.as_ptr() as usize;
            key(text.as_bytes(), start, start + word.len())
        });
        let keys: Vec<_> = words.collect();
        for (at, one) in keys.iter().enumerate() {
            for (other, two) in keys.iter().enumerate().take(at) {
                let same = (other, at) == (1, 7);
                assert_eq!(one == two, same, "{other} {at}");
            }
        }
        assert_eq!(keys.get(6), Some(&None));
    }

    #[test]
    fn words_that_share_a_slot_keep_their_class() {
        let mut known = Known::default();
        let text: String = (0..20_000).map(|n| format!("kata{n} dua {n} ")).collect();
        for token in crate::token::tokenize(&text) {
            let class = classify(token.text(&text));
            assert_eq!(known.classify(&text, token), class);
        }
    }
}
