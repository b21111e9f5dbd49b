//! Classes of 64 bytes at once, a bit a byte.

use wide::i8x16;

/// Bytes looked at in one step.
pub(super) const BLOCK: usize = 64;

/// The bytes of [`Masks::apart`], each at the place of its lower half; where there is none for a
/// place, one that belongs elsewhere.
const APART: [u8; 16] = *b"!!\"!$%!!()!;!]>?";

/// Bit `n` of each mask tells of byte `n` of a block.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Masks {
    /// ASCII letters.
    pub(super) letter: u64,
    /// `a` to `z`.
    pub(super) small: u64,
    pub(super) digit: u64,
    /// The space alone.
    pub(super) space: u64,
    pub(super) newline: u64,
    pub(super) comma: u64,
    pub(super) dot: u64,
    pub(super) hyphen: u64,
    /// `:` and `/`.
    pub(super) colon: u64,
    /// Of the marks that are tokens of their own whatever stands beside them, the common ones:
    /// [`APART`].
    pub(super) apart: u64,
}

impl Masks {
    /// Adds some bytes to the masks that a comparison or two tell: which are one byte, and which
    /// lie between two.
    #[inline(always)]
    fn add(&mut self, is: impl Fn(u8) -> u64, between: impl Fn(u8, u8) -> u64) {
        self.small |= between(b'a', b'z');
        self.digit |= between(b'0', b'9');
        self.space |= is(b' ');
        self.newline |= is(b'\n');
        self.comma |= is(b',');
        self.dot |= is(b'.');
        self.hyphen |= is(b'-');
    }

    /// Every mask changed alike.
    #[inline(always)]
    pub(super) fn map(self, change: impl Fn(u64) -> u64) -> Masks {
        Masks {
            letter: change(self.letter),
            small: change(self.small),
            digit: change(self.digit),
            space: change(self.space),
            newline: change(self.newline),
            comma: change(self.comma),
            dot: change(self.dot),
            hyphen: change(self.hyphen),
            colon: change(self.colon),
            apart: change(self.apart),
        }
    }
}

/// A way to read the masks of a block that this machine has.
pub(super) trait Lanes: Copy {
    fn masks(self, block: &[u8; BLOCK]) -> Masks;
}

/// What every machine has, 16 bytes at a time.
#[derive(Clone, Copy)]
pub(super) struct Narrow;

impl Lanes for Narrow {
    #[inline(always)]
    fn masks(self, block: &[u8; BLOCK]) -> Masks {
        let (lanes, _) = block.as_chunks::<16>();
        let mut masks = Masks::default();
        for (at, lane) in lanes.iter().enumerate() {
            let bytes = i8x16::new(lane.map(|byte| byte as i8));
            let all = |byte: u8| i8x16::splat(byte as i8);
            let is = |byte| bytes.simd_eq(all(byte));
            // Signed comparisons: bytes from 0x80 on are negative, and in no class.
            let between = |bytes: i8x16, low: u8, high: u8| {
                bytes.simd_gt(all(low - 1)) & all(high + 1).simd_gt(bytes)
            };
            let bits = |class: i8x16| u64::from(class.to_bitmask()) << (16 * at);
            masks.add(
                |byte| bits(is(byte)),
                |low, high| bits(between(bytes, low, high)),
            );
            masks.letter |= bits(between(bytes | all(0x20), b'a', b'z'));
            masks.colon |= bits(is(b':') | is(b'/'));
            let apart = APART.iter().fold(all(0), |any, &mark| any | is(mark));
            masks.apart |= bits(apart);
        }
        masks
    }
}

#[cfg(target_arch = "x86_64")]
pub(super) use avx2::Wide;

#[cfg(target_arch = "x86_64")]
mod avx2 {
    use super::{BLOCK, Lanes, Masks};

