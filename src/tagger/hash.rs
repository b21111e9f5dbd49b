//! The hash of words and features.
//!
//! It is part of the model's file format: a change needs a new version of that.

const K: u64 = 0x9E37_79B9_7F4A_7C15;

/// The first eight bytes as a little-endian number; missing ones count as zero.
#[inline]
fn word(chunk: &[u8]) -> u64 {
    match <[u8; 8]>::try_from(chunk) {
        Ok(eight) => u64::from_le_bytes(eight),
        Err(_) => chunk
            .iter()
            .rev()
            .fold(0, |sum, &byte| sum << 8 | u64::from(byte)),
    }
}

/// Two hashes made one; the order counts.
#[inline]
pub(crate) const fn mix(a: u64, b: u64) -> u64 {
    let mut h = (a.rotate_left(23) ^ b).wrapping_mul(K);
    h ^= h >> 32;
    h = h.wrapping_mul(0xD6E8_FEB8_6659_FD93);
    h ^ (h >> 29)
}

/// The hash of a string.
#[inline]
pub(crate) fn string(text: &str) -> u64 {
    text.as_bytes()
        .chunks(8)
        .fold(text.len() as u64, |h, chunk| mix(h, word(chunk)))
}
