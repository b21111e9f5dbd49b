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
    /// `0` to `9`.
    pub(super) digit: u64,
    /// Blanks: space and control characters, without DEL.
    pub(super) blank: u64,
}

impl Masks {
    /// The masks of a block.
    #[cfg(target_arch = "x86_64")]
    #[inline]
    #[allow(unsafe_code)]
    pub(super) fn of(block: &[u8; BLOCK]) -> Masks {
        // SAFETY: `in_lanes` needs SSE2 and nothing else, and every x86-64 has SSE2. It is tested
        // against `one_by_one`, and makes the scanner three times as fast (DESIGN.md).
        unsafe { Masks::in_lanes(block) }
    }

    /// The masks of a block, 16 bytes at a time.
    #[cfg(target_arch = "x86_64")]
    #[inline]
    #[target_feature(enable = "sse2")]
    fn in_lanes(block: &[u8; BLOCK]) -> Masks {
        use std::arch::x86_64::*;

        let (lanes, _) = block.as_chunks::<16>();
        let mut masks = Masks::default();
        for (at, lane) in lanes.iter().enumerate() {
            let (halves, _) = lane.as_chunks::<8>();
            let half = |n: usize| halves.get(n).map_or(0, |half| i64::from_le_bytes(*half));
            let bytes = _mm_set_epi64x(half(1), half(0));
            // Signed comparisons: bytes from 0x80 on are negative, and in no class.
            let between = |bytes, low: u8, high: u8| {
                let above = _mm_cmpgt_epi8(bytes, _mm_set1_epi8(low as i8 - 1));
                let below = _mm_cmpgt_epi8(_mm_set1_epi8(high as i8 + 1), bytes);
                _mm_and_si128(above, below)
            };
            let bits = |class| u64::from(_mm_movemask_epi8(class) as u32) << (16 * at);
            let letter = between(_mm_or_si128(bytes, _mm_set1_epi8(0x20)), b'a', b'z');
            let digit = between(bytes, b'0', b'9');
            let underscore = _mm_cmpeq_epi8(bytes, _mm_set1_epi8(b'_' as i8));
            masks.word |= bits(_mm_or_si128(_mm_or_si128(letter, digit), underscore));
            masks.small |= bits(between(bytes, b'a', b'z'));
            masks.digit |= bits(digit);
            masks.blank |= bits(between(bytes, 0, b' '));
        }
        masks
    }

    /// The masks of a block, by its bytes one by one.
    #[cfg(any(test, not(target_arch = "x86_64")))]
    #[inline]
    pub(super) fn one_by_one(block: &[u8; BLOCK]) -> Masks {
        let mut masks = Masks::default();
        for (at, byte) in block.iter().enumerate() {
            let bit = |is: bool| u64::from(is) << at;
            masks.word |= bit(byte.is_ascii_alphanumeric() || *byte == b'_');
            masks.small |= bit(byte.is_ascii_lowercase());
            masks.digit |= bit(byte.is_ascii_digit());
            masks.blank |= bit(*byte <= b' ');
        }
        masks
    }

    #[cfg(not(target_arch = "x86_64"))]
    #[inline]
    pub(super) fn of(block: &[u8; BLOCK]) -> Masks {
        Masks::one_by_one(block)
    }
}

/// The masks of the part of a text that is being scanned.
pub(super) struct Window {
    start: usize,
    masks: Masks,
}

impl Window {
    pub(super) fn new(bytes: &[u8]) -> Window {
        Window {
            start: 0,
            masks: Window::load(bytes, 0),
        }
    }

    /// The masks from byte `at` on: bit 0 is byte `at`, and at least `BLOCK - AGE` bits count.
    /// Past the end of the text every bit is 0.
    #[inline]
    pub(super) fn at(&mut self, bytes: &[u8], at: usize) -> Masks {
        let mut age = at.wrapping_sub(self.start);
        if age > AGE {
            *self = Window {
                start: at,
                masks: Window::load(bytes, at),
            };
            age = 0;
        }
        let Masks {
            word,
            small,
            digit,
            blank,
        } = self.masks;
        Masks {
            word: word >> age,
            small: small >> age,
            digit: digit >> age,
            blank: blank >> age,
        }
    }

    #[inline]
    fn load(bytes: &[u8], at: usize) -> Masks {
        let rest = bytes.get(at..).unwrap_or_default();
        match rest.first_chunk::<BLOCK>() {
            Some(block) => Masks::of(block),
            None => {
                // Bytes that are in no class, so that every run ends with the text.
                let mut block = [0xFF; BLOCK];
                if let Some(to) = block.get_mut(..rest.len()) {
                    to.copy_from_slice(rest);
                }
                Masks::of(&block)
            }
        }
    }
}

/// A window is loaded anew when its first byte lies further back than this.
const AGE: usize = 40;
/// A run shorter than this that starts in a window ends in it too.
pub(super) const SURE: u32 = (BLOCK - AGE) as u32;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lanes_agree_with_bytes() {
        let mut state = 1u32;
        for _ in 0..2_000 {
            let block: [u8; BLOCK] = std::array::from_fn(|_| {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                (state >> 24) as u8
            });
            assert_eq!(Masks::of(&block), Masks::one_by_one(&block));
        }
        let all: Vec<u8> = (0..=255).collect();
        for block in all.as_chunks::<BLOCK>().0 {
            assert_eq!(Masks::of(block), Masks::one_by_one(block));
        }
    }
}
