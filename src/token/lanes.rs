//! Classes of 64 bytes at once, a bit a byte.

/// Bytes looked at in one step.
pub(super) const BLOCK: usize = 64;

/// Bit `n` of each mask tells of byte `n` of a block.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Masks {
    /// ASCII letters, digits and the underscore.
    pub(super) word: u64,
    /// `a` to `z`.
    pub(super) small: u64,
    /// `0` to `9` and the underscore.
    pub(super) digit: u64,
    /// The space alone.
    pub(super) space: u64,
    pub(super) comma: u64,
}

impl Masks {
    /// The masks without the first bytes of the block, fewer than all.
    #[inline]
    pub(super) fn behind(self, bytes: usize) -> Masks {
        let behind = |mask: u64| mask.wrapping_shr(bytes as u32);
        Masks {
            word: behind(self.word),
            small: behind(self.small),
            digit: behind(self.digit),
            space: behind(self.space),
            comma: behind(self.comma),
        }
    }
}

/// A way to read the masks of a block that this machine has.
pub(super) trait Lanes: Copy {
    fn masks(self, block: &[u8; BLOCK]) -> Masks;
}

/// What every machine has: 16 bytes at a time on x86-64, byte by byte elsewhere.
#[derive(Clone, Copy)]
pub(super) struct Narrow;

impl Lanes for Narrow {
    #[cfg(target_arch = "x86_64")]
    #[inline]
    #[allow(unsafe_code)]
    fn masks(self, block: &[u8; BLOCK]) -> Masks {
        // SAFETY: `narrow` needs SSE2 and nothing else, and every x86-64 has SSE2. It is tested
        // against `one_by_one`, and makes the scanner three times as fast (DESIGN.md).
        unsafe { narrow(block) }
    }

    #[cfg(not(target_arch = "x86_64"))]
    #[inline]
    fn masks(self, block: &[u8; BLOCK]) -> Masks {
        one_by_one(block)
    }
}

#[cfg(target_arch = "x86_64")]
pub(super) use wide::Wide;

#[cfg(target_arch = "x86_64")]
mod wide {
    use super::{BLOCK, Lanes, Masks};

    /// 32 bytes at a time, where the machine can. Only [`Wide::find`] makes one, so that it proves
    /// what it was asked for: AVX2, BMI1 and BMI2.
    #[derive(Clone, Copy)]
    pub(in crate::token) struct Wide(());

    impl Wide {
        #[inline]
        pub(in crate::token) fn find() -> Option<Wide> {
            let has = is_x86_feature_detected!("avx2")
                && is_x86_feature_detected!("bmi1")
                && is_x86_feature_detected!("bmi2");
            has.then_some(Wide(()))
        }
    }

    impl Lanes for Wide {
        #[inline(always)]
        #[allow(unsafe_code)]
        fn masks(self, block: &[u8; BLOCK]) -> Masks {
            // SAFETY: `wide` needs AVX2 and nothing else, and `self` proves it. It is tested
            // against `one_by_one`; its gain is in DESIGN.md.
            unsafe { super::wide(block) }
        }
    }
}

/// Four numbers of 64 bits at most, one behind the other.
#[cfg(target_arch = "x86_64")]
#[inline(always)]
fn quarter(lane: &[u8], number: usize) -> i64 {
    let (quarters, _) = lane.as_chunks::<8>();
    quarters
        .get(number)
        .map_or(0, |bytes| i64::from_le_bytes(*bytes))
}

