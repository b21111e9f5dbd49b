//! Buffers that serve for text after text.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasher, Hash};

/// Bytes that a buffer keeps however little is put into it.
const MOST_KEPT: usize = 1 << 18;

/// How many items a buffer that has room for `capacity` of `bytes` each keeps room for, where that is
/// less: one that was last used for less than a quarter of its room gives most of it back, so that one
/// outsized text costs its memory only until the next but one, and texts of one size none of their time.
fn kept(len: usize, capacity: usize, bytes: usize) -> Option<usize> {
    let least = MOST_KEPT / bytes.max(1);
    (capacity > least && len < capacity / 4).then(|| least.max(2 * len))
}

/// Empties a buffer.
#[inline]
pub(crate) fn reuse<T>(buffer: &mut Vec<T>) {
    let kept = kept(buffer.len(), buffer.capacity(), size_of::<T>());
    buffer.clear();
    if let Some(kept) = kept {
        buffer.shrink_to(kept);
    }
}

/// Empties a table.
#[inline]
pub(crate) fn reuse_map<K: Eq + Hash, V, S: BuildHasher>(table: &mut HashMap<K, V, S>) {
    let kept = kept(table.len(), table.capacity(), size_of::<(K, V)>());
    table.clear();
    if let Some(kept) = kept {
        table.shrink_to(kept);
    }
}

/// Empties a set.
#[inline]
pub(crate) fn reuse_set<K: Eq + Hash, S: BuildHasher>(set: &mut HashSet<K, S>) {
    let kept = kept(set.len(), set.capacity(), size_of::<K>());
    set.clear();
    if let Some(kept) = kept {
        set.shrink_to(kept);
    }
}

/// Empties a string.
#[inline]
pub(crate) fn reuse_text(buffer: &mut String) {
    let kept = kept(buffer.len(), buffer.capacity(), 1);
    buffer.clear();
    if let Some(kept) = kept {
        buffer.shrink_to(kept);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn room_that_goes_unused_is_given_back() {
        let mut buffer = vec![0u64; 1 << 20];
        reuse(&mut buffer);
        assert!(buffer.capacity() >= 1 << 20, "it was used");
        buffer.resize(1000, 0);
        reuse(&mut buffer);
        assert!(buffer.capacity() <= MOST_KEPT / 8, "{}", buffer.capacity());
        buffer.resize(10, 0);
        let room = buffer.capacity();
        reuse(&mut buffer);
        assert_eq!(buffer.capacity(), room, "little room stays");
        let mut table: HashMap<u64, u64> = (0..1 << 17).map(|key| (key, key)).collect();
        reuse_map(&mut table);
        assert!(table.capacity() >= 1 << 17);
        reuse_map(&mut table);
        assert!(table.capacity() < 1 << 16, "{}", table.capacity());
    }
}