    /// 32 bytes at a time, where the machine can. Only [`Wide::find`] makes one, so that it proves
    /// what it was asked for: AVX2, BMI1, BMI2 and LZCNT.
    #[derive(Clone, Copy)]
    pub(in crate::token) struct Wide(());

    impl Wide {
        #[inline]
        pub(in crate::token) fn find() -> Option<Wide> {
            let has = is_x86_feature_detected!("avx2")
                && is_x86_feature_detected!("bmi1")
                && is_x86_feature_detected!("bmi2")
                && is_x86_feature_detected!("lzcnt");
            has.then_some(Wide(()))
        }
    }

    impl Lanes for Wide {
        #[inline(always)]
        #[allow(unsafe_code)]
        fn masks(self, block: &[u8; BLOCK]) -> Masks {
            // SAFETY: `wide` needs AVX2 and nothing else, and `self` proves it. Its safe
            // twin, held to the same masks by a test, is `Narrow`; its gain is in DESIGN.md.
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
#[target_feature(enable = "avx2")]
fn wide(block: &[u8; BLOCK]) -> Masks {
    use std::arch::x86_64::*;

    let [low, high] = [0, 1].map(|number| quarter(&APART, number));
    let apart = _mm256_set_epi64x(high, low, high, low);
    let (lanes, _) = block.as_chunks::<32>();
    let mut masks = Masks::default();
    for (at, lane) in lanes.iter().enumerate() {
        let [a, b, c, d] = [0, 1, 2, 3].map(|number| quarter(lane, number));
        let bytes = _mm256_set_epi64x(d, c, b, a);
        // As in `Narrow`.
        let between = |bytes, low: u8, high: u8| {
            let above = _mm256_cmpgt_epi8(bytes, _mm256_set1_epi8(low as i8 - 1));
            let below = _mm256_cmpgt_epi8(_mm256_set1_epi8(high as i8 + 1), bytes);
            _mm256_and_si256(above, below)
        };
        let is = |byte: u8| _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8(byte as i8));
        let bits = |class| u64::from(_mm256_movemask_epi8(class) as u32) << (32 * at);
        let letter = between(_mm256_or_si256(bytes, _mm256_set1_epi8(0x20)), b'a', b'z');
        masks.letter |= bits(letter);
        masks.add(
            |byte| bits(is(byte)),
            |low, high| bits(between(bytes, low, high)),
        );
        masks.colon |= bits(_mm256_or_si256(is(b':'), is(b'/')));
        // Each byte beside the mark with the same lower half.
        let mark = _mm256_shuffle_epi8(apart, bytes);
        masks.apart |= bits(_mm256_cmpeq_epi8(mark, bytes));
    }
    masks
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one_by_one(block: &[u8; BLOCK]) -> Masks {
        let mut masks = Masks::default();
        for (at, byte) in block.iter().enumerate() {
            let bit = |is: bool| u64::from(is) << at;
            masks.letter |= bit(byte.is_ascii_alphabetic());
            masks.small |= bit(byte.is_ascii_lowercase());
            masks.digit |= bit(byte.is_ascii_digit());
            masks.space |= bit(*byte == b' ');
            masks.newline |= bit(*byte == b'\n');
            masks.comma |= bit(*byte == b',');
            masks.dot |= bit(*byte == b'.');
            masks.hyphen |= bit(*byte == b'-');
            masks.colon |= bit(matches!(*byte, b':' | b'/'));
            masks.apart |= bit(APART.contains(byte));
        }
        masks
    }

    fn agree(block: &[u8; BLOCK]) {
        assert_eq!(Narrow.masks(block), one_by_one(block));
        #[cfg(target_arch = "x86_64")]
        if let Some(wide) = Wide::find() {
            assert_eq!(wide.masks(block), one_by_one(block));
        }
    }

    #[test]
    fn lanes_agree_with_bytes() {
        // Miri reads a block in seconds.
        let blocks = if cfg!(miri) { 10 } else { 2_000 };
        let mut state = 1u32;
        for _ in 0..blocks {
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