#[cfg(target_arch = "x86_64")]
#[inline]
#[target_feature(enable = "sse2")]
fn narrow(block: &[u8; BLOCK]) -> Masks {
    use std::arch::x86_64::*;

    let (lanes, _) = block.as_chunks::<16>();
    let mut masks = Masks::default();
    for (at, lane) in lanes.iter().enumerate() {
        let bytes = _mm_set_epi64x(quarter(lane, 1), quarter(lane, 0));
        // Signed comparisons: bytes from 0x80 on are negative, and in no class.
        let between = |bytes, low: u8, high: u8| {
            let above = _mm_cmpgt_epi8(bytes, _mm_set1_epi8(low as i8 - 1));
            let below = _mm_cmpgt_epi8(_mm_set1_epi8(high as i8 + 1), bytes);
            _mm_and_si128(above, below)
        };
        let is = |byte: u8| _mm_cmpeq_epi8(bytes, _mm_set1_epi8(byte as i8));
        let bits = |class| u64::from(_mm_movemask_epi8(class) as u32) << (16 * at);
        let letter = between(_mm_or_si128(bytes, _mm_set1_epi8(0x20)), b'a', b'z');
        let digit = _mm_or_si128(between(bytes, b'0', b'9'), is(b'_'));
        masks.word |= bits(_mm_or_si128(letter, digit));
        masks.small |= bits(between(bytes, b'a', b'z'));
        masks.digit |= bits(digit);
        masks.space |= bits(is(b' '));
        masks.comma |= bits(is(b','));
    }
    masks
}

#[cfg(target_arch = "x86_64")]
#[inline]
#[target_feature(enable = "avx2")]
fn wide(block: &[u8; BLOCK]) -> Masks {
    use std::arch::x86_64::*;

    let (lanes, _) = block.as_chunks::<32>();
    let mut masks = Masks::default();
    for (at, lane) in lanes.iter().enumerate() {
        let [a, b, c, d] = [0, 1, 2, 3].map(|number| quarter(lane, number));
        let bytes = _mm256_set_epi64x(d, c, b, a);
        // As in `narrow`.
        let between = |bytes, low: u8, high: u8| {
            let above = _mm256_cmpgt_epi8(bytes, _mm256_set1_epi8(low as i8 - 1));
            let below = _mm256_cmpgt_epi8(_mm256_set1_epi8(high as i8 + 1), bytes);
            _mm256_and_si256(above, below)
        };
        let is = |byte: u8| _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8(byte as i8));
        let bits = |class| u64::from(_mm256_movemask_epi8(class) as u32) << (32 * at);
        let letter = between(_mm256_or_si256(bytes, _mm256_set1_epi8(0x20)), b'a', b'z');
        let digit = _mm256_or_si256(between(bytes, b'0', b'9'), is(b'_'));
        masks.word |= bits(_mm256_or_si256(letter, digit));
        masks.small |= bits(between(bytes, b'a', b'z'));
        masks.digit |= bits(digit);
        masks.space |= bits(is(b' '));
        masks.comma |= bits(is(b','));
    }
    masks
}

/// The safe twin of the lanes.
#[cfg(any(test, not(target_arch = "x86_64")))]
#[inline]
fn one_by_one(block: &[u8; BLOCK]) -> Masks {
    let mut masks = Masks::default();
    for (at, byte) in block.iter().enumerate() {
        let bit = |is: bool| u64::from(is) << at;
        masks.word |= bit(byte.is_ascii_alphanumeric() || *byte == b'_');
        masks.small |= bit(byte.is_ascii_lowercase());
        masks.digit |= bit(byte.is_ascii_digit() || *byte == b'_');
        masks.space |= bit(*byte == b' ');
        masks.comma |= bit(*byte == b',');
    }
    masks
}

#[cfg(test)]
mod tests {
    use super::*;

    fn agree(block: &[u8; BLOCK]) {
        assert_eq!(Narrow.masks(block), one_by_one(block));
        #[cfg(target_arch = "x86_64")]
        if let Some(wide) = Wide::find() {
            assert_eq!(wide.masks(block), one_by_one(block));
        }
    }

    #[test]
    fn lanes_agree_with_bytes() {
        let mut state = 1u32;
        for _ in 0..2_000 {
            let block: [u8; BLOCK] = std::array::from_fn(|_| {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                (state >> 24) as u8
            });
            agree(&block);
        }
        let all: Vec<u8> = (0..=255).collect();
        all.as_chunks::<BLOCK>().0.iter().for_each(agree);
    }
}
