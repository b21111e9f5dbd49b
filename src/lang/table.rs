//! A small word table built by the compiler, so that looking a word up is one hash and no start-up.

/// A word of up to sixteen bytes as one integer, its ASCII letters made small; a longer one by a
/// hash, which no word shares by any likelihood. An empty word has no key.
pub(crate) const fn key(word: &[u8]) -> Option<u128> {
    if word.is_empty() {
        return None;
    }
    let mut key = 0u128;
    let mut at = word.len();
    while at > 0 {
        at -= 1;
        let small = word[at].to_ascii_lowercase() as u128;
        key = if word.len() > WHOLE {
            (key ^ small).wrapping_mul(0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835)
        } else {
            key << 8 | small
        };
    }
    Some(key)
}

/// Words up to this many bytes are keys by themselves.
const WHOLE: usize = 16;

/// The same, for words that are not known when the code is compiled. The word is loaded as overlapping integers, since
/// bytes written one by one and read back at once would stall.
#[inline]
pub(crate) fn folded_key(word: &[u8]) -> Option<u128> {
    let len = word.len();
    let (low, high) = if let (Some(first), Some(last)) = (word.first_chunk(), word.last_chunk()) {
        if len > WHOLE {
            return long_key(word);
        }
        let rest = u128::from(u64::from_le_bytes(*last)) << (8 * (len - 8));
        (u64::from_le_bytes(*first), (rest >> 64) as u64)
    } else if let (Some(first), Some(last)) = (word.first_chunk(), word.last_chunk()) {
        let rest = u64::from(u32::from_le_bytes(*last)) << (8 * (len - 4));
        (u64::from(u32::from_le_bytes(*first)) | rest, 0)
    } else {
        let byte = |at: usize| word.get(at).map_or(0, |&byte| u64::from(byte) << (8 * at));
        if word.is_empty() {
            return None;
        }
        (byte(0) | byte(1) | byte(2), 0)
    };
    Some(u128::from(small(low)) | u128::from(small(high)) << 64)
}

#[cold]
fn long_key(word: &[u8]) -> Option<u128> {
    key(word)
}

/// Eight bytes with the capital ASCII letters among them made small.
#[inline]
const fn small(bytes: u64) -> u64 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    let heptets = bytes & (0x7f * ONES);
    let from_a = heptets + (0x80 - b'A' as u64) * ONES;
    let past_z = heptets + (0x7f - b'Z' as u64) * ONES;
    let capital = (from_a ^ past_z) & !bytes & (0x80 * ONES);
    bytes | capital >> 2
}

const fn space(words: &[u8]) -> Option<usize> {
    let mut at = 0;
    while at < words.len() {
        if words[at] == b' ' {
            return Some(at);
        }
        at += 1;
    }
    None
}

/// So many slots leave a third of them free.
pub(crate) const fn slots(words: usize) -> usize {
    (words + words / 2 + 1).next_power_of_two()
}

/// Open addressing over `N` slots, a power of two above the number of words.
pub(crate) struct Table<T: 'static, const N: usize> {
    keys: [u128; N],
    values: [T; N],
}

const fn slot(key: u128, slots: usize) -> usize {
    let mixed = (key as u64) ^ ((key >> 64) as u64).rotate_left(29);
    (mixed.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 40) as usize & (slots - 1)
}

impl<T: Copy, const N: usize> Table<T, N> {
    /// Every entry is one word, or several with a space between them. An empty word, or one that
    /// stands twice, does not compile. `blank` fills the free slots.
    pub(crate) const fn new(entries: &[(&str, T)], blank: T) -> Table<T, N> {
        let mut table = Table {
            keys: [0; N],
            values: [blank; N],
        };
        let mut next = 0;
        while next < entries.len() {
            let (words, value) = entries[next];
            let mut rest = words.as_bytes();
            while let Some(end) = space(rest) {
                let (word, after) = rest.split_at(end);
                table.insert(word, value);
                (_, rest) = after.split_at(1);
            }
            table.insert(rest, value);
            next += 1;
        }
        table
    }

    /// The same with some words more, one each.
    pub(crate) const fn with(mut self, words: &[&str], value: T) -> Table<T, N> {
        let mut at = 0;
        while at < words.len() {
            self.insert(words[at].as_bytes(), value);
            at += 1;
        }
        self
    }

    const fn insert(&mut self, word: &[u8], value: T) {
        assert!(!word.is_empty(), "an empty word");
        let Some(key) = key(word) else { return };
        let mut at = slot(key, N);
        while self.keys[at] != 0 {
            assert!(self.keys[at] != key, "a word stands twice");
            at = (at + 1) & (N - 1);
        }
        self.keys[at] = key;
        self.values[at] = value;
    }

    /// The value of the word with this key.
    #[inline]
    pub(crate) fn get(&self, key: u128) -> Option<T> {
        let mut at = slot(key, N);
        loop {
            let found = *self.keys.get(at)?;
            if found == key {
                return self.values.get(at).copied();
            }
            if found == 0 {
                return None;
            }
            at = (at + 1) & (N - 1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_it_holds() {
        static TABLE: Table<u8, 8> = Table::new(&[("satu esa", 1), ("sembilan", 9)], 0);
        let get = |word: &str| TABLE.get(folded_key(word.as_bytes())?);
        assert_eq!(get("SATU"), Some(1));
        assert_eq!(get("sembilan"), Some(9));
        assert_eq!(get("esa"), Some(1));
        assert_eq!(get("sat"), None);
        assert_eq!(get(""), None);
        assert_eq!(get("pertanggungjawaban"), None);
        for word in [
            "A",
            "Za",
            "@[`{",
            "ÀZ",
            "Sembilan",
            "undang-Undang",
            "SEMBILANBELAS123",
        ] {
            let folded = word.to_ascii_lowercase();
            assert_eq!(
                folded_key(word.as_bytes()),
                key(folded.as_bytes()),
                "{word}"
            );
        }
    }
}
