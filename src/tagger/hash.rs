//! The two hashes of the model file: of features, and of sections.
//!
//! Both are part of the file format: a change of either needs a new version of it.

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

/// The checksum of a section.
///
/// Four lanes, each step of which can be undone (xor, then times an odd number): a change inside
/// one aligned group of eight bytes therefore always changes the sum, and other damage goes
/// unnoticed once in 2⁶⁴. Faster than CRC-32 without its instructions.
pub(crate) fn checksum(data: &[u8]) -> u64 {
    let mut lanes = [K, K ^ 1, K ^ 2, K ^ 3];
    let mut blocks = data.chunks_exact(32);
    for block in &mut blocks {
        for (lane, chunk) in lanes.iter_mut().zip(block.chunks_exact(8)) {
            *lane = (*lane ^ word(chunk)).wrapping_mul(K).rotate_left(29);
        }
    }
    for (lane, chunk) in lanes.iter_mut().zip(blocks.remainder().chunks(8)) {
        *lane = (*lane ^ word(chunk)).wrapping_mul(K).rotate_left(29);
    }
    lanes.iter().fold(data.len() as u64, |sum, &lane| {
        (sum ^ lane).wrapping_mul(K).rotate_left(29)
    })
}
